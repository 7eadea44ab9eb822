// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Etude.Controls

//! Runs added up: name, how many, tokens, cost, and a bar as long as its share of the dearest row.
Item {
    id: row

    required property string name
    required property string runs
    required property string tokens
    required property string cost
    required property string note
    required property real share
    property bool isCurrent: false

    //! The columns stand below their heads.
    property real runsWidth: 56
    property real tokensWidth: 190
    property real costWidth: 130
    //! The same in all rows, so that their bars can be compared.
    property real noteWidth: 180

    implicitHeight: column.implicitHeight + 14
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2 runs, %3, %4").arg(row.name).arg(row.runs).arg(row.tokens).arg(row.cost)
        + (row.note === "" ? "" : ", " + row.note)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: row.isCurrent ? Theme.hover : "transparent"
    }
    ColumnLayout {
        id: column
        x: Theme.gap
        y: 7
        width: row.width - 2 * Theme.gap
        spacing: 4
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Label {
                Layout.fillWidth: true
                text: row.name
                textFormat: Text.PlainText
                elide: Text.ElideRight
                font.pixelSize: 13
            }
            Label {
                Layout.preferredWidth: row.runsWidth
                text: row.runs
                horizontalAlignment: Text.AlignRight
                font.pixelSize: 13
            }
            Label {
                Layout.preferredWidth: row.tokensWidth
                visible: row.tokensWidth > 0
                text: row.tokens
                horizontalAlignment: Text.AlignRight
                color: Theme.muted
                font.pixelSize: 13
            }
            Label {
                Layout.preferredWidth: row.costWidth
                text: row.cost
                horizontalAlignment: Text.AlignRight
                font.pixelSize: 13
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 4
                radius: 2
                color: Theme.hover
                Rectangle {
                    width: row.share > 0 ? Math.max(2, parent.width * row.share) : 0
                    height: parent.height
                    radius: 2
                    color: Theme.accent
                }
            }
            Label {
                Layout.preferredWidth: row.noteWidth
                Layout.preferredHeight: row.note === "" ? 4 : implicitHeight
                text: row.note
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideRight
                color: Theme.muted
                font.pixelSize: 11
            }
        }
    }
}
