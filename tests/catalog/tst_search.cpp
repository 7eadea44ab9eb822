// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/search.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void findsEachModelById();
    void survivesAnyText();
};

namespace {

ModelInfo model(const QString &id, const QString &name, const QString &provider = u"host"_s)
{
    return {.id = id, .name = name, .provider = provider, .providerName = provider.toUpper()};
}

QString idsOf(const QList<ModelInfo> &models, const CatalogQuery &query)
{
    QStringList ids;
    for (const int i : CatalogSearch(models, {u"acme"_s}).find(query))
        ids += models.at(i).id;
    return ids.join(u' ');
}

} // namespace

void TestSearch::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("found");

    QTest::newRow("nothing typed: all, in the order of the list")
        << u""_s << u"old-gpt a/gpt-5-mini megpt gpt-5 b/qwen eclair-1 文心-4"_s;
    QTest::newRow("white space is nothing")
        << u" \t\n "_s << u"old-gpt a/gpt-5-mini megpt gpt-5 b/qwen eclair-1 文心-4"_s;
    QTest::newRow("beginning, beginning of a word, anywhere") << u"gpt"_s << u"a/gpt-5-mini gpt-5 old-gpt megpt"_s;
    QTest::newRow("exact id first") << u"gpt-5"_s << u"gpt-5 a/gpt-5-mini"_s;
    QTest::newRow("exact name first") << u"gpt-5 Mini"_s << u"a/gpt-5-mini"_s;
    QTest::newRow("any order") << u"mini gpt"_s << u"a/gpt-5-mini"_s;
    QTest::newRow("each word must occur") << u"gpt qwen"_s << u""_s;
    QTest::newRow("case and accents do not count") << u"ÉCLAIR"_s << u"eclair-1"_s;
    QTest::newRow("typed without the accent") << u"creme"_s << u"eclair-1"_s;
    QTest::newRow("full-width letters") << u"ｑｗｅｎ"_s << u"b/qwen"_s;
    QTest::newRow("provider") << u"acme"_s << u"b/qwen"_s;
    QTest::newRow("family") << u"pastry"_s << u"eclair-1"_s;
    QTest::newRow("other scripts") << u"文心"_s << u"文心-4"_s;
    QTest::newRow("a field ends where the next begins") << u"eclair-1crème"_s << u""_s;
    QTest::newRow("dots and slashes are text") << u"a/gpt"_s << u"a/gpt-5-mini"_s;
}

void TestSearch::words()
{
    QFETCH(QString, words);
    QList<ModelInfo> models{model(u"old-gpt"_s, u"Old GPT"_s),
                            model(u"a/gpt-5-mini"_s, u"GPT-5 mini"_s),
                            model(u"megpt"_s, u"MeGPT"_s),
                            model(u"gpt-5"_s, u"GPT-5"_s),
                            model(u"b/qwen"_s, u"Qwen"_s, u"acme"_s),
                            model(u"eclair-1"_s, u"Crème Éclair"_s),
                            model(u"文心-4"_s, u"文心 4"_s)};
    models[5].family = u"pastry"_s;
    QTEST(idsOf(models, {.words = words}), "found");
}

void TestSearch::filters_data()
{
    QTest::addColumn<CatalogQuery>("query");
    QTest::addColumn<QString>("found");

    // An unknown ability or price never passes.
    QTest::newRow("tools") << CatalogQuery{.tools = true} << u"free"_s;
    QTest::newRow("reasoning") << CatalogQuery{.reasoning = true} << u"paid"_s;
    QTest::newRow("structured output") << CatalogQuery{.structuredOutput = true} << u"paid"_s;
    QTest::newRow("image input") << CatalogQuery{.imageInput = true} << u"free"_s;
    QTest::newRow("open weights") << CatalogQuery{.openWeights = true} << u"free"_s;
    QTest::newRow("free") << CatalogQuery{.free = true} << u"free"_s;
    QTest::newRow("input price at most") << CatalogQuery{.maxInputPrice = 1} << u"free half paid"_s;
    QTest::newRow("input price below") << CatalogQuery{.maxInputPrice = 0.5} << u"free half"_s;
    QTest::newRow("context at least") << CatalogQuery{.minContext = 1000} << u"paid"_s;
    QTest::newRow("provider") << CatalogQuery{.provider = u"acme"_s} << u"half"_s;
    QTest::newRow("at a host on this computer") << CatalogQuery{.local = true} << u"half"_s;
    QTest::newRow("among some") << CatalogQuery{.among = QSet<std::pair<QString, QString>>{{u"host"_s, u"paid"_s},
                                                                                           {u"acme"_s, u"free"_s}}}
                                << u"paid"_s;
    QTest::newRow("with words") << CatalogQuery{.words = u"pa"_s, .maxInputPrice = 1} << u"paid"_s;
}

void TestSearch::filters()
{
    QFETCH(CatalogQuery, query);
    QList<ModelInfo> models{model(u"unknown"_s, u"Unknown"_s), model(u"free"_s, u"Free"_s),
                            model(u"half"_s, u"Half"_s, u"acme"_s), model(u"paid"_s, u"Paid"_s)};
    models[1].prices = {.input = 0, .output = 0, .isSaidToBeFree = true};
    models[1].tools = models[1].imageInput = models[1].openWeights = true;
    models[1].contextTokens = 999;
    models[2].prices = {.input = 0.25}; // the output price is unknown: not free
    models[2].tools = false;
    models[3].prices = {.input = 1, .output = 2};
    models[3].reasoning = models[3].structuredOutput = true;
    models[3].contextTokens = 1000;
    QTEST(idsOf(models, query), "found");
}

void TestSearch::sorts_data()
{
    QTest::addColumn<CatalogQuery::Sort>("sort");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("descending");

    // What is unknown comes last in both directions, in the order of the list.
    using Sort = CatalogQuery::Sort;
    QTest::newRow("input price, then output price") << Sort::InputPrice << u"free low lowest-output dear unknown zero"_s
                                                    << u"dear lowest-output low free unknown zero"_s;
    QTest::newRow("output price") << Sort::OutputPrice << u"free dear low unknown lowest-output zero"_s
                                  << u"low dear free unknown lowest-output zero"_s;
    QTest::newRow("context") << Sort::Context << u"zero low dear unknown lowest-output free"_s
                             << u"dear low zero unknown lowest-output free"_s;
    QTest::newRow("max output") << Sort::MaxOutput << u"low dear unknown lowest-output zero free"_s
                                << u"dear low unknown lowest-output zero free"_s;
    QTest::newRow("released") << Sort::Released << u"zero dear unknown lowest-output low free"_s
                              << u"dear zero unknown lowest-output low free"_s;
    QTest::newRow("host") << Sort::Host << u"low unknown dear lowest-output zero free"_s
                          << u"free zero lowest-output dear unknown low"_s;
    QTest::newRow("name, without case") << Sort::Name << u"unknown zero low lowest-output dear free"_s
                                        << u"free dear lowest-output low zero unknown"_s;
    QTest::newRow("relevance of nothing: as listed") << Sort::Relevance << u"unknown dear lowest-output low zero free"_s
                                                     << u"unknown dear lowest-output low zero free"_s;
}

void TestSearch::sorts()
{
    QFETCH(CatalogQuery::Sort, sort);
    QList<ModelInfo> models{model(u"unknown"_s, u"a"_s),       model(u"dear"_s, u"E"_s),
                            model(u"lowest-output"_s, u"d"_s), model(u"low"_s, u"C"_s, u"acme"_s),
                            model(u"zero"_s, u"b"_s),          model(u"free"_s, u"f"_s)};
    models[1].prices = {.input = 3, .output = 3};
    models[2].prices = {.input = 1};
    models[3].prices = {.input = 1, .output = 9};
    models[4].prices = {.input = 0, .output = 0}; // as printed: to be paid for all one knows
    models[5].prices = {.input = 0, .output = 0, .isSaidToBeFree = true};
    models[1].contextTokens = 30;
    models[3].contextTokens = 20;
    models[4].contextTokens = 10;
    models[1].maxOutputTokens = 8;
    models[3].maxOutputTokens = 4;
    models[1].released = QDate(2026, 1, 2);
    models[4].released = QDate(2026, 1, 1);
    QTEST(idsOf(models, {.sort = sort}), "found");
    QTEST(idsOf(models, {.sort = sort, .descending = true}), "descending");
}

//! Over the bundled list: whoever types an id sees a model of that id first.
void TestSearch::findsEachModelById()
{
    const Catalog catalog;
    const QList<ModelInfo> &models = catalog.models();
    const CatalogSearch search(models);
    for (qsizetype i = 0; i < models.size(); i += 37) {
        const QList<int> found = search.find({.words = models[i].id});
        QVERIFY2(!found.isEmpty(), qPrintable(models[i].id));
        const ModelInfo &first = models[found.front()];
        QVERIFY2(first.id.compare(models[i].id, Qt::CaseInsensitive) == 0
                     || first.name.compare(models[i].id, Qt::CaseInsensitive) == 0,
                 qPrintable(models[i].id + u" → "_s + first.id));
    }
}

void TestSearch::survivesAnyText()
{
    const CatalogSearch search({model(u"m"_s, u"M"_s)});
    for (const QString &words : {u"\""_s, u"*"_s, u"\\"_s, u"😀"_s, QString(QChar(0xD800)), QString(QChar(0)), u"\n"_s,
                                 QString(100'000, u'x'), u"x "_s.repeated(10'000)})
        QCOMPARE(search.find({.words = words}).size(), words == u"\n"_s ? 1 : 0);
    QVERIFY(CatalogSearch({}).find({.words = u"m"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
