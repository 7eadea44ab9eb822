// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Where a key comes from, and a place for another one: kept in the key store, or for this session only.
ColumnLayout {
    id: root

    required property KeyEditor key
    //! "Key" or "Password".
    property string label: qsTr("Key")
    readonly property bool hasDraft: root.key.draft.trim() !== ""
    readonly property bool isForgettable: root.key.origin === KeyEditor.Store || root.key.origin === KeyEditor.Session

    function focusField(): void { field.forceActiveFocus(Qt.OtherFocusReason) }

    Layout.fillWidth: true
    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: 28
        spacing: Theme.gap
        Icon {
            source: root.key.origin === KeyEditor.Missing ? "qrc:/icons/alert.svg" : "qrc:/icons/key.svg"
            color: root.key.origin === KeyEditor.Missing ? Theme.warning : Theme.good
        }
        Label {
            objectName: "keyState"
            Layout.fillWidth: true
            text: root.key.isBusy ? qsTr("Waiting for the key store…") : root.key.state
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Button {
            objectName: "forgetKey"
            visible: root.isForgettable && !root.key.isBusy
            implicitHeight: 28
            flat: true
            isDanger: true
            text: qsTr("Forget")
            Accessible.name: qsTr("Forget this key")
            onClicked: root.key.forget()
        }
    }
    GridLayout {
        id: grid
        Layout.fillWidth: true
        columns: root.width < 480 ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        TextField {
            id: field
            objectName: "keyField"
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns === 2 ? 2 : 1
            Layout.minimumWidth: 120
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            text: root.key.draft
            placeholderText: root.key.origin === KeyEditor.Missing ? qsTr("Paste it here") : qsTr("Paste another one")
            Accessible.name: root.label
            isWrong: root.key.problem !== "" && root.hasDraft
            onTextEdited: root.key.draft = text
            onAccepted: if (root.hasDraft) root.key.keep()
        }
        Button {
            objectName: "keepKey"
            Layout.fillWidth: grid.columns === 2
            text: qsTr("Keep in key store")
            enabled: root.hasDraft && !root.key.isBusy
            ToolTip.text: qsTr("Kept by your system under the name %1, never in a file of Etude").arg(root.key.variable)
            ToolTip.visible: hovered
            ToolTip.delay: 500
            onClicked: root.key.keep()
        }
        Button {
            objectName: "useKeyForSession"
            Layout.fillWidth: grid.columns === 2
            text: qsTr("Only this session")
            enabled: root.hasDraft
            ToolTip.text: qsTr("In memory until Etude is closed")
            ToolTip.visible: hovered
            ToolTip.delay: 500
            onClicked: root.key.useForSession()
        }
    }
    Label {
        objectName: "keyProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.key.problem
        textFormat: Text.PlainText
        font.pixelSize: Theme.smallFontSize
        color: Theme.danger
        wrapMode: Text.Wrap
    }
}
