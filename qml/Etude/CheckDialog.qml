// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.Text
import Etude.ViewModels

//! Where the code and Run part, place by place, and what the program wrote.
Dialog {
    id: dialog

    required property CheckModel check

    objectName: "checkDialog"
    title: qsTr("What the check found")
    width: Math.min(parent.width - 40, 720)
    // A few short differences need no more than this; the list scrolls where there are more.
    height: Math.min(parent.height - 40, 560, dialog.check.places.length > 0 ? 140 + 88 * dialog.check.places.length : 480)
    padding: 0

    contentItem: ColumnLayout {
        spacing: 0

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.wideGap
            text: dialog.check.line
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        ListView {
            id: list
            objectName: "checkPlaces"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.wideGap
            visible: count > 0
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            model: dialog.check.places
            ScrollBar.vertical: ScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Differences")
            delegate: CheckRow {
                required property checkedPlace modelData
                width: ListView.view.width
                place: modelData.place
                received: modelData.received
                expected: modelData.expected
            }
        }
        Label {
            Layout.margins: Theme.wideGap
            Layout.bottomMargin: Theme.gap
            visible: output.visible
            text: qsTr("What the program wrote")
            color: Theme.muted
            font.pixelSize: 13
        }
        CodeView {
            id: output
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.bottomMargin: Theme.wideGap
            visible: dialog.check.output !== ""
            name: qsTr("What the program wrote")
            source: GrowingText { text: dialog.check.output }
        }
    }
}
