// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! An empty session: prompts to click, and the way to a model. Who has only the built-in model sees all ways to another.
Flickable {
    id: page

    required property Workspace workspace
    required property SessionViewModel session
    readonly property bool usesEngine: page.session.isOnEngine
    readonly property bool usesStarter: page.usesEngine && page.session.model === "starter"
    readonly property bool isFresh: page.usesStarter && !page.workspace.endpoints.hasUsable
    //! The prompts would fail: there is nothing that could answer them.
    readonly property bool lacksEngine: page.usesEngine && page.workspace.discovery.engineProblem !== ""

    signal starterChosen
    signal modelRequested
    signal endpointRequested
    signal importRequested
    signal keyRequested
    signal engineRequested

    contentHeight: column.implicitHeight + 2 * column.y
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollBar { }

    ColumnLayout {
        id: column
        x: (page.width - width) / 2
        y: Math.max(24, Math.min(90, (page.height - implicitHeight) / 3))
        width: Math.min(page.width - 48, 720)
        spacing: Theme.wideGap

        Label {
            Layout.fillWidth: true
            text: page.isFresh ? qsTr("Welcome to Etude") : qsTr("What shall we try?")
            font.pixelSize: 24
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            visible: !page.isFresh
            text: page.usesStarter
                ? qsTr("The starter model runs on this computer, without key or network. It knows these prompts and little else; add an endpoint for a real one.")
                : qsTr("Click a prompt, or type your own below. %1 is what it goes to.").arg(page.session.endpointName)
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: page.isFresh
            spacing: 2
            Label {
                Layout.fillWidth: true
                text: qsTr("Try it with a preset")
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Starter model (built in, knows only the presets): it runs on this computer, without key or network.")
                color: Theme.muted
                wrapMode: Text.Wrap
            }
        }
        StartNote {
            objectName: "engineMissing"
            Layout.fillWidth: true
            visible: page.lacksEngine
            text: page.workspace.discovery.engineProblem
            onLookRequested: page.workspace.discovery.look()
            onHelpRequested: page.engineRequested()
        }
        StartPrompts {
            Layout.fillWidth: true
            visible: !page.lacksEngine
            prompts: page.workspace.starters
            fewCount: page.isFresh ? 4 : 6
            onChosen: prompt => {
                page.session.useStarter(prompt.text, prompt.system, prompt.title);
                page.starterChosen();
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            visible: page.isFresh
            text: qsTr("Or bring a model of your own")
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        StartWays {
            Layout.fillWidth: true
            visible: page.isFresh
            discovery: page.workspace.discovery
            onKeyRequested: page.keyRequested()
            onEngineRequested: page.engineRequested()
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            Button {
                flat: true
                text: qsTr("Choose a model")
                icon.source: "qrc:/icons/grid.svg"
                onClicked: page.modelRequested()
            }
            Button {
                visible: !page.isFresh
                flat: true
                text: qsTr("Add an endpoint")
                icon.source: "qrc:/icons/server.svg"
                onClicked: page.endpointRequested()
            }
            Button {
                objectName: "startImport"
                flat: true
                text: qsTr("Paste a request")
                icon.source: "qrc:/icons/code.svg"
                onClicked: page.importRequested()
            }
        }
    }
}
