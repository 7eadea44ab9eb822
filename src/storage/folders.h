// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace etude {

//! Where Etude keeps its files. `--config-dir` and `--data-dir` override the platform's folders.
struct Folders {
    QString config; //!< settings.json, endpoints.json
    QString data;   //!< draft.json, history.sqlite, presets/, catalog/

    //! The platform's own: ~/.config/etude and ~/.local/share/etude on Linux, AppData on Windows, Library on macOS.
    [[nodiscard]] static Folders standard();
};

//! Reads a whole file. `Kind::File`, naming the file and the cause.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
//! Writes a whole file or nothing (QSaveFile), making its folder if need be. A new file is for its owner's eyes only; one
//! that is there keeps its permissions.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
//! Moves a file that cannot be understood out of the way: `settings.json` → `settings.json.broken-20261120-101500`.
//! Returns the new path.
[[nodiscard]] Result<QString> keepAside(const QString &path);

} // namespace etude
