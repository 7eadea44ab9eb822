// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Templates as T
import Etude.Controls

//! The role of a message; a click offers the others.
T.Button {
    id: control

    required property string roleName
    property bool isFixed: false

    signal roleChosen(string role)

    implicitWidth: label.implicitWidth + 12
    implicitHeight: 24
    enabled: !control.isFixed
    hoverEnabled: true
    Accessible.name: qsTr("Role: %1. Change").arg(control.roleName)
    onClicked: {
        menuLoader.active = true;
        (menuLoader.item as Menu).popup(control, 0, control.height);
    }

    contentItem: RoleLabel {
        id: label
        text: control.roleName
        color: control.roleName === "assistant" ? Theme.accent : Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 4
        color: control.hovered ? Theme.hover : "transparent"
        FocusRing { isShown: control.visualFocus }
    }
    // Made when it is wanted: a conversation has hundreds of these buttons.
    Loader {
        id: menuLoader
        active: false
        sourceComponent: Component {
            Menu {
                id: menu
                Repeater {
                    model: ["user", "assistant", "system", "developer", "tool"]
                    MenuItem {
                        required property string modelData
                        text: modelData
                        checkable: true
                        autoExclusive: true // a click on the chosen one leaves it chosen
                        checked: modelData === control.roleName
                        onTriggered: control.roleChosen(modelData)
                    }
                }
            }
        }
    }
}
