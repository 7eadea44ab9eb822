// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The languages, as tabs; where they do not all fit, also as a menu.
RowLayout {
    id: languages

    required property SnippetViewModel snippet

    spacing: 0

    TabBar {
        id: tabs
        objectName: "languageTabs"
        Layout.fillWidth: true
        clip: true
        currentIndex: languages.snippet.languageIds.indexOf(languages.snippet.language)
        onCurrentIndexChanged: languages.snippet.language = languages.snippet.languageIds[currentIndex]
        Repeater {
            model: languages.snippet.languageNames
            TabButton {
                required property string modelData
                text: modelData
            }
        }
    }
    IconButton {
        id: menuButton
        objectName: "languageMenu"
        visible: tabs.contentWidth > languages.width
        name: qsTr("All languages")
        iconSource: "qrc:/icons/chevron-down.svg"
        onClicked: menu.popup(menuButton, 0, menuButton.height)
        Menu {
            id: menu
            Repeater {
                model: languages.snippet.languageNames
                MenuItem {
                    required property string modelData
                    required property int index
                    text: modelData
                    checkable: true
                    checked: index === tabs.currentIndex
                    onTriggered: languages.snippet.language = languages.snippet.languageIds[index]
                }
            }
        }
    }
}
