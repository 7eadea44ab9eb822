// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls

//! What went wrong, in the place of the answer: a sentence, the host's own words, and the way on.
Rectangle {
    id: block

    property string error: ""
    property string words: ""
    property bool canRetry: false
    //! What a button offers to do about it; empty for nothing.
    property string remedy: ""

    signal retryRequested
    signal copyRequested
    signal remedyRequested

    implicitHeight: column.implicitHeight + 24
    radius: Theme.radius
    color: Theme.dangerSoft

    Rectangle {
        width: 3
        height: parent.height
        radius: 1.5
        color: Theme.danger
    }
    ColumnLayout {
        id: column
        x: Theme.wideGap
        y: 12
        width: parent.width - 2 * Theme.wideGap
        spacing: Theme.gap

        Label {
            objectName: "errorText"
            Layout.fillWidth: true
            text: block.error
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.weight: Font.Medium
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            Layout.fillWidth: true
            visible: block.words !== "" && !block.error.includes(block.words)
            text: block.words
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 12
            elide: Text.ElideRight
            font: Theme.codeFont
            color: Theme.muted
        }
        RowLayout {
            spacing: Theme.gap
            Button {
                objectName: "remedyButton"
                visible: block.canRetry && block.remedy !== ""
                highlighted: true
                text: block.remedy
                onClicked: block.remedyRequested()
            }
            Button {
                visible: block.canRetry
                text: qsTr("Retry")
                icon.source: "qrc:/icons/again.svg"
                onClicked: block.retryRequested()
            }
            Button {
                flat: true
                text: qsTr("Copy")
                icon.source: "qrc:/icons/copy.svg"
                Accessible.name: qsTr("Copy the error")
                onClicked: block.copyRequested()
            }
        }
    }
}
