// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace etude {

//! One event of an event stream, as the EventSource parser dispatches it.
struct SseEvent {
    QByteArray event = "message"; //!< event type, `message` when the stream names none
    QByteArray data = {};         //!< UTF-8, well formed; lines joined by LF
    QByteArray id = {};           //!< last event id at the time of dispatch
    bool operator==(const SseEvent &) const = default;
};

//! Bytes of a `text/event-stream` → events, by the HTML Living Standard, 9.2.6 "Interpreting an event stream"
//! (https://html.spec.whatwg.org/multipage/server-sent-events.html, read 2026-11-20).
//!
//! Feed it pieces cut anywhere. Bounded: a line or event above `maxEventBytes` is refused, what was dispatched before
//! stays valid. Out of scope: reconnecting.
class SseDecoder final {
public:
    static constexpr qsizetype maxEventBytes = 64 * 1024 * 1024;

    //! Appends the events that `bytes` completes to `events`. False once the limit is passed: nothing more is read.
    [[nodiscard]] bool feed(QByteArrayView bytes, QList<SseEvent> &events);
    //! The reconnection time last set by the stream.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const { return m_retry; }
    [[nodiscard]] const QByteArray &lastEventId() const { return m_id; }

private:
    [[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView bytes);
    void takeLine(QByteArrayView line, QList<SseEvent> &events);
    void takeField(QByteArrayView name, QByteArrayView value);
    void dispatch(QList<SseEvent> &events);

    std::optional<std::chrono::milliseconds> m_retry;
    QByteArray m_id;       //!< the last event ID string: that of the last dispatch
    QByteArray m_idBuffer; //!< what the next dispatch makes of it
    QByteArray m_type;
    QByteArray m_data;
    bool m_hasData = false; //!< tells `data:` with nothing in it from no `data` at all
    QByteArray m_line;      //!< the beginning of a line whose end has not come
    int m_markBytes = 0;    //!< bytes of the byte order mark seen at the very start; -1 once that is decided
    bool m_skipsLf = false; //!< the last piece ended in CR: an LF now belongs to it
    bool m_isOverLimit = false;
};

} // namespace etude
