// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"
#include "core/error.h"

#include <QLockFile>

#include <memory>

namespace etude {

//! A random key for one start of an engine, in a file that only this user can read: how the engine learns it without an
//! argument, and the user's own programs without a copy. The file goes with the object. A lock beside it tells other
//! Etudes with the same folder that it is in use.
class KeyFile final {
public:
    //! Into `folder`, named after the port. Fails where another Etude has an engine for that port. What a killed program left
    //! there is removed.
    [[nodiscard]] static Result<std::unique_ptr<KeyFile>> write(const QString &folder, quint16 port);
    [[nodiscard]] static QString pathIn(const QString &folder, quint16 port);

    ~KeyFile();
    Q_DISABLE_COPY_MOVE(KeyFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ApiKey &key() const { return m_key; }

private:
    KeyFile(QString path, ApiKey key, std::unique_ptr<QLockFile> lock);

    QString m_path;
    ApiKey m_key;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace etude
