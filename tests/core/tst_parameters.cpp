// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestParameters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unsetIsNotThere()
    {
        Parameters parameters;
        QVERIFY(!parameters.isSet(u"temperature"_s));
        QVERIFY(!parameters.find(u"temperature"_s));
        QVERIFY(parameters.entries().isEmpty());
        parameters.unset(u"temperature"_s);
        QVERIFY(parameters.entries().isEmpty());
    }
    void keepsTheOrderOfSetting()
    {
        Parameters parameters;
        parameters.set(u"top_p"_s, 0.9);
        parameters.set(u"max_tokens"_s, 10);
        parameters.set(u"top_p"_s, 0.5);
        QCOMPARE(parameters.entries().size(), 2);
        QCOMPARE(parameters.entries().front().first, u"top_p"_s);
        QCOMPARE(*parameters.find(u"top_p"_s), Json(0.5));
        parameters.unset(u"top_p"_s);
        QVERIFY(!parameters.isSet(u"top_p"_s));
        QVERIFY(parameters.isSet(u"max_tokens"_s));
    }
    void nullIsAValue()
    {
        Parameters parameters;
        parameters.set(u"stop"_s, nullptr);
        QVERIFY(parameters.isSet(u"stop"_s));
    }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "tst_parameters.moc"
