// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

//! A card in the middle of the window with its title on top; Esc closes it.
T.Dialog {
    id: control

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.wideGap
    implicitWidth: Math.max(implicitHeaderWidth, contentWidth + leftPadding + rightPadding, implicitFooterWidth)
    implicitHeight: contentHeight + topPadding + bottomPadding
        + (implicitHeaderHeight > 0 ? implicitHeaderHeight : 0) + (implicitFooterHeight > 0 ? implicitFooterHeight : 0)

    background: Rectangle {
        radius: 10
        color: Theme.window
        border.color: Theme.line
    }
    header: Item {
        implicitHeight: 52
        visible: control.title !== ""
        Text {
            anchors.left: parent.left
            anchors.leftMargin: Theme.wideGap
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: closeButton.left
            text: control.title
            font.family: Theme.fontFamily
            font.pixelSize: Theme.titleFontSize
            font.weight: Font.DemiBold
            color: Theme.text
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        IconButton {
            id: closeButton
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Close")
            iconSource: "qrc:/icons/close.svg"
            onClicked: control.close()
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    T.Overlay.modal: Rectangle { color: Theme.shade }
}
