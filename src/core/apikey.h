// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace etude {

//! A secret. It can be put into a request that is about to leave, and nowhere else: it cannot be logged (that does not
//! compile), compared with text by accident, or saved. White space and line breaks around a pasted key are dropped,
//! since a line break would make an invalid header.
class ApiKey final {
public:
    ApiKey() = default;
    explicit ApiKey(const QString &text)
        : m_bytes(text.trimmed().toUtf8())
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    //! The secret itself. Only `core/httprequest.cpp` (filling a request) and the leak guard call it.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const ApiKey &) = delete;

} // namespace etude
