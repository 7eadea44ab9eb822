// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The models that fit, in rows below sortable heads.
FocusScope {
    id: pane

    required property CatalogModel catalog
    property alias currentIndex: list.currentIndex

    signal useRequested
    //! Letters typed in the list are meant for the search.
    signal searchRequested(string text)

    function choose(row: int): void {
        list.currentIndex = row < list.count ? row : -1;
        list.positionViewAtIndex(Math.max(0, list.currentIndex), ListView.Contain);
    }

    CatalogColumns {
        id: columns
        width: list.width - 16 // the scroll bar's
    }
    CatalogHead {
        id: head
        x: 2 // as in the rows
        width: list.width
        catalog: pane.catalog
        columns: columns
    }
    ListView {
        id: list

        function step(rows: int): void { list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + rows)) }
        function fold(): void {
            const group = pane.catalog.groupRow(list.currentIndex);
            if (group >= 0)
                list.currentIndex = group;
            else
                pane.catalog.setOpen(list.currentIndex, false);
        }

        objectName: "catalogList"
        anchors.fill: parent
        anchors.topMargin: head.height + 2
        focus: true
        clip: true
        cacheBuffer: 0 // rows made ahead would be asked for when the list has become shorter
        model: pane.catalog
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Models: %1").arg((list.currentItem as CatalogRow)?.spoken ?? "")
        ScrollBar.vertical: ScrollBar { }
        Keys.onReturnPressed: pane.useRequested()
        Keys.onEnterPressed: pane.useRequested()
        Keys.onRightPressed: pane.catalog.setOpen(list.currentIndex, true)
        Keys.onLeftPressed: list.fold()
        Keys.onUpPressed: event => {
            if (list.currentIndex > 0)
                event.accepted = false;
            else
                pane.searchRequested("");
        }
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(list.height / 46) - 1);
            event.accepted = true;
            if (event.key === Qt.Key_PageDown)
                list.step(page);
            else if (event.key === Qt.Key_PageUp)
                list.step(-page);
            else if (event.key === Qt.Key_Home)
                list.step(-list.count);
            else if (event.key === Qt.Key_End)
                list.step(list.count);
            else if (event.key === Qt.Key_D && event.modifiers === Qt.ControlModifier)
                pane.catalog.toggleFavourite(list.currentIndex);
            else if (event.text.length === 1 && event.text >= " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)))
                pane.searchRequested(event.text);
            else
                event.accepted = false;
        }
        delegate: CatalogRow {
            width: ListView.view.width - 12
            columns: columns
            highlighted: ListView.isCurrentItem
            hasKeyboard: ListView.isCurrentItem && list.activeFocus
            onClicked: { list.forceActiveFocus(); list.currentIndex = index }
            onDoubleClicked: pane.useRequested()
            onExpanderClicked: { list.currentIndex = index; pane.catalog.setOpen(index, !isOpen) }
            onStarClicked: pane.catalog.toggleFavourite(index)
        }
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 60
        visible: list.count === 0
        spacing: Theme.gap
        Label {
            objectName: "nothingFound"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.muted
            textFormat: Text.PlainText
            text: pane.catalog.filters.length === 0
                ? qsTr("No model of that name is known. Any id can be used all the same: see below.")
                : qsTr("No model fits all of this: %1.").arg(pane.catalog.filters.join(", "))
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Button {
            Layout.alignment: Qt.AlignHCenter
            visible: pane.catalog.filters.length > 0
            text: qsTr("Clear filters")
            onClicked: pane.catalog.clearFilters()
        }
    }
}
