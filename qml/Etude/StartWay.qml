// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Etude.Controls

//! A way to a model, to click.
T.Button {
    id: card

    required property string title
    property string note: ""

    implicitHeight: column.implicitHeight + 26
    hoverEnabled: true
    icon.width: 16
    Accessible.name: card.title
    Accessible.description: card.note

    contentItem: Item {
        ColumnLayout {
            id: column
            x: 14
            y: 13
            width: card.width - 28
            spacing: 5
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 1
                    source: card.icon.source
                    size: 16
                    color: Theme.accent
                }
                Text {
                    Layout.fillWidth: true
                    text: card.title
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.fontSize
                    font.weight: Font.Medium
                    color: Theme.text
                    wrapMode: Text.Wrap
                }
            }
            Text {
                Layout.fillWidth: true
                text: card.note
                textFormat: Text.PlainText
                font.family: Theme.fontFamily
                font.pixelSize: Theme.smallFontSize
                color: Theme.muted
                wrapMode: Text.Wrap
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
