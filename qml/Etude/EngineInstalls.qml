// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! No engine is installed: how to get one.
Rectangle {
    id: root

    required property EngineModel engine

    signal copyRequested(string text)

    objectName: "engineInstalls"
    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 24
    radius: Theme.radius
    color: Theme.warningSoft

    ColumnLayout {
        id: column
        x: 12
        y: 12
        width: parent.width - 24
        spacing: 10
        Label {
            Layout.fillWidth: true
            text: qsTr("There is no llama-server on this computer, the program that runs models. It comes with llama.cpp: install that, or name the program below. Everything else in Etude works without.")
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.engine.installs
            ColumnLayout {
                id: way
                required property engineInstall modelData
                Layout.fillWidth: true
                spacing: 2
                Label {
                    Layout.fillWidth: true
                    text: way.modelData.system
                    font.pixelSize: Theme.smallFontSize
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
                RowLayout {
                    Layout.fillWidth: true
                    TextEdit {
                        Layout.fillWidth: true
                        text: way.modelData.command
                        textFormat: TextEdit.PlainText
                        font: Theme.codeFont
                        color: Theme.text
                        selectionColor: Theme.selection
                        selectedTextColor: Theme.selectedText
                        readOnly: true
                        selectByMouse: true
                        wrapMode: TextEdit.WrapAnywhere
                        Accessible.name: qsTr("Command for %1").arg(way.modelData.system)
                    }
                    CatalogCopyButton {
                        what: qsTr("the command for %1").arg(way.modelData.system)
                        toCopy: way.modelData.command
                        onCopyRequested: text => root.copyRequested(text)
                    }
                }
            }
        }
    }
}
