// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

//! Where the keyboard is.
Rectangle {
    id: ring

    property bool isShown: false

    anchors.fill: parent
    anchors.margins: -2
    visible: ring.isShown
    radius: Theme.radius + 2
    color: "transparent"
    border.width: 2
    border.color: Theme.accent
}
