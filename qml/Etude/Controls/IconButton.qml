// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls

//! A button with a picture only; its name is its tooltip and what a screen reader says.
Button {
    id: control

    required property string name
    property url iconSource

    flat: true
    implicitWidth: Theme.controlHeight
    icon.source: control.iconSource
    Accessible.name: control.name
    ToolTip.text: control.name
    ToolTip.visible: control.hovered || control.visualFocus
    ToolTip.delay: 500
}
