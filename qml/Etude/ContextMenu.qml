// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls

//! What can be done with text that is shown but not edited.
Menu {
    id: menu

    property bool hasSelection: false

    signal copyRequested
    signal selectAllRequested

    MenuItem {
        text: qsTr("Copy")
        enabled: menu.hasSelection
        onTriggered: menu.copyRequested()
    }
    MenuItem {
        text: qsTr("Select all")
        onTriggered: menu.selectAllRequested()
    }
}
