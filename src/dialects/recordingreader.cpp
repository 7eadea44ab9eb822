// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/recordingreader.h"

#include "core/headervalue.h"
#include "dialects/inflater.h"
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

constexpr qsizetype longestStopToken = 24;
//! Some kilobytes can unpack to all memory there is. No reader takes a longer document.
constexpr qsizetype mostPlainBytes = 64 * 1024 * 1024;

//! Ends of turn of the common chat templates, which an engine is to keep to itself.
bool holdsStopToken(QStringView text)
{
    static constexpr std::array tokens{"</s>"_L1,    "<|im_end|>"_L1,      "<|eot_id|>"_L1,  "<|endoftext|>"_L1,
                                       "<|end|>"_L1, "<end_of_turn>"_L1,   "<|return|>"_L1,  "<|eom_id|>"_L1,
                                       "[/INST]"_L1, "<|end_of_text|>"_L1, "<|im_start|>"_L1};
    return std::ranges::any_of(tokens, [text](QLatin1StringView token) { return text.contains(token); })
        || text.contains(u"<｜end▁of▁sentence｜>");
}

//! The body unpacked; as it came where that is not possible.
QByteArray plainBody(const Recording &recording)
{
    QByteArray packed;
    QByteArray plain;
    Inflater inflater(headerValue(recording.headers, "content-encoding"));
    const auto take = [&plain](QByteArrayView more) -> Result<void> {
        if (plain.size() + more.size() > mostPlainBytes)
            return failure(Error::Kind::Protocol, {});
        plain += more;
        return {};
    };
    bool isReadable = true;
    for (const Recording::Chunk &chunk : recording.chunks) {
        packed += chunk.bytes;
        isReadable = isReadable && inflater.feed(chunk.bytes, take);
    }
    return isReadable && inflater.finish(take) ? plain : packed;
}

QList<Oddity> odditiesOf(const Recording &recording, bool endsAtDone, const WireReading &reading)
{
    QList<Oddity> found;
    if (!headerValue(recording.headers, "content-encoding").isEmpty()
        && headerValue(recording.headers, "content-encoding") != "identity")
        found.append(Oddity::Compressed);
    if (recording.status < 200 || recording.status > 299 || reading.error)
        return found;
    if (reading.isStream && !headerValue(recording.headers, "content-type").toLower().startsWith("text/event-stream"))
        found.append(Oddity::WrongContentType);
    const bool hasDone = std::ranges::any_of(reading.events.crbegin(), reading.events.crend(),
                                             [](const WireEvent &event) { return event.event.data == "[DONE]"; });
    if (!recording.isCut) { // what a cut answer lacks at its end is no fault of the host
        if (reading.isStream && endsAtDone && !hasDone)
            found.append(Oddity::DoneMissing);
        if (reading.reply.usage.inputTokens.value_or(0) == 0 && reading.reply.usage.outputTokens.value_or(0) == 0)
            found.append(Oddity::UsageMissing);
        if (!reading.reply.finishReason)
            found.append(Oddity::FinishMissing);
    }
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

class RecordingReader::State final {
public:
    explicit State(const Dialect &dialect)
        : m_reader(dialect)
        , m_endsAtDone(dialect.newDecoder()->endsAtDone())
    {
        m_reader.setEventObserver([this](const SseEvent &event) { begin(event); });
    }

    void update(const Recording &recording);
    void finish(const Recording &recording);

    WireReading reading;

private:
    void takeHead(const Recording &recording);
    void begin(const SseEvent &event);
    //! Gives the deltas that came since to the last event.
    void takeDeltas();
    void takeDelta(const Delta &delta);
    void note(Oddity oddity);
    void closeLast();

    ReplyReader m_reader;
    //! In this protocol every event should bring something; elsewhere pings and brackets are usual.
    bool m_endsAtDone;
    QList<Delta> m_deltas;
    qsizetype m_readChunks = 0;
    qint64 m_now = 0;
    qint64 m_before = 0;
    qsizetype m_textSize = 0;
    qsizetype m_thoughtsSize = 0;
    QString m_tail;
    bool m_hasHead = false;
    bool m_isOpen = false;
    bool m_broughtSomething = false;
    bool m_isFinished = false;
    std::optional<Error> m_failure;
};

void RecordingReader::State::begin(const SseEvent &event)
{
    takeDeltas();
    closeLast();
    reading.isStream = true;
    reading.events.append({.ms = m_now,
                           .gapMs = m_now - std::exchange(m_before, m_now),
                           .event = event,
                           .textFrom = m_textSize,
                           .textTo = m_textSize,
                           .thoughtsFrom = m_thoughtsSize,
                           .thoughtsTo = m_thoughtsSize});
    m_isOpen = true;
}

void RecordingReader::State::takeDeltas()
{
    for (const Delta &delta : std::as_const(m_deltas)) {
        reading.reply.apply(delta);
        takeDelta(delta);
    }
    if (!m_deltas.isEmpty() && m_isOpen) {
        reading.events.last().textTo = m_textSize;
        reading.events.last().thoughtsTo = m_thoughtsSize;
    }
    m_deltas.clear();
}

void RecordingReader::State::takeDelta(const Delta &delta)
{
    m_broughtSomething = true;
    if (const auto *text = std::get_if<TextDelta>(&delta)) {
        m_textSize += text->text.size();
        if (m_isFinished)
            note(Oddity::TextAfterFinish);
        // A token may be cut in two.
        const QString seen = m_tail + text->text;
        const bool isLeak = holdsStopToken(seen);
        if (isLeak)
            note(Oddity::StopTokenLeaked);
        m_tail = isLeak ? QString() : seen.right(longestStopToken);
    } else if (const auto *thought = std::get_if<ReasoningDelta>(&delta)) {
        if (thought->replaces) {
            // Of the thoughts that stand there now the events before made nothing.
            for (WireEvent &event : reading.events)
                event.thoughtsFrom = event.thoughtsTo = 0;
            m_thoughtsSize = 0;
            ++reading.revision;
        }
        m_thoughtsSize += thought->text.size();
    } else if (std::holds_alternative<RestartDelta>(delta)) {
        note(Oddity::BeganAnew);
        ++reading.revision;
        // What came before made nothing of what stands there now.
        for (WireEvent &event : reading.events)
            event.textFrom = event.textTo = event.thoughtsFrom = event.thoughtsTo = 0;
        m_textSize = m_thoughtsSize = 0;
        m_isFinished = false;
        m_tail.clear();
    } else if (std::holds_alternative<FinishDelta>(delta)) {
        m_isFinished = true;
    }
}

void RecordingReader::State::note(Oddity oddity)
{
    if (m_isOpen && !reading.events.constLast().oddities.contains(oddity))
        reading.events.last().oddities.append(oddity);
}

void RecordingReader::State::closeLast()
{
    const bool isEmpty = !std::exchange(m_broughtSomething, false);
    if (m_isOpen && isEmpty && m_endsAtDone && reading.events.constLast().event.data != "[DONE]")
        note(Oddity::EmptyPiece);
    m_isOpen = false;
}

void RecordingReader::State::takeHead(const Recording &recording)
{
    if (m_hasHead || recording.status == 0)
        return;
    m_hasHead = true;
    m_before = recording.headMs;
    m_reader.setHead(recording.status, recording.headers);
}

void RecordingReader::State::update(const Recording &recording)
{
    // Not before: with its first chunk a recording that was compressed may turn into one that is not.
    if (!recording.chunks.isEmpty())
        takeHead(recording);
    for (; m_readChunks < recording.chunks.size(); ++m_readChunks) {
        const Recording::Chunk &chunk = recording.chunks[m_readChunks];
        m_now = chunk.ms;
        if (m_failure)
            continue;
        if (const Result<void> read = m_reader.feed(chunk.bytes, m_deltas); !read)
            m_failure = read.error();
    }
    takeDeltas();
}

void RecordingReader::State::finish(const Recording &recording)
{
    update(recording);
    takeHead(recording);
    if (!reading.isStream && recording.byteCount() > 0) {
        begin({.data = plainBody(recording)});
        reading.isStream = false;
    }
    // That a cut answer is not whole is no fault of the bytes that came.
    const Result<void> verdict = m_reader.finish(m_deltas);
    if (!m_failure && !verdict && verdict.error().kind != Error::Kind::Network)
        m_failure = verdict.error();
    takeDeltas();
    closeLast();
    reading.error = m_failure;
    if (m_failure && !reading.events.isEmpty())
        reading.events.last().oddities.append(Oddity::Failure);
    reading.oddities = odditiesOf(recording, m_endsAtDone, reading);
}

RecordingReader::RecordingReader(const Dialect &dialect)
    : m_state(std::make_unique<State>(dialect))
{
}

RecordingReader::~RecordingReader() = default;

void RecordingReader::update(const Recording &recording)
{
    m_state->update(recording);
}

void RecordingReader::finish(const Recording &recording)
{
    m_state->finish(recording);
}

const WireReading &RecordingReader::reading() const
{
    return m_state->reading;
}

WireReading readRecording(const Recording &recording, const Dialect &dialect)
{
    RecordingReader reader(dialect);
    reader.finish(recording);
    return reader.reading();
}

} // namespace etude
