// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What the host does not take, learned from its answers: each can be forgotten.
FormSection {
    id: root

    required property EndpointEditor editor

    title: qsTr("Learned")
    summary: root.editor.refusals.map(refusal => refusal.title).join(", ")

    Repeater {
        model: root.editor.refusals
        RowLayout {
            id: line
            required property learnedRefusal modelData
            required property int index
            Layout.fillWidth: true
            spacing: Theme.gap
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                Label {
                    Layout.fillWidth: true
                    text: line.modelData.title
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.modelData.note
                    textFormat: Text.PlainText
                    font.pixelSize: Theme.smallFontSize
                    color: Theme.muted
                    wrapMode: Text.Wrap
                }
            }
            Button {
                Layout.alignment: Qt.AlignTop
                flat: true
                isDanger: true
                text: qsTr("Forget")
                Accessible.name: qsTr("Forget: %1").arg(line.modelData.title)
                onClicked: root.editor.forgetRefusal(line.index)
            }
        }
    }
}
