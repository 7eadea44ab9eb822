// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! One endpoint of the list.
ItemDelegate {
    id: row

    required property int index
    required property string endpointId
    required property string name
    required property string keyNote
    required property bool isReady
    //! The list has the keyboard, and this is its row.
    property bool isFocused: false

    implicitHeight: 44
    text: row.name
    Accessible.name: row.name + ", " + row.keyNote

    FocusRing { isShown: row.isFocused }

    contentItem: Item {
        Text {
            width: parent.width
            text: row.name
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontSize
            color: Theme.text
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        Text {
            y: 18
            width: parent.width
            text: row.keyNote
            font.family: Theme.fontFamily
            font.pixelSize: 11
            color: row.isReady ? Theme.good : Theme.muted
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
    }
}
