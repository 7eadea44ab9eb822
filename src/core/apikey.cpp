// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apikey.h"

#include <QCoreApplication>

#include <algorithm>

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApiKey)
};

} // namespace

Result<ApiKey> apiKeyFromInput(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("There is no key yet: paste it, or type it."));
    const auto breaks = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    if (std::ranges::any_of(trimmed, breaks)) {
        return failure(
            Error::Kind::Invalid,
            Words::tr("A line break stands inside this key, so it is not one key: copy it once more, alone."));
    }
    return ApiKey(trimmed);
}

} // namespace etude
