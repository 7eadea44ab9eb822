// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Whom to believe that it is the host.
FormSection {
    id: root

    required property EndpointEditor editor

    title: qsTr("TLS")
    summary: root.editor.trustedCertificate !== "" ? qsTr("one certificate is trusted")
        : root.editor.caFile !== "" ? qsTr("own authorities") : qsTr("as the system")

    FormRow {
        label: qsTr("File with own authorities (PEM), beside those of the system")
        note: root.editor.caFileNote
        isWrong: true
        TextField {
            objectName: "caFile"
            Layout.fillWidth: true
            text: root.editor.caFile
            placeholderText: qsTr("none")
            isWrong: root.editor.caFileNote !== ""
            Accessible.name: qsTr("File with own authorities")
            onTextEdited: root.editor.caFile = text
        }
        Button {
            text: qsTr("Choose…")
            Accessible.name: qsTr("Choose the file with own authorities")
            onClicked: {
                fileDialog.source = "";
                fileDialog.setSource("CaFileDialog.qml", {editor: root.editor});
            }
        }
    }
    FormRow {
        visible: root.editor.trustedCertificate !== ""
        label: qsTr("Trusted for this endpoint only, whatever else speaks against it (SHA-256)")
        Label {
            Layout.fillWidth: true
            text: root.editor.trustedCertificate
            font: Theme.codeFont
            wrapMode: Text.Wrap
        }
        Button {
            objectName: "forgetCertificate"
            flat: true
            isDanger: true
            text: qsTr("Forget")
            Accessible.name: qsTr("Trust this certificate no longer")
            onClicked: root.editor.forgetCertificate()
        }
    }
    Label {
        visible: root.editor.trustedCertificate === ""
        Layout.fillWidth: true
        text: qsTr("Where a host shows a certificate that is not valid, the test offers to trust it for this endpoint only.")
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    // By its name, so that the module of dialogs is loaded when one is wanted.
    Loader { id: fileDialog }
}
