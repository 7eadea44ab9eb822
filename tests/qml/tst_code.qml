// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Etude
import Etude.Controls

Item {
    id: root
    width: 500
    height: 500

    Component {
        id: consent
        CheckConsentDialog {
            parent: root
            question: "Etude runs this code with /usr/bin/python3."
        }
    }
    Component {
        id: row
        CheckRow {
            width: 400
            place: "/messages/0/content"
            received: "\"<b>a</b>\""
            expected: "nothing"
        }
    }
    Component {
        id: option
        CodeOption {
            text: "Stream"
            tip: "What is shown is what Run sends"
        }
    }

    TestCase {
        name: "Code"
        when: windowShown

        SignalSpy { id: accepted; signalName: "accepted" }
        SignalSpy { id: rejected; signalName: "rejected" }

        function openConsent(): CheckConsentDialog {
            const dialog = createTemporaryObject(consent, root);
            accepted.target = dialog;
            rejected.target = dialog;
            accepted.clear();
            rejected.clear();
            dialog.open();
            tryCompare(dialog, "opened", true);
            return dialog;
        }

        function test_nothingRunsByAccident() {
            const dialog = openConsent();
            keyClick(Qt.Key_Space);
            tryCompare(dialog, "visible", false);
            compare(accepted.count, 0);
            compare(rejected.count, 1);
        }
        function test_consentIsGivenByItsButton() {
            const dialog = openConsent();
            const run = findChild(dialog.contentItem, "runCheck");
            keyClick(Qt.Key_Tab);
            verify(run.activeFocus);
            keyClick(Qt.Key_Space);
            compare(accepted.count, 1);
            compare(rejected.count, 0);
        }
        function test_aDifferenceIsReadOutAndShownAsItIs() {
            const difference = createTemporaryObject(row, root);
            verify(difference.Accessible.name.indexOf("/messages/0/content: the code sent \"<b>a</b>\"") === 0);
            verify(difference.implicitHeight > 60);
        }
        function test_anOptionIsAsWideAsItsText() {
            const box = createTemporaryObject(option, root);
            verify(box.implicitWidth < box.contentItem.implicitWidth + 20);
            compare(box.Accessible.description, "What is shown is what Run sends");
            box.forceActiveFocus();
            keyClick(Qt.Key_Space);
            verify(box.checked);
        }
    }
}
