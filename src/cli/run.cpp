// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sending.h"

#include <CLI/CLI.hpp>

namespace etude {

void addRunCommand(CLI::App &app, Action &chosen)
{
    struct Options {
        RequestOptions request;
        bool json = false;
        bool events = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("run", "Send one request and stream the answer");
    addRequestOptions(*command, options->request);
    CLI::Option *json = command->add_flag("--json", options->json, "Print one JSON object at the end");
    command->add_flag("--events", options->events, "Print each event of the stream as a JSON line")->excludes(json);
    command->callback([options, &chosen] {
        chosen = [options](Program &program) {
            const auto composition = compose(program, options->request);
            if (!composition)
                return complainAbout(program, composition.error());
            const Output output = options->json ? Output::Object : options->events ? Output::Events : Output::Text;
            return sendPrompt(program, *composition, output);
        };
    });
}

} // namespace etude
