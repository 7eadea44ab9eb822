// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/modelfetch.h"

#include "dialects/replyreader.h"
#include "net/hosthints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Above this it is no list of models: the longest in the field has some 5 MB.
constexpr qsizetype maxBytes = 64 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelFetch)
};

//! The answer so far.
struct Answer {
    ResponseHead head = {};
    QByteArray body = {};
};

Result<QList<ModelInfo>> read(const Dialect &dialect, const Answer &answer)
{
    if (answer.head.status >= 200 && answer.head.status < 300)
        return dialect.parseModels(answer.body);
    Error error{.kind = Error::Kind::Http, .words = errorWords(answer.body), .status = answer.head.status};
    addHostHints(error, answer.head);
    return std::unexpected(error);
}

} // namespace

void fetchModels(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, QObject *context,
                 std::function<void(const Result<QList<ModelInfo>> &)> done)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    if (!dialect) {
        const Error error{.kind = Error::Kind::Invalid,
                          .words = Words::tr("“%1” is not a dialect that Etude speaks.").arg(endpoint.dialect)};
        QMetaObject::invokeMethod(context, [error, done] { done(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    Exchange *exchange = transport.send(dialect->modelsRequest(endpoint), keys, transportOptions(endpoint), context);
    const auto answer = std::make_shared<Answer>();
    QObject::connect(exchange, &Exchange::headReceived, exchange,
                     [answer](const ResponseHead &head) { answer->head = head; });
    QObject::connect(exchange, &Exchange::bytesReceived, exchange, [answer, exchange](const QByteArray &bytes) {
        answer->body += bytes;
        if (answer->body.size() > maxBytes)
            exchange->cancel();
    });
    QObject::connect(exchange, &Exchange::ended, context, [=](const std::optional<Error> &failed) {
        Result<QList<ModelInfo>> result = failed ? std::unexpected(*failed) : read(*dialect, *answer);
        if (answer->body.size() > maxBytes)
            result = failure(Error::Kind::Protocol, Words::tr("The list of models is too long to be one."));
        if (!result)
            result.error().words = exchange->withoutKeys(result.error().words);
        exchange->deleteLater();
        done(result);
    });
}

} // namespace etude
