// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/documentfetch.h"

#include "dialects/dialect.h"
#include "dialects/errordocument.h"
#include "net/hosthints.h"

#include <QCoreApplication>

namespace etude {

namespace {

constexpr qsizetype mostCountBytes = 16 * 1024 * 1024; // a list of all tokens, at worst

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentFetch)
};

//! The answer so far.
struct Answer {
    ResponseHead head = {};
    QByteArray body = {};
};

Result<QByteArray> bodyOf(const Answer &answer)
{
    if (answer.head.status >= 200 && answer.head.status < 300)
        return answer.body;
    Error error = httpError(answer.head.status, answer.body);
    addHostHints(error, answer.head);
    return std::unexpected(error);
}

} // namespace

void fetchDocument(Transport &transport, const HttpRequest &request, const KeyLookup &keys,
                   const TransportOptions &options, qsizetype mostBytes, QObject *context,
                   std::function<void(const Result<QByteArray> &)> done)
{
    Exchange *exchange = transport.send(request, keys, options, context);
    const auto answer = std::make_shared<Answer>();
    QObject::connect(exchange, &Exchange::headReceived, exchange,
                     [answer](const ResponseHead &head) { answer->head = head; });
    QObject::connect(exchange, &Exchange::bytesReceived, exchange, [=](const QByteArray &bytes) {
        answer->body += bytes;
        if (answer->body.size() > mostBytes)
            exchange->cancel();
    });
    QObject::connect(exchange, &Exchange::ended, context, [=](const std::optional<Error> &failed) {
        Result<QByteArray> result = failed ? std::unexpected(*failed) : bodyOf(*answer);
        if (answer->body.size() > mostBytes)
            result = failure(Error::Kind::Protocol, Words::tr("The answer is too long to be what was asked for."));
        if (!result)
            result.error().words = exchange->withoutKeys(result.error().words);
        exchange->deleteLater();
        done(result);
    });
}

void countTokens(Transport &transport, const Prompt &prompt, const Endpoint &endpoint, const KeyLookup &keys,
                 QObject *context, std::function<void(const Result<qint64> &)> done)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    const Result<HttpRequest> request = dialect
        ? dialect->countRequest(prompt, endpoint)
        : failure(Error::Kind::Invalid, Words::tr("“%1” is not a dialect that Etude speaks.").arg(endpoint.dialect));
    if (!request) {
        QMetaObject::invokeMethod(
            context, [error = request.error(), done] { done(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    fetchDocument(transport, *request, keys, transportOptions(endpoint), mostCountBytes, context,
                  [done](const Result<QByteArray> &body) {
                      done(body ? parseCount(*body) : std::unexpected(body.error()));
                  });
}

} // namespace etude
