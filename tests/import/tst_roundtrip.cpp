// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include "snippets/examples.h"
#include "snippets/hostile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString stringAt(qsizetype n)
{
    const QList<QString> strings = hostileStrings();
    return strings[n % strings.size()];
}

QString nonEmpty(const QString &text)
{
    return text.isEmpty() ? u"x"_s : text;
}

//! A prompt with the n-th hostile string where a user would type it, others around it, and by turns all that one can have.
Prompt hostilePrompt(qsizetype n)
{
    Prompt prompt{.model = nonEmpty(stringAt(n + 7)), .system = stringAt(n + 13)};
    prompt.messages = {{.text = stringAt(n)},
                       {.role = Role::Assistant, .text = stringAt(n + 19)},
                       {.text = nonEmpty(stringAt(n + 38))}};
    prompt.parameters.set(u"temperature"_s, 0.7);
    prompt.parameters.set(u"top_p"_s, 1.0);
    prompt.parameters.set(u"max_tokens"_s, 256);
    prompt.parameters.set(u"stop"_s, Json::array({toJson(stringAt(n + 3)), toJson(stringAt(n + 5))}));
    switch (n % 5) {
    case 1:
        prompt.tools =
            Json::array({{{"name", "look_up"},
                          {"description", toJson(stringAt(n + 23))},
                          {"parameters",
                           {{"type", "object"},
                            {"properties", {{"code", {{"type", "string"}, {"enum", {toJson(stringAt(n + 29))}}}}}}}}}});
        prompt.toolChoice = n % 2 == 0 ? Json("required") : Json{{"name", "look_up"}};
        prompt.messages.append({.role = Role::Assistant,
                                .text = n % 2 == 0 ? QString() : stringAt(n + 1),
                                .toolCalls = {{u"call_1"_s, u"look_up"_s,
                                               QString::fromUtf8(jsonText(Json{{"code", toJson(stringAt(n + 31))}}))},
                                              {u"call_2"_s, u"look_up"_s, u"{}"_s}}});
        prompt.messages.append({.role = Role::Tool, .text = stringAt(n + 37), .toolCallId = u"call_1"_s});
        prompt.messages.append({.role = Role::Tool, .text = u"2"_s, .toolCallId = u"call_2"_s});
        prompt.parameters.set(u"parallel_tool_calls"_s, false);
        break;
    case 2:
        prompt.responseFormat = {
            {"type", "json_schema"},
            {"name", "answer"},
            {"schema", {{"type", "object"}, {"properties", Json::object()}, {"description", toJson(stringAt(n + 41))}}},
            {"strict", true}};
        break;
    case 3:
        prompt.messages.append({.text = stringAt(n + 43),
                                .images = {{.url = u"data:image/png;base64,iVBORw0KGgo="_s},
                                           {.url = u"https://example.com/a.png?b=c&d"_s}}});
        prompt.extra = {{"top_k", 40}, {"enable_thinking", false}, {"metadata", everyKindOfValue()}};
        break;
    case 4:
        prompt.parameters.set(u"reasoning_effort"_s, "high");
        prompt.parameters.set(u"thinking_budget"_s, 2048);
        prompt.parameters.set(u"top_logprobs"_s, 3);
        prompt.responseFormat = {{"type", "json_object"}};
        prompt.messages.append({.role = Role::Developer, .text = u"Be kind."_s});
        break;
    default:
        break;
    }
    return prompt;
}

void compare(const HttpRequest &sent, const HttpRequest &original, const QByteArray &about)
{
    QCOMPARE(sent.method, original.method);
    QCOMPARE(sent.url, original.url);
    QVERIFY2(isSameJson(sent.body, original.body),
             about + "\nis:     " + jsonText(sent.body) + "\nshould: " + jsonText(original.body));
    QVERIFY2(headersOf(sent) == headersOf(original),
             about + "\nis:     " + jsonText(toJson(sent)) + "\nshould: " + jsonText(toJson(original)));
    QCOMPARE(sent.secretMember, original.secretMember);
}

} // namespace

//! The other direction of the export: what it writes is understood as the request that it was made of.
class TestRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void curlOfEveryDialect_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("isStream");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("client");
        for (const SnippetLanguage &language : snippetLanguages()) {
            if (language.id != "curl"_L1 && language.id != "powershell"_L1)
                continue;
            for (const SnippetClient &client : language.clients) {
                for (const QString &dialect : client.dialects) {
                    for (const bool isStream : {false, true})
                        QTest::addRow("%s %s %s %s", qPrintable(language.id), qPrintable(client.id),
                                      qPrintable(dialect), isStream ? "stream" : "whole")
                            << dialect << isStream << language.id << client.id;
                }
            }
        }
    }
    void curlOfEveryDialect()
    {
        QFETCH(const QString, dialect);
        QFETCH(const bool, isStream);
        QFETCH(const QString, language);
        QFETCH(const QString, client);
        const Dialect &protocol = *dialectById(dialect);
        for (qsizetype n = 0; n < hostileStrings().size(); ++n) {
            const Endpoint endpoint{
                .dialect = dialect,
                .baseUrl = u"https://api.example.com/v1?api-version=1&x=%20"_s,
                .auth = protocol.defaultAuth(),
                .keyVariable = u"EXAMPLE_API_KEY"_s,
                // PowerShell's curl gets those from a file that the script writes, which is not read.
                .headers = language == "curl"_L1 ? hostileHeaders(u"OTHER_SECRET"_s) : QList<Header>()};
            Prompt prompt = hostilePrompt(n);
            prompt.stream = isStream;
            const Result<HttpRequest> request = protocol.chatRequest(prompt, endpoint);
            QVERIFY(request);
            for (const bool comments : {false, true}) {
                const auto code = snippet(language, *request, dialect, {.client = client, .comments = comments});
                QVERIFY2(code, code ? "" : qPrintable(code.error().words));
                const Imported result = imported(code->code);
                QVERIFY(result.endpoint);
                QCOMPARE(result.dialect, dialect);
                QCOMPARE(result.keyKind, PastedKey::Variable);
                QCOMPARE(result.endpoint->keyVariable, u"EXAMPLE_API_KEY"_s);
                compare(requestOf(result), *request, code->code.toUtf8());
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void aLongPromptGoesThroughAPipe()
    {
        const Dialect &chat = *dialectById(u"openai-chat"_s);
        const Endpoint endpoint{.baseUrl = u"https://api.example.com/v1"_s, .keyVariable = u"EXAMPLE_API_KEY"_s};
        const QString text = u"It's \"$5\" \\ 日本語 🚀\n"_s.repeated(20000);
        const auto request = chat.chatRequest({.model = u"m"_s, .messages = {{.text = text}}}, endpoint);
        const auto code = snippet(u"curl"_s, *request, u"openai-chat"_s);
        QVERIFY(code->code.contains("printf"_L1));
        compare(requestOf(imported(code->code)), *request, "long");
    }

    void whereTheKeyGoes_data()
    {
        QTest::addColumn<QString>("auth");
        QTest::newRow("bearer") << u"bearer"_s;
        QTest::newRow("x-api-key") << u"x-api-key"_s;
        QTest::newRow("another header") << u"header:api-key"_s;
        QTest::newRow("authorization without a scheme") << u"header:Authorization"_s;
        QTest::newRow("body") << u"body:key"_s;
        QTest::newRow("none") << u"none"_s;
    }
    void whereTheKeyGoes()
    {
        QFETCH(const QString, auth);
        for (const Dialect *dialect : allDialects()) {
            const Endpoint endpoint{.dialect = dialect->id(),
                                    .baseUrl = u"https://api.example.com/v1"_s,
                                    .auth = authFromText(auth).value(),
                                    .keyVariable = auth == "none"_L1 ? QString() : u"EXAMPLE_API_KEY"_s};
            const auto request =
                dialect->chatRequest({.model = u"m"_s, .messages = {{.text = u"Hi"_s}}, .stream = false}, endpoint);
            const auto code = snippet(u"curl"_s, *request, dialect->id());
            const Imported result = imported(code->code);
            compare(requestOf(result), *request, code->code.toUtf8());
            QCOMPARE(authText(result.endpoint->auth), auth);
            QCOMPARE(result.keyKind, auth == "none"_L1 ? PastedKey::None : PastedKey::Variable);
        }
    }

    void goldenFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("isStream");
        static const QStringList languages{u"curl"_s, u"python"_s, u"javascript"_s, u"php"_s, u"powershell"_s};
        for (const Cell &cell : allCells()) {
            if (languages.contains(cell.language.id))
                QTest::newRow(qPrintable(cell.name()))
                    << cell.name() + u'.' + cell.language.extension << cell.dialect << (cell.mode == Mode::Stream);
        }
    }
    void goldenFiles()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, dialect);
        QFETCH(const bool, isStream);
        QFile golden(QDir(QStringLiteral(ETUDE_GOLDEN)).filePath(file));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const Imported result = imported(QString::fromUtf8(golden.readAll()));
        QCOMPARE(result.dialect, dialect);
        QCOMPARE(result.notUnderstood, QStringList());
        const HttpRequest original = requestFor(dialect, exampleConversation(), isStream ? Mode::Stream : Mode::Whole);
        const HttpRequest sent = requestOf(result);
        QCOMPARE(sent.url, original.url);
        QVERIFY2(isSameJson(sent.body, original.body), jsonText(sent.body));
        // What is accepted is Etude's own business.
        auto headers = headersOf(sent);
        headers.erase(u"accept"_s);
        QCOMPARE(headers, headersOf(original));
        QCOMPARE(sent.secretMember, original.secretMember);
    }

    void codeOfHostilePrompts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("dialect");
        for (const SnippetLanguage &language : snippetLanguages()) {
            if (language.id != "python"_L1 && language.id != "javascript"_L1 && language.id != "php"_L1)
                continue;
            for (const SnippetClient &client : language.clients) {
                for (const QString &dialect : client.dialects)
                    QTest::addRow("%s %s %s", qPrintable(language.id), qPrintable(client.id), qPrintable(dialect))
                        << language.id << client.id << dialect;
            }
        }
    }
    void codeOfHostilePrompts()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, client);
        QFETCH(const QString, dialect);
        const Dialect &protocol = *dialectById(dialect);
        const bool endsInVersion = dialect.startsWith("openai"_L1);
        for (qsizetype n = 0; n < hostileStrings().size(); ++n) {
            const Endpoint endpoint{.dialect = dialect,
                                    .baseUrl =
                                        endsInVersion ? u"https://api.example.com/v1"_s : u"https://api.example.com"_s,
                                    .auth = protocol.defaultAuth(),
                                    .keyVariable = u"EXAMPLE_API_KEY"_s};
            Prompt prompt = hostilePrompt(n);
            prompt.stream = n % 2 == 0;
            const Result<HttpRequest> request = protocol.chatRequest(prompt, endpoint);
            const auto code = snippet(language, *request, dialect, {.client = client});
            QVERIFY2(code, code ? "" : qPrintable(code.error().words));
            const Imported result = imported(code->code);
            const HttpRequest sent = requestOf(result);
            QCOMPARE(sent.url, request->url);
            QVERIFY2(isSameJson(sent.body, request->body),
                     code->code.toUtf8() + "\nis:     " + jsonText(sent.body) + "\nshould: " + jsonText(request->body));
            QCOMPARE(headersOf(sent), headersOf(*request));
        }
    }
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestRoundTrip)
#include "tst_roundtrip.moc"
