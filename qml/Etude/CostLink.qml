// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Etude.Controls
import Etude.ViewModels

//! The cost of an answer; a click shows what is behind it.
T.Button {
    id: link

    property list<costLine> lines
    property string source: ""

    signal spendingRequested

    objectName: "costLink"
    implicitWidth: implicitContentWidth
    implicitHeight: label.implicitHeight + 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: qsTr("Cost: %1. Show the details").arg(link.text)
    Keys.onReturnPressed: link.click()
    Keys.onEnterPressed: link.click()
    onClicked: {
        popup.isAbove = link.mapToItem(null, 0, 0).y > link.Window.height / 2;
        popup.open();
    }

    contentItem: Text {
        id: label
        text: link.text
        textFormat: Text.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: Theme.smallFontSize
        font.underline: link.hovered || link.visualFocus
        color: link.hovered || link.visualFocus ? Theme.accent : Theme.muted
        wrapMode: Text.Wrap
    }
    background: Item {
        FocusRing { isShown: link.visualFocus }
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }

    CostPopup {
        id: popup
        property bool isAbove: false
        y: popup.isAbove ? -popup.height - 4 : link.height + 4
        lines: link.lines
        source: link.source
        onSpendingRequested: link.spendingRequested()
        onClosed: link.forceActiveFocus()
    }
}
