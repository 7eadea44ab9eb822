// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.TabBar {
    id: control

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    spacing: 2
    contentItem: ListView {
        model: control.contentModel
        currentIndex: control.currentIndex
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        snapMode: ListView.SnapToItem
        highlightMoveDuration: 0
        // The current tab is in sight from the start, and stays so in a narrow panel.
        onWidthChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        onContentWidthChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    }
}
