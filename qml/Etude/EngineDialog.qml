// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! The engine on this computer; made when it is shown for the first time.
Dialog {
    id: dialog

    required property Workspace workspace

    objectName: "engineDialog"
    title: qsTr("Engine on this computer")
    width: Math.min(parent.width - (parent.width < 760 ? 16 : 40), 1080)
    height: Math.min(parent.height - (parent.height < 760 ? 16 : 40), 820)
    padding: 0

    Connections {
        target: dialog.workspace.engine
        function onShowRequested(): void {
            loader.active = true;
            dialog.open();
        }
    }
    Binding {
        target: dialog.workspace.engine
        property: "isWatched"
        value: dialog.visible
    }

    contentItem: Item {
        Loader {
            id: loader
            anchors.fill: parent
            active: false
            sourceComponent: EnginePage {
                engine: dialog.workspace.engine
                onCopyRequested: text => dialog.workspace.copy(text)
                onUseRequested: { dialog.workspace.session.chooseEndpoint("engine"); dialog.close() }
            }
        }
    }
}
