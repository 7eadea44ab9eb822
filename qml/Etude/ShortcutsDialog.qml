// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! The keys that work everywhere.
Dialog {
    id: dialog

    readonly property list<string> keys: ["Ctrl+Enter", "Esc", "Ctrl+Shift+Enter", "Ctrl+R", "Ctrl+K", "Ctrl+E", "Ctrl+Shift+E", "Ctrl+I",
        "Ctrl+Shift+K", "Ctrl+Shift+C", "Ctrl+Shift+R", "Ctrl+Shift+D", "Ctrl+N", "Ctrl+B", "Ctrl+Shift+B", "F9", "Ctrl+L", "Ctrl+M", "F1"]
    readonly property list<string> actions: [qsTr("Run"), qsTr("Stop; else close what is open"),
        qsTr("Add the message without running"), qsTr("Run the last turn again"), qsTr("Choose a model"),
        qsTr("Endpoints and keys"), qsTr("Engine on this computer"), qsTr("Import a request"), qsTr("Show the code"), qsTr("Copy the code"),
        qsTr("What went over the wire"), qsTr("The prompt in every dialect"), qsTr("New prompt"), qsTr("History"),
        qsTr("Spending and the budget of a day"),
        qsTr("Parameters"), qsTr("Go to the composer"), qsTr("Answers as Markdown or plain text"), qsTr("This list")]

    title: qsTr("Shortcuts")
    width: Math.min(parent.width - 40, 460)

    contentItem: GridLayout {
        columns: 2
        columnSpacing: 24
        rowSpacing: 8
        Repeater {
            model: dialog.keys.length * 2
            Label {
                required property int index
                readonly property bool isKey: index % 2 === 0
                Layout.fillWidth: !isKey
                text: isKey ? dialog.keys[Math.floor(index / 2)] : dialog.actions[Math.floor(index / 2)]
                color: isKey ? Theme.muted : Theme.text
                font.family: isKey ? Theme.codeFamily : Theme.fontFamily
                font.pixelSize: 13
            }
        }
    }
}
