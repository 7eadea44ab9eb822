// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! Calls that the model wants made.
Rectangle {
    id: block

    property string calls: ""

    implicitHeight: label.implicitHeight + 20
    radius: Theme.radius
    color: Theme.code

    Label {
        id: label
        x: 12
        y: 10
        width: parent.width - 24
        text: block.calls
        textFormat: Text.PlainText
        font: Theme.codeFont
        wrapMode: Text.WrapAnywhere
        Accessible.name: qsTr("Tool calls: %1").arg(block.calls)
    }
}
