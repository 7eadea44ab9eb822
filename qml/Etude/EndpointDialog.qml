// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! The endpoints of the user; made when it is shown for the first time.
Dialog {
    id: dialog

    required property Workspace workspace

    function show(id: string): void {
        loader.active = true;
        dialog.workspace.endpointEditor.edit(id);
        dialog.open();
    }

    title: qsTr("Endpoints")
    width: Math.min(parent.width - (parent.width < 760 ? 16 : 40), 980)
    height: Math.min(parent.height - (parent.height < 760 ? 16 : 40), 780)
    padding: 0

    contentItem: Item {
        Loader {
            id: loader
            anchors.fill: parent
            active: false
            sourceComponent: EndpointPage {
                workspace: dialog.workspace
                onEngineRequested: { dialog.close(); dialog.workspace.engine.show() }
                onUseRequested: id => { dialog.workspace.session.chooseEndpoint(id); dialog.close() }
            }
        }
    }
}
