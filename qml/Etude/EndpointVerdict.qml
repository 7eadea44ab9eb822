// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The test, step by step while it runs; without one, why the form cannot be saved.
ColumnLayout {
    id: root

    required property EndpointEditor editor
    //! The steps scroll beyond this.
    property real maximumStepsHeight: 220
    readonly property bool isTest: root.editor.testNote !== ""
    readonly property bool isWrong: root.isTest ? root.editor.hasTestFailed : root.editor.id !== ""
    readonly property bool hasWords: label.text !== ""

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        Icon {
            visible: !root.editor.isTesting && (root.isTest || root.isWrong)
            source: root.isWrong ? "qrc:/icons/alert.svg" : "qrc:/icons/check.svg"
            color: root.isWrong ? Theme.danger : Theme.good
        }
        Label {
            id: label
            objectName: "endpointVerdict"
            Layout.fillWidth: true
            text: root.isTest ? root.editor.testNote : root.editor.problem
            textFormat: Text.PlainText
            color: root.isWrong ? Theme.danger : root.isTest ? Theme.text : Theme.muted
            wrapMode: Text.Wrap
        }
        IconButton {
            visible: root.isTest && !root.editor.isTesting
            implicitHeight: 24
            implicitWidth: 28
            name: qsTr("Close the result of the test")
            iconSource: "qrc:/icons/close.svg"
            onClicked: root.editor.closeTest()
        }
    }
    Flickable {
        id: flick

        //! What can be mended is seen without scrolling.
        function reveal(step: Item): void {
            flick.contentY = Math.max(0, Math.min(step.y, step.y + step.height - flick.height));
        }

        visible: root.editor.doctor.count > 0
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(steps.implicitHeight, root.maximumStepsHeight)
        contentHeight: steps.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Steps of the test")
        ScrollBar.vertical: ScrollBar { }
        ColumnLayout {
            id: steps
            width: flick.width - 14
            spacing: 6
            Repeater {
                model: root.editor.doctor
                DoctorRow {
                    id: step
                    Layout.fillWidth: true
                    onFixRequested: root.editor.fix(step.index)
                    onHeightChanged: if (step.fix !== "") Qt.callLater(flick.reveal, step)
                }
            }
        }
    }
}
