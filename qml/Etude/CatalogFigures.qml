// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Sizes, kinds, dates; then what the page says besides.
CatalogSection {
    id: section

    required property modelDetail model

    title: qsTr("Model")

    Repeater {
        model: section.model.labels
        RowLayout {
            id: line
            required property int index
            required property string modelData
            readonly property string value: section.model.values[line.index] ?? ""
            Layout.fillWidth: true
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: line.modelData + ": " + line.value
            Label {
                Layout.preferredWidth: 1
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                text: line.modelData
                font.pixelSize: 13
                color: Theme.muted
                wrapMode: Text.Wrap
            }
            Label {
                Layout.preferredWidth: 2
                Layout.fillWidth: true
                text: line.value
                textFormat: Text.PlainText
                font.pixelSize: 13
                wrapMode: Text.Wrap
            }
        }
    }
    component Bullets: ColumnLayout {
        id: bullets
        required property string title
        required property list<string> lines
        Layout.fillWidth: true
        visible: bullets.lines.length > 0
        spacing: 4
        Label {
            Layout.fillWidth: true
            Layout.topMargin: 4
            text: bullets.title
            font.pixelSize: 13
            color: Theme.muted
        }
        Repeater {
            model: bullets.lines
            Label {
                required property string modelData
                Layout.fillWidth: true
                text: "•  " + modelData
                textFormat: Text.PlainText
                font.pixelSize: 13
                wrapMode: Text.Wrap
            }
        }
    }
    Bullets {
        title: qsTr("Good to know")
        lines: section.model.notes
    }
    Bullets {
        title: qsTr("Features")
        lines: section.model.features
    }
}
