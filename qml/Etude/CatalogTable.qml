// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

//! Lines that are chosen with the arrow keys: one stop of Tab, however many there are.
Column {
    id: table

    required property string name
    property alias model: lines.model
    property alias delegate: lines.delegate
    readonly property int count: lines.count
    property int current: 0

    function go(row: int): void {
        const item = lines.itemAt(Math.max(0, Math.min(lines.count - 1, row)));
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.role: Accessible.List
    Accessible.name: table.name
    Keys.onUpPressed: table.go(table.current - 1)
    Keys.onDownPressed: table.go(table.current + 1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            table.go(event.key === Qt.Key_Home ? 0 : table.count - 1);
    }

    Repeater {
        id: lines
        onCountChanged: table.current = 0
    }
}
