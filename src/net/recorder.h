// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "net/run.h"

#include <QObject>

#include <memory>

namespace etude {

//! Writes a run down as it comes over the wire, for the Raw tab, for fixtures and for replay. It may outlive the run.
//!
//! Make it together with the run, before control returns to the event loop. It hears of the run's end before those who
//! connect to it later, so that in their slots `recording()` is whole.
class Recorder final : public QObject {
    Q_OBJECT
public:
    //! Of one body no more is kept; the rest is only counted.
    static constexpr qint64 mostBytes = 32 * 1024 * 1024;

    //! `request`: the one that `run` sends. `dialect`: the id of the one in which it is read.
    Recorder(const Run &run, const HttpRequest &request, const QString &dialect, QObject *parent = nullptr);

    //! What came so far, without the keys that the run sent. A compressed body is kept as it came, unless it quotes a
    //! key (then it is kept unpacked) or cannot be unpacked (then it is dropped).
    [[nodiscard]] Recording recording() const;
    //! The same as a value that grows at its end while the run goes on, and is whole when the run has ended; for views
    //! that follow it. A compressed body is in it only then.
    [[nodiscard]] std::shared_ptr<const Recording> live() const { return m_live; }

    //! The run is deleted before its end, which it does not say: what came so far is all there is.
    void breakOff(qint64 ms);

private:
    void take(qint64 ms, const QByteArray &bytes);
    //! `recording()` without the request.
    [[nodiscard]] Recording answer() const;
    //! `live()` becomes `answer` and keeps its request.
    void setLive(Recording answer);

    //! Without the request: that is in `m_live` only, since it may hold many megabytes of images.
    Recording m_recording;
    std::shared_ptr<Recording> m_live;
    QList<ApiKey> m_keys;
    qint64 m_keptBytes = 0;
};

} // namespace etude
