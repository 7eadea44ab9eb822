// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginekeeper.h"
#include "engine/enginemeter.h"
#include "enginefixture.h"
#include "net/modelfetch.h"
#include "net/run.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The states of an engine, against a small program that plays llama-server (fakeengine.cpp).
class TestEngine : public QObject, protected EngineFixture {
    Q_OBJECT
private Q_SLOTS:
    void becomesReady();
    void answersPrompts();
    void aChosenSpecWaitsForTheNextStart();
    void tellsWhatItTakes();
    void staysStartingWhileLoading();
    void crashAtStart();
    void crashLater();
    void startsAgainAfterACrash();
    void neverAnswers();
    void missingProgram_data();
    void missingProgram();
    void missingModel();
    void stops();
    void stopsWhileStarting();
    void stopsTheStubborn();
    void secondStartReplacesTheFirst();
    void stopInsideStateChanged();
    void keepsTheLastThousandLines();
    void endsWhatAScriptHasStarted();
    void endsWithItsObject();
    void endsWhenTheProgramIsKilled();
    void watcherEndsWhatIsLeft();
    void findsTheServer();

private:
    static bool listens(const QString &baseUrl)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(baseUrl).port()));
        return socket.waitForConnected();
    }

    //! Dead, and not yet waited for by whoever inherited it.
    static bool isZombie(qint64 process)
    {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(") Z ");
    }
};

using State = Engine::State;

void TestEngine::becomesReady()
{
    Engine engine(m_transport, keyFolder());
    QCOMPARE(engine.state(), State::Stopped);
    QSignalSpy changes(&engine, &Engine::stateChanged);
    engine.start(fake({}));
    QCOMPARE(engine.state(), State::Starting);
    QVERIFY(engine.endpoint().baseUrl.isEmpty());
    QTRY_COMPARE(engine.state(), State::Ready);
    QCOMPARE(changes.size(), 2);
    const Endpoint endpoint = engine.endpoint();
    QCOMPARE(endpoint.id, u"engine"_s);
    QCOMPARE(endpoint.dialect, u"openai-chat"_s);
    QCOMPARE(endpoint.models, QList<QString>{u"model-1"_s});
    QCOMPARE(endpoint.name, u"This computer"_s);
    QCOMPARE(engine.model(), (LoadedModel{.contextTokens = 4096, .canThink = true}));
    QCOMPARE(endpoint.keyVariable, u"ETUDE_ENGINE_KEY"_s);
    QVERIFY(isLoopback(endpoint.baseUrl));
    QVERIFY(endpoint.baseUrl.endsWith(u"/v1"_s));
}

void TestEngine::answersPrompts()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    const Prompt prompt{.model = u"starter"_s, .messages = {{.text = u"Who are you?"_s}}};
    const Dialect &dialect = *dialectById(engine.endpoint().dialect);
    const auto request = dialect.chatRequest(prompt, engine.endpoint());
    QVERIFY(request);
    const KeyLookup keys = [&engine](const QString &name) {
        return name == "ETUDE_ENGINE_KEY"_L1 ? engine.key() : ApiKey();
    };
    Run run(m_transport, dialect, *request, keys, {});
    QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(run.reply().text, u"I am fake."_s);
}

void TestEngine::aChosenSpecWaitsForTheNextStart()
{
    Engine engine(m_transport, keyFolder());
    const EngineSpec first = fake({});
    engine.start(first);
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY(!engine.isOutdated());
    QSignalSpy chosen(&engine, &Engine::specChanged);
    const EngineSpec second = fake({});
    engine.choose(second);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(engine.isOutdated());
    QCOMPARE(engine.endpoint().models, QList<QString>{modelIdOf(first)});
    engine.start();
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY(!engine.isOutdated());
    QCOMPARE(engine.endpoint().models, QList<QString>{modelIdOf(second)});
}

void TestEngine::tellsWhatItTakes()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    std::optional<EngineLoad> load;
    measure(engine, m_transport, this, [&load](const EngineLoad &measured) { load = measured; });
    QTRY_VERIFY(load);
    QCOMPARE(load->writtenPerSecond, 41.5);
    QVERIFY(!load->readPerSecond); // 0 is nothing that was measured
    QCOMPARE(load->runningRequests, 1);
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
    QVERIFY(load->residentBytes > 1'000'000);
#endif
}

void TestEngine::staysStartingWhileLoading()
{
    Engine engine(m_transport, keyFolder());
    EngineSpec spec = fake(u"loading 1000000"_s);
    spec.answerTimeout = 2s;
    QElapsedTimer sinceStart;
    sinceStart.start();
    engine.start(spec);
    // That it says "loading" is an answer, and then it may take any time: here longer than it may say nothing.
    QTRY_VERIFY(engine.log().filter(u"loading"_s).size() >= 3);
    QTRY_VERIFY_WITH_TIMEOUT(sinceStart.durationElapsed() > 2 * spec.answerTimeout, 20s);
    QVERIFY2(engine.state() == State::Starting, qPrintable(engine.error().words));
}

void TestEngine::crashAtStart()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake(u"crash-at-start"_s));
    QTRY_COMPARE(engine.state(), State::Failed);
    QVERIFY2(engine.error().words.startsWith(u"There is not enough memory for this model."_s),
             qPrintable(engine.error().words));
    QVERIFY(engine.error().words.endsWith(u"loading\nout of memory"_s));
    QCOMPARE(engine.log().last(), u"out of memory"_s);
    QVERIFY(engine.endpoint().baseUrl.isEmpty());
}

void TestEngine::crashLater()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    const QString url = engine.endpoint().baseUrl.chopped(3) + u"/crash"_s;
    Exchange *exchange = m_transport.send({.method = u"GET"_s, .url = url}, {}, {}, &engine);
    QVERIFY(exchange);
    QTRY_COMPARE(engine.state(), State::Failed);
    QVERIFY2(engine.error().words.contains(u"ended by itself"_s), qPrintable(engine.error().words));
    QVERIFY(engine.error().words.endsWith(u"segmentation fault"_s));
}

void TestEngine::startsAgainAfterACrash()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake(u"crash-at-start"_s));
    QTRY_COMPARE(engine.state(), State::Failed);
    engine.start(fake({}));
    QCOMPARE(engine.state(), State::Starting);
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY(!engine.log().contains(u"out of memory"_s));
}

void TestEngine::neverAnswers()
{
    Engine engine(m_transport, keyFolder());
    EngineSpec spec = fake(u"silent"_s);
    spec.answerTimeout = 500ms;
    engine.start(spec);
    QTRY_COMPARE(engine.state(), State::Failed);
    QVERIFY2(engine.error().words.contains(u"not answered within 0.5 s"_s), qPrintable(engine.error().words));
}

void TestEngine::missingProgram_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such file") << u"/nowhere/llama-server"_s << u"/nowhere/llama-server"_s;
    QTest::newRow("a folder") << QDir::tempPath() << QDir::tempPath();
}

void TestEngine::missingProgram()
{
    QFETCH(QString, executable);
    QFETCH(QString, words);
    Engine engine(m_transport, keyFolder());
    EngineSpec spec = fake({});
    spec.executable = executable;
    engine.start(spec);
    QCOMPARE(engine.state(), State::Starting);
    QTRY_COMPARE(engine.state(), State::Failed);
    QCOMPARE(engine.error().kind, Error::Kind::File);
    QVERIFY2(engine.error().words.contains(words), qPrintable(engine.error().words));
}

void TestEngine::missingModel()
{
    Engine engine(m_transport, keyFolder());
    EngineSpec spec = fake({});
    spec.modelFile = m_folder.filePath(u"absent.gguf"_s);
    engine.start(spec);
    QTRY_COMPARE(engine.state(), State::Failed);
    QCOMPARE(engine.error().kind, Error::Kind::File);
    QVERIFY2(engine.error().words.contains(spec.modelFile), qPrintable(engine.error().words));
}

void TestEngine::stops()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    const QString url = engine.endpoint().baseUrl;
    engine.stop();
    QCOMPARE(engine.state(), State::Stopped);
    QVERIFY(engine.endpoint().baseUrl.isEmpty());
    QTRY_VERIFY(!listens(url));
    QCOMPARE(engine.state(), State::Stopped);
}

void TestEngine::stopsWhileStarting()
{
    Engine engine(m_transport, keyFolder());
    engine.stop();
    QCOMPARE(engine.state(), State::Stopped);
    engine.start(fake(u"loading 1000"_s));
    QTRY_VERIFY(!engine.log().isEmpty());
    QSignalSpy changes(&engine, &Engine::stateChanged);
    engine.stop();
    QTRY_VERIFY(engine.findChildren<QObject *>(Qt::FindDirectChildrenOnly).isEmpty());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(engine.state(), State::Stopped);
}

void TestEngine::stopsTheStubborn()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake(u"stubborn"_s));
    QTRY_COMPARE(engine.state(), State::Ready);
    const QString url = engine.endpoint().baseUrl;
    engine.stop();
    QVERIFY(listens(url));
    QTRY_VERIFY_WITH_TIMEOUT(!listens(url), 10s);
}

void TestEngine::secondStartReplacesTheFirst()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    const QString first = engine.endpoint().baseUrl;
    const qint64 firstProcess = engine.processId();
    engine.start(fake({}));
    QCOMPARE(engine.state(), State::Starting);
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY(engine.processId() != firstProcess);
    QVERIFY(engine.endpoint().baseUrl == first || !listens(first));
}

void TestEngine::stopInsideStateChanged()
{
    Engine engine(m_transport, keyFolder());
    connect(&engine, &Engine::stateChanged, &engine, [&engine] {
        if (engine.state() == State::Ready)
            engine.stop();
    });
    QSignalSpy changes(&engine, &Engine::stateChanged);
    engine.start(fake({}));
    QTRY_COMPARE(changes.size(), 3);
    QCOMPARE(engine.state(), State::Stopped);
}

void TestEngine::keepsTheLastThousandLines()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake(u"chatty"_s));
    QTRY_COMPARE(engine.state(), State::Ready);
    QCOMPARE(engine.log().size(), 1000);
    QVERIFY(engine.log().contains(u"line 1199"_s));
    QVERIFY(!engine.log().contains(u"line 100"_s));
}

void TestEngine::endsWhatAScriptHasStarted()
{
#ifdef Q_OS_UNIX
    EngineSpec spec = fake({});
    QFile script(m_folder.filePath(u"llama-server"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n\"" + spec.executable.toUtf8() + "\" \"$@\"\nexit $?\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    spec.executable = script.fileName();
    Engine engine(m_transport, keyFolder());
    engine.start(spec);
    QTRY_COMPARE(engine.state(), State::Ready);
    const QString url = engine.endpoint().baseUrl;
    engine.stop();
    QTRY_VERIFY(!listens(url));
#endif
}

void TestEngine::endsWithItsObject()
{
    QString url;
    {
        Engine engine(m_transport, keyFolder());
        engine.start(fake(u"stubborn"_s));
        QTRY_COMPARE(engine.state(), State::Ready);
        url = engine.endpoint().baseUrl;
    }
    QVERIFY(!listens(url));
}

void TestEngine::endsWhenTheProgramIsKilled()
{
#ifdef Q_OS_LINUX
    const EngineSpec spec = fake(u"stubborn"_s);
    QProcess holder;
    holder.start(QStringLiteral(ETUDE_ENGINE_HOLDER),
                 {spec.executable, spec.modelFile, m_folder.filePath(u"killed"_s)});
    QTRY_VERIFY(holder.canReadLine());
    const QString url = QString::fromUtf8(holder.readLine()).trimmed();
    QVERIFY(listens(url));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QTRY_VERIFY(!listens(url));
#endif
}

//! The way of systems whose kernel cannot be told; it works on all of them but Windows.
void TestEngine::watcherEndsWhatIsLeft()
{
#ifdef Q_OS_UNIX
    QProcess holder;
    holder.start(QStringLiteral(ETUDE_ENGINE_HOLDER), {u"--watched"_s});
    QTRY_VERIFY(holder.canReadLine());
    const qint64 watched = holder.readLine().trimmed().toLongLong();
    QVERIFY(watched > 0);
    QCOMPARE(::kill(pid_t(watched), 0), 0);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    // Its parent is gone, so that it does not stay as a zombie of ours.
    QTRY_VERIFY(::kill(pid_t(watched), 0) != 0 || isZombie(watched));
#endif
}

void TestEngine::findsTheServer()
{
    const QByteArray before = qgetenv("ETUDE_LLAMA_SERVER");
    qputenv("ETUDE_LLAMA_SERVER", "/named/llama-server");
    QCOMPARE(findLlamaServer(), u"/named/llama-server"_s);
    QCOMPARE(executableOf({}), u"/named/llama-server"_s);
    QCOMPARE(executableOf({.executable = u"/mine/llama-server"_s}), u"/mine/llama-server"_s);
    before.isNull() ? qunsetenv("ETUDE_LLAMA_SERVER") : qputenv("ETUDE_LLAMA_SERVER", before);
    QVERIFY(QFile::exists(starterModelFile()));
    QCOMPARE(modelFileOf({}), starterModelFile());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
