// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls

//! A word in a frame: a tag of a page, or a warning.
Label {
    id: tag

    property bool isWarning: false

    padding: 2
    leftPadding: 7
    rightPadding: 7
    textFormat: Text.PlainText
    font.pixelSize: Theme.smallFontSize
    color: tag.isWarning ? Theme.warning : Theme.muted
    background: Rectangle {
        radius: 4
        color: tag.isWarning ? Theme.warningSoft : "transparent"
        border.color: tag.isWarning ? Theme.warning : Theme.line
    }
}
