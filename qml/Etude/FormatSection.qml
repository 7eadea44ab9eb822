// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The form that the answer has to have.
ColumnLayout {
    id: section

    required property ResponseFormatModel format
    readonly property bool hasSchema: section.format.kind === ResponseFormatModel.JsonSchema

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        Label {
            Layout.fillWidth: true
            text: qsTr("Response format")
            elide: Text.ElideRight
        }
        ComboBox {
            objectName: "responseFormat"
            Layout.preferredWidth: 128
            implicitHeight: 28
            font.pixelSize: 13
            model: [qsTr("Text"), qsTr("JSON object"), qsTr("JSON schema")]
                .concat(section.format.kind === ResponseFormatModel.Other ? [qsTr("as opened")] : [])
            currentIndex: section.format.kind
            Accessible.name: qsTr("Response format")
            onActivated: index => section.format.kind = index
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: section.hasSchema
        spacing: Theme.gap
        TextField {
            objectName: "formatName"
            Layout.fillWidth: true
            implicitHeight: 28
            font: Theme.codeFont
            text: section.format.name
            placeholderText: "answer"
            Accessible.name: qsTr("Name of the schema")
            onTextEdited: section.format.name = text
        }
        CheckBox {
            objectName: "formatStrict"
            text: qsTr("Strict")
            font.pixelSize: 13
            checked: section.format.isStrict
            onToggled: section.format.isStrict = checked
        }
        IconButton {
            objectName: "formatExpand"
            implicitWidth: 28
            implicitHeight: 28
            name: qsTr("Edit the schema in a larger field")
            iconSource: "qrc:/icons/expand.svg"
            onClicked: {
                schemaLoader.active = true;
                const dialog = schemaLoader.item as JsonDialog;
                dialog.text = section.format.schema;
                dialog.open();
            }
        }
    }
    Loader {
        Layout.fillWidth: true
        active: section.hasSchema
        visible: active
        sourceComponent: JsonEditor {
            minimumTextHeight: 150
            name: qsTr("JSON schema of the answer")
            text: section.format.schema
            problem: section.format.problem
            onEdited: text => section.format.schema = text
        }
    }
    Loader {
        id: schemaLoader
        active: false
        visible: false
        sourceComponent: JsonDialog {
            id: json
            title: qsTr("Schema of the answer")
            name: qsTr("JSON schema of the answer")
            problem: section.format.problemOf(json.text)
            onUsed: text => section.format.schema = text
        }
    }
}
