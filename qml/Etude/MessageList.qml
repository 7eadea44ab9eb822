// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! The turns. Follows the answer while the reader is at the end, and only then.
//!
//! A column and no ListView: rows are as high as their texts, and a ListView's guesses at the heights of rows that it has
//! not made yet never let it come to the end. Each row draws only what can be seen of it.
Item {
    id: view

    required property Workspace workspace
    required property SessionViewModel session

    function reveal(row: int): void {
        const item = repeater.itemAt(row);
        if (item === null)
            return;
        list.contentY = Math.max(0, Math.min(item.y, Math.max(list.contentY, item.y + item.height - list.height)));
        list.isFollowing = list.atYEnd;
    }

    Flickable {
        id: list
        objectName: "messageList"

        //! The reader is at the end, or was when the text grew.
        property bool isFollowing: true

        function follow(): void {
            if (list.isFollowing)
                list.contentY = Math.max(0, list.contentHeight - list.height);
        }

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar { id: bar }
        onContentHeightChanged: list.follow()
        onHeightChanged: list.follow()
        // Only the reader's own scrolling decides; growth does not.
        onMovementEnded: list.isFollowing = list.atYEnd
        onContentYChanged: if (list.moving || list.flicking || bar.pressed) list.isFollowing = list.atYEnd

        Column {
            id: column
            width: list.width

            Repeater {
                id: repeater
                model: view.session.messages
                delegate: MessageRow {
                    width: column.width
                    workspace: view.workspace
                    session: view.session
                    viewportY: list.contentY - y
                    viewportHeight: list.height
                    count: view.session.messages.count
                }
            }
        }

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => {
                const room = Math.max(0, list.contentHeight - list.height);
                const delta = event.pixelDelta.y !== 0 ? event.pixelDelta.y : event.angleDelta.y * 0.8;
                list.contentY = Math.max(0, Math.min(room, list.contentY - delta));
                list.isFollowing = list.atYEnd;
            }
        }
    }
    Connections {
        target: view.session
        // A new run, or another conversation: to its end.
        function onRunningChanged(): void {
            if (view.session.isRunning) {
                list.isFollowing = true;
                list.follow();
            }
        }
        function onWasPutAway(): void { list.isFollowing = true }
    }
    Connections {
        target: view.session.messages
        // A row that is typed into next is brought into sight, once it is laid out.
        function onFocusWanted(row: int): void { Qt.callLater(view.reveal, row) }
    }

    Button {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !list.isFollowing && !list.atYEnd
        text: view.session.isRunning ? qsTr("New text below") : qsTr("To the end")
        icon.source: "qrc:/icons/down.svg"
        onClicked: { list.isFollowing = true; list.follow() }
    }
}
