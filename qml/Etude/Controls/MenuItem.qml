// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: control

    //! The keys that do the same.
    property string keys: ""

    implicitWidth: Math.max(160, label.implicitWidth + cap.implicitWidth + leftPadding + rightPadding + 24 + (control.checkable ? 22 : 0))
    implicitHeight: 30
    padding: 8
    horizontalPadding: 10
    font.pixelSize: Theme.fontSize
    Accessible.name: control.text

    indicator: Icon {
        x: 8
        y: (control.height - height) / 2
        visible: control.checkable && control.checked
        source: "qrc:/icons/check.svg"
        size: 14
    }
    contentItem: Item {
        Text {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            x: control.checkable ? 20 : 0
            text: control.text
            font: control.font
            color: control.enabled ? Theme.text : Theme.muted
        }
        Text {
            id: cap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: control.keys
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: 4
        color: control.highlighted || control.hovered ? Theme.hover : "transparent"
    }
}
