// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Etude.Controls

//! A line of a table whose lines are chosen with the arrow keys (CatalogTable).
ItemDelegate {
    id: line

    //! Where Tab stops; the arrow keys do the rest.
    required property bool isStop

    padding: 6
    horizontalPadding: 6
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: line.isStop
    Accessible.role: Accessible.ListItem
    Keys.onReturnPressed: line.click()
    Keys.onEnterPressed: line.click()
}
