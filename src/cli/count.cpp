// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sending.h"
#include "dialects/dialect.h"
#include "net/documentfetch.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

Exit print(Program &program, qint64 tokens, bool isEstimate, bool isJson)
{
    if (isJson)
        program.console.write(jsonText(Json{{"input_tokens", tokens}, {"is_estimate", isEstimate}}) + '\n');
    else
        program.console.writeText((isEstimate ? u"~%1 (estimate)\n"_s : u"%1\n"_s).arg(tokens));
    return Exit::Answered;
}

Exit count(Program &program, const Composition &composition, bool isJson)
{
    QObject context;
    Exit exit = Exit::Failed;
    const auto end = [&exit](Exit status) {
        exit = status;
        QCoreApplication::quit();
    };
    const auto ask = [&](const Endpoint &endpoint) {
        const Dialect *dialect = dialectById(endpoint.dialect);
        const auto request = dialect ? dialect->countRequest(composition.prompt, endpoint)
                                     : failure(Error::Kind::Invalid, endpoint.dialect);
        if (!request) { // this host cannot count
            end(print(program, estimatedTokens(composition.prompt), true, isJson));
            return;
        }
        if (const auto keys = checkKeys(program, *request); !keys) {
            end(complainAbout(program, keys.error()));
            return;
        }
        countTokens(program.transport, composition.prompt, endpoint, program.secrets.lookup(), &context,
                    [&, end](const Result<qint64> &tokens) {
                        const int status = tokens ? 0 : tokens.error().status;
                        if (status == 404 || status == 405 || status == 501) // nor can this one, as it turns out
                            end(print(program, estimatedTokens(composition.prompt), true, isJson));
                        else
                            end(tokens ? print(program, *tokens, false, isJson)
                                       : complainAbout(program, tokens.error()));
                    });
    };
    whenReady(program, composition.endpoint, &context, [&](const Result<Endpoint> &endpoint) {
        if (endpoint)
            ask(*endpoint);
        else
            end(complainAbout(program, endpoint.error()));
    });
    QCoreApplication::exec();
    return exit;
}

} // namespace

void addCountCommand(CLI::App &app, Action &chosen)
{
    struct Options {
        RequestOptions request;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        app.add_subcommand("count", "Count the input tokens of a prompt: the host does, else an estimate that says so");
    addRequestOptions(*command, options->request);
    command->add_flag("--json", options->json, "Print a JSON object");
    command->callback([options, &chosen] {
        chosen = [options](Program &program) {
            const auto composition = compose(program, options->request);
            return composition ? count(program, *composition, options->json)
                               : complainAbout(program, composition.error());
        };
    });
}

} // namespace etude
