// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! One endpoint. Saving needs no passed test.
ColumnLayout {
    id: form

    required property EndpointEditor editor
    readonly property bool isEngine: form.editor.isEngine
    readonly property bool hasDraft: form.editor.key.draft.trim() !== "" || form.editor.proxyPassword.draft.trim() !== ""

    signal useRequested(string id)
    signal copyRequested(string text)
    signal engineRequested

    //! Scrolls to what has the keyboard.
    function reveal(item: Item): void {
        let ancestor = item;
        while (ancestor && ancestor !== column)
            ancestor = ancestor.parent;
        if (!ancestor || item === column)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        flick.contentY = Math.max(0, Math.min(top, Math.max(flick.contentY, top + item.height + 2 * column.y - flick.height)));
    }

    spacing: 0

    Connections {
        target: form.Window.window
        function onActiveFocusItemChanged(): void { form.reveal(form.Window.window.activeFocusItem) }
    }
    Connections {
        target: form.editor
        function onShown(): void { flick.contentY = 0 }
        function onKeyWanted(): void { basics.focusKey() }
    }

    ColumnLayout {
        visible: form.isEngine
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.margins: 20
        spacing: Theme.wideGap

        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("A model that runs on this computer: no key, no network. At first it is the starter model, which is small, knows only the presets, and is here so that the first run needs nothing; any GGUF file can take its place. Add an endpoint for anything else.")
        }
        FormRow {
            label: qsTr("Dialect")
            ComboBox {
                objectName: "engineDialect"
                Layout.fillWidth: true
                model: form.editor.spokenNames
                currentIndex: form.editor.spokenIds.indexOf(form.editor.dialect)
                Accessible.name: qsTr("Dialect")
                onActivated: index => form.editor.dialect = form.editor.spokenIds[index]
            }
        }
        Item { Layout.fillHeight: true }
    }
    Flickable {
        id: flick
        visible: !form.isEngine
        Layout.fillWidth: true
        Layout.fillHeight: true
        contentHeight: column.implicitHeight + 2 * column.y
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar { }

        ColumnLayout {
            id: column
            x: 20
            y: Theme.wideGap
            width: flick.width - 40
            spacing: Theme.gap

            EndpointBasics {
                id: basics
                Layout.bottomMargin: Theme.gap
                editor: form.editor
                onCopyRequested: text => form.copyRequested(text)
            }
            FormSection {
                title: qsTr("Headers")
                summary: form.editor.headers === "" ? qsTr("no others") : form.editor.headers.split("\n").join(", ")
                FormRow {
                    label: qsTr("One a line, “Name: value”; ${NAME} is read from the key of this name")
                    TextArea {
                        objectName: "endpointHeaders"
                        Layout.fillWidth: true
                        font: Theme.codeFont
                        text: form.editor.headers
                        placeholderText: "X-Organisation: ${ORG}"
                        Accessible.name: qsTr("Headers")
                        onEdited: text => form.editor.headers = text
                    }
                }
            }
            ProxySection { editor: form.editor }
            TlsSection { editor: form.editor }
            TimeoutsSection { editor: form.editor }
            FormSection {
                title: qsTr("Models")
                summary: form.editor.modelsNote
                FormRow {
                    label: qsTr("Own ids, one a line; any text is a model id")
                    note: form.editor.modelsNote
                    TextArea {
                        objectName: "endpointModels"
                        Layout.fillWidth: true
                        font: Theme.codeFont
                        text: form.editor.models
                        placeholderText: qsTr("vendor/model-1")
                        Accessible.name: qsTr("Own model ids")
                        onEdited: text => form.editor.models = text
                    }
                }
            }
            LearnedSection {
                visible: form.editor.refusals.length > 0
                editor: form.editor
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.line
    }
    EndpointVerdict {
        Layout.fillWidth: true
        Layout.margins: 12
        Layout.bottomMargin: 0
        visible: !form.isEngine && hasWords
        maximumStepsHeight: form.height * 0.4
        editor: form.editor
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.margins: 12
        spacing: Theme.gap
        Button {
            objectName: "testEndpoint"
            visible: !form.isEngine
            text: form.editor.isTesting ? qsTr("Stop") : qsTr("Test")
            enabled: form.editor.address !== ""
            onClicked: form.editor.isTesting ? form.editor.stopTest() : form.editor.test()
        }
        Button {
            objectName: "removeEndpoint"
            visible: form.editor.id !== "" && !form.isEngine
            flat: true
            isDanger: true
            text: form.editor.isBuiltIn ? qsTr("Reset") : qsTr("Remove")
            onClicked: form.editor.remove()
        }
        Item { Layout.fillWidth: true }
        Button {
            objectName: "showEngine"
            visible: form.isEngine
            text: qsTr("Model, options, log…")
            Accessible.name: qsTr("Show the engine with its model, options and log")
            onClicked: form.engineRequested()
        }
        Button {
            objectName: "saveEndpoint"
            visible: !form.isEngine
            text: qsTr("Save")
            enabled: form.editor.problem === "" && (form.editor.isChanged || form.hasDraft)
            onClicked: form.editor.save()
        }
        Button {
            objectName: "useEndpoint"
            highlighted: true
            text: form.isEngine ? qsTr("Use") : form.editor.isChanged || form.hasDraft ? qsTr("Save and use") : qsTr("Use")
            enabled: form.isEngine || form.editor.problem === ""
            onClicked: {
                const id = form.isEngine && !form.editor.isChanged ? form.editor.id : form.editor.save();
                if (id !== "")
                    form.useRequested(id);
            }
        }
    }
}
