// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What the host serves, each address ready to be copied.
CatalogSection {
    id: section

    required property modelDetail model

    signal copyRequested(string text)

    title: qsTr("Endpoints")
    visible: section.model.served.length > 0

    Repeater {
        model: section.model.served
        RowLayout {
            id: line
            required property addressLine modelData
            Layout.fillWidth: true
            spacing: Theme.smallGap
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                Label {
                    Layout.fillWidth: true
                    text: line.modelData.method + " " + line.modelData.path + "  ·  " + line.modelData.what
                    textFormat: Text.PlainText
                    font.pixelSize: 13
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    text: line.modelData.address
                    textFormat: Text.PlainText
                    font.family: Theme.codeFamily
                    font.pixelSize: Theme.smallFontSize
                    color: Theme.muted
                    wrapMode: Text.WrapAnywhere
                }
            }
            CatalogCopyButton {
                Layout.alignment: Qt.AlignTop
                what: line.modelData.address
                toCopy: line.modelData.address
                onCopyRequested: text => section.copyRequested(text)
            }
        }
    }
}
