// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! `http:` to another computer: what that means, and the switch that allows it.
Rectangle {
    id: root

    required property EndpointEditor editor

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 20
    radius: Theme.radius
    color: Theme.warningSoft

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: 10
        spacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Icon {
                Layout.alignment: Qt.AlignTop
                source: "qrc:/icons/alert.svg"
                color: Theme.warning
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("This address begins with http: and leads to another computer. Prompts, answers and the key travel unencrypted: whoever is on the way can read them.")
                wrapMode: Text.Wrap
            }
        }
        Switch {
            objectName: "allowPlainHttp"
            text: qsTr("Send the key all the same")
            checked: root.editor.allowsPlainHttp
            onToggled: root.editor.allowsPlainHttp = checked
        }
    }
}
