// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What runs have cost so far, and the budget of a day.
Dialog {
    id: dialog

    required property SpendingModel spending

    readonly property bool isNarrow: dialog.width < 560
    readonly property real runsWidth: 48
    readonly property real tokensWidth: dialog.isNarrow ? 0 : 190
    readonly property real costWidth: 130

    objectName: "spendingDialog"
    title: qsTr("Spending")
    width: Math.min(parent.width - 40, 760)
    height: Math.min(parent.height - 40, 640)
    onOpened: tabs.itemAt(tabs.currentIndex).forceActiveFocus()

    Connections {
        target: dialog.spending
        function onShowRequested(): void { dialog.open() }
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.wideGap
            rowSpacing: 4
            Repeater {
                model: [qsTr("Today"), dialog.spending.today, qsTr("This conversation"), dialog.spending.conversation,
                    qsTr("All runs"), dialog.spending.all]
                Label {
                    required property int index
                    required property string modelData
                    Layout.fillWidth: index % 2 === 1
                    text: modelData
                    color: index % 2 === 0 ? Theme.muted : Theme.text
                    wrapMode: Text.Wrap
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Label {
                text: qsTr("Budget a day: $")
                color: Theme.muted
            }
            TextField {
                id: budgetField
                objectName: "budgetField"
                implicitWidth: 96
                text: dialog.spending.budget
                placeholderText: qsTr("none")
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                Accessible.name: qsTr("Budget a day in US dollars, empty for none")
                Accessible.description: dialog.spending.budgetProblem
                onEditingFinished: dialog.spending.setBudget(text)
            }
            Label {
                objectName: "budgetNote"
                Layout.fillWidth: true
                text: dialog.spending.budgetProblem !== "" ? dialog.spending.budgetProblem
                    : qsTr("Etude asks before a run that may pass it.")
                color: dialog.spending.budgetProblem !== "" ? Theme.danger : Theme.muted
                font.pixelSize: Theme.smallFontSize
                wrapMode: Text.Wrap
            }
        }
        TabBar {
            id: tabs
            objectName: "spendingGroups"
            Layout.fillWidth: true
            currentIndex: dialog.spending.group
            onCurrentIndexChanged: dialog.spending.group = currentIndex
            Repeater {
                model: dialog.spending.groups
                TabButton {
                    required property string modelData
                    text: modelData
                    Accessible.name: qsTr("By %1").arg(text)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: list.count > 0
            spacing: Theme.gap
            Label {
                Layout.fillWidth: true
                text: dialog.spending.groups[dialog.spending.group]
                color: Theme.muted
                font.pixelSize: Theme.smallFontSize
            }
            Label {
                Layout.preferredWidth: dialog.runsWidth
                text: qsTr("Runs")
                horizontalAlignment: Text.AlignRight
                color: Theme.muted
                font.pixelSize: Theme.smallFontSize
            }
            Label {
                Layout.preferredWidth: dialog.tokensWidth
                visible: !dialog.isNarrow
                text: qsTr("Tokens")
                horizontalAlignment: Text.AlignRight
                color: Theme.muted
                font.pixelSize: Theme.smallFontSize
            }
            Label {
                Layout.preferredWidth: dialog.costWidth
                text: qsTr("Cost")
                horizontalAlignment: Text.AlignRight
                color: Theme.muted
                font.pixelSize: Theme.smallFontSize
            }
        }
        ListView {
            id: list
            objectName: "spendingList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            cacheBuffer: 0 // rows made ahead would be asked for when the list has become shorter
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            model: dialog.spending
            ScrollBar.vertical: ScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Spending")
            delegate: SpendingRow {
                width: ListView.view.width
                isCurrent: ListView.isCurrentItem && list.activeFocus
                runsWidth: dialog.runsWidth
                tokensWidth: dialog.tokensWidth
                costWidth: dialog.costWidth
            }
            Label {
                anchors.centerIn: parent
                width: parent.width - 24
                visible: list.count === 0
                text: dialog.spending.problem !== "" ? dialog.spending.problem
                    : qsTr("Nothing was run yet. What each run costs is added up here, on this computer only.")
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: dialog.spending.problem !== "" ? Theme.danger : Theme.muted
            }
        }
    }
}
