// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace etude {

//! The value of the first HTTP header called `name`, in any case, or a null one.
[[nodiscard]] inline QByteArray headerValue(const QList<std::pair<QByteArray, QByteArray>> &headers,
                                            QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace etude
