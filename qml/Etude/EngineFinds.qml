// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The engines that were found on this computer, or a word why there are none.
ColumnLayout {
    id: finds

    required property DiscoveryModel discovery
    property bool isShown: true

    signal used

    visible: finds.isShown && (finds.discovery.count > 0 || finds.discovery.note !== "")
    spacing: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        visible: finds.discovery.count > 0
        columns: finds.width >= 560 ? 2 : 1
        columnSpacing: 10
        rowSpacing: Theme.gap
        Repeater {
            model: finds.discovery
            delegate: EngineFind {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "engineFind" + index
                onClicked: {
                    finds.discovery.use(index);
                    finds.used();
                }
            }
        }
    }
    Label {
        objectName: "findsNote"
        Layout.fillWidth: true
        visible: text !== ""
        text: finds.discovery.note
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
