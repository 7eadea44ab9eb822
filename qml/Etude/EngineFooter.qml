// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! How it stands with the engine, and what can be done about it.
GridLayout {
    id: root

    required property EngineModel engine
    readonly property bool isRunning: root.engine.isStarting || root.engine.isReady

    signal useRequested
    signal startRequested

    columns: root.width < 440 ? 1 : 2
    columnSpacing: Theme.wideGap
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 4
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Rectangle {
                implicitWidth: 10
                implicitHeight: 10
                radius: 5
                color: root.engine.isReady ? Theme.good : root.engine.isFailed ? Theme.danger
                    : root.engine.isStarting ? Theme.warning : Theme.strongLine
            }
            Label {
                objectName: "engineState"
                Layout.fillWidth: true
                text: root.engine.stateText
                font.weight: Font.Medium
                elide: Text.ElideRight
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("State of the engine: %1").arg(text)
            }
        }
        ProgressBar {
            visible: root.engine.isStarting
            Layout.fillWidth: true
            Layout.maximumWidth: 360
            value: Math.max(0, root.engine.progress)
            indeterminate: root.engine.progress < 0
            Accessible.name: qsTr("How far the model is loaded")
        }
        Label {
            objectName: "engineOutdated"
            visible: root.engine.isOutdated
            Layout.fillWidth: true
            text: qsTr("Changed since it was started: restart to use it.")
            color: Theme.warning
            font.pixelSize: Theme.smallFontSize
            wrapMode: Text.Wrap
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap
        Button {
            objectName: "engineStop"
            visible: root.isRunning
            isDanger: true
            text: qsTr("Stop")
            Accessible.name: qsTr("Stop the engine")
            onClicked: root.engine.stop()
        }
        Button {
            objectName: "engineStart"
            highlighted: !root.isRunning || root.engine.isOutdated
            text: root.isRunning || root.engine.isFailed ? qsTr("Restart") : qsTr("Start")
            enabled: root.engine.canStart
            Accessible.name: root.isRunning || root.engine.isFailed ? qsTr("Restart the engine") : qsTr("Start the engine")
            onClicked: root.startRequested()
        }
        Button {
            objectName: "engineUse"
            highlighted: root.engine.isReady && !root.engine.isOutdated
            text: qsTr("Use")
            Accessible.name: qsTr("Use the engine for the prompt")
            onClicked: root.useRequested()
        }
    }
}
