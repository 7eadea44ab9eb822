// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace etude {

//! What to start: an inference server, a model file, and how. A value; the engine holds the one that is chosen.
//!
//! JSON form (in settings.json; what is left out is the default):
//! ```json
//! {"executable": "/opt/llama/llama-server", "model_file": "/models/Qwen3-8B-Q4_K_M.gguf", "context_tokens": 8192,
//!  "gpu_layers": 99, "threads": 8, "extra_arguments": ["--flash-attn", "on"]}
//! ```
struct EngineSpec {
    //! Path of `llama-server`; empty = `findLlamaServer()`.
    QString executable = {};
    //! A GGUF file; empty = the starter model, with settings of its own whatever stands below.
    QString modelFile = {};
    //! Of one conversation; 0 = `usualContextTokens`, or what the model was trained with where that is less.
    int contextTokens = 0;
    //! How many layers go to the graphics card; nothing = the server decides.
    std::optional<int> gpuLayers = {};
    int threads = 0; //!< 0 = the server decides
    //! Behind all others, so that they win.
    QStringList extraArguments = {};
    //! Tried first; where another program listens there, a free one is taken.
    quint16 port = usualPort;
    //! How long it may say nothing at all. Once it says that it is loading it may take any time.
    std::chrono::milliseconds answerTimeout = std::chrono::seconds(60);

    //! Always the same if it can be, so that copied code works after a restart. No number of a known engine.
    static constexpr quint16 usualPort = 11711;
    //! More costs gigabytes of memory with most models, and few prompts need it.
    static constexpr int usualContextTokens = 8192;

    [[nodiscard]] bool isStarter() const { return modelFile.isEmpty(); }
    bool operator==(const EngineSpec &) const = default;
};

//! Without port and time-out, which are no settings.
[[nodiscard]] Json toJson(const EngineSpec &spec);
//! What is missing or of a wrong type is the default: a settings file is never a reason not to start.
[[nodiscard]] EngineSpec engineSpecFromJson(const Json &json);

//! The `llama-server` to use: $ETUDE_LLAMA_SERVER, beside the program, on the PATH; empty when there is none.
[[nodiscard]] QString findLlamaServer();
//! The built-in starter model, a file among the program's own (`../share/etude`); empty when it is missing.
[[nodiscard]] QString starterModelFile();

//! The id under which prompts ask for the model: `starter`, or the file's name without folder and `.gguf`.
[[nodiscard]] QString modelIdOf(const EngineSpec &spec);
//! The path that is started; empty where there is none.
[[nodiscard]] QString executableOf(const EngineSpec &spec);
//! The model file that is loaded; empty where the starter model is missing.
[[nodiscard]] QString modelFileOf(const EngineSpec &spec);
//! All arguments of a start that listens at `port` of 127.0.0.1 and takes the keys in `keyFile`.
[[nodiscard]] QStringList argumentsOf(const EngineSpec &spec, quint16 port, const QString &keyFile);

//! The first of the arguments that say where the engine listens and whom it lets in, which is Etude's to say; empty where
//! there is none.
[[nodiscard]] QString refusedArgument(const QStringList &extraArguments);

//! What was typed as extra arguments, taken apart at blanks; '…' and "…" keep them together.
[[nodiscard]] QStringList splitArguments(const QString &text);
//! The same the other way round: a line for a shell, in which every argument stays what it is.
[[nodiscard]] QString joinArguments(const QStringList &arguments);

} // namespace etude
