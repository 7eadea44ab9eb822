// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The request as code, following every change of the prompt.
Rectangle {
    id: panel

    required property Workspace workspace
    readonly property SnippetViewModel snippet: panel.workspace.snippet

    color: Theme.window

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: 4
            TabBar {
                id: tabs
                objectName: "languageTabs"
                Layout.fillWidth: true
                clip: true
                currentIndex: panel.snippet.languageIds.indexOf(panel.snippet.language)
                onCurrentIndexChanged: panel.snippet.language = panel.snippet.languageIds[currentIndex]
                Repeater {
                    model: panel.snippet.languageNames
                    TabButton {
                        required property string modelData
                        text: modelData
                    }
                }
            }
            IconButton {
                name: qsTr("Close the code")
                iconSource: "qrc:/icons/close.svg"
                onClicked: panel.workspace.showsCode = false
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: 14
            visible: panel.snippet.clientNames.length > 0
            spacing: Theme.gap
            Label {
                visible: panel.snippet.clientNames.length > 1
                text: qsTr("Client")
                color: Theme.muted
                font.pixelSize: 13
            }
            ComboBox {
                visible: panel.snippet.clientNames.length > 1
                implicitHeight: 28
                font.pixelSize: 13
                model: panel.snippet.clientNames
                currentIndex: panel.snippet.clientIndex
                Accessible.name: qsTr("Client library")
                onActivated: index => panel.snippet.clientIndex = index
            }
            CheckBox {
                text: qsTr("Placeholder for the key")
                font.pixelSize: 13
                checked: panel.snippet.usesPlaceholder
                onToggled: panel.snippet.usesPlaceholder = checked
            }
            Item { Layout.fillWidth: true }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            CodeView {
                objectName: "codeView"
                anchors.fill: parent
                name: qsTr("Code")
                source: panel.snippet.code
                language: panel.snippet.syntax
            }
            Label {
                anchors.fill: parent
                anchors.margins: 24
                visible: panel.snippet.problem !== ""
                text: panel.snippet.problem
                wrapMode: Text.Wrap
                color: Theme.muted
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 10
            Layout.leftMargin: 14
            spacing: Theme.gap
            Label {
                Layout.fillWidth: true
                text: panel.snippet.install
                font: Theme.codeFont
                color: Theme.muted
                elide: Text.ElideRight
            }
            Button {
                visible: panel.workspace.session.isEngineReady
                text: qsTr("Copy key line")
                icon.source: "qrc:/icons/key.svg"
                ToolTip.text: qsTr("The line that lets the code reach the engine running now")
                ToolTip.visible: hovered
                ToolTip.delay: 500
                onClicked: panel.workspace.copy(panel.workspace.session.engineKeyLine())
            }
            Button {
                objectName: "copyCodeButton"
                highlighted: true
                text: copied.running ? qsTr("Copied") : qsTr("Copy code")
                icon.source: copied.running ? "qrc:/icons/check.svg" : "qrc:/icons/copy.svg"
                enabled: panel.snippet.problem === ""
                ToolTip.text: qsTr("Copy code (Ctrl+Shift+C)")
                ToolTip.visible: hovered
                ToolTip.delay: 500
                onClicked: {
                    panel.workspace.copy(panel.snippet.currentCode());
                    copied.restart();
                }
                Timer {
                    id: copied
                    interval: 2000
                }
            }
        }
    }
}
