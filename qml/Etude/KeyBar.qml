// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Etude.Controls
import Etude.ViewModels

//! The endpoint wants a key that is not there.
Rectangle {
    id: bar

    required property SessionViewModel session

    implicitHeight: row.implicitHeight + 16
    radius: Theme.radius
    color: Theme.warningSoft

    GridLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.gap
        anchors.leftMargin: 12
        columns: bar.width < 640 ? 1 : 2
        columnSpacing: Theme.wideGap
        rowSpacing: Theme.gap
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap
            Icon {
                source: "qrc:/icons/key.svg"
                color: Theme.warning
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("%1 wants a key, and %2 is not set.").arg(bar.session.endpointName).arg(bar.session.keyVariable)
                wrapMode: Text.Wrap
            }
        }
        RowLayout {
            Layout.fillWidth: row.columns === 1
            spacing: Theme.gap
            TextField {
                id: field
                Layout.fillWidth: row.columns === 1
                Layout.preferredWidth: 150
                echoMode: TextInput.Password
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                placeholderText: qsTr("Key")
                onAccepted: keepButton.clicked()
            }
            Button {
                id: keepButton
                text: qsTr("Keep")
                enabled: field.text.trim() !== ""
                Accessible.name: qsTr("Keep this key in the key store")
                ToolTip.text: Accessible.name
                ToolTip.visible: hovered
                ToolTip.delay: 500
                onClicked: {
                    bar.session.storeKey(field.text);
                    field.clear();
                }
            }
            Button {
                text: qsTr("Only this session")
                enabled: field.text.trim() !== ""
                Accessible.name: qsTr("Use this key for this session only")
                onClicked: {
                    bar.session.setSessionKey(field.text);
                    field.clear();
                }
            }
        }
    }
}
