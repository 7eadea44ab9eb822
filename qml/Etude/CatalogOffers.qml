// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The same model at all of its hosts, the cheapest first; a click looks at it there.
CatalogSection {
    id: section

    required property modelDetail model
    readonly property real amountWidth: 58
    readonly property real dateWidth: 76
    //! More than these would push everything else out of sight.
    readonly property int few: 6
    property bool showsAll: false
    readonly property bool showsCached: section.width >= 330
    readonly property bool showsDate: section.width >= 420

    signal lookRequested(string provider, string id)

    title: qsTr("%1 hosts, prices per 1M tokens").arg(section.model.offers.length)
    visible: section.model.offers.length > 0

    component Cell: Label {
        font.pixelSize: Theme.smallFontSize
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignRight
        elide: Text.ElideRight
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 6
        Layout.rightMargin: 6
        spacing: 6
        Cell { Layout.fillWidth: true; text: qsTr("Host"); color: Theme.muted; horizontalAlignment: Text.AlignLeft }
        Cell { Layout.preferredWidth: section.amountWidth; text: qsTr("Input"); color: Theme.muted }
        Cell { Layout.preferredWidth: section.amountWidth; text: qsTr("Output"); color: Theme.muted }
        Cell { Layout.preferredWidth: section.amountWidth; visible: section.showsCached; text: qsTr("Cached"); color: Theme.muted }
        Cell { Layout.preferredWidth: 52; text: qsTr("Context"); color: Theme.muted }
        Cell { Layout.preferredWidth: section.dateWidth; visible: section.showsDate; text: qsTr("Date"); color: Theme.muted }
    }
    CatalogTable {
        id: table
        objectName: "offers"
        Layout.fillWidth: true
        name: section.title
        model: section.showsAll ? section.model.offers : section.model.offers.slice(0, section.few)
        delegate: CatalogLine {
            id: line
            required property int index
            required property offerLine modelData
            readonly property color tone: line.modelData.isOld ? Theme.muted : Theme.text
            width: table.width
            isStop: line.index === table.current
            highlighted: line.modelData.isThis
            Accessible.name: qsTr("%1: %2, context %3, price of %4").arg(line.modelData.host)
                .arg(line.modelData.note !== "" ? line.modelData.note : line.modelData.input + " / " + line.modelData.output)
                .arg(line.modelData.context).arg(line.modelData.date)
            onActiveFocusChanged: if (activeFocus) table.current = line.index
            onClicked: section.lookRequested(line.modelData.provider, line.modelData.id)
            contentItem: RowLayout {
                spacing: 6
                Cell {
                    Layout.fillWidth: true
                    text: line.modelData.host
                    font.weight: line.modelData.isThis ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignLeft
                }
                Cell {
                    Layout.preferredWidth: (section.showsCached ? 3 : 2) * (section.amountWidth + 6) - 6
                    visible: line.modelData.note !== ""
                    text: line.modelData.note
                    color: Theme.muted
                }
                Cell { Layout.preferredWidth: section.amountWidth; visible: line.modelData.note === ""; text: line.modelData.input; color: line.tone }
                Cell { Layout.preferredWidth: section.amountWidth; visible: line.modelData.note === ""; text: line.modelData.output; color: line.tone }
                Cell { Layout.preferredWidth: section.amountWidth; visible: section.showsCached && line.modelData.note === ""; text: line.modelData.cached; color: line.tone }
                Cell { Layout.preferredWidth: 52; text: line.modelData.context }
                Cell { Layout.preferredWidth: section.dateWidth; visible: section.showsDate; text: line.modelData.date; color: Theme.muted }
            }
        }
    }
    Button {
        visible: section.model.offers.length > section.few
        flat: true
        implicitHeight: 26
        font.pixelSize: Theme.smallFontSize
        text: section.showsAll ? qsTr("Fewer hosts") : qsTr("All %1 hosts").arg(section.model.offers.length)
        icon.source: section.showsAll ? "qrc:/icons/up.svg" : "qrc:/icons/down.svg"
        onClicked: section.showsAll = !section.showsAll
    }
}
