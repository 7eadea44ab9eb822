// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.ItemDelegate {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    padding: 8
    horizontalPadding: 10
    font.pixelSize: Theme.fontSize
    hoverEnabled: true
    Accessible.name: control.text

    contentItem: Text {
        text: control.text
        font: control.font
        color: Theme.text
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.highlighted ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"
        FocusRing { isShown: control.visualFocus }
    }
}
