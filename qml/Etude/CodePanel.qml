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
            LanguageTabs {
                Layout.fillWidth: true
                snippet: panel.snippet
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
        CodeOptions {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.leftMargin: 14
            snippet: panel.snippet
            session: panel.workspace.session
        }
        Label {
            objectName: "codeNote"
            Layout.fillWidth: true
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            Layout.bottomMargin: Theme.gap
            visible: text !== ""
            text: panel.snippet.note
            textFormat: Text.PlainText
            color: Theme.warning
            font.pixelSize: 13
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
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
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.muted
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        CodeFooter {
            Layout.fillWidth: true
            Layout.margins: 10
            Layout.leftMargin: 14
            workspace: panel.workspace
        }
    }
}
