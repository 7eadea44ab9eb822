// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import Etude.Controls
import Etude.ViewModels

//! Input against output price of the models that fit: what lies apart is seen at once.
FocusScope {
    id: picture

    required property CatalogModel catalog
    //! The model that is looked at.
    required property modelDetail current
    readonly property int shown: plot.hoveredIndex >= 0 ? plot.hoveredIndex : plot.activeFocus ? plot.currentIndex : -1
    readonly property point place: plot.hoveredIndex >= 0 ? plot.hoveredPosition : plot.currentPosition

    signal lookRequested(string provider, string id)

    ScatterPlot {
        id: plot
        objectName: "pricePicture"
        anchors.fill: parent
        anchors.margins: Theme.gap
        focus: true
        activeFocusOnTab: true
        points: picture.catalog.pricePoints
        currentIndex: picture.catalog.pointOf(picture.current.provider, picture.current.id)
        unit: "$"
        xLabel: qsTr("Input, per 1M tokens")
        yLabel: qsTr("Output, per 1M tokens")
        dotColor: Theme.accent
        lineColor: Theme.line
        textColor: Theme.muted
        font: Qt.font({family: Theme.fontFamily, pixelSize: Theme.smallFontSize})
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Prices of %1 models").arg(plot.points.length)
        Accessible.description: note.text
        onPicked: index => {
            const model = picture.catalog.modelAtPoint(index);
            picture.lookRequested(model.provider, model.id);
        }

        FocusRing { isShown: plot.activeFocus }
        Label {
            id: note
            objectName: "pictureNote"
            x: Math.max(0, Math.min(plot.width - width, picture.place.x + 10))
            y: picture.place.y > height + 14 ? picture.place.y - height - 8 : picture.place.y + 12
            width: Math.min(implicitWidth, plot.width)
            visible: picture.shown >= 0
            padding: 6
            text: picture.catalog.pointText(picture.shown)
            textFormat: Text.PlainText
            font.pixelSize: Theme.smallFontSize
            color: Theme.text
            wrapMode: Text.Wrap
            background: Rectangle {
                radius: 4
                color: Theme.raised
                border.color: Theme.strongLine
            }
        }
    }
    Label {
        anchors.centerIn: parent
        width: parent.width - 60
        visible: plot.points.length === 0
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("The price of none of these models is known.")
    }
}
