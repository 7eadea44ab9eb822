// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! One event: when it came, how long the silence before it was, and what it says.
Item {
    id: row

    required property int index
    required property string time
    required property double gapShare
    required property string event
    required property string line
    required property string piece
    required property string marks
    required property bool isPlayed
    property bool isCurrent: false

    signal chosen

    implicitHeight: column.implicitHeight + 8
    opacity: row.isPlayed ? 1 : 0.45
    Accessible.role: Accessible.ListItem
    Accessible.name: row.time + " " + row.line
    Accessible.description: row.marks
    Accessible.onPressAction: row.chosen()

    Rectangle {
        anchors.fill: parent
        color: row.isCurrent ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
    }
    HoverHandler { id: hover }
    TapHandler { onTapped: row.chosen() }

    Label {
        id: timeLabel
        x: 14
        y: 4
        width: 58
        horizontalAlignment: Text.AlignRight
        text: row.time
        color: Theme.muted
        font.family: Theme.codeFont.family
        font.pixelSize: Theme.smallFontSize
    }
    Rectangle {
        x: 80
        y: 9
        width: Math.max(1, 44 * row.gapShare)
        height: 6
        radius: 3
        color: row.gapShare > 0.5 ? Theme.warning : Theme.accent
        opacity: 0.7
    }
    Column {
        id: column
        x: 132
        y: 4
        width: row.width - x - 14
        Row {
            spacing: Theme.gap
            Label {
                id: pieceLabel
                visible: row.piece !== ""
                width: Math.min(implicitWidth, column.width * 0.6)
                text: row.piece
                textFormat: Text.PlainText
                font.family: Theme.codeFont.family
                font.pixelSize: Theme.smallFontSize
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            Label {
                width: column.width - (pieceLabel.visible ? pieceLabel.width + Theme.gap : 0)
                text: (row.event === "" ? "" : row.event + "  ") + row.line
                textFormat: Text.PlainText
                font.family: Theme.codeFont.family
                font.pixelSize: Theme.smallFontSize
                color: Theme.muted
                elide: Text.ElideRight
            }
        }
        Label {
            width: column.width
            visible: row.marks !== ""
            text: "! " + row.marks
            textFormat: Text.PlainText
            color: Theme.warning
            font.pixelSize: Theme.smallFontSize
            wrapMode: Text.Wrap
        }
    }
}
