// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/run.h"
#include "support/fakeserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray hello = R"({"choices":[{"index":0,"delta":{"content":"Hello"},"finish_reason":null}]})";
const QByteArray world = R"({"choices":[{"index":0,"delta":{"content":" world"},"finish_reason":null}]})";
const QByteArray stop = R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})";
const QByteArray usage = R"({"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}})";

QByteArray dataLine(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

FakeAnswer stream()
{
    return FakeAnswer().head(200, {{"content-type", "text/event-stream"}, {"x-request-id", "req-7"}});
}

HttpRequest request(const QString &url)
{
    return {.url = url, .headers = {{u"authorization"_s, u"Bearer ${KEY}"_s}}, .body = Json{{"stream", true}}};
}

ApiKey secret(const QString &)
{
    return ApiKey(u"sk-secret-123"_s);
}

//! A run and what it reported.
class Observed final {
public:
    Observed(Transport &transport, const FakeServer &server, const QString &dialect = u"openai-chat"_s,
             const TransportOptions &options = {})
        : run(std::make_unique<Run>(transport, *dialectById(dialect), request(server.url(u"/"_s)), secret, options))
        , started(run.get(), &Run::started)
        , received(run.get(), &Run::received)
        , finished(run.get(), &Run::finished)
    {
    }
    [[nodiscard]] bool isFinished() const { return !finished.isEmpty(); }
    [[nodiscard]] RunOutcome outcome() const { return finished.constFirst().constFirst().value<RunOutcome>(); }

    std::unique_ptr<Run> run;
    QSignalSpy started;
    QSignalSpy received;
    QSignalSpy finished;
};

std::optional<qint64> optionalInteger(const Json &object, std::string_view key)
{
    return integerAt(object, key);
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void streams();
    void doesNotWaitForTheClose();
    void waitsForUsageAfterTheFinishReason();
    void readsEveryCorpusCase_data();
    void readsEveryCorpusCase();
    void documentInPlaceOfAStream();
    void lostConnectionKeepsTheText();
    void closeAfterAWholeAnswerIsNoLoss();
    void noAnswerIsRefused();
    void emptyAnswerIsRefused();
    void errorInTheStream();
    void cutAtLimit();
    void webPage();
    void httpErrorSaysWhenToTryAgain();
    void keyIsInNoError();
    void redirectIsRefused();
    void idleTimeoutKeepsTheText();
    void cancelBeforeAnything();
    void cancelInTheStream();
    void cancelAfterTheEnd();
    void deletedSilently();
    void deletedInsideASignal_data();
    void deletedInsideASignal();
    void cancelInsideReceived();
    void eventsAreSeenInOrder();
    void requestThatCannotBeSent();
    void sixteenRunsAtOnce();
    void tokensPerSecondNeedsASpan();

private:
    Transport m_transport;
};

void TestRun::streams()
{
    FakeServer server;
    server.answer("/",
                  stream()
                      .piece(dataLine(hello))
                      .hold()
                      .piece(dataLine(world) + dataLine(stop))
                      .hold()
                      .piece(dataLine(usage) + dataLine("[DONE]"))
                      .end());
    Observed observed(m_transport, server);
    QVERIFY(observed.started.isEmpty());
    QTRY_COMPARE(observed.run->reply().text, u"Hello"_s);
    QCOMPARE(observed.started.size(), 1);
    QCOMPARE(observed.started.constFirst().constFirst().value<ResponseHead>().status, 200);
    QCOMPARE(observed.received.size(), 1);
    QTRY_COMPARE(server.heldCount(), 1);
    server.release();
    QTRY_COMPARE(observed.run->reply().text, u"Hello world"_s);
    QCOMPARE(observed.run->reply().finishReason, FinishReason::Stop);
    QVERIFY(!observed.isFinished());
    QTRY_COMPARE(server.heldCount(), 1);
    server.release();
    QTRY_COMPARE(observed.finished.size(), 1);

    const RunOutcome outcome = observed.outcome();
    QCOMPARE(outcome.endState, EndState::Finished);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.reply, observed.run->reply());
    QCOMPARE(outcome.reply.usage.inputTokens, 3);
    QCOMPARE(outcome.reply.usage.outputTokens, 2);
    QCOMPARE(outcome.head.header("X-Request-Id"), "req-7");
    QCOMPARE_LE(0, *outcome.timing.firstByteMs);
    QCOMPARE_LE(*outcome.timing.firstByteMs, *outcome.timing.firstTokenMs);
    QCOMPARE_LE(*outcome.timing.firstTokenMs, *outcome.timing.lastTokenMs);
    QCOMPARE_LE(*outcome.timing.lastTokenMs, outcome.timing.totalMs);
    QCOMPARE(observed.run->elapsedMs(), outcome.timing.totalMs);

    // The deltas that were reported make up the reply.
    Reply sum;
    for (const QList<QVariant> &arguments : observed.received) {
        for (const Delta &delta : arguments.constFirst().value<QList<Delta>>())
            sum.apply(delta);
    }
    QCOMPARE(sum, outcome.reply);
}

void TestRun::doesNotWaitForTheClose()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello) + dataLine(stop) + dataLine(usage) + dataLine("[DONE]")));
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::Finished);
    QCOMPARE(observed.outcome().reply.usage.outputTokens, 2);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestRun::waitsForUsageAfterTheFinishReason()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello) + dataLine(stop)).hold().piece(dataLine(usage)).end());
    Observed observed(m_transport, server);
    QTRY_COMPARE(observed.run->reply().finishReason, FinishReason::Stop);
    QTRY_COMPARE(server.heldCount(), 1);
    QVERIFY(!observed.isFinished());
    server.release();
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::Finished);
    QCOMPARE(observed.outcome().reply.usage.inputTokens, 3);
}

void TestRun::readsEveryCorpusCase_data()
{
    QTest::addColumn<QByteArray>("json");
    const QDir folder(QStringLiteral(ETUDE_TEST_CORPUS "/dialects"));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name.chopped(5))) << file.readAll();
    }
}

void TestRun::readsEveryCorpusCase()
{
    QFETCH(QByteArray, json);
    const Json document = parseJson(QByteArrayView(json)).value();
    const Json &expected = objectAt(document, "expect");
    FakeServer server;
    server.answer("/", FakeAnswer::corpusCase(stringAt(document, "name")));
    Observed observed(m_transport, server, stringAt(document, "dialect"));
    QTRY_VERIFY(observed.isFinished());
    const RunOutcome outcome = observed.outcome();
    const Reply &reply = outcome.reply;

    QCOMPARE(reply.text, stringAt(expected, "text"));
    QCOMPARE(reply.reasoning, stringAt(expected, "reasoning"));
    QCOMPARE(reply.finishReason ? finishReasonName(*reply.finishReason) : QString(),
             stringAt(expected, "finish_reason"));
    const Json &calls = listAt(expected, "tool_calls");
    QCOMPARE(reply.toolCalls.size(), qsizetype(calls.size()));
    for (qsizetype i = 0; i < reply.toolCalls.size(); ++i) {
        const Json &call = calls.at(size_t(i));
        QCOMPARE(reply.toolCalls.at(i).name, stringAt(call, "name"));
        QCOMPARE(reply.toolCalls.at(i).arguments, stringAt(call, "arguments"));
        if (!stringAt(call, "id").isEmpty())
            QCOMPARE(reply.toolCalls.at(i).id, stringAt(call, "id"));
    }
    const Json &counts = objectAt(expected, "usage");
    QCOMPARE(reply.usage.inputTokens, optionalInteger(counts, "input_tokens"));
    QCOMPARE(reply.usage.outputTokens, optionalInteger(counts, "output_tokens"));
    QCOMPARE(reply.usage.reasoningTokens, optionalInteger(counts, "reasoning_tokens"));
    QCOMPARE(reply.usage.cachedInputTokens, optionalInteger(counts, "cached_input_tokens"));

    const Json &error = objectAt(expected, "error");
    QCOMPARE(outcome.error.has_value(), !error.empty());
    if (outcome.error) {
        QCOMPARE(kindName(outcome.error->kind), stringAt(error, "kind"));
        QCOMPARE(outcome.error->status, int(integerAt(error, "status").value_or(0)));
        QVERIFY2(outcome.error->words.contains(stringAt(error, "message_contains")), qPrintable(outcome.error->words));
        QVERIFY(!describe(*outcome.error).isEmpty());
        QVERIFY(outcome.endState != EndState::Finished && outcome.endState != EndState::CutAtLimit);
    } else {
        QCOMPARE(outcome.endState,
                 reply.finishReason == FinishReason::Length ? EndState::CutAtLimit : EndState::Finished);
    }
}

void TestRun::documentInPlaceOfAStream()
{
    FakeServer server;
    server.answerJson(
        "/", 200,
        R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1}})");
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::Finished);
    QCOMPARE(observed.outcome().reply.text, u"Hi"_s);
}

void TestRun::lostConnectionKeepsTheText()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello)).close());
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    const RunOutcome outcome = observed.outcome();
    QCOMPARE(outcome.endState, EndState::ConnectionLost);
    QCOMPARE(outcome.error->kind, Error::Kind::Network);
    QVERIFY2(outcome.error->words.contains(u"lost"_s), qPrintable(outcome.error->words));
    QCOMPARE(outcome.error->requestId, u"req-7"_s);
    QCOMPARE(outcome.reply.text, u"Hello"_s);
}

void TestRun::closeAfterAWholeAnswerIsNoLoss()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello) + dataLine(stop)).close());
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::Finished);
    QVERIFY(!observed.outcome().error);
}

void TestRun::noAnswerIsRefused()
{
    FakeServer server;
    server.answer("/", FakeAnswer().close());
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QVERIFY(observed.started.isEmpty());
    QCOMPARE(observed.outcome().endState, EndState::Refused);
    QCOMPARE(observed.outcome().error->kind, Error::Kind::Network);
    QVERIFY(!observed.outcome().timing.firstByteMs);
}

void TestRun::emptyAnswerIsRefused()
{
    FakeServer server;
    server.answer("/", stream().end());
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::Refused);
    QVERIFY(observed.outcome().error);
}

void TestRun::errorInTheStream()
{
    FakeServer server;
    server.answer("/",
                  stream()
                      .piece(dataLine(hello))
                      .piece(dataLine(R"({"error":{"message":"The model is overloaded","code":503}})")));
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    const RunOutcome outcome = observed.outcome();
    QCOMPARE(outcome.endState, EndState::ErrorInStream);
    QCOMPARE(outcome.error->kind, Error::Kind::Provider);
    QCOMPARE(outcome.error->status, 503);
    QCOMPARE(outcome.error->words, u"The model is overloaded"_s);
    QCOMPARE(outcome.reply.text, u"Hello"_s);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestRun::cutAtLimit()
{
    FakeServer server;
    server.answerStream("/", {hello, R"({"choices":[{"delta":{},"finish_reason":"length"}]})", "[DONE]"});
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::CutAtLimit);
    QVERIFY(!observed.outcome().error);
}

void TestRun::webPage()
{
    FakeServer server;
    server.answer("/",
                  FakeAnswer()
                      .head(200, {{"content-type", "text/html"}})
                      .piece("<html><title>Welcome  to\nthe wifi</title>")
                      .end());
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::Refused);
    QCOMPARE(observed.outcome().error->kind, Error::Kind::Protocol);
    QVERIFY2(observed.outcome().error->words.contains(u"Welcome to the wifi"_s),
             qPrintable(observed.outcome().error->words));
}

void TestRun::httpErrorSaysWhenToTryAgain()
{
    FakeServer server;
    server.answer("/",
                  FakeAnswer::json(429, R"({"error":{"message":"Too many requests","type":"rate_limit"}})",
                                   {{"retry-after", "7"}, {"request-id", "req_1"}}));
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    const RunOutcome outcome = observed.outcome();
    QCOMPARE(outcome.endState, EndState::Refused);
    QCOMPARE(outcome.error->kind, Error::Kind::Http);
    QCOMPARE(outcome.error->status, 429);
    QCOMPARE(outcome.error->words, u"Too many requests"_s);
    QCOMPARE(outcome.error->retryAfter, 7s);
    QCOMPARE(outcome.error->requestId, u"req_1"_s);
    QCOMPARE(outcome.head.status, 429);
    QCOMPARE(outcome.reply.finishReason, FinishReason::Error);
}

void TestRun::keyIsInNoError()
{
    FakeServer server;
    server.answerJson("/", 401, R"({"error":{"message":"Incorrect API key provided: sk-secret-123."}})");
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(server.requests().constFirst().header("authorization"), "Bearer sk-secret-123");
    QCOMPARE(observed.outcome().error->words, u"Incorrect API key provided: •••."_s);
}

void TestRun::redirectIsRefused()
{
    FakeServer server;
    server.answer("/", FakeAnswer::json(307, "{}", {{"location", "https://elsewhere.invalid/v1"}}));
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::Refused);
    QCOMPARE(observed.outcome().error->kind, Error::Kind::Http);
    QCOMPARE(observed.outcome().error->status, 307);
    QVERIFY2(observed.outcome().error->words.contains(u"https://elsewhere.invalid/v1"_s),
             qPrintable(observed.outcome().error->words));
}

void TestRun::idleTimeoutKeepsTheText()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello)));
    Observed observed(m_transport, server, u"openai-chat"_s, {.idleTimeout = 300ms});
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::ConnectionLost);
    QCOMPARE(observed.outcome().reply.text, u"Hello"_s);
    QVERIFY2(observed.outcome().error->words.contains(u"idle time-out"_s), qPrintable(observed.outcome().error->words));
}

void TestRun::cancelBeforeAnything()
{
    FakeServer server;
    Observed observed(m_transport, server);
    observed.run->cancel();
    QVERIFY(!observed.isFinished());
    QTRY_COMPARE(observed.finished.size(), 1);
    QCOMPARE(observed.outcome().endState, EndState::StoppedByUser);
    QCOMPARE(observed.outcome().error->kind, Error::Kind::Cancelled);
    QVERIFY(observed.started.isEmpty());
    QVERIFY(observed.received.isEmpty());
}

void TestRun::cancelInTheStream()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello)).hold().piece(dataLine(world)).end());
    Observed observed(m_transport, server);
    QTRY_COMPARE(observed.run->reply().text, u"Hello"_s);
    observed.run->cancel();
    observed.run->cancel();
    QVERIFY(!observed.isFinished());
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::StoppedByUser);
    QCOMPARE(observed.outcome().reply.text, u"Hello"_s);
    QVERIFY(!observed.outcome().reply.finishReason);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(observed.finished.size(), 1);
}

void TestRun::cancelAfterTheEnd()
{
    FakeServer server;
    server.answer("/", FakeAnswer::chat({"a"}));
    Observed observed(m_transport, server);
    QTRY_VERIFY(observed.isFinished());
    observed.run->cancel();
    QCoreApplication::processEvents();
    QCOMPARE(observed.finished.size(), 1);
    QCOMPARE(observed.outcome().endState, EndState::Finished);
}

void TestRun::deletedSilently()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello)).hold());
    Observed observed(m_transport, server);
    QTRY_COMPARE(observed.run->reply().text, u"Hello"_s);
    observed.run.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!observed.isFinished());
}

void TestRun::deletedInsideASignal_data()
{
    QTest::addColumn<QByteArray>("signal");
    for (const char *name : {"started", "received", "eventSeen", "finished"})
        QTest::newRow(name) << QByteArray(name);
}

void TestRun::deletedInsideASignal()
{
    QFETCH(QByteArray, signal);
    FakeServer server;
    server.answer("/", FakeAnswer::chat({"a", "b"}));
    Observed observed(m_transport, server);
    Run *run = observed.run.get();
    const auto destroy = [&observed] { observed.run.reset(); };
    if (signal == "started")
        connect(run, &Run::started, this, destroy);
    else if (signal == "received")
        connect(run, &Run::received, this, destroy);
    else if (signal == "eventSeen")
        connect(run, &Run::eventSeen, this, destroy);
    else
        connect(run, &Run::finished, this, destroy);
    QTRY_VERIFY(!observed.run);
    QTRY_COMPARE(server.heldCount(), 0);
}

void TestRun::cancelInsideReceived()
{
    FakeServer server;
    server.answer("/", stream().piece(dataLine(hello)).hold().piece(dataLine(world)).end());
    Observed observed(m_transport, server);
    connect(observed.run.get(), &Run::received, observed.run.get(), &Run::cancel);
    QTRY_VERIFY(observed.isFinished());
    QCOMPARE(observed.outcome().endState, EndState::StoppedByUser);
    QCOMPARE(observed.outcome().reply.text, u"Hello"_s);
}

void TestRun::eventsAreSeenInOrder()
{
    FakeServer server;
    server.answerStream("/", {hello, world, stop, "[DONE]"});
    Observed observed(m_transport, server);
    QSignalSpy events(observed.run.get(), &Run::eventSeen);
    QTRY_VERIFY(observed.isFinished());
    QByteArrayList data;
    qint64 last = 0;
    for (const QList<QVariant> &arguments : events) {
        QCOMPARE_LE(last, arguments.at(0).toLongLong());
        last = arguments.at(0).toLongLong();
        data.append(arguments.at(1).value<SseEvent>().data);
    }
    QCOMPARE(data, (QByteArrayList{hello, world, stop, "[DONE]"}));
}

void TestRun::requestThatCannotBeSent()
{
    Run run(m_transport, *dialectById(u"openai-chat"_s), request(u"nonsense"_s), secret, {});
    QSignalSpy finished(&run, &Run::finished);
    QTRY_COMPARE(finished.size(), 1);
    const auto outcome = finished.constFirst().constFirst().value<RunOutcome>();
    QCOMPARE(outcome.endState, EndState::Refused);
    QCOMPARE(outcome.error->kind, Error::Kind::Invalid);
}

void TestRun::sixteenRunsAtOnce()
{
    FakeServer server;
    server.answer(
        "/", stream().piece(dataLine(hello)).hold().piece(dataLine(world) + dataLine(stop) + dataLine("[DONE]")).end());
    std::vector<std::unique_ptr<Observed>> all;
    for (int i = 0; i < 16; ++i)
        all.push_back(std::make_unique<Observed>(m_transport, server));
    QTRY_COMPARE(server.heldCount(), 16);
    for (const auto &observed : all)
        QTRY_COMPARE(observed->run->reply().text, u"Hello"_s);
    server.release();
    for (const auto &observed : all) {
        QTRY_VERIFY(observed->isFinished());
        QCOMPARE(observed->outcome().reply.text, u"Hello world"_s);
    }
}

void TestRun::tokensPerSecondNeedsASpan()
{
    const Usage counted{.outputTokens = 11};
    QVERIFY(!tokensPerSecond({}, counted));
    QVERIFY(!tokensPerSecond({.firstTokenMs = 5, .lastTokenMs = 5}, counted));
    QVERIFY(!tokensPerSecond({.firstTokenMs = 0, .lastTokenMs = 500}, {}));
    QVERIFY(!tokensPerSecond({.firstTokenMs = 0, .lastTokenMs = 500}, {.outputTokens = 1}));
    QCOMPARE(tokensPerSecond({.firstTokenMs = 100, .lastTokenMs = 600}, counted), 20.0);
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
