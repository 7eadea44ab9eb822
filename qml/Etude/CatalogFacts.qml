// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The ledger: who says what, where and since when. What does not count is faded; Enter opens the source.
CatalogSection {
    id: section

    required property modelDetail model

    title: qsTr("Facts")
    visible: section.model.facts.length > 0

    component Cell: Label {
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
    }

    CatalogTable {
        id: table
        objectName: "facts"
        Layout.fillWidth: true
        name: section.title
        model: section.model.facts
        delegate: CatalogLine {
            id: line
            required property int index
            required property factLine modelData
            readonly property string origin: [line.modelData.source, line.modelData.retrieved,
                line.modelData.by === "" ? "" : qsTr("entered by %1").arg(line.modelData.by)].filter(part => part !== "").join(" · ")
            width: table.width
            isStop: line.index === table.current
            Accessible.name: [line.modelData.name, line.modelData.value, line.modelData.status, line.origin,
                line.modelData.disagrees ? qsTr("sources disagree") : "",
                line.modelData.counts ? "" : qsTr("does not count")].filter(part => part !== "").join(", ")
            onActiveFocusChanged: if (activeFocus) table.current = line.index
            onClicked: if (line.modelData.address !== "") Qt.openUrlExternally(line.modelData.address)
            contentItem: ColumnLayout {
                spacing: 1
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    Cell {
                        Layout.preferredWidth: 2
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        text: line.modelData.name
                        font.pixelSize: 13
                        color: line.modelData.counts ? Theme.text : Theme.muted
                    }
                    Cell {
                        visible: text !== "" // the ledger of a page lists claims without their values
                        Layout.preferredWidth: 2
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        text: line.modelData.value
                        font.pixelSize: 13
                        color: line.modelData.counts ? Theme.text : Theme.muted
                    }
                    Cell {
                        Layout.preferredWidth: 74
                        Layout.alignment: Qt.AlignTop
                        text: line.modelData.status
                        horizontalAlignment: Text.AlignRight
                        color: !line.modelData.counts ? Theme.muted : line.modelData.isVerified ? Theme.good : Theme.warning
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    visible: line.origin !== "" || line.modelData.disagrees
                    Cell {
                        Layout.fillWidth: true
                        text: line.origin
                        color: line.modelData.address !== "" ? Theme.accent : Theme.muted
                        font.underline: line.modelData.address !== "" && line.hovered
                    }
                    Cell {
                        visible: line.modelData.disagrees
                        text: line.modelData.counts ? qsTr("sources disagree") : qsTr("does not count")
                        color: Theme.warning
                    }
                }
            }
        }
    }
}
