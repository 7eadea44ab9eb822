// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Prices with their units, and whose figures they are.
CatalogSection {
    id: section

    required property modelDetail model

    title: qsTr("Prices")

    Repeater {
        model: section.model.prices
        RowLayout {
            id: line
            required property priceLine modelData
            Layout.fillWidth: true
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: line.modelData.what + ": " + line.modelData.amount + " " + line.modelData.unit
            Label {
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                text: line.modelData.what
                textFormat: Text.PlainText
                font.pixelSize: 13
                color: Theme.muted
                wrapMode: Text.Wrap
            }
            Label {
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                text: line.modelData.unit === "" ? line.modelData.amount : line.modelData.amount + "  " + line.modelData.unit
                textFormat: Text.PlainText
                font.pixelSize: 13
                color: section.model.priceAge === "" ? Theme.text : Theme.muted
                wrapMode: Text.Wrap
            }
        }
    }
    CatalogSource {
        Layout.fillWidth: true
        visible: section.model.priceSource !== ""
        text: section.model.priceAge === "" ? section.model.priceSource : section.model.priceSource + " · " + section.model.priceAge
        address: section.model.priceAddress
    }
}
