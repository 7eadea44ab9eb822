// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! One tool: name, description, schema of its parameters.
Dialog {
    id: dialog

    required property ToolEditor editor
    //! Mistakes in the name are told once something was typed.
    property bool hasTyped: false

    function show(row: int): void {
        dialog.editor.edit(row);
        dialog.hasTyped = row >= 0;
        dialog.open();
        if (dialog.editor.isWhole)
            schemaEditor.focusText();
        else
            nameField.forceActiveFocus();
    }

    title: dialog.editor.isNew ? qsTr("Add a tool") : qsTr("Edit the tool")
    width: Math.min(parent.width - 40, 640)
    height: Math.min(parent.height - 40, 640)

    contentItem: ColumnLayout {
        spacing: 12
        FormRow {
            visible: !dialog.editor.isWhole
            label: qsTr("Name")
            TextField {
                id: nameField
                objectName: "toolName"
                Layout.fillWidth: true
                font: Theme.codeFont
                text: dialog.editor.name
                placeholderText: "get_weather"
                isWrong: dialog.hasTyped && dialog.editor.nameProblem !== ""
                Accessible.name: qsTr("Name")
                onTextEdited: { dialog.hasTyped = true; dialog.editor.name = text }
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: -8
            visible: dialog.hasTyped && dialog.editor.nameProblem !== ""
            text: dialog.editor.nameProblem
            textFormat: Text.PlainText
            color: Theme.danger
            font.pixelSize: Theme.smallFontSize
            wrapMode: Text.Wrap
        }
        FormRow {
            visible: !dialog.editor.isWhole
            label: qsTr("Description: when and how the model should call it")
            TextArea {
                objectName: "toolDescription"
                Layout.fillWidth: true
                Layout.maximumHeight: 120
                clip: true
                text: dialog.editor.description
                placeholderText: qsTr("The weather of today in a city")
                Accessible.name: qsTr("Description")
                onEdited: text => dialog.editor.description = text
            }
        }
        Label {
            Layout.bottomMargin: -8
            text: dialog.editor.isWhole ? qsTr("The tool as its host wants it") : qsTr("Parameters: a JSON schema; empty for none")
            font.pixelSize: 13
            color: Theme.muted
        }
        JsonEditor {
            id: schemaEditor
            objectName: "toolSchema"
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: qsTr("JSON schema of the parameters")
            text: dialog.editor.schema
            problem: dialog.editor.schemaProblem
            placeholderText: "{\"type\": \"object\", \"properties\": {}}"
            onEdited: text => dialog.editor.schema = text
        }
        RowLayout {
            Layout.fillWidth: true
            Item { Layout.fillWidth: true }
            Button {
                text: qsTr("Cancel")
                flat: true
                onClicked: dialog.close()
            }
            Button {
                objectName: "saveTool"
                text: dialog.editor.isNew ? qsTr("Add") : qsTr("Keep")
                highlighted: true
                enabled: dialog.editor.nameProblem === "" && dialog.editor.schemaProblem === ""
                onClicked: if (dialog.editor.save()) dialog.close()
            }
        }
    }
}
