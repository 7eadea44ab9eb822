// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "refresh/catalogrefresh.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

Program::Program(const Folders &where)
    : folders(where)
    , settings(folders)
    , endpoints(folders, builtInEndpoints())
    , catalogFiles(folders)
    , catalog([this] {
        return keptLists(catalogFiles, endpoints.all(), [this](const QString &notice) { console.complain(notice); });
    })
    , secrets(folders)
    , engine(transport, where.data + u"/engine"_s)
{
    engine.choose(engineSpecFromJson(settings.engine()));
    for (const QString &notice : settings.notices() + endpoints.notices() + secrets.notices())
        console.complain(notice);
}

Exit exitFor(const Error &error)
{
    const bool isUsersFault = error.kind == Error::Kind::Invalid || error.kind == Error::Kind::File;
    return isUsersFault ? Exit::WrongCommandLine : Exit::Failed;
}

Exit complainAbout(Program &program, const Error &error)
{
    program.console.complain(describe(error));
    return exitFor(error);
}

namespace {

//! The parser's own words are for its authors; the user gets one line in the form of all others.
Exit reportParse(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        app.exit(error);
        return Exit::Answered;
    }
    const std::vector<std::string> unknown = app.remaining();
    const QString words = app.get_subcommands().empty() && !unknown.empty()
        ? u"There is no command “%1”"_s.arg(QString::fromStdString(unknown.front()))
        : QString::fromUtf8(error.what()).section(u'\n', 0, 0);
    Console().complain(words + u" (etude-cli --help lists the commands, etude-cli COMMAND --help their options)"_s);
    return Exit::WrongCommandLine;
}

Exit runProgram(int argc, char **argv)
{
    CLI::App app("Etude without a window: send prompts to language models, see the request, take the code away.",
                 "etude-cli");
    argv = app.ensure_utf8(argv);
    app.allow_windows_style_options(false);
    app.require_subcommand(1);
    app.set_version_flag("--version", "etude-cli " ETUDE_VERSION);
    std::string configFolder;
    std::string dataFolder;
    app.add_option("--config-dir", configFolder, "Folder of settings and endpoints")->type_name("DIR");
    app.add_option("--data-dir", dataFolder, "Folder of presets and history")->type_name("DIR");
    // The two count wherever they stand, behind the command too.
    app.fallthrough();

    Action chosen;
    for (const auto add : {addRunCommand, addRequestCommand, addExportCommand, addCountCommand, addModelsCommand,
                           addCatalogCommand, addEndpointsCommand, addKeysCommand, addPresetsCommand, addEngineCommand,
                           addImportCommand, addHostCommand, addBenchPipelineCommand}) {
        add(app, chosen);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return reportParse(app, error);
    }

    Folders folders = Folders::standard();
    if (!configFolder.empty())
        folders.config = QString::fromStdString(configFolder);
    if (!dataFolder.empty())
        folders.data = QString::fromStdString(dataFolder);
    Program program(folders);
    return chosen(program);
}

} // namespace

} // namespace etude

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"etude"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ETUDE_VERSION));
    const QCoreApplication application(argc, argv);
    return static_cast<int>(etude::runProgram(argc, argv));
}
