// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Etude.Controls

//! A line on what was understood of a pasted request, or a sentence on what was not.
RowLayout {
    id: finding

    required property string text
    property bool isWarning: false

    spacing: Theme.smallGap
    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
        size: 14
        source: finding.isWarning ? "qrc:/icons/alert.svg" : "qrc:/icons/check.svg"
        color: finding.isWarning ? Theme.warning : Theme.good
    }
    Label {
        Layout.fillWidth: true
        text: finding.text
        textFormat: Text.PlainText
        color: finding.isWarning ? Theme.warning : Theme.text
        font.pixelSize: 13
        wrapMode: Text.Wrap
        Accessible.name: finding.isWarning ? qsTr("Warning: %1").arg(finding.text) : finding.text
    }
}
