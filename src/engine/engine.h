// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "net/transport.h"

#include <QObject>
#include <QStringList>

namespace etude {

//! What to start: an inference server and a model file.
struct EngineSpec {
    QString executable = {}; //!< path of `llama-server`
    QString modelFile = {};  //!< a GGUF file
    int contextTokens = 0;   //!< 0 = the model's own
    QStringList extraArguments = {};
    //! How long it may say nothing at all. Once it says that it is loading it may take any time.
    std::chrono::milliseconds answerTimeout = std::chrono::seconds(60);
};

//! The `llama-server` to use: $ETUDE_LLAMA_SERVER, beside the program, on the PATH; empty when there is none.
[[nodiscard]] QString findLlamaServer();
//! The built-in starter model, a file among the program's own (`../share/etude`); empty when it is missing.
[[nodiscard]] QString starterModelFile();
//! The starter model with the settings that suit it: one thread, two small slots, no thoughts unless they are asked for.
[[nodiscard]] EngineSpec starterSpec();

//! A model server process on this computer: Stopped → Starting → Ready → Failed.
//!
//! It listens on 127.0.0.1 only, at a free port, and wants a random key that is in no argument and no file. It ends when
//! this object does, and on Linux with the program even when that is killed. Nothing here waits for the process, but for
//! the destructor, which kills it first.
class Engine final : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Ready, Failed };
    Q_ENUM(State)

    explicit Engine(Transport &transport, QObject *parent = nullptr);
    ~Engine() override;

    //! Starts it, in place of one that runs. Reported by `stateChanged`: `Starting` at once, the others later.
    void start(const EngineSpec &spec);
    void stop();
    [[nodiscard]] State state() const;
    //! Why it failed, with the last words of its log; valid in `Failed`.
    [[nodiscard]] const Error &error() const;
    //! Where prompts go while `Ready`; its base address is empty otherwise. Its key is under `keyVariable` in `key()`.
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] ApiKey key() const;
    //! The last 1,000 lines that it wrote.
    [[nodiscard]] const QStringList &log() const;

Q_SIGNALS:
    void stateChanged();
    //! There are new lines in `log()`.
    void logChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace etude
