// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The model catalog: search, filters, what is known of the model under the cursor, Use.
Dialog {
    id: dialog

    required property Workspace workspace
    readonly property CatalogModel catalog: dialog.workspace.catalog
    readonly property SessionViewModel session: dialog.workspace.session
    //! The model that is looked at: that of the chosen row, or one that was followed from there.
    property modelDetail current
    //! List and detail side by side; else one of them.
    readonly property bool isWide: dialog.width >= 760
    property bool showsDetail: false
    property bool showsPicture: false

    signal endpointRequested(string id)

    function show(): void {
        filters.clearWords();
        dialog.showsDetail = false;
        dialog.catalog.open(dialog.session.endpointId, dialog.session.model);
        dialog.open();
        filters.focusSearch("");
        list.choose(Math.max(0, dialog.catalog.reveal(dialog.session.endpointId, dialog.session.model)));
        dialog.look();
    }
    function look(): void {
        const chosen = dialog.catalog.modelAt(list.currentIndex);
        dialog.current = dialog.catalog.detail(chosen.provider, chosen.id);
        lookSoon.stop();
    }
    //! Goes to a model that may stand anywhere, or in no row at all.
    function lookAt(provider: string, id: string): void {
        list.choose(dialog.catalog.reveal(provider, id));
        dialog.current = dialog.catalog.detail(provider, id);
        lookSoon.stop();
    }
    function use(model: modelRef): void {
        if (model.id === "")
            return;
        dialog.session.choose(model.provider, model.id);
        dialog.close();
    }
    function useCurrent(): void {
        dialog.session.choose(dialog.current.provider, dialog.current.id);
        dialog.close();
    }
    function showCode(language: string): void {
        dialog.useCurrent();
        if (language !== "")
            dialog.workspace.snippet.language = language;
        dialog.workspace.showsCode = true;
    }

    objectName: "catalogDialog"
    title: qsTr("Models")
    width: Math.min(parent.width - 40, 1400)
    height: parent.height - 40
    padding: 0

    // Keys that are held down move faster than details can be shown.
    Timer {
        id: lookSoon
        interval: 60
        onTriggered: dialog.look()
    }
    Connections {
        target: dialog.catalog
        enabled: dialog.visible
        function onFoundAnew(): void { list.choose(0); lookSoon.restart() }
        function onRemade(): void { if (dialog.current.id !== "") dialog.lookAt(dialog.current.provider, dialog.current.id) }
        function onFavouritesChanged(): void { dialog.current = dialog.catalog.detail(dialog.current.provider, dialog.current.id) }
    }

    contentItem: ColumnLayout {
        spacing: 0

        CatalogFilters {
            id: filters
            Layout.fillWidth: true
            Layout.margins: Theme.wideGap
            Layout.bottomMargin: Theme.gap
            catalog: dialog.catalog
            endpoints: dialog.workspace.endpoints
            showsPicture: dialog.showsPicture
            onPictureToggled: on => dialog.showsPicture = on
            onUseRequested: dialog.use(dialog.catalog.modelAt(list.currentIndex))
            onListRequested: dialog.showsPicture ? (picture.item as CatalogPicture).forceActiveFocus() : list.forceActiveFocus()
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ColumnLayout {
                visible: dialog.isWide || !dialog.showsDetail
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: Theme.smallGap
                spacing: 0
                CatalogStatus {
                    Layout.fillWidth: true
                    catalog: dialog.catalog
                }
                Loader {
                    id: picture
                    active: dialog.showsPicture
                    visible: active
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    sourceComponent: CatalogPicture {
                        catalog: dialog.catalog
                        current: dialog.current
                        onLookRequested: (provider, id) => dialog.lookAt(provider, id)
                    }
                }
                CatalogList {
                    id: list
                    visible: !dialog.showsPicture
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    catalog: dialog.catalog
                    onCurrentIndexChanged: lookSoon.restart()
                    onUseRequested: dialog.use(dialog.catalog.modelAt(list.currentIndex))
                    onSearchRequested: text => filters.focusSearch(text)
                }
            }
            VerticalLine { visible: dialog.isWide }
            CatalogDetail {
                visible: dialog.isWide || dialog.showsDetail
                Layout.preferredWidth: dialog.isWide ? Math.min(500, dialog.width * 0.41) : dialog.width
                Layout.fillWidth: !dialog.isWide
                Layout.fillHeight: true
                model: dialog.current
                onUseRequested: dialog.useCurrent()
                onCodeRequested: language => dialog.showCode(language)
                onCopyRequested: text => dialog.workspace.copy(text)
                onLookRequested: (provider, id) => dialog.lookAt(provider, id)
                onCardsChosen: cards => {
                    dialog.catalog.cards = cards;
                    dialog.current = dialog.catalog.detail(dialog.current.provider, dialog.current.id);
                }
                onConnectRequested: (endpoint, modelId) => {
                    dialog.session.choose(endpoint, modelId);
                    dialog.close();
                }
                onFavouriteToggled: {
                    dialog.catalog.setFavourite(dialog.current.provider, dialog.current.id, !dialog.current.isFavourite);
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        Flow {
            Layout.fillWidth: true
            Layout.margins: 10
            Layout.leftMargin: Theme.wideGap
            spacing: Theme.gap
            Button {
                objectName: "useTypedId"
                enabled: filters.words !== ""
                text: filters.words === "" ? qsTr("Use the id as typed")
                    : qsTr("Use “%1” at %2").arg(filters.words).arg(dialog.session.endpointName)
                width: Math.min(implicitWidth, parent.width)
                onClicked: {
                    dialog.session.model = filters.words;
                    dialog.close();
                }
            }
            Button {
                flat: true
                text: qsTr("Endpoints…")
                icon.source: "qrc:/icons/server.svg"
                onClicked: dialog.endpointRequested(dialog.catalog.host)
            }
            Button {
                flat: true
                text: qsTr("Engine…")
                icon.source: "qrc:/icons/settings.svg"
                Accessible.name: qsTr("Engine on this computer")
                onClicked: { dialog.close(); dialog.workspace.engine.show() }
            }
            Button {
                objectName: "catalogDetailToggle"
                visible: !dialog.isWide
                flat: true
                text: dialog.showsDetail ? qsTr("List") : qsTr("Details")
                onClicked: dialog.showsDetail = !dialog.showsDetail
            }
        }
    }
}
