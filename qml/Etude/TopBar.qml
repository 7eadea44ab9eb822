// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The bar on top: columns, model and host, code.
Rectangle {
    id: bar

    required property SessionViewModel session
    required property Workspace workspace

    signal catalogRequested
    signal endpointsRequested
    signal importRequested
    signal shortcutsRequested
    signal dialectsRequested
    signal hostRequested
    signal historyToggled
    signal parametersToggled

    implicitHeight: 54
    color: Theme.panel

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        spacing: Theme.smallGap

        IconButton {
            name: qsTr("History (Ctrl+B)")
            iconSource: "qrc:/icons/panel-left.svg"
            checked: bar.workspace.showsHistory
            onClicked: bar.historyToggled()
        }
        IconButton {
            name: qsTr("New prompt (Ctrl+N)")
            iconSource: "qrc:/icons/plus.svg"
            onClicked: bar.session.startNew()
        }

        ModelButton {
            objectName: "modelButton"
            Layout.fillWidth: true
            Layout.maximumWidth: 560
            Layout.leftMargin: Theme.gap
            session: bar.session
            onClicked: bar.catalogRequested()
        }
        Item { Layout.fillWidth: true }

        Button {
            text: qsTr("Endpoints")
            icon.source: "qrc:/icons/server.svg"
            flat: true
            onClicked: bar.endpointsRequested()
        }
        Button {
            objectName: "catalogButton"
            text: qsTr("Models")
            icon.source: "qrc:/icons/grid.svg"
            flat: true
            onClicked: bar.catalogRequested()
        }
        Button {
            objectName: "codeButton"
            text: qsTr("Code")
            icon.source: "qrc:/icons/code.svg"
            checkable: true
            checked: bar.workspace.showsCode
            onToggled: bar.workspace.showsCode = checked
        }
        IconButton {
            name: qsTr("Parameters (F9)")
            iconSource: "qrc:/icons/panel-right.svg"
            checked: bar.workspace.showsParameters
            onClicked: bar.parametersToggled()
        }
        IconButton {
            id: moreButton
            name: qsTr("More")
            iconSource: "qrc:/icons/more.svg"
            onClicked: moreMenu.popup(moreButton, 0, moreButton.height + 2)

            Menu {
                id: moreMenu
                MenuItem {
                    text: qsTr("Theme: as the system")
                    checkable: true
                    autoExclusive: true // a click on the chosen one leaves it chosen
                    checked: bar.workspace.theme === 0
                    onTriggered: bar.workspace.theme = 0
                }
                MenuItem {
                    text: qsTr("Theme: light")
                    checkable: true
                    autoExclusive: true
                    checked: bar.workspace.theme === 1
                    onTriggered: bar.workspace.theme = 1
                }
                MenuItem {
                    text: qsTr("Theme: dark")
                    checkable: true
                    autoExclusive: true
                    checked: bar.workspace.theme === 2
                    onTriggered: bar.workspace.theme = 2
                }
                MenuSeparator { }
                MenuItem {
                    text: qsTr("Answers as Markdown")
                    keys: "Ctrl+M"
                    checkable: true
                    checked: bar.workspace.showsMarkdown
                    onTriggered: bar.workspace.showsMarkdown = !bar.workspace.showsMarkdown
                }
                MenuItem {
                    text: qsTr("Endpoints and keys…")
                    keys: "Ctrl+E"
                    onTriggered: bar.endpointsRequested()
                }
                MenuItem {
                    objectName: "engineItem"
                    text: qsTr("Engine on this computer…")
                    keys: "Ctrl+Shift+E"
                    onTriggered: bar.workspace.engine.show()
                }
                MenuItem {
                    objectName: "spendingItem"
                    text: qsTr("Spending…")
                    keys: "Ctrl+Shift+B"
                    onTriggered: bar.workspace.spending.show()
                }
                MenuItem {
                    text: qsTr("Import a request…")
                    keys: "Ctrl+I"
                    onTriggered: bar.importRequested()
                }
                MenuSeparator { }
                MenuItem {
                    text: qsTr("Raw view")
                    keys: "Ctrl+Shift+R"
                    checkable: true
                    checked: bar.workspace.showsRaw
                    onTriggered: bar.workspace.showsRaw = !bar.workspace.showsRaw
                }
                MenuItem {
                    text: qsTr("The prompt in every dialect…")
                    keys: "Ctrl+Shift+D"
                    onTriggered: bar.dialectsRequested()
                }
                MenuItem {
                    text: qsTr("Misbehaving host…")
                    onTriggered: bar.hostRequested()
                }
                MenuSeparator { }
                MenuItem {
                    text: qsTr("Shortcuts…")
                    keys: "F1"
                    onTriggered: bar.shortcutsRequested()
                }
                MenuSeparator { }
                MenuItem {
                    text: qsTr("Etude %1").arg(bar.workspace.version)
                    enabled: false
                }
            }
        }
    }
    Shortcut {
        sequence: "Ctrl+Shift+D"
        onActivated: bar.dialectsRequested()
    }
    Shortcut {
        sequences: ["F1", "Ctrl+/"]
        onActivated: bar.shortcutsRequested()
    }
}
