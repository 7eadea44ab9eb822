// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Qt.labs.platform as Platform
import Etude.Controls
import Etude.ViewModels

//! How the engine is started: the program, and for an own file what it is told.
ColumnLayout {
    id: root

    required property EngineModel engine

    Layout.fillWidth: true
    spacing: 14

    FormRow {
        label: qsTr("Program")
        note: root.engine.executableProblem
        isWrong: true
        TextField {
            objectName: "engineExecutable"
            Layout.fillWidth: true
            text: root.engine.executable
            placeholderText: root.engine.foundExecutable !== "" ? root.engine.foundExecutable : qsTr("llama-server, not found")
            isWrong: root.engine.executableProblem !== ""
            Accessible.name: qsTr("Path of llama-server, empty for the one that was found")
            Accessible.description: root.engine.executableProblem
            onEditingFinished: root.engine.setExecutable(text)
        }
        Button {
            text: qsTr("Choose…")
            Accessible.name: qsTr("Choose the program")
            onClicked: { fileLoader.active = true; (fileLoader.item as Platform.FileDialog).open() }
        }
    }
    GridLayout {
        visible: !root.engine.usesStarter
        Layout.fillWidth: true
        columns: root.width < 330 ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: 14
        FormRow {
            label: qsTr("Context, tokens")
            note: root.engine.contextProblem
            isWrong: true
            TextField {
                objectName: "engineContext"
                Layout.fillWidth: true
                implicitWidth: 80
                text: root.engine.contextTokens
                placeholderText: root.engine.usualContext
                isWrong: root.engine.contextProblem !== ""
                inputMethodHints: Qt.ImhDigitsOnly
                Accessible.name: qsTr("Tokens of context, empty for %1").arg(root.engine.usualContext)
                Accessible.description: root.engine.contextProblem
                onTextEdited: root.engine.setContextTokens(text)
            }
        }
        FormRow {
            label: qsTr("GPU layers")
            note: root.engine.gpuLayersProblem
            isWrong: true
            TextField {
                objectName: "engineGpuLayers"
                Layout.fillWidth: true
                implicitWidth: 80
                text: root.engine.gpuLayers
                placeholderText: qsTr("automatic")
                isWrong: root.engine.gpuLayersProblem !== ""
                inputMethodHints: Qt.ImhDigitsOnly
                Accessible.name: qsTr("Layers on the graphics card, empty for automatic")
                Accessible.description: root.engine.gpuLayersProblem
                onTextEdited: root.engine.setGpuLayers(text)
            }
        }
        FormRow {
            label: qsTr("Threads")
            note: root.engine.threadsProblem
            isWrong: true
            TextField {
                objectName: "engineThreads"
                Layout.fillWidth: true
                implicitWidth: 80
                text: root.engine.threads
                placeholderText: qsTr("automatic")
                isWrong: root.engine.threadsProblem !== ""
                inputMethodHints: Qt.ImhDigitsOnly
                Accessible.name: qsTr("Threads, empty for automatic")
                Accessible.description: root.engine.threadsProblem
                onTextEdited: root.engine.setThreads(text)
            }
        }
    }
    FormRow {
        visible: !root.engine.usesStarter
        label: qsTr("Extra arguments, as in a shell; they come last and win")
        TextField {
            objectName: "engineArguments"
            Layout.fillWidth: true
            font: Theme.codeFont
            text: root.engine.extraArguments
            placeholderText: "--flash-attn on"
            Accessible.name: qsTr("Extra arguments")
            onTextEdited: root.engine.setExtraArguments(text)
        }
    }
    Label {
        visible: root.engine.usesStarter
        Layout.fillWidth: true
        text: qsTr("The starter model is started with settings of its own. It is tiny, was made for the presets that come with Etude, and is here so that the first run needs no key and no network.")
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Loader {
        id: fileLoader
        active: false
        sourceComponent: Platform.FileDialog {
            title: qsTr("llama-server")
            onAccepted: root.engine.setExecutableUrl(file)
        }
    }
}
