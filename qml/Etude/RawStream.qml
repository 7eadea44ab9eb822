// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.Text
import Etude.ViewModels

//! The events of a stream with their times; below them what they made, and the replay.
ColumnLayout {
    id: stream

    required property WireViewModel wire

    spacing: 0

    Repeater {
        model: stream.wire.oddities
        Label {
            required property string modelData
            Layout.fillWidth: true
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            Layout.topMargin: 6
            text: modelData
            color: Theme.warning
            font.pixelSize: Theme.smallFontSize
            wrapMode: Text.Wrap
        }
    }
    ListView {
        id: list
        objectName: "rawEvents"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: 6
        Layout.preferredHeight: 3
        Layout.minimumHeight: 120
        clip: true
        cacheBuffer: 0
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        model: stream.wire.events
        currentIndex: stream.wire.current
        ScrollBar.vertical: ScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events of the stream")
        Keys.onDownPressed: stream.wire.current = Math.min(list.count - 1, stream.wire.current + 1)
        Keys.onUpPressed: stream.wire.current = Math.max(0, stream.wire.current - 1)
        delegate: RawEventRow {
            width: ListView.view.width
            isCurrent: ListView.isCurrentItem
            onChosen: { list.forceActiveFocus(); stream.wire.current = index }
        }
        Label {
            anchors.centerIn: parent
            width: parent.width - 60
            visible: list.count === 0
            text: qsTr("No event has come.")
            horizontalAlignment: Text.AlignHCenter
            color: Theme.muted
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        Layout.rightMargin: 14
        spacing: 2
        visible: stream.wire.eventCount > 0
        IconButton {
            objectName: "replayPlay"
            name: stream.wire.isPlaying ? qsTr("Pause the replay") : qsTr("Replay at the speed at which it came")
            iconSource: stream.wire.isPlaying ? "qrc:/icons/stop.svg" : "qrc:/icons/play.svg"
            onClicked: stream.wire.isPlaying ? stream.wire.pause() : stream.wire.play()
        }
        IconButton {
            objectName: "replayStep"
            name: qsTr("Replay one event")
            iconSource: "qrc:/icons/step.svg"
            onClicked: stream.wire.step()
        }
        IconButton {
            name: qsTr("Replay all at once")
            iconSource: "qrc:/icons/end.svg"
            onClicked: stream.wire.playAll()
        }
        Slider {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.smallGap
            isSet: true
            from: 0
            to: stream.wire.eventCount
            stepSize: 1
            value: stream.wire.playedCount
            Accessible.name: qsTr("Place in the replay")
            onMoved: { stream.wire.pause(); stream.wire.playedCount = Math.round(value) }
        }
        Label {
            Layout.leftMargin: Theme.gap
            text: qsTr("%L1 of %L2").arg(stream.wire.playedCount).arg(stream.wire.eventCount)
            color: Theme.muted
            font.pixelSize: Theme.smallFontSize
        }
    }
    CodeView {
        id: answer
        objectName: "rawAnswer"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 2
        Layout.minimumHeight: 90
        name: stream.wire.current < 0 ? qsTr("The answer") : qsTr("The answer, with the part of the chosen event marked")
        source: stream.wire.answer
        mode: TextView.Plain
        followsEnd: stream.wire.isPlaying
        Connections {
            target: stream.wire
            function onCurrentChanged(): void { answer.mark(stream.wire.markFrom, stream.wire.markTo) }
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.margins: 10
        Layout.leftMargin: 14
        visible: stream.wire.current >= 0
        text: stream.wire.currentData
        textFormat: Text.PlainText
        font: Theme.codeFont
        color: Theme.muted
        wrapMode: Text.WrapAnywhere
        maximumLineCount: 9
        elide: Text.ElideRight
    }
}
