// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The parameters that the model documents.
CatalogSection {
    id: section

    required property modelDetail model

    title: qsTr("Parameters")
    visible: section.model.parameters.length > 0 || section.model.parameterNote !== ""

    component Cell: Label {
        Layout.alignment: Qt.AlignTop
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        visible: section.model.parameters.length > 0
        spacing: Theme.gap
        Cell { Layout.preferredWidth: 140; text: qsTr("Name"); color: Theme.muted }
        Cell { Layout.preferredWidth: 56; text: qsTr("Type"); color: Theme.muted }
        Cell { Layout.preferredWidth: 60; text: qsTr("Default"); color: Theme.muted }
        Cell { Layout.fillWidth: true; text: qsTr("Range or values"); color: Theme.muted }
    }
    Repeater {
        model: section.model.parameters
        ColumnLayout {
            id: line
            required property parameterLine modelData
            //! A text of some length would make a tower in its column.
            readonly property bool isLong: line.modelData.usual.length > 12
            Layout.fillWidth: true
            spacing: 1
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2, default %3, %4. %5").arg(line.modelData.name).arg(line.modelData.type)
                .arg(line.modelData.usual).arg(line.modelData.range).arg(line.modelData.description)
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                Cell {
                    Layout.preferredWidth: 140
                    text: line.modelData.name
                    font.family: Theme.codeFamily
                    wrapMode: Text.WrapAnywhere
                }
                Cell { Layout.preferredWidth: 56; text: line.modelData.type }
                Cell { Layout.preferredWidth: 60; text: line.isLong ? "" : line.modelData.usual; wrapMode: Text.Wrap }
                Cell { Layout.fillWidth: true; Layout.preferredWidth: 1; text: line.modelData.range }
            }
            Cell {
                Layout.fillWidth: true
                visible: line.isLong
                text: line.modelData.usual
            }
            Cell {
                Layout.fillWidth: true
                Layout.bottomMargin: 3
                visible: text !== ""
                text: line.modelData.description
                color: Theme.muted
            }
        }
    }
    Cell {
        Layout.fillWidth: true
        visible: text !== ""
        text: section.model.parameterNote
        color: Theme.muted
    }
}
