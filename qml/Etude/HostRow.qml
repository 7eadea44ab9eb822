// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! One way to go wrong: what happens, what a good client makes of it, and where it is.
Item {
    id: row

    required property int index
    required property string title
    required property string remedy
    required property string address

    signal copyRequested(string text)
    signal useRequested

    implicitHeight: content.implicitHeight + 20
    Accessible.role: Accessible.ListItem
    Accessible.name: row.title
    Accessible.description: row.remedy

    RowLayout {
        id: content
        x: Theme.wideGap
        y: 10
        width: row.width - 2 * Theme.wideGap
        spacing: Theme.gap
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            Label {
                Layout.fillWidth: true
                text: row.title
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                text: row.remedy
                color: Theme.muted
                font.pixelSize: 13
                wrapMode: Text.Wrap
            }
            Label {
                Layout.fillWidth: true
                visible: row.address !== ""
                text: row.address
                font: Theme.codeFont
                color: Theme.muted
                elide: Text.ElideMiddle
            }
        }
        IconButton {
            name: qsTr("Copy the address of “%1”").arg(row.title)
            iconSource: "qrc:/icons/copy.svg"
            enabled: row.address !== ""
            onClicked: row.copyRequested(row.address)
        }
        Button {
            text: qsTr("Use here")
            Accessible.name: qsTr("Use “%1” here").arg(row.title)
            onClicked: row.useRequested()
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
