// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

//! The wheel does not change it: the page it stands on scrolls.
T.Slider {
    id: control

    //! Pale while the value is not set.
    property bool isSet: true

    implicitWidth: 120
    implicitHeight: 20
    wheelEnabled: false

    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: control.topPadding + (control.availableHeight - height) / 2
        width: 14
        height: 14
        radius: 7
        color: control.isSet ? Theme.accent : Theme.window
        border.width: 2
        border.color: control.isSet ? Theme.accent : Theme.strongLine
        FocusRing {
            isShown: control.visualFocus
            radius: 9
        }
    }
    background: Rectangle {
        x: control.leftPadding
        y: control.topPadding + (control.availableHeight - height) / 2
        width: control.availableWidth
        height: 4
        radius: 2
        color: Theme.line
        Rectangle {
            visible: control.isSet
            width: control.visualPosition * parent.width
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
}
