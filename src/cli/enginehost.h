// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"
#include "core/endpoint.h"
#include "storage/folders.h"

#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

namespace etude {

//! An engine that another `etude-cli engine start` keeps running.
struct RunningEngine {
    Endpoint endpoint = {};
    ApiKey key = {};
    QString modelFile = {};
    qint64 processId = 0;
};

//! Tells other etude-cli processes of the same user and data folder where the engine is, and hears when it is to stop.
//!
//! A local socket that only this user may open, so that the engine's key is in no file. A client sends one line,
//! `status` or `stop`; the answer is one JSON object, then the end.
class EngineHost final : public QObject {
    Q_OBJECT
public:
    EngineHost(const Folders &folders, RunningEngine engine, QObject *parent = nullptr);

    //! Fails where the socket cannot be made; the engine then runs on without one.
    [[nodiscard]] Result<void> listen();

Q_SIGNALS:
    void stopRequested();

private:
    void serve(QLocalSocket *client);

    QString m_address;
    RunningEngine m_engine;
    QLocalServer m_server;
};

//! Sends `command` to the host, if there is one. `done` is called once, later, unless `context` is gone.
void askEngineHost(const Folders &folders, const QByteArray &command, QObject *context,
                   std::function<void(const std::optional<RunningEngine> &)> done);

} // namespace etude
