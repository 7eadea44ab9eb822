// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/snippetcheck.h"
#include "cli/interrupt.h"
#include "cli/program.h"
#include "cli/requestoptions.h"
#include "cli/sending.h"
#include "snippets/claudecode.h"
#include "snippets/snippets.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>

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
    for (const ClaudeCodeShell &shell : claudeCodeShells())
        table += u"claude-code\t%1\tClaude Code, %2\tanthropic-messages\t\n"_s.arg(shell.id, shell.name);
    console.writeText(table);
    return Exit::Answered;
}

//! Runs the code and says whether it does what Run does; returns when it has ended or Ctrl+C was pressed.
Exit checkSnippet(Program &program, const CheckTask &task)
{
    Exit exit = Exit::Failed;
    SnippetCheck check(task);
    QObject::connect(&check, &SnippetCheck::finished, &check, [&](const CheckResult &result) {
        if (result.kind == CheckResult::Kind::NotRun) {
            program.console.complain(result.sentence);
        } else {
            program.console.writeText(result.sentence + u'\n');
            for (const Difference &difference : result.differences)
                program.console.writeText(describe(difference) + u'\n');
        }
        if (result.kind == CheckResult::Kind::Same && result.exitCode == 0)
            exit = Exit::Answered;
        QCoreApplication::quit();
    });
    const Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::triggered, &check, [&check, &exit] {
        exit = Exit::Cancelled;
        check.cancel();
    });
    check.start();
    QCoreApplication::exec();
    return exit;
}

struct ExportOptions {
    RequestOptions request = {};
    std::string language = {};
    std::string client = {};
    bool isShort = false;
    bool hasComments = false;
    bool hasPlaceholder = false;
    bool isList = false;
    bool isCheck = false;
};

Exit exportSnippet(Program &program, const ExportOptions &options)
{
    const QString language = QString::fromStdString(options.language);
    if (language.isEmpty()) {
        QStringList names;
        for (const SnippetLanguage &known : snippetLanguages())
            names.append(known.id);
        return complainAbout(
            program,
            {.words = Words::tr("No language is chosen: give --lang with one of %1.").arg(names.join(", "_L1))});
    }
    auto composition = compose(program, options.request);
    if (!composition)
        return complainAbout(program, composition.error());
    composition->endpoint = addressed(program, composition->endpoint);
    const auto request = requestFor(*composition);
    if (!request)
        return complainAbout(program, request.error());
    const QString dialect = composition->endpoint.dialect;
    const QString client = QString::fromStdString(options.client);
    if (language == "claude-code"_L1) {
        const auto lines =
            claudeCode(client.isEmpty() ? claudeCodeShells().first().id : client, *request, options.hasPlaceholder);
        if (!lines)
            return complainAbout(program, lines.error());
        program.console.writeText(*lines);
        return Exit::Answered;
    }
    const SnippetOptions wishes{.client = client,
                                .placeholder = options.hasPlaceholder,
                                .errors = !options.isShort,
                                .comments = options.hasComments};
    const auto text = snippet(language, *request, dialect, wishes);
    if (!text)
        return complainAbout(program, text.error());
    if (!text->note.isEmpty())
        program.console.note(text->note + u'\n');
    if (options.isCheck) {
        // As Node would find packages for code that is saved here.
        const QFileInfo packages(QDir::current(), u"node_modules"_s);
        return checkSnippet(program,
                            {.language = language,
                             .request = *request,
                             .dialect = dialect,
                             .options = wishes,
                             .nodePackages = packages.isDir() ? packages.absoluteFilePath() : QString()});
    }
    program.console.writeText(text->code);
    return Exit::Answered;
}

} // namespace

void addExportCommand(CLI::App &app, Action &chosen)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App *command = app.add_subcommand("export", "Print the request as code");
    addRequestOptions(*command, options->request);
    command->add_option("--lang", options->language, "The language, as in export --list; or claude-code")
        ->type_name("ID");
    command->add_option("--client", options->client, "The client inside the language; its first one by default")
        ->type_name("ID");
    command->add_flag("--short", options->isShort, "Without error handling");
    command->add_flag("--comments", options->hasComments, "Say in the code what to install, to set and to change");
    command->add_flag("--placeholder", options->hasPlaceholder,
                      "Write YOUR_API_KEY in place of reading the environment variable");
    CLI::Option *list = command->add_flag("--list", options->isList, "Print the table of languages and clients");
    command
        ->add_flag(
            "--check", options->isCheck,
            "Print no code: run it here, against a recorder on this computer and with dummy keys, and say whether "
            "it sends what run would send")
        ->excludes(list);
    command->callback([options, &chosen] {
        chosen = [options](Program &program) {
            return options->isList ? listClients(program.console) : exportSnippet(program, *options);
        };
    });
}

} // namespace etude
