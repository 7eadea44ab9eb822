// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.Text

//! The fields of one call, typed by hand.
ColumnLayout {
    id: form

    required property string callId
    required property string name
    required property string raw

    signal edited(string callId, string name, string raw)

    function focusName(): void { nameField.forceActiveFocus() }

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        FormRow {
            label: qsTr("Tool")
            TextField {
                id: nameField
                objectName: "callName"
                Layout.fillWidth: true
                font: Theme.codeFont
                text: form.name
                placeholderText: "get_weather"
                Accessible.name: qsTr("Name of the tool")
                onTextEdited: form.edited(form.callId, text, form.raw)
            }
        }
        FormRow {
            label: qsTr("Id")
            TextField {
                Layout.fillWidth: true
                font: Theme.codeFont
                text: form.callId
                Accessible.name: qsTr("Id of the call")
                onEditingFinished: form.edited(text, form.name, form.raw)
            }
        }
    }
    FormRow {
        label: qsTr("Arguments")
        TextArea {
            id: area
            objectName: "callArguments"
            Layout.fillWidth: true
            font: Theme.codeFont
            text: form.raw
            placeholderText: "{\"city\": \"Lyon\"}"
            Accessible.name: qsTr("Arguments of the call, as JSON")
            onEdited: text => form.edited(form.callId, form.name, text)
            CodeHighlighter {
                document: area.textDocument
                language: "JSON"
                isDark: Theme.isDark
            }
        }
    }
}
