// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheEnvironment();
    void prefersTheSession();
    void dropsWhiteSpace();
    void looksUpForAFilledRequest();
};

void TestSecrets::init()
{
    qputenv("ETUDE_TEST_KEY", "from-environment");
}

void TestSecrets::cleanup()
{
    qunsetenv("ETUDE_TEST_KEY");
}

void TestSecrets::readsTheEnvironment()
{
    const Secrets secrets;
    QCOMPARE(secrets.find(u"ETUDE_TEST_KEY"_s).reveal(), "from-environment");
    QCOMPARE(secrets.origin(u"ETUDE_TEST_KEY"_s), Secrets::Origin::Environment);
    for (const QString &variable : {u"ETUDE_TEST_NO_KEY"_s, QString(), u"no=name"_s, u"ö 文"_s}) {
        QVERIFY(secrets.find(variable).isEmpty());
        QCOMPARE(secrets.origin(variable), Secrets::Origin::Missing);
    }
    qputenv("ETUDE_TEST_KEY", "  \n");
    QCOMPARE(secrets.origin(u"ETUDE_TEST_KEY"_s), Secrets::Origin::Missing);
}

void TestSecrets::prefersTheSession()
{
    Secrets secrets;
    secrets.setForSession(u"ETUDE_TEST_KEY"_s, ApiKey(u"typed"_s));
    QCOMPARE(secrets.find(u"ETUDE_TEST_KEY"_s).reveal(), "typed");
    QCOMPARE(secrets.origin(u"ETUDE_TEST_KEY"_s), Secrets::Origin::Session);
    QCOMPARE(qgetenv("ETUDE_TEST_KEY"), "from-environment"); // no child process inherits it
    secrets.setForSession(u"ETUDE_TEST_KEY"_s, {});
    QCOMPARE(secrets.find(u"ETUDE_TEST_KEY"_s).reveal(), "from-environment");
}

void TestSecrets::dropsWhiteSpace()
{
    Secrets secrets;
    secrets.setForSession(u"A"_s, ApiKey(u" pasted\r\n"_s));
    QCOMPARE(secrets.find(u"A"_s).reveal(), "pasted");
    secrets.setForSession(u"A"_s, ApiKey(u" \n"_s));
    QCOMPARE(secrets.origin(u"A"_s), Secrets::Origin::Missing);
}

void TestSecrets::looksUpForAFilledRequest()
{
    Secrets secrets;
    const KeyLookup lookup = secrets.lookup();
    secrets.setForSession(u"A"_s, ApiKey(u"later"_s));
    QCOMPARE(lookup(u"A"_s).reveal(), "later");
    QCOMPARE(lookup(u"ETUDE_TEST_KEY"_s).reveal(), "from-environment");
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
