// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! Asks before code is run on this computer for the first time.
Dialog {
    id: dialog

    property string question: ""

    objectName: "checkConsentDialog"
    title: qsTr("Run the code to check it?")
    width: Math.min(parent.width - 40, 480)
    onOpened: cancelButton.forceActiveFocus(Qt.TabFocusReason) // with its ring: Enter takes it

    contentItem: ColumnLayout {
        spacing: Theme.wideGap
        Label {
            Layout.fillWidth: true
            text: dialog.question
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("You are asked only this once.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Item { Layout.fillWidth: true }
            Button {
                id: cancelButton
                text: qsTr("Cancel")
                onClicked: dialog.reject()
            }
            Button {
                objectName: "runCheck"
                highlighted: true
                text: qsTr("Run the check")
                onClicked: dialog.accept()
            }
        }
    }
}
