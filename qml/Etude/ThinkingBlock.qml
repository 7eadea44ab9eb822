// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.Text

//! The thoughts before an answer, folded: their time and length are what one wants to see first.
Column {
    id: block

    required property GrowingText thoughts
    property string note: ""
    property bool isRunning: false
    property bool isOpen: false
    property real viewportY: 0
    property real viewportHeight: 0

    spacing: Theme.smallGap

    Button {
        id: fold
        objectName: "thinkingFold"
        flat: true
        implicitHeight: 26
        horizontalPadding: 6
        font.pixelSize: 13
        text: block.note !== "" ? block.note : block.isRunning ? qsTr("Thinking…") : qsTr("Thoughts")
        icon.source: block.isOpen ? "qrc:/icons/chevron-down.svg" : "qrc:/icons/chevron-right.svg"
        icon.width: 13
        Accessible.name: block.isOpen ? qsTr("%1, shown. Fold").arg(text) : qsTr("%1, folded. Show").arg(text)
        onClicked: block.isOpen = !block.isOpen
    }
    Item {
        visible: block.isOpen
        width: block.width
        implicitHeight: view.implicitHeight
        Rectangle {
            x: 8
            width: 2
            height: parent.height
            color: Theme.line
        }
        ReplyView {
            id: view
            x: 20
            width: parent.width - 20
            source: block.isOpen ? block.thoughts : null
            showsMarkdown: false
            textColor: Theme.muted
            viewportY: block.isOpen ? block.viewportY - parent.y : 0
            viewportHeight: block.isOpen ? block.viewportHeight : 0
        }
    }
}
