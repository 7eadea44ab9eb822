// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What runs: its figures, why it failed, the command line, the log.
ColumnLayout {
    id: root

    required property EngineModel engine

    signal copyRequested(string text)

    spacing: 0

    Label {
        objectName: "engineProblem"
        visible: root.engine.problem !== ""
        Layout.fillWidth: true
        Layout.margins: Theme.wideGap
        Layout.bottomMargin: 0
        padding: 12
        text: root.engine.problem
        textFormat: Text.PlainText
        color: Theme.danger
        font.pixelSize: 13
        wrapMode: Text.Wrap
        maximumLineCount: 12
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        background: Rectangle {
            radius: Theme.radius
            color: Theme.dangerSoft
        }
    }
    ColumnLayout {
        objectName: "engineFigures"
        visible: root.engine.isReady
        Layout.fillWidth: true
        Layout.margins: Theme.wideGap
        Layout.bottomMargin: 0
        spacing: 4
        EngineFigure {
            label: qsTr("Memory in use")
            value: root.engine.memoryText
        }
        EngineFigure {
            label: qsTr("Speed")
            value: root.engine.speedText
        }
        EngineFigure {
            label: qsTr("Context")
            value: root.engine.contextText
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.wideGap
        Layout.rightMargin: Theme.wideGap - 5 // the picture ends where the box below does
        Layout.topMargin: Theme.gap
        Label {
            Layout.fillWidth: true
            text: qsTr("Command line")
            font.pixelSize: 13
            color: Theme.muted
        }
        CatalogCopyButton {
            objectName: "copyEngineCommand"
            what: qsTr("the command line")
            toCopy: root.engine.command
            onCopyRequested: text => root.copyRequested(text)
        }
    }
    Label {
        objectName: "engineCommand"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.wideGap
        Layout.rightMargin: Theme.wideGap
        padding: 8
        text: root.engine.command
        textFormat: Text.PlainText
        font: Theme.codeFont
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        maximumLineCount: 8
        elide: Text.ElideRight
        background: Rectangle {
            radius: Theme.radius
            color: Theme.code
        }
    }
    EngineLogView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.gap
        log: root.engine.log
        onCopyRequested: text => root.copyRequested(text)
    }
}
