// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What is behind the cost of an answer: its parts, and where the prices stand.
Popup {
    id: popup

    property list<costLine> lines
    property string source: ""

    signal spendingRequested

    objectName: "costPopup"
    padding: Theme.wideGap
    margins: Theme.gap
    modal: false
    focus: true
    onOpened: spendingButton.forceActiveFocus()

    contentItem: ColumnLayout {
        spacing: Theme.gap

        GridLayout {
            id: grid
            Layout.fillWidth: true
            visible: popup.lines.length > 0
            columns: 4
            columnSpacing: Theme.wideGap
            rowSpacing: 6
            Repeater {
                model: popup.lines.length * 4
                Label {
                    required property int index
                    readonly property costLine line: popup.lines[Math.floor(index / 4)]
                    readonly property int column: index % 4
                    Layout.fillWidth: column === 0
                    Layout.alignment: column === 0 ? Qt.AlignLeft : Qt.AlignRight
                    Layout.topMargin: line.isTotal ? 4 : 0
                    text: [line.what, line.count, line.price, line.amount][column]
                    textFormat: Text.PlainText
                    color: column === 2 ? Theme.muted : Theme.text
                    font.pixelSize: 13
                    font.weight: line.isTotal ? Font.DemiBold : Font.Normal
                }
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: Math.max(300, grid.implicitWidth)
            visible: popup.source !== ""
            text: popup.source
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.muted
            font.pixelSize: Theme.smallFontSize
            Accessible.name: text
        }
        Button {
            id: spendingButton
            objectName: "popupSpending"
            flat: true
            leftPadding: 0
            text: qsTr("All spending…")
            onClicked: { popup.close(); popup.spendingRequested() }
        }
    }
}
