// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Dialogs
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What is done with the code: installed, checked, saved, copied.
ColumnLayout {
    id: footer

    required property Workspace workspace
    readonly property SnippetViewModel snippet: footer.workspace.snippet
    readonly property SessionViewModel session: footer.workspace.session
    readonly property CheckModel check: footer.snippet.check
    readonly property bool isChecking: footer.check.state === CheckModel.Running
    readonly property bool hasCode: footer.snippet.problem === ""

    spacing: Theme.gap

    Connections {
        target: footer.check
        enabled: footer.visible // a window has two of these, for wide and for narrow
        function onConsentAsked(question: string): void {
            consentDialog.question = question;
            consentDialog.open();
        }
    }
    CheckConsentDialog {
        id: consentDialog
        onAccepted: footer.check.agree()
    }
    CheckDialog {
        id: checkDialog
        check: footer.check
    }
    FileDialog {
        id: saveDialog
        title: qsTr("Save the code")
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("All files (*)")]
        onAccepted: if (footer.snippet.save(selectedFile)) saved.restart()
    }

    CodeLine {
        visible: footer.snippet.install !== ""
        text: footer.snippet.install
        textName: "installLine"
        onCopyRequested: footer.workspace.copy(text)
    }
    Label {
        objectName: "engineNote"
        Layout.fillWidth: true
        visible: footer.session.isOnEngine && footer.snippet.isCode
        text: footer.session.isEngineReady
            ? qsTr("First in the terminal, for the key of the engine:")
            : qsTr("The engine is not running: run the prompt once.")
        color: Theme.muted
        font.pixelSize: 13
        elide: Text.ElideRight
    }
    CodeLine {
        visible: footer.session.isEngineReady && footer.snippet.isCode
        text: footer.session.isEngineReady ? footer.session.engineKeyLine(footer.snippet.language === "powershell") : ""
        textName: "engineKeyLine"
        onCopyRequested: footer.workspace.copy(text)
    }
    CheckLine {
        Layout.fillWidth: true
        visible: footer.check.state !== CheckModel.None
        check: footer.check
        onDetailsRequested: checkDialog.open()
    }
    Label {
        objectName: "fileProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: footer.snippet.fileProblem
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
            objectName: "checkButton"
            visible: footer.snippet.isCode
            enabled: footer.hasCode
            text: footer.isChecking ? qsTr("Stop") : qsTr("Check")
            icon.source: footer.isChecking ? "qrc:/icons/stop.svg" : "qrc:/icons/play.svg"
            Accessible.name: footer.isChecking ? qsTr("Stop the check") : qsTr("Check the code")
            ToolTip.text: qsTr("Run the code on this computer, and see whether it sends what Run sends")
            ToolTip.visible: (hovered || visualFocus) && footer.check.state === CheckModel.None // it would cover the result
            ToolTip.delay: 500
            onClicked: footer.isChecking ? footer.check.cancel() : footer.snippet.startCheck()
        }
        Button {
            objectName: "saveCodeButton"
            flat: true
            enabled: footer.hasCode
            text: saved.running ? qsTr("Saved") : qsTr("Save as…")
            Accessible.name: qsTr("Save the code as a file")
            onClicked: {
                saveDialog.selectedFile = footer.snippet.suggestedFile();
                saveDialog.open();
            }
            Timer {
                id: saved
                interval: 2000
            }
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "copyCodeButton"
            highlighted: true
            text: copied.running ? qsTr("Copied") : qsTr("Copy code")
            icon.source: copied.running ? "qrc:/icons/check.svg" : "qrc:/icons/copy.svg"
            enabled: footer.hasCode
            ToolTip.text: qsTr("Copy code (Ctrl+Shift+C)")
            ToolTip.visible: hovered
            ToolTip.delay: 500
            onClicked: {
                footer.workspace.copy(footer.snippet.currentCode());
                copied.restart();
            }
            Timer {
                id: copied
                interval: 2000
            }
        }
    }
}
