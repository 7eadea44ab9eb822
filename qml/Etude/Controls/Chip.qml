// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

//! A switch that reads as a word: a filter.
T.Button {
    id: control

    checkable: true
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: 28
    horizontalPadding: 11
    font.pixelSize: 13
    hoverEnabled: true
    Accessible.name: control.text
    Accessible.role: Accessible.CheckBox
    Accessible.checked: control.checked

    contentItem: Text {
        text: control.text
        font: control.font
        color: control.checked ? Theme.accent : Theme.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: height / 2
        color: control.checked ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"
        border.color: control.checked ? Theme.accent : Theme.line
        FocusRing {
            isShown: control.visualFocus
            radius: height / 2
        }
    }
}
