// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

T.ComboBox {
    id: control

    implicitWidth: Math.max(120, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    leftPadding: 9
    rightPadding: 28
    font.pixelSize: Theme.fontSize
    wheelEnabled: false
    Accessible.name: control.displayText

    delegate: ItemDelegate {
        id: item
        required property var model
        required property int index
        width: ListView.view ? ListView.view.width : control.width
        text: control.textRole === "" ? (item.model.modelData ?? "") : item.model[control.textRole]
        highlighted: control.highlightedIndex === item.index
        font.weight: control.currentIndex === item.index ? Font.DemiBold : Font.Normal
    }
    indicator: Icon {
        x: control.width - width - 8
        y: (control.height - height) / 2
        source: "qrc:/icons/chevron-down.svg"
        color: Theme.muted
        size: 14
    }
    contentItem: Text {
        text: control.displayText
        font: control.font
        color: control.enabled ? Theme.text : Theme.muted
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.hovered ? Theme.hover : Theme.field
        border.color: Theme.line
        FocusRing { isShown: control.visualFocus }
    }
    popup: Popup {
        y: control.height + 2
        width: Math.max(control.width, 160)
        implicitHeight: Math.min(contentItem.implicitHeight + 8, 360)
        padding: 4
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            T.ScrollBar.vertical: ScrollBar { }
        }
    }
}
