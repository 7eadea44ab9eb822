// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! All that is known of one model at one host.
Flickable {
    id: detail

    required property modelDetail model
    readonly property string shown: detail.model.provider + " " + detail.model.id

    signal useRequested
    //! In a language of the code panel; empty = the one that is chosen there.
    signal codeRequested(string language)
    signal copyRequested(string text)
    //! Look at another model.
    signal lookRequested(string provider, string id)
    signal favouriteToggled
    signal cardsChosen(int cards)
    signal connectRequested(string endpoint, string modelId)

    //! Scrolls to what has the keyboard.
    function reveal(item: Item): void {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor || item === column)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        detail.contentY = Math.max(0, Math.min(top, Math.max(detail.contentY, top + item.height + 2 * column.y - detail.height)));
    }
    function page(distance: real): void {
        detail.contentY = Math.max(0, Math.min(detail.contentHeight - detail.height, detail.contentY + distance * detail.height));
    }

    objectName: "catalogDetail"
    contentHeight: column.implicitHeight + 2 * column.y
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollBar { }
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            detail.page(event.key === Qt.Key_PageDown ? 0.9 : -0.9);
    }
    onShownChanged: detail.contentY = 0

    Connections {
        target: detail.Window.window
        function onActiveFocusItemChanged(): void { detail.reveal(detail.Window.window.activeFocusItem) }
    }

    ColumnLayout {
        id: column
        x: Theme.wideGap
        y: Theme.wideGap
        width: detail.width - 2 * Theme.wideGap
        visible: detail.model.id !== ""
        spacing: 14

        CatalogTitle {
            Layout.fillWidth: true
            model: detail.model
            onUseRequested: detail.useRequested()
            onCodeRequested: detail.codeRequested("")
            onCopyRequested: text => detail.copyRequested(text)
            onFavouriteToggled: detail.favouriteToggled()
        }
        CatalogPrices {
            model: detail.model
        }
        CatalogOffers {
            model: detail.model
            onLookRequested: (provider, id) => detail.lookRequested(provider, id)
        }
        CatalogAddresses {
            model: detail.model
            onCopyRequested: text => detail.copyRequested(text)
        }
        CatalogFigures {
            model: detail.model
        }
        CatalogParameters {
            model: detail.model
        }
        CatalogRelated {
            model: detail.model
            onLookRequested: (provider, id) => detail.lookRequested(provider, id)
        }
        CatalogLaunches {
            model: detail.model
            onCopyRequested: text => detail.copyRequested(text)
            onClaudeCodeRequested: detail.codeRequested("claude-code")
            onCardsChosen: cards => detail.cardsChosen(cards)
            onConnectRequested: (endpoint, modelId) => detail.connectRequested(endpoint, modelId)
        }
        CatalogFacts {
            model: detail.model
        }
    }
}
