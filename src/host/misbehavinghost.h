// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/misbehaviour.h"

#include <QObject>

namespace etude {

//! A model host on this computer that goes wrong in every known way, to try clients against. All ways are there at once,
//! each below a path of its own:
//!
//! ```
//! POST http://127.0.0.1:PORT/stall/v1/chat/completions     (or /responses, /messages)
//! GET  http://127.0.0.1:PORT/stall/v1/models
//! GET  http://127.0.0.1:PORT/                              the list of them, as text
//! ```
//! It asks for no key, keeps nothing, and runs no timer while nobody asks.
class MisbehavingHost final : public QObject {
    Q_OBJECT
public:
    explicit MisbehavingHost(QObject *parent = nullptr);

    //! Begins to listen on 127.0.0.1, at `port` or at any free one. Fails with `Kind::Network` where the port is taken.
    [[nodiscard]] Result<void> start(quint16 port = 0);
    //! Ends all connections and frees the port.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_host.isListening(); }
    //! `http://127.0.0.1:PORT`
    [[nodiscard]] QString url() const { return m_host.url(); }
    //! The base address that selects a mode: `http://127.0.0.1:PORT/stall/v1`.
    [[nodiscard]] QString baseUrl(const QString &id) const;
    void setPace(const HostPace &pace) { m_pace = pace; }
    [[nodiscard]] int openConnections() const { return m_host.openConnections(); }

Q_SIGNALS:
    //! For a log. The request holds the key that the client sent.
    void requestReceived(const etude::HostRequest &request);

private:
    [[nodiscard]] HostAnswer answerFor(const HostRequest &request) const;
    [[nodiscard]] QByteArray frontPage() const;

    ScriptedHost m_host;
    HostPace m_pace;
};

} // namespace etude
