// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Etude
import Etude.Controls

Item {
    id: root
    width: 500
    height: 400

    Component {
        id: callBlock
        ToolCallBlock {
            width: 460
            callId: "call_1"
            name: "get_weather"
            raw: "{\"city\":\"Lyon\"}"
            shown: "{\n  \"city\": \"Lyon\"\n}"
            problem: ""
            hasResult: false
        }
    }
    Component {
        id: chip
        VariableChip {
            index: 0
            name: "tone"
            value: ""
        }
    }
    Component {
        id: jsonEditor
        JsonEditor {
            width: 300
            height: 200
            name: "Schema"
            text: "{}"
        }
    }
    Component {
        id: resultHead
        ToolResultHead {
            width: 400
            callId: "call_9"
            callName: ""
        }
    }

    TestCase {
        name: "Compose"
        when: windowShown

        SignalSpy { id: wanted; signalName: "resultRequested" }
        SignalSpy { id: edited; signalName: "edited" }
        SignalSpy { id: idEdited; signalName: "idEdited" }

        function test_aCallShowsItsArgumentsAndAsksForItsResult() {
            const block = createTemporaryObject(callBlock, root);
            wanted.target = block;
            wanted.clear();
            compare(findChild(block, "callArgumentsShown").text, block.shown);
            const button = findChild(block, "addResult");
            verify(button.visible);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(wanted.count, 1);
            block.hasResult = true;
            verify(!button.visible);
            block.isRunning = true;
            verify(!findChild(block, "editCall").visible);
        }
        function test_aCallIsEditedAsItWasWritten() {
            const block = createTemporaryObject(callBlock, root);
            edited.target = block;
            edited.clear();
            mouseClick(findChild(block, "editCall"));
            tryVerify(() => findChild(block, "callArguments") !== null);
            const area = findChild(block, "callArguments");
            compare(area.text, block.raw);
            area.forceActiveFocus();
            area.cursorPosition = 0;
            keyClick("x");
            compare(edited.count, 1);
            compare(edited.signalArguments[0][2], "x{\"city\":\"Lyon\"}");
        }
        function test_anEmptyCallBeginsWithItsName() {
            const block = createTemporaryObject(callBlock, root, {name: ""});
            tryVerify(() => findChild(block, "callName") !== null && findChild(block, "callName").activeFocus);
        }
        function test_aVariableIsRedUntilItHasAValue() {
            const item = createTemporaryObject(chip, root);
            compare(item.border.color, Theme.danger);
            edited.target = item;
            edited.clear();
            const field = findChild(item, "variable_tone");
            mouseClick(field);
            keyClick("k");
            compare(edited.signalArguments[0][0], "k");
            item.value = "k";
            compare(item.border.color, Theme.good);
        }
        function test_aMistakeInJsonIsToldBelowIt() {
            const editor = createTemporaryObject(jsonEditor, root);
            const note = findChild(editor, "jsonProblem");
            verify(!note.visible);
            editor.problem = "Not valid JSON at line 1, column 2";
            verify(note.visible);
            compare(note.text, editor.problem);
        }
        function test_aResultOfNoCallAsksForItsId() {
            const head = createTemporaryObject(resultHead, root);
            const field = findChild(head, "callIdField");
            verify(field.visible);
            idEdited.target = head;
            idEdited.clear();
            mouseClick(field);
            field.selectAll();
            keyClick("a");
            keyClick(Qt.Key_Return);
            compare(idEdited.signalArguments[0][0], "a");
            head.callName = "get_weather";
            verify(!field.visible);
            verify(findChild(head, "resultOf").text.includes("get_weather"));
        }
    }
}
