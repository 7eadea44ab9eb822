// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Etude.Controls

//! A line for a terminal, to copy.
RowLayout {
    id: line

    required property string text
    //! Of the text, for tests.
    property string textName: ""

    signal copyRequested

    Layout.fillWidth: true
    spacing: Theme.gap

    Label {
        objectName: line.textName
        text: line.text
        textFormat: Text.PlainText
        font: Theme.codeFont
        color: Theme.muted
        elide: Text.ElideMiddle
        Layout.fillWidth: true
    }
    IconButton {
        objectName: line.textName + "Copy"
        implicitWidth: 24
        implicitHeight: 24
        name: qsTr("Copy “%1”").arg(line.text)
        iconSource: copied.running ? "qrc:/icons/check.svg" : "qrc:/icons/copy.svg"
        onClicked: {
            line.copyRequested();
            copied.restart();
        }
        Timer {
            id: copied
            interval: 2000
        }
    }
}
