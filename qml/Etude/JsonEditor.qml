// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.Text

//! JSON that is typed, coloured, with what is wrong with it below. Scrolls inside its own edge.
ColumnLayout {
    id: editor

    required property string name
    required property string text
    property string problem: ""
    property string placeholderText: ""
    property real minimumTextHeight: 120

    signal edited(string text)

    function focusText(): void { area.forceActiveFocus() }

    spacing: Theme.smallGap

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: editor.minimumTextHeight
        radius: Theme.radius
        color: Theme.field
        border.width: area.activeFocus ? 2 : 1
        border.color: editor.problem !== "" ? Theme.danger : area.activeFocus ? Theme.accent : Theme.line

        Flickable {
            id: flick
            anchors.fill: parent
            anchors.margins: 2
            clip: true
            contentWidth: width
            contentHeight: area.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { }
            TextArea.flickable: TextArea {
                id: area
                objectName: "jsonArea"
                background: null
                font: Theme.codeFont
                placeholderText: editor.placeholderText
                Accessible.name: editor.name
                Accessible.description: editor.problem
                text: editor.text
                onEdited: text => editor.edited(text)
                CodeHighlighter {
                    document: area.textDocument
                    language: "JSON"
                    isDark: Theme.isDark
                }
            }
        }
    }
    Label {
        objectName: "jsonProblem"
        Layout.fillWidth: true
        visible: editor.problem !== ""
        text: editor.problem
        textFormat: Text.PlainText
        color: Theme.danger
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
    }
}
