// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! One past run.
ItemDelegate {
    id: row

    required property int index
    required property int runId
    required property string title
    required property string note
    required property bool isWhole

    signal removeRequested

    implicitHeight: 46
    text: row.title
    Accessible.name: row.title + ", " + row.note

    contentItem: Item {
        Text {
            width: parent.width - (removeButton.visible ? 26 : 0)
            text: row.title
            font.family: Theme.fontFamily
            font.pixelSize: 13
            color: Theme.text
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        Text {
            y: 18
            width: parent.width - (removeButton.visible ? 26 : 0)
            text: row.isWhole ? row.note : qsTr("%1 · failed").arg(row.note)
            font.family: Theme.fontFamily
            font.pixelSize: 11
            color: row.isWhole ? Theme.muted : Theme.danger
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        IconButton {
            id: removeButton
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 26
            height: 26
            visible: row.hovered
            name: qsTr("Delete from history")
            iconSource: "qrc:/icons/trash.svg"
            onClicked: row.removeRequested()
        }
    }
}
