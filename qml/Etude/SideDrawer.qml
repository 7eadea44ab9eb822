// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Etude.Controls

//! A column that has no room, drawn over the page from its side.
T.Drawer {
    id: drawer

    width: 300
    height: parent ? parent.height : 0
    // Without a transition a drawer never gets from its edge.
    enter: Transition { SmoothedAnimation { velocity: 8 } }
    exit: Transition { SmoothedAnimation { velocity: 8 } }
    background: Rectangle {
        color: Theme.panel
        border.color: Theme.line
    }
    T.Overlay.modal: Rectangle { color: Theme.shade }
}
