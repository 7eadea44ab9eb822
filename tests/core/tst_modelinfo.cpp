// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modelinfo.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestModelInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void prices_data()
    {
        QTest::addColumn<double>("usd");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0.0 << u"$0.00"_s;
        QTest::newRow("0.216") << 0.216 << u"$0.216"_s;
        QTest::newRow("0.27") << 0.27 << u"$0.27"_s;
        QTest::newRow("0.4") << 0.4 << u"$0.40"_s;
        QTest::newRow("15") << 15.0 << u"$15.00"_s;
        QTest::newRow("0.0375") << 0.0375 << u"$0.0375"_s;
        QTest::newRow("made by a sum") << 0.1 + 0.2 << u"$0.30"_s;
        QTest::newRow("not a number") << qQNaN() << u"$?"_s;
    }
    void prices()
    {
        QFETCH(double, usd);
        QFETCH(QString, text);
        QCOMPARE(listedUsdText(usd), text);
    }
};

QTEST_APPLESS_MAIN(TestModelInfo)
#include "tst_modelinfo.moc"
