// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! How long silence is borne.
FormSection {
    id: root

    required property EndpointEditor editor

    function secondsText(seconds: string): string {
        return Number(seconds) === 0 ? qsTr("never") : qsTr("%1 s").arg(seconds);
    }

    title: qsTr("Time-outs")
    summary: qsTr("connection %1, silence %2").arg(root.secondsText(root.editor.connectTimeout))
        .arg(root.secondsText(root.editor.idleTimeout))

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < 480 ? 1 : 2
        columnSpacing: Theme.wideGap
        rowSpacing: 12
        FormRow {
            label: qsTr("Until the connection stands, in seconds")
            note: Number(root.editor.connectTimeout) === 0 ? qsTr("0: waits for ever") : ""
            TextField {
                objectName: "connectTimeout"
                Layout.fillWidth: true
                text: root.editor.connectTimeout
                inputMethodHints: Qt.ImhDigitsOnly
                Accessible.name: qsTr("Seconds until the connection stands")
                onTextEdited: root.editor.connectTimeout = text
            }
        }
        FormRow {
            label: qsTr("Silence since the last byte, in seconds")
            note: Number(root.editor.idleTimeout) === 0 ? qsTr("0: waits for ever") : ""
            TextField {
                objectName: "idleTimeout"
                Layout.fillWidth: true
                text: root.editor.idleTimeout
                inputMethodHints: Qt.ImhDigitsOnly
                Accessible.name: qsTr("Seconds of silence")
                onTextEdited: root.editor.idleTimeout = text
            }
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("An answer may take as long as it needs while something comes: there is no limit on the whole.")
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
