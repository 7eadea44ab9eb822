// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! An empty session: prompts to click, and the way to a model.
Flickable {
    id: page

    required property Workspace workspace
    required property SessionViewModel session
    property bool showsAll: false
    readonly property int shownCount: page.showsAll ? page.workspace.starters.length : Math.min(6, page.workspace.starters.length)

    signal starterChosen
    signal modelRequested
    signal endpointRequested
    signal importRequested

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
            text: qsTr("What shall we try?")
            font.pixelSize: 24
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            text: page.session.endpointId === "engine"
                ? qsTr("The starter model runs on this computer, without key or network. It knows these prompts and little else; add an endpoint for a real one.")
                : qsTr("Click a prompt, or type your own below. %1 is what it goes to.").arg(page.session.endpointName)
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        GridLayout {
            Layout.fillWidth: true
            columns: column.width >= 560 ? 2 : 1
            columnSpacing: 10
            rowSpacing: 10
            Repeater {
                model: page.shownCount
                delegate: StarterCard {
                    required property int index
                    readonly property starter prompt: page.workspace.starters[index]
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    objectName: "starter" + index
                    title: prompt.title
                    note: prompt.text === prompt.title ? prompt.system : prompt.text
                    onClicked: {
                        page.session.useStarter(prompt.text, prompt.system, prompt.title);
                        page.starterChosen();
                    }
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            Button {
                visible: page.workspace.starters.length > 6
                flat: true
                text: page.showsAll ? qsTr("Fewer prompts") : qsTr("All %1 prompts").arg(page.workspace.starters.length)
                icon.source: page.showsAll ? "qrc:/icons/up.svg" : "qrc:/icons/down.svg"
                onClicked: page.showsAll = !page.showsAll
            }
            Button {
                flat: true
                text: qsTr("Choose a model")
                icon.source: "qrc:/icons/grid.svg"
                onClicked: page.modelRequested()
            }
            Button {
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
