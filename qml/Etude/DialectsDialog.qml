// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The same prompt as each dialect would send it, what differs from the present one marked.
Dialog {
    id: dialog

    required property Workspace workspace
    readonly property DialectsViewModel dialects: dialog.workspace.dialects

    function show(): void {
        dialog.dialects.refresh();
        dialog.open();
    }

    title: qsTr("The prompt in every dialect")
    width: parent.width - 40
    height: parent.height - 40
    padding: 0

    contentItem: ListView {
        id: columns
        objectName: "dialectColumns"
        orientation: ListView.Horizontal
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: dialog.dialects.requests
        activeFocusOnTab: true
        ScrollBar.horizontal: ScrollBar { }
        delegate: ColumnLayout {
            id: column
            required property int index
            required property dialectRequest modelData
            width: Math.max(300, columns.width / Math.max(1, columns.count))
            height: columns.height
            spacing: 6

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: 14
                Layout.rightMargin: 6
                Layout.topMargin: 8
                Label {
                    Layout.fillWidth: true
                    text: column.modelData.name
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                Label {
                    visible: column.modelData.isCurrent
                    text: qsTr("in use")
                    color: Theme.accent
                    font.pixelSize: Theme.smallFontSize
                }
                IconButton {
                    name: qsTr("Copy the request in %1").arg(column.modelData.name)
                    iconSource: "qrc:/icons/copy.svg"
                    onClicked: dialog.workspace.copy(dialog.dialects.text(column.index))
                }
            }
            Label {
                Layout.fillWidth: true
                Layout.leftMargin: 14
                Layout.rightMargin: 14
                text: column.modelData.problem !== "" ? column.modelData.problem : column.modelData.address
                textFormat: Text.PlainText
                color: column.modelData.problem !== "" ? Theme.danger : Theme.muted
                font.pixelSize: Theme.smallFontSize
                wrapMode: Text.WrapAnywhere
            }
            Label {
                Layout.fillWidth: true
                Layout.leftMargin: 14
                Layout.rightMargin: 14
                visible: column.modelData.note !== ""
                text: column.modelData.note
                textFormat: Text.PlainText
                color: Theme.warning
                font.pixelSize: Theme.smallFontSize
                wrapMode: Text.Wrap
            }
            ListView {
                id: lines
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                cacheBuffer: 0
                boundsBehavior: Flickable.StopAtBounds
                model: column.modelData.lines
                activeFocusOnTab: true
                Accessible.name: qsTr("Request in %1").arg(column.modelData.name)
                ScrollBar.vertical: ScrollBar { }
                delegate: Rectangle {
                    id: line
                    required property dialectLine modelData
                    width: ListView.view.width
                    height: label.implicitHeight + 4
                    color: line.modelData.isDifferent ? Theme.accentSoft : "transparent"
                    Rectangle {
                        width: 3
                        height: parent.height
                        visible: line.modelData.isDifferent
                        color: Theme.accent
                    }
                    Label {
                        id: label
                        x: 14
                        y: 2
                        width: parent.width - 24
                        text: line.modelData.text
                        textFormat: Text.PlainText
                        font: Theme.codeFont
                        wrapMode: Text.WrapAnywhere
                    }
                }
            }
        }
    }
}
