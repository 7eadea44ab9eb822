// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Etude.Controls

//! Copies a text, and shows for a moment that it did.
IconButton {
    id: button

    required property string what
    property string toCopy: ""

    signal copyRequested(string text)

    implicitWidth: 26
    implicitHeight: 26
    name: copied.running ? qsTr("Copied") : qsTr("Copy %1").arg(button.what)
    iconSource: copied.running ? "qrc:/icons/check.svg" : "qrc:/icons/copy.svg"
    onClicked: {
        button.copyRequested(button.toCopy);
        copied.restart();
    }

    Timer {
        id: copied
        interval: 2000
    }
}
