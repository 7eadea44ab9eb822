// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `etude-cli keys` with a real Secret Service, which tests/support/with-key-store starts for this program.
#include "cli.h"

#include "support/fakeserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <cstdlib>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

constexpr char chatPath[] = "/v1/chat/completions";
constexpr auto noStore = "tests/support/with-key-store, which needs dbus-run-session and gnome-keyring-daemon, did not "
                         "start this";

} // namespace

class TestCliKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Cli> m_cli;

    [[nodiscard]] bool hasStore() const { return qEnvironmentVariableIsSet("ETUDE_TEST_KEY_STORE"); }
    [[nodiscard]] ProgramResult keys(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_cli->run(QStringList{u"keys"_s} + arguments, input);
    }
    [[nodiscard]] ProgramResult runAgainstTheServer() const
    {
        return m_cli->run({u"run"_s, u"Hi"_s, u"--base-url"_s, m_server->url(u"/v1"_s), u"--model"_s, u"m"_s,
                           u"--key-env"_s, u"MY_KEY"_s});
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_server->answer(chatPath, FakeAnswer::chat({"ok"}));
        m_cli = std::make_unique<Cli>();
        if (!hasStore())
            return;
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            m_cli->set(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    void cleanup()
    {
        m_server.reset();
        m_cli.reset();
    }

    void aStoredKeyIsUsed()
    {
        if (!hasStore())
            QSKIP(noStore);
        const ProgramResult set = keys({u"set"_s, u"MY_KEY"_s}, " sk-from-store \n");
        QCOMPARE(set.errors, ""_ba);
        QCOMPARE(set.output, ""_ba);
        QCOMPARE(set.exitCode, 0);
        QCOMPARE(keys({u"list"_s}).output, "MY_KEY\tkey store\t\n"_ba);

        const ProgramResult run = runAgainstTheServer();
        QCOMPARE(run.errors, ""_ba);
        QCOMPARE(run.output, "ok"_ba);
        QCOMPARE(m_server->requests().constFirst().header("authorization"), "Bearer sk-from-store");

        // The names are in a file; the key is in none.
        QDirIterator files(m_cli->path(u"."_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        bool isNamed = false;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            isNamed = isNamed || bytes.contains("MY_KEY");
            QVERIFY2(!bytes.contains("sk-from-store"), qPrintable(file.fileName()));
        }
        QVERIFY(isNamed);

        QCOMPARE(keys({u"forget"_s, u"MY_KEY"_s}).exitCode, 0);
        QCOMPARE(keys({u"list"_s}).output, ""_ba);
        const ProgramResult without = runAgainstTheServer();
        QCOMPARE(without.exitCode, 2);
        QVERIFY(without.errors.contains("MY_KEY"));
        QCOMPARE(m_server->requests().size(), 1);
    }

    void theListTellsWhoUsesAKey()
    {
        m_cli->set(u"DEEPINFRA_TOKEN"_s, u"sk-not-shown"_s);
        const ProgramResult list = keys({u"list"_s});
        QCOMPARE(list.output, "DEEPINFRA_TOKEN\tenvironment\tDeepInfra\n"_ba);
        QCOMPARE(list.exitCode, 0);
    }

    void withoutAKeyStoreNothingIsWritten()
    {
#ifndef Q_OS_LINUX
        QSKIP("here the key store is part of the system");
#endif
        m_cli->set(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_cli->path(u"no-bus"_s));
        const ProgramResult set = keys({u"set"_s, u"MY_KEY"_s}, "sk-kept-nowhere\n");
        QCOMPARE(set.exitCode, 1);
        QVERIFY2(set.errors.contains("no key store"), set.errors.constData());
        QVERIFY2(set.errors.contains("environment variable MY_KEY"), set.errors.constData());
        QVERIFY(!set.errors.contains("sk-kept"));
        QCOMPARE(keys({u"list"_s}).output, ""_ba);
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("two lines") << QStringList{u"set"_s, u"K"_s} << QByteArray("sk-1\nsk-2\n")
                                   << QByteArray("line break");
        QTest::newRow("nothing") << QStringList{u"set"_s, u"K"_s} << QByteArray("\n") << QByteArray("no key yet");
        QTest::newRow("no name of a variable")
            << QStringList{u"set"_s, u"my-key"_s} << QByteArray("sk-1") << QByteArray("my-key");
        QTest::newRow("the key as an argument")
            << QStringList{u"set"_s, u"K"_s, u"sk-1"_s} << QByteArray() << QByteArray("etude-cli");
        QTest::newRow("forget what is not there")
            << QStringList{u"forget"_s, u"K"_s} << QByteArray() << QByteArray("no key K");
    }

    void whatIsNoKeyIsRefused()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const QByteArray, word);
        const ProgramResult result = keys(arguments, input);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.errors.contains(word), result.errors.constData());
        QCOMPARE(result.output, ""_ba);
    }

    void aTypedKeyIsNotShown()
    {
#ifndef Q_OS_UNIX
        QSKIP("there is no pseudo terminal here");
#else
        if (!hasStore())
            QSKIP(noStore);
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const QByteArray other = ::ptsname(terminal);
        QProcess program;
        program.setProcessEnvironment(m_cli->environment());
        program.setChildProcessModifier([other] { ::dup2(::open(other.constData(), O_RDWR), STDIN_FILENO); });
        program.setInputChannelMode(QProcess::ForwardedInputChannel);
        program.start(m_cli->program(), m_cli->arguments({u"keys"_s, u"set"_s, u"MY_KEY"_s}));
        QVERIFY(program.waitForStarted());
        QByteArray errors;
        QTRY_VERIFY((errors += program.readAllStandardError()).contains("MY_KEY"));
        // What is typed before the echo is off would be shown.
        QTRY_VERIFY(!isEchoing(terminal));
        QCOMPARE(::write(terminal, "sk-typed\n", 9), 9);
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(isEchoing(terminal));
        char shown[256] = {};
        const ssize_t size = ::read(terminal, shown, sizeof shown);
        QVERIFY(!QByteArray(shown, std::max<ssize_t>(size, 0)).contains("sk-typed"));
        ::close(terminal);

        QCOMPARE(runAgainstTheServer().exitCode, 0);
        QCOMPARE(m_server->requests().constFirst().header("authorization"), "Bearer sk-typed");
        QCOMPARE(keys({u"forget"_s, u"MY_KEY"_s}).exitCode, 0);
#endif
    }

private:
#ifdef Q_OS_UNIX
    static bool isEchoing(int terminal)
    {
        termios settings = {};
        return ::tcgetattr(terminal, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
#endif
};

QTEST_GUILESS_MAIN(TestCliKeys)
#include "tst_clikeys.moc"
