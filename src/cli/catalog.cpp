// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/search.h"

#include "cli/modeltable.h"
#include "cli/program.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

Exit print(Program &program, const CatalogQuery &query, bool isJson)
{
    const QList<ModelInfo> &models = program.catalog.models();
    const CatalogSearch search(models);
    Json list = Json::array();
    QString table;
    for (const int index : search.find(query)) {
        if (isJson)
            list.push_back(toJson(models[index]));
        else
            table += lineFor(models[index]) + u'\n';
    }
    program.console.write(isJson ? jsonText(list, 2) + '\n' : table.toUtf8());
    return Exit::Answered;
}

} // namespace

void addCatalogCommand(CLI::App &app, Action &chosen)
{
    struct Options {
        CatalogQuery query;
        std::vector<std::string> words;
        bool json = false;
    };
    using Sort = CatalogQuery::Sort;
    const auto options = std::make_shared<Options>();
    CatalogQuery &query = options->query;
    CLI::App *command = app.add_subcommand("catalog", "Search the bundled list of models");
    command->add_option("WORDS", options->words, "Each must occur in name, id, provider or family");
    command->add_flag("--json", options->json, "Print a JSON list");
    command->add_flag("--tools", query.tools, "Only models that call tools");
    command->add_flag("--reasoning", query.reasoning, "Only models that think first");
    command->add_flag("--free", query.free, "Only models that are known to cost nothing");
    command->add_flag("--open-weights", query.openWeights, "Only models whose weights are public");
    command->add_option("--max-input-price", query.maxInputPrice, "Dollars for a million tokens at most")
        ->type_name("N");
    command->add_option("--sort", query.sort, "price, context or name")
        ->transform(CLI::Transformer(std::map<std::string, Sort>{
            {"price", Sort::InputPrice}, {"context", Sort::Context}, {"name", Sort::Name}}))
        ->type_name("ORDER");
    command->callback([options, &chosen] {
        QStringList words;
        for (const std::string &word : options->words)
            words.append(QString::fromStdString(word));
        options->query.words = words.join(u' ');
        chosen = [options](Program &program) { return print(program, options->query, options->json); };
    });
}

} // namespace etude
