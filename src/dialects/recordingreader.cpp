// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/recordingreader.h"

#include "dialects/replyreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordingReader)
};

//! Ends of turn of the common chat templates, which an engine is to keep to itself.
bool holdsStopToken(QStringView text)
{
    static constexpr std::array tokens{"</s>"_L1,    "<|im_end|>"_L1,      "<|eot_id|>"_L1,  "<|endoftext|>"_L1,
                                       "<|end|>"_L1, "<end_of_turn>"_L1,   "<|return|>"_L1,  "<|eom_id|>"_L1,
                                       "[/INST]"_L1, "<|end_of_text|>"_L1, "<|im_start|>"_L1};
    return std::ranges::any_of(tokens, [text](QLatin1StringView token) { return text.contains(token); })
        || text.contains(u"<｜end▁of▁sentence｜>");
}

QByteArray headerOf(const Recording &recording, QByteArrayView name)
{
    for (const auto &[key, value] : recording.headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

//! Follows the reader: gives each event the deltas that came between it and the next one.
class EventBook final {
public:
    //! `marksEmpty`: in this protocol every event should bring something; elsewhere pings and brackets are usual.
    explicit EventBook(bool marksEmpty)
        : m_marksEmpty(marksEmpty)
    {
    }
    void begin(qint64 ms, const SseEvent &event)
    {
        closeLast();
        m_events.append({.ms = ms, .event = event});
        m_hasOpen = true;
    }
    void take(const QList<Delta> &deltas)
    {
        for (; m_taken < deltas.size(); ++m_taken)
            takeOne(deltas[m_taken]);
    }
    void closeLast()
    {
        if (!std::exchange(m_hasOpen, false))
            return;
        WireEvent &event = m_events.last();
        event.textFrom = std::exchange(m_textFrom, m_textSize);
        event.textTo = m_textSize;
        event.thoughtsFrom = std::exchange(m_thoughtsFrom, m_thoughtsSize);
        event.thoughtsTo = m_thoughtsSize;
        if (!std::exchange(m_broughtSomething, false) && m_marksEmpty && event.event.data != "[DONE]")
            event.oddities.append(Oddity::EmptyPiece);
        event.oddities += std::exchange(m_oddities, {});
    }
    QList<WireEvent> takeEvents() { return std::move(m_events); }
    [[nodiscard]] qsizetype count() const { return m_events.size(); }

private:
    void takeOne(const Delta &delta)
    {
        m_broughtSomething = true;
        if (const auto *text = std::get_if<TextDelta>(&delta)) {
            m_textSize += text->text.size();
            if (m_isFinished)
                note(Oddity::TextAfterFinish);
            // A token may be cut in two.
            const QString seen = m_tail + text->text;
            if (holdsStopToken(seen))
                note(Oddity::StopTokenLeaked);
            m_tail = holdsStopToken(seen) ? QString() : seen.right(20);
        } else if (const auto *thought = std::get_if<ReasoningDelta>(&delta)) {
            if (thought->replaces)
                m_thoughtsFrom = m_thoughtsSize = 0;
            m_thoughtsSize += thought->text.size();
        } else if (std::holds_alternative<RestartDelta>(delta)) {
            note(Oddity::BeganAnew);
            m_textFrom = m_textSize = m_thoughtsFrom = m_thoughtsSize = 0;
            m_isFinished = false;
            m_tail.clear();
            // What came before made nothing of what stands there now.
            for (WireEvent &event : m_events)
                event.textFrom = event.textTo = event.thoughtsFrom = event.thoughtsTo = 0;
        } else if (std::holds_alternative<FinishDelta>(delta)) {
            m_isFinished = true;
        }
    }
    void note(Oddity oddity)
    {
        if (!m_oddities.contains(oddity))
            m_oddities.append(oddity);
    }

    bool m_marksEmpty;
    QList<WireEvent> m_events;
    QList<Oddity> m_oddities; //!< of the open event
    qsizetype m_taken = 0;
    qsizetype m_textFrom = 0;
    qsizetype m_textSize = 0;
    qsizetype m_thoughtsFrom = 0;
    qsizetype m_thoughtsSize = 0;
    QString m_tail;
    bool m_hasOpen = false;
    bool m_broughtSomething = false;
    bool m_isFinished = false;
};

QList<Oddity> odditiesOf(const Recording &recording, bool endsAtDone, const WireReading &reading)
{
    QList<Oddity> found;
    if (!headerOf(recording, "content-encoding").isEmpty() && headerOf(recording, "content-encoding") != "identity")
        found.append(Oddity::Compressed);
    if (recording.status < 200 || recording.status > 299 || reading.error)
        return found;
    if (reading.isStream && !headerOf(recording, "content-type").toLower().startsWith("text/event-stream"))
        found.append(Oddity::WrongContentType);
    const bool hasDone = std::ranges::any_of(reading.events.crbegin(), reading.events.crend(),
                                             [](const WireEvent &event) { return event.event.data == "[DONE]"; });
    if (reading.isStream && endsAtDone && !hasDone)
        found.append(Oddity::DoneMissing);
    if (reading.reply.usage.inputTokens.value_or(0) == 0 && reading.reply.usage.outputTokens.value_or(0) == 0)
        found.append(Oddity::UsageMissing);
    if (!reading.reply.finishReason)
        found.append(Oddity::FinishMissing);
    const Json &body = objectAt(recording.request, "body");
    const QString asked = stringAt(body, "model").isEmpty() ? stringAt(body, "model_id") : stringAt(body, "model");
    if (!asked.isEmpty() && !reading.reply.model.isEmpty() && reading.reply.model != asked)
        found.append(Oddity::OtherModel);
    return found;
}

} // namespace

QString describe(Oddity oddity)
{
    switch (oddity) {
    case Oddity::StopTokenLeaked:
        return Words::tr("The text holds a stop token: the engine should have kept it to itself.");
    case Oddity::UsageMissing:
        return Words::tr("The host counted no tokens.");
    case Oddity::DoneMissing:
        return Words::tr("The stream ends without [DONE].");
    case Oddity::FinishMissing:
        return Words::tr("The host does not say why it stopped.");
    case Oddity::OtherModel:
        return Words::tr("Another model answers than the one that was asked.");
    case Oddity::EmptyPiece:
        return Words::tr("This event brings nothing.");
    case Oddity::TextAfterFinish:
        return Words::tr("Text comes after the reason why it stopped.");
    case Oddity::BeganAnew:
        return Words::tr("The host begins anew here: what came before does not count.");
    case Oddity::Failure:
        return Words::tr("Here the answer fails.");
    case Oddity::Compressed:
        return Words::tr("The answer is compressed although that was not asked for.");
    case Oddity::WrongContentType:
        return Words::tr("This is an event stream, but its content type says otherwise.");
    }
    return {};
}

WireReading readRecording(const Recording &recording, const Dialect &dialect)
{
    WireReading reading;
    ReplyReader reader(dialect);
    reader.setHead(recording.status, recording.headers);
    const bool endsAtDone = dialect.newDecoder()->endsAtDone();
    EventBook book(endsAtDone);
    QList<Delta> deltas;
    qint64 now = recording.headMs;
    reader.setEventObserver([&](const SseEvent &event) {
        book.take(deltas);
        book.begin(now, event);
    });
    Result<void> result;
    for (const Recording::Chunk &chunk : recording.chunks) {
        now = chunk.ms;
        result = reader.feed(chunk.bytes, deltas);
        if (!result)
            break;
    }
    const bool failedEarly = !result;
    reading.isStream = book.count() > 0;
    if (!reading.isStream && recording.byteCount() > 0) {
        QByteArray whole;
        for (const Recording::Chunk &chunk : recording.chunks)
            whole += chunk.bytes;
        book.begin(now, {.data = whole});
    }
    const Result<void> verdict = reader.finish(deltas);
    book.take(deltas);
    book.closeLast();
    reading.events = book.takeEvents();
    for (const Delta &delta : std::as_const(deltas))
        reading.reply.apply(delta);
    // That a cut answer is not whole is no fault of the bytes that came.
    if (failedEarly || (!verdict && verdict.error().kind != Error::Kind::Network))
        reading.error = failedEarly ? result.error() : verdict.error();
    if (reading.error && !reading.events.isEmpty())
        reading.events.last().oddities.append(Oddity::Failure);

    qint64 before = recording.headMs;
    for (WireEvent &event : reading.events)
        event.gapMs = event.ms - std::exchange(before, event.ms);
    reading.oddities = odditiesOf(recording, endsAtDone, reading);
    return reading;
}

} // namespace etude
