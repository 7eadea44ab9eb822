// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/misbehavinghost.h"
#include "net/modelfetch.h"
#include "net/run.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString model = u"vendor/some model:1"_s;

enum class Text { Whole, Half, None, StopTokenBehind };
enum class Counts { Known, Unknown, Any };

//! What our own client has to make of a mode.
struct Expected {
    EndState endState = EndState::Finished;
    std::optional<Error::Kind> error = {};
    int status = 0;
    Text text = Text::Whole;
    Counts counts = Counts::Known;
    //! Has to stand in the sentence for the user.
    QString words = {};
};

constexpr auto finished = EndState::Finished;
constexpr auto refused = EndState::Refused;
constexpr auto lost = EndState::ConnectionLost;

Expected refusal(Error::Kind kind, int status, const QString &words)
{
    return {refused, kind, status, Text::None, Counts::Unknown, words};
}

//! A mode that is missing here fails the test: it would be one that nobody has looked at.
std::optional<Expected> expected(const QString &mode, bool isStreamed)
{
    using enum Error::Kind;
    const Expected good;
    const QString notWhole = u"before the answer did"_s;
    const QString connectionLost = u"was lost before the answer was whole"_s;
    const QString silent = u"has sent nothing for"_s;
    const std::map<QString, Expected> streamed{
        {u"stall"_s, {lost, Network, 0, Text::Half, Counts::Any, silent}},
        {u"error-after-tokens"_s,
         {EndState::ErrorInStream, Provider, 0, Text::Half, Counts::Any, u"The model crashed."_s}},
        {u"ends-early"_s, {lost, Network, 0, Text::Half, Counts::Any, notWhole}},
        {u"cut-body"_s, {lost, Network, 0, Text::Half, Counts::Any, connectionLost}},
    };
    const std::map<QString, Expected> whole{
        {u"stall"_s, refusal(Network, 0, silent)},
        {u"error-after-tokens"_s, refusal(Provider, 0, u"The model crashed."_s)},
        {u"ends-early"_s, refusal(Protocol, 0, u"JSON"_s)},
        {u"cut-body"_s, refusal(Network, 0, connectionLost)},
    };
    const std::map<QString, Expected> both{
        {u"normal"_s, good},
        {u"slow-first-token"_s, good},
        {u"split-utf8"_s, good},
        {u"crlf"_s, good},
        {u"comments"_s, good},
        {u"no-done"_s, good},
        {u"ignores-stream"_s, good},
        {u"status-201"_s, good},
        {u"gzip"_s, good},
        {u"other-model"_s, good},
        {u"think-tags"_s, good},
        {u"no-usage"_s, {finished, {}, 0, Text::Whole, Counts::Unknown}},
        {u"stop-token"_s, {finished, {}, 0, Text::StopTokenBehind}},
        {u"max-tokens"_s, {EndState::CutAtLimit, {}, 0, Text::Half}},
        {u"tool-call"_s, {finished, {}, 0, Text::None}},
        {u"error-200"_s, refusal(Provider, 0, u"The model crashed."_s)},
        {u"rate-limit"_s, refusal(Http, 429, u"try again in 7 s"_s)},
        {u"html-error"_s, refusal(Http, 502, u"502 Bad Gateway"_s)},
        {u"redirect"_s, refusal(Http, 307, u"correct the base URL"_s)},
        {u"empty-200"_s, refusal(Network, 0, notWhole)},
        {u"no-answer"_s, refusal(Network, 0, u"without an answer"_s)},
        {u"quotes-key"_s, refusal(Http, 401, u"Incorrect API key provided: •••"_s)},
        {u"picky"_s, refusal(Http, 400, u"'temperature' is not supported"_s)},
    };
    for (const auto *table : {isStreamed ? &streamed : &whole, &both}) {
        if (const auto found = table->find(mode); found != table->end())
            return found->second;
    }
    return std::nullopt;
}

Prompt prompt(bool isStreamed)
{
    Prompt prompt{.model = model};
    prompt.messages = {Message{.text = u"Hello"_s}};
    prompt.stream = isStreamed;
    prompt.tools = Json::array({Json{{"name", "look_up"}, {"description", ""}, {"parameters", {{"type", "object"}}}}});
    return prompt;
}

ApiKey secret(const QString &)
{
    return ApiKey(u"sk-secret-123"_s);
}

} // namespace

class TestMisbehavingHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QTRY_COMPARE(m_host.openConnections(), 0); }
    void outcome_data();
    void outcome();
    void requestIsSentOnce_data();
    void requestIsSentOnce();
    void pickyTakesTheRest();
    void readsAreCut();
    void everyModeListsModels();
    void frontPageNamesEveryMode();
    void strangeRequestsGetAnErrorDocument_data();
    void strangeRequestsGetAnErrorDocument();
    void stopFreesThePort();
    void takenPortIsAnError();

private:
    [[nodiscard]] Endpoint endpoint(const QString &mode, const QString &dialect) const;
    [[nodiscard]] RunOutcome ask(const QString &mode, const QString &dialect, const Prompt &prompt);

    MisbehavingHost m_host;
    //! Made anew for each request, so that no connection is left over.
    std::unique_ptr<Transport> m_transport;
};

void TestMisbehavingHost::initTestCase()
{
    m_host.setPace({.token = 0ms, .slow = 50ms});
    QVERIFY(m_host.start());
}

Endpoint TestMisbehavingHost::endpoint(const QString &mode, const QString &dialect) const
{
    Endpoint endpoint;
    endpoint.dialect = dialect;
    endpoint.baseUrl = m_host.baseUrl(mode);
    endpoint.auth = dialectById(dialect)->defaultAuth();
    endpoint.keyVariable = u"KEY"_s;
    // The host's base has the version in it, as most have.
    endpoint.paths = {{u"anthropic-messages"_s, u"/messages"_s}, {u"models"_s, u"/models"_s}};
    return endpoint;
}

RunOutcome TestMisbehavingHost::ask(const QString &mode, const QString &dialect, const Prompt &prompt)
{
    const Result<HttpRequest> request = dialectById(dialect)->chatRequest(prompt, endpoint(mode, dialect));
    if (!request)
        return {.error = request.error()};
    m_transport = std::make_unique<Transport>();
    TransportOptions options;
    if (mode == "stall"_L1)
        options.idleTimeout = 500ms;
    Run run(*m_transport, *dialectById(dialect), *request, secret, options);
    QSignalSpy ended(&run, &Run::finished);
    if (ended.isEmpty() && !ended.wait(30'000))
        return {.error = Error{.words = u"the run did not end"_s}};
    const RunOutcome outcome = ended.first().first().value<RunOutcome>();
    m_transport.reset();
    return outcome;
}

void TestMisbehavingHost::outcome_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<bool>("isStreamed");
    for (const Misbehaviour &mode : misbehaviours()) {
        for (const Dialect *dialect : allDialects()) {
            for (const bool isStreamed : {true, false}) {
                QTest::addRow("%s, %s, %s", qPrintable(mode.id), qPrintable(dialect->id()),
                              isStreamed ? "streamed" : "whole")
                    << mode.id << dialect->id() << isStreamed;
            }
        }
    }
}

void TestMisbehavingHost::outcome()
{
    QFETCH(const QString, mode);
    QFETCH(const QString, dialect);
    QFETCH(const bool, isStreamed);
    const std::optional<Expected> wanted = expected(mode, isStreamed);
    QVERIFY2(wanted, "this mode has no line in the table above");

    Prompt asked = prompt(isStreamed);
    if (mode == "picky"_L1)
        asked.parameters.set(u"temperature"_s, 0.5);
    const RunOutcome outcome = ask(mode, dialect, asked);
    const Reply &reply = outcome.reply;

    const QString sentence = outcome.error ? describe(*outcome.error) : QString();
    QCOMPARE(outcome.error.transform([](const Error &error) { return error.kind; }), wanted->error);
    QCOMPARE(endStateName(outcome.endState), endStateName(wanted->endState));
    if (outcome.error) {
        QCOMPARE(outcome.error->status, wanted->status);
        QVERIFY2(sentence.contains(wanted->words), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"sk-secret"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'<'), qPrintable(sentence));
    }

    switch (wanted->text) {
    case Text::Whole:
        QCOMPARE(reply.text, cannedText());
        break;
    case Text::Half:
        QVERIFY2(cannedText().startsWith(reply.text), qPrintable(reply.text));
        QCOMPARE_GT(reply.text.size(), 20);
        QCOMPARE_LT(reply.text.size(), cannedText().size() - 20);
        break;
    case Text::None:
        QCOMPARE(reply.text, QString());
        break;
    case Text::StopTokenBehind:
        QCOMPARE(reply.text, cannedText() + u"</s>"_s);
        break;
    }
    if (wanted->counts != Counts::Any) {
        QCOMPARE(reply.usage.inputTokens.has_value(), wanted->counts == Counts::Known);
        QCOMPARE(reply.usage.outputTokens.has_value(), wanted->counts == Counts::Known);
    }

    if (!outcome.error && mode != "other-model"_L1)
        QCOMPARE(reply.model, model);
    if (mode == "other-model"_L1)
        QCOMPARE(reply.model, u"some-other-model"_s);
    if (mode == "think-tags"_L1)
        QCOMPARE(reply.reasoning, u"The user wants an answer. ¿What kind? A short one. 🤔"_s);
    else
        QCOMPARE(reply.reasoning, QString());
    if (mode == "status-201"_L1)
        QCOMPARE(outcome.head.status, 201);
    if (mode == "gzip"_L1)
        QCOMPARE(outcome.head.header("content-encoding"), "gzip"_ba);
    if (mode == "rate-limit"_L1)
        QCOMPARE(outcome.error->retryAfter, 7s);
    if (mode == "tool-call"_L1) {
        QCOMPARE(reply.finishReason, FinishReason::ToolCalls);
        QCOMPARE(reply.toolCalls.size(), 1);
        QCOMPARE(reply.toolCalls.first().name, u"look_up"_s);
        const Result<Json> arguments = parseJson(reply.toolCalls.first().arguments);
        QVERIFY2(arguments, qPrintable(reply.toolCalls.first().arguments));
        QCOMPARE(jsonText(*arguments), R"({"city":"München","note":"a \"quoted\" word","days":2})"_ba);
    } else {
        QVERIFY(reply.toolCalls.isEmpty());
    }
}

void TestMisbehavingHost::requestIsSentOnce_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"no-answer", "redirect", "rate-limit", "cut-body", "html-error"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void TestMisbehavingHost::requestIsSentOnce()
{
    QFETCH(const QString, mode);
    QSignalSpy requests(&m_host, &MisbehavingHost::requestReceived);
    QVERIFY(ask(mode, u"openai-chat"_s, prompt(true)).error);
    // A second request would stand before this one.
    QVERIFY(!ask(u"normal"_s, u"openai-chat"_s, prompt(true)).error);
    QCOMPARE(requests.size(), 2);
}

void TestMisbehavingHost::pickyTakesTheRest()
{
    for (const Dialect *dialect : allDialects()) {
        const RunOutcome outcome = ask(u"picky"_s, dialect->id(), prompt(false));
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
        QCOMPARE(outcome.reply.text, cannedText());
    }
    // The error names the member, so that a client can offer to leave it out.
    const RunOutcome refused = ask(u"picky"_s, u"openai-chat"_s, prompt(true));
    QCOMPARE(refused.error->member, u"stream_options"_s);
}

void TestMisbehavingHost::readsAreCut()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, QUrl(m_host.url()).port());
    const QByteArray body = R"({"stream":true})";
    socket.write("POST /split-utf8/v1/chat/completions HTTP/1.1\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    QVERIFY(closed.wait());
    const QByteArray bytes = socket.readAll();
    // The wave of 👋 is F0 9F 91 8B: its first byte ends a chunk, and the next begins with the second.
    QVERIFY(bytes.contains("\xF0\r\n"));
    QVERIFY(bytes.contains("\r\n\x9F\x91\x8B"));
}

void TestMisbehavingHost::everyModeListsModels()
{
    for (const Misbehaviour &mode : misbehaviours()) {
        Transport transport;
        QObject context;
        std::optional<Result<FetchedModels>> models;
        fetchModels(transport, endpoint(mode.id, u"openai-chat"_s), secret, &context,
                    [&models](const Result<FetchedModels> &result) { models = result; });
        QTRY_VERIFY(models);
        QVERIFY(*models);
        QCOMPARE((*models)->models.size(), 2);
        QCOMPARE((*models)->models.first().id, u"etude-canned"_s);
    }
}

void TestMisbehavingHost::frontPageNamesEveryMode()
{
    Transport transport;
    QObject owner;
    const HttpRequest request{.method = u"GET"_s, .url = m_host.url() + u'/'};
    Exchange *exchange = transport.send(request, secret, {}, &owner);
    QByteArray page;
    connect(exchange, &Exchange::bytesReceived, &owner, [&page](const QByteArray &bytes) { page += bytes; });
    QSignalSpy ended(exchange, &Exchange::ended);
    QVERIFY(ended.wait());
    for (const Misbehaviour &mode : misbehaviours()) {
        QVERIFY(page.contains(m_host.baseUrl(mode.id).toUtf8() + '\n'));
        QVERIFY(page.contains(mode.title.toUtf8()));
        QVERIFY(page.contains(mode.remedy.toUtf8()));
    }
}

void TestMisbehavingHost::strangeRequestsGetAnErrorDocument_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &body, const QByteArray &answer) {
        QTest::newRow(name) << line
                + " HTTP/1.1\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                + body << answer;
    };
    row("unknown mode", "POST /nonsense/v1/chat/completions", "{}", "404 Not Found");
    row("no mode", "POST /v1/chat/completions", "{}", "404 Not Found");
    row("list without a mode", "GET /v1/models", "", "404 Not Found");
    row("other path", "POST /normal/v1/embeddings", "{}", "404 Not Found");
    row("other method", "GET /normal/v1/chat/completions", "", "404 Not Found");
    row("no JSON", "POST /normal/v1/chat/completions", "hello", "400 Bad Request");
    row("a list", "POST /normal/v1/messages", "[]", "400 Bad Request");
    row("count", "POST /normal/v1/messages/count_tokens", "{}", "input_tokens");
}

void TestMisbehavingHost::strangeRequestsGetAnErrorDocument()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, QUrl(m_host.url()).port());
    socket.write(request);
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    QVERIFY(closed.wait());
    const QByteArray bytes = socket.readAll();
    QVERIFY2(bytes.contains(answer), bytes);
    QVERIFY(parseJson(bytes.sliced(bytes.indexOf("\r\n\r\n") + 4)));
}

void TestMisbehavingHost::stopFreesThePort()
{
    MisbehavingHost host;
    QVERIFY(host.start());
    const quint16 port = quint16(QUrl(host.url()).port());
    host.stop();
    QVERIFY(!host.isRunning());
    QVERIFY(host.start(port));
}

void TestMisbehavingHost::takenPortIsAnError()
{
    MisbehavingHost other;
    const Result<void> started = other.start(quint16(QUrl(m_host.url()).port()));
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Network);
    QVERIFY(describe(started.error()).contains(QString::number(QUrl(m_host.url()).port())));
}

QTEST_GUILESS_MAIN(TestMisbehavingHost)
#include "tst_misbehavinghost.moc"
