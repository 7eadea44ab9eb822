// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/examples.h"
#include "snippets/hostile.h"

#include "check/interpreter.h"
#include "check/snippetcheck.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

//! What stands in the way of a client here; empty when nothing does.
QString missingFor(const QString &language)
{
    const QString program = language == "curl"_L1 ? u"curl"_s
        : language == "python"_L1                 ? u"python3"_s
        : language == "javascript"_L1             ? u"node"_s
        : language == "powershell"_L1             ? u"pwsh"_s
                                                  : language;
    return isInstalled(program) ? QString() : program + u" is not installed"_s;
}

CheckTask taskFor(const QString &language, const QString &client, const QString &dialect = u"openai-chat"_s,
                  Mode mode = Mode::Whole, const Conversation &conversation = exampleConversation())
{
    return {.language = language,
            .request = requestFor(dialect, conversation, mode),
            .dialect = dialect,
            .options = {.client = client}};
}

//! A check of Python's standard library that runs `code` instead, with the recorder's address for `@`.
CheckTask taskWith(const QString &code)
{
    CheckTask task = taskFor(u"python"_s, u"urllib"_s);
    task.change = [code](const QString &written) {
        static const QRegularExpression address(u"http://127\\.0\\.0\\.1:\\d+"_s);
        return QString(code).replace(u'@', address.match(written).captured());
    };
    return task;
}

CheckTask taskWithout(const QString &before, const QString &after)
{
    CheckTask task = taskFor(u"python"_s, u"urllib"_s);
    task.change = [before, after](const QString &written) {
        Q_ASSERT(written.contains(before));
        return QString(written).replace(before, after);
    };
    return task;
}

CheckResult resultOf(SnippetCheck &check)
{
    QSignalSpy finished(&check, &SnippetCheck::finished);
    if (finished.isEmpty() && !finished.wait(60'000))
        return {.sentence = u"(never finished)"_s};
    return finished.first().first().value<CheckResult>();
}

CheckResult checked(const CheckTask &task)
{
    SnippetCheck check(task);
    check.start();
    return resultOf(check);
}

QByteArray story(const CheckResult &result)
{
    QByteArray story = result.sentence.toUtf8() + '\n' + result.output + '\n' + result.errors;
    for (const Difference &difference : result.differences)
        story += '\n' + describe(difference).toUtf8();
    return story;
}

} // namespace

class TestSnippetCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        m_path = qgetenv("PATH");
        qputenv("HOME", QFile::encodeName(m_home.path()));
        // Else the first code in Go would build the standard library, which takes longer than a check may.
        qputenv("GOCACHE", ETUDE_GO_CACHE);
        if (isInstalled(u"go"_s))
            QCOMPARE(QProcess::execute(u"go"_s, {u"build"_s, u"net/http"_s}), 0);
    }

    void init() { qputenv("PATH", m_path); }

    void exportedCodeSendsWhatRunSends_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("isStream");
        const QStringList languages{u"curl"_s, u"python"_s, u"javascript"_s, u"php"_s};
        for (const Cell &cell : allCells()) {
            // What has to be built first takes long, or is not run; tst_snippetsrun does all of that.
            if (!languages.contains(cell.language.id))
                continue;
            // Its versions differ in how they show the key; tst_snippetsrun has a stand-in for it.
            if (cell.client.id == "anthropic"_L1)
                continue;
            // What takes a project is not run by the check.
            if (cell.language.run.isEmpty())
                continue;
            QTest::newRow(qPrintable(cell.name()))
                << cell.language.id << cell.client.id << cell.dialect << (cell.mode == Mode::Stream);
        }
    }

    void exportedCodeSendsWhatRunSends()
    {
        QFETCH(QString, language);
        QFETCH(QString, client);
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        if (const QString missing = missingFor(language); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        Conversation conversation = exampleConversation();
        conversation.turns = hostileStrings();
        conversation.system = hostileStrings().join(u'\n');
        // The address as text in a prompt has to stay what it is.
        conversation.turns.append(u"What is https://api.example.com? And 'https://api.example.com/v1'?"_s);
        CheckTask task = taskFor(language, client, dialect, isStream ? Mode::Stream : Mode::Whole, conversation);
        if (qEnvironmentVariableIsSet("ETUDE_NODE_PACKAGES"))
            task.nodePackages = qEnvironmentVariable("ETUDE_NODE_PACKAGES") + u"/node_modules"_s;
        const CheckResult result = checked(task);
        if (result.kind == CheckResult::Kind::NotRun
            && (result.sentence.contains(u"was not found"_s) || result.errors.contains("curl_init")))
            QSKIP("the client is not installed");
        QVERIFY2(result.kind == CheckResult::Kind::Same, story(result));
        QCOMPARE(result.sentence, u"The code sends the same request as Run."_s);
        QVERIFY2(QFileInfo(result.program).isExecutable(), qPrintable(result.program));
        QVERIFY(result.output.contains("This") && result.output.contains(" check."));
        QVERIFY(result.time.isValid());
    }

    void placeholdersAreCompared()
    {
        CheckTask task = taskFor(u"python"_s, u"urllib"_s);
        task.options.placeholder = true;
        const CheckResult result = checked(task);
        QVERIFY2(result.kind == CheckResult::Kind::Same, story(result));
    }

    void addressesOfEveryKind_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("port") << u"https://api.example.com:8443/v1/chat/completions"_s;
        QTest::newRow("IPv6") << u"http://[::1]:8080/v1/chat/completions"_s;
        QTest::newRow("not ASCII") << u"https://müller.example/v1/é/chat"_s;
        QTest::newRow("no path") << u"http://localhost:1"_s;
        QTest::newRow("query") << u"https://api.example.com/v1?api-version=2024-10-21&x=%20"_s;
    }

    void addressesOfEveryKind()
    {
        QFETCH(QString, url);
        CheckTask task = taskFor(u"curl"_s, u"curl"_s);
        task.request.url = url;
        const CheckResult result = checked(task);
        QVERIFY2(result.kind == CheckResult::Kind::Same, story(result));
    }

    //! Code that differs in more than its address is not what the user sees. Here the prompt names the recorder, as if it
    //! had guessed its port.
    void codeThatCannotBeRedirectedIsNotRun()
    {
        Conversation conversation = exampleConversation();
        QStringList addresses;
        for (int port = 1; port < 65536; ++port)
            addresses.append(u"http://127.0.0.1:%1 "_s.arg(port));
        conversation.turns = {addresses.join(QString())};
        const CheckResult result =
            checked(taskFor(u"python"_s, u"urllib"_s, u"openai-chat"_s, Mode::Whole, conversation));
        QCOMPARE(result.kind, CheckResult::Kind::NotRun);
        QVERIFY2(result.sentence.contains(u"could not be replaced"_s), story(result));
        QVERIFY(result.program.isEmpty());
    }

    void changedCodeIsFound_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("place");
        QTest::newRow("body") << u"\"messages\":"_s << u"\"extra\": 1, \"messages\":"_s << u"/extra"_s;
        QTest::newRow("path") << u"/chat/completions"_s << u"/completions"_s << u"path"_s;
        QTest::newRow("query") << u"/chat/completions"_s << u"/chat/completions?a=b"_s << u"query"_s;
        QTest::newRow("method") << u"data=json"_s << u"method=\"PUT\", data=json"_s << u"method"_s;
        QTest::newRow("header") << u"Bearer "_s << u"Basic "_s << u"header authorization"_s;
    }

    void changedCodeIsFound()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, place);
        const CheckResult result = checked(taskWithout(before, after));
        QVERIFY2(result.kind == CheckResult::Kind::Different, story(result));
        QCOMPARE(result.differences.size(), 1);
        QCOMPARE(result.differences.first().place, place);
        QCOMPARE(result.sentence, u"The code sends another request than Run."_s);
    }

    void aKeyInThePlaceOfAnotherIsFound()
    {
        CheckTask task = taskFor(u"python"_s, u"urllib"_s);
        task.request.headers.append({u"X-Second"_s, u"${SECOND_KEY}"_s});
        QVERIFY2(checked(task).kind == CheckResult::Kind::Same, story(checked(task)));
        task.change = [](const QString &code) { return QString(code).replace(u"SECOND_KEY"_s, u"EXAMPLE_API_KEY"_s); };
        QCOMPARE(checked(task).differences.value(0).place, u"header x-second"_s);
    }

    void silenceAndRepetition()
    {
        const CheckResult silent = checked(taskWith(u"print('done')"_s));
        QCOMPARE(silent.kind, CheckResult::Kind::Different);
        QCOMPARE(silent.sentence, u"The code ended without sending a request."_s);
        QCOMPARE(silent.output.trimmed(), "done");

        const CheckResult broken = checked(taskWith(u"print('done'\n\n"_s));
        QCOMPARE(broken.kind, CheckResult::Kind::NotRun);
        QVERIFY2(broken.sentence.contains(u"SyntaxError"_s), story(broken));

        const CheckResult twice =
            checked(taskWith(u"import urllib.request\n"
                             "for i in range(2): urllib.request.urlopen('@/x', data=b'{}').read()"_s));
        QCOMPARE(twice.kind, CheckResult::Kind::Different);
        QCOMPARE(twice.sentence, u"The code sends more than one request (2), Run sends one."_s);
    }

    //! It ends before anybody could answer it.
    void aRequestWithoutWaitingIsSeen()
    {
        const CheckResult result =
            checked(taskWith(u"import socket, os\n"
                             "s = socket.create_connection(('127.0.0.1', int('@'.split(':')[2])))\n"
                             "s.sendall(b'GET /x HTTP/1.1\\r\\n\\r\\n')\n"
                             "os._exit(0)"_s));
        QVERIFY2(result.kind == CheckResult::Kind::Different, story(result));
        QCOMPARE(result.differences.value(0).place, u"method"_s);
    }

    void theLineThatTellsMostIsShown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("line");
        QTest::newRow("last") << u"import sys\nprint('a\\nb\\n', file=sys.stderr)\nsys.exit(1)"_s << u"b"_s;
        QTest::newRow("error") << u"import sys\nprint('SomeError: a\\nmachine 1.0', file=sys.stderr)\nsys.exit(1)"_s
                               << u"SomeError: a"_s;
        QTest::newRow("output") << u"print('sorry')\nexit(1)"_s << u"sorry"_s;
    }

    void theLineThatTellsMostIsShown()
    {
        QFETCH(QString, code);
        QFETCH(QString, line);
        QCOMPARE(checked(taskWith(code)).sentence, u"The code ended with an error before it sent a request: "_s + line);
    }

    void sameRequestButAnErrorBehindIt()
    {
        CheckTask task = taskFor(u"python"_s, u"urllib"_s);
        task.change = [](const QString &code) { return code + u"\nraise SystemExit('not my day')\n"_s; };
        const CheckResult result = checked(task);
        QVERIFY2(result.kind == CheckResult::Kind::Same, story(result));
        QVERIFY2(result.sentence.contains(u"not my day"_s), story(result));
    }

    void whatDoesNotEndIsEnded()
    {
#ifndef Q_OS_UNIX
        QSKIP("asks for the process in the Unix way");
#else
        // With a child that would outlive it, too.
        CheckTask task = taskFor(u"curl"_s, u"curl"_s);
        task.change = [](const QString &) { return u"sleep 600 & echo $! $$; wait"_s; };
        task.limit = 300ms;
        const CheckResult result = checked(task);
        QVERIFY2(result.kind == CheckResult::Kind::NotRun, story(result));
        QCOMPARE(result.sentence, u"The code did not end within 1 s and was stopped."_s);
        const QByteArrayList processes = result.output.simplified().split(' ');
        QCOMPARE(processes.size(), 2);
        for (const QByteArray &process : processes)
            QTRY_COMPARE(isAlive(process), false);
#endif
    }

    //! The program ends by itself, and leaves one behind.
    void whatIsLeftBehindIsEnded()
    {
#ifndef Q_OS_UNIX
        QSKIP("asks for the process in the Unix way");
#else
        CheckTask task = taskFor(u"curl"_s, u"curl"_s);
        task.change = [](const QString &) { return u"sleep 600 >/dev/null 2>&1 & echo $!"_s; };
        const CheckResult result = checked(task);
        QVERIFY2(!result.output.trimmed().isEmpty(), story(result));
        QTRY_COMPARE(isAlive(result.output.trimmed()), false);
#endif
    }

    void cancelled()
    {
        SnippetCheck check(taskWith(u"import time\nprint('on', flush=True)\ntime.sleep(600)"_s));
        QSignalSpy finished(&check, &SnippetCheck::finished);
        check.start();
        check.cancel();
        QCOMPARE(finished.size(), 0);
        const CheckResult result = resultOf(check);
        QCOMPARE(result.kind, CheckResult::Kind::NotRun);
        QCOMPARE(result.sentence, u"The check was stopped."_s);
        check.cancel();
        QCOMPARE(finished.size(), 1);
    }

    void deletedInTheMiddle()
    {
        QString folder;
        {
            CheckTask task = taskWith(u"import time\ntime.sleep(600)"_s);
            SnippetCheck check(task);
            check.start();
            const QStringList folders = foldersOfChecks();
            QCOMPARE(folders.size(), 1);
            folder = folders.first();
        }
        QVERIFY(!QFile::exists(folder));
    }

    void muchOutputIsKeptInPart()
    {
        const CheckResult result = checked(taskWith(u"print('a' * 10_000_000)\nprint('end')"_s));
        QCOMPARE(result.output.size(), ChildProcess::keptBytes);
        QVERIFY(result.output.trimmed().endsWith("end"));
    }

    void nobodyIsAtTheKeyboard()
    {
        const CheckResult result = checked(taskWith(u"import sys\nprint(repr(sys.stdin.read()))"_s));
        QCOMPARE(result.output.trimmed(), "''");
    }

    void nothingOfTheUserIsInTheEnvironment()
    {
        for (const char *name :
             {"OPENAI_API_KEY", "GITHUB_TOKEN", "MY_SECRET", "HTTPS_PROXY", "http_proxy", "NODE_OPTIONS"})
            qputenv(name, "http://private.example");
        const auto unset = qScopeGuard([] {
            for (const char *name :
                 {"OPENAI_API_KEY", "GITHUB_TOKEN", "MY_SECRET", "HTTPS_PROXY", "http_proxy", "NODE_OPTIONS"})
                qunsetenv(name);
        });
        qputenv("EXAMPLE_API_KEY", "private-too");
        const auto unsetKey = qScopeGuard([] { qunsetenv("EXAMPLE_API_KEY"); });
        const CheckResult result =
            checked(taskWith(u"import os\nfor n, v in os.environ.items(): print(n + '=' + v)"_s));
        const QByteArrayList lines = result.output.split('\n');
        QVERIFY2(!result.output.contains("private"), result.output);
        QVERIFY(lines.contains("EXAMPLE_API_KEY=etude-check-not-a-key-for-EXAMPLE_API_KEY"));
        QVERIFY(lines.contains("NO_PROXY=*"));
        const auto home = std::ranges::find_if(lines, [](const QByteArray &line) { return line.startsWith("HOME="); });
        QVERIFY(home != lines.end() && *home != "HOME=" + QFile::encodeName(m_home.path()));
        // The folder was the home of the code; it is gone with everything in it.
        QVERIFY(!QFile::exists(QFile::decodeName(home->sliced(5))));
        QCOMPARE(foldersOfChecks(), QStringList());
    }

    void packagesOfTheUserAreFound()
    {
        if (!isInstalled(u"node"_s))
            QSKIP("node is not installed");
#ifdef Q_OS_WIN
        QSKIP("symbolic links need a privilege there");
#endif
        const QString package = m_home.filePath(u"node_modules/openai"_s);
        QVERIFY(QDir().mkpath(package));
        const auto write = [](const QString &path, const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(package + u"/package.json"_s, "{\"exports\": \"./index.mjs\"}"));
        QVERIFY(write(package + u"/index.mjs"_s,
                      "console.log('the package in the home folder'); process.exit(0); export default 0;"));
        CheckTask task = taskFor(u"javascript"_s, u"openai"_s);
        const CheckResult found = checked(task);
        QVERIFY2(found.output.trimmed() == "the package in the home folder", story(found));

        const QString other = m_home.filePath(u"other/openai"_s);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(write(other + u"/package.json"_s, "{\"exports\": \"./index.mjs\"}"));
        QVERIFY(write(other + u"/index.mjs"_s, "console.log('another one'); process.exit(0); export default 0;"));
        task.nodePackages = m_home.filePath(u"other"_s);
        QCOMPARE(checked(task).output.trimmed(), "another one");

        // What was linked stays.
        QVERIFY(QFile::exists(package + u"/index.mjs"_s) && QFile::exists(other + u"/index.mjs"_s));
        QVERIFY(QDir(m_home.filePath(u"node_modules"_s)).removeRecursively());
        task.nodePackages.clear();
        const CheckResult missing = checked(task);
        QCOMPARE(missing.kind, CheckResult::Kind::NotRun);
        QVERIFY2(missing.sentence.contains(u"npm install openai"_s), story(missing));
    }

    void aMissingPackageIsSaid()
    {
        CheckTask task = taskFor(u"python"_s, u"openai"_s);
        task.change = [](const QString &) { return u"import openai_that_nobody_has"_s; };
        const CheckResult result = checked(task);
        QCOMPARE(result.kind, CheckResult::Kind::NotRun);
        QVERIFY2(result.sentence.contains(u"pip install openai"_s), story(result));
    }

    void aMissingProgramIsSaid()
    {
        qputenv("PATH", QFile::encodeName(m_home.path()));
        const CheckResult result = checked(taskFor(u"python"_s, u"urllib"_s));
        QCOMPARE(result.kind, CheckResult::Kind::NotRun);
        QVERIFY2(result.sentence.contains(u"python3, python, py"_s), story(result));
        QVERIFY(result.program.isEmpty());
    }

    void aLanguageThatIsBuiltFirst()
    {
        const auto found = interpreterOf({.id = u"go"_s, .name = u"Go"_s});
        QVERIFY(!found.has_value());
        QVERIFY(found.error().words.contains(u"Go has to be built"_s));
    }

    void whatCannotBeWrittenIsNotRun()
    {
        CheckTask task = taskFor(u"python"_s, u"urllib"_s);
        task.dialect = u"unknown"_s;
        const CheckResult result = checked(task);
        QCOMPARE(result.kind, CheckResult::Kind::NotRun);
        QVERIFY(!result.sentence.isEmpty());
    }

    //! Asked for by a name of this computer that is not loopback's, the recorder is not there.
    void theRecorderListensOnLoopbackOnly()
    {
        const CheckResult result = checked(taskWith(u"import socket\n"
                                                    "port = int('@'.split(':')[2])\n"
                                                    "for host in ('127.0.0.1', '127.0.0.2', '::1'):\n"
                                                    "    try:\n"
                                                    "        socket.create_connection((host, port)).close()\n"
                                                    "        print(host)\n"
                                                    "    except OSError: pass"_s));
        QCOMPARE(result.output.trimmed(), "127.0.0.1");
    }

private:
#ifdef Q_OS_UNIX
    static bool isAlive(const QByteArray &process)
    {
        // One that has ended and was not asked for by its parent yet is no longer alive.
        QFile state(u"/proc/%1/stat"_s.arg(QString::fromLatin1(process)));
        if (state.open(QIODevice::ReadOnly))
            return !state.readAll().contains(") Z ");
        return QDir(u"/proc/self"_s).exists() ? false : ::kill(process.toInt(), 0) == 0;
    }
#endif

    //! The folders that checks of this process have made and not removed.
    static QStringList foldersOfChecks()
    {
        return QDir(QDir::tempPath()).entryList({QCoreApplication::applicationName() + u"-*"_s}, QDir::Dirs);
    }

    QTemporaryDir m_home{QDir::tempPath() + u"/home-of-the-user-XXXXXX"_s};
    QByteArray m_path;
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestSnippetCheck)
#include "tst_snippetcheck.moc"
