// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "core/json.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

//! `etude-cli host` while it runs.
class RunningHost final {
public:
    RunningHost(const Cli &cli, const QStringList &options)
    {
        process.setProcessEnvironment(cli.environment());
        process.start(cli.program(), cli.arguments(QStringList{u"host"_s} + options));
    }
    ~RunningHost()
    {
        process.kill();
        process.waitForFinished();
    }
    //! The first line: the address.
    [[nodiscard]] QString url() const { return QString::fromUtf8(output).section(u'\n', 0, 0); }

    QProcess process;
    QByteArray output;
    QByteArray log;
};

QStringList runArguments(const QString &baseUrl)
{
    return {u"run"_s,    u"--base-url"_s, baseUrl,      u"--dialect"_s, u"openai-chat"_s,
            u"--auth"_s, u"none"_s,       u"--model"_s, u"m"_s,         u"Hello"_s};
}

} // namespace

// The host and the one who asks it are real programs.
class TestCliHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modeIsChosenByTheAddress()
    {
        const Cli cli;
        RunningHost host(cli, {});
        QTRY_VERIFY_WITH_TIMEOUT((host.output += host.process.readAllStandardOutput()).contains("/picky/v1"), 30'000);
        QVERIFY2(host.url().startsWith(u"http://127.0.0.1:"_s), qPrintable(host.url()));

        const ProgramResult whole = cli.run(runArguments(host.url() + u"/no-done/v1"_s));
        QCOMPARE(whole.exitCode, 0);
        QVERIFY2(whole.output.endsWith("✅"), whole.output.constData());

        const ProgramResult cut = cli.run(runArguments(host.url() + u"/cut-body/v1"_s));
        QCOMPARE(cut.exitCode, 1);
        QVERIFY2(cut.output.startsWith("Hello! 👋🏽"), cut.output.constData());
        QVERIFY2(cut.errors.contains("was lost"), cut.errors.constData());

        QTRY_COMPARE_WITH_TIMEOUT(host.log += host.process.readAllStandardError(),
                                  "POST /no-done/v1/chat/completions\nPOST /cut-body/v1/chat/completions\n"_ba, 30'000);
    }

#ifndef Q_OS_WIN
    void signalEndsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("kill") << SIGTERM;
    }
    void signalEndsIt()
    {
        QFETCH(const int, signal);
        const Cli cli;
        RunningHost host(cli, {});
        QTRY_VERIFY_WITH_TIMEOUT((host.output += host.process.readAllStandardOutput()).contains("/picky/v1"), 30'000);
        ::kill(static_cast<pid_t>(host.process.processId()), signal);
        QTRY_COMPARE_WITH_TIMEOUT(host.process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(host.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(host.process.exitCode(), 0);
    }
#endif

    void recordingIsReplayed()
    {
        const Cli cli;
        RunningHost host(cli,
                         {u"--replay"_s,
                          QStringLiteral(ETUDE_TEST_CORPUS "/dialects/chat-crlf-and-cut-characters.json"), u"--speed"_s,
                          u"instant"_s});
        QTRY_VERIFY_WITH_TIMEOUT((host.output += host.process.readAllStandardOutput()).contains('\n'), 30'000);
        QFile file(QStringLiteral(ETUDE_TEST_CORPUS "/dialects/chat-crlf-and-cut-characters.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = stringAt(objectAt(parseJson(file.readAll()).value(), "expect"), "text");
        const ProgramResult result = cli.run(runArguments(host.url()));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(QString::fromUtf8(result.output).trimmed(), text.trimmed());
    }

#ifndef Q_OS_WIN
    void recordingIsStepped()
    {
        const Cli cli;
        QFile file(cli.path(u"two.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"response": {"status": 200, "chunks_base64": ["b25l", "dHdv"]}})");
        file.close();
        RunningHost host(cli, {u"--replay"_s, file.fileName(), u"--speed"_s, u"stepped"_s});
        QTRY_VERIFY_WITH_TIMEOUT((host.output += host.process.readAllStandardOutput()).contains('\n'), 30'000);
        QTcpSocket client;
        client.connectToHost(u"127.0.0.1"_s, host.url().section(u':', -1).toUShort());
        client.write("GET / HTTP/1.1\r\nhost: h\r\n\r\n");
        QByteArray answer;
        const QList<std::pair<QByteArray, QByteArray>> steps{
            {"piece 1 of 2", "one"}, {"piece 2 of 2", "two"}, {"for the end", "0\r\n\r\n"}};
        for (const auto &[question, piece] : steps) {
            QTRY_VERIFY_WITH_TIMEOUT((host.log += host.process.readAllStandardError()).contains(question), 30'000);
            answer += client.readAll();
            QVERIFY2(!answer.endsWith(piece + "\r\n") && !answer.endsWith("0\r\n\r\n"), answer.constData());
            host.process.write("\n");
            QTRY_VERIFY_WITH_TIMEOUT((answer += client.readAll()).contains(piece), 30'000);
        }
    }
#endif

    void fileThatIsNoRecording()
    {
        const Cli cli;
        const ProgramResult result =
            cli.run({u"host"_s, u"--replay"_s, QStringLiteral(ETUDE_TEST_CORPUS "/README.md")});
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.output, ""_ba);
        QVERIFY2(result.errors.contains("README.md"), result.errors.constData());
        QCOMPARE(cli.run({u"host"_s, u"--replay"_s, cli.path(u"missing"_s)}).exitCode, 2);
    }

    void modesAreListed()
    {
        const Cli cli;
        const ProgramResult text = cli.run({u"host"_s, u"--list"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.output.startsWith("normal "));
        const auto json = parseJson(cli.run({u"host"_s, u"--list"_s, u"--json"_s}).output);
        QVERIFY(json && json->is_array());
        QCOMPARE(qsizetype(json->size()), text.output.count('\n'));
        for (const Json &mode : *json) {
            QVERIFY(text.output.contains(stringAt(mode, "id").toUtf8()));
            QVERIFY(!stringAt(mode, "title").isEmpty());
            QVERIFY(!stringAt(mode, "remedy").isEmpty());
        }
    }

    void takenPortIsAnError()
    {
        const Cli cli;
        RunningHost host(cli, {});
        QTRY_VERIFY_WITH_TIMEOUT((host.output += host.process.readAllStandardOutput()).contains('\n'), 30'000);
        const QString port = host.url().section(u':', -1);
        const ProgramResult second = cli.run({u"host"_s, u"--port"_s, port});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.errors.contains(port.toUtf8()), second.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliHost)
#include "tst_clihost.moc"
