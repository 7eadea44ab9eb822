// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Past runs by day, with a search over prompts and answers.
Rectangle {
    id: pane

    required property HistoryModel history

    signal runChosen(int id)
    signal newRequested

    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap

        TextField {
            Layout.fillWidth: true
            placeholderText: qsTr("Search history")
            text: pane.history.words
            onTextEdited: pane.history.words = text
        }
        Label {
            Layout.fillWidth: true
            visible: pane.history.problem !== ""
            text: pane.history.problem
            color: Theme.danger
            wrapMode: Text.Wrap
            font.pixelSize: Theme.smallFontSize
        }
        ListView {
            id: list
            objectName: "historyList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            cacheBuffer: 0 // rows made ahead would be asked for when the list has become shorter
            model: pane.history
            spacing: 1
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            ScrollBar.vertical: ScrollBar { }
            section.property: "day"
            section.delegate: Label {
                required property string section
                width: ListView.view.width
                topPadding: 10
                bottomPadding: 4
                leftPadding: 8
                text: section
                font.pixelSize: Theme.smallFontSize
                font.weight: Font.DemiBold
                color: Theme.muted
            }
            delegate: HistoryRow {
                width: ListView.view.width
                highlighted: ListView.isCurrentItem && list.activeFocus
                onClicked: { list.currentIndex = index; pane.runChosen(runId) }
                onRemoveRequested: pane.history.remove(index)
            }
            Keys.onReturnPressed: (list.currentItem as HistoryRow)?.clicked()
            Keys.onDeletePressed: pane.history.remove(list.currentIndex)

            Label {
                anchors.centerIn: parent
                width: parent.width - 24
                visible: list.count === 0
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.muted
                text: pane.history.words === "" ? qsTr("Every run is kept here, on this computer only.")
                                                : qsTr("Nothing found.")
            }
        }
    }
}
