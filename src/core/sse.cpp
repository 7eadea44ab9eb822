// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sse.h"

#include "core/utf8.h"

#include <algorithm>
#include <cstring>

namespace etude {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
//! A line buffer that grew beyond this is given back after use.
constexpr qsizetype keptLineBytes = 64 * 1024;

//! Where `wanted` occurs next. It looks each byte up once, however often it is asked: without that, a piece full of CR
//! would be searched for LF to its end at every line.
class NextByte final {
public:
    NextByte(QByteArrayView bytes, char wanted)
        : m_bytes(bytes)
        , m_wanted(wanted)
    {
    }

    //! The first place at or behind `from`, or the size. `from` must not go back.
    qsizetype at(qsizetype from)
    {
        if (m_found < from) {
            const void *found = from < m_bytes.size()
                ? std::memchr(m_bytes.data() + from, m_wanted, static_cast<size_t>(m_bytes.size() - from))
                : nullptr;
            m_found = found ? static_cast<const char *>(found) - m_bytes.data() : m_bytes.size();
        }
        return m_found;
    }

private:
    QByteArrayView m_bytes;
    char m_wanted;
    qsizetype m_found = -1;
};

bool isAsciiDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool SseDecoder::feed(QByteArrayView bytes, QList<SseEvent> &events)
{
    if (m_isOverLimit)
        return false;
    bytes = withoutByteOrderMark(bytes);
    if (m_skipsLf && !bytes.isEmpty()) {
        m_skipsLf = false;
        if (bytes.front() == '\n')
            bytes = bytes.sliced(1);
    }

    NextByte nextLf(bytes, '\n');
    NextByte nextCr(bytes, '\r');
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype end = std::min(nextLf.at(start), nextCr.at(start));
        const QByteArrayView piece = bytes.sliced(start, end - start);
        if (m_line.size() + m_data.size() + piece.size() > maxEventBytes) {
            *this = SseDecoder();
            m_isOverLimit = true;
            return false;
        }
        if (end == bytes.size()) {
            m_line += piece;
            return true;
        }
        if (m_line.isEmpty()) {
            takeLine(piece, events);
        } else {
            m_line += piece;
            takeLine(m_line, events);
            if (m_line.capacity() > keptLineBytes)
                m_line.clear();
            else
                m_line.resize(0);
        }
        start = end + 1;
        if (bytes[end] == '\r') {
            if (start == bytes.size())
                m_skipsLf = true;
            else if (bytes[start] == '\n')
                ++start;
        }
    }
    return true;
}

//! "The UTF-8 decode algorithm strips one leading UTF-8 Byte Order Mark (BOM), if any." It may come in pieces.
QByteArrayView SseDecoder::withoutByteOrderMark(QByteArrayView bytes)
{
    while (m_markBytes >= 0 && !bytes.isEmpty()) {
        if (bytes.front() == byteOrderMark[m_markBytes]) {
            bytes = bytes.sliced(1);
            if (++m_markBytes == byteOrderMark.size())
                m_markBytes = -1;
        } else {
            // The beginning of a mark that is none is the beginning of the first line.
            m_line = byteOrderMark.first(m_markBytes).toByteArray();
            m_markBytes = -1;
        }
    }
    return bytes;
}

void SseDecoder::takeLine(QByteArrayView line, QList<SseEvent> &events)
{
    if (line.isEmpty()) {
        dispatch(events);
        return;
    }
    const void *colon = std::memchr(line.data(), ':', static_cast<size_t>(line.size()));
    if (!colon) {
        takeField(line, {});
        return;
    }
    const qsizetype at = static_cast<const char *>(colon) - line.data();
    if (at == 0)
        return; // A comment.
    QByteArrayView value = line.sliced(at + 1);
    // "If value starts with a U+0020 SPACE character, remove it from value." One, not all of them.
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(line.first(at), value);
}

void SseDecoder::takeField(QByteArrayView name, QByteArrayView value)
{
    // Decoding line by line gives what decoding the stream gives: no byte of a UTF-8 sequence looks like a line end.
    if (name == "data") {
        if (m_hasData) {
            m_data += '\n';
            m_data += wellFormedUtf8(value);
        } else {
            m_data = wellFormedUtf8(value);
        }
        m_hasData = true;
    } else if (name == "event") {
        m_type = wellFormedUtf8(value);
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_idBuffer = wellFormedUtf8(value);
    } else if (name == "retry") {
        bool isInRange = false;
        const qint64 milliseconds = value.toLongLong(&isInRange);
        if (isAsciiDigits(value) && isInRange)
            m_retry = std::chrono::milliseconds(milliseconds);
    }
}

void SseDecoder::dispatch(QList<SseEvent> &events)
{
    m_id = m_idBuffer;
    if (m_hasData) {
        events.append({.event = m_type.isEmpty() ? QByteArrayLiteral("message") : std::move(m_type),
                       .data = std::move(m_data),
                       .id = m_id});
    }
    m_type = QByteArray();
    m_data = QByteArray();
    m_hasData = false;
}

} // namespace etude
