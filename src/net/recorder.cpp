// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/recorder.h"

#include "dialects/inflater.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Some kilobytes can unpack to all memory there is.
constexpr qint64 mostPlainBytes = 4 * Recorder::mostBytes;

QByteArray codingOf(const Recording &recording)
{
    const ResponseHead head{.status = recording.status, .headers = recording.headers};
    return head.header("content-encoding").trimmed();
}

//! The same with the body unpacked piece by piece; nothing where that is not possible.
std::optional<Recording> unpacked(const Recording &recording)
{
    Recording plain = recording;
    Inflater inflater(codingOf(recording));
    QByteArray bytes;
    qint64 count = 0;
    const auto take = [&](QByteArrayView more) -> Result<void> {
        count += more.size();
        if (count > mostPlainBytes)
            return failure(Error::Kind::Protocol, {});
        bytes += more;
        return {};
    };
    for (Recording::Chunk &chunk : plain.chunks) {
        if (!inflater.feed(chunk.bytes, take))
            return {};
        chunk.bytes = std::exchange(bytes, {});
    }
    // What was too short to tell is plain.
    if (!inflater.finish(take) && plain.byteCount() == 0)
        return {};
    if (!bytes.isEmpty() && !plain.chunks.isEmpty())
        plain.chunks.last().bytes += bytes;
    plain.chunks.removeIf([](const Recording::Chunk &chunk) { return chunk.bytes.isEmpty(); });
    plain.headers.removeIf([](const auto &header) {
        return header.first.compare("content-encoding", Qt::CaseInsensitive) == 0
            || header.first.compare("content-length", Qt::CaseInsensitive) == 0;
    });
    return plain;
}

void coverAll(Recording &recording, const QList<ApiKey> &keys)
{
    for (const ApiKey &key : keys)
        recording.cover(key.reveal());
}

//! Covers what `chunks` quote of a key that ends in the last one.
void coverAtEnd(Recording &recording, const ApiKey &key)
{
    qsizetype first = recording.chunks.size() - 1;
    for (qsizetype bytes = 1; first > 0 && bytes < key.reveal().size(); bytes += recording.chunks[first].bytes.size())
        --first;
    Recording end{.chunks = recording.chunks.sliced(first)};
    end.cover(key.reveal());
    std::ranges::move(end.chunks, recording.chunks.begin() + first);
}

} // namespace

Recorder::Recorder(const Run &run, const HttpRequest &request, const QString &dialect, QObject *parent)
    : QObject(parent)
    , m_keys(run.keys())
{
    m_recording.source = QStringLiteral("recorded by Etude " ETUDE_VERSION);
    m_recording.dialect = dialect;
    m_recording.startedAt = QDateTime::currentDateTimeUtc();
    m_live = std::make_shared<Recording>(m_recording);
    m_live->request = toJson(request);
    connect(&run, &Run::started, this, [this, &run](const ResponseHead &head) {
        m_recording.status = head.status;
        m_recording.headers = head.headers;
        m_recording.headMs = run.elapsedMs();
        setLive(m_recording);
        coverAll(*m_live, m_keys);
    });
    connect(&run, &Run::bytesSeen, this, &Recorder::take);
    connect(&run, &Run::finished, this, [this](const RunOutcome &outcome) {
        m_recording.endMs = outcome.timing.totalMs;
        m_recording.isCut = outcome.isCut;
        setLive(answer());
    });
}

void Recorder::breakOff(qint64 ms)
{
    m_recording.endMs = ms;
    m_recording.isCut = true;
    setLive(answer());
}

void Recorder::take(qint64 ms, const QByteArray &bytes)
{
    const QByteArray kept = bytes.first(std::min<qint64>(bytes.size(), mostBytes - m_keptBytes));
    m_keptBytes += kept.size();
    m_recording.droppedBytes += bytes.size() - kept.size();
    m_recording.endMs = ms;
    if (kept.isEmpty())
        return;
    m_recording.chunks.append({.ms = ms, .bytes = kept});
    if (!codingOf(m_recording).isEmpty())
        return;
    m_live->chunks.append({.ms = ms, .bytes = kept});
    for (const ApiKey &key : std::as_const(m_keys))
        coverAtEnd(*m_live, key);
}

Recording Recorder::recording() const
{
    Recording recording = answer();
    recording.request = m_live->request;
    return recording;
}

void Recorder::setLive(Recording answer)
{
    answer.request = std::move(m_live->request);
    *m_live = std::move(answer);
}

Recording Recorder::answer() const
{
    Recording recording = m_recording;
    if (!codingOf(recording).isEmpty() && !recording.chunks.isEmpty() && !m_keys.isEmpty()) {
        std::optional<Recording> plain = unpacked(recording);
        if (!plain) {
            recording.droppedBytes += recording.byteCount();
            recording.chunks.clear();
        } else {
            Recording covered = *plain;
            coverAll(covered, m_keys);
            if (covered.chunks != plain->chunks)
                recording = std::move(covered);
        }
    }
    coverAll(recording, m_keys);
    return recording;
}

} // namespace etude

#include "moc_recorder.cpp"
