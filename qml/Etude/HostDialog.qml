// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The built-in host that goes wrong in every known way: to try Etude, or any program, against.
Dialog {
    id: dialog

    required property Workspace workspace
    readonly property HostModel host: dialog.workspace.host

    function show(): void {
        dialog.host.start();
        dialog.open();
    }

    objectName: "hostDialog"
    title: qsTr("Misbehaving host")
    width: Math.min(parent.width - 40, 900)
    height: Math.min(parent.height - 40, 720)
    padding: 0

    contentItem: ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.wideGap
            Layout.bottomMargin: Theme.gap
            text: qsTr("A model host on this computer that goes wrong in every way that hosts are known to. Point your own program at one of the addresses to see what it makes of it, or use one here. No key is needed, nothing leaves this computer.")
            wrapMode: Text.Wrap
            color: Theme.muted
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.wideGap
            Layout.rightMargin: Theme.wideGap
            Layout.bottomMargin: Theme.gap
            spacing: Theme.gap
            Label {
                objectName: "hostUrl"
                Layout.fillWidth: true
                text: dialog.host.problem !== "" ? dialog.host.problem
                    : dialog.host.isRunning ? qsTr("Runs at %1").arg(dialog.host.url) : qsTr("Does not run")
                color: dialog.host.problem !== "" ? Theme.danger : Theme.text
                wrapMode: Text.Wrap
            }
            Button {
                objectName: "hostSwitch"
                text: dialog.host.isRunning ? qsTr("Stop") : qsTr("Start")
                icon.source: dialog.host.isRunning ? "qrc:/icons/stop.svg" : "qrc:/icons/play.svg"
                Accessible.name: dialog.host.isRunning ? qsTr("Stop the misbehaving host") : qsTr("Start the misbehaving host")
                onClicked: dialog.host.isRunning ? dialog.host.stop() : dialog.host.start()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        ListView {
            id: list
            objectName: "hostModes"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            model: dialog.host
            ScrollBar.vertical: ScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ways to go wrong")
            delegate: HostRow {
                width: ListView.view.width
                onCopyRequested: text => dialog.workspace.copy(text)
                onUseRequested: {
                    dialog.host.use(index);
                    dialog.close();
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
            visible: log.visible
        }
        Label {
            id: log
            Layout.fillWidth: true
            Layout.margins: 12
            Layout.leftMargin: Theme.wideGap
            visible: dialog.host.log.length > 0
            text: dialog.host.log.slice(0, 3).join("\n")
            textFormat: Text.PlainText
            font: Theme.codeFont
            color: Theme.muted
            elide: Text.ElideRight
            Accessible.name: qsTr("Last requests: %1").arg(text)
        }
    }
}
