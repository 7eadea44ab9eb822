// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets with a real Secret Service: tests/support/with-key-store starts one for this program.
#include "storage/secrets.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestKeyStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("ETUDE_TEST_KEY_STORE"))
            QSKIP("tests/support/with-key-store, which needs dbus-run-session and gnome-keyring-daemon, did not start "
                  "this");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_secrets = std::make_unique<Secrets>(folders());
    }

    void cleanup()
    {
        if (!m_secrets)
            return;
        for (const QString &name : m_secrets->storedNames())
            QVERIFY(ended([&](auto done) { m_secrets->forget(name, this, done); }));
    }

    void keepsAKeyBeyondTheProgram()
    {
        QVERIFY(store(u"A_KEY"_s, u" sk-kept-well \n"_s));
        QCOMPARE(m_secrets->origin(u"A_KEY"_s), Secrets::Origin::Store);
        QCOMPARE(m_secrets->find(u"A_KEY"_s).reveal(), "sk-kept-well");

        restart();
        QCOMPARE(m_secrets->storedNames(), QStringList{u"A_KEY"_s});
        QCOMPARE(m_secrets->origin(u"A_KEY"_s), Secrets::Origin::Store);
        QVERIFY(m_secrets->find(u"A_KEY"_s).isEmpty()); // a start asks for nothing
        QVERIFY(prepare({u"OTHER"_s, u"A_KEY"_s}));
        QCOMPARE(m_secrets->find(u"A_KEY"_s).reveal(), "sk-kept-well");
    }

    void noFileHoldsTheKey()
    {
        QVERIFY(store(u"A_KEY"_s, u"sk-in-no-file"_s));
        int files = 0;
        for (const QString &place : {m_folder->path(), qEnvironmentVariable("ETUDE_TEST_KEY_STORE")}) {
            QDirIterator iterator(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (iterator.hasNext()) {
                QFile file(iterator.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue; // a socket
                ++files;
                QVERIFY2(!file.readAll().contains("sk-in-no-file"), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files >= 2); // our list of names, and the encrypted file of the key store
    }

    void theOrderIsSessionStoreEnvironment()
    {
        qputenv("ETUDE_TEST_KEY", "from-environment");
        QVERIFY(store(u"ETUDE_TEST_KEY"_s, u"from-store"_s));
        QCOMPARE(m_secrets->find(u"ETUDE_TEST_KEY"_s).reveal(), "from-store");
        m_secrets->setForSession(u"ETUDE_TEST_KEY"_s, ApiKey(u"from-session"_s));
        QCOMPARE(m_secrets->find(u"ETUDE_TEST_KEY"_s).reveal(), "from-session");
        QCOMPARE(m_secrets->origin(u"ETUDE_TEST_KEY"_s), Secrets::Origin::Session);
        QVERIFY(ended([&](auto done) { m_secrets->forget(u"ETUDE_TEST_KEY"_s, this, done); }));
        QCOMPARE(m_secrets->find(u"ETUDE_TEST_KEY"_s).reveal(), "from-environment");
        qunsetenv("ETUDE_TEST_KEY");
    }

    void whatIsStoredTakesThePlaceOfTheSessions()
    {
        m_secrets->setForSession(u"A_KEY"_s, ApiKey(u"old"_s));
        QVERIFY(store(u"A_KEY"_s, u"new"_s));
        QCOMPARE(m_secrets->find(u"A_KEY"_s).reveal(), "new");
        QVERIFY(store(u"A_KEY"_s, u"newer"_s));
        restart();
        QVERIFY(prepare({u"A_KEY"_s}));
        QCOMPARE(m_secrets->find(u"A_KEY"_s).reveal(), "newer");
    }

    void forgottenIsGone()
    {
        QVERIFY(store(u"A_KEY"_s, u"sk"_s));
        QVERIFY(store(u"B_KEY"_s, u"stays"_s));
        QVERIFY(ended([&](auto done) { m_secrets->forget(u"A_KEY"_s, this, done); }));
        QCOMPARE(m_secrets->origin(u"A_KEY"_s), Secrets::Origin::Missing);
        restart();
        QCOMPARE(m_secrets->storedNames(), QStringList{u"B_KEY"_s});
        // Whoever still believes in it is told that the key store has nothing.
        QVERIFY(writeFile(folders().config + u"/keys.json"_s, R"({"schema": 1, "stored": ["A_KEY", "B_KEY"]})"));
        restart();
        const auto result = prepare({u"B_KEY"_s, u"A_KEY"_s});
        QVERIFY(!result);
        QVERIFY(describe(result.error()).contains(u"A_KEY"_s));
        QCOMPARE(m_secrets->find(u"B_KEY"_s).reveal(), "stays");
    }

    void whatCouldNotBeDeletedIsNoKey()
    {
        QVERIFY(store(u"A_KEY"_s, u"forgotten"_s)); // as forgetting leaves it where only its first half succeeds
        restart();
        const auto result = prepare({u"A_KEY"_s});
        QVERIFY(!result);
        QVERIFY(describe(result.error()).contains(u"A_KEY"_s));
        QVERIFY(m_secrets->find(u"A_KEY"_s).isEmpty());
    }

    void twoProgramsKeepEachOthersNames()
    {
        Secrets other(folders());
        QVERIFY(store(u"A_KEY"_s, u"a"_s));
        QVERIFY(ended([&](auto done) { other.store(u"B_KEY"_s, ApiKey(u"b"_s), this, done); }));
        restart();
        QCOMPARE(m_secrets->storedNames(), (QStringList{u"A_KEY"_s, u"B_KEY"_s}));
    }

    void whoWaitsNoLongerIsNotCalled()
    {
        QVERIFY(store(u"A_KEY"_s, u"sk"_s));
        restart();
        bool isCalled = false;
        auto context = std::make_unique<QObject>();
        m_secrets->prepare({u"A_KEY"_s}, context.get(), [&](const auto &) { isCalled = true; });
        context.reset();
        QTRY_COMPARE(m_secrets->find(u"A_KEY"_s).reveal(), "sk"); // what came late is kept all the same
        QVERIFY(!isCalled);
        // The program ends while the key store is busy.
        m_secrets->store(u"B_KEY"_s, ApiKey(u"b"_s), this, [&](const auto &) { isCalled = true; });
        restart();
        QVERIFY(prepare({u"A_KEY"_s}));
        QVERIFY(!isCalled);
    }

    // The last one: nothing but its user opens this key store again.
    void aLockedKeyStoreIsSaid()
    {
        QVERIFY(store(u"A_KEY"_s, u"sk"_s));
        restart();
        lock();
        const auto result = prepare({u"A_KEY"_s});
        QVERIFY(!result);
        QVERIFY2(describe(result.error()).contains(u"locked"_s), qPrintable(describe(result.error())));
        const auto stored = store(u"B_KEY"_s, u"sk"_s);
        QVERIFY(!stored);
        QVERIFY2(describe(stored.error()).contains(u"locked"_s), qPrintable(describe(stored.error())));
        // Nothing is forgotten, although this key store says that it deleted what it has not.
        QVERIFY(!ended([&](auto done) { m_secrets->forget(u"A_KEY"_s, this, done); }));
        QCOMPARE(m_secrets->storedNames(), QStringList{u"A_KEY"_s});
        m_secrets.reset();
    }

private:
    [[nodiscard]] Folders folders() const { return {m_folder->filePath(u"config"_s), m_folder->filePath(u"data"_s)}; }
    void restart() { m_secrets = std::make_unique<Secrets>(folders()); }

    //! What `start` was answered.
    static Result<void> ended(const std::function<void(Secrets::Done)> &start)
    {
        std::optional<Result<void>> result;
        start([&](const Result<void> &answer) { result = answer; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20000))
            return failure(Error::Kind::Invalid, u"no answer"_s);
        return *result;
    }
    Result<void> store(const QString &name, const QString &key)
    {
        return ended([&](auto done) { m_secrets->store(name, ApiKey(key), this, done); });
    }
    Result<void> prepare(const QStringList &names)
    {
        return ended([&](auto done) { m_secrets->prepare(names, this, done); });
    }

    //! As the user locks it.
    static void lock()
    {
        QProcess process;
        process.start(u"dbus-send"_s,
                      {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                       u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                       u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Secrets> m_secrets;
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
