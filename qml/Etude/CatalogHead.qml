// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Etude.ViewModels

//! The heads of the columns: a click sorts.
Item {
    id: head

    required property CatalogModel catalog
    required property CatalogColumns columns

    implicitHeight: 26

    component Head: CatalogHeadButton {
        catalog: head.catalog
        height: head.height
    }
    Head {
        objectName: "sortName"
        x: head.columns.nameX
        text: qsTr("Name")
        order: CatalogModel.ByName
        isAtLeft: true
    }
    Head {
        // Where there is no room for a column of hosts, they stand below the names.
        x: head.columns.showsHost ? head.columns.hostX : head.columns.nameX + 80
        text: qsTr("Host")
        order: CatalogModel.ByHost
        isAtLeft: true
    }
    Head {
        objectName: "sortInput"
        x: head.columns.inputX
        width: head.columns.price
        text: qsTr("Input")
        tip: qsTr("Price of 1M input tokens")
        order: CatalogModel.ByInputPrice
    }
    Head {
        objectName: "sortOutput"
        x: head.columns.outputX
        width: head.columns.price
        text: qsTr("Output")
        tip: qsTr("Price of 1M output tokens")
        order: CatalogModel.ByOutputPrice
    }
    Head {
        objectName: "sortContext"
        x: head.columns.contextX
        width: head.columns.context
        text: qsTr("Context")
        order: CatalogModel.ByContext
    }
    Head {
        x: head.columns.maxOutputX
        width: head.columns.maxOutput
        visible: head.columns.showsMaxOutput
        text: qsTr("Max output")
        order: CatalogModel.ByMaxOutput
    }
    Head {
        x: head.columns.releasedX
        width: head.columns.released
        visible: head.columns.showsReleased
        text: qsTr("Released")
        order: CatalogModel.ByReleased
    }
}
