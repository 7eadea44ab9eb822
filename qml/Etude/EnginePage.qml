// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What is started at the left, what runs at the right; where there is no room for both, one of them behind a tab.
Item {
    id: page

    required property EngineModel engine
    readonly property bool isNarrow: page.width < 800

    signal useRequested
    signal copyRequested(string text)

    //! Scrolls to what has the keyboard.
    function reveal(item: Item): void {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor || item === column)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        form.contentY = Math.max(0, Math.min(top, Math.max(form.contentY, top + item.height + 2 * column.y - form.height)));
    }

    Connections {
        target: page.Window.window
        function onActiveFocusItemChanged(): void { page.reveal(page.Window.window.activeFocusItem) }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TabBar {
            id: tabs
            visible: page.isNarrow
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            TabButton {
                objectName: "engineFormTab"
                text: qsTr("Model and options")
            }
            TabButton { text: qsTr("Running and log") }
        }
        Rectangle {
            visible: page.isNarrow
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Flickable {
                id: form
                visible: !page.isNarrow || tabs.currentIndex === 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 5
                contentHeight: column.implicitHeight + 2 * column.y
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                ScrollBar.vertical: ScrollBar { }

                ColumnLayout {
                    id: column
                    x: Theme.wideGap
                    y: Theme.wideGap
                    width: form.width - 2 * x
                    spacing: 14
                    EngineInstalls {
                        visible: page.engine.foundExecutable === "" && page.engine.executable === ""
                        engine: page.engine
                        onCopyRequested: text => page.copyRequested(text)
                    }
                    EngineFile { engine: page.engine }
                    EngineOptions { engine: page.engine }
                }
            }
            VerticalLine { visible: !page.isNarrow }
            EngineRunning {
                visible: !page.isNarrow || tabs.currentIndex === 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 6
                engine: page.engine
                onCopyRequested: text => page.copyRequested(text)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        EngineFooter {
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.leftMargin: Theme.wideGap
            engine: page.engine
            onUseRequested: page.useRequested()
            onStartRequested: {
                tabs.currentIndex = 1;
                page.engine.start();
            }
        }
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            page.engine.setModelUrl(event.urls[0]);
            event.acceptProposedAction();
        }
    }
}
