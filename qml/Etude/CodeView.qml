// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.Text

//! A long text to read and to copy from, coloured where it is code; scrolls by itself.
Item {
    id: codeView

    property alias source: view.source
    property alias language: view.language
    property alias mode: view.mode
    property color background: Theme.code
    required property string name
    //! Keeps the end in view while the text grows.
    property bool followsEnd: false

    //! Marks the characters [from, to) and brings them into view.
    function mark(from: int, to: int): void {
        view.selectSource(from, to);
        if (to <= from)
            return;
        const top = view.y + view.selectionTop();
        if (top < flick.contentY || top > flick.contentY + flick.height - 40)
            flick.contentY = Math.max(0, Math.min(top - flick.height / 3, flick.contentHeight - flick.height));
    }

    Rectangle {
        anchors.fill: parent
        color: codeView.background
    }
    Flickable {
        id: flick
        anchors.fill: parent
        clip: true
        contentHeight: view.implicitHeight + 28
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { }
        onContentHeightChanged: if (codeView.followsEnd) flick.contentY = Math.max(0, flick.contentHeight - flick.height)
        TextView {
            id: view
            objectName: codeView.objectName + "Text"
            x: 14
            y: 14
            width: flick.width - 28
            height: implicitHeight
            mode: TextView.Code
            viewportY: flick.contentY - y
            viewportHeight: flick.height
            codeFont: Theme.codeFont
            bodyFont: Theme.bodyFont
            textColor: Theme.text
            mutedColor: Theme.muted
            linkColor: Theme.accent
            lineColor: Theme.line
            selectionColor: Theme.selection
            isDark: Theme.isDark
            activeFocusOnTab: true
            Accessible.role: Accessible.StaticText
            Accessible.name: codeView.name
            Accessible.description: view.source?.isComplete ? view.source.text : "" // not at every piece
            ContextMenu {
                id: menu
                hasSelection: view.hasSelection
                onCopyRequested: view.copy()
                onSelectAllRequested: view.selectAll()
            }
            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: menu.popup()
            }
        }
    }
}
