// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Other ways to use the model: on one's own computer, and in Claude Code.
CatalogSection {
    id: section

    required property modelDetail model

    readonly property list<int> cardCounts: [1, 2, 4, 8, 16]

    signal copyRequested(string text)
    signal claudeCodeRequested
    //! The number of graphics cards in the lines is to be another one.
    signal cardsChosen(int cards)
    //! The engine runs: prompts go there.
    signal connectRequested(string endpoint, string modelId)

    title: qsTr("Self-host")
    visible: section.model.launches.length > 0 || claudeCode.visible

    RowLayout {
        Layout.fillWidth: true
        visible: section.model.cards > 0
        spacing: Theme.gap
        Label {
            Layout.fillWidth: true
            text: qsTr("Graphics cards that share the model")
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        ComboBox {
            objectName: "cardCount"
            implicitWidth: 80
            model: section.cardCounts
            currentIndex: section.cardCounts.indexOf(section.model.cards)
            displayText: section.model.cards
            Accessible.name: qsTr("Graphics cards that share the model")
            ToolTip.text: Accessible.name
            ToolTip.visible: hovered
            ToolTip.delay: 700
            onActivated: row => section.cardsChosen(section.cardCounts[row])
        }
    }
    Repeater {
        model: section.model.launches
        ColumnLayout {
            id: launch
            required property launchEntry modelData
            Layout.fillWidth: true
            spacing: 3
            RowLayout {
                Layout.fillWidth: true
                Label {
                    Layout.fillWidth: true
                    text: qsTr("With %1, on a computer that has room for it").arg(launch.modelData.engine)
                    font.pixelSize: 13
                    wrapMode: Text.Wrap
                }
                Button {
                    objectName: "connect-" + launch.modelData.endpoint
                    implicitHeight: 26
                    font.pixelSize: 13
                    text: qsTr("Connect to it")
                    Accessible.name: qsTr("Send prompts to %1, which is running by now").arg(launch.modelData.engine)
                    ToolTip.text: Accessible.name
                    ToolTip.visible: hovered
                    ToolTip.delay: 700
                    onClicked: section.connectRequested(launch.modelData.endpoint, launch.modelData.model)
                }
                CatalogCopyButton {
                    objectName: "copy-" + launch.modelData.endpoint
                    what: qsTr("the line for %1").arg(launch.modelData.engine)
                    toCopy: launch.modelData.command
                    onCopyRequested: text => section.copyRequested(text)
                }
            }
            Label {
                Layout.fillWidth: true
                padding: 8
                text: launch.modelData.command
                textFormat: Text.PlainText
                font.family: Theme.codeFamily
                font.pixelSize: Theme.smallFontSize
                wrapMode: Text.Wrap
                background: Rectangle {
                    radius: Theme.radius
                    color: Theme.code
                }
            }
            Label {
                Layout.fillWidth: true
                text: launch.modelData.source
                textFormat: Text.PlainText
                font.pixelSize: Theme.smallFontSize
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.model.clusterNote
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    RowLayout {
        id: claudeCode
        Layout.fillWidth: true
        visible: section.model.speaksMessages && section.model.isUsable
        Label {
            Layout.fillWidth: true
            text: qsTr("Claude Code can work with this host: it speaks Anthropic's protocol.")
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        Button {
            implicitHeight: 28
            font.pixelSize: 13
            text: qsTr("Show how")
            Accessible.name: qsTr("Use the model, and show how Claude Code is started with it")
            onClicked: section.claudeCodeRequested()
        }
    }
}
