// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <functional>

namespace etude {

//! What an engine takes and gives at one moment; nothing where this system or server does not tell.
struct EngineLoad {
    std::optional<qint64> residentBytes = {};    //!< memory of the process that is in use
    std::optional<double> writtenPerSecond = {}; //!< tokens, over all answers since its start
    std::optional<double> readPerSecond = {};    //!< tokens of prompts, likewise
    int runningRequests = 0;
    bool operator==(const EngineLoad &) const = default;
};

//! Asks a ready engine once (`/metrics`) and the system. `done` is called once, later, unless `context` is gone.
void measure(const Engine &engine, Transport &transport, QObject *context,
             std::function<void(const EngineLoad &)> done);

//! Memory of a process that is in use, in bytes. Linux and macOS.
[[nodiscard]] std::optional<qint64> residentBytesOf(qint64 processId);

} // namespace etude
