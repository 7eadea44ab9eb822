// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Etude.Controls

//! Where something was read; opens it where that is an address.
T.Button {
    id: control

    property string address: ""

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    enabled: control.address !== ""
    font.pixelSize: Theme.smallFontSize
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: control.address === "" ? Accessible.StaticText : Accessible.Link
    Accessible.name: control.text
    Accessible.description: control.address
    Keys.onReturnPressed: control.click()
    Keys.onEnterPressed: control.click()
    onClicked: Qt.openUrlExternally(control.address)

    contentItem: Text {
        text: control.text
        textFormat: Text.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: control.font.pixelSize
        font.underline: control.hovered && control.enabled
        color: control.enabled ? Theme.accent : Theme.muted
        wrapMode: Text.Wrap
    }
    background: Item {
        FocusRing { isShown: control.visualFocus }
    }
}
