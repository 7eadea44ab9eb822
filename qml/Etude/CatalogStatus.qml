// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! How many models fit, what came of asking a host, and which list is in use.
RowLayout {
    id: status

    required property CatalogModel catalog

    spacing: Theme.gap

    Label {
        objectName: "catalogNote"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap
        text: status.catalog.fetchNote !== "" ? status.catalog.fetchNote
            : qsTr("%1 of %2 models").arg(Number(status.catalog.found).toLocaleString(Qt.locale(), "f", 0))
                .arg(Number(status.catalog.total).toLocaleString(Qt.locale(), "f", 0))
        textFormat: Text.PlainText
        color: Theme.muted
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Label {
        Layout.fillWidth: true
        text: status.catalog.listNote
        textFormat: Text.PlainText
        color: Theme.muted
        font.pixelSize: Theme.smallFontSize
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignRight
    }
    Button {
        objectName: "updateCatalog"
        flat: true
        implicitHeight: 28
        font.pixelSize: Theme.smallFontSize
        text: qsTr("Update catalog")
        icon.source: "qrc:/icons/again.svg"
        enabled: !status.catalog.isUpdating
        ToolTip.text: qsTr("Fetch the newest list of models, if there is one")
        ToolTip.visible: hovered || visualFocus
        ToolTip.delay: 500
        onClicked: status.catalog.updateCatalog()
    }
}
