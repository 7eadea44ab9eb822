// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What narrows the list of models: words, host, chips.
ColumnLayout {
    id: filters

    required property CatalogModel catalog
    required property EndpointsModel endpoints
    required property bool showsPicture
    readonly property string words: search.text.trim()

    signal pictureToggled(bool on)
    signal useRequested
    signal listRequested

    function clearWords(): void { search.clear() }
    //! Goes on typing where the words stand.
    function focusSearch(text: string): void {
        search.forceActiveFocus();
        search.insert(search.length, text);
    }

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        TextField {
            id: search
            objectName: "catalogSearch"
            Layout.fillWidth: true
            implicitHeight: 38
            placeholderText: qsTr("Search %1 models, or type any model id").arg(filters.catalog.total)
            onTextChanged: filters.catalog.words = text
            onAccepted: filters.useRequested()
            Keys.onDownPressed: filters.listRequested()
        }
        ComboBox {
            implicitHeight: 38
            Layout.preferredWidth: 190
            textRole: "name"
            model: filters.endpoints
            currentIndex: filters.endpoints.rowOf(filters.catalog.host)
            displayText: currentIndex < 0 ? qsTr("All hosts") : currentText
            Accessible.name: qsTr("Host: %1").arg(displayText)
            onActivated: index => {
                const id = filters.endpoints.idOf(index);
                filters.catalog.host = id;
                filters.catalog.fetch(id);
            }
        }
        IconButton {
            visible: filters.catalog.host !== ""
            name: qsTr("All hosts")
            iconSource: "qrc:/icons/close.svg"
            onClicked: filters.catalog.host = ""
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 6
        Chip { objectName: "toolsChip"; text: qsTr("Tools"); checked: filters.catalog.tools; onToggled: filters.catalog.tools = checked }
        Chip { text: qsTr("Reasoning"); checked: filters.catalog.reasoning; onToggled: filters.catalog.reasoning = checked }
        Chip { text: qsTr("Structured output"); checked: filters.catalog.structuredOutput; onToggled: filters.catalog.structuredOutput = checked }
        Chip { text: qsTr("Vision"); checked: filters.catalog.imageInput; onToggled: filters.catalog.imageInput = checked }
        Chip { text: qsTr("Open weights"); checked: filters.catalog.openWeights; onToggled: filters.catalog.openWeights = checked }
        Chip { text: qsTr("Free"); checked: filters.catalog.free; onToggled: filters.catalog.free = checked }
        Chip { text: qsTr("Local"); checked: filters.catalog.local; onToggled: filters.catalog.local = checked }
        Chip { objectName: "favouritesChip"; text: qsTr("Favourites"); checked: filters.catalog.favouritesOnly; onToggled: filters.catalog.favouritesOnly = checked }
        CatalogLimit {
            objectName: "contextLimit"
            name: qsTr("Context")
            limits: [0, 32000, 128000, 200000, 1000000]
            texts: [qsTr("Any context"), qsTr("Context ≥ 32K"), qsTr("Context ≥ 128K"), qsTr("Context ≥ 200K"), qsTr("Context ≥ 1M")]
            limit: filters.catalog.minContext
            onChosen: limit => filters.catalog.minContext = limit
        }
        CatalogLimit {
            objectName: "priceLimit"
            name: qsTr("Input price")
            limits: [-1, 0.1, 0.5, 1, 5]
            texts: [qsTr("Any price"), qsTr("Input ≤ $0.10"), qsTr("Input ≤ $0.50"), qsTr("Input ≤ $1"), qsTr("Input ≤ $5")]
            limit: filters.catalog.maxInputPrice
            onChosen: limit => filters.catalog.maxInputPrice = limit
        }
        Chip {
            objectName: "pictureChip"
            text: qsTr("Price picture")
            checked: filters.showsPicture
            ToolTip.text: qsTr("Input against output price of these models")
            ToolTip.visible: hovered || visualFocus
            ToolTip.delay: 500
            onToggled: filters.pictureToggled(checked)
        }
        Button {
            objectName: "clearFilters"
            visible: filters.catalog.filters.length > 0
            implicitHeight: 28
            font.pixelSize: 13
            flat: true
            text: qsTr("Clear filters")
            icon.source: "qrc:/icons/close.svg"
            onClicked: filters.catalog.clearFilters()
        }
    }
}
