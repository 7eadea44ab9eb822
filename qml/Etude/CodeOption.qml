// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! A switch above the code, and what it does.
CheckBox {
    id: option

    property string tip: ""

    implicitHeight: 28
    rightPadding: Theme.gap
    font.pixelSize: 13
    Accessible.description: option.tip
    ToolTip.text: option.tip
    ToolTip.visible: hovered || visualFocus
    ToolTip.delay: 500
}
