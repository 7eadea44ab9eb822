// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! One model at one host.
ItemDelegate {
    id: row

    required property int index
    required property string modelId
    required property string name
    required property string host
    required property string inputPrice
    required property string outputPrice
    required property string context
    required property string tags
    required property bool isUsable
    required property string status

    implicitHeight: 52
    rightPadding: 20
    text: row.name
    Accessible.name: qsTr("%1 at %2, input %3, output %4").arg(row.name).arg(row.host).arg(row.inputPrice).arg(row.outputPrice)

    contentItem: Item {
        Text {
            id: nameText
            width: Math.min(implicitWidth, parent.width - 150)
            text: row.name
            textFormat: Text.PlainText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.fontSize
            font.weight: Font.Medium
            color: row.isUsable ? Theme.text : Theme.muted
            elide: Text.ElideRight
        }
        Text {
            anchors.left: nameText.right
            anchors.leftMargin: 8
            anchors.baseline: nameText.baseline
            visible: row.status !== ""
            text: row.status
            font.family: Theme.fontFamily
            font.pixelSize: 11
            color: Theme.warning
        }
        Text {
            y: 20
            width: parent.width - 150
            text: [row.host, row.modelId].join("  ·  ")
            textFormat: Text.PlainText
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
            elide: Text.ElideRight
        }
        Text {
            anchors.right: parent.right
            text: row.inputPrice === row.outputPrice && row.inputPrice === qsTr("unknown") ? qsTr("price unknown")
                : row.inputPrice + " / " + row.outputPrice
            font.family: Theme.fontFamily
            font.pixelSize: 13
            color: Theme.text
        }
        Text {
            anchors.right: parent.right
            y: 20
            text: row.context === "" ? "" : qsTr("%1 context").arg(row.context)
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
        }
    }
}
