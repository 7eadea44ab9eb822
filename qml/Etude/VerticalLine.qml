// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Etude.Controls

//! Parts two columns.
Rectangle {
    Layout.fillHeight: true
    implicitWidth: 1
    color: Theme.line
}
