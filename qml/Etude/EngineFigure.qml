// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! A name and what it is worth, in a column of such lines.
RowLayout {
    id: figure

    property string label: ""
    property string value: ""

    Layout.fillWidth: true
    spacing: Theme.gap

    Label {
        Layout.preferredWidth: 112
        Layout.alignment: Qt.AlignTop
        text: figure.label
        font.pixelSize: 13
        color: Theme.muted
        elide: Text.ElideRight
    }
    Label {
        Layout.fillWidth: true
        text: figure.value
        textFormat: Text.PlainText
        font.pixelSize: 13
        wrapMode: Text.Wrap
        Accessible.name: qsTr("%1: %2").arg(figure.label).arg(figure.value)
    }
}
