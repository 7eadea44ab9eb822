// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "engine/enginespec.h"
#include "engine/loadedmodel.h"
#include "net/transport.h"

#include <QObject>

namespace etude {

//! A model server process on this computer: Stopped → Starting → Ready → Failed.
//!
//! It listens on 127.0.0.1 only and wants a random key, which is made for each start and stands in a file that only this
//! user can read, and in no argument. No web page may use it. It ends when this object does, and with the program even when
//! that is killed (enginekeeper.h). Nothing here waits for the process, but the destructor, which
//! kills it first, and `lookWhetherItEnded`.
class Engine final : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Ready, Failed };
    Q_ENUM(State)

    //! `folder` is where key files go; it is made when it is needed, for this user alone.
    Engine(Transport &transport, QString folder, QObject *parent = nullptr);
    ~Engine() override;

    //! What the next start starts. One that runs goes on as it is: `isOutdated`.
    void choose(const EngineSpec &spec);
    [[nodiscard]] const EngineSpec &spec() const;
    //! It runs with something else than what is chosen now.
    [[nodiscard]] bool isOutdated() const;

    //! Starts what is chosen, in place of one that runs. Reported by `stateChanged`: `Starting` at once, the others later.
    void start();
    //! `choose`, then `start`.
    void start(const EngineSpec &spec);
    void stop();
    [[nodiscard]] State state() const;
    //! Why it failed, with the last words of its log; valid in `Failed`.
    [[nodiscard]] const Error &error() const;
    //! How far loading has come, from 0 to 1; nothing where that cannot be told, and outside `Starting`.
    [[nodiscard]] std::optional<double> progress() const;

    //! Where prompts go while `Ready`; its base address is empty otherwise. Its key is under `keyVariable` in `key()`.
    [[nodiscard]] Endpoint endpoint() const;
    //! Where it answers once it runs, if nobody else listens there: what code can be written for before a start.
    [[nodiscard]] QString usualAddress() const;
    [[nodiscard]] ApiKey key() const;
    //! The file that holds `key()` while it runs, so that programs of the user can read it; empty otherwise.
    [[nodiscard]] QString keyFile() const;
    //! What it says of the model that it has loaded; valid in `Ready`.
    [[nodiscard]] const LoadedModel &model() const;
    //! When a connection to it broke: notices at once if it has ended, which the system tells a little later. Waits up to a
    //! fifth of a second.
    void lookWhetherItEnded();
    //! Of the process that runs now; 0 where none does.
    [[nodiscard]] qint64 processId() const;
    //! What was started last, or would be: the program, then its arguments, as they are.
    [[nodiscard]] QStringList command() const;
    //! The last 1,000 lines that it wrote. The key is blotted out.
    [[nodiscard]] const QStringList &log() const;

Q_SIGNALS:
    void stateChanged();
    void specChanged();
    void progressChanged();
    //! There are new lines in `log()`.
    void logChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace etude
