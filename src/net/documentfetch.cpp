// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/documentfetch.h"

#include "dialects/dialect.h"
#include "dialects/errordocument.h"
#include "dialects/inflater.h"
#include "dialects/replyreader.h"
#include "net/hosthints.h"
#include "net/route.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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
    std::unique_ptr<Inflater> inflater = {};
    //! Why it was broken off.
    std::optional<Error> fault = {};
};

using Ended = std::function<void(const Answer &answer, const std::optional<Error> &failed)>;

Error tooLongError()
{
    return {.kind = Error::Kind::Protocol, .words = Words::tr("The answer is too long to be what was asked for.")};
}

//! Sends the request and collects its answer, which is broken off where it grows above `mostBytes`.
void collect(Transport &transport, const HttpRequest &request, const KeyLookup &keys, const TransportOptions &options,
             qsizetype mostBytes, QObject *context, const Ended &ended)
{
    Exchange *exchange = transport.send(request, keys, options, context);
    const auto answer = std::make_shared<Answer>();
    const auto breakOff = [answer, exchange](const Error &error) {
        answer->fault = error;
        exchange->cancel();
    };
    const auto take = [answer, mostBytes](QByteArrayView bytes) -> Result<void> {
        if (bytes.size() > mostBytes - answer->body.size())
            return std::unexpected(tooLongError());
        answer->body += bytes;
        return {};
    };
    QObject::connect(exchange, &Exchange::headReceived, exchange, [=](const ResponseHead &head) {
        answer->head = head;
        answer->inflater = std::make_unique<Inflater>(head.header("content-encoding"));
        if (head.header("content-length").toLongLong() > mostBytes)
            breakOff(tooLongError());
    });
    QObject::connect(exchange, &Exchange::bytesReceived, exchange, [=](const QByteArray &bytes) {
        if (const Result<void> unpacked = answer->inflater->feed(bytes, take); !unpacked)
            breakOff(unpacked.error());
    });
    QObject::connect(exchange, &Exchange::ended, context, [=](std::optional<Error> failed) {
        if (!failed && answer->inflater) {
            if (const Result<void> unpacked = answer->inflater->finish(take); !unpacked)
                failed = unpacked.error();
        }
        if (answer->fault)
            failed = answer->fault;
        if (!failed && (answer->head.status < 200 || answer->head.status > 299)) {
            failed = httpError(answer->head.status, answer->body);
            addHostHints(*failed, answer->head);
        }
        if (failed)
            failed->words = exchange->withoutKeys(failed->words);
        exchange->deleteLater();
        ended(*answer, failed);
    });
}

//! What stays the same from one redirect to the next.
struct ConditionalFetch {
    Transport &transport;
    DocumentVersion known;
    TransportOptions options;
    qsizetype mostBytes;
    QObject *context;
    std::function<void(const Result<std::optional<FetchedDocument>> &)> done;
};

HttpRequest requestFor(const QUrl &url, const DocumentVersion &known)
{
    HttpRequest request{.method = u"GET"_s, .url = url.toString(QUrl::FullyEncoded)};
    // A tenth of the bytes; the limit counts what comes out.
    request.headers = {{.name = u"Accept"_s, .value = u"application/json"_s},
                       {.name = u"Accept-Encoding"_s, .value = u"gzip"_s}};
    const auto addKnown = [&request](const QString &name, const QByteArray &value) {
        // A host may have sent anything; what would be a line of its own or the name of a key is no mark of a version.
        const bool isPlain = std::ranges::all_of(value, [](char c) { return c >= ' ' && c <= '~'; });
        if (isPlain && !value.isEmpty() && !value.contains("${"))
            request.headers.append({.name = name, .value = QString::fromLatin1(value)});
    };
    addKnown(u"If-None-Match"_s, known.etag);
    addKnown(u"If-Modified-Since"_s, known.lastModified);
    return request;
}

//! Where the answer sends us, if we may go there.
std::optional<QUrl> redirectTarget(const QUrl &from, const ResponseHead &head)
{
    constexpr std::array redirects{301, 302, 303, 307, 308};
    const QByteArray location = head.header("location");
    if (location.isEmpty() || std::ranges::find(redirects, head.status) == redirects.end())
        return {};
    const QUrl target =
        from.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const bool staysHere = isLoopback(from.toString()) && isLoopback(target.toString());
    const bool isAllowed = target.scheme() == "https"_L1 || (target.scheme() == "http"_L1 && staysHere);
    return isAllowed && target.isValid() ? std::optional(target) : std::nullopt;
}

bool isPage(QByteArrayView body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body = body.sliced(3);
    return body.trimmed().startsWith('<');
}

Result<std::optional<FetchedDocument>> documentIn(const Answer &answer, const std::optional<Error> &failed,
                                                  const DocumentVersion &known)
{
    if (answer.head.status == 304 && !answer.fault && known != DocumentVersion())
        return std::nullopt;
    if (failed)
        return std::unexpected(*failed);
    if (answer.body.trimmed().isEmpty())
        return failure(Error::Kind::Protocol, Words::tr("There is nothing at this address."));
    if (isPage(answer.body))
        return failure(Error::Kind::Protocol,
                       Words::tr("There is a web page at this address: %1").arg(errorWords(answer.body)));
    return FetchedDocument{
        .body = answer.body,
        .version = {.etag = answer.head.header("etag"), .lastModified = answer.head.header("last-modified")}};
}

void fetchFrom(const QUrl &url, const ConditionalFetch &fetch, int redirectsLeft)
{
    collect(fetch.transport, requestFor(url, fetch.known), {}, fetch.options, fetch.mostBytes, fetch.context,
            [=](const Answer &answer, const std::optional<Error> &failed) {
                if (const std::optional<QUrl> target = redirectTarget(url, answer.head); target && redirectsLeft > 0)
                    fetchFrom(*target, fetch, redirectsLeft - 1);
                else
                    fetch.done(documentIn(answer, failed, fetch.known));
            });
}

} // namespace

void fetchDocument(Transport &transport, const HttpRequest &request, const KeyLookup &keys,
                   const TransportOptions &options, qsizetype mostBytes, QObject *context,
                   std::function<void(const Result<QByteArray> &)> done)
{
    collect(transport, request, keys, options, mostBytes, context,
            [done](const Answer &answer, const std::optional<Error> &failed) {
                done(failed ? Result<QByteArray>(std::unexpected(*failed)) : answer.body);
            });
}

void fetchAnswer(Transport &transport, const HttpRequest &request, const KeyLookup &keys,
                 const TransportOptions &options, qsizetype mostBytes, QObject *context,
                 std::function<void(const Result<FetchedAnswer> &)> done)
{
    collect(transport, request, keys, options, mostBytes, context,
            [done](const Answer &answer, const std::optional<Error> &failed) {
                const bool hasOnlySaidNo = failed && failed->kind == Error::Kind::Http && answer.head.status >= 400;
                if (failed && !hasOnlySaidNo)
                    done(std::unexpected(*failed));
                else
                    done(FetchedAnswer{.head = answer.head, .body = answer.body});
            });
}

void fetchIfChanged(Transport &transport, const QString &address, const DocumentVersion &known,
                    const TransportOptions &options, qsizetype mostBytes, QObject *context,
                    std::function<void(const Result<std::optional<FetchedDocument>> &)> done)
{
    const Result<QUrl> url = urlFrom(address);
    if (!url) {
        const Error error{
            .kind = Error::Kind::Invalid,
            .words = Words::tr("“%1” is not a web address: it has to begin with https:// and a host.").arg(address)};
        QMetaObject::invokeMethod(context, [error, done] { done(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    constexpr int mostRedirects = 5;
    fetchFrom(url->adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment),
              {transport, known, options, mostBytes, context, std::move(done)}, mostRedirects);
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
