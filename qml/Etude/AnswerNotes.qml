// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! The lines under an answer: times and tokens, cost, how it ended.
Column {
    id: notes

    property string timing: ""
    property string cost: ""
    property list<costLine> bill
    property string billSource: ""
    property string end: ""
    property string answeredBy: ""

    signal spendingRequested

    spacing: 2
    topPadding: 4

    Label {
        objectName: "timingText"
        width: notes.width
        visible: notes.timing !== ""
        text: notes.timing
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Label {
        objectName: "endText"
        width: notes.width
        visible: text !== ""
        text: [notes.end, notes.answeredBy].filter(part => part !== "").join(" · ")
        font.pixelSize: Theme.smallFontSize
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    CostLink {
        width: Math.min(implicitWidth, notes.width)
        visible: notes.cost !== ""
        text: notes.cost
        lines: notes.bill
        source: notes.billSource
        onSpendingRequested: notes.spendingRequested()
    }
}
