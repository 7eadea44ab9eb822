// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! One step of the test: what was found, how long it took, and a button that mends it.
RowLayout {
    id: row

    required property int index
    required property string name
    required property int stepState
    required property string time
    required property string words
    required property string fix
    required property string certificate
    readonly property color tone: row.stepState === DoctorModel.Failed ? Theme.danger
        : row.stepState === DoctorModel.Warned ? Theme.warning
        : row.stepState === DoctorModel.Passed ? Theme.good : Theme.muted

    signal fixRequested

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: row.name + ", " + [qsTr("passed"), qsTr("warning"), qsTr("failed"), qsTr("not tried"),
        qsTr("running")][row.stepState] + ", " + row.words

    Item {
        Layout.alignment: Qt.AlignTop
        implicitWidth: 16
        implicitHeight: 20
        Icon {
            anchors.centerIn: parent
            visible: row.stepState !== DoctorModel.Skipped && row.stepState !== DoctorModel.Running
            source: row.stepState === DoctorModel.Passed ? "qrc:/icons/check.svg" : "qrc:/icons/alert.svg"
            color: row.tone
        }
        Rectangle {
            anchors.centerIn: parent
            visible: row.stepState === DoctorModel.Skipped
            width: 8
            height: 2
            color: Theme.strongLine
        }
        Rectangle {
            anchors.centerIn: parent
            visible: row.stepState === DoctorModel.Running
            width: 10
            height: 10
            radius: 5
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }
    Label {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 84
        text: row.name
        font.weight: row.stepState === DoctorModel.Failed ? Font.DemiBold : Font.Normal
        color: row.stepState === DoctorModel.Skipped ? Theme.muted : Theme.text
        elide: Text.ElideRight
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.smallGap
        Label {
            Layout.fillWidth: true
            text: row.stepState === DoctorModel.Running ? qsTr("…") : row.words
            textFormat: Text.PlainText
            color: row.stepState === DoctorModel.Passed || row.stepState === DoctorModel.Skipped ? Theme.muted : Theme.text
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "certificateText"
            Layout.fillWidth: true
            visible: text !== ""
            text: row.certificate
            textFormat: Text.PlainText
            font: Theme.codeFont
            wrapMode: Text.Wrap
        }
        Button {
            objectName: "fix" + row.index
            Layout.maximumWidth: parent.width
            visible: row.fix !== ""
            implicitHeight: 28
            text: row.fix
            onClicked: row.fixRequested()
        }
    }
    Label {
        Layout.alignment: Qt.AlignTop
        text: row.time
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
    }
}
