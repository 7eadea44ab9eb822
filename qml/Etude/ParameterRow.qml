// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! One parameter: label, field, slider. Slider and field are one value; a double click on the label unsets it.
ColumnLayout {
    id: row

    required property int index
    required property string name
    required property string label
    required property int kind
    required property bool isSet
    required property string valueText
    required property string hint
    required property bool hasSlider
    required property double position
    required property list<string> choices
    required property string description
    required property string warning
    required property bool isBasic

    signal textSubmitted(string text)
    signal positionMoved(double position)
    signal unsetRequested

    spacing: 4

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.smallGap
        Label {
            Layout.fillWidth: true
            text: row.label
            elide: Text.ElideRight
            HoverHandler { id: labelHover }
            TapHandler { onDoubleTapped: row.unsetRequested() }
            ToolTip.text: row.description === "" ? row.name : row.name + ": " + row.description
            ToolTip.visible: labelHover.hovered
            ToolTip.delay: 500
        }
        IconButton {
            objectName: "unset_" + row.name
            visible: row.isSet
            implicitWidth: 20
            implicitHeight: 24
            name: qsTr("Unset %1").arg(row.label)
            iconSource: "qrc:/icons/clear.svg"
            icon.width: 13
            onClicked: row.unsetRequested()
        }
        TextField {
            objectName: "field_" + row.name
            visible: row.kind === ParametersModel.Number
            Layout.preferredWidth: 96
            implicitHeight: 28
            font.pixelSize: 13
            horizontalAlignment: TextInput.AlignRight
            text: row.valueText
            placeholderText: row.hint
            isWrong: row.warning !== ""
            Accessible.name: row.label
            onEditingFinished: row.textSubmitted(text)
        }
        Switch {
            visible: row.kind === ParametersModel.Switch
            opacity: row.isSet ? 1 : 0.5
            checked: row.valueText === "true"
            Accessible.name: row.isSet ? row.label : qsTr("%1, unset").arg(row.label)
            onToggled: row.textSubmitted(checked ? "true" : "false")
        }
        ComboBox {
            visible: row.kind === ParametersModel.Choice
            Layout.preferredWidth: 124
            implicitHeight: 28
            font.pixelSize: 13
            model: [row.hint].concat(row.choices)
            currentIndex: row.isSet ? Math.max(0, row.choices.indexOf(row.valueText) + 1) : 0
            Accessible.name: row.label
            onActivated: index => row.textSubmitted(index === 0 ? "" : row.choices[index - 1])
        }
    }
    Slider {
        objectName: "slider_" + row.name
        Layout.fillWidth: true
        visible: row.hasSlider
        isSet: row.isSet
        value: row.position
        Accessible.name: row.label
        onMoved: row.positionMoved(value)
    }
    TextArea {
        Layout.fillWidth: true
        visible: row.kind === ParametersModel.List || row.kind === ParametersModel.Words
        font.pixelSize: 13
        placeholderText: row.kind === ParametersModel.List ? qsTr("%1; one a line").arg(row.hint) : row.hint
        Accessible.name: row.label
        text: row.valueText
        onEditingFinished: row.textSubmitted(text)
    }
    Label {
        Layout.fillWidth: true
        visible: row.warning !== ""
        text: row.warning
        color: Theme.warning
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
    }
}
