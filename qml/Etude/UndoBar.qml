// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! "Message deleted. Undo", for some seconds.
Rectangle {
    id: bar

    required property string text

    signal undoRequested

    function show(): void { bar.visible = true; timer.restart() }

    visible: false
    implicitWidth: row.implicitWidth + 24
    implicitHeight: 40
    radius: 8
    color: Theme.raised
    border.color: Theme.line

    Timer {
        id: timer
        interval: 8000
        onTriggered: bar.visible = false
    }
    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap
        Label { text: bar.text }
        Button {
            objectName: "undoButton"
            text: qsTr("Undo")
            flat: true
            onClicked: { bar.visible = false; bar.undoRequested() }
        }
    }
}
