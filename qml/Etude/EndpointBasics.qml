// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What every endpoint has: name, address, and how it is shown the key.
ColumnLayout {
    id: root

    required property EndpointEditor editor
    readonly property int columns: root.width < 480 ? 1 : 2

    signal copyRequested(string text)

    function focusKey(): void { keyField.focusField() }

    Layout.fillWidth: true
    spacing: 14

    GridLayout {
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: Theme.wideGap
        rowSpacing: 14
        FormRow {
            label: qsTr("Name")
            TextField {
                objectName: "endpointName"
                Layout.fillWidth: true
                text: root.editor.name
                placeholderText: qsTr("My host")
                Accessible.name: qsTr("Name")
                onTextEdited: root.editor.name = text
            }
        }
        FormRow {
            label: qsTr("Dialect")
            ComboBox {
                Layout.fillWidth: true
                model: root.editor.dialectNames
                currentIndex: root.editor.dialectIds.indexOf(root.editor.dialect)
                Accessible.name: qsTr("Dialect")
                onActivated: index => root.editor.dialect = root.editor.dialectIds[index]
            }
        }
        FormRow {
            label: qsTr("Base address")
            TextField {
                objectName: "endpointUrl"
                Layout.fillWidth: true
                text: root.editor.baseUrl
                placeholderText: "https://api.example.com/v1"
                Accessible.name: qsTr("Base address")
                onTextEdited: root.editor.baseUrl = text
            }
        }
        FormRow {
            label: qsTr("Path")
            TextField {
                objectName: "endpointPath"
                Layout.fillWidth: true
                text: root.editor.path
                Accessible.name: qsTr("Path")
                onTextEdited: root.editor.path = text
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -10
        Label {
            objectName: "endpointAddress"
            Layout.fillWidth: true
            text: root.editor.address === "" ? qsTr("Nothing is added to the address: what you see is what is used.")
                : qsTr("sends to %1").arg(root.editor.address)
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
            wrapMode: Text.WrapAnywhere
        }
        IconButton {
            visible: root.editor.address !== ""
            implicitHeight: 24
            implicitWidth: 28
            name: qsTr("Copy the address")
            iconSource: "qrc:/icons/copy.svg"
            onClicked: root.copyRequested(root.editor.address)
        }
    }
    Label {
        objectName: "addressWarning"
        Layout.fillWidth: true
        visible: root.editor.addressWarning !== ""
        text: root.editor.addressWarning
        color: Theme.warning
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
    }
    PlainHttpWarning {
        visible: root.editor.isPlainHttp
        editor: root.editor
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: Theme.wideGap
        rowSpacing: 14
        FormRow {
            label: qsTr("How the key is sent")
            ComboBox {
                objectName: "endpointAuth"
                Layout.fillWidth: true
                model: [qsTr("Authorization: Bearer"), qsTr("x-api-key"), qsTr("another header"),
                    qsTr("field in the body"), qsTr("none")]
                currentIndex: root.editor.authKind
                Accessible.name: qsTr("How the key is sent")
                onActivated: index => root.editor.authKind = index
            }
        }
        FormRow {
            visible: root.editor.authKind === 2 || root.editor.authKind === 3
            label: root.editor.authKind === 2 ? qsTr("Header") : qsTr("Field")
            TextField {
                Layout.fillWidth: true
                text: root.editor.authName
                Accessible.name: root.editor.authKind === 2 ? qsTr("Name of the header") : qsTr("Name of the field")
                onTextEdited: root.editor.authName = text
            }
        }
        FormRow {
            visible: root.editor.authKind !== 4
            label: qsTr("Name of the key: an environment variable")
            note: root.editor.key.environmentNote
            TextField {
                objectName: "keyVariable"
                Layout.fillWidth: true
                text: root.editor.keyVariable
                placeholderText: "MY_HOST_API_KEY"
                font: Theme.codeFont
                Accessible.name: qsTr("Environment variable of the key")
                onTextEdited: root.editor.keyVariable = text
            }
        }
    }
    FormRow {
        visible: root.editor.authKind !== 4
        label: qsTr("Key")
        KeyField {
            id: keyField
            key: root.editor.key
        }
    }
}
