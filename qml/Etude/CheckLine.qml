// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! What the check of the code found, in one line.
RowLayout {
    id: line

    required property CheckModel check
    readonly property bool isSame: line.check.state === CheckModel.Same
    readonly property bool isRunning: line.check.state === CheckModel.Running

    signal detailsRequested

    spacing: Theme.gap

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 1
        visible: !line.isRunning
        source: line.isSame ? "qrc:/icons/check.svg" : "qrc:/icons/alert.svg"
        color: line.isSame ? Theme.good : Theme.warning
    }
    Label {
        objectName: "checkLine"
        Layout.fillWidth: true
        text: line.check.line
        textFormat: Text.PlainText
        font.pixelSize: 13
        color: line.isRunning ? Theme.muted : line.isSame ? Theme.good : Theme.warning
        wrapMode: Text.Wrap
        maximumLineCount: 5
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Button {
        objectName: "checkDetails"
        Layout.alignment: Qt.AlignTop
        visible: line.check.places.length > 0 || line.check.output !== ""
        flat: true
        implicitHeight: 24
        font.pixelSize: 13
        text: line.check.places.length > 0 ? qsTr("Show differences") : qsTr("Show output")
        onClicked: line.detailsRequested()
    }
}
