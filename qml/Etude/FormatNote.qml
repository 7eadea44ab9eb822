// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! Whether the answer has the form that was asked for.
Row {
    id: note

    property string text: ""
    property bool isKept: false

    spacing: 6

    Icon {
        y: 1
        source: note.isKept ? "qrc:/icons/check.svg" : "qrc:/icons/alert.svg"
        color: note.isKept ? Theme.good : Theme.warning
        size: 14
    }
    Label {
        objectName: "formatText"
        width: note.width - x
        text: note.text
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallFontSize
        color: note.isKept ? Theme.good : Theme.warning
        wrapMode: Text.Wrap
    }
}
