// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"
#include "storage/folders.h"

#include <QList>

namespace etude {

//! A named prompt in a plain file: `presets/NAME.json`, the JSON form of `Prompt` with `"name"` and `"endpoint"`.
struct Preset {
    QString name = {};
    QString endpoint = {}; //!< id or name; empty = whichever is chosen
    Prompt prompt = {};
    bool operator==(const Preset &) const = default;
};

//! Sorted without regard to case. A file that cannot be read is listed by its file name: opening it says what is wrong.
[[nodiscard]] QList<QString> presetNames(const Folders &folders);
//! By name, or by path where it contains a separator or ends in `.json`.
[[nodiscard]] Result<Preset> loadPreset(const Folders &folders, const QString &nameOrPath);
//! Into the file that holds the preset of this name, else into a new one whose name is made of it.
[[nodiscard]] Result<void> savePreset(const Folders &folders, const Preset &preset);

} // namespace etude
