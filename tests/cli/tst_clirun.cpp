// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "core/json.h"
#include "support/fakeserver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

constexpr char chatPath[] = "/v1/chat/completions";

QByteArray textEvent(const QByteArray &text)
{
    return R"(data: {"choices":[{"delta":{"content":")" + text + R"("}}]})" + "\n\n";
}

//! An answer of which the first word has come and the second waits.
FakeAnswer heldAnswer()
{
    return FakeAnswer()
        .head(200, {{"content-type", "text/event-stream"}})
        .piece(textEvent("first"))
        .hold()
        .piece(textEvent(" second"))
        .piece("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")
        .end();
}

bool isOneLine(const QByteArray &text)
{
    return text.size() > 1 && text.indexOf('\n') == text.size() - 1;
}

} // namespace

class TestCliRun : public QObject {
    Q_OBJECT

    //! `run` against the server, with the prompt "Hi".
    QStringList runArguments(const QStringList &more = {}) const
    {
        return QStringList{u"run"_s, u"Hi"_s, u"--base-url"_s, m_server->url(u"/v1"_s), u"--model"_s, u"m"_s} + more;
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Cli> m_cli;

private Q_SLOTS:
    void tokensAreCountedByTheHostOrEstimated()
    {
        m_server->answerJson("/v1/messages/count_tokens", 200, R"({"input_tokens": 31})");
        const QStringList counted{
            u"count"_s,  u"Hi"_s,   u"--base-url"_s, m_server->url(), u"--dialect"_s, u"anthropic-messages"_s,
            u"--auth"_s, u"none"_s, u"--model"_s,    u"m"_s};
        ProgramResult result = m_cli->run(counted);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.output, "31\n");
        const Json body = *parseJson(m_server->requests().constLast().body);
        QVERIFY(!body.contains("max_tokens"));
        // A host that cannot count gets an estimate, which says so.
        const QStringList estimated{u"count"_s,  u"Hi"_s,   u"--json"_s,  u"--base-url"_s, m_server->url(u"/v1"_s),
                                    u"--auth"_s, u"none"_s, u"--model"_s, u"m"_s};
        result = m_cli->run(estimated);
        QCOMPARE(result.exitCode, 0);
        const Json json = *parseJson(result.output);
        QCOMPARE(boolAt(json, "is_estimate"), true);
        QVERIFY(integerAt(json, "input_tokens").value_or(0) > 0);
        // What the host refuses is no estimate.
        m_server->answerJson("/messages/count_tokens", 401, R"({"error": {"message": "who are you"}})");
        QStringList refused = counted;
        refused << u"--path"_s << u"/messages"_s;
        result = m_cli->run(refused);
        QCOMPARE(result.exitCode, 1);
        QVERIFY(result.errors.contains("who are you"));
    }

    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_cli = std::make_unique<Cli>();
    }
    void cleanup()
    {
        m_server.reset();
        m_cli.reset();
    }

    void printsTheTextAndNothingElse()
    {
        m_server->answer(chatPath, FakeAnswer::chat({"Grüße", ", ", "世界 😀"}));
        const ProgramResult result = m_cli->run(runArguments());
        QCOMPARE(result.errors, ""_ba);
        QCOMPARE(result.output, "Grüße, 世界 😀"_ba);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(m_server->requests().size(), 1);
        const Json body = *parseJson(m_server->requests().front().body);
        QCOMPARE(jsonText(body.at("messages")), R"([{"role":"user","content":"Hi"}])"_ba);
        // Nothing was said about a key, and the host is this computer.
        QVERIFY(m_server->requests().front().header("authorization").isNull());
    }
    void wholeDocument()
    {
        m_server->answerJson(chatPath, 200, R"({"choices":[{"message":{"content":"whole"},"finish_reason":"stop"}]})");
        const ProgramResult result = m_cli->run(runArguments({u"--no-stream"_s}));
        QCOMPARE(result.output, "whole"_ba);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!boolAt(*parseJson(m_server->requests().front().body), "stream").value_or(false));
    }
    void reasoningGoesToStandardError()
    {
        m_server->answerStream(chatPath,
                               {R"({"choices":[{"delta":{"reasoning_content":"hmm"}}]})",
                                R"({"choices":[{"delta":{"content":"42"},"finish_reason":"stop"}]})", "[DONE]"});
        const ProgramResult result = m_cli->run(runArguments());
        QCOMPARE(result.output, "42"_ba);
        QCOMPARE(result.errors, "hmm\n"_ba);
    }
    void promptFromStandardInput()
    {
        m_server->answer(chatPath, FakeAnswer::chat({"ok"}));
        const ProgramResult result =
            m_cli->run({u"run"_s, u"-"_s, u"--base-url"_s, m_server->url(u"/v1"_s), u"--model"_s, u"m"_s},
                       "Zeile 1\nüber 😀\n");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(stringAt(parseJson(m_server->requests().front().body)->at("messages").at(0), "content"),
                 u"Zeile 1\nüber 😀"_s);
    }
    void textArrivesWhileTheStreamGoesOn()
    {
        m_server->answer(chatPath, heldAnswer());
        QProcess process;
        process.setProcessEnvironment(m_cli->environment());
        process.start(m_cli->program(), m_cli->arguments(runArguments()));
        QByteArray output;
        QTRY_COMPARE_WITH_TIMEOUT(output += process.readAllStandardOutput(), "first"_ba, 30'000);
        QCOMPARE(m_server->heldCount(), 1);
        m_server->release();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.readAllStandardOutput(), " second"_ba);
        QCOMPARE(process.exitCode(), 0);
    }

    void json()
    {
        m_server->answer(chatPath, FakeAnswer::chat({"Hel", "lo"}));
        const ProgramResult result = m_cli->run(runArguments({u"--json"_s}));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.errors, ""_ba);
        const auto json = parseJson(result.output);
        QVERIFY(json);
        QStringList names;
        for (const auto &[name, value] : json->items())
            names.append(QString::fromStdString(name));
        QCOMPARE(names,
                 (QStringList{u"text"_s, u"reasoning"_s, u"tool_calls"_s, u"finish_reason"_s, u"end_state"_s,
                              u"schema_violation"_s, u"usage"_s, u"error"_s, u"timing"_s, u"cost"_s, u"response"_s}));
        QCOMPARE(stringAt(*json, "text"), u"Hello"_s);
        QCOMPARE(stringAt(*json, "finish_reason"), u"stop"_s);
        QCOMPARE(stringAt(*json, "end_state"), u"finished"_s);
        QCOMPARE(jsonText(json->at("usage")), R"({"input_tokens":5,"output_tokens":2})"_ba);
        QVERIFY(json->at("error").is_null());
        QVERIFY(integerAt(json->at("timing"), "total_ms").has_value());
        QVERIFY(integerAt(json->at("timing"), "first_byte_ms").has_value());
        QVERIFY(json->at("cost").at("listed_usd").is_null());
        QCOMPARE(stringAt(json->at("cost"), "price"), u"unknown"_s);
        QCOMPARE(boolAt(json->at("cost"), "at_least"), false);
        QVERIFY(json->at("cost").at("parts").empty());
        QCOMPARE(integerAt(json->at("response"), "status"), std::optional<qint64>(200));
    }
    void jsonOfACostAtAPricedHost()
    {
        QDir().mkpath(m_cli->path(u"config"_s));
        QFile file(m_cli->path(u"config/endpoints.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Json endpoint{{"id", "deepinfra"},
                            {"dialect", "openai-chat"},
                            {"auth", "none"},
                            {"base_url", toJson(m_server->url(u"/v1"_s))}};
        file.write(jsonText(Json{{"schema", 1}, {"endpoints", Json::array({endpoint})}}));
        file.close();
        m_server->answer(
            chatPath,
            FakeAnswer::json(200,
                             R"({"choices":[{"message":{"content":"a"},"finish_reason":"stop"}],"usage":)"
                             R"({"prompt_tokens":149,"completion_tokens":338,"estimated_cost":0.00035493}})"));
        const ProgramResult result = m_cli->run({u"run"_s, u"Hi"_s, u"--endpoint"_s, u"deepinfra"_s, u"--model"_s,
                                                 u"deepseek-ai/DeepSeek-V3.2"_s, u"--json"_s});
        const auto json = parseJson(result.output);
        QVERIFY2(json, result.errors);
        const Json &cost = json->at("cost");
        QCOMPARE(numberAt(cost, "reported_usd"), 0.00035493);
        QVERIFY(numberAt(cost, "listed_usd").value_or(0) > 0);
        QCOMPARE(stringAt(cost, "price"), u"priced"_s);
        const Json &parts = listAt(cost, "parts");
        QCOMPARE(parts.size(), size_t(2));
        QCOMPARE(stringAt(parts[0], "what"), u"input"_s);
        QCOMPARE(integerAt(parts[0], "count"), 149);
        QVERIFY(numberAt(parts[1], "usd_per_million").has_value());
        QCOMPARE(numberAt(parts[0], "usd").value_or(0) + numberAt(parts[1], "usd").value_or(0),
                 numberAt(cost, "listed_usd"));
    }
    void jsonOfToolCalls()
    {
        m_server->answer(chatPath, FakeAnswer::corpusCase(u"chat-tools-parallel"_s));
        const auto json = parseJson(m_cli->run(runArguments({u"--json"_s})).output);
        QVERIFY(json);
        QVERIFY(listAt(*json, "tool_calls").size() > 1);
        QCOMPARE(stringAt(*json, "finish_reason"), u"tool_calls"_s);
    }
    void jsonNamesTheFirstViolationOfTheSchema_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("violation");
        QTest::newRow("kept") << "{\"a\":1}"_ba << QString();
        QTest::newRow("broken") << "{\"a\":\"1\"}"_ba << u"At /a: "_s;
        QTest::newRow("no JSON") << "Sure!"_ba << u"line 1, column 1"_s;
        QTest::newRow("in a fence") << "```json\n{\"a\":1}\n```"_ba << u"JSON inside a code fence"_s;
    }
    void jsonNamesTheFirstViolationOfTheSchema()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, violation);
        m_server->answer(chatPath, FakeAnswer::chat({answer}));
        const QString extra =
            u"{\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"n\",\"schema\":"
            "{\"properties\":{\"a\":{\"type\":\"integer\"}}}}}}"_s;
        const auto json = parseJson(m_cli->run(runArguments({u"--json"_s, u"--extra"_s, extra})).output);
        QVERIFY(json && json->contains("schema_violation"));
        QCOMPARE(json->at("schema_violation").is_null(), violation.isEmpty());
        QVERIFY2(stringAt(*json, "schema_violation").contains(violation), json->dump().c_str());
    }
    void jsonOfAnError()
    {
        m_server->answerJson(chatPath, 401, R"({"error":{"message":"No such key"}})");
        const ProgramResult result = m_cli->run(runArguments({u"--json"_s}));
        QCOMPARE(result.exitCode, 1);
        const auto json = parseJson(result.output);
        QVERIFY(json);
        QCOMPARE(jsonText(json->at("error")), R"({"kind":"http","status":401,"message":"No such key"})"_ba);
        QCOMPARE(stringAt(*json, "end_state"), u"refused"_s);
    }
    void events()
    {
        m_server->answer(chatPath,
                         FakeAnswer()
                             .head(200, {{"content-type", "text/event-stream"}})
                             .piece(": comment\n\nevent: x\nid: 7\ndata: "
                                    "{\"choices\":[{\"delta\":{\"content\":\"ä\"},\"finish_reason\":\"stop\"}]}\n\n")
                             .piece("data: [DONE]\n\n")
                             .end());
        const ProgramResult result = m_cli->run(runArguments({u"--events"_s}));
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.errors, ""_ba);
        const QList<QByteArray> lines = result.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const auto first = parseJson(lines.front());
        QVERIFY(first);
        QVERIFY(integerAt(*first, "ms").has_value());
        QCOMPARE(stringAt(*first, "event"), u"x"_s);
        QCOMPARE(stringAt(*first, "id"), u"7"_s);
        QCOMPARE(stringAt(*first, "data"),
                 u"{\"choices\":[{\"delta\":{\"content\":\"ä\"},\"finish_reason\":\"stop\"}]}"_s);
        QCOMPARE(stringAt(*parseJson(lines.back()), "data"), u"[DONE]"_s);
    }

    void errors_data()
    {
        QTest::addColumn<HostAnswer>("answer");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("401") << FakeAnswer::json(401, R"({"error":{"message":"Wrong\nkey"}})") << "Wrong key"_ba;
        QTest::newRow("404") << FakeAnswer::json(404, R"({"detail":"No model m"})") << "No model m"_ba;
        QTest::newRow("page") << FakeAnswer()
                                     .head(200, {{"content-type", "text/html"}})
                                     .piece("<html><title>Sign in</title></html>")
                                     .end()
                              << "Sign in"_ba;
        QTest::newRow("in the stream") << FakeAnswer::stream({R"({"error":{"message":"Overloaded"}})"})
                                       << "Overloaded"_ba;
        QTest::newRow("cut off")
            << FakeAnswer().head(200, {{"content-type", "text/event-stream"}}).piece(textEvent("a")).close()
            << "lost"_ba;
    }
    void errors()
    {
        QFETCH(HostAnswer, answer);
        QFETCH(QByteArray, named);
        m_server->answer(chatPath, answer);
        const ProgramResult result = m_cli->run(runArguments());
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(isOneLine(result.errors), result.errors.constData());
        QVERIFY2(result.errors.contains(named), result.errors.constData());
    }
    void unreachableHost()
    {
        const QStringList arguments = runArguments();
        m_server->close();
        const ProgramResult result = m_cli->run(arguments);
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.output, ""_ba);
        QVERIFY2(isOneLine(result.errors), result.errors.constData());
    }
    void idleHostTimesOut()
    {
        m_server->answer(chatPath, heldAnswer());
        const ProgramResult result = m_cli->run(runArguments({u"--idle-timeout"_s, u"1"_s}));
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.output, "first"_ba);
    }

    void keyIsSentAndNeverShown()
    {
        m_cli->set(u"MY_SECRET"_s, u"sk-geheim-123"_s);
        m_cli->set(u"ORG"_s, u"org-geheim-456"_s);
        m_server->answer(chatPath, FakeAnswer::chat({"ok"}));
        const QStringList secretly{u"--auth"_s,    u"bearer"_s,   u"--key-env"_s,
                                   u"MY_SECRET"_s, u"--header"_s, u"X-Org: ${ORG}"_s};
        for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}, QStringList{u"--events"_s}}) {
            const ProgramResult result = m_cli->run(runArguments(secretly + form));
            QCOMPARE(result.exitCode, 0);
            QVERIFY(!(result.output + result.errors).contains("geheim"));
        }
        QCOMPARE(m_server->requests().front().header("authorization"), "Bearer sk-geheim-123"_ba);
        QCOMPARE(m_server->requests().front().header("x-org"), "org-geheim-456"_ba);
    }
    void missingKeyIsNamedBeforeAnythingIsSent()
    {
        const ProgramResult result = m_cli->run(runArguments({u"--key-env"_s, u"NO_SUCH_KEY"_s}));
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.errors.contains("NO_SUCH_KEY"));
        QVERIFY(m_server->requests().isEmpty());
    }

#ifndef Q_OS_WIN
    void interrupt_data()
    {
        QTest::addColumn<QStringList>("form");
        QTest::newRow("text") << QStringList{};
        QTest::newRow("json") << QStringList{u"--json"_s};
    }
    void interrupt()
    {
        QFETCH(QStringList, form);
        m_server->answer(chatPath, heldAnswer());
        QProcess process;
        process.setProcessEnvironment(m_cli->environment());
        process.start(m_cli->program(), m_cli->arguments(runArguments(form)));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->heldCount(), 1, 30'000);
        QByteArray output;
        if (form.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(output += process.readAllStandardOutput(), "first"_ba, 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        output += process.readAllStandardOutput();
        if (form.isEmpty()) {
            QCOMPARE(output, "first"_ba);
        } else {
            const auto json = parseJson(output);
            QVERIFY(json);
            QCOMPARE(stringAt(*json, "end_state"), u"stopped_by_user"_s);
            QVERIFY(json->at("error").is_null());
        }
        QTRY_COMPARE(m_server->openConnections(), 0);
    }
    void readerThatGoesAway()
    {
        m_server->answer(chatPath, heldAnswer());
        QProcess process;
        process.setProcessEnvironment(m_cli->environment());
        process.start(m_cli->program(), m_cli->arguments(runArguments()));
        QByteArray output;
        QTRY_COMPARE_WITH_TIMEOUT(output += process.readAllStandardOutput(), "first"_ba, 30'000);
        process.closeReadChannel(QProcess::StandardOutput);
        m_server->release();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), ""_ba);
    }
#endif

    void builtInEngineAnswersWithNothingConfigured()
    {
        if (!qEnvironmentVariableIsSet("ETUDE_LLAMA_SERVER"))
            QSKIP("ETUDE_LLAMA_SERVER names no llama-server.");
        m_cli->set(u"ETUDE_LLAMA_SERVER"_s, qEnvironmentVariable("ETUDE_LLAMA_SERVER"));
        const ProgramResult result = m_cli->run({u"run"_s, u"Hello"_s});
        QCOMPARE(result.errors, ""_ba);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!result.output.isEmpty());
    }
    void models()
    {
        m_server->answerJson("/v1/models", 200, R"({"data":[{"id":"b/model"},{"id":"a"}]})");
        const QStringList arguments{u"models"_s, u"--base-url"_s, m_server->url(u"/v1"_s)};
        const ProgramResult table = m_cli->run(arguments);
        QCOMPARE(table.exitCode, 0);
        QVERIFY(table.output.contains("b/model\t"));
        const auto json = parseJson(m_cli->run(arguments + QStringList{u"--json"_s}).output);
        QVERIFY(json);
        QCOMPARE(json->size(), 2u);
        QVERIFY(m_cli->run({u"models"_s, u"--base-url"_s, m_server->url(u"/none"_s)}).exitCode == 1);
    }
    void benchPipeline()
    {
        m_server->answer(chatPath, FakeAnswer::chat({"a", "b", "c"}));
        const ProgramResult result = m_cli->run({u"bench-pipeline"_s, m_server->url(u"/v1"_s), u"m"_s});
        QCOMPARE(result.exitCode, 0);
        const auto json = parseJson(result.output);
        QVERIFY(json);
        QCOMPARE(integerAt(*json, "tokens"), std::optional<qint64>(3));
        QVERIFY(numberAt(*json, "cpu_seconds").has_value());
    }
};

QTEST_GUILESS_MAIN(TestCliRun)
#include "tst_clirun.moc"
