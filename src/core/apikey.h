// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace etude {

//! A secret. It can be put into a request that is about to leave or into the key store, and nowhere else: it cannot be
//! logged (that does not compile), compared with text by accident, or saved. White space and line breaks around a pasted
//! key are dropped, since a line break would make an invalid header.
class ApiKey final {
public:
    ApiKey() = default;
    explicit ApiKey(const QString &text)
        : m_bytes(text.trimmed().toUtf8())
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! Whether it is overwritten where an answer quotes it. The value of every `${NAME}` is taken for a secret, and some
    //! are none: one as short as `1` or `data` stands in every answer by chance and would be overwritten everywhere. No
    //! host gives out keys of so few bytes.
    [[nodiscard]] bool isCovered() const { return m_bytes.size() >= 6; }
    //! The secret itself. Only what takes it to its place calls this: filling a request, the key store, the engine's
    //! start, and the leak guard.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const ApiKey &) = delete;

//! A key as a person pasted or typed it. Fails (`Kind::Invalid`) where nothing is left between the white space, and where
//! a line break or another control character stands inside: no key has one, so it is half of one and something else.
[[nodiscard]] Result<ApiKey> apiKeyFromInput(const QString &text);

} // namespace etude
