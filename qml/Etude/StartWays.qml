// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Etude.ViewModels

//! The ways to another model than the one that is built in, for who has none yet.
ColumnLayout {
    id: ways

    required property DiscoveryModel discovery

    signal keyRequested
    signal engineRequested

    spacing: 10

    GridLayout {
        Layout.fillWidth: true
        columns: ways.width >= 560 ? 3 : 1
        columnSpacing: 10
        rowSpacing: 10
        StartWay {
            objectName: "addKeyWay"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            icon.source: "qrc:/icons/key.svg"
            title: qsTr("Add a key")
            note: qsTr("For the models of a host: some twenty are known, and any other address will do.")
            onClicked: ways.keyRequested()
        }
        StartWay {
            objectName: "lookWay"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            icon.source: "qrc:/icons/search.svg"
            enabled: !ways.discovery.isLooking
            title: qsTr("Look for a local engine")
            note: ways.discovery.isLooking ? qsTr("Looking …")
                : qsTr("Ollama, LM Studio, llama-server or another one that runs on this computer already.")
            onClicked: ways.discovery.look()
        }
        StartWay {
            objectName: "loadFileWay"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            icon.source: "qrc:/icons/file.svg"
            title: qsTr("Load a model file")
            note: qsTr("A GGUF file on this computer, run by llama-server, which Etude starts and stops.")
            onClicked: ways.engineRequested()
        }
    }
    EngineFinds {
        Layout.fillWidth: true
        discovery: ways.discovery
    }
}
