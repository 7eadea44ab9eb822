// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Etude.Controls
import Etude.ViewModels

//! The model large, host and price small; opens the catalog.
T.Button {
    id: control

    required property SessionViewModel session

    implicitWidth: Math.max(nameText.implicitWidth, noteText.implicitWidth) + 52
    implicitHeight: 44
    hoverEnabled: true
    Accessible.name: qsTr("Model: %1 at %2. Choose another").arg(control.session.modelName).arg(control.session.endpointName)

    contentItem: Item {
        Text {
            id: nameText
            x: 10
            y: 4
            width: parent.width - 40
            text: control.session.modelName
            font.family: Theme.fontFamily
            font.pixelSize: 15
            font.weight: Font.DemiBold
            color: control.session.model === "" ? Theme.accent : Theme.text
            elide: Text.ElideRight
        }
        Text {
            id: noteText
            x: 10
            y: 24
            width: parent.width - 40
            text: {
                const parts = [control.session.isOnEngine ? qsTr("on this computer") : control.session.endpointName];
                if (control.session.modelPrice !== "")
                    parts.push(control.session.modelPrice);
                return parts.join("  ·  ");
            }
            font.family: Theme.fontFamily
            font.pixelSize: Theme.smallFontSize
            color: Theme.muted
            elide: Text.ElideRight
        }
        Icon {
            x: Math.min(parent.width - 24, Math.max(nameText.contentWidth, noteText.contentWidth) + 18)
            anchors.verticalCenter: parent.verticalCenter
            source: "qrc:/icons/chevron-down.svg"
            color: Theme.muted
            size: 14
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        FocusRing { isShown: control.visualFocus }
    }
}
