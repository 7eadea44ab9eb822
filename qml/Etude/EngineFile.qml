// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Qt.labs.platform as Platform
import Etude.Controls
import Etude.ViewModels

//! Which model is started, and what its file says of it.
ColumnLayout {
    id: root

    required property EngineModel engine
    readonly property bool isBroken: root.engine.fileState === EngineModel.Broken || root.engine.fileState === EngineModel.Unreadable

    Layout.fillWidth: true
    spacing: 14

    FormRow {
        label: qsTr("Model")
        ComboBox {
            objectName: "engineChoice"
            Layout.fillWidth: true
            model: root.engine.choices
            currentIndex: root.engine.choice
            Accessible.name: qsTr("Model")
            onActivated: row => {
                root.engine.choose(row);
                if (!root.engine.usesStarter && root.engine.modelFile === "")
                    path.forceActiveFocus();
            }
        }
    }
    FormRow {
        visible: !root.engine.usesStarter
        label: qsTr("GGUF file: its path, or drop it here")
        TextField {
            id: path
            objectName: "engineFile"
            Layout.fillWidth: true
            text: root.engine.modelFile
            placeholderText: qsTr("/models/Qwen3-8B-Q4_K_M.gguf")
            isWrong: root.isBroken
            Accessible.name: qsTr("Path of the GGUF file")
            Accessible.description: root.engine.fileNote
            onEditingFinished: root.engine.setModelFile(text)
        }
        Button {
            text: qsTr("Choose…")
            Accessible.name: qsTr("Choose the GGUF file")
            onClicked: { fileLoader.active = true; (fileLoader.item as Platform.FileDialog).open() }
        }
    }
    RowLayout {
        visible: root.engine.fileNote !== ""
        Layout.fillWidth: true
        spacing: Theme.gap
        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            source: "qrc:/icons/alert.svg"
            color: note.color
            size: 15
        }
        Label {
            id: note
            objectName: "engineFileNote"
            Layout.fillWidth: true
            text: root.engine.fileState === EngineModel.Broken ? qsTr("Broken file. %1").arg(root.engine.fileNote)
                : root.engine.fileState === EngineModel.Unsupported ? qsTr("Unsupported file. %1").arg(root.engine.fileNote)
                : root.engine.fileNote
            textFormat: Text.PlainText
            color: root.isBroken ? Theme.danger : Theme.warning
            font.pixelSize: 13
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
    ColumnLayout {
        objectName: "engineCard"
        visible: root.engine.card.length > 0
        Layout.fillWidth: true
        spacing: 4
        Repeater {
            model: root.engine.card
            EngineFigure {
                required property engineFact modelData
                label: modelData.label
                value: modelData.value
            }
        }
    }
    // The system's own dialog, made when it is wanted; that of QtQuick.Dialogs does not look like this program.
    Loader {
        id: fileLoader
        active: false
        sourceComponent: Platform.FileDialog {
            title: qsTr("Model file")
            nameFilters: [qsTr("Models (*.gguf)"), qsTr("All files (*)")]
            onAccepted: root.engine.setModelUrl(file)
        }
    }
}
