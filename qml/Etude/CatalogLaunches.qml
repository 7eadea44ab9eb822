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

    signal copyRequested(string text)
    signal claudeCodeRequested

    title: qsTr("Self-host")
    visible: section.model.launches.length > 0 || claudeCode.visible

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
                CatalogCopyButton {
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
