// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! The turns. Follows the answer while the reader is at the end, and only then.
Item {
    id: view

    required property Workspace workspace
    required property SessionViewModel session

    ListView {
        id: list
        objectName: "messageList"

        //! The reader is at the end, or was when the text grew.
        property bool isFollowing: true

        function follow(): void {
            if (list.isFollowing)
                list.positionViewAtEnd();
        }

        anchors.fill: parent
        model: view.session.messages
        clip: true
        cacheBuffer: 400
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: false
        ScrollBar.vertical: ScrollBar { id: bar }
        onContentHeightChanged: list.follow()
        onHeightChanged: list.follow()
        onCountChanged: { list.isFollowing = true; list.follow() }
        // Only the reader's own scrolling decides; growth does not.
        onMovementEnded: list.isFollowing = list.atYEnd
        onContentYChanged: if (list.moving || list.flicking || bar.pressed) list.isFollowing = list.atYEnd

        delegate: MessageRow {
            width: ListView.view.width
            workspace: view.workspace
            session: view.session
            viewportY: list.contentY - y
            viewportHeight: list.height
            count: list.count
        }

        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => {
                const room = Math.max(list.originY, list.originY + list.contentHeight - list.height);
                const delta = event.pixelDelta.y !== 0 ? event.pixelDelta.y : event.angleDelta.y * 0.8;
                list.contentY = Math.max(list.originY, Math.min(room, list.contentY - delta));
                list.isFollowing = list.atYEnd;
            }
        }
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
