// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The log: its last line stays in sight until somebody scrolls up; a search leaves the lines that have its words.
ColumnLayout {
    id: root

    required property EngineLog log

    signal copyRequested(string text)

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.wideGap
        Layout.rightMargin: Theme.wideGap - 5
        spacing: Theme.gap
        Label {
            text: qsTr("Log")
            font.pixelSize: 13
            color: Theme.muted
        }
        TextField {
            objectName: "engineLogSearch"
            Layout.fillWidth: true
            implicitHeight: 28
            font.pixelSize: 13
            text: root.log.search
            placeholderText: qsTr("Search")
            Accessible.name: qsTr("Search in the log")
            onTextEdited: root.log.search = text
        }
        Label {
            objectName: "engineLogCount"
            text: root.log.countNote
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
        }
        CatalogCopyButton {
            objectName: "copyEngineLog"
            what: qsTr("the whole log")
            onCopyRequested: root.copyRequested(root.log.text())
        }
    }
    ListView {
        id: list

        //! The reader has not scrolled up.
        property bool followsEnd: true

        objectName: "engineLog"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 80
        clip: true
        cacheBuffer: 0 // rows made ahead would be asked for when the list has become shorter
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        currentIndex: -1
        model: root.log
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Log of the engine")
        onCountChanged: if (followsEnd) Qt.callLater(positionViewAtEnd)
        onHeightChanged: if (followsEnd) Qt.callLater(positionViewAtEnd)
        onContentYChanged: if (moving || bar.pressed) followsEnd = atYEnd
        Keys.onPressed: event => {
            Qt.callLater(() => list.followsEnd = list.atYEnd);
            if (event.key === Qt.Key_Home)
                positionViewAtBeginning();
            else if (event.key === Qt.Key_End)
                positionViewAtEnd();
            else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
                contentY = Math.max(originY, Math.min(originY + contentHeight - height,
                                                      contentY + (event.key === Qt.Key_PageUp ? -height : height)));
            else
                return;
            event.accepted = true;
        }
        ScrollBar.vertical: ScrollBar { id: bar }
        footer: Item { height: Theme.gap }
        delegate: Label {
            id: line
            required property string display
            width: ListView.view.width
            leftPadding: Theme.wideGap
            rightPadding: Theme.wideGap
            topPadding: 1
            bottomPadding: 1
            text: line.display
            textFormat: Text.PlainText
            font: Theme.codeFont
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.role: Accessible.ListItem
            Accessible.name: line.display
            background: Rectangle { color: line.ListView.isCurrentItem && list.activeFocus ? Theme.hover : "transparent" }
        }
        Label {
            anchors.centerIn: parent
            width: parent.width - 60
            visible: list.count === 0
            text: root.log.search !== "" ? qsTr("No line has these words.") : qsTr("The engine has written nothing yet.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.muted
        }
    }
}
