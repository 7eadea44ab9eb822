// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! Nothing has come yet.
Label {
    id: label

    property string note: ""
    property string elapsed: ""

    text: (label.note !== "" ? label.note : qsTr("Waiting for the first token…")) + "  " + label.elapsed
    color: Theme.muted
}
