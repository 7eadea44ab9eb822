// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtTest
import Etude.Controls

Item {
    id: root
    width: 400
    height: 300

    Component { id: tabs; TabBar { TabButton { text: "A" } TabButton { text: "B" } TabButton { text: "C" } } }
    Component { id: iconButton; IconButton { name: "Copy"; iconSource: "qrc:/icons/copy.svg" } }
    Component { id: button; Button { text: "Run"; keyCap: "Ctrl"; highlighted: true } }
    Component { id: field; TextField { placeholderText: "Search" } }

    TestCase {
        name: "Controls"
        when: windowShown

        function test_iconButtonHasAName() {
            const control = createTemporaryObject(iconButton, root);
            compare(control.Accessible.name, "Copy");
            verify(control.width >= 24 && control.height >= 24);
        }
        function test_buttonIsPressedByKey() {
            const control = createTemporaryObject(button, root);
            let clicks = 0;
            control.clicked.connect(() => ++clicks);
            control.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(clicks, 1);
            keyClick(Qt.Key_Return);
            compare(clicks, 2);
            keyClick(Qt.Key_Enter);
            compare(clicks, 3);
        }
        function test_tabsAreOneStop() {
            const control = createTemporaryObject(tabs, root);
            control.itemAt(0).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(control.currentIndex, 1);
            verify(control.itemAt(1).activeFocus);
            keyClick(Qt.Key_Tab);
            verify(!control.itemAt(0).activeFocus && !control.itemAt(2).activeFocus);
            compare(control.currentIndex, 1);
        }
        function test_fieldIsNamedByItsPlaceholder() {
            const control = createTemporaryObject(field, root);
            compare(control.Accessible.name, "Search");
        }
        // WCAG 2.2, 1.4.3: 4.5 to 1 for text.
        function luminance(c: color): real {
            const part = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
        }
        function contrast(a: color, b: color): real {
            const la = luminance(a), lb = luminance(b);
            return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
        }
        function test_textCanBeRead_data() {
            return [{tag: "light", scheme: Theme.Light}, {tag: "dark", scheme: Theme.Dark}];
        }
        function test_textCanBeRead(data) {
            Theme.scheme = data.scheme;
            for (const ground of [Theme.window, Theme.panel, Theme.raised, Theme.field, Theme.code]) {
                verify(contrast(Theme.text, ground) >= 7, "text");
                verify(contrast(Theme.muted, ground) >= 4.5, "muted");
                verify(contrast(Theme.accent, ground) >= 4.5, "accent");
                verify(contrast(Theme.danger, ground) >= 4.5, "danger");
            }
            verify(contrast(Theme.accentText, Theme.accent) >= 4.5, "on accent");
            verify(contrast(Theme.dangerText, Theme.danger) >= 4.5, "on danger");
            verify(contrast(Theme.text, Theme.dangerSoft) >= 4.5, "on soft danger");
            verify(contrast(Theme.text, Theme.warningSoft) >= 4.5, "on soft warning");
            verify(contrast(Theme.selectedText, Theme.selection) >= 4.5, "selected");
        }
    }
}
