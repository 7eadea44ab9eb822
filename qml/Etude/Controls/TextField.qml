// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.TextField {
    id: control

    //! Red edge: what stands here cannot be used.
    property bool isWrong: false

    implicitWidth: 160
    implicitHeight: Theme.controlHeight
    padding: 6
    leftPadding: 9
    rightPadding: 9
    color: control.enabled ? Theme.text : Theme.muted
    font.pixelSize: Theme.fontSize
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectedText
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    Accessible.name: control.placeholderText

    Text {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        verticalAlignment: Text.AlignVCenter
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        elide: Text.ElideRight
        renderType: control.renderType
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.field
        border.width: control.activeFocus ? 2 : 1
        border.color: control.isWrong ? Theme.danger : control.activeFocus ? Theme.accent : Theme.line
    }
}
