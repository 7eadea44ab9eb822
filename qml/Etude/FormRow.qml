// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! A label above what it names.
ColumnLayout {
    id: row

    property string label: ""
    property string note: ""
    default property alias fields: box.data

    Layout.fillWidth: true
    spacing: 4
    Label {
        text: row.label
        font.pixelSize: 13
        color: Theme.muted
    }
    RowLayout {
        id: box
        Layout.fillWidth: true
        spacing: Theme.gap
    }
    Label {
        Layout.fillWidth: true
        visible: row.note !== ""
        text: row.note
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
    }
}
