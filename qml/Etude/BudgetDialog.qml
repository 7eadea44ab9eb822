// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! Asks before the budget of a day is passed.
Dialog {
    id: dialog

    property string reason: ""

    objectName: "budgetDialog"
    title: qsTr("Pass today's budget?")
    width: Math.min(parent.width - 40, 480)
    onOpened: cancelButton.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: Theme.wideGap
        Label {
            Layout.fillWidth: true
            text: dialog.reason
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Item { Layout.fillWidth: true }
            Button {
                objectName: "runAnyway"
                text: qsTr("Run anyway")
                onClicked: dialog.accept()
            }
            Button {
                id: cancelButton
                highlighted: true
                text: qsTr("Cancel")
                onClicked: dialog.reject()
            }
        }
    }
}
