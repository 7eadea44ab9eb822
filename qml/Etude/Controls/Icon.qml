// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls.impl

//! A picture of one colour from resources/icons/ui.
ColorImage {
    id: image

    property int size: 16

    width: image.size
    height: image.size
    sourceSize: Qt.size(image.size, image.size)
    fillMode: Image.PreserveAspectFit
    color: Theme.text
}
