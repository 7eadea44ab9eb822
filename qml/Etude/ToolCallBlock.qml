// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.Text

//! A call that the model wants made: its name, its arguments set out, and the way to its result.
Rectangle {
    id: block

    required property string callId
    required property string name
    //! As the model wrote them, and as they are shown.
    required property string raw
    required property string shown
    required property string problem
    required property bool hasResult
    property bool isRunning: false
    property bool isEditing: block.name === "" && !block.isRunning

    signal resultRequested
    signal removeRequested
    signal edited(string callId, string name, string raw)

    implicitHeight: column.implicitHeight + 20
    radius: Theme.radius
    color: Theme.code
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Call of the tool %1").arg(block.name)

    ColumnLayout {
        id: column
        x: 12
        y: 8
        width: parent.width - 24
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Icon {
                source: "qrc:/icons/tool.svg"
                color: Theme.muted
                size: 14
            }
            Label {
                objectName: "callTitle"
                Layout.maximumWidth: column.width * 0.5
                text: block.name === "" ? qsTr("New call") : block.name
                textFormat: Text.PlainText
                font.family: Theme.codeFamily
                font.pixelSize: 13
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
            }
            Label {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                text: block.callId
                textFormat: Text.PlainText
                font.pixelSize: Theme.smallFontSize
                color: Theme.muted
                elide: Text.ElideMiddle
            }
            Button {
                objectName: "addResult"
                visible: !block.isRunning && !block.hasResult && !block.isEditing
                implicitHeight: 26
                horizontalPadding: 10
                font.pixelSize: 13
                text: qsTr("Add result")
                icon.source: "qrc:/icons/plus.svg"
                icon.width: 12
                Accessible.name: qsTr("Add the result of %1").arg(block.name)
                onClicked: block.resultRequested()
            }
            IconButton {
                objectName: "editCall"
                visible: !block.isRunning
                implicitWidth: 28
                implicitHeight: 26
                name: block.isEditing ? qsTr("Show the call") : qsTr("Edit the call")
                iconSource: block.isEditing ? "qrc:/icons/check.svg" : "qrc:/icons/edit.svg"
                onClicked: block.isEditing = !block.isEditing
            }
            IconButton {
                objectName: "removeCall"
                visible: !block.isRunning
                implicitWidth: 28
                implicitHeight: 26
                name: qsTr("Remove the call")
                iconSource: "qrc:/icons/trash.svg"
                onClicked: block.removeRequested()
            }
        }
        Loader {
            Layout.fillWidth: true
            active: block.isEditing
            visible: active
            sourceComponent: ToolCallForm {
                callId: block.callId
                name: block.name
                raw: block.raw
                onEdited: (callId, name, raw) => block.edited(callId, name, raw)
                Component.onCompleted: if (block.name === "") focusName()
            }
        }
        TextArea {
            id: area
            objectName: "callArgumentsShown"
            Layout.fillWidth: true
            visible: !block.isEditing && text !== ""
            isBare: true
            readOnly: true
            font: Theme.codeFont
            text: block.isEditing ? "" : block.shown
            Accessible.name: qsTr("Arguments")
            CodeHighlighter {
                document: area.textDocument
                language: "JSON"
                isDark: Theme.isDark
            }
        }
        Label {
            objectName: "callProblem"
            Layout.fillWidth: true
            visible: block.problem !== ""
            text: block.problem
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallFontSize
            color: Theme.warning
            wrapMode: Text.Wrap
        }
    }
}
