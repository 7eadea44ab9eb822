// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What went over the wire: request, response, every event with its time, and the replay of all that.
Rectangle {
    id: panel

    required property Workspace workspace
    readonly property WireViewModel wire: panel.workspace.wire

    color: Theme.window

    FileDialog {
        id: openDialog
        title: qsTr("Open a recording")
        nameFilters: [qsTr("Recordings (*.json)"), qsTr("All files (*)")]
        onAccepted: panel.wire.open(selectedFile)
    }
    FileDialog {
        id: saveDialog
        title: qsTr("Save the recording")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "json"
        nameFilters: [qsTr("Recordings (*.json)")]
        onAccepted: panel.wire.save(selectedFile)
    }

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
                objectName: "rawTabs"
                Layout.fillWidth: true
                clip: true
                currentIndex: 2
                TabButton { horizontalPadding: 8; text: qsTr("Request") }
                TabButton { horizontalPadding: 8; text: qsTr("Response") }
                TabButton { horizontalPadding: 8; text: panel.wire.eventCount > 0 ? qsTr("Stream (%L1)").arg(panel.wire.eventCount) : qsTr("Stream") }
                TabButton { horizontalPadding: 8; text: qsTr("Timing") }
                TabButton {
                    horizontalPadding: 8
                    visible: panel.wire.tokens.length > 0
                    width: visible ? implicitWidth : 0
                    text: qsTr("Tokens")
                }
            }
            IconButton {
                name: qsTr("Close the raw view (Ctrl+Shift+R)")
                iconSource: "qrc:/icons/close.svg"
                onClicked: panel.workspace.showsRaw = false
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        Label {
            Layout.fillWidth: true
            Layout.margins: 10
            Layout.leftMargin: 14
            visible: panel.wire.problem !== ""
            text: panel.wire.problem
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            Layout.topMargin: 8
            Layout.bottomMargin: 8
            visible: panel.wire.fileName !== ""
            text: qsTr("From the file %1").arg(panel.wire.fileName)
            color: Theme.muted
            font.pixelSize: Theme.smallFontSize
            elide: Text.ElideMiddle
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                anchors.centerIn: parent
                width: parent.width - 60
                visible: panel.wire.isEmpty
                text: qsTr("Run a prompt, and here stands what was sent and every piece of what came back, with its time. A saved recording can be opened too.")
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.muted
            }
            StackLayout {
                anchors.fill: parent
                visible: !panel.wire.isEmpty
                currentIndex: tabs.currentIndex

                ColumnLayout {
                    spacing: 0
                    RawHead {
                        Layout.fillWidth: true
                        title: panel.wire.address
                        note: panel.wire.requestSize
                        headers: panel.wire.requestHeaders
                    }
                    CodeView {
                        objectName: "rawRequest"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        name: qsTr("Body of the request")
                        source: panel.wire.requestBody
                        language: "JSON"
                    }
                }
                ColumnLayout {
                    spacing: 0
                    RawHead {
                        Layout.fillWidth: true
                        title: qsTr("Status %1").arg(panel.wire.status)
                        isWrong: panel.wire.isFailure
                        headers: panel.wire.responseHeaders
                    }
                    CodeView {
                        objectName: "rawResponse"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        name: qsTr("Body of the response")
                        source: panel.wire.eventCount > 0 ? panel.wire.answer : panel.wire.responseBody
                        language: panel.wire.eventCount > 0 ? "" : "JSON"
                    }
                }
                RawStream { wire: panel.wire }
                RawTiming { wire: panel.wire }
                RawTokens { wire: panel.wire }
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
            Button {
                flat: true
                text: qsTr("Open…")
                Accessible.name: qsTr("Open a recording")
                onClicked: openDialog.open()
            }
            Button {
                objectName: "saveRecording"
                flat: true
                enabled: !panel.wire.isEmpty && !panel.wire.isGrowing
                text: qsTr("Save…")
                Accessible.name: qsTr("Save the recording")
                onClicked: saveDialog.open()
            }
            Item { Layout.fillWidth: true }
            Button {
                enabled: !panel.wire.isEmpty
                text: copied.running ? qsTr("Copied") : tabs.currentIndex === 0 ? qsTr("Copy request") : qsTr("Copy response")
                icon.source: copied.running ? "qrc:/icons/check.svg" : "qrc:/icons/copy.svg"
                onClicked: {
                    panel.workspace.copy(tabs.currentIndex === 0 ? panel.wire.requestText() : panel.wire.responseText());
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
