// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modelinfo.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestModelInfo : public QObject {
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
        QTest::newRow("free") << plain << Prices{.input = 0, .output = 0} << Maybe(Cost{.usd = 0});
        QTest::newRow("output price unknown") << plain << Prices{.input = 2} << Maybe(Cost{.usd = 2, .atLeast = true});
        QTest::newRow("input count unknown") << Usage{.outputTokens = 500'000} << Prices{.input = 2, .output = 10}
                                             << Maybe(Cost{.usd = 5, .atLeast = true});
        QTest::newRow("nothing counted") << Usage{} << Prices{.input = 2, .output = 10} << Maybe();
        QTest::newRow("no prices") << plain << Prices{} << Maybe();
        QTest::newRow("no prices, no tokens") << Usage{.inputTokens = 0} << Prices{} << Maybe();
        QTest::newRow("no output, its price unknown")
            << Usage{.inputTokens = 1'000'000, .outputTokens = 0} << Prices{.input = 2} << Maybe(Cost{.usd = 2});
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
    }
    void costs()
    {
        QFETCH(Usage, usage);
        QFETCH(Prices, prices);
        QFETCH(std::optional<Cost>, cost);
        QVERIFY(costOf(usage, prices) == cost);
    }

    void dollars_data()
    {
        QTest::addColumn<double>("usd");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0.0 << u"$0.00"_s;
        QTest::newRow("0.00018") << 0.00018 << u"$0.00018"_s;
        QTest::newRow("0.5") << 0.5 << u"$0.50"_s;
        QTest::newRow("0.0123456") << 0.0123456 << u"$0.012"_s;
        QTest::newRow("12.3456") << 12.3456 << u"$12.35"_s;
        QTest::newRow("1234") << 1234.0 << u"$1234.00"_s;
        QTest::newRow("rounded up") << 0.000999 << u"$0.00100"_s;
        QTest::newRow("negative") << -0.25 << u"-$0.25"_s;
        QTest::newRow("not a number") << qQNaN() << u"$?"_s;
        QTest::newRow("tiny") << 1e-300 << u"$0.000000000000000"_s;
    }
    void dollars()
    {
        QFETCH(double, usd);
        QFETCH(QString, text);
        QCOMPARE(usdText(usd), text);
    }
};

QTEST_APPLESS_MAIN(TestModelInfo)
#include "tst_modelinfo.moc"
