// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/run.h"

#include "dialects/replyreader.h"
#include "net/hosthints.h"

#include <QMetaMethod>
#include <QPointer>

#include <algorithm>

namespace etude {

namespace {

bool isToken(const Delta &delta)
{
    return std::holds_alternative<TextDelta>(delta) || std::holds_alternative<ReasoningDelta>(delta)
        || std::holds_alternative<ToolCallDelta>(delta);
}

bool isFinish(const Delta &delta)
{
    return std::holds_alternative<FinishDelta>(delta);
}

//! `begun`: something of the answer had come.
EndState endStateOf(const Error &error, bool begun)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return EndState::StoppedByUser;
    case Error::Kind::Network:
        return begun ? EndState::ConnectionLost : EndState::Refused;
    case Error::Kind::Provider:
    case Error::Kind::Protocol:
        return begun ? EndState::ErrorInStream : EndState::Refused;
    default:
        return EndState::Refused;
    }
}

} // namespace

std::optional<double> tokensPerSecond(const RunTiming &timing, const Usage &usage)
{
    if (!usage.outputTokens || *usage.outputTokens < 2 || !timing.firstTokenMs || !timing.lastTokenMs)
        return {};
    const qint64 span = *timing.lastTokenMs - *timing.firstTokenMs;
    if (span <= 0)
        return {};
    // The first token is where the span begins.
    return double(*usage.outputTokens - 1) * 1000 / double(span);
}

class Run::Private final {
public:
    Private(Run &theRun, const Dialect &dialect)
        : run(theRun)
        , reader(dialect)
    {
        clock.start();
    }

    void begin(const ResponseHead &head);
    void read(const QByteArray &bytes);
    //! The bytes are at their end; `error` says why, if that is not a clean one.
    void end(const std::optional<Error> &error);

    Run &run;
    ReplyReader reader;
    QElapsedTimer clock;
    QPointer<Exchange> exchange;
    QList<ApiKey> keys;
    RunOutcome outcome;
    //! An answer has begun: something else of it is here than its failure.
    bool begun = false;
    bool ended = false;

private:
    //! Reports the events, applies and reports `deltas`. False when a listener deleted or ended the run meanwhile.
    [[nodiscard]] bool take(const QList<Delta> &deltas);
    void finish(std::optional<Error> error);

    //! Those of the bytes at hand. Reported when the reader is done with them, since a listener may delete it.
    QList<SseEvent> m_events;
};

void Run::Private::begin(const ResponseHead &head)
{
    outcome.head = head;
    reader.setHead(head.status, head.headers);
    static const QMetaMethod eventSignal = QMetaMethod::fromSignal(&Run::eventSeen);
    if (run.isSignalConnected(eventSignal))
        reader.setEventObserver([this](const SseEvent &event) { m_events.append(event); });
    Q_EMIT run.started(head);
}

void Run::Private::read(const QByteArray &bytes)
{
    if (ended)
        return;
    if (!outcome.timing.firstByteMs)
        outcome.timing.firstByteMs = clock.elapsed();
    static const QMetaMethod bytesSignal = QMetaMethod::fromSignal(&Run::bytesSeen);
    if (run.isSignalConnected(bytesSignal)) {
        const QPointer<Run> guard(&run);
        Q_EMIT run.bytesSeen(clock.elapsed(), bytes);
        if (!guard || ended)
            return;
    }
    QList<Delta> deltas;
    const Result<void> result = reader.feed(bytes, deltas);
    if (!take(deltas))
        return;
    if (!result)
        finish(result.error());
    else if (reader.isAtEnd())
        end({});
}

void Run::Private::end(const std::optional<Error> &error)
{
    if (ended)
        return;
    QList<Delta> deltas;
    const Result<void> verdict = reader.finish(deltas);
    const bool isCancelled = error && error->kind == Error::Kind::Cancelled;
    outcome.isCut = outcome.head.status != 0 && (isCancelled || (error && error->kind == Error::Kind::Network));
    if (isCancelled) // What the reader held back counts; that the answer is not whole is no error of the host.
        deltas.removeIf(isFinish);
    if (!take(deltas))
        return;
    if (isCancelled)
        finish(error);
    else if (verdict) // An answer that is whole stays so, however the connection ended after it.
        finish({});
    else if (error) // Who cut the connection is better known below than in the reader.
        finish(error);
    else
        finish(verdict.error());
}

bool Run::Private::take(const QList<Delta> &deltas)
{
    const QPointer<Run> guard(&run);
    const qint64 now = clock.elapsed();
    const QList<SseEvent> events = std::exchange(m_events, {});
    for (const SseEvent &event : events) {
        Q_EMIT run.eventSeen(now, event);
        if (!guard || ended)
            return false;
    }
    if (deltas.isEmpty())
        return true;
    for (const Delta &delta : deltas) {
        outcome.reply.apply(delta);
        if (isToken(delta)) {
            outcome.timing.firstTokenMs = outcome.timing.firstTokenMs.value_or(now);
            outcome.timing.lastTokenMs = now;
        }
    }
    begun = begun || !std::ranges::all_of(deltas, isFinish);
    Q_EMIT run.received(deltas);
    return guard && !ended;
}

void Run::Private::finish(std::optional<Error> error)
{
    ended = true;
    if (error) {
        outcome.endState = endStateOf(*error, begun);
        if (error->kind != Error::Kind::Cancelled)
            outcome.reply.finishReason = FinishReason::Error;
        if (exchange)
            error->words = exchange->withoutKeys(error->words);
        addHostHints(*error, outcome.head);
        outcome.error = std::move(error);
    } else {
        outcome.endState =
            outcome.reply.finishReason == FinishReason::Length ? EndState::CutAtLimit : EndState::Finished;
    }
    outcome.timing.totalMs = clock.elapsed();
    // Nothing that could follow counts: the connection is not kept waiting for it.
    if (exchange) {
        exchange->disconnect(&run);
        exchange->deleteLater();
        exchange.clear();
    }
    // A copy: a listener may delete the run.
    const RunOutcome result = outcome;
    Q_EMIT run.finished(result);
}

Run::Run(Transport &transport, const Dialect &dialect, const HttpRequest &request, const KeyLookup &keys,
         const TransportOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, dialect))
{
    d->exchange = transport.send(request, keys, options, this);
    d->keys = d->exchange->keys();
    connect(d->exchange, &Exchange::headReceived, this, [this](const ResponseHead &head) { d->begin(head); });
    connect(d->exchange, &Exchange::bytesReceived, this, [this](const QByteArray &bytes) { d->read(bytes); });
    connect(d->exchange, &Exchange::ended, this, [this](const std::optional<Error> &error) { d->end(error); });
}

Run::~Run() = default;

void Run::cancel()
{
    if (d->exchange)
        d->exchange->cancel();
}

const Reply &Run::reply() const
{
    return d->outcome.reply;
}

const QList<ApiKey> &Run::keys() const
{
    return d->keys;
}

qint64 Run::elapsedMs() const
{
    return d->ended ? d->outcome.timing.totalMs : d->clock.elapsed();
}

} // namespace etude

#include "moc_run.cpp"
