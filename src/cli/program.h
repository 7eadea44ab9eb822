// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "cli/console.h"
#include "engine/engine.h"
#include "net/transport.h"
#include "storage/catalogfiles.h"
#include "storage/endpoints.h"
#include "storage/folders.h"
#include "storage/secrets.h"
#include "storage/settings.h"

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace etude {

//! What the commands work with. `main` makes one.
struct Program {
    explicit Program(const Folders &where);

    Folders folders;
    Console console;
    Settings settings;
    Endpoints endpoints;
    CatalogFiles catalogFiles;
    Catalog catalog;
    Secrets secrets;
    Transport transport;
    Engine engine;
};

//! The exit statuses of the contract.
enum class Exit { Answered = 0, Failed = 1, WrongCommandLine = 2, Cancelled = 3 };

//! What a parsed command line asks for; the result is the program's exit status.
using Action = std::function<Exit(Program &)>;

//! What the user entered is a wrong command line, all else a failure.
[[nodiscard]] Exit exitFor(const Error &error);
//! Says what is wrong in one line on standard error; ends with `exitFor`.
[[nodiscard]] Exit complainAbout(Program &program, const Error &error);

// Each adds its command to the parser; when it is the one that was asked for, it sets `chosen`. One file a command.
void addRunCommand(CLI::App &app, Action &chosen);
void addRequestCommand(CLI::App &app, Action &chosen);
void addExportCommand(CLI::App &app, Action &chosen);
void addCountCommand(CLI::App &app, Action &chosen);
void addModelsCommand(CLI::App &app, Action &chosen);
void addCatalogCommand(CLI::App &app, Action &chosen);
void addEndpointsCommand(CLI::App &app, Action &chosen);
void addKeysCommand(CLI::App &app, Action &chosen);
void addPresetsCommand(CLI::App &app, Action &chosen);
void addEngineCommand(CLI::App &app, Action &chosen);
void addImportCommand(CLI::App &app, Action &chosen);
void addHostCommand(CLI::App &app, Action &chosen);
void addBenchPipelineCommand(CLI::App &app, Action &chosen);

} // namespace etude
