// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording.h"
#include "host/scriptedhost.h"

#include <QObject>

namespace etude {

//! A host on this computer that answers every request with one recorded answer: a run is looked at again without the host
//! that gave it, and without paying for it.
//!
//! Status and headers are as recorded, but for those that belong to the connection; each recorded read is written by itself.
//! An answer that was cut is cut again, and where there was none the connection is closed.
class Player final : public QObject {
    Q_OBJECT
public:
    enum class Speed {
        Original, //!< with the recorded times
        Instant,  //!< as fast as it goes
        Stepped,  //!< a piece for each `step()`; the head comes at once
    };
    Player(const Recording &recording, Speed speed, QObject *parent = nullptr);

    //! Begins to listen on 127.0.0.1, at `port` or at any free one. Fails with `Kind::Network` where the port is taken.
    [[nodiscard]] Result<void> start(quint16 port = 0);
    //! Ends all connections and frees the port.
    void stop();
    //! `http://127.0.0.1:PORT`; every path below it gives the same answer.
    [[nodiscard]] QString url() const { return m_host.url(); }
    //! How many pieces there are.
    [[nodiscard]] qsizetype count() const { return m_recording.chunks.size(); }

    //! Sends the next piece to everyone who waits for one, or, after the last, ends the answer. Only for `Stepped`.
    void step();
    //! True where someone waits for `step()`.
    [[nodiscard]] bool isWaiting() const { return m_host.heldCount() > 0; }

Q_SIGNALS:
    //! For a log. The request holds the key that the client sent.
    void requestReceived(const etude::HostRequest &request);
    //! `number` of the `count` pieces are sent; 0 when the head is.
    void progressed(qsizetype number, qsizetype count);
    //! Someone waits for `step()`.
    void waiting();
    //! An answer was played to its end.
    void played();

private:
    [[nodiscard]] HostAnswer answer();

    Recording m_recording;
    Speed m_speed;
    ScriptedHost m_host;
};

} // namespace etude
