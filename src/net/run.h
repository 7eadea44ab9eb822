// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply.h"
#include "dialects/dialect.h"
#include "net/transport.h"

#include <QElapsedTimer>
#include <QObject>

namespace etude {

//! When things happened, in milliseconds since the request was handed over; absent when they did not.
struct RunTiming {
    std::optional<qint64> firstByteMs = {};
    std::optional<qint64> firstTokenMs = {}; //!< first text, thought or piece of a tool call
    std::optional<qint64> lastTokenMs = {};
    qint64 totalMs = 0;
    bool operator==(const RunTiming &) const = default;
};
//! Output tokens a second between first and last token; nothing where that cannot be told.
[[nodiscard]] std::optional<double> tokensPerSecond(const RunTiming &timing, const Usage &usage);

//! How a run came out.
struct RunOutcome {
    EndState endState = EndState::Refused;
    std::optional<Error> error = {};
    Reply reply = {};
    RunTiming timing = {};
    ResponseHead head = {};
    //! The connection was closed before the body's own end, by the host or by us.
    bool isCut = false;
};

//! One execution in progress: starts, streams, ends once. Delete it and it stops silently.
//!
//! Signals: `received` any number of times (at most once for each read of the network), then `finished` exactly once;
//! neither fires inside the constructor. After `cancel()` comes `finished` with `EndState::StoppedByUser`, at once after
//! control returns to the event loop; what had come is in its `reply`.
class Run final : public QObject {
    Q_OBJECT
public:
    Run(Transport &transport, const Dialect &dialect, const HttpRequest &request, const KeyLookup &keys,
        const TransportOptions &options, QObject *parent = nullptr);
    ~Run() override;

    void cancel();
    //! The sum of what was received so far.
    [[nodiscard]] const Reply &reply() const;
    [[nodiscard]] qint64 elapsedMs() const;
    //! Every secret that this run sent, so that what is kept of the answer can be searched for them.
    [[nodiscard]] const QList<ApiKey> &keys() const;

Q_SIGNALS:
    //! The status line and headers are here.
    void started(const etude::ResponseHead &head);
    //! Each read of the body as it came, before anything is made of it. Costs nothing when nobody listens.
    void bytesSeen(qint64 ms, const QByteArray &bytes);
    void received(const QList<etude::Delta> &deltas);
    //! Every event of the stream as it is dispatched, `ms` after the start. Costs nothing when nobody listens.
    void eventSeen(qint64 ms, const etude::SseEvent &event);
    void finished(const etude::RunOutcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace etude
