// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/search.h"
#include "cli/catalogentry.h"
#include "cli/modeltable.h"
#include "cli/program.h"
#include "refresh/catalogrefresh.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatalogCommand)
};

struct Options {
    CatalogQuery query;
    std::vector<std::string> words;
    std::string provider;
    std::string model;
    std::string from;
    bool json = false;
};

//! Says what the user should know of the catalog, which is loaded for it.
void passOnNotices(Program &program)
{
    for (const QString &notice : program.catalog.notices())
        program.console.complain(notice);
}

//! Hosts on this computer, by the ids of the catalog and of the user's own endpoints.
QSet<QString> localHosts(const Program &program)
{
    QSet<QString> ids{Endpoint::engineId};
    for (const Provider &provider : program.catalog.providers()) {
        if (isLoopback(provider.endpoint.baseUrl))
            ids.insert(provider.id);
    }
    for (const Endpoint &endpoint : program.endpoints.all()) {
        if (isLoopback(endpoint.baseUrl))
            ids.insert(endpoint.id);
    }
    return ids;
}

Exit search(Program &program, const CatalogQuery &query, bool isJson)
{
    passOnNotices(program);
    const QList<ModelInfo> &models = program.catalog.models();
    const QList<int> found = CatalogSearch(models, localHosts(program)).find(query);
    if (found.isEmpty())
        program.console.complain(Words::tr("The catalog has no such model: look for fewer words, with fewer options."));
    Json list = Json::array();
    QString table;
    for (const int index : found) {
        if (isJson)
            list.push_back(toJson(models[index]));
        else
            table += lineFor(models[index]) + u'\n';
    }
    program.console.write(isJson ? jsonText(list, 2) + '\n' : table.toUtf8());
    return Exit::Answered;
}

Exit show(Program &program, const QString &provider, const QString &modelId, bool isJson)
{
    passOnNotices(program);
    const ModelInfo *model = program.catalog.find(provider, modelId);
    if (!model)
        return complainAbout(
            program,
            {.words = Words::tr("The catalog has no model “%1” of a host “%2”: the first two columns of what "
                                "“etude-cli catalog” prints are host and model.")
                          .arg(modelId, provider)});
    if (isJson)
        program.console.write(jsonText(entryJson(program.catalog, *model), 2) + '\n');
    else
        program.console.writeText(withoutControls(entryText(program.catalog, *model)));
    return Exit::Answered;
}

//! "5,301 models of 150 hosts, read 2026-11-20; 31 new, 6 gone, 44 prices changed".
QString lineFor(const CatalogUpdate &update, const QDate &today)
{
    if (!update.change)
        return u"not modified since %1\n"_s.arg(update.lastFetched.toString(Qt::ISODate));
    const auto number = [](qsizetype count) { return QLocale(QLocale::English).toString(qlonglong(count)); };
    return u"%1 models of %2 hosts, read %3; %4 new, %5 gone, %6 prices changed\n"_s.arg(
        number(update.change->models), number(update.change->hosts), today.toString(Qt::ISODate),
        number(update.change->added), number(update.change->vanished), number(update.change->repriced));
}

Exit update(Program &program, const QString &from)
{
    const QDate today = QDate::currentDate();
    CatalogRefresh refresh(program.catalog, program.catalogFiles, program.transport);
    QObject context;
    Exit exit = Exit::Failed;
    refresh.update(from.isEmpty() ? program.settings.catalogAddress() : from, today, &context,
                   [&](const Result<CatalogUpdate> &result) {
                       if (result) {
                           program.console.writeText(lineFor(*result, today));
                           exit = Exit::Answered;
                       } else {
                           program.console.complain(describeUpdateFailure(result.error()));
                           exit = exitFor(result.error());
                       }
                       QCoreApplication::quit();
                   });
    passOnNotices(program);
    QCoreApplication::exec();
    return exit;
}

void addFilters(CLI::App &command, CatalogQuery &query)
{
    using Sort = CatalogQuery::Sort;
    command.add_flag("--tools", query.tools, "Only models that call tools");
    command.add_flag("--reasoning", query.reasoning, "Only models that think first");
    command.add_flag("--vision", query.imageInput, "Only models that see pictures");
    command.add_flag("--structured", query.structuredOutput, "Only models that keep to a JSON schema");
    command.add_flag("--free", query.free, "Only models that are said to cost nothing");
    command.add_flag("--open-weights", query.openWeights, "Only models whose weights are public");
    command.add_flag("--local", query.local, "Only models of hosts on this computer");
    command.add_option("--min-context", query.minContext, "Tokens of context at least")->type_name("N");
    command.add_option("--max-input-price", query.maxInputPrice, "Dollars for a million tokens at most")
        ->type_name("N");
    command
        .add_option("--sort", query.sort,
                    "name, input or output (price), context (the largest first), released (the newest)")
        ->transform(CLI::Transformer(std::map<std::string, Sort>{{"name", Sort::Name},
                                                                 {"input", Sort::InputPrice},
                                                                 {"price", Sort::InputPrice},
                                                                 {"output", Sort::OutputPrice},
                                                                 {"context", Sort::Context},
                                                                 {"released", Sort::Released}}))
        ->type_name("ORDER");
}

//! Words that fell through to the search in front of or behind another command of the catalog.
void refuseWords(const Options &options)
{
    if (!options.words.empty())
        throw CLI::ExtrasError(options.words);
}

} // namespace

void addCatalogCommand(CLI::App &app, Action &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("catalog", "Search the list of models, show one, update the list");
    command->add_option("WORDS", options->words, "Each must occur in name, id, provider or family");
    command->add_flag("--json", options->json, "Print JSON");
    addFilters(*command, options->query);

    CLI::App *updating = command->add_subcommand("update", "Fetch the newest list of models");
    updating->add_option("--from", options->from, "Another address than that of the settings")->type_name("URL");
    CLI::App *showing = command->add_subcommand("show", "Print everything that is known of one model, with sources");
    showing->add_option("PROVIDER", options->provider, "The host, as the list prints it")->required();
    showing->add_option("MODEL", options->model, "The model's id")->required();
    showing->add_flag("--json", options->json, "Print JSON");
    command->require_subcommand(0, 1);

    command->callback([options, &chosen, command, updating, showing] {
        if (command->got_subcommand(updating)) {
            refuseWords(*options);
            chosen = [options](Program &program) { return update(program, QString::fromStdString(options->from)); };
        } else if (command->got_subcommand(showing)) {
            refuseWords(*options);
            chosen = [options](Program &program) {
                return show(program, QString::fromStdString(options->provider), QString::fromStdString(options->model),
                            options->json);
            };
        } else {
            QStringList words;
            for (const std::string &word : options->words)
                words.append(QString::fromStdString(word));
            options->query.words = words.join(u' ');
            const CatalogQuery::Sort sort = options->query.sort;
            options->query.descending = sort == CatalogQuery::Sort::Context || sort == CatalogQuery::Sort::Released;
            chosen = [options](Program &program) { return search(program, options->query, options->json); };
        }
    });
}

} // namespace etude
