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
    property modelDetail current

    signal endpointRequested(string id)

    function show(): void {
        search.clear();
        dialog.catalog.open(dialog.session.endpointId);
        dialog.open();
        search.forceActiveFocus();
        dialog.look();
    }
    function look(): void { dialog.current = dialog.catalog.detail(list.currentIndex) }
    function use(row: int): void {
        const chosen = dialog.catalog.detail(row);
        dialog.session.choose(chosen.provider, chosen.id);
        dialog.close();
    }

    title: qsTr("Models")
    width: Math.min(parent.width - 40, 1100)
    height: Math.min(parent.height - 40, 760)
    padding: 0

    contentItem: ColumnLayout {
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.wideGap
            Layout.bottomMargin: 10
            spacing: 10
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                TextField {
                    id: search
                    objectName: "catalogSearch"
                    Layout.fillWidth: true
                    implicitHeight: 38
                    placeholderText: qsTr("Search %1 models, or type any model id").arg(dialog.catalog.total)
                    onTextChanged: dialog.catalog.words = text
                    onAccepted: if (dialog.catalog.count > 0) dialog.use(Math.max(0, list.currentIndex))
                    Keys.onDownPressed: { list.forceActiveFocus(); list.currentIndex = Math.max(0, list.currentIndex) }
                }
                ComboBox {
                    id: hostBox
                    implicitHeight: 38
                    Layout.preferredWidth: 210
                    textRole: "name"
                    model: dialog.workspace.endpoints
                    currentIndex: dialog.workspace.endpoints.rowOf(dialog.catalog.host)
                    displayText: currentIndex < 0 ? qsTr("All hosts") : currentText
                    Accessible.name: qsTr("Host: %1").arg(displayText)
                    onActivated: index => {
                        const id = dialog.workspace.endpoints.idOf(index);
                        dialog.catalog.host = id;
                        dialog.catalog.fetch(id);
                    }
                }
                IconButton {
                    visible: dialog.catalog.host !== ""
                    name: qsTr("All hosts")
                    iconSource: "qrc:/icons/close.svg"
                    onClicked: dialog.catalog.host = ""
                }
                ComboBox {
                    implicitHeight: 38
                    Layout.preferredWidth: 130
                    model: [qsTr("Best match"), qsTr("Price"), qsTr("Context"), qsTr("Name")]
                    currentIndex: dialog.catalog.sort
                    Accessible.name: qsTr("Sort by")
                    onActivated: index => dialog.catalog.sort = index
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: 6
                Chip { text: qsTr("Tools"); checked: dialog.catalog.tools; onToggled: dialog.catalog.tools = checked }
                Chip { text: qsTr("Reasoning"); checked: dialog.catalog.reasoning; onToggled: dialog.catalog.reasoning = checked }
                Chip { text: qsTr("Structured output"); checked: dialog.catalog.structuredOutput; onToggled: dialog.catalog.structuredOutput = checked }
                Chip { text: qsTr("Vision"); checked: dialog.catalog.imageInput; onToggled: dialog.catalog.imageInput = checked }
                Chip { text: qsTr("Open weights"); checked: dialog.catalog.openWeights; onToggled: dialog.catalog.openWeights = checked }
                Label {
                    height: 28
                    leftPadding: 6
                    verticalAlignment: Text.AlignVCenter
                    text: dialog.catalog.fetchNote !== "" ? dialog.catalog.fetchNote : qsTr("%1 of %2 models").arg(dialog.catalog.count).arg(dialog.catalog.total)
                    color: Theme.muted
                    font.pixelSize: 13
                }
            }
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

            ListView {
                id: list
                objectName: "catalogList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: Theme.gap
                clip: true
                cacheBuffer: 0 // rows made ahead would be asked for when the list has become shorter
                model: dialog.catalog
                boundsBehavior: Flickable.StopAtBounds
                reuseItems: true
                keyNavigationEnabled: true
                activeFocusOnTab: true
                onCurrentIndexChanged: dialog.look()
                onCountChanged: { list.currentIndex = list.count > 0 ? 0 : -1; dialog.look() }
                ScrollBar.vertical: ScrollBar { }
                Keys.onReturnPressed: dialog.use(list.currentIndex)
                delegate: CatalogRow {
                    width: ListView.view.width
                    highlighted: ListView.isCurrentItem
                    onClicked: list.currentIndex = index
                    onDoubleClicked: dialog.use(index)
                }
                Label {
                    anchors.centerIn: parent
                    width: parent.width - 60
                    visible: list.count === 0
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("No model of that name is known. Any id can be used all the same: see below.")
                }
            }
            VerticalLine { visible: detail.visible }
            CatalogDetail {
                id: detail
                visible: dialog.width >= 760
                Layout.preferredWidth: 370
                Layout.fillHeight: true
                model: dialog.current
                onUseRequested: dialog.use(list.currentIndex)
                onCopyRequested: text => dialog.workspace.copy(text)
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.leftMargin: Theme.wideGap
            spacing: Theme.gap
            Button {
                objectName: "useTypedId"
                enabled: search.text.trim() !== ""
                text: search.text.trim() === "" ? qsTr("Use the id as typed")
                    : qsTr("Use “%1” at %2").arg(search.text.trim()).arg(dialog.session.endpointName)
                onClicked: {
                    dialog.session.model = search.text.trim();
                    dialog.close();
                }
            }
            Item { Layout.fillWidth: true }
            Button {
                flat: true
                text: qsTr("Endpoints…")
                icon.source: "qrc:/icons/server.svg"
                onClicked: dialog.endpointRequested(dialog.catalog.host)
            }
            Button {
                highlighted: true
                text: qsTr("Use")
                enabled: list.currentIndex >= 0 && dialog.current.isUsable
                onClicked: dialog.use(list.currentIndex)
            }
        }
    }
}
