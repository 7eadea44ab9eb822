// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What is known of one model.
Flickable {
    id: detail

    required property modelDetail model

    signal useRequested
    signal copyRequested(string text)

    contentHeight: column.implicitHeight + 32
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    ScrollBar.vertical: ScrollBar { }

    ColumnLayout {
        id: column
        x: Theme.wideGap
        y: Theme.wideGap
        width: detail.width - 2 * Theme.wideGap
        visible: detail.model.id !== ""
        spacing: 10

        Label {
            Layout.fillWidth: true
            text: detail.model.name
            font.pixelSize: Theme.titleFontSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            text: detail.model.host
            color: Theme.muted
        }
        RowLayout {
            Layout.fillWidth: true
            Label {
                Layout.fillWidth: true
                text: detail.model.id
                font: Theme.codeFont
                wrapMode: Text.WrapAnywhere
            }
            IconButton {
                name: qsTr("Copy model ID")
                iconSource: "qrc:/icons/copy.svg"
                onClicked: detail.copyRequested(detail.model.id)
            }
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: detail.model.description
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 14
            rowSpacing: 6
            Repeater {
                model: detail.model.labels.length * 2
                Label {
                    required property int index
                    readonly property int line: Math.floor(index / 2)
                    readonly property bool isLabel: index % 2 === 0
                    Layout.fillWidth: !isLabel
                    Layout.alignment: Qt.AlignTop
                    text: (isLabel ? detail.model.labels[line] : detail.model.values[line]) ?? ""
                    color: isLabel ? Theme.muted : Theme.text
                    font.pixelSize: 13
                    wrapMode: isLabel ? Text.NoWrap : Text.Wrap
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: detail.model.endpoint !== ""
            Label {
                Layout.fillWidth: true
                text: detail.model.endpoint
                font: Theme.codeFont
                color: Theme.muted
                wrapMode: Text.WrapAnywhere
            }
            IconButton {
                name: qsTr("Copy the address")
                iconSource: "qrc:/icons/copy.svg"
                onClicked: detail.copyRequested(detail.model.endpoint)
            }
        }
        Label {
            Layout.fillWidth: true
            visible: !detail.model.isUsable
            text: qsTr("The address of this host is not known: add it as an endpoint to use the model.")
            color: Theme.warning
            wrapMode: Text.Wrap
        }
    }
}
