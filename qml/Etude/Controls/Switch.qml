// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.Switch {
    id: control

    implicitWidth: indicator.width + (control.text === "" ? 0 : spacing + implicitContentWidth)
    implicitHeight: Math.max(24, implicitContentHeight)
    spacing: 8
    font.pixelSize: Theme.fontSize
    Accessible.name: control.text

    indicator: Rectangle {
        y: (control.height - height) / 2
        width: 34
        height: 20
        radius: 10
        color: control.checked ? Theme.accent : Theme.strongLine
        Rectangle {
            x: control.checked ? parent.width - width - 3 : 3
            y: 3
            width: 14
            height: 14
            radius: 7
            color: control.checked ? Theme.accentText : Theme.window
        }
        FocusRing {
            isShown: control.visualFocus
            radius: 12
        }
    }
    contentItem: Text {
        leftPadding: control.indicator.width + control.spacing
        text: control.text
        font: control.font
        color: Theme.text
        verticalAlignment: Text.AlignVCenter
    }
}
