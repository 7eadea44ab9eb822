// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! A part of what is known of a model, under its heading.
ColumnLayout {
    id: section

    required property string title
    default property alias contents: box.data

    Layout.fillWidth: true
    spacing: 6

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    Label {
        Layout.fillWidth: true
        text: section.title
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ColumnLayout {
        id: box
        Layout.fillWidth: true
        spacing: 6
    }
}
