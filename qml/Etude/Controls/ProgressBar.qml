// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.ProgressBar {
    id: control

    implicitWidth: 160
    implicitHeight: 4

    background: Rectangle {
        radius: 2
        color: Theme.hover
    }
    contentItem: Item {
        clip: true
        Rectangle {
            id: part
            width: control.indeterminate ? parent.width * 0.3 : parent.width * control.visualPosition
            height: parent.height
            radius: 2
            color: Theme.accent
            NumberAnimation on x {
                running: control.indeterminate && control.visible
                from: -part.width
                to: control.width
                duration: 1400
                loops: Animation.Infinite
                onStopped: part.x = 0
            }
        }
    }
}
