// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Where the next message is typed, with Run below.
Rectangle {
    id: composer

    required property SessionViewModel session
    property real maximumHeight: 240

    function focusText(): void {
        area.forceActiveFocus();
        area.cursorPosition = area.length;
    }

    implicitHeight: column.implicitHeight + 24
    color: Theme.window

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    ColumnLayout {
        id: column
        x: Theme.wideGap
        y: 12
        width: parent.width - 2 * Theme.wideGap
        spacing: Theme.gap

        KeyBar {
            Layout.fillWidth: true
            visible: composer.session.isKeyMissing
            session: composer.session
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(64, Math.min(area.implicitHeight + 4, composer.maximumHeight))
            radius: 8
            color: Theme.field
            border.width: area.activeFocus ? 2 : 1
            border.color: area.activeFocus ? Theme.accent : Theme.strongLine

            Flickable {
                id: flick
                anchors.fill: parent
                anchors.margins: 2
                clip: true
                contentWidth: width
                contentHeight: area.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: ScrollBar { }
                TextArea.flickable: TextArea {
                    id: area
                    objectName: "composer"
                    background: null
                    padding: 10
                    placeholderText: qsTr("Message …")
                    Accessible.name: qsTr("Message")
                    text: composer.session.composer
                    onEdited: text => composer.session.composer = text
                    focus: true
                    Component.onCompleted: cursorPosition = length
                }
            }
        }
        Label {
            objectName: "problemText"
            Layout.fillWidth: true
            visible: composer.session.problem !== ""
            text: composer.session.problem
            textFormat: Text.PlainText
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Button {
                flat: true
                text: qsTr("Add message")
                enabled: !composer.session.isRunning && composer.session.composer.trim() !== ""
                onClicked: composer.session.addMessage()
            }
            Label {
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                text: composer.session.isRunning ? composer.session.elapsed : composer.session.estimate
                horizontalAlignment: Text.AlignRight
                color: Theme.muted
                font.pixelSize: 13
                elide: Text.ElideRight
            }
            Button {
                id: runButton
                objectName: "runButton"
                implicitWidth: 176
                implicitHeight: 36
                highlighted: true
                isDanger: composer.session.isRunning
                text: composer.session.isRunning ? qsTr("Stop") : qsTr("Run")
                icon.source: composer.session.isRunning ? "qrc:/icons/stop.svg" : "qrc:/icons/play.svg"
                icon.width: 12
                keyCap: composer.session.isRunning ? qsTr("Esc") : Qt.platform.os === "osx" ? "⌘ ⏎" : qsTr("Ctrl ⏎")
                onClicked: composer.session.isRunning ? composer.session.stop() : composer.session.run()
            }
        }
    }
}
