// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What the host was seen to refuse for this model; each can be forgotten.
ColumnLayout {
    id: list

    required property SessionViewModel session

    visible: list.session.refusals.length > 0
    spacing: 4

    Repeater {
        model: list.session.refusals
        RowLayout {
            id: row
            required property int index
            required property string modelData
            Layout.fillWidth: true
            spacing: Theme.smallGap
            Label {
                Layout.fillWidth: true
                text: row.modelData
                textFormat: Text.PlainText
                color: Theme.warning
                font.pixelSize: Theme.smallFontSize
                wrapMode: Text.Wrap
            }
            Button {
                objectName: "forgetRefusal"
                flat: true
                implicitHeight: 24
                font.pixelSize: Theme.smallFontSize
                text: qsTr("Forget")
                Accessible.name: qsTr("Forget: %1").arg(row.modelData)
                onClicked: list.session.forgetRefusal(row.index)
            }
        }
    }
}
