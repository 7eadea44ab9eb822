// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.CheckBox {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(24, implicitContentHeight)
    spacing: 8
    font.pixelSize: Theme.fontSize
    Accessible.name: control.text

    indicator: Rectangle {
        y: (control.height - height) / 2
        width: 18
        height: 18
        radius: 4
        color: control.checked ? Theme.accent : Theme.field
        border.width: control.checked ? 0 : 1
        border.color: Theme.strongLine
        Icon {
            anchors.centerIn: parent
            visible: control.checked
            source: "qrc:/icons/check.svg"
            color: Theme.accentText
            size: 14
        }
        FocusRing { isShown: control.visualFocus }
    }
    contentItem: Text {
        leftPadding: control.indicator.width + control.spacing
        text: control.text
        font: control.font
        color: Theme.text
        verticalAlignment: Text.AlignVCenter
    }
}
