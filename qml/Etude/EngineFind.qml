// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import QtQuick.Templates as T
import Etude.Controls

//! An engine that was found on this computer; a click uses it.
T.Button {
    id: row

    required property int index
    required property string name
    required property string address
    required property string models
    required property bool isReady
    readonly property bool isNarrow: row.width < 260

    implicitHeight: parts.implicitHeight + 18
    hoverEnabled: true
    Accessible.name: qsTr("Use %1 at %2: %3").arg(row.name).arg(row.address).arg(row.models)
    ToolTip.text: Accessible.name
    ToolTip.visible: hovered
    ToolTip.delay: 700

    contentItem: Item {
        RowLayout {
            id: parts
            x: 12
            y: 9
            width: row.width - 24
            spacing: 10
            Rectangle {
                implicitWidth: 8
                implicitHeight: 8
                radius: 4
                color: row.isReady ? Theme.good : Theme.warning
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Label {
                    Layout.fillWidth: true
                    text: row.isNarrow ? row.name : qsTr("%1 at %2").arg(row.name).arg(row.address)
                    textFormat: Text.PlainText
                    font.weight: Font.Medium
                    elide: Text.ElideRight
                }
                Label {
                    Layout.fillWidth: true
                    text: row.models
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.smallFontSize
                    color: Theme.muted
                    elide: Text.ElideRight
                }
            }
            Label {
                visible: !row.isNarrow
                text: qsTr("Use")
                color: Theme.accent
                font.weight: Font.Medium
            }
        }
    }
    background: Rectangle {
        radius: 8
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : Theme.panel
        border.color: row.hovered ? Theme.strongLine : Theme.line
        FocusRing { isShown: row.visualFocus }
    }
}
