// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! What is missing on this computer, and a way to look again.
Rectangle {
    id: note

    required property string text

    signal lookRequested

    implicitHeight: row.implicitHeight + 24
    radius: Theme.radius
    color: Theme.warningSoft

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 12
        spacing: Theme.gap
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
        Button {
            text: qsTr("Look again")
            onClicked: note.lookRequested()
        }
    }
}
