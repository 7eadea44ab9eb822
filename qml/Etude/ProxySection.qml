// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The way to the host.
FormSection {
    id: root

    required property EndpointEditor editor
    readonly property list<string> kinds: [qsTr("As the system"), qsTr("None"), qsTr("HTTP"), qsTr("SOCKS5")]
    readonly property bool isForwarding: root.editor.proxyKind > 1

    title: qsTr("Proxy")
    summary: root.isForwarding ? root.kinds[root.editor.proxyKind] + " " + root.editor.proxyHost + ":" + root.editor.proxyPort
        : root.editor.proxyKind === 1 ? qsTr("none") : qsTr("as the system")

    GridLayout {
        id: grid
        Layout.fillWidth: true
        columns: root.width < 480 ? 1 : 2
        columnSpacing: Theme.wideGap
        rowSpacing: 12
        FormRow {
            Layout.columnSpan: grid.columns
            note: qsTr("This computer itself is always reached directly.")
            ComboBox {
                objectName: "proxyKind"
                Layout.fillWidth: true
                model: root.kinds
                currentIndex: root.editor.proxyKind
                Accessible.name: qsTr("Kind of proxy")
                onActivated: index => root.editor.proxyKind = index
            }
        }
        FormRow {
            visible: root.isForwarding
            label: qsTr("Computer")
            TextField {
                objectName: "proxyHost"
                Layout.fillWidth: true
                text: root.editor.proxyHost
                placeholderText: "proxy.example.com"
                Accessible.name: qsTr("Computer of the proxy")
                onTextEdited: root.editor.proxyHost = text
            }
        }
        FormRow {
            visible: root.isForwarding
            label: qsTr("Port")
            TextField {
                objectName: "proxyPort"
                Layout.fillWidth: true
                text: root.editor.proxyPort
                placeholderText: root.editor.proxyKind === 3 ? "1080" : "3128"
                inputMethodHints: Qt.ImhDigitsOnly
                Accessible.name: qsTr("Port of the proxy")
                onTextEdited: root.editor.proxyPort = text
            }
        }
        FormRow {
            visible: root.isForwarding
            Layout.columnSpan: grid.columns
            label: qsTr("User, where it wants a login")
            TextField {
                objectName: "proxyUser"
                Layout.fillWidth: true
                text: root.editor.proxyUser
                Accessible.name: qsTr("User of the proxy")
                onTextEdited: root.editor.proxyUser = text
            }
        }
    }
    FormRow {
        visible: root.isForwarding && root.editor.proxyUser !== ""
        label: qsTr("Password, under the name %1").arg(root.editor.proxyPassword.variable)
        KeyField {
            key: root.editor.proxyPassword
            label: qsTr("Password of the proxy")
        }
    }
}
