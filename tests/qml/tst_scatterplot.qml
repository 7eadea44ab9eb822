// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Etude.Controls

Item {
    id: page
    width: 500
    height: 400

    ScatterPlot {
        id: plot
        anchors.fill: parent
        unit: "$"
        xLabel: "Input"
        yLabel: "Output"
    }
    SignalSpy { id: picked; target: plot; signalName: "picked" }

    TestCase {
        name: "ScatterPlot"
        when: windowShown

        function init() {
            plot.points = [Qt.point(0.1, 0.5), Qt.point(10, 50), Qt.point(1, 5), Qt.point(0, 0), Qt.point(-1, 3)];
            plot.currentIndex = -1;
            picked.clear();
            mouseMove(page, 499, 1);
        }
        function placeOf(index) {
            plot.currentIndex = index;
            return Qt.point(plot.currentPosition.x, plot.currentPosition.y); // not a reference to the property
        }

        function test_isLogarithmic() {
            const low = placeOf(0), middle = placeOf(2), high = placeOf(1);
            fuzzyCompare(middle.x - low.x, high.x - middle.x, 0.5);
            fuzzyCompare(low.y - middle.y, middle.y - high.y, 0.5);
            verify(low.y > high.y); // dearer is higher
        }
        function test_zeroStandsApart() {
            verify(placeOf(3).x < placeOf(0).x);
            verify(placeOf(3).x > 0 && placeOf(3).y < plot.height);
            verify(placeOf(4).x < 0); // a negative price is nowhere
        }
        function test_pointerFindsThePoint() {
            const place = placeOf(2);
            mouseMove(plot, place.x + 2, place.y - 2);
            compare(plot.hoveredIndex, 2);
            mouseClick(plot, place.x, place.y);
            compare(picked.count, 1);
            compare(picked.signalArguments[0][0], 2);
            mouseMove(plot, 250, 10);
            compare(plot.hoveredIndex, -1);
            mouseClick(plot, 250, 10);
            compare(picked.count, 1);
        }
        function test_keyboardGoesFromLeftToRight() {
            plot.forceActiveFocus();
            const seen = [];
            for (let i = 0; i < 5; ++i) {
                keyClick(Qt.Key_Right);
                seen.push(plot.currentIndex);
            }
            compare(seen, [3, 0, 2, 1, 1]);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(picked.signalArguments[0][0], 2);
        }
        function test_fewerPointsForgetTheCurrentOne() {
            plot.currentIndex = 3;
            plot.points = [Qt.point(1, 1)];
            compare(plot.currentIndex, -1);
            plot.points = [];
            verify(plot.currentPosition.x < 0);
        }
        function test_isDrawn() {
            const image = grabImage(plot);
            const place = placeOf(1);
            verify(!Qt.colorEqual(image.pixel(Math.round(place.x), Math.round(place.y)), image.pixel(place.x + 12, place.y + 12)));
        }
    }
}
