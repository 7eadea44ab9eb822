// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! Room for a longer piece of JSON. It is used when the button is clicked; Esc leaves everything as it was.
Dialog {
    id: dialog

    required property string name
    property string note: ""
    property string problem: ""
    property string placeholderText: ""
    //! What stands in the editor.
    property string text: ""

    signal used(string text)

    onOpened: editor.focusText()

    width: Math.min(parent.width - 40, 680)
    height: Math.min(parent.height - 40, 620)

    contentItem: ColumnLayout {
        spacing: Theme.gap
        Label {
            Layout.fillWidth: true
            visible: dialog.note !== ""
            text: dialog.note
            color: Theme.muted
            font.pixelSize: 13
            wrapMode: Text.Wrap
        }
        JsonEditor {
            id: editor
            Layout.fillWidth: true
            Layout.fillHeight: true
            name: dialog.name
            text: dialog.text
            problem: dialog.problem
            placeholderText: dialog.placeholderText
            onEdited: text => dialog.text = text
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.smallGap
            Item { Layout.fillWidth: true }
            Button {
                text: qsTr("Cancel")
                flat: true
                onClicked: dialog.close()
            }
            Button {
                objectName: "useJson"
                text: qsTr("Use")
                highlighted: true
                enabled: dialog.problem === ""
                onClicked: { dialog.used(dialog.text); dialog.close() }
            }
        }
    }
}
