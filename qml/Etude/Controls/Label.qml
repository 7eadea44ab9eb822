// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Templates as T

T.Label {
    color: Theme.text
    linkColor: Theme.accent
    font.pixelSize: Theme.fontSize
}
