// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Which model this is, what is wrong with it, and what can be done with it.
ColumnLayout {
    id: title

    required property modelDetail model

    signal useRequested
    signal codeRequested
    signal copyRequested(string text)
    signal favouriteToggled

    spacing: Theme.gap

    Label {
        objectName: "detailName"
        Layout.fillWidth: true
        text: title.model.name
        textFormat: Text.PlainText
        font.pixelSize: Theme.titleFontSize
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap
        Label {
            objectName: "detailHost"
            text: title.model.host
            textFormat: Text.PlainText
            color: Theme.muted
        }
        Repeater {
            model: title.model.badges
            CatalogTag {
                required property string modelData
                text: modelData
                isWarning: true
            }
        }
    }
    Label {
        objectName: "detailUses"
        Layout.fillWidth: true
        visible: title.model.isGoing && title.model.uses.length > 0
        text: qsTr("Used by: %1").arg(title.model.uses.join(", "))
        textFormat: Text.PlainText
        color: Theme.warning
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.smallGap
        Label {
            Layout.fillWidth: true
            text: title.model.id
            textFormat: Text.PlainText
            font: Theme.codeFont
            wrapMode: Text.WrapAnywhere
        }
        CatalogCopyButton {
            objectName: "copyModelId"
            what: qsTr("model ID")
            toCopy: title.model.id
            onCopyRequested: text => title.copyRequested(text)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        Button {
            objectName: "useModel"
            highlighted: true
            text: qsTr("Use")
            enabled: title.model.isUsable
            onClicked: title.useRequested()
        }
        Button {
            objectName: "codeForModel"
            text: qsTr("Code")
            icon.source: "qrc:/icons/code.svg"
            enabled: title.model.isUsable
            ToolTip.text: qsTr("Use the model, and show the code")
            ToolTip.visible: hovered || visualFocus
            ToolTip.delay: 500
            onClicked: title.codeRequested()
        }
        IconButton {
            objectName: "favouriteModel"
            name: title.model.isFavourite ? qsTr("No favourite any more") : qsTr("Favourite")
            iconSource: title.model.isFavourite ? "qrc:/icons/star-on.svg" : "qrc:/icons/star.svg"
            onClicked: title.favouriteToggled()
        }
        Item { Layout.fillWidth: true }
    }
    Label {
        Layout.fillWidth: true
        visible: !title.model.isUsable
        text: qsTr("The address of this host is not known: add it as an endpoint to use the model.")
        color: Theme.warning
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: title.model.isMisread
        text: qsTr("Some text of this source is garbled: its bytes were read in a wrong encoding. It is shown as it came.")
        color: Theme.warning
        wrapMode: Text.Wrap
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: title.model.description
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        visible: title.model.tags.length > 0
        spacing: 6
        Repeater {
            model: title.model.tags
            CatalogTag {
                required property string modelData
                text: modelData
            }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: !title.model.isGoing && title.model.uses.length > 0
        text: qsTr("Used by: %1").arg(title.model.uses.join(", "))
        textFormat: Text.PlainText
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
