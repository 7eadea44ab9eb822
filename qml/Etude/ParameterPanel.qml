// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The column at the right: what is sent beside the messages.
Rectangle {
    id: panel

    required property SessionViewModel session
    property bool showsMore: false

    color: Theme.panel

    Flickable {
        id: flick
        anchors.fill: parent
        contentHeight: column.implicitHeight + 24
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar { }

        ColumnLayout {
            id: column
            x: 14
            y: 8
            width: flick.width - 28
            spacing: 12

            RowLayout {
                Layout.fillWidth: true
                Label {
                    Layout.fillWidth: true
                    text: qsTr("Parameters")
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                Button {
                    flat: true
                    text: qsTr("Reset")
                    font.pixelSize: 13
                    Accessible.name: qsTr("Unset all parameters")
                    onClicked: panel.session.parameters.unsetAll()
                }
            }
            RefusalList {
                Layout.fillWidth: true
                session: panel.session
            }
            Repeater {
                model: panel.session.parameters
                delegate: ParameterRow {
                    Layout.fillWidth: true
                    visible: isBasic || isSet || panel.showsMore
                    onTextSubmitted: text => panel.session.parameters.setText(index, text)
                    onPositionMoved: position => panel.session.parameters.setPosition(index, position)
                    onUnsetRequested: panel.session.parameters.unset(index)
                }
            }
            Button {
                flat: true
                Layout.leftMargin: -8
                text: panel.showsMore ? qsTr("Fewer parameters") : qsTr("More parameters")
                font.pixelSize: 13
                icon.source: panel.showsMore ? "qrc:/icons/chevron-down.svg" : "qrc:/icons/chevron-right.svg"
                icon.width: 13
                onClicked: panel.showsMore = !panel.showsMore
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.line
            }
            RowLayout {
                Layout.fillWidth: true
                Label {
                    Layout.fillWidth: true
                    text: qsTr("Stream")
                }
                Switch {
                    objectName: "streamSwitch"
                    checked: panel.session.stream
                    Accessible.name: qsTr("Stream the answer")
                    onToggled: panel.session.stream = checked
                }
            }
            FormatSection {
                Layout.fillWidth: true
                format: panel.session.responseFormat
            }
            ToolsSection {
                Layout.fillWidth: true
                tools: panel.session.tools
                editor: panel.session.toolEditor
            }
            Label { text: qsTr("Extra JSON") }
            TextArea {
                id: extra
                objectName: "extraArea"
                Layout.fillWidth: true
                implicitHeight: Math.max(72, contentHeight + 16)
                font: Theme.codeFont
                isWrong: panel.session.extraProblem !== ""
                placeholderText: "{\"top_k\": 40}"
                Accessible.name: qsTr("Extra JSON, merged last into the body")
                text: panel.session.extra
                onEdited: text => panel.session.extra = text
                CodeHighlighter {
                    document: extra.textDocument
                    language: "JSON"
                    isDark: Theme.isDark
                }
            }
            Label {
                Layout.fillWidth: true
                text: panel.session.extraProblem !== "" ? panel.session.extraProblem
                    : qsTr("Merged last into the body; it wins over the sliders.")
                color: panel.session.extraProblem !== "" ? Theme.danger : Theme.muted
                font.pixelSize: Theme.smallFontSize
                wrapMode: Text.Wrap
            }
        }
    }
}
