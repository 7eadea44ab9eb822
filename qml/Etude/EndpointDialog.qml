// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Endpoints at the left, the chosen one's form at the right.
Dialog {
    id: dialog

    required property Workspace workspace
    readonly property EndpointEditor editor: dialog.workspace.endpointEditor

    function show(id: string): void {
        dialog.editor.edit(id);
        list.currentIndex = dialog.workspace.endpoints.rowOf(id);
        dialog.open();
    }

    title: qsTr("Endpoints")
    width: Math.min(parent.width - 40, 980)
    height: Math.min(parent.height - 40, 700)
    padding: 0

    contentItem: RowLayout {
        spacing: 0

        ColumnLayout {
            Layout.preferredWidth: 270
            Layout.maximumWidth: 270
            Layout.fillHeight: true
            Layout.margins: Theme.gap
            spacing: Theme.gap
            Button {
                objectName: "addEndpoint"
                Layout.fillWidth: true
                text: qsTr("Add an endpoint")
                icon.source: "qrc:/icons/plus.svg"
                onClicked: { list.currentIndex = -1; dialog.editor.edit("") }
            }
            ListView {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                cacheBuffer: 0 // rows made ahead would be asked for when the list has become shorter
                model: dialog.workspace.endpoints
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                ScrollBar.vertical: ScrollBar { }
                delegate: EndpointRow {
                    width: ListView.view.width
                    highlighted: ListView.isCurrentItem
                    onClicked: { list.currentIndex = index; dialog.editor.edit(endpointId) }
                }
            }
        }
        VerticalLine { }
        EndpointForm {
            Layout.fillWidth: true
            Layout.fillHeight: true
            editor: dialog.editor
            onUseRequested: id => { dialog.workspace.session.chooseEndpoint(id); dialog.close() }
        }
    }
}
