// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! A name out of the prompt and the field for what stands in its place: red while it is empty, green when it is set.
Rectangle {
    id: chip

    required property int index
    required property string name
    required property string value
    property real maximumWidth: 320
    readonly property bool isSet: chip.value !== ""
    readonly property color colour: chip.isSet ? Theme.good : Theme.danger

    signal edited(string text)

    implicitWidth: label.width + field.width + 14
    implicitHeight: 30
    radius: Theme.radius
    color: Theme.field
    border.width: field.activeFocus ? 2 : 1
    border.color: chip.colour

    Label {
        id: label
        x: 9
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, 140)
        text: chip.name
        textFormat: Text.PlainText
        font: Theme.codeFont
        color: chip.colour
        elide: Text.ElideMiddle
    }
    TextField {
        id: field
        objectName: "variable_" + chip.name
        anchors.left: label.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(84, Math.min(contentWidth + 24, chip.maximumWidth - label.width - 14))
        background: null
        font.pixelSize: 13
        text: chip.value
        placeholderText: qsTr("no value")
        Accessible.name: qsTr("Value of %1").arg(chip.name)
        onTextEdited: chip.edited(text)
    }
}
