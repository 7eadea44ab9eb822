// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! How the code is written: with which client, and how much of it. Wraps where the panel is narrow.
Flow {
    id: options

    required property SnippetViewModel snippet
    required property SessionViewModel session

    visible: !options.snippet.isRecipe || options.snippet.clientNames.length > 1
    spacing: Theme.gap

    Row {
        visible: options.snippet.clientNames.length > 1
        spacing: Theme.gap
        rightPadding: Theme.gap
        Label {
            height: clientBox.height
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Client")
            color: Theme.muted
            font.pixelSize: 13
        }
        ComboBox {
            id: clientBox
            objectName: "clientBox"
            implicitHeight: 28
            font.pixelSize: 13
            model: options.snippet.clientNames
            currentIndex: options.snippet.clientIndex
            Accessible.name: qsTr("Client library")
            onActivated: index => options.snippet.clientIndex = index
        }
    }
    CodeOption {
        objectName: "streamOption"
        visible: !options.snippet.isRecipe
        text: qsTr("Stream")
        tip: qsTr("The switch of the prompt: what is shown is what Run sends")
        checked: options.session.stream
        onToggled: options.session.stream = checked
    }
    CodeOption {
        objectName: "errorsOption"
        visible: options.snippet.isCode
        text: qsTr("Error handling")
        tip: qsTr("The code looks at the status and at errors in the answer")
        checked: options.snippet.writesErrors
        onToggled: options.snippet.writesErrors = checked
    }
    CodeOption {
        objectName: "commentsOption"
        visible: options.snippet.isCode
        text: qsTr("Comments")
        tip: qsTr("The code says what to install, to set and to change")
        checked: options.snippet.writesComments
        onToggled: options.snippet.writesComments = checked
    }
    CodeOption {
        objectName: "placeholderOption"
        visible: options.snippet.isCode || options.snippet.language === "claude-code"
        text: qsTr("Placeholder for the key")
        tip: qsTr("In place of reading the key from an environment variable")
        checked: options.snippet.usesPlaceholder
        onToggled: options.snippet.usesPlaceholder = checked
    }
}
