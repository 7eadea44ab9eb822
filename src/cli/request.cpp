// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "cli/requestoptions.h"
#include "cli/sending.h"

#include <CLI/CLI.hpp>

namespace etude {

void addRequestCommand(CLI::App &app, Action &chosen)
{
    const auto options = std::make_shared<RequestOptions>();
    CLI::App *command = app.add_subcommand("request", "Print the request that would be sent; send nothing");
    addRequestOptions(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options](Program &program) {
            auto composition = compose(program, *options);
            if (!composition)
                return complainAbout(program, composition.error());
            composition->endpoint = addressed(program, composition->endpoint);
            const auto request = requestFor(*composition);
            if (!request)
                return complainAbout(program, request.error());
            program.console.write(jsonText(toJson(*request), 2) + '\n');
            return Exit::Answered;
        };
    });
}

} // namespace etude
