// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

//! Where the columns of the list of models stand, from left to right; those that do not fit are left out. Heads and rows
//! follow it.
QtObject {
    id: columns

    //! Of a row.
    required property real width

    readonly property bool showsHost: columns.width >= 640
    readonly property bool showsReleased: columns.width >= 540
    readonly property bool showsMaxOutput: columns.width >= 820
    readonly property int gap: 8
    readonly property int expander: 24
    readonly property int host: columns.showsHost ? 120 : 0
    readonly property int price: 78
    readonly property int context: 92
    readonly property int maxOutput: columns.showsMaxOutput ? 96 : 0
    readonly property int released: columns.showsReleased ? 88 : 0
    readonly property int star: 34

    readonly property real starX: columns.width - columns.star
    readonly property real releasedX: columns.starX - columns.released
    readonly property real maxOutputX: columns.releasedX - columns.maxOutput
    readonly property real contextX: columns.maxOutputX - columns.context
    readonly property real outputX: columns.contextX - columns.price
    readonly property real inputX: columns.outputX - columns.price
    readonly property real hostX: columns.inputX - columns.host
    readonly property real nameX: columns.expander
    readonly property real nameWidth: columns.hostX - columns.nameX - columns.gap
}
