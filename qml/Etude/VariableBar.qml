// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! A chip for each {{name}} in the prompt.
Flickable {
    id: bar

    required property VariablesModel variables

    // Three rows at most: a long template must not push the composer out of the window.
    implicitHeight: Math.min(flow.height, 3 * 30 + 2 * flow.spacing)
    contentHeight: flow.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ScrollBar { }

    Flow {
        id: flow
        width: bar.width
        spacing: 6
        Repeater {
            model: bar.variables
            delegate: VariableChip {
                maximumWidth: Math.min(flow.width - 12, 360)
                onEdited: text => bar.variables.setValue(index, text)
            }
        }
    }
}
