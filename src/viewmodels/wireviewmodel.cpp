// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/wireviewmodel.h"

#include "core/utf8.h"
#include "viewmodels/imagefile.h"
#include "viewmodels/wording.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

QString bytesText(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeTraditionalFormat);
}

QString percentText(double probability)
{
    return u"%1 %"_s.arg(QLocale().toString(probability * 100, 'f', 1));
}

//! Between thoughts and text.
constexpr QStringView separator = u"\n\n— — —\n\n";

} // namespace

// --- What is shown ---------------------------------------------------------------------------------------------------

WireViewModel::WireViewModel(QObject *parent)
    : QObject(parent)
{
    m_answer.setComplete(false); // it grows, also in a replay
    m_follow.setInterval(100ms);
    connect(&m_follow, &QTimer::timeout, this, &WireViewModel::read);
    m_player.setSingleShot(true);
    connect(&m_player, &QTimer::timeout, this, &WireViewModel::playNext);
}

WireViewModel::~WireViewModel() = default;

void WireViewModel::show(std::shared_ptr<const Recording> recording, bool isRunning)
{
    m_player.stop();
    m_events.reset(nullptr, 0);
    m_reader.reset();
    m_recording = std::move(recording);
    m_isRunning = isRunning && m_recording;
    m_isRead = false;
    m_current = -1;
    m_fileName.clear();
    setProblem({});
    m_responseBody.setText({});
    m_answer.setText({});
    m_place = {};
    m_timing.clear();
    m_timedEvents = m_countedChunks = 0;
    m_bodyBytes = 0;
    m_firstPieceMs = m_lastPieceMs = -1;
    const Json *body = m_recording ? member(m_recording->request, "body") : nullptr;
    // A view of megabytes of base64 helps nobody; `requestText` has all of it.
    m_requestBody.setText(body && !body->is_null() ? QString::fromUtf8(jsonText(withShortImages(*body), 2))
                                                   : QString());
    Q_EMIT shownChanged();
    Q_EMIT grown();
    Q_EMIT currentChanged();
    setWatched(m_isWatched);
}

void WireViewModel::finish()
{
    m_isRunning = false;
    setWatched(m_isWatched);
    Q_EMIT grown();
}

void WireViewModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && m_isRunning)
        m_follow.start();
    else
        m_follow.stop();
    if (isWatched)
        read();
    else
        pause();
}

const WireReading &WireViewModel::reading() const
{
    static const WireReading nothing;
    return m_reader ? m_reader->reading() : nothing;
}

void WireViewModel::read()
{
    if (!m_recording || m_isRead)
        return;
    if (!m_reader) {
        const Dialect *dialect = dialectById(m_recording->dialect);
        if (!dialect) {
            setProblem(
                tr("This recording names the protocol “%1”, which Etude does not know.").arg(m_recording->dialect));
            m_isRead = true;
            return;
        }
        m_reader = std::make_unique<RecordingReader>(*dialect);
        m_events.reset(&m_reader->reading(), 0);
    }
    if (m_isRunning) {
        m_reader->update(*m_recording);
    } else {
        m_reader->finish(*m_recording);
        m_isRead = true;
    }
    m_events.grow();
    if (m_isRead && !reading().isStream && !reading().events.isEmpty()) {
        const QByteArray &body = reading().events.constFirst().event.data;
        const auto document = parseJson(body);
        m_responseBody.setText(document ? QString::fromUtf8(jsonText(*document, 2)) : textFromUtf8(body));
    }
    takeTimes();
    showAnswer();
    Q_EMIT grown();
    Q_EMIT playedChanged();
    if (m_current >= 0) // thoughts that grow shift the text behind them
        Q_EMIT currentChanged();
}

QString WireViewModel::address() const
{
    return m_recording ? stringAt(m_recording->request, "method") + u' ' + stringAt(m_recording->request, "url")
                       : QString();
}

QString WireViewModel::requestHeaders() const
{
    QStringList lines;
    if (m_recording) {
        for (const auto &[name, value] : objectAt(m_recording->request, "headers").items())
            lines.append(QString::fromStdString(name) + u": "_s + textOf(value));
    }
    return lines.join(u'\n');
}

QString WireViewModel::requestSize() const
{
    const Json *body = m_recording ? member(m_recording->request, "body") : nullptr;
    return body && !body->is_null() ? bytesText(jsonText(*body).size()) : QString();
}

QString WireViewModel::status() const
{
    if (!m_recording)
        return {};
    if (m_recording->status == 0)
        return m_isRunning ? tr("no answer yet") : tr("no answer");
    return QString::number(m_recording->status);
}

bool WireViewModel::isFailure() const
{
    return m_recording && !m_isRunning && (m_recording->status < 200 || m_recording->status > 299);
}

QString WireViewModel::responseHeaders() const
{
    QStringList lines;
    if (m_recording) {
        for (const auto &[name, value] : m_recording->headers)
            lines.append(QString::fromLatin1(name) + u": "_s + textFromUtf8(value));
    }
    return lines.join(u'\n');
}

int WireViewModel::eventCount() const
{
    return reading().isStream ? m_events.rowCount() : 0;
}

QStringList WireViewModel::oddities() const
{
    QStringList sentences;
    if (!m_recording || !m_isRead)
        return sentences;
    if (m_recording->isCut)
        sentences.append(tr("The answer was cut off before its end, by you or by the connection."));
    if (m_recording->droppedBytes > 0)
        sentences.append(tr("%1 at the end were not kept.").arg(bytesText(m_recording->droppedBytes)));
    for (const Oddity oddity : reading().oddities)
        sentences.append(describe(oddity));
    return sentences;
}

QStringList WireViewModel::timingLabels() const
{
    return {tr("Head of the answer"), tr("First event"), tr("First piece of text"), tr("Last piece of text"), tr("End"),
            tr("Longest silence"),    tr("Events"),      tr("Size of the body")};
}

void WireViewModel::takeTimes()
{
    const QString none = u"–"_s;
    const auto &events = reading().events;
    // What came since the last look.
    for (; m_timedEvents < events.size(); ++m_timedEvents) {
        const WireEvent &event = events.at(m_timedEvents);
        if (event.textTo == event.textFrom && event.thoughtsTo == event.thoughtsFrom)
            continue;
        m_firstPieceMs = m_firstPieceMs < 0 ? event.ms : m_firstPieceMs;
        m_lastPieceMs = event.ms;
    }
    for (; m_countedChunks < m_recording->chunks.size(); ++m_countedChunks)
        m_bodyBytes += m_recording->chunks.at(m_countedChunks).bytes.size();
    const auto timeOrNone = [&none](qint64 ms) { return ms < 0 ? none : durationText(ms); };
    m_timing = {
        m_recording->status == 0 ? none : durationText(m_recording->headMs),
        events.isEmpty() ? none : durationText(events.constFirst().ms),
        timeOrNone(m_firstPieceMs),
        timeOrNone(m_lastPieceMs),
        m_isRunning ? none : durationText(m_recording->endMs),
        m_events.longestGapRow() < 0
            ? none
            : tr("%1 before event %2").arg(durationText(m_events.longestGap())).arg(m_events.longestGapRow() + 1),
        countText(eventCount()),
        bytesText(m_bodyBytes)};
}

QList<TokenRow> WireViewModel::tokens() const
{
    QList<TokenRow> rows;
    if (!m_isRead)
        return rows;
    for (const TokenLogprob &token : reading().reply.logprobs) {
        const double probability = std::exp(std::min(token.logprob, 0.0));
        TokenRow row{
            .token = withVisibleSpace(token.token), .probability = probability, .percent = percentText(probability)};
        QStringList others;
        for (const auto &[text, logprob] : token.alternatives) {
            if (text != token.token)
                others.append(withVisibleSpace(text) + u' ' + percentText(std::exp(std::min(logprob, 0.0))));
        }
        row.others = others.join(u",  "_s);
        rows.append(row);
    }
    return rows;
}

// --- The part of one event -------------------------------------------------------------------------------------------

void WireViewModel::setCurrent(int row)
{
    if (row < -1 || row >= m_events.rowCount())
        row = -1;
    if (row == m_current)
        return;
    m_current = row;
    Q_EMIT currentChanged();
}

qsizetype WireViewModel::textStart() const
{
    const int played = m_events.playedCount();
    const qsizetype thoughts = played > 0 ? reading().events.at(played - 1).thoughtsTo : 0;
    return thoughts > 0 ? thoughts + separator.size() : 0;
}

std::pair<int, int> WireViewModel::mark() const
{
    if (m_current < 0 || m_current >= m_events.playedCount())
        return {};
    const WireEvent &event = reading().events.at(m_current);
    if (event.thoughtsTo > event.thoughtsFrom)
        return {int(event.thoughtsFrom), int(event.thoughtsTo)};
    if (event.textTo == event.textFrom)
        return {};
    return {int(textStart() + event.textFrom), int(textStart() + event.textTo)};
}

QString WireViewModel::currentData() const
{
    if (m_current < 0 || m_current >= reading().events.size())
        return {};
    const QByteArray &data = reading().events.at(m_current).event.data;
    const auto document = parseJson(data);
    return document ? QString::fromUtf8(jsonText(*document, 2)) : textFromUtf8(data);
}

// --- Replay ----------------------------------------------------------------------------------------------------------

void WireViewModel::showAnswer()
{
    const int played = m_events.playedCount();
    const Place place{.revision = reading().revision,
                      .thoughts = played > 0 ? reading().events.at(played - 1).thoughtsTo : 0,
                      .text = played > 0 ? reading().events.at(played - 1).textTo : 0};
    const Place before = std::exchange(m_place, place);
    const QStringView text = QStringView(reading().reply.text).first(place.text);
    // What only grows at its end costs as much as the new part.
    const bool hasGrown = before.revision == place.revision && before.thoughts == place.thoughts
        && before.text <= place.text && !(before == Place());
    if (hasGrown) {
        if (place.text > before.text)
            m_answer.append(text.sliced(before.text).toString());
        return;
    }
    QString whole = reading().reply.reasoning.first(place.thoughts);
    if (!whole.isEmpty())
        whole += separator;
    m_answer.setText(whole += text);
}

void WireViewModel::setPlayedCount(int count)
{
    if (count == m_events.playedCount())
        return;
    m_events.setPlayedCount(count);
    showAnswer();
    Q_EMIT playedChanged();
    Q_EMIT currentChanged();
}

void WireViewModel::play()
{
    if (m_isRunning || m_events.rowCount() == 0)
        return;
    if (playedCount() == m_events.rowCount())
        setPlayedCount(0);
    const qint64 gap = reading().events.at(playedCount()).gapMs;
    m_player.start(std::chrono::milliseconds(gap));
    Q_EMIT playedChanged();
}

void WireViewModel::playNext()
{
    // Events that came within one frame are shown in one.
    const auto &events = reading().events;
    int next = playedCount() + 1;
    while (next < events.size() && events.at(next).ms - events.at(playedCount()).ms < 16)
        ++next;
    const qint64 shownMs = events.at(next - 1).ms;
    if (next < events.size())
        m_player.start(std::chrono::milliseconds(events.at(next).ms - shownMs));
    setPlayedCount(next);
    setCurrent(next - 1);
}

void WireViewModel::pause()
{
    if (!m_player.isActive())
        return;
    m_player.stop();
    Q_EMIT playedChanged();
}

void WireViewModel::step()
{
    pause();
    const int next = playedCount() == m_events.rowCount() ? 1 : playedCount() + 1;
    setPlayedCount(next);
    setCurrent(next - 1);
}

void WireViewModel::playAll()
{
    pause();
    setPlayedCount(m_events.rowCount());
}

// --- Files -----------------------------------------------------------------------------------------------------------

void WireViewModel::save(const QUrl &file)
{
    if (!m_recording || m_isRunning)
        return;
    Recording saved = *m_recording;
    saved.name = QFileInfo(file.toLocalFile()).completeBaseName();
    QSaveFile out(file.toLocalFile());
    const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(jsonText(toJson(saved), 1)) >= 0 && out.commit();
    setProblem(
        isWritten
            ? QString()
            : tr("“%1” cannot be written: %2. Choose another folder.").arg(file.toLocalFile(), out.errorString()));
}

void WireViewModel::open(const QUrl &url)
{
    const QString path = url.toLocalFile();
    auto recording = readRecordingFile(path);
    if (!recording) {
        setProblem(recording.error().words);
        return;
    }
    show(std::make_shared<Recording>(*std::move(recording)), false);
    m_fileName = QFileInfo(path).fileName();
    Q_EMIT shownChanged();
}

QString WireViewModel::requestText() const
{
    const Json *body = m_recording ? member(m_recording->request, "body") : nullptr;
    const QString text = body && !body->is_null() ? QString::fromUtf8(jsonText(*body, 2)) : QString();
    return address() + u'\n' + requestHeaders() + u"\n\n"_s + text;
}

QString WireViewModel::responseText() const
{
    QString text = status() + u'\n' + responseHeaders() + u"\n\n"_s;
    if (m_recording) {
        QByteArray body;
        for (const Recording::Chunk &chunk : m_recording->chunks)
            body += chunk.bytes;
        text += textFromUtf8(body);
    }
    return text;
}

void WireViewModel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace etude
