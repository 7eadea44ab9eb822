// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! A pasted request, what was understood of it, and the button that makes an endpoint and a prompt of it.
Dialog {
    id: dialog

    required property ImportModel importer

    function show(): void { dialog.open() }
    function take(): void {
        if (dialog.importer.take())
            dialog.close();
    }

    title: qsTr("Import a request")
    width: Math.min(parent.width - 40, 820)
    height: Math.min(parent.height - 40, 680)
    onOpened: area.forceActiveFocus()
    // A key may stand in the text.
    onClosed: dialog.importer.clear()

    contentItem: ColumnLayout {
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: qsTr("Paste a cURL command, code in Python, JavaScript or PHP, or the JSON body of a request. It is read, never run.")
            color: Theme.muted
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: 120
            radius: Theme.radius
            color: Theme.field
            border.width: area.activeFocus ? 2 : 1
            border.color: dialog.importer.problem !== "" ? Theme.danger : area.activeFocus ? Theme.accent : Theme.line

            Flickable {
                anchors.fill: parent
                anchors.margins: 2
                clip: true
                contentWidth: width
                contentHeight: area.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: ScrollBar { }
                TextArea.flickable: TextArea {
                    id: area
                    objectName: "importText"
                    background: null
                    font: Theme.codeFont
                    placeholderText: "curl https://api.example.com/v1/chat/completions \\\n  -H \"Authorization: Bearer $EXAMPLE_API_KEY\" \\\n  -d '{\"model\": …"
                    Accessible.name: qsTr("Request to import")
                    Accessible.description: dialog.importer.problem
                    text: dialog.importer.text
                    onEdited: text => dialog.importer.text = text
                    // Else the window would take the keys for Run.
                    Keys.onShortcutOverride: event => event.accepted = area.isTake(event)
                    Keys.onPressed: event => {
                        event.accepted = area.isTake(event);
                        if (event.accepted)
                            dialog.take();
                    }
                    function isTake(event: var): bool {
                        return (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier) !== 0;
                    }
                }
            }
        }
        Label {
            objectName: "importProblem"
            Layout.fillWidth: true
            visible: dialog.importer.problem !== ""
            text: dialog.importer.problem
            textFormat: Text.PlainText
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ScrollView {
            id: findings
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: findingsColumn.implicitHeight
            visible: dialog.importer.canTake
            contentWidth: availableWidth
            clip: true

            ColumnLayout {
                id: findingsColumn
                width: findings.availableWidth
                spacing: 4
                Repeater {
                    model: dialog.importer.understood
                    ImportFinding {
                        required property string modelData
                        text: modelData
                    }
                }
                Repeater {
                    model: dialog.importer.notUnderstood
                    ImportFinding {
                        required property string modelData
                        text: modelData
                        isWarning: true
                    }
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            visible: dialog.importer.canTake
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.smallGap

            Label {
                visible: dialog.importer.makesEndpoint
                text: qsTr("New endpoint")
                color: Theme.muted
                font.pixelSize: 13
            }
            TextField {
                objectName: "importEndpointName"
                Layout.fillWidth: true
                visible: dialog.importer.makesEndpoint
                text: dialog.importer.endpointName
                Accessible.name: qsTr("Name of the new endpoint")
                onTextEdited: dialog.importer.endpointName = text
            }
            Label {
                Layout.columnSpan: 2
                Layout.fillWidth: true
                visible: dialog.importer.targetNote !== ""
                text: dialog.importer.targetNote
                textFormat: Text.PlainText
                color: Theme.muted
                font.pixelSize: 13
                wrapMode: Text.Wrap
            }
            Label {
                visible: dialog.importer.hasKey
                text: qsTr("The key in the text")
                color: Theme.muted
                font.pixelSize: 13
            }
            ComboBox {
                objectName: "importKeyChoice"
                Layout.fillWidth: true
                visible: dialog.importer.hasKey
                model: [
                    qsTr("is not kept"),
                    qsTr("is used as %1 until Etude ends").arg(dialog.importer.keyVariable),
                    qsTr("goes into the key store as %1").arg(dialog.importer.keyVariable)
                ]
                currentIndex: dialog.importer.keyChoice
                Accessible.name: qsTr("What becomes of the key in the text")
                onActivated: index => dialog.importer.keyChoice = index
            }
            CheckBox {
                objectName: "importKeepsForms"
                Layout.columnSpan: 2
                visible: dialog.importer.hasKeptForms
                text: qsTr("Send unusual parts exactly as they stand (else they can be edited)")
                font.pixelSize: 13
                checked: dialog.importer.keepsForms
                onToggled: dialog.importer.keepsForms = checked
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.smallGap
            Item { Layout.fillWidth: true }
            Button {
                text: qsTr("Cancel")
                flat: true
                onClicked: dialog.close()
            }
            Button {
                objectName: "takeImport"
                text: qsTr("Import")
                highlighted: true
                enabled: dialog.importer.canTake
                keyCap: Qt.platform.os === "osx" ? "⌘ ⏎" : qsTr("Ctrl ⏎")
                onClicked: dialog.take()
            }
        }
    }
}
