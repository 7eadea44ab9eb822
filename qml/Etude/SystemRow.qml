// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The system text: one line when folded, never out of sight.
Rectangle {
    id: row

    required property SessionViewModel session
    property bool isOpen: false

    implicitHeight: row.isOpen ? Math.max(42, Math.min(area.implicitHeight + 22, 220)) : 42
    color: Theme.window

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wideGap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        RoleLabel {
            Layout.preferredWidth: 92
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 13
            text: qsTr("System")
        }
        Flickable {
            id: flick
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: 6
            Layout.bottomMargin: 4
            Layout.leftMargin: -area.x
            clip: true
            interactive: row.isOpen
            contentWidth: width
            contentHeight: area.implicitHeight + 2 * area.y
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { policy: row.isOpen ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff }
            TextArea {
                id: area
                objectName: "systemArea"
                x: 8
                y: 4
                width: flick.width - 2 * x
                isBare: true
                placeholderText: qsTr("Set a system prompt (optional)")
                Accessible.name: qsTr("System prompt")
                text: row.session.system
                onEdited: text => row.session.system = text
                onActiveFocusChanged: if (activeFocus) row.isOpen = true
            }
        }
        IconButton {
            id: foldButton
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 5
            visible: row.isOpen || area.lineCount > 1
            name: row.isOpen ? qsTr("Fold the system prompt") : qsTr("Unfold the system prompt")
            iconSource: "qrc:/icons/chevron-down.svg"
            rotation: row.isOpen ? 180 : 0
            onClicked: row.isOpen = !row.isOpen
        }
    }
}
