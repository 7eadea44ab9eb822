// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.TextArea {
    id: control

    property bool isWrong: false
    //! Without edge and ground, for text that is part of a page.
    property bool isBare: false

    //! The user changed the text. (Qt has `textEdited` for one line only.)
    signal edited(string text)

    // Tab goes on, as everywhere: whoever wants one in a text can paste it.
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: control.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    onTextChanged: if (control.activeFocus) control.edited(control.text)

    implicitWidth: Math.max(160, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(control.isBare ? 0 : Theme.controlHeight, contentHeight + topPadding + bottomPadding)
    padding: control.isBare ? 0 : 8
    // The edge of bare text stands around it, so that the text keeps its place.
    topInset: control.isBare ? -4 : 0
    bottomInset: topInset
    leftInset: control.isBare ? -7 : 0
    rightInset: leftInset
    color: Theme.text
    font.pixelSize: Theme.fontSize
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectedText
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    Accessible.name: control.placeholderText

    Text {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        elide: Text.ElideRight
        renderType: control.renderType
    }
    background: Rectangle {
        visible: !control.isBare || control.activeFocus
        radius: Theme.radius
        color: control.isBare ? "transparent" : Theme.field
        border.width: control.activeFocus ? 2 : 1
        border.color: control.isWrong ? Theme.danger : control.activeFocus ? Theme.accent : Theme.line
    }
}
