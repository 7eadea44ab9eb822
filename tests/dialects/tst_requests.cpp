// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

//! Prompts and endpoints → the exact requests in golden/<dialect>/*.json.
class RequestsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void refused_data();
    void refused();
    void urls_data();
    void urls();
    void ignoredParameters();
    void counting();
    void anEndpointHasItsOwnPlaces();
    void everyDialectIsInTheTable();
    void noSecretButItsMark();
    void models_data();
    void models();
};

namespace {

Json parsed(const char *text)
{
    return parseJson(QByteArrayView(text)).value_or(Json());
}

Prompt promptOf(const char *text)
{
    return promptFromJson(parsed(text)).value_or(Prompt());
}

Endpoint someEndpoint()
{
    return {.id = u"e"_s, .baseUrl = u"https://host.test/v1"_s, .keyVariable = u"HOST_KEY"_s};
}

} // namespace

void RequestsTest::golden_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(ETUDE_TEST_GOLDEN));
    for (const QString &dialect : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir cases(folder.filePath(dialect));
        for (const QString &file : cases.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(dialect + u'/' + file)) << dialect << cases.filePath(file);
    }
}

void RequestsTest::golden()
{
    QFETCH(QString, dialect);
    QFETCH(QString, path);
    Result<Json> file = parseJson(corpus::fileContent(path));
    QVERIFY2(file, qPrintable(path));
    const Result<Prompt> prompt = promptFromJson(objectAt(*file, "prompt"));
    const Result<Endpoint> endpoint = endpointFromJson(objectAt(*file, "endpoint"));
    QVERIFY2(prompt, qPrintable(prompt ? QString() : prompt.error().words));
    QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error().words));
    const Result<HttpRequest> request = dialectById(dialect)->chatRequest(*prompt, *endpoint);
    QVERIFY(request);
    Json actual = toJson(*request);
    if (!request->secretMember.isEmpty())
        actual["secret_member"] = toJson(request->secretMember);
    if (qEnvironmentVariableIsSet("ETUDE_REFRESH_GOLDEN")) {
        (*file)["request"] = actual;
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(jsonText(*file, 2) + '\n');
    }
    // The order of members is part of the request.
    QCOMPARE(jsonText(actual, 1), jsonText(objectAt(*file, "request"), 1));
}

void RequestsTest::refused_data()
{
    QTest::addColumn<QByteArray>("prompt");
    QTest::newRow("no model") << QByteArray(R"({"version":1,"model":"","messages":[{"role":"user","text":"x"}]})");
    QTest::newRow("extra is a list") << QByteArray(R"({"version":1,"model":"m","messages":[],"extra":[1]})");
    QTest::newRow("tools are an object") << QByteArray(
        R"({"version":1,"model":"m","messages":[],"tools":{"name":"f"}})");
}

void RequestsTest::refused()
{
    QFETCH(QByteArray, prompt);
    const Json json = parsed(prompt.constData());
    // Not by way of the file form, which may refuse it first.
    Prompt value{.model = stringAt(json, "model")};
    if (const Json *extra = member(json, "extra"))
        value.extra = *extra;
    if (const Json *tools = member(json, "tools"))
        value.tools = *tools;
    for (const Dialect *dialect : allDialects()) {
        const Result<HttpRequest> request = dialect->chatRequest(value, someEndpoint());
        QVERIFY(!request);
        QCOMPARE(request.error().kind, Error::Kind::Invalid);
        QVERIFY(!request.error().words.isEmpty());
    }
}

void RequestsTest::urls_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &base, const QString &path, const QString &url) {
        QTest::newRow(name) << base << path << url;
    };
    row("plain", u"https://h/v1"_s, u"/chat/completions"_s, u"https://h/v1/chat/completions"_s);
    row("slash at the end", u"https://h/v1/"_s, u"/chat"_s, u"https://h/v1/chat"_s);
    row("no slash", u"https://h/v1"_s, u"chat"_s, u"https://h/v1/chat"_s);
    row("query stays at the end", u"https://h/d/gpt?api-version=1"_s, u"/chat"_s,
        u"https://h/d/gpt/chat?api-version=1"_s);
    row("two queries", u"https://h?a=1"_s, u"/chat?b=2"_s, u"https://h/chat?b=2&a=1"_s);
    row("no path", u"https://h/whole/address"_s, QString(), u"https://h/whole/address"_s);
}

void RequestsTest::urls()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QString, url);
    QCOMPARE(endpointUrl({.baseUrl = base}, path), url);
}

void RequestsTest::ignoredParameters()
{
    const Prompt prompt = promptOf(R"({"version":1,"model":"m","messages":[],
        "parameters":{"temperature":1,"seed":7,"min_p":0.1,"parallel_tool_calls":false,"own_name":1}})");
    QCOMPARE(dialectById(u"openai-chat"_s)->ignoredParameters(prompt), QList<QString>());
    QCOMPARE(dialectById(u"openai-responses"_s)->ignoredParameters(prompt), QList<QString>{u"seed"_s});
    QCOMPARE(dialectById(u"anthropic-messages"_s)->ignoredParameters(prompt),
             (QList<QString>{u"seed"_s, u"min_p"_s, u"parallel_tool_calls"_s}));
    Prompt asksForJson{.responseFormat = {{"type", "json_object"}}};
    QCOMPARE(dialectById(u"anthropic-messages"_s)->ignoredParameters(asksForJson),
             QList<QString>{u"response_format"_s});
    QCOMPARE(dialectById(u"openai-chat"_s)->ignoredParameters(asksForJson), QList<QString>());
}

void RequestsTest::counting()
{
    const Prompt prompt = promptOf(R"({"version":1,"model":"m","system":"s","messages":[{"role":"user","text":"x"}],
        "parameters":{"temperature":1,"max_tokens":9}})");
    Endpoint endpoint = someEndpoint();
    const Result<HttpRequest> messages = dialectById(u"anthropic-messages"_s)->countRequest(prompt, endpoint);
    QVERIFY(messages);
    QCOMPARE(messages->url, u"https://host.test/v1/v1/messages/count_tokens"_s);
    QCOMPARE(jsonText(messages->body), R"({"model":"m","system":"s","messages":[{"role":"user","content":"x"}]})");
    const Result<HttpRequest> responses = dialectById(u"openai-responses"_s)->countRequest(prompt, endpoint);
    QVERIFY(responses);
    QCOMPARE(responses->url, u"https://host.test/v1/responses/input_tokens"_s);
    QCOMPARE(jsonText(responses->body), R"({"model":"m","instructions":"s","input":[{"role":"user","content":"x"}]})");

    const Dialect &chat = *dialectById(u"openai-chat"_s);
    QCOMPARE(chat.countRequest(prompt, endpoint).error().kind, Error::Kind::Invalid);
    endpoint.paths[u"count_tokens"_s] = u"/chat/completions/input_tokens"_s;
    QCOMPARE(chat.countRequest(prompt, endpoint)->url, u"https://host.test/v1/chat/completions/input_tokens"_s);
    endpoint.paths[u"openai-responses/count_tokens"_s] = u"/count/me"_s;
    QCOMPARE(dialectById(u"openai-responses"_s)->countRequest(prompt, endpoint)->url,
             u"https://host.test/v1/count/me"_s);
    QCOMPARE(chat.countRequest(prompt, endpoint)->url, u"https://host.test/v1/chat/completions/input_tokens"_s);

    QCOMPARE(parseCount(R"({"object":"response.input_tokens","input_tokens":17})"), 17);
    QCOMPARE(parseCount(R"({"count":3,"max_model_len":9})"), 3);
    QCOMPARE(parseCount(R"({"tokens":[1,2]})"), 2);
    QCOMPARE(parseCount(R"({"error":{"message":"no"}})").error().words, u"no"_s);
    QCOMPARE(parseCount("{}").error().kind, Error::Kind::Protocol);
}

void RequestsTest::anEndpointHasItsOwnPlaces()
{
    Prompt prompt = promptOf(R"({"version":1,"model":"m","messages":[{"role":"user","text":"x"}],
        "parameters":{"enable_thinking":true,"repetition_penalty":1.1,"temperature":1}})");
    prompt.responseFormat = *parseJson(R"({"type":"json_schema","name":"n","schema":{"type":"object"}})"_ba);
    Endpoint endpoint = someEndpoint();
    endpoint.places = {{u"enable_thinking"_s, u"chat_template_kwargs.enable_thinking"_s},
                       {u"repetition_penalty"_s, u"repeat_penalty"_s},
                       {u"json_schema"_s, u"json_schema"_s}};
    for (const char *id : {"openai-chat", "openai-responses", "anthropic-messages"}) {
        const auto request = dialectById(QString::fromLatin1(id))->chatRequest(prompt, endpoint);
        QVERIFY(request);
        QCOMPARE(objectAt(request->body, "chat_template_kwargs"), (Json{{"enable_thinking", true}}));
        QCOMPARE(numberAt(request->body, "repeat_penalty"), 1.1);
        QCOMPARE(numberAt(request->body, "temperature"), 1.0);
        QVERIFY(!request->body.contains("enable_thinking"));
        QVERIFY(!request->body.contains("repetition_penalty"));
    }
    const auto responses = dialectById(u"openai-responses"_s)->chatRequest(prompt, endpoint);
    QCOMPARE(objectAt(responses->body, "json_schema"), (Json{{"type", "object"}}));
    QVERIFY(!responses->body.contains("text"));
    endpoint.places.clear();
    QVERIFY(dialectById(u"openai-responses"_s)->chatRequest(prompt, endpoint)->body.contains("text"));
}

void RequestsTest::everyDialectIsInTheTable()
{
    QStringList ids;
    for (const Dialect *dialect : allDialects()) {
        ids.append(dialect->id());
        QCOMPARE(dialectById(dialect->id()), dialect);
        QVERIFY(dialect->defaultPath().startsWith(u'/'));
        QVERIFY(!dialect->name().isEmpty());
        for (const ParameterSpec &spec : dialect->parameters())
            QVERIFY2(!spec.description.isEmpty(), qPrintable(spec.name));
    }
    QCOMPARE(ids, (QStringList{u"openai-chat"_s, u"openai-responses"_s, u"anthropic-messages"_s, u"modelslab"_s}));
    QCOMPARE(dialectById(u"other"_s), nullptr);
}

void RequestsTest::noSecretButItsMark()
{
    Endpoint endpoint = someEndpoint();
    endpoint.auth = {.kind = Auth::Kind::Body, .name = u"key"_s};
    Prompt prompt = promptOf(R"({"version":1,"model":"m","messages":[{"role":"user","text":"${HOST_KEY}"}]})");
    const Result<HttpRequest> request = dialectById(u"modelslab"_s)->chatRequest(prompt, endpoint);
    QVERIFY(request);
    QCOMPARE(request->secretMember, u"key"_s);
    QCOMPARE(stringAt(request->body, "key"), u"${HOST_KEY}"_s);
    // The user's own value is no mark.
    prompt.extra = parsed(R"({"key": "${OTHER}"})");
    const Result<HttpRequest> own = dialectById(u"modelslab"_s)->chatRequest(prompt, endpoint);
    QVERIFY(own);
    QCOMPARE(own->secretMember, QString());
    QCOMPARE(stringAt(own->body, "key"), u"${OTHER}"_s);
}

void RequestsTest::models_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("headers");
    QTest::newRow("chat") << u"openai-chat"_s << u"bearer"_s << u"https://host.test/v1/models"_s
                          << QStringList{u"Accept: application/json"_s, u"Authorization: Bearer ${HOST_KEY}"_s};
    QTest::newRow("messages") << u"anthropic-messages"_s << u"x-api-key"_s << u"https://host.test/v1/v1/models"_s
                              << QStringList{u"Accept: application/json"_s, u"anthropic-version: 2023-06-01"_s,
                                             u"x-api-key: ${HOST_KEY}"_s};
    QTest::newRow("key in the body") << u"modelslab"_s << u"body:key"_s << u"https://host.test/v1/v1/models"_s
                                     << QStringList{u"Accept: application/json"_s,
                                                    u"Authorization: Bearer ${HOST_KEY}"_s};
    QTest::newRow("keyless") << u"openai-chat"_s << u"none"_s << u"https://host.test/v1/models"_s
                             << QStringList{u"Accept: application/json"_s};
}

void RequestsTest::models()
{
    QFETCH(QString, dialect);
    QFETCH(QString, auth);
    QFETCH(QString, url);
    QFETCH(QStringList, headers);
    Endpoint endpoint = someEndpoint();
    endpoint.auth = authFromText(auth).value_or(Auth());
    const HttpRequest request = dialectById(dialect)->modelsRequest(endpoint);
    QCOMPARE(request.method, u"GET"_s);
    QCOMPARE(request.url, url);
    QVERIFY(request.body.is_null());
    QStringList actual;
    for (const Header &header : request.headers)
        actual.append(header.name + u": "_s + header.value);
    QCOMPARE(actual, headers);
}

} // namespace etude

QTEST_GUILESS_MAIN(etude::RequestsTest)
#include "tst_requests.moc"
