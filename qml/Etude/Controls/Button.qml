// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

//! Plain, `highlighted` (the one main action) or `flat`; `isDanger` for what stops or removes.
T.Button {
    id: control

    property bool isDanger: false
    //! The keys that do the same, shown on the button.
    property string keyCap: ""
    readonly property color foreground: !control.enabled ? Theme.muted
        : control.highlighted ? (control.isDanger ? Theme.dangerText : Theme.accentText)
        : control.isDanger ? Theme.danger : Theme.text

    implicitWidth: Math.max(control.implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.controlHeight
    horizontalPadding: control.text === "" ? 7 : 12
    spacing: 6
    icon.width: 16
    icon.height: 16
    icon.color: control.foreground
    font.pixelSize: Theme.fontSize
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus // also on macOS: leaving a field by a click on Run is what hands its value over
    Accessible.name: control.text
    Keys.onReturnPressed: event => control.clickOnce(event)
    Keys.onEnterPressed: event => control.clickOnce(event)

    //! Enter does what the space bar does, once.
    function clickOnce(event: var): void {
        if (!event.isAutoRepeat)
            control.click();
    }

    contentItem: Item {
        // From what the parts want, never from what they get: their widths depend on this one.
        implicitWidth: (picture.visible ? picture.width : 0) + (label.visible ? label.implicitWidth : 0)
            + (cap.visible ? cap.width : 0)
            + control.spacing * Math.max(0, (picture.visible ? 1 : 0) + (label.visible ? 1 : 0) + (cap.visible ? 1 : 0) - 1)
        implicitHeight: row.implicitHeight
        Row {
            id: row
            anchors.centerIn: parent
            spacing: control.spacing
            Icon {
                id: picture
                anchors.verticalCenter: parent.verticalCenter
                visible: control.icon.source.toString() !== ""
                source: control.icon.source
                color: control.foreground
                size: control.icon.width
            }
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                visible: control.text !== ""
                text: control.text
                font: control.font
                color: control.foreground
                elide: Text.ElideRight
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth - x - (cap.visible ? cap.width + row.spacing : 0)))
            }
            Rectangle {
                id: cap
                anchors.verticalCenter: parent.verticalCenter
                visible: control.keyCap !== ""
                width: capText.implicitWidth + 10
                height: 18
                radius: 4
                color: "transparent"
                border.color: Qt.alpha(control.foreground, 0.45)
                Text {
                    id: capText
                    anchors.centerIn: parent
                    text: control.keyCap
                    font.family: control.font.family
                    font.pixelSize: 11
                    color: control.foreground
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        opacity: control.enabled ? 1 : 0.6
        color: {
            if (control.highlighted) {
                const base = control.isDanger ? Theme.danger : Theme.accent;
                return !control.enabled ? Theme.hover : control.down || control.hovered ? Qt.darker(base, Theme.isDark ? 1.1 : 1.15) : base;
            }
            if (control.down || control.checked)
                return Theme.pressed;
            return control.hovered ? Theme.hover : control.flat ? "transparent" : Theme.raised;
        }
        border.width: control.flat || control.highlighted ? 0 : 1
        border.color: Theme.line
        FocusRing { isShown: control.visualFocus }
    }
}
