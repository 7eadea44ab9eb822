// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"
#include "core/error.h"

#include <memory>

namespace etude {

//! A random key for one start of an engine, in a file that only this user can read: how the engine learns it without an
//! argument, and the user's own programs without a copy. The file goes with the object.
class KeyFile final {
public:
    //! Into `folder`, named after the port. What a killed program left there for ports at which nobody listens is removed.
    [[nodiscard]] static Result<std::unique_ptr<KeyFile>> write(const QString &folder, quint16 port);
    [[nodiscard]] static QString pathIn(const QString &folder, quint16 port);

    ~KeyFile();
    Q_DISABLE_COPY_MOVE(KeyFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ApiKey &key() const { return m_key; }

private:
    KeyFile(QString path, ApiKey key);

    QString m_path;
    ApiKey m_key;
};

} // namespace etude
