// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Etude.Controls

//! Copy, edit, move, delete: seen on hover, reached by Tab always.
FocusScope {
    id: actions

    property bool isShown: false
    property bool canEdit: false
    property bool canCall: false
    property bool canMoveUp: false
    property bool canMoveDown: false
    property bool canRemove: false

    signal copyRequested
    signal editRequested
    signal callRequested
    signal upRequested
    signal downRequested
    signal removeRequested

    implicitWidth: row.implicitWidth + 4
    implicitHeight: 30
    opacity: actions.isShown ? 1 : 0

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.line
    }
    Row {
        id: row
        anchors.centerIn: parent
        IconButton {
            width: 28
            height: 26
            name: qsTr("Copy the source")
            iconSource: "qrc:/icons/copy.svg"
            onClicked: actions.copyRequested()
        }
        IconButton {
            width: 28
            height: 26
            visible: actions.canEdit
            name: qsTr("Edit")
            iconSource: "qrc:/icons/edit.svg"
            onClicked: actions.editRequested()
        }
        IconButton {
            objectName: "addCall"
            width: 28
            height: 26
            visible: actions.canCall
            name: qsTr("Add a tool call")
            iconSource: "qrc:/icons/tool.svg"
            onClicked: actions.callRequested()
        }
        IconButton {
            width: 28
            height: 26
            enabled: actions.canMoveUp
            name: qsTr("Move up")
            iconSource: "qrc:/icons/up.svg"
            onClicked: actions.upRequested()
        }
        IconButton {
            width: 28
            height: 26
            enabled: actions.canMoveDown
            name: qsTr("Move down")
            iconSource: "qrc:/icons/down.svg"
            onClicked: actions.downRequested()
        }
        IconButton {
            width: 28
            height: 26
            enabled: actions.canRemove
            name: qsTr("Delete")
            iconSource: "qrc:/icons/trash.svg"
            onClicked: actions.removeRequested()
        }
    }
}
