// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.Text
import Etude.ViewModels

//! One turn: role at the left, text at the right, what can be done with it on hover.
Item {
    id: row

    required property int index
    required property string roleName
    required property GrowingText source
    required property GrowingText thoughts
    required property list<toolCall> toolCalls
    required property AttachmentsModel images
    required property string callId
    required property string callName
    required property bool isAnswer
    required property bool isRunning
    required property string timing
    required property string cost
    required property list<costLine> bill
    required property string billSource
    required property string end
    required property string answeredBy
    required property string thoughtsNote
    required property string error
    required property string words
    required property string remedy
    required property bool hasRecording
    required property string format
    required property bool isFormatKept

    required property Workspace workspace
    required property SessionViewModel session
    //! The part of this row that can be seen.
    required property real viewportY
    required property real viewportHeight
    required property int count

    readonly property bool isNarrow: row.width < 520
    readonly property real textX: row.isNarrow ? Theme.wideGap : 116
    //! Assistant text is shown set; everything else, and it too on request, as an editor.
    property bool isEditing: false
    readonly property bool showsEditor: !row.isRunning && (row.isEditing || row.roleName !== "assistant")

    implicitHeight: content.y + content.height + 14

    HoverHandler { id: hover }
    Connections {
        target: row.session.messages
        function onFocusWanted(index: int): void { if (index === row.index) area.forceActiveFocus() }
    }

    RoleButton {
        x: Theme.wideGap - 6
        y: 10
        roleName: row.roleName
        isFixed: row.isRunning
        onRoleChosen: role => row.session.messages.setRole(row.index, role)
    }

    Column {
        id: content
        x: row.textX
        y: row.isNarrow ? 38 : 10
        width: row.width - row.textX - Theme.wideGap
        spacing: Theme.gap

        ThinkingBlock {
            width: content.width
            visible: !row.thoughts.isEmpty
            thoughts: row.thoughts
            note: row.thoughtsNote
            isRunning: row.isRunning
            viewportY: row.viewportY - content.y - y
            viewportHeight: row.viewportHeight
        }
        ToolResultHead {
            width: content.width
            visible: row.roleName === "tool"
            callId: row.callId
            callName: row.callName
            onIdEdited: id => row.session.messages.setCallId(row.index, id)
        }
        AttachmentStrip {
            width: content.width
            visible: row.images.count > 0
            attachments: row.images
            canRemove: !row.session.isRunning
            pictureSize: 72
        }
        TextArea {
            id: area
            objectName: "messageArea"
            visible: row.showsEditor
            width: content.width
            isBare: true
            placeholderText: row.roleName === "tool" ? qsTr("What the tool answers, as text or JSON") : ""
            Accessible.name: qsTr("%1 message").arg(row.roleName)
            text: row.showsEditor ? row.source.text : ""
            // What is put away after editing is emptied, and that is no edit.
            onEdited: text => { if (row.showsEditor) row.session.messages.setText(row.index, text) }
            onActiveFocusChanged: if (!activeFocus) row.isEditing = false
        }
        ReplyView {
            id: reply
            objectName: "replyView"
            visible: !row.showsEditor && (!row.source.isEmpty || row.toolCalls.length === 0)
            width: content.width
            source: row.showsEditor ? null : row.source // what is not seen is not laid out
            showsMarkdown: row.workspace.showsMarkdown
            viewportY: row.viewportY - content.y - y
            viewportHeight: row.viewportHeight
            onCopyRequested: text => row.workspace.copy(text)
        }
        Repeater {
            model: row.toolCalls.length
            delegate: ToolCallBlock {
                id: block
                required property int index
                readonly property bool isThere: block.index < row.toolCalls.length // the list shrinks before the blocks do
                width: content.width
                callId: block.isThere ? row.toolCalls[block.index].callId : ""
                name: block.isThere ? row.toolCalls[block.index].name : ""
                raw: block.isThere ? row.toolCalls[block.index].raw : ""
                shown: block.isThere ? row.toolCalls[block.index].shown : ""
                problem: block.isThere ? row.toolCalls[block.index].problem : ""
                hasResult: block.isThere && row.toolCalls[block.index].hasResult
                isRunning: row.isRunning
                onEdited: (callId, name, raw) => row.session.messages.setCall(row.index, block.index, callId, name, raw)
                onRemoveRequested: row.session.messages.removeCall(row.index, block.index)
                onResultRequested: row.session.messages.addResult(row.index, block.index)
            }
        }
        WaitingDots {
            visible: row.isRunning && row.source.isEmpty && row.thoughts.isEmpty
            note: row.timing
            elapsed: row.session.elapsed
        }
        ErrorBlock {
            width: content.width
            visible: row.error !== ""
            error: row.error
            words: row.words
            remedy: row.remedy
            onRemedyRequested: row.session.runWithoutRefused()
            canRetry: row.index === row.count - 1
            onRetryRequested: row.session.runAgain()
            onCopyRequested: row.workspace.copy(row.error + "\n" + row.words)
        }
        FormatNote {
            width: content.width
            visible: row.isAnswer && row.format !== ""
            text: row.format
            isKept: row.isFormatKept
        }
        AnswerNotes {
            width: content.width
            visible: row.isAnswer && !row.isRunning && (row.timing !== "" || (row.end !== "" && row.error === ""))
            timing: row.timing
            cost: row.cost
            bill: row.bill
            billSource: row.billSource
            end: row.end
            answeredBy: row.answeredBy
            onSpendingRequested: row.workspace.spending.show()
        }
        Button {
            objectName: "rawButton"
            visible: row.hasRecording && !row.isRunning
            flat: true
            leftPadding: 0
            implicitHeight: 24
            font.pixelSize: Theme.smallFontSize
            text: qsTr("Raw")
            ToolTip.text: qsTr("What was sent and what came back (Ctrl+Shift+R)")
            ToolTip.visible: hovered
            ToolTip.delay: 500
            Accessible.name: qsTr("Show the raw exchange")
            onClicked: row.workspace.showRaw(row.index)
        }
    }

    MessageActions {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        y: 4
        isShown: hover.hovered || activeFocus
        canEdit: row.roleName === "assistant" && !row.isRunning
        canCall: canEdit
        canMoveUp: row.index > 0 && !row.session.isRunning
        canMoveDown: row.index < row.count - 1 && !row.session.isRunning
        canRemove: !row.isRunning
        onCopyRequested: row.workspace.copy(row.session.messages.source(row.index))
        onEditRequested: row.isEditing = !row.isEditing
        onCallRequested: row.session.messages.addCall(row.index)
        onUpRequested: row.session.messages.move(row.index, row.index - 1)
        onDownRequested: row.session.messages.move(row.index, row.index + 1)
        onRemoveRequested: row.session.messages.remove(row.index)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        x: Theme.wideGap
        width: parent.width - 2 * Theme.wideGap
        height: 1
        color: Theme.line
        visible: row.index < row.count - 1
    }
}
