// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginemeter.h"
#include "net/documentfetch.h"
#include "net/modelfetch.h"
#include "net/run.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The real llama-server with the starter model; the tests of `./dev test` always have one.
class TestLlamaServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsItsModel();
    void tellsOfItsModel();
    void streamsAnAnswer_data() { dialects(); }
    void streamsAnAnswer();
    void coldAnswersAreTheSame_data() { dialects(); }
    void coldAnswersAreTheSame();
    void thinksWhenItIsSwitchedOn_data() { dialects(); }
    void thinksWhenItIsSwitchedOn();
    void keepsToASchema_data() { dialects(); }
    void keepsToASchema();
    void reportsProbabilities();
    void countsWhatItReads_data() { dialects(); }
    void countsWhatItReads();
    void refusesWhatDoesNotFit_data() { dialects(); }
    void refusesWhatDoesNotFit();
    void stopsInMidAnswer();
    void refusesAnotherKey();
    void noWebPageMayUseIt();
    void keyIsInNoArgument();
    void cancelledRunLeavesItReady();
    void measuresItself();
    void killedInMidAnswer();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void takesAnotherPort();
    void leavesNothingBehindWhenTheProgramIsKilled();
    void cleanupTestCase();

private:
    [[nodiscard]] KeyLookup keys() const
    {
        return [this](const QString &name) { return name == "ETUDE_ENGINE_KEY"_L1 ? m_engine.key() : ApiKey(); };
    }
    //! A row for each dialect that the engine speaks.
    void dialects() const
    {
        QTest::addColumn<QString>("dialect");
        const QStringList ids = m_engine.endpoint().dialects;
        QCOMPARE(ids, (QStringList{u"openai-chat"_s, u"openai-responses"_s, u"anthropic-messages"_s}));
        for (const QString &id : ids)
            QTest::newRow(qPrintable(id)) << id;
    }
    [[nodiscard]] static Prompt ask(const QString &text)
    {
        Prompt prompt{.model = u"starter"_s, .messages = {{.text = text}}};
        prompt.parameters.set(u"temperature"_s, 0);
        prompt.parameters.set(u"max_tokens"_s, 400);
        return prompt;
    }
    [[nodiscard]] Endpoint speaking(const QString &dialect) const
    {
        Endpoint endpoint = m_engine.endpoint();
        endpoint.dialect = dialect;
        return endpoint;
    }
    //! What comes of a whole run.
    [[nodiscard]] RunOutcome answer(const Prompt &prompt, const QString &dialect = u"openai-chat"_s)
    {
        Run run(m_transport, *dialectById(dialect),
                dialectById(dialect)->chatRequest(prompt, speaking(dialect)).value(), keys(), {});
        QSignalSpy finished(&run, &Run::finished);
        if (!QTest::qWaitFor([&finished] { return finished.size() == 1; }, 60s))
            qFatal("the run does not end");
        return finished.constFirst().constFirst().value<RunOutcome>();
    }
    //! The first `size` bytes of the starter model, or all of `bytes`.
    [[nodiscard]] QString fileOf(const QByteArray &bytes, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    [[nodiscard]] static bool isAlive(qint64 process)
    {
        QFile file(u"/proc/%1/stat"_s.arg(process));
        return file.open(QIODevice::ReadOnly) && !file.readAll().contains(") Z ");
    }

    QTemporaryDir m_folder;
    Transport m_transport;
    Engine m_engine{m_transport, m_folder.path()};
};

void TestLlamaServer::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("ETUDE_LLAMA_SERVER"))
        QSKIP("ETUDE_LLAMA_SERVER names no llama-server");
    EngineSpec spec;
    spec.port = 0; // tests run beside each other
    m_engine.start(spec);
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

void TestLlamaServer::tellsOfItsModel()
{
    QCOMPARE(m_engine.model(), (LoadedModel{.contextTokens = 1024, .canThink = true, .takesTools = true}));
}

void TestLlamaServer::streamsAnAnswer()
{
    QFETCH(QString, dialect);
    const RunOutcome outcome = answer(ask(u"Write a haiku about the ocean"_s), dialect);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
    QCOMPARE(outcome.endState, EndState::Finished);
    QVERIFY(outcome.reply.text.size() > 20);
    QVERIFY2(outcome.reply.reasoning.isEmpty(), qPrintable(outcome.reply.reasoning));
    QVERIFY(outcome.reply.usage.inputTokens > 5);
    QVERIFY(outcome.reply.usage.outputTokens > 5);
}

void TestLlamaServer::coldAnswersAreTheSame()
{
    QFETCH(QString, dialect);
    const Prompt prompt = ask(u"Write a haiku about the ocean"_s);
    const QString first = answer(prompt, dialect).reply.text;
    QVERIFY(!first.isEmpty());
    QCOMPARE(answer(prompt, dialect).reply.text, first);
    QCOMPARE(answer(prompt, u"openai-chat"_s).reply.text, first);
}

void TestLlamaServer::thinksWhenItIsSwitchedOn()
{
    QFETCH(QString, dialect);
    Prompt prompt = ask(u"What is 17 × 23?"_s);
    prompt.parameters.set(u"enable_thinking"_s, true);
    const RunOutcome on = answer(prompt, dialect);
    QVERIFY2(!on.error, qPrintable(on.error ? on.error->words : QString()));
    QVERIFY2(on.reply.reasoning.size() > 20, qPrintable(on.reply.text));
    QVERIFY2(on.reply.text.contains(u"391"_s), qPrintable(on.reply.text));
    QVERIFY(!on.reply.text.contains(u"<think>"_s));
    prompt.parameters.set(u"enable_thinking"_s, false);
    QVERIFY(answer(prompt, dialect).reply.reasoning.isEmpty());
}

void TestLlamaServer::keepsToASchema()
{
    QFETCH(QString, dialect);
    if (dialect == "anthropic-messages"_L1)
        QSKIP("llama-server passes over output_config in Messages, and takes a schema in no other way there");
    Prompt prompt = ask(u"Turn on the lights in the kitchen"_s);
    prompt.responseFormat = *parseJson(R"({"type": "json_schema", "name": "action", "schema": {
        "type": "object", "properties": {"action": {"type": "string"}, "target": {"type": "string"}},
        "required": ["action", "target"], "additionalProperties": false}})"_ba);
    const RunOutcome outcome = answer(prompt, dialect);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
    const auto json = parseJson(outcome.reply.text);
    QVERIFY2(json, qPrintable(outcome.reply.text));
    QCOMPARE(json->size(), 2U);
    QVERIFY(!stringAt(*json, "action").isEmpty());
    QVERIFY(!stringAt(*json, "target").isEmpty());
}

void TestLlamaServer::reportsProbabilities()
{
    Prompt prompt = ask(u"Hello"_s);
    prompt.parameters.set(u"top_logprobs"_s, 3);
    const RunOutcome outcome = answer(prompt);
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
    QVERIFY(!outcome.reply.logprobs.isEmpty());
    QString text;
    for (const TokenLogprob &token : outcome.reply.logprobs) {
        text += token.token;
        QVERIFY(token.logprob <= 0);
    }
    QVERIFY2(text.contains(outcome.reply.text), qPrintable(text));
}

void TestLlamaServer::countsWhatItReads()
{
    QFETCH(QString, dialect);
    Prompt prompt = ask(u"Explain quantum computing to a ten-year-old"_s);
    prompt.system = u"You are a kind teacher."_s;
    prompt.parameters.set(u"enable_thinking"_s, true);
    std::optional<Result<qint64>> count;
    countTokens(m_transport, prompt, speaking(dialect), keys(), this, [&count](const auto &result) { count = result; });
    QTRY_VERIFY(count);
    QVERIFY2(*count, qPrintable(*count ? QString() : count->error().words));
    const Usage usage = answer(prompt, dialect).reply.usage;
    QCOMPARE(**count, usage.inputTokens.value_or(0));
}

void TestLlamaServer::refusesWhatDoesNotFit()
{
    QFETCH(QString, dialect);
    const RunOutcome outcome = answer(ask(u"Why? "_s.repeated(1000)), dialect);
    QCOMPARE(outcome.endState, EndState::Refused);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->status, 400);
    QVERIFY2(outcome.error->words.contains(u"1024"_s), qPrintable(outcome.error->words));
    QCOMPARE(m_engine.state(), Engine::State::Ready);
}

void TestLlamaServer::stopsInMidAnswer()
{
    Prompt prompt = ask(u"Write a haiku about the ocean"_s);
    // It would write until the context is full.
    prompt.extra = {{"ignore_eos", true}, {"max_tokens", 900}};
    Run run(m_transport, *dialectById(u"openai-chat"_s),
            dialectById(u"openai-chat"_s)->chatRequest(prompt, speaking(u"openai-chat"_s)).value(), keys(), {});
    connect(&run, &Run::received, &run, [&run] { run.cancel(); });
    QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60s);
    const auto outcome = finished.constFirst().constFirst().value<RunOutcome>();
    QCOMPARE(outcome.endState, EndState::StoppedByUser);
    QVERIFY(!outcome.reply.text.isEmpty());
    // The engine stops writing, too.
    std::optional<EngineLoad> load;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            load.reset();
            measure(m_engine, m_transport, this, [&load](const EngineLoad &measured) { load = measured; });
            return QTest::qWaitFor([&load] { return load.has_value(); }) && load->runningRequests == 0;
        }(),
        20s);
}

void TestLlamaServer::refusesAnotherKey()
{
    Run run(m_transport, *dialectById(u"openai-chat"_s),
            dialectById(u"openai-chat"_s)->chatRequest(ask(u"Hello"_s), speaking(u"openai-chat"_s)).value(),
            [](const QString &) { return ApiKey(u"wrong"_s); }, {});
    QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<RunOutcome>();
    QCOMPARE(outcome.endState, EndState::Refused);
    QCOMPARE(outcome.error->status, 401);
}

void TestLlamaServer::noWebPageMayUseIt()
{
    const auto allowed = [this](const QString &origin) {
        const HttpRequest request{.method = u"OPTIONS"_s,
                                  .url = m_engine.endpoint().baseUrl + u"/chat/completions"_s,
                                  .headers = {{u"Origin"_s, origin}, {u"Access-Control-Request-Method"_s, u"POST"_s}}};
        Exchange *exchange = m_transport.send(request, {}, {}, this);
        QByteArray origins;
        connect(exchange, &Exchange::headReceived, this, [&origins](const ResponseHead &head) {
            for (const auto &[name, value] : head.headers) {
                if (name.compare("access-control-allow-origin", Qt::CaseInsensitive) == 0)
                    origins = value;
            }
        });
        QSignalSpy ended(exchange, &Exchange::ended);
        return QTest::qWaitFor([&ended] { return ended.size() == 1; }) ? origins : "no answer"_ba;
    };
    QCOMPARE(allowed(u"https://example.com"_s), QByteArray());
    QCOMPARE(allowed(u"null"_s), QByteArray());
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
    const auto run = std::make_unique<Run>(
        m_transport, *dialectById(u"openai-chat"_s),
        dialectById(u"openai-chat"_s)->chatRequest(ask(u"Hello"_s), speaking(u"openai-chat"_s)).value(), keys(),
        TransportOptions{});
    QSignalSpy finished(run.get(), &Run::finished);
    run->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_engine.state(), Engine::State::Ready);
}

void TestLlamaServer::measuresItself()
{
    QVERIFY(!answer(ask(u"Hello"_s)).error);
    std::optional<EngineLoad> load;
    measure(m_engine, m_transport, this, [&load](const EngineLoad &measured) { load = measured; });
    QTRY_VERIFY(load);
    QVERIFY(load->writtenPerSecond > 1);
    QVERIFY(load->readPerSecond > 1);
#ifdef Q_OS_LINUX
    QVERIFY(load->residentBytes > 5'000'000);
#endif

    // To have asked changes nothing.
    const EngineLoad before = *load;
    load.reset();
    measure(m_engine, m_transport, this, [&load](const EngineLoad &measured) { load = measured; });
    QTRY_VERIFY(load);
    QCOMPARE(load->writtenPerSecond, before.writtenPerSecond);
    QCOMPARE(load->readPerSecond, before.readPerSecond);
}

void TestLlamaServer::killedInMidAnswer()
{
    Prompt prompt = ask(u"Write a haiku about the ocean"_s);
    prompt.extra = {{"ignore_eos", true}, {"max_tokens", 900}};
    Run run(m_transport, *dialectById(u"openai-chat"_s),
            dialectById(u"openai-chat"_s)->chatRequest(prompt, speaking(u"openai-chat"_s)).value(), keys(), {});
    connect(
        &run, &Run::received, &run, [this] { ::kill(pid_t(m_engine.processId()), SIGKILL); }, Qt::SingleShotConnection);
    QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60s);
    const auto outcome = finished.constFirst().constFirst().value<RunOutcome>();
    QCOMPARE(outcome.endState, EndState::ConnectionLost);
    QVERIFY(!outcome.reply.text.isEmpty());
    QTRY_COMPARE(m_engine.state(), Engine::State::Failed);
    QVERIFY2(m_engine.error().words.contains(u"ended by itself"_s), qPrintable(m_engine.error().words));
    m_engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_engine.state() != Engine::State::Starting, 60s);
    QVERIFY2(m_engine.state() == Engine::State::Ready, qPrintable(m_engine.error().words));
    QVERIFY(!answer(ask(u"Hello"_s)).error);
}

void TestLlamaServer::saysWhatIsWrongWithAFile_data()
{
    QFile starter(starterModelFile());
    QVERIFY(starter.open(QIODevice::ReadOnly));
    const QByteArray bytes = starter.readAll();
    QByteArray strange = bytes;
    // The same length, so that nothing else moves.
    strange.replace(strange.indexOf("llama", strange.indexOf("general.architecture")), 5, "dodos");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("no model") << "<!DOCTYPE html>"_ba.repeated(20) << u"is no GGUF file"_s;
    QTest::newRow("cut") << bytes.first(bytes.size() / 2) << u"is cut"_s;
    QTest::newRow("cut in the header") << bytes.first(1000) << u"is cut"_s;
    QTest::newRow("unknown architecture") << strange << u"too old for the architecture"_s;
}

void TestLlamaServer::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    Engine engine(m_transport, m_folder.path());
    engine.start({.modelFile = fileOf(bytes, u"wrong.gguf"_s), .port = 0});
    QTRY_VERIFY_WITH_TIMEOUT(engine.state() != Engine::State::Starting, 60s);
    QCOMPARE(engine.state(), Engine::State::Failed);
    QVERIFY2(engine.error().words.contains(words), qPrintable(engine.error().words));
}

void TestLlamaServer::takesAnotherPort()
{
    Engine engine(m_transport, m_folder.path());
    EngineSpec spec;
    spec.port = quint16(QUrl(m_engine.endpoint().baseUrl).port());
    engine.start(spec);
    QTRY_VERIFY_WITH_TIMEOUT(engine.state() != Engine::State::Starting, 60s);
    QVERIFY2(engine.state() == Engine::State::Ready, qPrintable(engine.error().words));
    QVERIFY(engine.endpoint().baseUrl != m_engine.endpoint().baseUrl);
    QVERIFY(QFile::exists(m_engine.keyFile()));
}

void TestLlamaServer::leavesNothingBehindWhenTheProgramIsKilled()
{
#ifdef Q_OS_LINUX
    QProcess holder;
    holder.start(QStringLiteral(ETUDE_ENGINE_HOLDER),
                 {executableOf({}), starterModelFile(), m_folder.filePath(u"held"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), 60s);
    const QByteArray port = QByteArray::number(QUrl(QString::fromUtf8(holder.readLine().trimmed())).port());
    QList<qint64> engines;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(QByteArray("--port\0", 7) + port))
            engines.append(process.toLongLong());
    }
    QCOMPARE(engines.size(), 1);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QTRY_VERIFY(!isAlive(engines.constFirst()));
#endif
}

void TestLlamaServer::cleanupTestCase()
{
    m_engine.stop();
    QCOMPARE(m_engine.state(), Engine::State::Stopped);
    QTRY_VERIFY(m_engine.findChildren<QObject *>(Qt::FindDirectChildrenOnly).isEmpty());
}

QTEST_GUILESS_MAIN(TestLlamaServer)
#include "tst_llamaserver.moc"
