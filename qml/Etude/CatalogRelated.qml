// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Other models of the host to look at, and addresses to open.
CatalogSection {
    id: section

    required property modelDetail model

    signal lookRequested(string provider, string id)

    title: qsTr("Related")
    visible: section.model.related.length + section.model.family.length + section.model.links.length > 0

    component Refs: ColumnLayout {
        id: refs
        required property string title
        required property list<modelRef> models
        Layout.fillWidth: true
        visible: refs.models.length > 0
        spacing: 2
        Label {
            Layout.fillWidth: true
            text: refs.title
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        CatalogTable {
            id: table
            Layout.fillWidth: true
            name: refs.title
            model: refs.models
            delegate: CatalogLine {
                id: line
                required property int index
                required property modelRef modelData
                width: table.width
                padding: 4
                isStop: line.index === table.current
                readonly property bool isKnown: line.modelData.provider !== "" // else only its id is
                text: line.modelData.name
                onActiveFocusChanged: if (activeFocus) table.current = line.index
                onClicked: if (line.isKnown) section.lookRequested(line.modelData.provider, line.modelData.id)
                contentItem: Label {
                    text: line.modelData.name
                    textFormat: Text.PlainText
                    font.pixelSize: 13
                    color: line.isKnown ? Theme.accent : Theme.muted
                    elide: Text.ElideRight
                }
            }
        }
    }

    Refs {
        title: qsTr("Named by the page")
        models: section.model.related
    }
    Refs {
        title: qsTr("Of its family at %1").arg(section.model.host)
        models: section.model.family
    }
    Flow {
        Layout.fillWidth: true
        visible: section.model.links.length > 0
        spacing: Theme.wideGap
        Repeater {
            model: section.model.links
            CatalogSource {
                required property addressLine modelData
                text: modelData.what
                address: modelData.address
                font.pixelSize: 13
            }
        }
    }
}
