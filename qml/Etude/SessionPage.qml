// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! One pane: system text, messages, composer with Run.
Item {
    id: page

    required property Workspace workspace
    required property SessionViewModel session

    signal modelRequested
    signal endpointRequested
    signal importRequested
    signal keyRequested
    signal engineRequested

    function focusComposer(): void { composer.focusText() }

    Connections {
        target: page.session.messages
        function onRemoved(): void { undoBar.show() }
    }
    Connections {
        target: page.session
        function onWasPutAway(): void { putAwayBar.show() }
    }

    Connections {
        target: page.session
        function onConsentNeeded(reason: string): void {
            consentDialog.reason = reason;
            consentDialog.open();
        }
        function onBudgetQuestion(reason: string): void {
            budgetDialog.reason = reason;
            budgetDialog.open();
        }
    }
    ConsentDialog {
        id: consentDialog
        onAccepted: page.session.allowPlainHttp()
    }

    BudgetDialog {
        id: budgetDialog
        onAccepted: page.session.runOverBudget()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SystemRow {
            Layout.fillWidth: true
            session: page.session
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            MessageList {
                anchors.fill: parent
                visible: !page.session.isEmpty
                workspace: page.workspace
                session: page.session
            }
            StartPage {
                anchors.fill: parent
                visible: page.session.isEmpty
                workspace: page.workspace
                session: page.session
                onStarterChosen: composer.focusText()
                onModelRequested: page.modelRequested()
                onEndpointRequested: page.endpointRequested()
                onImportRequested: page.importRequested()
                onKeyRequested: page.keyRequested()
                onEngineRequested: page.engineRequested()
            }
            UndoBar {
                id: undoBar
                text: qsTr("Message deleted.")
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter
                onUndoRequested: page.session.messages.undoRemove()
            }
            UndoBar {
                id: putAwayBar
                objectName: "putAwayBar"
                text: qsTr("Another prompt is open now.")
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.gap
                anchors.horizontalCenter: parent.horizontalCenter
                onUndoRequested: page.session.bringBack()
            }
        }
        Composer {
            id: composer
            Layout.fillWidth: true
            session: page.session
            maximumHeight: page.height / 3
        }
    }
}
