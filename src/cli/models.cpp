// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modeltable.h"
#include "cli/sending.h"
#include "net/modelfetch.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace etude {

namespace {

Exit print(Program &program, const QList<ModelInfo> &models, bool isJson)
{
    if (isJson) {
        Json list = Json::array();
        for (const ModelInfo &model : models)
            list.push_back(toJson(model));
        program.console.write(jsonText(list, 2) + '\n');
        return Exit::Answered;
    }
    for (const ModelInfo &model : models)
        program.console.writeText(lineFor(model) + u'\n');
    return Exit::Answered;
}

Exit fetchAndPrint(Program &program, const Endpoint &chosen, bool isJson)
{
    QObject context;
    Exit exit = Exit::Failed;
    const auto end = [&exit](Exit status) {
        exit = status;
        QCoreApplication::quit();
    };
    whenReady(program, chosen, &context, [&](const Result<Endpoint> &endpoint) {
        if (!endpoint) {
            end(complainAbout(program, endpoint.error()));
            return;
        }
        const Dialect *dialect = dialectById(endpoint->dialect);
        const auto keys = dialect ? checkKeys(program, dialect->modelsRequest(*endpoint)) : Result<void>();
        if (!keys) {
            end(complainAbout(program, keys.error()));
            return;
        }
        fetchModels(program.transport, *endpoint, program.secrets.lookup(), &context,
                    [&](const Result<FetchedModels> &fetched) {
                        end(fetched ? print(program, fetched->models, isJson)
                                    : complainAbout(program, fetched.error()));
                    });
    });
    QCoreApplication::exec();
    return exit;
}

} // namespace

void addModelsCommand(CLI::App &app, Action &chosen)
{
    struct Options {
        EndpointOptions where;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("models", "List the models that the endpoint offers");
    addEndpointOptions(*command, options->where);
    command->add_flag("--json", options->json, "Print a JSON list");
    command->callback([options, &chosen] {
        chosen = [options](Program &program) {
            const auto endpoint = endpointFor(program, options->where);
            if (!endpoint)
                return complainAbout(program, endpoint.error());
            return fetchAndPrint(program, *endpoint, options->json);
        };
    });
}

} // namespace etude
