// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the catalog costs: loading it, building the search index, and each keystroke of a typed query, beside a yardstick
// that moves with the machine: parsing the bundled models.json with nlohmann::json alone. `bench_catalog [ROUNDS]`.
#include "catalog/catalog.h"
#include "catalog/search.h"
#include "measure.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <vector>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

//! Resident memory in MB; 0 where the system does not say it in Linux's way.
double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;

    const double before = residentMegabytes();
    Catalog catalog;
    const double first = millisecondsOf([&] { (void)catalog.models(); });
    const CatalogSearch search(catalog.models());
    std::printf("models                   %d\n", int(catalog.models().size()));
    std::printf("first load               %.1f ms\n", first);
    std::printf("memory, list and index   %.1f MB\n", residentMegabytes() - before);

    // What users have after a while: a list that was fetched, and the own lists of ten hosts.
    QFile bundled(u":/etude/catalog/models.dev.json"_s);
    if (!bundled.open(QIODevice::ReadOnly))
        return EXIT_FAILURE;
    FetchedLists fetched{.modelsDev = bundled.readAll(), .origin = catalog.origin()};
    for (const Provider &provider : catalog.providers().first(10)) {
        OwnList own{.endpoint = provider.id,
                    .name = provider.name,
                    .origin = {.source = u"s"_s, .retrieved = QDate(2026, 11, 20), .isFirstHand = true}};
        for (int i = 0; i < 300; ++i)
            own.models += {.id = catalog.models()[i * 7].id, .contextTokens = i};
        fetched.own += own;
    }

    std::vector<double> yardsticks;
    std::vector<double> fetchedLoads;
    std::vector<double> loads;
    std::vector<double> indexes;
    std::vector<CatalogQuery> queries;
    for (const QString &typed : {u"deepseek v3.2"_s, u"gpt-5 mini"_s, u"e"_s, u"qwen coder free"_s, u"zzzz"_s}) {
        for (const auto sort : {CatalogQuery::Sort::Relevance, CatalogQuery::Sort::InputPrice}) {
            for (qsizetype length = 0; length <= typed.size(); ++length)
                queries.push_back({.words = typed.first(length), .sort = sort});
        }
    }
    std::vector<std::vector<double>> keystrokes(queries.size());
    for (int round = 0; round < rounds; ++round) {
        const QByteArray &bytes = fetched.modelsDev;
        yardsticks.push_back(millisecondsOf([&] {
            const auto json = nlohmann::json::parse(bytes.begin(), bytes.end());
        }));
        fetchedLoads.push_back(millisecondsOf([&] { (void)Catalog([&] { return fetched; }).models(); }));
        loads.push_back(millisecondsOf([] { (void)Catalog().models(); }));
        indexes.push_back(millisecondsOf([&] { const CatalogSearch fresh(catalog.models()); }));
        for (size_t i = 0; i < queries.size(); ++i)
            keystrokes[i].push_back(millisecondsOf([&] { (void)search.find(queries[i]); }));
    }
    std::vector<double> medians;
    std::ranges::transform(keystrokes, std::back_inserter(medians), median);
    const double yardstick = median(yardsticks);
    const auto print = [yardstick](const char *what, double value) {
        std::printf("%-24s %.2f ms = %.2f of the yardstick\n", what, value, value / yardstick);
    };
    print("yardstick: parse", yardstick);
    print("load", median(loads));
    print("load, with fetched lists", median(fetchedLoads));
    print("search index", median(indexes));
    print("keystroke", median(medians));
    print("slowest keystroke", std::ranges::max(medians));
    return EXIT_SUCCESS;
}
