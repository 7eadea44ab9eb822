// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! First line and headers of a request or a response.
ColumnLayout {
    id: head

    property string title: ""
    property string note: ""
    property string headers: ""
    property bool isWrong: false

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: 14
        Layout.bottomMargin: 0
        spacing: Theme.gap
        Label {
            Layout.fillWidth: true
            text: head.title
            textFormat: Text.PlainText
            font.family: Theme.codeFont.family
            font.pixelSize: 13
            font.weight: Font.DemiBold
            color: head.isWrong ? Theme.danger : Theme.text
            wrapMode: Text.WrapAnywhere
        }
        Label {
            text: head.note
            color: Theme.muted
            font.pixelSize: Theme.smallFontSize
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 14
        Layout.rightMargin: 14
        Layout.bottomMargin: 10
        visible: text !== ""
        text: head.headers
        textFormat: Text.PlainText
        font: Theme.codeFont
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 40
        elide: Text.ElideRight
    }
}
