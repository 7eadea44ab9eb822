// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The main window: history, the session in the middle, parameters and code at its right.
ApplicationWindow {
    id: window

    required property Workspace workspace
    required property string codeFamily
    readonly property SessionViewModel session: window.workspace.session

    // What fits: history gives way to code, and on narrow windows columns become drawers.
    readonly property bool isNarrow: window.width < 960
    readonly property bool isVeryNarrow: window.width < 650
    readonly property bool hasRoomForHistory: !window.isVeryNarrow && (!window.showsSide || window.width >= 1500)
    //! Code or Raw is open.
    readonly property bool showsSide: window.workspace.showsCode || window.workspace.showsRaw
    readonly property bool hasRoomForCode: window.width >= 1000

    function toggleHistory(): void {
        if (!window.hasRoomForHistory)
            historyDrawer.visible = !historyDrawer.visible;
        else
            window.workspace.showsHistory = !window.workspace.showsHistory;
    }
    function toggleParameters(): void {
        if (window.isNarrow)
            parametersDrawer.visible = !parametersDrawer.visible;
        else
            window.workspace.showsParameters = !window.workspace.showsParameters;
    }
    function openCatalog(): void { catalogDialog.show() }
    function openEndpoints(id: string): void { endpointDialog.show(id) }

    title: window.session.title + " – Etude"
    width: window.workspace.windowGeometry.width > 0 ? window.workspace.windowGeometry.width : 1280
    height: window.workspace.windowGeometry.height > 0 ? window.workspace.windowGeometry.height : 800
    minimumWidth: 480
    minimumHeight: 400
    visible: true
    visibility: window.workspace.isWindowMaximized ? Window.Maximized : Window.AutomaticVisibility
    color: Theme.window
    font: Theme.bodyFont
    palette.windowText: Theme.text

    onClosing: window.workspace.rememberWindow(Qt.rect(window.x, window.y, window.width, window.height),
                                               window.visibility === Window.Maximized)

    Binding {
        target: Theme
        property: "scheme"
        value: window.workspace.theme
    }
    Binding {
        target: Theme
        property: "codeFamily"
        value: window.codeFamily
    }

    AppShortcuts {
        workspace: window.workspace
        onFocusComposerRequested: sessionPage.focusComposer()
        onCatalogRequested: window.openCatalog()
        onEndpointsRequested: window.openEndpoints(window.session.endpointId)
        onImportRequested: importDialog.show()
        onCloseRequested: window.close()
        onHistoryToggled: window.toggleHistory()
        onParametersToggled: window.toggleParameters()
    }

    header: TopBar {
        session: window.session
        workspace: window.workspace
        onCatalogRequested: window.openCatalog()
        onEndpointsRequested: window.openEndpoints(window.session.endpointId)
        onImportRequested: importDialog.show()
        onShortcutsRequested: shortcutsDialog.open()
        onDialectsRequested: dialectsDialog.show()
        onHostRequested: hostDialog.show()
        onHistoryToggled: window.toggleHistory()
        onParametersToggled: window.toggleParameters()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        NoticeBar {
            Layout.fillWidth: true
            notices: window.workspace.notices
            onDismissed: window.workspace.dismissNotices()
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            HistoryPane {
                visible: window.workspace.showsHistory && window.hasRoomForHistory
                Layout.preferredWidth: 236
                Layout.fillHeight: true
                history: window.workspace.history
                onRunChosen: id => window.session.openRun(id)
                onNewRequested: window.session.startNew()
            }
            VerticalLine { visible: window.workspace.showsHistory && window.hasRoomForHistory }

            SessionPage {
                id: sessionPage
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumWidth: 320
                workspace: window.workspace
                session: window.session
                onModelRequested: window.openCatalog()
                onEndpointRequested: window.openEndpoints(window.session.endpointId)
                onEngineRequested: window.workspace.engine.show()
                onImportRequested: importDialog.show()
                onKeyRequested: window.openEndpoints(window.workspace.endpoints.idOf(1)) // the first that wants one
            }

            VerticalLine { visible: parameterPanel.visible }
            ParameterPanel {
                id: parameterPanel
                visible: window.workspace.showsParameters && !window.isNarrow
                Layout.preferredWidth: 276
                Layout.fillHeight: true
                session: window.session
            }

            VerticalLine { visible: codePanel.visible || rawPanel.visible }
            CodePanel {
                id: codePanel
                visible: window.workspace.showsCode && window.hasRoomForCode
                Layout.preferredWidth: Math.max(400, Math.min(620, window.width * 0.34))
                Layout.fillHeight: true
                workspace: window.workspace
            }
            Loader {
                id: rawPanel
                active: window.workspace.showsRaw && window.hasRoomForCode
                visible: active
                Layout.preferredWidth: codePanel.Layout.preferredWidth
                Layout.fillHeight: true
                sourceComponent: RawPanel {
                    objectName: "rawPanel"
                    workspace: window.workspace
                }
            }
        }

        StatusLine {
            Layout.fillWidth: true
            session: window.session
            onEndpointRequested: window.openEndpoints(window.session.endpointId)
        }
    }

    SideDrawer {
        id: historyDrawer
        edge: Qt.LeftEdge
        HistoryPane {
            anchors.fill: parent
            history: window.workspace.history
            onRunChosen: id => { window.session.openRun(id); historyDrawer.close() }
            onNewRequested: { window.session.startNew(); historyDrawer.close() }
        }
    }
    SideDrawer {
        id: parametersDrawer
        edge: Qt.RightEdge
        ParameterPanel {
            anchors.fill: parent
            session: window.session
        }
    }
    SideDrawer {
        id: codeDrawer
        edge: Qt.RightEdge
        width: Math.min(window.width - 40, 560)
        visible: window.workspace.showsCode && !window.hasRoomForCode
        onClosed: if (!window.hasRoomForCode) window.workspace.showsCode = false
        CodePanel {
            anchors.fill: parent
            workspace: window.workspace
        }
    }

    SideDrawer {
        id: rawDrawer
        edge: Qt.RightEdge
        width: Math.min(window.width - 40, 560)
        visible: window.workspace.showsRaw && !window.hasRoomForCode
        onClosed: if (!window.hasRoomForCode) window.workspace.showsRaw = false
        Loader {
            anchors.fill: parent
            active: rawDrawer.visible
            sourceComponent: RawPanel { workspace: window.workspace }
        }
    }

    DialectsDialog {
        id: dialectsDialog
        workspace: window.workspace
    }
    HostDialog {
        id: hostDialog
        workspace: window.workspace
    }
    ImportDialog {
        id: importDialog
        importer: window.workspace.importer
    }
    CatalogDialog {
        id: catalogDialog
        workspace: window.workspace
        onEndpointRequested: id => { catalogDialog.close(); window.openEndpoints(id) }
    }
    EndpointDialog {
        id: endpointDialog
        workspace: window.workspace
    }
    EngineDialog { workspace: window.workspace }
    SpendingDialog { spending: window.workspace.spending }
    ShortcutsDialog { id: shortcutsDialog }
}
