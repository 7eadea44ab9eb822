// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Qt.labs.platform as Platform
import Etude.Controls
import Etude.ViewModels

//! Where the next message is typed, with Run below.
Rectangle {
    id: composer

    required property SessionViewModel session
    property real maximumHeight: 240
    //! The estimate has no room beside the buttons.
    readonly property bool isNarrow: composer.width < 600

    component EstimateLabel: Label {
        objectName: "estimateText"
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        text: composer.session.isRunning ? composer.session.elapsed : composer.session.estimate
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignRight
        color: Theme.muted
        font.pixelSize: 13
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
    }

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
        VariableBar {
            Layout.fillWidth: true
            visible: composer.session.variables.count > 0
            variables: composer.session.variables
        }
        Flickable {
            id: attachmentFlick
            Layout.fillWidth: true
            visible: composer.session.attachments.count > 0
            implicitHeight: Math.min(strip.height, 2 * 52 + strip.spacing)
            contentHeight: strip.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: ScrollBar { }
            AttachmentStrip {
                id: strip
                width: attachmentFlick.width
                attachments: composer.session.attachments
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(64, Math.min(area.implicitHeight + 4, composer.maximumHeight))
            radius: 8
            color: Theme.field
            border.width: area.activeFocus || drop.containsDrag ? 2 : 1
            border.color: area.activeFocus || drop.containsDrag ? Theme.accent : Theme.strongLine

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
                    Keys.onPressed: event => event.accepted = event.matches(StandardKey.Paste) && composer.session.attachments.paste()
                    focus: true
                    Component.onCompleted: cursorPosition = length
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: addressField.isAsked
            spacing: Theme.gap
            TextField {
                id: addressField
                objectName: "imageAddress"
                property bool isAsked: false
                Layout.fillWidth: true
                placeholderText: qsTr("https:// address of an image, which the host fetches")
                Keys.onEscapePressed: isAsked = false
                onAccepted: if (composer.session.attachments.addAddress(text)) { clear(); isAsked = false; composer.focusText() }
            }
            Button {
                text: qsTr("Attach")
                enabled: addressField.text.trim() !== ""
                onClicked: addressField.accepted()
            }
            IconButton {
                name: qsTr("No address")
                iconSource: "qrc:/icons/close.svg"
                onClicked: { addressField.isAsked = false; composer.session.attachments.dismissProblem() }
            }
        }
        Label {
            objectName: "imageProblem"
            Layout.fillWidth: true
            visible: text !== ""
            text: composer.session.attachments.problem
            textFormat: Text.PlainText
            color: Theme.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            objectName: "imageNote"
            Layout.fillWidth: true
            visible: text !== ""
            text: composer.session.imageNote
            textFormat: Text.PlainText
            color: Theme.warning
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        Label {
            objectName: "parameterNote"
            Layout.fillWidth: true
            visible: text !== ""
            text: composer.session.parameterNote
            textFormat: Text.PlainText
            color: Theme.warning
            font.pixelSize: 13
            wrapMode: Text.Wrap
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
        EstimateLabel { visible: composer.isNarrow && text !== "" }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            IconButton {
                id: attachButton
                objectName: "attachButton"
                name: qsTr("Attach images")
                iconSource: "qrc:/icons/image.svg"
                onClicked: attachMenu.popup(attachButton, 0, -attachMenu.implicitHeight)
                Menu {
                    id: attachMenu
                    MenuItem {
                        text: qsTr("Image files…")
                        onTriggered: { fileLoader.active = true; (fileLoader.item as Platform.FileDialog).open() }
                    }
                    MenuItem {
                        text: qsTr("Image by address…")
                        onTriggered: { addressField.isAsked = true; addressField.forceActiveFocus() }
                    }
                }
            }
            Button {
                flat: true
                text: qsTr("Add message")
                enabled: !composer.session.isRunning && composer.session.hasNewMessage
                onClicked: composer.session.addMessage()
            }
            EstimateLabel { visible: !composer.isNarrow }
            Item {
                Layout.fillWidth: true
                visible: composer.isNarrow
            }
            Button {
                objectName: "countButton"
                visible: composer.session.canCount && !composer.session.isRunning && !composer.session.isOnEngine // which counts unasked
                enabled: !composer.session.isCounting
                flat: true
                horizontalPadding: 6
                font.pixelSize: 13
                text: composer.session.isCounting ? qsTr("Counting…") : qsTr("Count")
                ToolTip.text: qsTr("Ask %1 how many tokens this is").arg(composer.session.endpointName)
                ToolTip.visible: hovered
                ToolTip.delay: 500
                Accessible.name: qsTr("Count the tokens at %1").arg(composer.session.endpointName)
                onClicked: composer.session.countTokens()
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
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => {
            composer.session.attachments.addUrls(event.urls);
            event.acceptProposedAction();
            composer.focusText();
        }
    }
    // The system's own dialog, made when it is wanted; that of QtQuick.Dialogs does not look like this program.
    Loader {
        id: fileLoader
        active: false
        sourceComponent: Platform.FileDialog {
            title: qsTr("Attach images")
            fileMode: Platform.FileDialog.OpenFiles
            nameFilters: [qsTr("Images (*.png *.jpg *.jpeg *.gif *.webp)"), qsTr("All files (*)")]
            onAccepted: composer.session.attachments.addUrls(files)
        }
    }
}
