// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/dialect.h"
#include "dialects/errordocument.h"
#include "dialects/refusal.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

Prompt prompt()
{
    Prompt prompt{.model = u"o3"_s, .messages = {{.role = Role::User, .text = u"Hi"_s}}};
    prompt.parameters.set(u"temperature"_s, 0.5);
    prompt.parameters.set(u"top_p"_s, 0.9);
    prompt.parameters.set(u"max_tokens"_s, 100);
    prompt.parameters.set(u"reasoning_effort"_s, "low");
    prompt.extra = {{"top_k", 40}};
    return prompt;
}

Endpoint endpoint()
{
    return {.id = u"x"_s, .baseUrl = u"https://host.example/v1"_s, .keyVariable = u"X_KEY"_s};
}

HttpRequest requestFor(const Endpoint &to, const QString &dialect)
{
    return dialectById(dialect)->chatRequest(prompt(), to).value();
}

} // namespace

class TestRefusal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostsSayWhatTheyDoNotTake_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("instead");
        // openai/openai-python#2072
        QTest::newRow("OpenAI, another name")
            << 400
            << R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","type":"invalid_request_error","param":"max_tokens","code":"unsupported_parameter"}})"_ba
            << u"max_tokens"_s << u"max_completion_tokens"_s;
        QTest::newRow("OpenAI, a value")
            << 400
            << R"({"error":{"message":"Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) value is supported.","param":"temperature","code":"unsupported_value"}})"_ba
            << u"temperature"_s << QString();
        QTest::newRow("without param") << 400
                                       << R"({"error":{"message":"Unrecognized request argument supplied: top_k"}})"_ba
                                       << u"top_k"_s << QString();
        QTest::newRow("Gemini")
            << 400
            << "[{\"error\":{\"code\":400,\"message\":\"Invalid JSON payload received. Unknown name 'top_k': Cannot find field.\"}}]"_ba
            << u"top_k"_s << QString();
        QTest::newRow("Claude, two of them")
            << 400
            << R"({"type":"error","error":{"type":"invalid_request_error","message":"`temperature` and `top_p` cannot both be specified for this model. Please use only one."}})"_ba
            << u"top_p"_s << QString();
        QTest::newRow("FastAPI")
            << 422
            << R"({"detail":[{"type":"extra_forbidden","loc":["body","stream_options","include_usage"],"msg":"Extra inputs are not permitted"}]})"_ba
            << u"stream_options.include_usage"_s << QString();
        QTest::newRow("a place inside what is sent")
            << 400 << R"({"error":{"message":"not supported","param":"stream_options.of_another_kind"}})"_ba
            << u"stream_options"_s << QString();
        QTest::newRow("a value instead of a value")
            << 400
            << R"({"error":{"message":"reasoning_effort 'low' is unknown. Use 'none' instead.","param":"reasoning_effort"}})"_ba
            << u"reasoning_effort"_s << QString();
        QTest::newRow("nothing that is sent")
            << 400 << R"({"error":{"message":"Your credit balance is too low."}})"_ba << QString() << QString();
        QTest::newRow("the model") << 400 << R"({"error":{"message":"model not found","param":"model"}})"_ba
                                   << QString() << QString();
        QTest::newRow("the messages") << 400
                                      << R"({"error":{"message":"messages: text is empty","param":"messages"}})"_ba
                                      << QString() << QString();
        QTest::newRow("another status") << 401 << R"({"error":{"message":"temperature","param":"temperature"}})"_ba
                                        << QString() << QString();
    }
    void hostsSayWhatTheyDoNotTake()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, member);
        QFETCH(QString, instead);
        const HttpRequest request = requestFor(endpoint(), u"openai-chat"_s);
        const auto refusal = refusalIn(httpError(status, body), request);
        QCOMPARE(refusal.has_value(), !member.isEmpty());
        if (!refusal)
            return;
        QCOMPARE(refusal->member, member);
        QCOMPARE(refusal->instead, instead);
        QVERIFY(!refusal->words.isEmpty());
        Json without = request.body;
        applyRefusal(without, *refusal);
        QVERIFY(without != request.body);
    }

    void whatWasLearnedIsLeftOutForThatModelOnly()
    {
        Endpoint to = endpoint();
        to.refusals = {{.model = u"o3"_s, .member = u"temperature"_s},
                       {.model = u"o3"_s, .member = u"max_tokens"_s, .instead = u"max_completion_tokens"_s},
                       {.model = u"o3"_s, .member = u"stream_options.include_usage"_s},
                       {.model = u"o4"_s, .member = u"top_p"_s}};
        const Json body = requestFor(to, u"openai-chat"_s).body;
        QVERIFY(!body.contains("temperature"));
        QVERIFY(!body.contains("max_tokens"));
        QCOMPARE(integerAt(body, "max_completion_tokens"), 100);
        QVERIFY(!body.contains("stream_options"));
        QVERIFY(body.contains("top_p"));
        // In its place: after top_p, before reasoning_effort.
        const Json plain = requestFor(endpoint(), u"openai-chat"_s).body;
        QCOMPARE(std::distance(body.begin(), body.find("max_completion_tokens")),
                 std::distance(plain.begin(), plain.find("max_tokens")) - 1);
    }

    void extraJsonIsTheUsersOwnWill()
    {
        Endpoint to = endpoint();
        to.refusals = {{.model = u"o3"_s, .member = u"top_k"_s}};
        QVERIFY(requestFor(to, u"openai-chat"_s).body.contains("top_k"));
    }

    void whatAProtocolNeedsStays()
    {
        Endpoint to = endpoint();
        to.refusals = {{.model = u"o3"_s, .member = u"max_tokens"_s}, {.model = u"o3"_s, .member = u"messages"_s}};
        const Json messages = requestFor(to, u"anthropic-messages"_s).body;
        QVERIFY(messages.contains("max_tokens") && messages.contains("messages"));
        to.refusals = {{.model = u"o3"_s, .member = u"reasoning.effort"_s}, {.model = u"o3"_s, .member = u"input"_s}};
        const Json responses = requestFor(to, u"openai-responses"_s).body;
        QVERIFY(responses.contains("input") && !responses.contains("reasoning"));
    }

    void protocolsNameTheirMembers()
    {
        QCOMPARE(dialectById(u"openai-responses"_s)->memberOf(u"max_tokens"_s), u"max_output_tokens"_s);
        QCOMPARE(dialectById(u"openai-responses"_s)->memberOf(u"reasoning_effort"_s), u"reasoning.effort"_s);
        QCOMPARE(dialectById(u"openai-chat"_s)->memberOf(u"top_p"_s), u"top_p"_s);
        QCOMPARE(dialectById(u"anthropic-messages"_s)->memberOf(u"seed"_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
