// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! Above a tool message: which call its text is the result of.
Row {
    id: head

    required property string callId
    //! What was called; empty where no message above has a call of this id.
    required property string callName

    signal idEdited(string id)

    spacing: Theme.gap

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        source: "qrc:/icons/tool.svg"
        color: Theme.muted
        size: 14
    }
    Label {
        objectName: "resultOf"
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, head.width - x - (field.visible ? field.width + Theme.gap : 0))
        text: head.callName !== "" ? qsTr("Result of %1 · %2").arg(head.callName).arg(head.callId)
            : head.callId === "" ? qsTr("Result of no call; id of the call:") : qsTr("No message above has this call:")
        textFormat: Text.PlainText
        font.pixelSize: 13
        color: head.callName !== "" ? Theme.muted : Theme.warning
        elide: Text.ElideMiddle
    }
    TextField {
        id: field
        objectName: "callIdField"
        visible: head.callName === ""
        width: 150
        implicitHeight: 28
        font: Theme.codeFont
        text: head.callId
        placeholderText: "call_1"
        Accessible.name: qsTr("Id of the call")
        onEditingFinished: head.idEdited(text)
    }
}
