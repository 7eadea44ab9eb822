// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"
#include "net/modelfetch.h"
#include "net/run.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The real llama-server with the starter model; the tests of `./dev test` always have one.
class TestLlamaServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsItsModel();
    void streamsAnAnswer_data();
    void streamsAnAnswer();
    void refusesAnotherKey();
    void keyIsInNoArgument();
    void cancelledRunLeavesItReady();
    void cleanupTestCase();

private:
    [[nodiscard]] KeyLookup keys() const
    {
        return [this](const QString &name) { return name == "ETUDE_ENGINE_KEY"_L1 ? m_engine.key() : ApiKey(); };
    }
    [[nodiscard]] HttpRequest request(const QString &dialect, const QString &text) const
    {
        Endpoint endpoint = m_engine.endpoint();
        endpoint.dialect = dialect;
        Prompt prompt{.model = u"starter"_s, .messages = {{.text = text}}};
        prompt.parameters.set(u"temperature"_s, 0);
        prompt.parameters.set(u"max_tokens"_s, 200);
        return dialectById(dialect)->chatRequest(prompt, endpoint).value();
    }

    Transport m_transport;
    Engine m_engine{m_transport};
};

void TestLlamaServer::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("ETUDE_LLAMA_SERVER"))
        QSKIP("ETUDE_LLAMA_SERVER names no llama-server");
    m_engine.start(starterSpec());
    QTRY_VERIFY_WITH_TIMEOUT(m_engine.state() != Engine::State::Starting, 60s);
    QVERIFY2(m_engine.state() == Engine::State::Ready, qPrintable(m_engine.error().words));
}

void TestLlamaServer::listsItsModel()
{
    std::optional<Result<FetchedModels>> answer;
    fetchModels(m_transport, m_engine.endpoint(), keys(), this, [&answer](const auto &result) { answer = result; });
    QTRY_VERIFY(answer);
    QVERIFY2(*answer, qPrintable(*answer ? QString() : answer->error().words));
    QCOMPARE((*answer)->models.size(), 1);
    QCOMPARE((*answer)->models.constFirst().id, u"starter"_s);
}

void TestLlamaServer::streamsAnAnswer_data()
{
    QTest::addColumn<QString>("dialect");
    const Endpoint endpoint = m_engine.endpoint();
    for (const QString &dialect : endpoint.dialects)
        QTest::newRow(qPrintable(dialect)) << dialect;
}

void TestLlamaServer::streamsAnAnswer()
{
    QFETCH(QString, dialect);
    Run run(m_transport, *dialectById(dialect), request(dialect, u"Write a haiku about the ocean"_s), keys(), {});
    QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60s);
    const auto outcome = finished.constFirst().constFirst().value<RunOutcome>();
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
    QCOMPARE(outcome.endState, EndState::Finished);
    QVERIFY(outcome.reply.text.size() > 20);
    QVERIFY2(outcome.reply.reasoning.isEmpty(), qPrintable(outcome.reply.reasoning));
    QVERIFY(outcome.reply.usage.inputTokens > 5);
    QVERIFY(outcome.reply.usage.outputTokens > 5);
}

void TestLlamaServer::refusesAnotherKey()
{
    Run run(m_transport, *dialectById(u"openai-chat"_s), request(u"openai-chat"_s, u"Hello"_s),
            [](const QString &) { return ApiKey(u"wrong"_s); }, {});
    QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<RunOutcome>();
    QCOMPARE(outcome.endState, EndState::Refused);
    QCOMPARE(outcome.error->status, 401);
}

void TestLlamaServer::keyIsInNoArgument()
{
#ifdef Q_OS_LINUX
    const QByteArray key = m_engine.key().reveal();
    const QByteArray port = ":" + m_engine.endpoint().baseUrl.section(u':', 2).section(u'/', 0, 0).toUtf8();
    int engines = 0;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray arguments = file.readAll();
        engines += arguments.contains(QByteArray("--port\0", 7) + port.mid(1)) ? 1 : 0;
        QVERIFY(!arguments.contains(key));
    }
    QCOMPARE(engines, 1);
    QVERIFY(!m_engine.log().join(u'\n').contains(QString::fromLatin1(key)));
#endif
}

void TestLlamaServer::cancelledRunLeavesItReady()
{
    auto run = std::make_unique<Run>(m_transport, *dialectById(u"openai-chat"_s), request(u"openai-chat"_s, u"Hello"_s),
                                     keys(), TransportOptions{});
    QSignalSpy finished(run.get(), &Run::finished);
    run->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_engine.state(), Engine::State::Ready);
}

void TestLlamaServer::cleanupTestCase()
{
    m_engine.stop();
    QCOMPARE(m_engine.state(), Engine::State::Stopped);
    QTRY_VERIFY(m_engine.findChildren<QObject *>(Qt::FindDirectChildrenOnly).isEmpty());
}

QTEST_GUILESS_MAIN(TestLlamaServer)
#include "tst_llamaserver.moc"
