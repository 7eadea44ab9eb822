// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Etude.ViewModels

//! The desktop's own dialog for a file of certificates; opens as soon as it is made.
FileDialog {
    id: dialog

    required property EndpointEditor editor

    title: qsTr("File with own authorities")
    nameFilters: [qsTr("Certificates (*.pem *.crt *.cer)"), qsTr("All files (*)")]
    onAccepted: dialog.editor.chooseCaFile(dialog.selectedFile)
    Component.onCompleted: dialog.open()
}
