// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! One model at one host, or one at several.
ItemDelegate {
    id: row

    required property int index
    required property int kind
    required property string name
    required property string note
    required property string host
    required property string inputPrice
    required property string outputPrice
    required property string priceNote
    required property string context
    required property string maxOutput
    required property string released
    required property string badge
    required property bool isOpen
    required property bool isFavourite
    required property bool isUsable
    required property string spoken
    required property CatalogColumns columns
    //! Keys go to this row.
    required property bool hasKeyboard
    readonly property bool isGroup: row.kind === CatalogModel.Group
    readonly property real indent: row.kind === CatalogModel.Member ? 16 : 0

    signal expanderClicked
    signal starClicked

    implicitHeight: 46
    padding: 0
    horizontalPadding: 2
    focusPolicy: Qt.NoFocus // the list has the keyboard
    text: row.name
    Accessible.role: Accessible.ListItem
    Accessible.name: !row.isGroup ? row.spoken : row.isOpen ? qsTr("%1, open").arg(row.spoken) : qsTr("%1, closed").arg(row.spoken)
    Accessible.focusable: true
    Accessible.focused: row.hasKeyboard

    component Cell: Text {
        y: 6
        textFormat: Text.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: 13
        color: row.isUsable ? Theme.text : Theme.muted
        elide: Text.ElideRight
    }

    contentItem: Item {
        Icon {
            x: 5
            y: 8
            visible: row.isGroup
            source: row.isOpen ? "qrc:/icons/chevron-down.svg" : "qrc:/icons/chevron-right.svg"
            color: Theme.muted
            size: 14
        }
        MouseArea {
            width: row.columns.expander
            height: parent.height
            enabled: row.isGroup
            onClicked: row.expanderClicked()
        }
        Cell {
            id: nameText
            x: row.columns.nameX + row.indent
            y: 5
            width: Math.min(implicitWidth, row.columns.nameWidth - row.indent - (badgeText.visible ? badgeText.width + 8 : 0))
            text: row.name
            font.pixelSize: Theme.fontSize
            font.weight: row.kind === CatalogModel.Member ? Font.Normal : Font.Medium
        }
        Text {
            id: badgeText
            anchors.left: nameText.right
            anchors.leftMargin: 8
            anchors.baseline: nameText.baseline
            width: Math.min(implicitWidth, row.columns.nameWidth / 2)
            visible: row.badge !== ""
            text: row.badge
            font.family: Theme.fontFamily
            font.pixelSize: 11
            color: Theme.warning
            elide: Text.ElideRight
        }
        Cell {
            x: row.columns.nameX + row.indent
            y: 25
            width: row.columns.nameWidth - row.indent
            text: row.columns.showsHost || row.host === "" ? row.note : row.host + "  ·  " + row.note
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
        }
        Cell {
            x: row.columns.hostX
            width: row.columns.host - row.columns.gap
            visible: row.columns.showsHost
            text: row.host
        }
        Cell {
            x: row.columns.inputX
            width: 2 * row.columns.price - row.columns.gap
            visible: row.priceNote !== ""
            text: row.priceNote
            horizontalAlignment: Text.AlignRight
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
        }
        Cell {
            x: row.columns.inputX
            width: row.columns.price - row.columns.gap
            visible: row.priceNote === ""
            text: row.inputPrice
            horizontalAlignment: Text.AlignRight
        }
        Cell {
            x: row.columns.outputX
            width: row.columns.price - row.columns.gap
            visible: row.priceNote === ""
            text: row.outputPrice
            horizontalAlignment: Text.AlignRight
        }
        Cell {
            x: row.columns.contextX
            width: row.columns.context - row.columns.gap
            text: row.context
            horizontalAlignment: Text.AlignRight
        }
        Cell {
            x: row.columns.maxOutputX
            width: row.columns.maxOutput - row.columns.gap
            visible: row.columns.showsMaxOutput
            text: row.maxOutput
            horizontalAlignment: Text.AlignRight
        }
        Cell {
            x: row.columns.releasedX
            width: row.columns.released - row.columns.gap
            visible: row.columns.showsReleased
            text: row.released
            horizontalAlignment: Text.AlignRight
        }
        Icon {
            x: row.columns.starX + 9
            y: 7
            visible: row.isFavourite || row.hovered || row.highlighted
            source: row.isFavourite ? "qrc:/icons/star-on.svg" : "qrc:/icons/star.svg"
            color: row.isFavourite ? Theme.accent : Theme.muted
        }
        MouseArea {
            id: starArea
            x: row.columns.starX
            width: row.columns.star
            height: parent.height
            hoverEnabled: true
            onClicked: row.starClicked()
        }
    }
    FocusRing {
        isShown: row.hasKeyboard
        anchors.margins: 0
    }
    ToolTip.text: row.isFavourite ? qsTr("No favourite any more (Ctrl+D)") : qsTr("Favourite (Ctrl+D)")
    ToolTip.visible: starArea.containsMouse
    ToolTip.delay: 500
}
