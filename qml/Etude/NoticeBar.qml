// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls
import Etude.Controls

//! What the user has to know and need not answer.
Rectangle {
    id: bar

    required property list<string> notices

    signal dismissed

    visible: bar.notices.length > 0
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    color: Theme.warningSoft

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.gap
        anchors.leftMargin: Theme.wideGap
        spacing: Theme.gap
        Icon {
            source: "qrc:/icons/alert.svg"
            color: Theme.warning
        }
        Label {
            Layout.fillWidth: true
            text: bar.notices.join("\n")
            wrapMode: Text.Wrap
        }
        IconButton {
            name: qsTr("Dismiss")
            iconSource: "qrc:/icons/close.svg"
            onClicked: bar.dismissed()
        }
    }
}
