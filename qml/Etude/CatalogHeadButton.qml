// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Etude.Controls
import Etude.ViewModels

//! The head of a column, with an arrow where the list is sorted by it.
T.Button {
    id: control

    required property CatalogModel catalog
    required property int order
    property string tip: control.text
    property bool isAtLeft: false
    readonly property bool isSorted: control.catalog.sort === control.order

    implicitWidth: label.implicitWidth + 24
    font.pixelSize: Theme.smallFontSize
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: !control.isSorted ? qsTr("Sort by %1").arg(control.tip)
        : control.catalog.descending ? qsTr("Sorted by %1, largest first").arg(control.tip)
        : qsTr("Sorted by %1, smallest first").arg(control.tip)
    ToolTip.text: control.Accessible.name
    ToolTip.visible: control.hovered || control.visualFocus
    ToolTip.delay: 500
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
    onClicked: control.catalog.sortBy(control.order)

    contentItem: Item {
        Text {
            id: label
            x: control.isAtLeft ? 0 : parent.width - width - 8
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: control.text
            font: control.font
            color: control.isSorted ? Theme.accent : control.hovered ? Theme.text : Theme.muted
        }
        Icon {
            x: control.isAtLeft ? label.x + label.width + 2 : label.x - width - 2
            anchors.verticalCenter: parent.verticalCenter
            visible: control.isSorted
            source: control.catalog.descending ? "qrc:/icons/down.svg" : "qrc:/icons/up.svg"
            color: Theme.accent
            size: 12
        }
    }
    background: Item {
        FocusRing {
            isShown: control.visualFocus
            anchors.margins: 0
        }
    }
}
