// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets.h"

#include <QTemporaryDir>
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
    void refusesHalfAKey_data();
    void refusesHalfAKey();
    void asksNobodyForWhatIsNotStored();
    void saysThatThereIsNoKeyStore_data();
    void saysThatThereIsNoKeyStore();
    void theEnvironmentStepsInForTheKeyStore();
    void aBrokenListOfNamesIsSaid();
    void looksUpForAFilledRequest();

private:
    [[nodiscard]] Folders folders() const { return {m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s)}; }
    //! As if another start had put these into the key store.
    void rememberNames(const QByteArray &names) const
    {
        QVERIFY(writeFile(folders().config + u"/keys.json"_s, R"({"schema": 1, "stored": )" + names + '}'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qputenv("ETUDE_TEST_KEY", "from-environment");
    // Whatever the desktop has, it is not asked.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_folder->filePath(u"no-bus"_s)));
}

void TestSecrets::cleanup()
{
    qunsetenv("ETUDE_TEST_KEY");
}

void TestSecrets::readsTheEnvironment()
{
    const Secrets secrets(folders());
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
    Secrets secrets(folders());
    secrets.setForSession(u"ETUDE_TEST_KEY"_s, ApiKey(u"typed"_s));
    QCOMPARE(secrets.find(u"ETUDE_TEST_KEY"_s).reveal(), "typed");
    QCOMPARE(secrets.origin(u"ETUDE_TEST_KEY"_s), Secrets::Origin::Session);
    QCOMPARE(qgetenv("ETUDE_TEST_KEY"), "from-environment"); // no child process inherits it
    secrets.setForSession(u"ETUDE_TEST_KEY"_s, {});
    QCOMPARE(secrets.find(u"ETUDE_TEST_KEY"_s).reveal(), "from-environment");
}

void TestSecrets::dropsWhiteSpace()
{
    Secrets secrets(folders());
    secrets.setForSession(u"A"_s, ApiKey(u" pasted\r\n"_s));
    QCOMPARE(secrets.find(u"A"_s).reveal(), "pasted");
    secrets.setForSession(u"A"_s, ApiKey(u" \n"_s));
    QCOMPARE(secrets.origin(u"A"_s), Secrets::Origin::Missing);
}

void TestSecrets::refusesHalfAKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("key"); // empty: refused
    QTest::newRow("plain") << u"sk-1"_s << QByteArray("sk-1");
    QTest::newRow("pasted with a line break") << u"\t sk-1\r\n"_s << QByteArray("sk-1");
    QTest::newRow("a space inside") << u"pass word"_s << QByteArray("pass word");
    QTest::newRow("two lines") << u"sk-1\nsk-2"_s << QByteArray();
    QTest::newRow("carriage return") << u"sk-1\rsk-2"_s << QByteArray();
    QTest::newRow("Unicode's line separator") << u"sk-1\u2028sk-2"_s << QByteArray();
    QTest::newRow("null") << QString(u"sk-1"_s + QChar(0) + u'x') << QByteArray();
    QTest::newRow("nothing") << u" \n"_s << QByteArray();
}

void TestSecrets::refusesHalfAKey()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, key);
    const Result<ApiKey> read = apiKeyFromInput(typed);
    QCOMPARE(read.has_value(), !key.isEmpty());
    if (read) {
        QCOMPARE(read->reveal(), key);
    } else {
        QVERIFY(!describe(read.error()).isEmpty());
        QVERIFY(!describe(read.error()).contains(u"sk-"_s));
    }
}

void TestSecrets::asksNobodyForWhatIsNotStored()
{
    Secrets secrets(folders());
    QObject context;
    std::optional<Result<void>> prepared;
    secrets.prepare({u"ETUDE_TEST_KEY"_s, u"ETUDE_TEST_NO_KEY"_s}, &context, [&](const auto &r) { prepared = r; });
    QVERIFY(!prepared); // never inside the call
    QTRY_VERIFY(prepared);
    QVERIFY(prepared->has_value());
    QVERIFY(!QFile::exists(folders().config + u"/keys.json"_s));
}

void TestSecrets::saysThatThereIsNoKeyStore_data()
{
    QTest::addColumn<bool>("hasAddress");
    QTest::newRow("nobody at the address of the bus") << true;
    QTest::newRow("no address of a bus") << false;
}

void TestSecrets::saysThatThereIsNoKeyStore()
{
#if !defined(Q_OS_LINUX)
    QSKIP("here the key store is part of the system");
#endif
    QFETCH(const bool, hasAddress);
    if (!hasAddress) {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DISPLAY");
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path())); // where no socket of a bus is
    }
    Secrets secrets(folders());
    QObject context;
    std::optional<Result<void>> stored;
    secrets.store(u"A_KEY"_s, ApiKey(u"sk-kept-nowhere"_s), &context, [&](const auto &result) { stored = result; });
    QTRY_VERIFY(stored);
    QVERIFY(!stored->has_value());
    const QString words = describe(stored->error());
    QVERIFY2(words.contains(u"no key store"_s) && words.contains(u"this session only"_s)
                 && words.contains(u"environment variable A_KEY"_s),
             qPrintable(words));
    QVERIFY(!words.contains(u"sk-kept"_s));
    QCOMPARE(secrets.origin(u"A_KEY"_s), Secrets::Origin::Missing);
    QVERIFY(!QFile::exists(folders().config + u"/keys.json"_s));
}

void TestSecrets::theEnvironmentStepsInForTheKeyStore()
{
#if !defined(Q_OS_LINUX)
    QSKIP("here the key store is part of the system");
#endif
    rememberNames(R"(["ETUDE_TEST_KEY", "ETUDE_TEST_NO_KEY"])");
    Secrets secrets(folders());
    QCOMPARE(secrets.origin(u"ETUDE_TEST_KEY"_s), Secrets::Origin::Store);
    QVERIFY(secrets.find(u"ETUDE_TEST_KEY"_s).isEmpty()); // not yet read, and never another key in its place
    QObject context;
    std::optional<Result<void>> prepared;
    secrets.prepare({u"ETUDE_TEST_KEY"_s}, &context, [&](const auto &result) { prepared = result; });
    QTRY_VERIFY(prepared);
    QVERIFY(prepared->has_value());
    QCOMPARE(secrets.find(u"ETUDE_TEST_KEY"_s).reveal(), "from-environment");
    QCOMPARE(secrets.origin(u"ETUDE_TEST_KEY"_s), Secrets::Origin::Environment);

    prepared.reset();
    secrets.prepare({u"ETUDE_TEST_NO_KEY"_s}, &context, [&](const auto &result) { prepared = result; });
    QTRY_VERIFY(prepared);
    QVERIFY(!prepared->has_value());
    QVERIFY(secrets.find(u"ETUDE_TEST_NO_KEY"_s).isEmpty());
}

void TestSecrets::aBrokenListOfNamesIsSaid()
{
    QVERIFY(writeFile(folders().config + u"/keys.json"_s, "{"));
    const Secrets secrets(folders());
    QCOMPARE(secrets.notices().size(), 1);
    QVERIFY(secrets.storedNames().isEmpty());
}

void TestSecrets::looksUpForAFilledRequest()
{
    Secrets secrets(folders());
    const KeyLookup lookup = secrets.lookup();
    secrets.setForSession(u"A"_s, ApiKey(u"later"_s));
    QCOMPARE(lookup(u"A"_s).reveal(), "later");
    QCOMPARE(lookup(u"ETUDE_TEST_KEY"_s).reveal(), "from-environment");
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
