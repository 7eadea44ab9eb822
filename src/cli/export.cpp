// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "cli/requestoptions.h"
#include "snippets/snippets.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

//! One line a client: language, client, name, dialects, how to install it.
Exit listClients(Console &console)
{
    QString table;
    for (const SnippetLanguage &language : snippetLanguages()) {
        for (const SnippetClient &client : language.clients) {
            table += u"%1\t%2\t%3, %4\t%5\t%6\n"_s.arg(language.id, client.id, language.name, client.name,
                                                       QStringList(client.dialects).join(u','), client.install);
        }
    }
    console.writeText(table);
    return Exit::Answered;
}

Exit exportSnippet(Program &program, const RequestOptions &options, const QString &language, const QString &client)
{
    if (language.isEmpty()) {
        QStringList names;
        for (const SnippetLanguage &known : snippetLanguages())
            names.append(known.id);
        return complainAbout(
            program,
            {.words = Words::tr("No language is chosen: give --lang with one of %1.").arg(names.join(", "_L1))});
    }
    const auto composition = compose(program, options);
    if (!composition)
        return complainAbout(program, composition.error());
    const auto request = requestFor(*composition);
    if (!request)
        return complainAbout(program, request.error());
    const auto text = snippet(language, *request, composition->endpoint.dialect, {.client = client});
    if (!text)
        return complainAbout(program, text.error());
    if (!text->note.isEmpty())
        program.console.note(text->note);
    program.console.writeText(text->code);
    return Exit::Answered;
}

} // namespace

void addExportCommand(CLI::App &app, Action &chosen)
{
    struct Options {
        RequestOptions request;
        std::string language;
        std::string client;
        bool isList = false;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("export", "Print the request as code");
    addRequestOptions(*command, options->request);
    command->add_option("--lang", options->language, "The language, as in export --list")->type_name("ID");
    command->add_option("--client", options->client, "The client inside the language; its first one by default")
        ->type_name("ID");
    command->add_flag("--list", options->isList, "Print the table of languages and clients");
    command->callback([options, &chosen] {
        chosen = [options](Program &program) {
            if (options->isList)
                return listClients(program.console);
            return exportSnippet(program, options->request, QString::fromStdString(options->language),
                                 QString::fromStdString(options->client));
        };
    });
}

} // namespace etude
