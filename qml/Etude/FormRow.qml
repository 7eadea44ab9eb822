// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! A label above what it names, and a note below. Rows beside each other share the width equally.
ColumnLayout {
    id: row

    property string label: ""
    property string note: ""
    property bool isWrong: false
    default property alias fields: box.data

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
    spacing: 4
    Label {
        Layout.fillWidth: true
        visible: row.label !== ""
        text: row.label
        font.pixelSize: 13
        color: Theme.muted
        elide: Text.ElideRight
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
        color: row.isWrong ? Theme.danger : Theme.muted
        wrapMode: Text.Wrap
    }
}
