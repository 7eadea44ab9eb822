// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/dialect.h"
#include "import/import.h"
#include "import/promptreader.h"

#include <QTest>

namespace etude {

//! What a text is understood as; a text that is not fails the test.
inline Imported imported(const QString &text, const QList<Endpoint> &known = {})
{
    const Result<Imported> result = importText(text, known);
    if (!result)
        QTest::qFail(qPrintable(QStringLiteral("not understood: ") + result.error().words), __FILE__, __LINE__);
    return result.value_or(Imported());
}

//! The sentence for a text that is not understood; empty for one that is.
inline QString refusal(const QString &text)
{
    const Result<Imported> result = importText(text);
    return result ? QString() : result.error().words;
}

//! The request that an import would send.
inline HttpRequest requestOf(const Imported &imported)
{
    const Dialect *dialect = dialectById(imported.dialect);
    Prompt prompt = imported.prompt;
    if (prompt.model.isEmpty())
        prompt.model = QStringLiteral("m");
    const Endpoint endpoint = imported.endpoint.value_or(Endpoint{.auth = {.kind = Auth::Kind::None}});
    const Result<HttpRequest> request =
        dialect ? dialect->chatRequest(prompt, endpoint) : failure(Error::Kind::Invalid, QStringLiteral("no dialect"));
    if (!request)
        QTest::qFail(qPrintable(QStringLiteral("no request: ") + request.error().words), __FILE__, __LINE__);
    return request.value_or(HttpRequest());
}

//! Headers as a map; names are compared without regard to case.
inline std::map<QString, QString> headersOf(const HttpRequest &request)
{
    std::map<QString, QString> headers;
    for (const Header &header : request.headers)
        headers[header.name.toLower()] = header.value;
    return headers;
}

//! Everything that was said, to look for what must not be there.
inline QString everythingSaid(const Imported &imported)
{
    QString said = imported.understood.join(u'\n') + imported.notUnderstood.join(u'\n')
        + QString::fromUtf8(jsonText(toJson(imported.prompt)));
    if (imported.endpoint)
        said += QString::fromUtf8(jsonText(toJson(*imported.endpoint)));
    return said;
}

} // namespace etude
