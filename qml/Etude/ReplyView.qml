// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.Text

//! An answer: set as Markdown or plain, with a bar and a Copy button on each code block.
Item {
    id: reply

    required property GrowingText source
    property bool showsMarkdown: true
    property color textColor: Theme.text
    property alias viewportY: view.viewportY
    property alias viewportHeight: view.viewportHeight

    signal copyRequested(string text)

    implicitHeight: view.implicitHeight

    TextView {
        id: view
        objectName: "textView"
        width: reply.width
        height: implicitHeight
        source: reply.source
        mode: reply.showsMarkdown ? TextView.Markdown : TextView.Plain
        bodyFont: Theme.bodyFont
        codeFont: Theme.codeFont
        textColor: reply.textColor
        mutedColor: Theme.muted
        linkColor: Theme.accent
        lineColor: Theme.line
        codeBackground: Theme.code
        selectionColor: Theme.selection
        isDark: Theme.isDark
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Answer")
        Accessible.description: reply.source?.isComplete ? reply.source.text : ""
        onLinkActivated: link => Qt.openUrlExternally(link)

        Repeater {
            model: view.codeHeadCapacity
            delegate: Item {
                id: head
                required property int index
                readonly property bool isUsed: head.index < view.codeHeads.length
                readonly property string language: head.isUsed ? view.codeHeads[head.index].language : ""
                readonly property int block: head.isUsed ? view.codeHeads[head.index].block : 0
                visible: head.isUsed
                y: head.isUsed ? view.codeHeads[head.index].y : 0
                width: view.width
                height: view.codeHeadHeight
                Label {
                    x: 12
                    anchors.verticalCenter: parent.verticalCenter
                    text: head.language === "" ? qsTr("text") : head.language
                    font.pixelSize: Theme.smallFontSize
                    color: Theme.muted
                }
                Button {
                    anchors.right: parent.right
                    anchors.rightMargin: 4
                    anchors.verticalCenter: parent.verticalCenter
                    implicitHeight: 24
                    horizontalPadding: 8
                    flat: true
                    font.pixelSize: Theme.smallFontSize
                    text: qsTr("Copy")
                    icon.source: "qrc:/icons/copy.svg"
                    icon.width: 13
                    Accessible.name: qsTr("Copy the code")
                    onClicked: reply.copyRequested(view.code(head.block))
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
            }
        }
        ContextMenu {
            id: menu
            hasSelection: view.hasSelection
            onCopyRequested: view.copy()
            onSelectAllRequested: view.selectAll()
        }
        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: menu.popup()
        }
    }
}
