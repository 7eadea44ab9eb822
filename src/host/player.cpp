// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/player.h"

#include <algorithm>
#include <array>

namespace etude {

namespace {

//! Headers of the connection (RFC 9110, 7.6.1) and of the framing, which are this host's own business, and those whose
//! values are not kept.
bool isOwnBusiness(const QByteArray &name)
{
    static constexpr std::array names{"connection", "keep-alive",    "proxy-connection",  "proxy-authenticate",
                                      "te",         "trailer",       "transfer-encoding", "upgrade",
                                      "set-cookie", "content-length"};
    return std::ranges::any_of(names,
                               [&name](const char *each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
}

//! A file may hold anything; a line break would begin a header of its own.
bool isOneLine(const QByteArray &text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

HostAnswer::Headers headersOf(const Recording &recording)
{
    HostAnswer::Headers headers;
    for (const auto &[name, value] : recording.headers) {
        if (!name.isEmpty() && !isOwnBusiness(name) && isOneLine(name) && isOneLine(value))
            headers.append({name, value});
    }
    return headers;
}

} // namespace

Player::Player(const Recording &recording, Speed speed, QObject *parent)
    : QObject(parent)
    , m_recording(recording)
    , m_speed(speed)
{
    m_host.answerWith([this](const HostRequest &) { return answer(); });
    connect(&m_host, &ScriptedHost::requestReceived, this, &Player::requestReceived);
    connect(&m_host, &ScriptedHost::held, this, &Player::waiting);
}

Result<void> Player::start(quint16 port)
{
    return m_host.listen(port);
}

void Player::stop()
{
    m_host.close();
}

void Player::step()
{
    m_host.release();
}

HostAnswer Player::answer()
{
    HostAnswer answer;
    qint64 now = 0;
    const auto waitUntil = [&](qint64 ms) {
        if (m_speed == Speed::Original && ms > now)
            answer.pause(std::chrono::milliseconds(ms - now));
        now = std::max(now, ms);
    };
    const auto report = [&](qsizetype number) { answer.then([this, number] { Q_EMIT progressed(number, count()); }); };

    const bool isAnswered = m_recording.status >= 200;
    if (isAnswered) {
        waitUntil(m_recording.headMs);
        answer.head(m_recording.status, headersOf(m_recording));
        report(0);
    }
    for (qsizetype number = 0; isAnswered && number < count(); ++number) {
        const Recording::Chunk &chunk = m_recording.chunks[number];
        waitUntil(chunk.ms);
        if (m_speed == Speed::Stepped)
            answer.hold();
        // An empty chunk would be the end of the body.
        if (!chunk.bytes.isEmpty())
            answer.piece(chunk.bytes);
        report(number + 1);
    }
    waitUntil(m_recording.endMs);
    if (isAnswered && m_speed == Speed::Stepped)
        answer.hold();
    answer.then([this] { Q_EMIT played(); });
    return isAnswered && !m_recording.isCut ? answer.end() : answer.close();
}

} // namespace etude
