// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! Settings that most endpoints leave as they are: folded away under their title, with their gist beside it.
ColumnLayout {
    id: section

    required property string title
    //! What is set inside, in a few words; shown while it is folded.
    property string summary: ""
    property bool isOpen: false
    default property alias contents: box.data

    Layout.fillWidth: true
    spacing: 0

    ItemDelegate {
        Layout.fillWidth: true
        Layout.leftMargin: -10
        text: section.title
        Accessible.name: section.summary === "" ? section.title : section.title + ", " + section.summary
        Accessible.description: section.isOpen ? qsTr("unfolded") : qsTr("folded")
        onClicked: section.isOpen = !section.isOpen
        contentItem: RowLayout {
            spacing: Theme.gap
            Icon {
                source: section.isOpen ? "qrc:/icons/chevron-down.svg" : "qrc:/icons/chevron-right.svg"
                color: Theme.muted
                size: 14
            }
            Label {
                text: section.title
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                text: section.isOpen ? "" : section.summary
                textFormat: Text.PlainText
                color: Theme.muted
                elide: Text.ElideRight
            }
        }
    }
    ColumnLayout {
        id: box
        visible: section.isOpen
        Layout.fillWidth: true
        Layout.leftMargin: 22
        Layout.topMargin: Theme.smallGap
        Layout.bottomMargin: Theme.gap
        spacing: 12
    }
}
