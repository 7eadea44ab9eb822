// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "net/transport.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace etude {

//! What to start: an inference server and a model file.
struct EngineSpec {
    QString executable = {}; //!< path of `llama-server`
    QString modelFile = {};  //!< a GGUF file
    int contextTokens = 0;   //!< 0 = the model's own
    QStringList extraArguments = {};
};

//! The `llama-server` to use: $ETUDE_LLAMA_SERVER, beside the program, on the PATH; empty when there is none.
[[nodiscard]] QString findLlamaServer();
//! The built-in starter model, unpacked beside the other data where it is not a file of its own; empty when it is missing.
[[nodiscard]] QString starterModelFile();

//! A model server process on this computer: Stopped → Starting → Ready → Failed.
//!
//! Started on 127.0.0.1 with a free port and a random key that is never on its command line. It ends when this object
//! does, and with the program, even when that is killed.
class Engine final : public QObject {
    Q_OBJECT
public:
    enum class State { Stopped, Starting, Ready, Failed };
    Q_ENUM(State)

    explicit Engine(Transport &transport, QObject *parent = nullptr);
    ~Engine() override;

    void start(const EngineSpec &spec);
    void stop();
    [[nodiscard]] State state() const;
    //! Why it failed, with the last words of its log; valid in `Failed`.
    [[nodiscard]] const Error &error() const;
    //! Where prompts go while `Ready`. Its key is under `keyVariable` in `key()`.
    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] ApiKey key() const;
    //! The last 1,000 lines that it wrote.
    [[nodiscard]] const QStringList &log() const;

Q_SIGNALS:
    void stateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace etude
