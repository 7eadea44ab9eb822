// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! Asks before a key goes over the network unencrypted.
Dialog {
    id: dialog

    property string reason: ""

    objectName: "consentDialog"
    title: qsTr("Send the key unencrypted?")
    width: Math.min(parent.width - 40, 480)
    onOpened: keepButton.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: Theme.wideGap
        Label {
            Layout.fillWidth: true
            text: dialog.reason + " " + qsTr("Use an address that begins with https: if the host has one.")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Item { Layout.fillWidth: true }
            Button {
                objectName: "sendUnencrypted"
                text: qsTr("Send it unencrypted")
                onClicked: dialog.accept()
            }
            Button {
                id: keepButton
                highlighted: true
                text: qsTr("Do not send")
                onClicked: dialog.reject()
            }
        }
    }
}
