// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The tools that the model may call.
ColumnLayout {
    id: section

    required property ToolsModel tools
    required property ToolEditor editor

    function editTool(row: int): void {
        toolLoader.active = true;
        (toolLoader.item as ToolDialog).show(row);
    }

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: 0
        Label {
            Layout.fillWidth: true
            text: qsTr("Tools")
        }
        IconButton {
            objectName: "toolsAsJson"
            name: qsTr("Tools as JSON")
            iconSource: "qrc:/icons/code.svg"
            onClicked: {
                jsonLoader.active = true;
                const dialog = jsonLoader.item as JsonDialog;
                dialog.text = section.tools.text;
                dialog.open();
            }
        }
        IconButton {
            objectName: "addTool"
            name: qsTr("Add a tool")
            iconSource: "qrc:/icons/plus.svg"
            onClicked: section.editTool(-1)
        }
    }
    Repeater {
        model: section.tools
        delegate: Rectangle {
            id: card
            required property int index
            required property string name
            required property string description

            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 12
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.line

            Column {
                id: words
                x: 10
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - buttons.width - 6
                Label {
                    width: parent.width
                    text: card.name
                    textFormat: Text.PlainText
                    font: Theme.codeFont
                    elide: Text.ElideMiddle
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    text: card.description
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.smallFontSize
                    color: Theme.muted
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    wrapMode: Text.Wrap
                }
            }
            Row {
                id: buttons
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                IconButton {
                    objectName: "editTool"
                    width: 26
                    height: 26
                    icon.width: 14
                    name: qsTr("Edit %1").arg(card.name)
                    iconSource: "qrc:/icons/edit.svg"
                    onClicked: section.editTool(card.index)
                }
                IconButton {
                    objectName: "removeTool"
                    width: 26
                    height: 26
                    icon.width: 14
                    name: qsTr("Remove %1").arg(card.name)
                    iconSource: "qrc:/icons/trash.svg"
                    onClicked: section.tools.remove(card.index)
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: section.tools.count > 0
        Label {
            Layout.fillWidth: true
            text: qsTr("Choice")
            font.pixelSize: 13
            color: Theme.muted
        }
        ComboBox {
            objectName: "toolChoice"
            Layout.preferredWidth: 160
            implicitHeight: 28
            font.pixelSize: 13
            model: section.tools.choices
            currentIndex: section.tools.choiceIndex
            Accessible.name: qsTr("Tool choice")
            onActivated: index => section.tools.choiceIndex = index
        }
    }
    Loader {
        id: toolLoader
        active: false
        visible: false
        sourceComponent: ToolDialog { editor: section.editor }
    }
    Loader {
        id: jsonLoader
        active: false
        visible: false
        sourceComponent: JsonDialog {
            id: json
            title: qsTr("Tools as JSON")
            name: qsTr("Tools as JSON")
            note: qsTr("A list in the form of any host can be pasted here, or a whole request: its tools are taken.")
            placeholderText: "[{\"name\": \"get_weather\", \"description\": \"…\", \"parameters\": {\"type\": \"object\"}}]"
            problem: section.tools.problemOf(json.text)
            onUsed: text => section.tools.setText(text)
        }
    }
}
