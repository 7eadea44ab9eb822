// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Etude
import Etude.ViewModels

Item {
    id: root
    width: 300
    height: 300

    Component {
        id: component
        ParameterRow {
            width: 280
            index: 0
            name: "temperature"
            label: "Temperature"
            kind: ParametersModel.Number
            isSet: false
            valueText: ""
            hint: "unset (0.7)"
            hasSlider: true
            position: 0.35
            choices: []
            description: ""
            warning: ""
            isBasic: true
        }
    }
    TestCase {
        name: "ParameterRow"
        when: windowShown

        SignalSpy { id: submitted; signalName: "textSubmitted" }
        SignalSpy { id: moved; signalName: "positionMoved" }
        SignalSpy { id: unset; signalName: "unsetRequested" }

        function make(properties: var): ParameterRow {
            const row = createTemporaryObject(component, root, properties);
            submitted.target = row;
            moved.target = row;
            unset.target = row;
            submitted.clear();
            moved.clear();
            unset.clear();
            return row;
        }

        function test_typedValueIsSubmittedOnce() {
            const field = findChild(make({}), "field_temperature");
            compare(field.placeholderText, "unset (0.7)");
            mouseClick(field);
            keyClick("1");
            keyClick(".");
            keyClick("5");
            keyClick(Qt.Key_Return);
            compare(submitted.count, 1);
            compare(submitted.signalArguments[0][0], "1.5");
        }
        function test_sliderMoves() {
            const row = make({});
            const slider = findChild(row, "slider_temperature");
            mouseClick(slider, slider.width * 0.75, slider.height / 2);
            verify(moved.count >= 1);
            verify(moved.signalArguments[moved.count - 1][0] > 0.6);
        }
        function test_wheelDoesNotChangeTheSlider() {
            const slider = findChild(make({}), "slider_temperature");
            mouseWheel(slider, 20, 8, 0, 120);
            compare(moved.count, 0);
        }
        function test_unset() {
            const row = make({isSet: true, valueText: "1.5"});
            const button = findChild(row, "unset_temperature");
            verify(button.visible);
            mouseClick(button);
            compare(unset.count, 1);
        }
        function test_warningIsShown() {
            const row = make({isSet: true, valueText: "3", warning: "Outside the documented 0 to 2"});
            verify(findChild(row, "field_temperature").isWrong);
        }
    }
}
