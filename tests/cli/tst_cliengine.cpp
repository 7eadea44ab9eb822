// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "core/json.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString haiku = u"Write a haiku about the ocean"_s;

//! `etude-cli engine start` while it runs.
class RunningEngine final {
public:
    RunningEngine(const Cli &cli, const QStringList &options)
    {
        process.setProcessEnvironment(cli.environment());
        process.start(cli.program(), cli.arguments(QStringList{u"engine"_s, u"start"_s} + options));
    }
    ~RunningEngine()
    {
        process.kill();
        process.waitForFinished();
    }
    //! Has said where it answers, and what else there is to know.
    [[nodiscard]] bool isAnnounced()
    {
        output += process.readAllStandardOutput();
        log += process.readAllStandardError();
        return output.contains(" answers at http://127.0.0.1:") && log.contains("Ctrl+C");
    }
    [[nodiscard]] quint16 port() const
    {
        return quint16(QUrl(QString::fromUtf8(output).section(u" answers at "_s, 1).section(u' ', 0, 0)).port());
    }
    //! The line that lets other programs reach it: `export ETUDE_ENGINE_KEY="$(cat …)"`.
    [[nodiscard]] QString exportLine() const
    {
        const QString text = QString::fromUtf8(log);
        const qsizetype begin = text.indexOf(u"export ETUDE_ENGINE_KEY="_s);
        return text.sliced(begin, text.indexOf(u". Ctrl+C"_s) - begin);
    }

    QProcess process;
    QByteArray output;
    QByteArray log;
};

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected();
}

} // namespace

//! The command line with the real llama-server and the starter model; the tests of `./dev test` always have one.
class TestCliEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("ETUDE_LLAMA_SERVER"))
            QSKIP("ETUDE_LLAMA_SERVER names no llama-server");
    }

    void freshMachineAnswers()
    {
        const Cli cli = fresh();
        const ProgramResult run = cli.run({u"run"_s, u"--set"_s, u"temperature=0"_s, haiku});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(run.output.count('\n') >= 2, run.output.constData());
        QVERIFY(!QDir(cli.path(u"data/engine"_s)).exists() || QDir(cli.path(u"data/engine"_s)).isEmpty());
        const ProgramResult other = cli.run({u"run"_s, u"--set"_s, u"temperature=0"_s, u"Why is the sky green?"_s});
        QVERIFY2(other.exitCode == 0, other.errors.constData());
        QVERIFY2(other.output.contains("**Endpoints**"), other.output.constData());
    }

    void thinksOnRequest()
    {
        const ProgramResult run =
            fresh().run({u"run"_s, u"--json"_s, u"--set"_s, u"enable_thinking=true"_s, u"What is 17 × 23?"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const auto json = parseJson(run.output);
        QVERIFY(json);
        QVERIFY(!stringAt(*json, "reasoning").isEmpty());
    }

    void startedEngineIsUsed()
    {
        const Cli cli = fresh();
        RunningEngine engine(cli, {u"--port"_s, freePort()});
        QTRY_VERIFY_WITH_TIMEOUT(engine.isAnnounced(), 60s);
        const ProgramResult status = cli.run({u"engine"_s, u"status"_s});
        QCOMPARE(status.exitCode, 0);
        QVERIFY2(status.output.startsWith("starter-q8_0.gguf answers at http://127.0.0.1:"), status.output.constData());
        QVERIFY(status.output.contains(':' + QByteArray::number(engine.port()) + '/'));
        QCOMPARE(cli.run({u"engine"_s, u"start"_s}).exitCode, 1); // there is one already
        const ProgramResult run = cli.run({u"run"_s, u"--json"_s, haiku});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(cli.run({u"engine"_s, u"stop"_s}).exitCode, 0);
        QTRY_COMPARE(engine.process.state(), QProcess::NotRunning);
        QCOMPARE(engine.process.exitCode(), 0);
        QVERIFY(!listens(engine.port()));
        QCOMPARE(cli.run({u"engine"_s, u"status"_s}).exitCode, 1);
    }

    //! What issue and README promise: the line, the exported code, an answer of the same kind.
    void exportedCurlReachesIt_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const char *dialect : {"openai-chat", "openai-responses", "anthropic-messages"})
            QTest::newRow(dialect) << QString::fromLatin1(dialect);
    }
    void exportedCurlReachesIt()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        QFETCH(QString, dialect);
        const Cli cli = fresh();
        RunningEngine engine(cli, {u"--port"_s, freePort()});
        QTRY_VERIFY_WITH_TIMEOUT(engine.isAnnounced(), 60s);
        const ProgramResult code =
            cli.run({u"export"_s, u"--endpoint"_s, u"engine"_s, u"--dialect"_s, dialect, u"--lang"_s, u"curl"_s,
                     u"--no-stream"_s, u"--set"_s, u"temperature=0"_s, haiku});
        QVERIFY2(code.exitCode == 0, code.errors.constData());
        const QString script = engine.exportLine() + u'\n' + QString::fromUtf8(code.output);
        const ProgramResult answer = runProgram(u"/bin/sh"_s, {u"-c"_s, script}, cli.environment());
        QVERIFY2(answer.exitCode == 0, answer.errors.constData());
        const ProgramResult same =
            cli.run({u"run"_s, u"--json"_s, u"--dialect"_s, dialect, u"--set"_s, u"temperature=0"_s, haiku});
        const auto json = parseJson(same.output);
        QVERIFY2(json, same.errors.constData());
        const QString firstLine = stringAt(*json, "text").section(u'\n', 0, 0);
        QVERIFY(firstLine.size() > 5);
        QVERIFY2(QString::fromUtf8(answer.output).contains(firstLine), answer.output.constData());
    }

    void ownFileAndOptions()
    {
        const Cli cli = fresh();
        const QString file = cli.path(u"My model.gguf"_s);
        QVERIFY(QFile::copy(QStringLiteral(ETUDE_STARTER_MODEL), file));
        RunningEngine engine(cli,
                             {file, u"--context"_s, u"512"_s, u"--threads"_s, u"1"_s, u"--port"_s, freePort(),
                              u"--extra"_s, u"--ctx-size"_s, u"--extra"_s, u"256"_s});
        QTRY_VERIFY_WITH_TIMEOUT(engine.isAnnounced(), 60s);
        QVERIFY2(engine.output.startsWith("My model.gguf answers at"), engine.output.constData());
        // What stands behind wins.
        const ProgramResult models = cli.run({u"models"_s, u"--endpoint"_s, u"engine"_s});
        QVERIFY2(models.output.startsWith("My model\t256\t"), models.output.constData());
        const ProgramResult tooLong = cli.run({u"run"_s, u"Why? "_s.repeated(400)});
        QCOMPARE(tooLong.exitCode, 1);
        QVERIFY2(tooLong.errors.contains("256"), tooLong.errors.constData());
    }

    void wrongFileIsToldInOneLine()
    {
        const Cli cli = fresh();
        QFile file(cli.path(u"wrong.gguf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<!DOCTYPE html>") > 0);
        file.close();
        const ProgramResult start = cli.run({u"engine"_s, u"start"_s, file.fileName()});
        QCOMPARE(start.exitCode, 2);
        QVERIFY2(start.errors.contains("is a web page"), start.errors.constData());
        QCOMPARE(start.errors.count('\n'), 1);
        // Nor does the starter take what it would pass over.
        QCOMPARE(cli.run({u"engine"_s, u"start"_s, u"--threads"_s, u"4"_s}).exitCode, 2);
    }

    void killedLeavesNothing()
    {
#ifdef Q_OS_LINUX
        const Cli cli = fresh();
        RunningEngine engine(cli, {u"--port"_s, freePort()});
        QTRY_VERIFY_WITH_TIMEOUT(engine.isAnnounced(), 60s);
        QVERIFY(listens(engine.port()));
        ::kill(pid_t(engine.process.processId()), SIGKILL);
        QVERIFY(engine.process.waitForFinished());
        QTRY_VERIFY(!listens(engine.port()));
        QCOMPARE(cli.run({u"engine"_s, u"status"_s}).exitCode, 1);
        // The socket and the key that it left behind are in nobody's way.
        QVERIFY(cli.run({u"run"_s, haiku}).exitCode == 0);
#endif
    }

private:
    //! A machine on which Etude was never started.
    static Cli fresh()
    {
        Cli cli;
        cli.set(u"ETUDE_LLAMA_SERVER"_s, qEnvironmentVariable("ETUDE_LLAMA_SERVER"));
        return cli;
    }
    //! Tests run beside each other, and the usual port is one.
    static QString freePort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? QString::number(server.serverPort()) : QString();
    }
};

QTEST_GUILESS_MAIN(TestCliEngine)
#include "tst_cliengine.moc"
