// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! Prompts to click: a few, or all of them.
ColumnLayout {
    id: box

    required property list<starter> prompts
    property int fewCount: 6
    property bool showsAll: false
    readonly property int shownCount: box.showsAll ? box.prompts.length : Math.min(box.fewCount, box.prompts.length)

    signal chosen(starter prompt)

    spacing: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        columns: box.width >= 560 ? 2 : 1
        columnSpacing: 10
        rowSpacing: 10
        Repeater {
            model: box.shownCount
            delegate: StarterCard {
                required property int index
                readonly property starter prompt: box.prompts[index]
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                objectName: "starter" + index
                title: prompt.title
                note: prompt.text === prompt.title ? prompt.system : prompt.text
                onClicked: box.chosen(prompt)
            }
        }
    }
    Button {
        visible: box.prompts.length > box.fewCount
        flat: true
        text: box.showsAll ? qsTr("Fewer prompts") : qsTr("All %1 prompts").arg(box.prompts.length)
        icon.source: box.showsAll ? "qrc:/icons/up.svg" : "qrc:/icons/down.svg"
        onClicked: box.showsAll = !box.showsAll
    }
}
