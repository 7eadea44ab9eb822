// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.ToolTip {
    id: control

    x: parent ? (parent.width - implicitWidth) / 2 : 0
    y: -implicitHeight - 4
    implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, 360)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    margins: 6
    padding: 6
    horizontalPadding: 8
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Text {
        text: control.text
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
        color: Theme.window
    }
    background: Rectangle {
        radius: 4
        color: Theme.text
    }
}
