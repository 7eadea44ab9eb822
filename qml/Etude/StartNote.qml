// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! What is missing on this computer, how to get it, and a way to look again.
Rectangle {
    id: note

    required property string text

    signal lookRequested
    signal helpRequested

    implicitHeight: row.implicitHeight + 24
    radius: Theme.radius
    color: Theme.warningSoft

    GridLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 12
        columns: note.width < 560 ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            source: "qrc:/icons/alert.svg"
            color: Theme.warning
        }
        Label {
            Layout.fillWidth: true
            text: note.text
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.columnSpan: row.columns === 2 ? 2 : 1
            Layout.alignment: Qt.AlignRight
            spacing: Theme.gap
            Button {
                text: qsTr("How to install")
                onClicked: note.helpRequested()
            }
            Button {
                text: qsTr("Look again")
                onClicked: note.lookRequested()
            }
        }
    }
}
