// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Etude.Controls

//! A prompt to click.
T.Button {
    id: card

    required property string title
    property string note: ""

    implicitHeight: column.implicitHeight + 26
    hoverEnabled: true
    Accessible.name: qsTr("Prompt: %1").arg(card.title)

    contentItem: Item {
        Column {
            id: column
            x: 14
            y: 13
            width: card.width - 28
            spacing: 3
            Text {
                width: parent.width
                text: card.title
                textFormat: Text.PlainText
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontSize
                font.weight: Font.Medium
                color: Theme.text
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Text {
                width: parent.width
                visible: card.note !== ""
                text: card.note
                textFormat: Text.PlainText
                font.family: Theme.fontFamily
                font.pixelSize: Theme.smallFontSize
                color: Theme.muted
                elide: Text.ElideRight
                maximumLineCount: 1
            }
        }
    }
    background: Rectangle {
        radius: 8
        color: card.down ? Theme.pressed : card.hovered ? Theme.hover : Theme.panel
        border.color: card.hovered ? Theme.strongLine : Theme.line
        FocusRing { isShown: card.visualFocus }
    }
}
