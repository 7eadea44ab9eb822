// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! The tokens of the answer with their probabilities, and what the model would have written else.
ListView {
    id: list

    required property WireViewModel wire

    clip: true
    cacheBuffer: 0
    boundsBehavior: Flickable.StopAtBounds
    model: list.wire.tokens
    activeFocusOnTab: true
    ScrollBar.vertical: ScrollBar { }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Tokens of the answer")
    delegate: Item {
        id: row
        required property tokenRow modelData
        width: ListView.view.width
        height: 26
        Accessible.role: Accessible.ListItem
        Accessible.name: row.modelData.token + " " + row.modelData.percent + ". " + row.modelData.others
        Label {
            x: 14
            width: 110
            anchors.verticalCenter: parent.verticalCenter
            text: row.modelData.token
            textFormat: Text.PlainText
            font: Theme.codeFont
            elide: Text.ElideRight
        }
        Rectangle {
            x: 132
            anchors.verticalCenter: parent.verticalCenter
            width: 60
            height: 6
            radius: 3
            color: Theme.line
            Rectangle {
                width: parent.width * row.modelData.probability
                height: parent.height
                radius: 3
                color: row.modelData.probability < 0.5 ? Theme.warning : Theme.accent
            }
        }
        Label {
            x: 200
            width: 56
            horizontalAlignment: Text.AlignRight
            anchors.verticalCenter: parent.verticalCenter
            text: row.modelData.percent
            font.pixelSize: Theme.smallFontSize
        }
        Label {
            x: 272
            width: row.width - x - 14
            anchors.verticalCenter: parent.verticalCenter
            text: row.modelData.others
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
            elide: Text.ElideRight
        }
    }
}
