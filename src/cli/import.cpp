// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import.h"

#include "cli/program.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Json listOf(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(toJson(text));
    return list;
}

Result<QString> textOf(const QString &file)
{
    if (file.isEmpty() || file == "-"_L1)
        return QString::fromUtf8(Console::readInput());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Words::tr("%1 cannot be read: %2.").arg(file, source.errorString()));
    return QString::fromUtf8(source.readAll());
}

Exit importFrom(Program &program, const QString &file)
{
    const Result<QString> text = textOf(file);
    if (!text)
        return complainAbout(program, text.error());
    const Result<Imported> imported = importText(*text, program.endpoints.all());
    if (!imported)
        return complainAbout(program, imported.error());
    Json json = Json::object();
    json["endpoint"] = imported->endpoint ? toJson(*imported->endpoint) : Json();
    json["preset"] = toJson(imported->prompt);
    json["understood"] = listOf(imported->understood);
    json["not_understood"] = listOf(imported->notUnderstood);
    program.console.write(jsonText(json, 2) + '\n');
    if (imported->keyKind == PastedKey::Literal && imported->endpoint) {
        program.console.complain(
            Words::tr("The text holds a key, which is not printed: keep it with etude-cli keys set %1.")
                .arg(imported->endpoint->keyVariable));
    }
    return Exit::Answered;
}

} // namespace

void addImportCommand(CLI::App &app, Action &chosen)
{
    const auto file = std::make_shared<std::string>();
    CLI::App *command =
        app.add_subcommand("import", "Read a pasted curl command, code or JSON body as a prompt and an endpoint");
    command->add_option("FILE", *file, "A file with it; - or nothing reads standard input");
    command->callback([file, &chosen] {
        chosen = [file](Program &program) { return importFrom(program, QString::fromStdString(*file)); };
    });
}

} // namespace etude
