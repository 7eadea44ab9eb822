// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.TabButton {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    width: implicitWidth
    horizontalPadding: 12
    font.pixelSize: Theme.fontSize
    hoverEnabled: true
    // One stop for the whole bar; the arrow keys go from tab to tab.
    focusPolicy: control.checked ? Qt.StrongFocus : Qt.NoFocus
    Accessible.name: control.text

    contentItem: Text {
        text: control.text
        font.family: control.font.family
        font.pixelSize: control.font.pixelSize
        font.weight: control.checked ? Font.DemiBold : Font.Normal
        color: control.checked ? Theme.text : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered && !control.checked ? Theme.hover : "transparent"
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 16
            height: 2
            visible: control.checked
            color: Theme.accent
        }
        FocusRing { isShown: control.visualFocus }
    }
}
