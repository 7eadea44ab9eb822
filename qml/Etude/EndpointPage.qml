// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Endpoints at the left, the chosen one's form at the right; where there is no room for both, a box above the form.
Item {
    id: page

    required property Workspace workspace
    readonly property EndpointEditor editor: page.workspace.endpointEditor
    readonly property bool isNarrow: page.width < 740

    signal useRequested(string id)
    signal engineRequested

    //! Shows in the list what is in the form.
    function select(): void {
        list.currentIndex = page.workspace.endpoints.rowOf(page.editor.id);
        picker.currentIndex = list.currentIndex;
    }
    function choose(row: int): void {
        const id = page.workspace.endpoints.idOf(row);
        if (id !== "" && id !== page.editor.id)
            page.editor.edit(id);
    }

    Component.onCompleted: page.select()

    Connections {
        target: page.editor
        function onShown(): void { page.select() }
        function onUndoOffered(): void { undoBar.show() }
    }
    Connections {
        target: page.workspace.endpoints
        function onModelReset(): void { page.select() }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            visible: page.isNarrow
            Layout.fillWidth: true
            Layout.margins: 12
            spacing: Theme.gap
            ComboBox {
                id: picker
                objectName: "endpointPicker"
                Layout.fillWidth: true
                model: page.workspace.endpoints
                textRole: "name"
                displayText: page.editor.id === "" ? qsTr("New endpoint") : page.editor.name
                Accessible.name: qsTr("Endpoint")
                onActivated: row => page.choose(row)
            }
            Button {
                text: qsTr("Add")
                icon.source: "qrc:/icons/plus.svg"
                Accessible.name: qsTr("Add an endpoint")
                onClicked: page.editor.edit("")
            }
            IconButton {
                iconSource: "qrc:/icons/search.svg"
                name: qsTr("Look for a local engine")
                enabled: !page.workspace.discovery.isLooking
                onClicked: page.workspace.discovery.look()
            }
        }
        EngineFinds {
            isShown: page.isNarrow
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.topMargin: 0
            discovery: page.workspace.discovery
            onUsed: page.editor.edit(page.workspace.session.endpointId)
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

            ColumnLayout {
                visible: !page.isNarrow
                Layout.preferredWidth: 250
                Layout.maximumWidth: 250
                Layout.fillHeight: true
                Layout.margins: Theme.gap
                spacing: Theme.gap
                Button {
                    objectName: "addEndpoint"
                    Layout.fillWidth: true
                    text: qsTr("Add an endpoint")
                    icon.source: "qrc:/icons/plus.svg"
                    onClicked: page.editor.edit("")
                }
                Button {
                    objectName: "lookForEngines"
                    Layout.fillWidth: true
                    text: page.workspace.discovery.isLooking ? qsTr("Looking …") : qsTr("Find local engines")
                    Accessible.name: qsTr("Look for engines that run on this computer")
                    ToolTip.text: Accessible.name
                    ToolTip.visible: hovered
                    ToolTip.delay: 700
                    icon.source: "qrc:/icons/search.svg"
                    enabled: !page.workspace.discovery.isLooking
                    onClicked: page.workspace.discovery.look()
                }
                EngineFinds {
                    Layout.fillWidth: true
                    discovery: page.workspace.discovery
                    onUsed: page.editor.edit(page.workspace.session.endpointId)
                }
                ListView {
                    id: list
                    objectName: "endpointList"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    cacheBuffer: 0 // rows made ahead would be asked for when the list has become shorter
                    model: page.workspace.endpoints
                    currentIndex: -1
                    boundsBehavior: Flickable.StopAtBounds
                    highlightMoveDuration: 0
                    activeFocusOnTab: true
                    keyNavigationEnabled: false
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Endpoints")
                    Keys.onUpPressed: page.choose(list.currentIndex - 1)
                    Keys.onDownPressed: page.choose(list.currentIndex + 1)
                    ScrollBar.vertical: ScrollBar { }
                    delegate: EndpointRow {
                        width: ListView.view.width
                        highlighted: ListView.isCurrentItem
                        isFocused: ListView.view.activeFocus && ListView.isCurrentItem
                        onClicked: page.choose(index)
                    }
                }
            }
            VerticalLine { visible: !page.isNarrow }
            EndpointForm {
                Layout.fillWidth: true
                Layout.fillHeight: true
                editor: page.editor
                onUseRequested: id => page.useRequested(id)
                onCopyRequested: text => page.workspace.copy(text)
                onEngineRequested: page.engineRequested()
            }
        }
    }
    UndoBar {
        id: undoBar
        objectName: "endpointUndo"
        text: page.editor.undoText
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 100
        anchors.horizontalCenter: parent.horizontalCenter
        onUndoRequested: page.editor.undo()
    }
}
