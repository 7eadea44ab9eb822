// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! One endpoint: address, auth, key, headers. Saving needs no passed test.
Item {
    id: form

    required property EndpointEditor editor
    readonly property bool isEngine: form.editor.id === "engine"

    signal useRequested(string id)

    Label {
        anchors.fill: parent
        anchors.margins: 32
        visible: form.isEngine
        wrapMode: Text.Wrap
        text: qsTr("The starter model is built in and runs on this computer: no key, no network. It is small, knows only the presets, and is here so that the first run needs nothing. Add an endpoint for anything else.")
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flickable {
            id: flick
            visible: !form.isEngine
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight + 32
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: ScrollBar { }

            ColumnLayout {
                id: column
                x: 20
                y: Theme.wideGap
                width: flick.width - 40
                spacing: 14

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.wideGap
                    FormRow {
                        label: qsTr("Name")
                        TextField {
                            objectName: "endpointName"
                            Layout.fillWidth: true
                            text: form.editor.name
                            placeholderText: qsTr("My host")
                            Accessible.name: qsTr("Name")
                            onTextEdited: form.editor.name = text
                        }
                    }
                    FormRow {
                        label: qsTr("Dialect")
                        ComboBox {
                            Layout.fillWidth: true
                            model: form.editor.dialectNames
                            currentIndex: form.editor.dialectIds.indexOf(form.editor.dialect)
                            Accessible.name: qsTr("Dialect")
                            onActivated: index => form.editor.dialect = form.editor.dialectIds[index]
                        }
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.wideGap
                    FormRow {
                        label: qsTr("Base address")
                        TextField {
                            objectName: "endpointUrl"
                            Layout.fillWidth: true
                            text: form.editor.baseUrl
                            placeholderText: "https://api.example.com/v1"
                            Accessible.name: qsTr("Base address")
                            onTextEdited: form.editor.baseUrl = text
                        }
                    }
                    FormRow {
                        Layout.maximumWidth: 200
                        label: qsTr("Path")
                        TextField {
                            Layout.fillWidth: true
                            text: form.editor.path
                            Accessible.name: qsTr("Path")
                            onTextEdited: form.editor.path = text
                        }
                    }
                }
                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: -8
                    text: form.editor.address === "" ? qsTr("Nothing is added to the address: what you see is what is used.")
                        : qsTr("sends to %1").arg(form.editor.address)
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.smallFontSize
                    color: Theme.muted
                    wrapMode: Text.WrapAnywhere
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.wideGap
                    FormRow {
                        label: qsTr("Auth")
                        ComboBox {
                            objectName: "endpointAuth"
                            Layout.fillWidth: true
                            model: [qsTr("Authorization: Bearer"), qsTr("x-api-key"), qsTr("another header"), qsTr("field in the body"), qsTr("none")]
                            currentIndex: form.editor.authKind
                            Accessible.name: qsTr("Auth")
                            onActivated: index => form.editor.authKind = index
                        }
                    }
                    FormRow {
                        visible: form.editor.authKind === 2 || form.editor.authKind === 3
                        label: form.editor.authKind === 2 ? qsTr("Header") : qsTr("Field")
                        TextField {
                            Layout.fillWidth: true
                            text: form.editor.authName
                            Accessible.name: qsTr("Name of the header or field")
                            onTextEdited: form.editor.authName = text
                        }
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    visible: form.editor.authKind !== 4
                    spacing: Theme.wideGap
                    FormRow {
                        label: qsTr("Key: environment variable")
                        note: form.editor.keyNote
                        TextField {
                            Layout.fillWidth: true
                            text: form.editor.keyVariable
                            placeholderText: "MY_HOST_API_KEY"
                            font: Theme.codeFont
                            Accessible.name: qsTr("Environment variable of the key")
                            onTextEdited: form.editor.keyVariable = text
                        }
                    }
                    FormRow {
                        label: qsTr("or for this session only")
                        note: qsTr("Kept in memory, never written.")
                        TextField {
                            id: keyField
                            Layout.fillWidth: true
                            echoMode: TextInput.Password
                            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                            placeholderText: qsTr("Key")
                            onAccepted: keyButton.clicked()
                        }
                        Button {
                            id: keyButton
                            text: qsTr("Use")
                            enabled: keyField.text.trim() !== "" && form.editor.keyVariable !== ""
                            Accessible.name: qsTr("Use this key for this session")
                            onClicked: { form.editor.setSessionKey(keyField.text); keyField.clear() }
                        }
                    }
                }
                FormRow {
                    label: qsTr("Headers, one a line")
                    TextArea {
                        Layout.fillWidth: true
                        font: Theme.codeFont
                        text: form.editor.headers
                        placeholderText: "X-Organisation: ${ORG}"
                        Accessible.name: qsTr("Headers")
                        onEdited: text => form.editor.headers = text
                    }
                }
                FormRow {
                    label: qsTr("Own model ids, one a line")
                    TextArea {
                        Layout.fillWidth: true
                        font: Theme.codeFont
                        text: form.editor.models
                        placeholderText: qsTr("vendor/model-1")
                        Accessible.name: qsTr("Own model ids")
                        onEdited: text => form.editor.models = text
                    }
                }
            }
        }
        Item {
            visible: form.isEngine
            Layout.fillHeight: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        Label {
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.bottomMargin: 0
            visible: !form.isEngine && text !== ""
            text: form.editor.testNote !== "" ? form.editor.testNote : form.editor.problem
            textFormat: Text.PlainText
            color: form.editor.testNote === "" && form.editor.id !== "" ? Theme.danger : Theme.muted
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 12
            spacing: Theme.gap
            Button {
                visible: !form.isEngine
                text: qsTr("Test")
                enabled: form.editor.address !== ""
                onClicked: form.editor.test()
            }
            Button {
                visible: form.editor.id !== "" && !form.isEngine
                flat: true
                isDanger: true
                text: form.editor.isBuiltIn ? qsTr("Reset") : qsTr("Remove")
                onClicked: form.editor.remove()
            }
            Item { Layout.fillWidth: true }
            Button {
                objectName: "saveEndpoint"
                visible: !form.isEngine
                text: qsTr("Save")
                enabled: form.editor.problem === ""
                onClicked: form.editor.save()
            }
            Button {
                objectName: "useEndpoint"
                highlighted: true
                text: form.isEngine ? qsTr("Use") : qsTr("Save and use")
                enabled: form.isEngine || form.editor.problem === ""
                onClicked: {
                    const id = form.isEngine ? "engine" : form.editor.save();
                    if (id !== "")
                        form.useRequested(id);
                }
            }
        }
    }
}
