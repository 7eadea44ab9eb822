// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! When things happened, counted from the moment of sending.
Item {
    id: timing

    required property WireViewModel wire

    GridLayout {
        x: 14
        y: 14
        width: parent.width - 28
        columns: 2
        columnSpacing: Theme.wideGap
        rowSpacing: 10
        Repeater {
            model: timing.wire.timingLabels.length * 2
            Label {
                required property int index
                readonly property bool isLabel: index % 2 === 0
                readonly property int row: Math.floor(index / 2)
                Layout.fillWidth: !isLabel
                text: (isLabel ? timing.wire.timingLabels[row] : timing.wire.timingValues[row]) ?? ""
                color: isLabel ? Theme.muted : Theme.text
                wrapMode: Text.Wrap
            }
        }
    }
}
