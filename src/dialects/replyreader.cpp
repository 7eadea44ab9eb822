// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/replyreader.h"

#include "core/headervalue.h"
#include "dialects/costheaders.h"
#include "dialects/errordocument.h"
#include "dialects/inflater.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qsizetype maxDocumentBytes = 64 * 1024 * 1024;
//! Error bodies and pages are quoted, not read: the beginning is enough.
constexpr qsizetype keptErrorBytes = 1024 * 1024;
//! An event stream is decoded in pieces of this size, so that few events wait in memory at a time.
constexpr qsizetype streamPieceBytes = 64 * 1024;
constexpr qsizetype keptStartBytes = 4096;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialects)
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QDateTime httpDate(const QByteArray &value)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::UTC);
    return date;
}

std::optional<std::chrono::seconds> wholeSeconds(double seconds)
{
    constexpr double year = 366.0 * 24 * 3600;
    if (!(seconds >= 0 && seconds <= year))
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(std::ceil(seconds)));
}

//! "seconds (also with a fraction) or an HTTP date (relative to the `date` header); `retry-after-ms` goes first";
//! ModelsLab puts `retry_after` into the body.
std::optional<std::chrono::seconds> retryAfterOf(const Headers &headers, const QByteArray &body)
{
    bool isNumber = false;
    const double milliseconds = headerValue(headers, "retry-after-ms").trimmed().toDouble(&isNumber);
    if (isNumber)
        return wholeSeconds(milliseconds / 1000);
    const QByteArray value = headerValue(headers, "retry-after").trimmed();
    const double seconds = value.toDouble(&isNumber);
    if (isNumber)
        return wholeSeconds(seconds);
    const QDateTime until = httpDate(value);
    const QDateTime now = httpDate(headerValue(headers, "date").trimmed());
    if (until.isValid() && now.isValid())
        return wholeSeconds(static_cast<double>(std::max<qint64>(0, now.secsTo(until))));
    const Result<Json> document = parseJson(body);
    const std::optional<double> inBody = document ? numberAt(*document, "retry_after") : std::nullopt;
    return inBody ? wholeSeconds(*inBody) : std::nullopt;
}

QString requestIdOf(const Headers &headers)
{
    for (const char *name :
         {"x-request-id", "request-id", "x-router-request-id", "x-generation-id", "x-inference-id"}) {
        if (const QByteArray value = headerValue(headers, name).trimmed(); !value.isEmpty())
            return QString::fromUtf8(value);
    }
    return {};
}

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

class ReplyReader::State final {
public:
    explicit State(const Dialect &dialect)
        : decoder(dialect.newDecoder())
    {
    }

    enum class Kind { Unknown, Stream, Document, Page, Refusal };

    Result<void> take(QByteArrayView plain, QList<Delta> &deltas);
    Result<void> verdict(QList<Delta> &deltas);
    //! Remembers a failure and says it in the deltas too.
    Result<void> failed(Error error, QList<Delta> &deltas);

    std::unique_ptr<ReplyDecoder> decoder;
    std::unique_ptr<Inflater> inflater = std::make_unique<Inflater>(QByteArray());
    std::function<void(const SseEvent &)> observer;
    int status = 200;
    Headers headers;
    std::optional<Error> failure;
    bool isFinished = false;
    //! What the head says that the answer cost, until the answer itself says so.
    std::optional<double> headUsd;

    //! The answer knows better than its head, which was written before it.
    void forgetHeadUsd(const QList<Delta> &deltas);

private:
    void decideKind(QByteArrayView plain);
    Result<void> takeStream(QByteArrayView plain, QList<Delta> &deltas);
    Result<void> readWhole(QList<Delta> &deltas);
    std::optional<Error> errorField() const;

    Kind m_kind = Kind::Unknown;
    //! A document, a page or an error; before that is known, white space.
    QByteArray m_body;
    SseDecoder m_sse;
    QList<SseEvent> m_events;
    //! The beginning of a stream in which no event has come yet.
    QByteArray m_start;
    bool m_hasEvents = false;
};

void ReplyReader::State::forgetHeadUsd(const QList<Delta> &deltas)
{
    if (!headUsd)
        return;
    for (const Delta &delta : deltas) {
        if (const auto *counted = std::get_if<UsageDelta>(&delta); counted && counted->usage.reportedUsd)
            headUsd.reset();
    }
}

Result<void> ReplyReader::State::take(QByteArrayView plain, QList<Delta> &deltas)
{
    if (m_kind == Kind::Stream)
        return takeStream(plain, deltas);
    if (m_kind == Kind::Unknown) {
        m_body += plain;
        decideKind(m_body);
        if (m_kind == Kind::Stream)
            return takeStream(std::exchange(m_body, {}), deltas);
    } else {
        m_body += plain;
    }
    if (m_kind == Kind::Document && m_body.size() > maxDocumentBytes)
        return etude::failure(Error::Kind::Protocol, Words::tr("The answer is a document of more than 64 MB."));
    if ((m_kind == Kind::Page || m_kind == Kind::Refusal) && m_body.size() > keptErrorBytes)
        m_body.truncate(keptErrorBytes);
    return {};
}

//! "The first byte that is no white space (and no byte order mark) decides, whatever `content-type` says."
void ReplyReader::State::decideKind(QByteArrayView plain)
{
    if (status < 200 || status > 299) {
        m_kind = Kind::Refusal;
        return;
    }
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (plain.size() < mark.size() && mark.startsWith(plain))
        return;
    if (plain.startsWith(mark))
        plain = plain.sliced(mark.size());
    const auto first = std::ranges::find_if_not(plain, isWhiteSpace);
    if (first == plain.end()) {
        // Blank lines keep the connection open, perhaps for long: they mean nothing to any reader.
        if (m_body.size() > streamPieceBytes)
            m_body.clear();
        return;
    }
    if (*first == '{' || *first == '[')
        m_kind = Kind::Document;
    else
        m_kind = *first == '<' ? Kind::Page : Kind::Stream;
}

Result<void> ReplyReader::State::takeStream(QByteArrayView plain, QList<Delta> &deltas)
{
    while (!plain.isEmpty() && !decoder->isAtEnd()) {
        const QByteArrayView piece = plain.first(std::min(plain.size(), streamPieceBytes));
        plain = plain.sliced(piece.size());
        if (!m_hasEvents && m_start.size() < keptStartBytes)
            m_start += piece.first(std::min(piece.size(), keptStartBytes - m_start.size()));
        const bool isBounded = m_sse.feed(piece, m_events);
        m_hasEvents = m_hasEvents || !m_events.isEmpty();
        Result<void> result;
        for (const SseEvent &event : std::as_const(m_events)) {
            if (observer)
                observer(event);
            result = decoder->feed(event, deltas);
            if (!result || decoder->isAtEnd())
                break;
        }
        m_events.clear();
        if (!result)
            return result;
        if (!isBounded)
            return etude::failure(Error::Kind::Protocol, Words::tr("The stream has a line of more than 64 MB."));
    }
    return {};
}

Result<void> ReplyReader::State::verdict(QList<Delta> &deltas)
{
    switch (m_kind) {
    case Kind::Refusal:
        return std::unexpected(httpError(status, m_body));
    case Kind::Page:
        return etude::failure(Error::Kind::Protocol, errorWords(m_body));
    case Kind::Document:
        return readWhole(deltas);
    case Kind::Unknown:
        // No body at all, or nothing but white space.
        if (status < 200 || status > 299)
            return std::unexpected(Error{.kind = Error::Kind::Http, .status = status});
        break;
    case Kind::Stream:
        break;
    }
    Result<void> end = decoder->finish(deltas);
    if (!end && !m_hasEvents) {
        if (const std::optional<Error> error = errorField())
            return std::unexpected(*error);
    }
    return end;
}

Result<void> ReplyReader::State::readWhole(QList<Delta> &deltas)
{
    QByteArrayView text = QByteArrayView(m_body).trimmed();
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    // 9router ends a document as if it were a stream.
    if (text.endsWith("[DONE]")) {
        const QByteArrayView before = text.chopped(6).trimmed();
        if (before.endsWith("data:"))
            text = before.chopped(5).trimmed();
    }
    const Result<Json> document = parseJson(text);
    if (!document)
        return std::unexpected(document.error());
    if (Result<void> read = decoder->feedDocument(*document, deltas); !read)
        return read;
    return decoder->finish(deltas);
}

//! Builds of llama.cpp of 2025 send an error as a field `error:`, which no event stream has, and nothing else.
std::optional<Error> ReplyReader::State::errorField() const
{
    const QByteArrayView start = QByteArrayView(m_start).trimmed();
    if (!start.startsWith("error:"))
        return std::nullopt;
    const qsizetype lineEnd = start.indexOf('\n');
    const QByteArrayView value = (lineEnd < 0 ? start : start.first(lineEnd)).sliced(6).trimmed();
    if (const Result<Json> document = parseJson(value); document && document->is_object())
        return providerError(*document);
    return Error{.kind = Error::Kind::Provider, .words = quoted(value)};
}

Result<void> ReplyReader::State::failed(Error error, QList<Delta> &deltas)
{
    if (error.requestId.isEmpty())
        error.requestId = requestIdOf(headers);
    if (!error.retryAfter)
        error.retryAfter = retryAfterOf(headers, m_kind == Kind::Stream ? QByteArray() : m_body);
    deltas.append(FinishDelta{FinishReason::Error});
    failure = error;
    m_body.clear();
    return std::unexpected(std::move(error));
}

ReplyReader::ReplyReader(const Dialect &dialect)
    : m_state(std::make_unique<State>(dialect))
{
}

ReplyReader::~ReplyReader() = default;

void ReplyReader::setHead(int status, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    m_state->status = status;
    m_state->headers = headers;
    m_state->headUsd = usdInHeaders(headers);
    m_state->inflater = std::make_unique<Inflater>(headerValue(headers, "content-encoding"));
}

Result<void> ReplyReader::feed(QByteArrayView bytes, QList<Delta> &deltas)
{
    if (m_state->failure || m_state->isFinished || bytes.isEmpty())
        return {};
    const auto take = [&](QByteArrayView plain) { return m_state->take(plain, deltas); };
    if (Result<void> taken = m_state->inflater->feed(bytes, take); !taken) {
        // What was held back came before the failure; the verdict of the decoder is not asked for.
        static_cast<void>(m_state->decoder->finish(deltas));
        return m_state->failed(taken.error(), deltas);
    }
    m_state->forgetHeadUsd(deltas);
    return {};
}

Result<void> ReplyReader::finish(QList<Delta> &deltas)
{
    if (m_state->failure)
        return std::unexpected(*m_state->failure);
    if (std::exchange(m_state->isFinished, true))
        return {};
    const auto take = [&](QByteArrayView plain) { return m_state->take(plain, deltas); };
    Result<void> end = m_state->inflater->finish(take);
    if (end)
        end = m_state->verdict(deltas);
    if (!end)
        return m_state->failed(end.error(), deltas);
    m_state->forgetHeadUsd(deltas);
    if (m_state->headUsd)
        deltas.append(UsageDelta{{.reportedUsd = m_state->headUsd}});
    return {};
}

bool ReplyReader::isAtEnd() const
{
    return m_state->decoder->isAtEnd();
}

void ReplyReader::setEventObserver(std::function<void(const SseEvent &)> observer)
{
    m_state->observer = std::move(observer);
}

} // namespace etude
