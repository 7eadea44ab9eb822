// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! One image: a small picture of it, its name, its size.
Rectangle {
    id: card

    required property int index
    required property string name
    required property string details
    required property string thumbnail
    required property bool isAddress

    property bool canRemove: true
    property int pictureSize: 40

    signal removeRequested

    implicitWidth: picture.width + words.implicitWidth + 3 * Theme.gap + (card.canRemove ? removeButton.width : 0)
    implicitHeight: card.pictureSize + 12
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Image %1, %2").arg(card.name).arg(card.details)

    Rectangle {
        id: picture
        x: 6
        y: 6
        width: card.pictureSize
        height: card.pictureSize
        radius: 4
        color: Theme.code
        Icon {
            anchors.centerIn: parent
            visible: image.status !== Image.Ready
            source: "qrc:/icons/image.svg"
            color: Theme.muted
            size: 18
        }
        Image {
            id: image
            objectName: "thumbnail"
            anchors.fill: parent
            source: card.thumbnail
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            mipmap: true
        }
    }
    Column {
        id: words
        anchors.left: picture.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, card.width - x - Theme.gap - (card.canRemove ? removeButton.width : 0))
        Label {
            width: Math.min(implicitWidth, 200, words.parent.width - words.x - Theme.gap)
            text: card.name
            textFormat: Text.PlainText
            font.pixelSize: 13
            elide: Text.ElideMiddle
        }
        Label {
            visible: text !== ""
            text: card.details
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
        }
    }
    IconButton {
        id: removeButton
        objectName: "removeImage"
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: card.canRemove
        width: 26
        height: 26
        icon.width: 13
        name: qsTr("Remove %1").arg(card.name)
        iconSource: "qrc:/icons/close.svg"
        onClicked: card.removeRequested()
    }
}
