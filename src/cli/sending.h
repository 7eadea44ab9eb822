// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/program.h"
#include "cli/requestoptions.h"

#include <functional>

namespace etude {

//! What `run` writes to standard output.
enum class Output {
    Text,   //!< the answer as it arrives
    Object, //!< one JSON object at the end
    Events, //!< one JSON line for each event of the stream
};

//! Sends one prompt and writes the answer; returns when it has ended or Ctrl+C was pressed. Runs the event loop.
[[nodiscard]] Exit sendPrompt(Program &program, const Composition &composition, Output output);

//! `endpoint`, and where it is the built-in engine, with the address of one that runs, else with its usual one; nothing is
//! started. Runs the event loop.
[[nodiscard]] Endpoint addressed(Program &program, Endpoint endpoint);

//! Gives `endpoint` with an address that can be sent to: itself, or, where it is the built-in engine, that of an engine
//! which `etude-cli engine start` keeps running, else of one started for this call. `done` is called once, later.
void whenReady(Program &program, const Endpoint &endpoint, QObject *context,
               std::function<void(const Result<Endpoint> &)> done);

} // namespace etude
