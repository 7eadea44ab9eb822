// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Where Run sends to, and with which key.
Rectangle {
    id: line

    required property SessionViewModel session

    signal endpointRequested

    implicitHeight: 28
    color: Theme.panel

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wideGap
        anchors.rightMargin: Theme.wideGap
        spacing: Theme.wideGap
        Label {
            text: line.session.endpointName
            font.pixelSize: Theme.smallFontSize
            font.weight: Font.DemiBold
        }
        Label {
            text: line.session.keyNote
            font.pixelSize: Theme.smallFontSize
            color: line.session.isKeyMissing ? Theme.danger : Theme.muted
        }
        Label {
            Layout.fillWidth: true
            text: line.session.address === "" ? "" : qsTr("sends to %1").arg(line.session.address)
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
            elide: Text.ElideMiddle
        }
    }
    TapHandler { onTapped: line.endpointRequested() }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    Accessible.role: Accessible.StatusBar
    Accessible.name: line.session.endpointName + ", " + line.session.keyNote
}
