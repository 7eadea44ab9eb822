// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! One difference: the place, what the code sent there, what Run sends.
Item {
    id: row

    required property string place
    required property string received
    required property string expected

    implicitHeight: grid.implicitHeight + 24
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: the code sent %2, Run sends %3").arg(row.place).arg(row.received).arg(row.expected)

    GridLayout {
        id: grid
        x: Theme.wideGap
        y: 12
        width: row.width - 2 * Theme.wideGap
        columns: 2
        columnSpacing: Theme.wideGap
        rowSpacing: 4
        Label {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            text: row.place
            textFormat: Text.PlainText
            font.family: Theme.codeFont.family
            font.pixelSize: 13
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
        }
        Label {
            Layout.alignment: Qt.AlignTop
            text: qsTr("Sent by the code")
            color: Theme.muted
            font.pixelSize: 13
        }
        Label {
            Layout.fillWidth: true
            text: row.received
            textFormat: Text.PlainText
            font: Theme.codeFont
            color: Theme.danger
            wrapMode: Text.WrapAnywhere
        }
        Label {
            Layout.alignment: Qt.AlignTop
            text: qsTr("Sent by Run")
            color: Theme.muted
            font.pixelSize: 13
        }
        Label {
            Layout.fillWidth: true
            text: row.expected
            textFormat: Text.PlainText
            font: Theme.codeFont
            color: Theme.good
            wrapMode: Text.WrapAnywhere
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        x: Theme.wideGap
        width: parent.width - 2 * Theme.wideGap
        height: 1
        color: Theme.line
    }
}
