// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Etude.Controls
import Etude.ViewModels

//! The images of a message, as many in a row as fit.
Flow {
    id: strip

    required property AttachmentsModel attachments
    property bool canRemove: true
    property int pictureSize: 40

    spacing: Theme.gap

    Repeater {
        model: strip.attachments
        delegate: AttachmentCard {
            width: Math.min(implicitWidth, strip.width)
            canRemove: strip.canRemove
            pictureSize: strip.pictureSize
            onRemoveRequested: strip.attachments.remove(index)
        }
    }
}
