// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void costs_data()
    {
        QTest::addColumn<Usage>("usage");
        QTest::addColumn<Prices>("prices");
        QTest::addColumn<std::optional<Cost>>("cost");
        using Maybe = std::optional<Cost>;
        const Usage plain{.inputTokens = 1'000'000, .outputTokens = 500'000};
        QTest::newRow("both sides") << plain << Prices{.input = 2, .output = 10} << Maybe(Cost{.usd = 7});
        QTest::newRow("free") << plain << Prices{.input = 0, .output = 0, .isSaidToBeFree = true}
                              << Maybe(Cost{.usd = 0});
        QTest::newRow("a zero that is only printed") << plain << Prices{.input = 0, .output = 0} << Maybe();
        QTest::newRow("output price unknown") << plain << Prices{.input = 2} << Maybe(Cost{.usd = 2, .atLeast = true});
        QTest::newRow("input count unknown") << Usage{.outputTokens = 500'000} << Prices{.input = 2, .output = 10}
                                             << Maybe(Cost{.usd = 5, .atLeast = true});
        QTest::newRow("nothing counted") << Usage{} << Prices{.input = 2, .output = 10} << Maybe();
        QTest::newRow("no prices") << plain << Prices{} << Maybe();
        QTest::newRow("no prices, no tokens") << Usage{.inputTokens = 0} << Prices{} << Maybe();
        QTest::newRow("no output, its price unknown")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0} << Prices{.input = 2} << Maybe(Cost{.usd = 2});
        QTest::newRow("no output, input price unknown")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0} << Prices{.output = 10} << Maybe();
        QTest::newRow("no input, output price unknown")
            << Usage{.inputTokens = 0, .outputTokens = 1'000'000} << Prices{.input = 2} << Maybe();
        QTest::newRow("no tokens at known prices")
            << Usage{.inputTokens = 0, .outputTokens = 0} << Prices{.input = 2, .output = 10} << Maybe(Cost{.usd = 0});
        QTest::newRow("cached input") << Usage{.inputTokens = 1'000'000,
                                               .outputTokens = 0,
                                               .cachedInputTokens = 500'000}
                                      << Prices{.input = 2, .output = 1, .cachedInput = 0.5}
                                      << Maybe(Cost{.usd = 1.25});
        QTest::newRow("cached input without a price of its own")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0, .cachedInputTokens = 500'000}
            << Prices{.input = 2, .output = 1} << Maybe(Cost{.usd = 2});
        QTest::newRow("more cached than read")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0, .cachedInputTokens = 9'000'000}
            << Prices{.input = 2, .output = 1, .cachedInput = 0.5} << Maybe(Cost{.usd = 0.5});
        QTest::newRow("thoughts are output")
            << Usage{.inputTokens = 0, .outputTokens = 1'000'000, .reasoningTokens = 500'000}
            << Prices{.input = 2, .output = 4} << Maybe(Cost{.usd = 4});
        QTest::newRow("thoughts have a price")
            << Usage{.inputTokens = 0, .outputTokens = 1'000'000, .reasoningTokens = 500'000}
            << Prices{.input = 2, .output = 4, .reasoning = 8} << Maybe(Cost{.usd = 6});
        // Anthropic reports 50 tokens of input beside 100,000 read and 20,000 written; the reader has added them up.
        QTest::newRow("cache read and written")
            << Usage{.inputTokens = 120'050,
                     .outputTokens = 0,
                     .cachedInputTokens = 100'000,
                     .cacheWriteTokens = 20'000}
            << Prices{.input = 3, .output = 15, .cachedInput = 0.3, .cacheWrite = 3.75}
            << Maybe(Cost{.usd = 50 * 3e-6 + 100'000 * 0.3e-6 + 20'000 * 3.75e-6});
        QTest::newRow("cache written, its price unknown")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0, .cacheWriteTokens = 500'000}
            << Prices{.input = 2, .output = 1} << Maybe(Cost{.usd = 2, .atLeast = true});
        QTest::newRow("sound") << Usage{.inputTokens = 1'000'000,
                                        .outputTokens = 1'000'000,
                                        .inputAudioTokens = 400'000,
                                        .outputAudioTokens = 500'000}
                               << Prices{.input = 1, .output = 2, .inputAudio = 10, .outputAudio = 20}
                               << Maybe(Cost{.usd = 0.6 + 4 + 1 + 10});
        QTest::newRow("sound, its price unknown")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0, .inputAudioTokens = 400'000}
            << Prices{.input = 1, .output = 2} << Maybe(Cost{.usd = 1, .atLeast = true});
        const Prices tiers{.input = 1,
                           .output = 10,
                           .cachedInput = 0.1,
                           .tiers = {{.aboveInputTokens = 200'000, .input = 2, .output = 20, .cachedInput = 0.2},
                                     {.aboveInputTokens = 400'000, .input = 4, .output = 40}}};
        const auto read = [](qint64 tokens, qint64 cached = 0) {
            return Usage{.inputTokens = tokens, .outputTokens = 100'000, .cachedInputTokens = cached};
        };
        QTest::newRow("at the edge of a tier") << read(200'000) << tiers << Maybe(Cost{.usd = 0.2 + 1});
        QTest::newRow("above it, the whole costs more") << read(200'001) << tiers << Maybe(Cost{.usd = 0.400002 + 2});
        QTest::newRow("a tier's cached input") << read(300'000, 100'000) << tiers << Maybe(Cost{.usd = 0.4 + 0.02 + 2});
        QTest::newRow("the highest tier") << read(500'000) << tiers << Maybe(Cost{.usd = 2 + 4});
        QTest::newRow("a tier that leaves a price out")
            << read(500'000, 100'000) << tiers << Maybe(Cost{.usd = 1.6 + 0.01 + 4, .atLeast = true});
        const Usage many{.inputTokens = 1'000'000,
                         .outputTokens = 1'000'000,
                         .reasoningTokens = 400'000,
                         .inputAudioTokens = 500'000,
                         .outputAudioTokens = 100'000};
        Prices sound{.input = 1, .output = 2, .reasoning = 4, .inputAudio = 10, .outputAudio = 20};
        sound.tiers = {{.aboveInputTokens = 200'000,
                        .input = 2,
                        .output = 4,
                        .reasoning = 8,
                        .inputAudio = 20,
                        .outputAudio = 40}};
        QTest::newRow("a tier's thoughts and sound") << many << sound << Maybe(Cost{.usd = 1 + 10 + 2 + 3.2 + 4});
        sound.tiers = {{.aboveInputTokens = 200'000, .input = 2, .output = 16}};
        QTest::newRow("a tier's thoughts cost its output")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 1'000'000, .reasoningTokens = 400'000} << sound
            << Maybe(Cost{.usd = 2 + 16});
        QTest::newRow("a tier that leaves the price of sound out")
            << many << sound << Maybe(Cost{.usd = 1 + 5 + 14.4 + 2, .atLeast = true});
        sound.tiers = {{.aboveInputTokens = 200'000, .input = 2}};
        QTest::newRow("a tier that leaves the side of thoughts out")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 1'000'000, .reasoningTokens = 500'000} << sound
            << Maybe(Cost{.usd = 2 + 1 + 2, .atLeast = true});
        const Prices calls{.input = 1, .output = 1, .calls = {{u"web_search"_s, 0.01}, {u"request"_s, 0.005}}};
        QTest::newRow("searches and the request itself")
            << Usage{.inputTokens = 0, .outputTokens = 0, .webSearches = 3} << calls << Maybe(Cost{.usd = 0.035});
        QTest::newRow("searches without a price")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0, .webSearches = 3} << Prices{.input = 1, .output = 1}
            << Maybe(Cost{.usd = 1, .atLeast = true});
        QTest::newRow("a printed zero beside a price per request")
            << plain << Prices{.input = 0, .output = 0, .calls = {{u"request"_s, 0.005}}}
            << Maybe(Cost{.usd = 0.005, .atLeast = true});
        // The two answers on DeepInfra's page for DeepSeek V3.2, which report 0.00035493 and 0.0000268.
        const Prices deepInfra{.input = 0.27, .output = 0.40, .cachedInput = 0.216};
        QTest::newRow("DeepInfra, 149 in and 338 out")
            << Usage{.inputTokens = 149, .outputTokens = 338} << deepInfra << Maybe(Cost{.usd = 0.00017543});
        QTest::newRow("DeepInfra, 15 in and 16 out")
            << Usage{.inputTokens = 15, .outputTokens = 16} << deepInfra << Maybe(Cost{.usd = 0.00001045});
    }
    void costs()
    {
        QFETCH(Usage, usage);
        QFETCH(Prices, prices);
        QFETCH(std::optional<Cost>, cost);
        const auto found = costOf(usage, prices);
        QCOMPARE(found.has_value(), cost.has_value());
        if (!found)
            return;
        QCOMPARE(found->usd, cost->usd);
        QCOMPARE(found->atLeast, cost->atLeast);
        // The parts are the whole.
        double sum = 0;
        for (const CostPart &part : found->parts)
            sum += part.usd.value_or(0);
        QCOMPARE(sum, cost->usd);
    }

    void partsAreWhatTheUserCanCheck()
    {
        const Usage usage{
            .inputTokens = 120'050, .outputTokens = 900, .reasoningTokens = 300, .cachedInputTokens = 100'000};
        const Prices prices{.input = 3, .output = 15, .cachedInput = 0.3};
        using enum CostPart::What;
        const QList<CostPart> expected{{Input, 20'050, 3, 20'050 * 3 / 1e6},
                                       {CachedInput, 100'000, 0.3, 100'000 * 0.3 / 1e6},
                                       {Output, 900, 15, 900 * 15 / 1e6}};
        QVERIFY(costOf(usage, prices)->parts == expected);
        QVERIFY(!costOf(usage, prices)->aboveInputTokens);
    }

    void aSearchThatNobodyCountsMakesItAtLeast()
    {
        const Usage usage{.inputTokens = 1'000'000, .outputTokens = 0};
        const Prices prices{.input = 1, .output = 1, .calls = {{u"web_search"_s, 0.015}}};
        QVERIFY(!costOf(usage, prices)->atLeast);
        const auto searched = costOf(usage, prices, {.mayHaveSearched = true});
        QVERIFY(searched->atLeast);
        const CostPart part = searched->parts.constLast();
        QVERIFY(part.what == CostPart::What::WebSearch && !part.count && part.unitUsd == 0.015 && !part.usd);
        // Whatever a search costs, it is not known to cost nothing.
        QVERIFY(costOf(usage, {.input = 1, .output = 1}, {.mayHaveSearched = true})->atLeast);
        Usage counted = usage;
        counted.webSearches = 0;
        QVERIFY(!costOf(counted, prices, {.mayHaveSearched = true})->atLeast);
    }

    void seesWhatMaySearch_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("maySearch");
        QTest::newRow("plain") << QByteArray(R"({"model":"a","messages":[{"role":"user","content":"search"}]})")
                               << false;
        QTest::newRow("enable_search") << QByteArray(R"({"model":"a","enable_search":true})") << true;
        QTest::newRow("off") << QByteArray(R"({"model":"a","enable_search":false,"web_search_options":null})") << false;
        QTest::newRow("web_search_options") << QByteArray(R"({"model":"a","web_search_options":{}})") << true;
        QTest::newRow("a tool of the host") << QByteArray(R"({"tools":[{"type":"web_search_20250305"}]})") << true;
        QTest::newRow("a tool of the user's")
            << QByteArray(R"({"tools":[{"type":"function","function":{"name":"web_search"}}]})") << false;
        QTest::newRow("plugins") << QByteArray(R"({"plugins":[{"id":"web"}]})") << true;
        QTest::newRow("model") << QByteArray(R"({"model":"vendor/model:online"})") << true;
    }
    void seesWhatMaySearch()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, maySearch);
        const HttpRequest request{.body = *parseJson(body)};
        QCOMPARE(extrasOf(request).mayHaveSearched, maySearch);
    }
};

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"
