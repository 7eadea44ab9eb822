// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/costnote.h"
#include "viewmodels/estimate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

Prices priced(const QDate &read = {2026, 11, 1})
{
    return {.input = 0.27,
            .output = 0.40,
            .cachedInput = 0.216,
            .origin = {.source = u"https://example.com/prices"_s, .retrieved = read, .enteredBy = u"models.dev"_s}};
}

const QDate today{2026, 11, 20};

} // namespace

//! What an answer has cost, and what one may cost, in words.
class TestCostWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costsInWords_data()
    {
        QTest::addColumn<Usage>("usage");
        QTest::addColumn<Prices>("prices");
        QTest::addColumn<QString>("text");
        const Usage usage{.inputTokens = 149, .outputTokens = 338};
        Usage reported = usage;
        reported.reportedUsd = 0.00017543;
        const Origin origin{.source = u"x"_s, .retrieved = {2026, 11, 1}};
        QTest::newRow("by list") << usage << priced() << u"$0.00018 by list of 2026-11-01"_s;
        QTest::newRow("the host agrees") << reported << priced()
                                         << u"$0.00018 reported · $0.00018 by list of 2026-11-01"_s;
        QTest::newRow("89 days old") << usage << priced(today.addDays(-89)) << u"$0.00018 by list of 2026-08-23"_s;
        QTest::newRow("90 days old") << usage << priced(today.addDays(-90))
                                     << u"$0.00018 by list of 2026-08-22 (price 90 days old)"_s;
        QTest::newRow("free") << usage << Prices{.input = 0, .output = 0, .isSaidToBeFree = true, .origin = origin}
                              << u"free by list of 2026-11-01"_s;
        QTest::newRow("free, nothing counted")
            << Usage{} << Prices{.input = 0, .output = 0, .isSaidToBeFree = true} << u"free by list"_s;
        QTest::newRow("zero as printed") << usage << Prices{.input = 0, .output = 0, .origin = origin}
                                         << u"price unknown (listed as 0, not as free)"_s;
        QTest::newRow("unknown") << usage << Prices{} << u"price unknown"_s;
        QTest::newRow("unknown, but reported") << Usage{.reportedUsd = 0.01} << Prices{} << u"$0.010 reported"_s;
        QTest::newRow("nothing counted") << Usage{} << priced() << u"cost unknown: the host counted no tokens"_s;
        QTest::newRow("half counted") << Usage{.outputTokens = 338} << priced()
                                      << u"at least $0.00014 by list of 2026-11-01"_s;
        QTest::newRow("a least cost does not differ") << Usage{.outputTokens = 338, .reportedUsd = 1} << priced()
                                                      << u"$1.00 reported · at least $0.00014 by list of 2026-11-01"_s;
    }
    void costsInWords()
    {
        QFETCH(Usage, usage);
        QFETCH(Prices, prices);
        QTEST(costNote(usage, prices, {}, today).text, "text");
    }

    void aSearchMayCostWhereTheModelIsFree()
    {
        const Usage usage{.inputTokens = 149, .outputTokens = 338};
        const Prices prices{.input = 0, .output = 0, .isSaidToBeFree = true};
        const CostNote note = costNote(usage, prices, {.mayHaveSearched = true}, today);
        QCOMPARE(note.text, u"at least $0.00 by list"_s);
        QVERIFY(note.bill.atLeast);
    }

    void aBillIsInWords()
    {
        const Usage usage{.inputTokens = 300'000, .outputTokens = 10, .cachedInputTokens = 100'000, .webSearches = 2};
        Prices prices = priced();
        prices.tiers = {{.aboveInputTokens = 200'000, .input = 0.54, .output = 0.8, .cachedInput = 0.432}};
        prices.calls = {{u"web_search"_s, 0.015}};
        const CostNote note = costNote(usage, prices, {}, today);
        const QList<CostLine> expected{{u"Input"_s, u"200,000"_s, u"$0.54 per 1M"_s, u"$0.11"_s},
                                       {u"Input from a cache"_s, u"100,000"_s, u"$0.432 per 1M"_s, u"$0.043"_s},
                                       {u"Output"_s, u"10"_s, u"$0.80 per 1M"_s, u"$0.0000080"_s},
                                       {u"Web searches"_s, u"2"_s, u"$0.015 each"_s, u"$0.030"_s},
                                       {u"By list"_s, {}, {}, u"$0.18"_s, true}};
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(note.lines.value(i) == expected.at(i), qPrintable(note.lines.value(i).what));
        QVERIFY(costLinesFrom(toJson(note.lines)) == note.lines);
        QVERIFY2(note.source.startsWith(u"Prices by models.dev, read on 2026-11-01."_s), qPrintable(note.source));
        QVERIFY(note.source.contains(u"https://example.com/prices"_s));
        QVERIFY(note.source.contains(u"above 200,000 input tokens"_s));
    }

    void estimates_data()
    {
        QTest::addColumn<ModelInfo>("known");
        QTest::addColumn<bool>("hasImages");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QString>("text");
        const QByteArray limited = R"({"max_tokens":1000})";
        const QByteArray none = "{}";
        const ModelInfo paid{.prices = priced()};
        ModelInfo bounded = paid;
        bounded.maxOutputTokens = 16'384;
        ModelInfo small = bounded;
        small.contextTokens = 1'061;
        ModelInfo tiered = paid;
        tiered.prices.tiers = {{.aboveInputTokens = 60, .input = 2.7, .output = 4}};
        QTest::newRow("a limit") << paid << false << limited << u"~61 tokens · $0.000016 to $0.00042 (estimate)"_s;
        QTest::newRow("the limit's other name") << paid << false << QByteArray(R"({"max_completion_tokens":1000})")
                                                << u"~61 tokens · $0.000016 to $0.00042 (estimate)"_s;
        QTest::newRow("the model's limit")
            << bounded << false << none << u"~61 tokens · $0.000016, up to $0.0066 (estimate)"_s;
        QTest::newRow("room in the window")
            << small << false << none << u"~61 tokens · $0.000016, up to $0.00042 (estimate)"_s;
        QTest::newRow("no limit known") << paid << false << none << u"~61 tokens · $0.000016 or more (estimate)"_s;
        QTest::newRow("a tier") << tiered << false << limited << u"~61 tokens · $0.00016 to $0.0042 (estimate)"_s;
        QTest::newRow("two answers") << paid << false << QByteArray(R"({"max_tokens":1000,"n":2})")
                                     << u"~61 tokens · $0.000016 to $0.00082 (estimate)"_s;
        QTest::newRow("images come on top")
            << paid << true << limited << u"~61 tokens, and the images · $0.000016 to $0.00042 or more (estimate)"_s;
        QTest::newRow("so do searches") << bounded << false << QByteArray(R"({"max_tokens":1000,"enable_search":true})")
                                        << u"~61 tokens · $0.000016 to $0.00042 or more (estimate)"_s;
        QTest::newRow("input price unknown") << ModelInfo{.prices = {.output = 0.4}} << false << limited
                                             << u"~61 tokens · up to $0.00040 or more (estimate)"_s;
        QTest::newRow("input price unknown, no limit")
            << ModelInfo{.prices = {.output = 0.4}} << false << none << u"~61 tokens · price unknown"_s;
        QTest::newRow("unknown") << ModelInfo{} << false << limited << u"~61 tokens · price unknown"_s;
        QTest::newRow("zero as printed") << ModelInfo{.prices = {.input = 0, .output = 0}} << false << limited
                                         << u"~61 tokens · price unknown"_s;
        QTest::newRow("free") << ModelInfo{.prices = {.input = 0, .output = 0, .isSaidToBeFree = true}} << false
                              << limited << u"~61 tokens · free"_s;
    }
    void estimates()
    {
        QFETCH(ModelInfo, known);
        QFETCH(bool, hasImages);
        QFETCH(QByteArray, request);
        QTEST(estimateText(estimateOf(61, hasImages, *parseJson(request), &known), u"Host"_s), "text");
    }
};

QTEST_MAIN(TestCostWords)
#include "tst_costwords.moc"
