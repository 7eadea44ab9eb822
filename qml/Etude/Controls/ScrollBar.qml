// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: control

    implicitWidth: control.orientation === Qt.Vertical ? 12 : 100
    implicitHeight: control.orientation === Qt.Vertical ? 100 : 12
    padding: 3
    minimumSize: 0.04
    visible: control.policy !== T.ScrollBar.AlwaysOff && control.size < 1.0

    contentItem: Rectangle {
        radius: 3
        color: control.pressed ? Theme.muted : Theme.strongLine
        opacity: control.pressed || control.hovered ? 1 : 0.7
    }
}
