// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! A small box to choose a limit from.
ComboBox {
    id: box

    required property string name
    required property list<real> limits
    required property list<string> texts
    required property real limit

    signal chosen(real limit)

    implicitHeight: 28
    font.pixelSize: 13
    model: box.texts
    currentIndex: box.limits.indexOf(box.limit)
    Accessible.name: qsTr("%1: %2").arg(box.name).arg(box.displayText)
    onActivated: index => box.chosen(box.limits[index])
}
