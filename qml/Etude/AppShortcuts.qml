// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! The keys that work everywhere in the window. ShortcutsDialog lists them.
Item {
    id: keys

    required property Workspace workspace
    readonly property SessionViewModel session: keys.workspace.session

    signal focusComposerRequested
    signal catalogRequested
    signal endpointsRequested
    signal importRequested
    signal closeRequested
    signal historyToggled
    signal parametersToggled

    //! A key does not leave the field as a click does: what stands in it counts all the same.
    function finishEditing(): void {
        (keys.Window.activeFocusItem as TextField)?.editingFinished();
        (keys.Window.activeFocusItem as TextArea)?.editingFinished();
    }

    Shortcut { sequences: ["Ctrl+Return", "Ctrl+Enter"]; onActivated: { keys.finishEditing(); keys.session.run() } }
    Shortcut { sequence: "Ctrl+Shift+Return"; onActivated: keys.session.addMessage() }
    Shortcut { sequence: "Esc"; enabled: keys.session.isRunning; onActivated: keys.session.stop() }
    Shortcut { sequence: "Ctrl+R"; onActivated: { keys.finishEditing(); keys.session.runAgain() } }
    Shortcut { sequence: "Ctrl+K"; onActivated: keys.catalogRequested() }
    Shortcut { sequence: "Ctrl+E"; onActivated: keys.endpointsRequested() }
    Shortcut { sequence: "Ctrl+Shift+E"; onActivated: keys.workspace.engine.show() }
    Shortcut { sequence: "Ctrl+I"; onActivated: keys.importRequested() }
    Shortcut { sequence: "Ctrl+Shift+K"; onActivated: keys.workspace.showsCode = !keys.workspace.showsCode }
    Shortcut { sequence: "Ctrl+Shift+C"; onActivated: { keys.finishEditing(); keys.workspace.copy(keys.workspace.snippet.currentCode()) } }
    Shortcut { sequence: "Ctrl+Shift+R"; onActivated: keys.workspace.showsRaw = !keys.workspace.showsRaw }
    Shortcut { sequence: "Ctrl+N"; onActivated: keys.session.startNew() }
    Shortcut { sequence: "Ctrl+B"; onActivated: keys.historyToggled() }
    Shortcut { sequence: "Ctrl+Shift+B"; onActivated: keys.workspace.spending.show() }
    Shortcut { sequences: ["F9", "Ctrl+Shift+P"]; onActivated: keys.parametersToggled() }
    Shortcut { sequence: "Ctrl+L"; onActivated: keys.focusComposerRequested() }
    Shortcut { sequence: "Ctrl+M"; onActivated: keys.workspace.showsMarkdown = !keys.workspace.showsMarkdown }
    Shortcut { sequences: [StandardKey.Quit]; onActivated: keys.closeRequested() }
}
