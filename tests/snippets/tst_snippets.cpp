// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

#include "snippets/literal.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const Notation &notation(const char *name)
{
    const Notation *found = notationByName(QLatin1StringView(name));
    Q_ASSERT(found);
    return *found;
}

QString literalOf(const char *name, const char *json)
{
    return literal(notation(name), parseJson(QByteArrayView(json)).value());
}

QString memberOf(const char *name, const QString &text)
{
    return notation(name).member({{.text = text}});
}

HttpRequest exampleRequest(const QString &dialect = u"openai-chat"_s, Mode mode = Mode::Whole)
{
    return requestFor(dialect, exampleConversation(), mode);
}

QString written(const char *language, const HttpRequest &request, const QString &dialect,
                const SnippetOptions &options = {})
{
    const Result<Snippet> made = snippet(QLatin1StringView(language), request, dialect, options);
    return made ? made->code : u"failed: "_s + made.error().words;
}

} // namespace

class TestSnippets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<int>("index");
        const QList<Cell> cells = allCells();
        for (int index = 0; index < cells.size(); ++index)
            QTest::newRow(qPrintable(cells[index].name())) << index;
    }

    void golden()
    {
        QFETCH(int, index);
        const Cell cell = allCells()[index];
        const Result<Snippet> made = snippet(cell.language.id, exampleRequest(cell.dialect, cell.mode), cell.dialect,
                                             {.client = cell.client.id});
        QVERIFY2(made, made ? "" : qPrintable(made.error().words));
        QCOMPARE(made->note, QString());
        const QString code = made->code;
        const QString path = QDir(QStringLiteral(ETUDE_GOLDEN)).filePath(cell.name() + u'.' + cell.language.extension);
        if (qEnvironmentVariableIsSet("ETUDE_UPDATE_GOLDEN")) {
            QSaveFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(code.toUtf8());
            QVERIFY(file.commit());
        }
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(code, QString::fromUtf8(file.readAll()));
    }

    void noGoldenFileIsLeftOver()
    {
        QStringList expected;
        for (const Cell &cell : allCells())
            expected.append(cell.name() + u'.' + cell.language.extension);
        expected.sort();
        QCOMPARE(QDir(QStringLiteral(ETUDE_GOLDEN)).entryList(QDir::Files, QDir::Name), expected);
    }

    void layoutHoldsInEveryCell_data() { golden_data(); }

    void layoutHoldsInEveryCell()
    {
        QFETCH(int, index);
        const Cell cell = allCells()[index];
        for (int bits = 0; bits < 8; ++bits) {
            const bool placeholder = bits & 1;
            const SnippetOptions options{.client = cell.client.id,
                                         .placeholder = placeholder,
                                         .errors = !(bits & 2),
                                         .comments = bool(bits & 4)};
            const QString code =
                written(qPrintable(cell.language.id), exampleRequest(cell.dialect, cell.mode), cell.dialect, options);
            QVERIFY(code.endsWith(u'\n'));
            QVERIFY(!code.endsWith("\n\n"_L1));
            QVERIFY(!code.startsWith(u'\n'));
            QVERIFY(!code.contains("\n\n\n"_L1));
            QVERIFY2(!code.contains("&quot;"_L1) && !code.contains("{{"_L1) && !code.contains("{%"_L1),
                     qPrintable(code));
            QVERIFY(!code.contains(QRegularExpression(u"[ \\t]\\n"_s)));
            QCOMPARE(code.contains("EXAMPLE_API_KEY"_L1), !placeholder);
            QCOMPARE(code.contains("YOUR_API_KEY"_L1), placeholder);
        }
    }

    void strings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("python");
        QTest::addColumn<QString>("javaScript");
        QTest::addColumn<QString>("php");
        QTest::newRow("plain") << u"hi"_s << u"\"hi\""_s << u"\"hi\""_s << u"\"hi\""_s << u"'hi'"_s;
        QTest::newRow("apostrophe") << u"it's"_s << u"\"it'\\''s\""_s << u"\"it's\""_s << u"\"it's\""_s
                                    << u"'it\\'s'"_s;
        QTest::newRow("backslash at the end") << u"a\\"_s << QString("\"a\\\\\""_L1) << QString("\"a\\\\\""_L1)
                                              << QString("\"a\\\\\""_L1) << QString("'a\\\\'"_L1);
        QTest::newRow("dollar and line break") << u"$5\n"_s << QString("\"$5\\n\""_L1) << QString("\"$5\\n\""_L1)
                                               << QString("\"$5\\n\""_L1) << QString("\"\\$5\\n\""_L1);
        QTest::newRow("controls") << u"\0\x1f\x7f"_s << QString("\"\\u0000\\u001f\\u007f\""_L1)
                                  << QString("\"\\x00\\x1f\\x7f\""_L1) << QString("\"\\u0000\\u001f\\u007f\""_L1)
                                  << QString("\"\\u{0}\\u{1f}\\u{7f}\""_L1);
        QTest::newRow("unseen separators")
            << u"\u2028\ufeff\u202e"_s << QString("\"\\u2028\\ufeff\\u202e\""_L1)
            << QString("\"\\u2028\\ufeff\\u202e\""_L1) << QString("\"\\u2028\\ufeff\\u202e\""_L1)
            << QString("\"\\u{2028}\\u{feff}\\u{202e}\""_L1);
        QTest::newRow("emoji of several characters") << u"👩‍👧"_s << u"\"👩‍👧\""_s << u"\"👩‍👧\""_s
                                                     << u"\"👩‍👧\""_s << u"'👩‍👧'"_s;
        QTest::newRow("end of script") << u"</SCRIPT><!--"_s << u"\"</SCRIPT><!--\""_s << u"\"</SCRIPT><!--\""_s
                                       << QString("\"\\x3c/SCRIPT>\\x3c!--\""_L1) << u"'</SCRIPT><!--'"_s;
        QTest::newRow("looks like a variable")
            << u"${EXAMPLE_API_KEY}"_s << u"\"${EXAMPLE_API_KEY}\""_s << u"\"${EXAMPLE_API_KEY}\""_s
            << u"\"${EXAMPLE_API_KEY}\""_s << u"'${EXAMPLE_API_KEY}'"_s;
    }

    void strings()
    {
        QFETCH(QString, text);
        QTEST(memberOf("shell", text), "shell");
        QTEST(memberOf("python", text), "python");
        QTEST(memberOf("javascript", text), "javaScript");
        QTEST(memberOf("php", text), "php");
    }

    void words()
    {
        const auto text = [](const char *name, const QString &value) {
            return notation(name).text(secretPieces(value));
        };
        QCOMPARE(text("shell", u"Authorization: Bearer ${KEY}"_s), u"\"Authorization: Bearer ${KEY:?}\""_s);
        QCOMPARE(text("shell", u"X: it's ${A}$"_s), u"'X: it'\\''s '\"${A:?}\"'$'"_s);
        QCOMPARE(text("shell", u"https://a.example/v1?a=b&c"_s), u"'https://a.example/v1?a=b&c'"_s);
        QCOMPARE(text("shell", QString()), u"\"\""_s);
        QCOMPARE(text("python", u"Bearer ${KEY}"_s), u"f\"Bearer {os.environ['KEY']}\""_s);
        QCOMPARE(text("python", u"{\"${KEY}"_s), u"\"{\\\"\" + os.environ[\"KEY\"]"_s);
        QCOMPARE(text("javascript", u"Bearer ${KEY}"_s), u"`Bearer ${process.env.KEY}`"_s);
        QCOMPARE(text("javascript", u"` ${KEY}"_s), u"\"` \" + process.env.KEY"_s);
        QCOMPARE(text("php", u"Bearer ${KEY}!"_s), u"'Bearer ' . getenv('KEY') . '!'"_s);
        QCOMPARE(text("php", QString()), u"''"_s);
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("notationName");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("python words")
            << "python"_ba << R"({"a":true,"b":false,"c":null,"d":{},"e":[]})"_ba
            << u"{\n    \"a\": True,\n    \"b\": False,\n    \"c\": None,\n    \"d\": {},\n    \"e\": [],\n}"_s;
        QTest::newRow("numbers") << "python"_ba << R"([1,1.0,-0.7,1e+22,18446744073709551615])"_ba
                                 << u"[\n    1,\n    1.0,\n    -0.7,\n    1e+22,\n    18446744073709551615,\n]"_s;
        QTest::newRow("php objects")
            << "php"_ba << R"({"a":{},"b":[],"c":{"0":1,"1":2},"d":{"1":1}})"_ba
            << u"[\n    'a' => new stdClass(),\n    'b' => [],\n    'c' => (object) ['0' => 1, '1' => 2],\n    'd' => ['1' => 1],\n]"_s;
        QTest::newRow("javascript keys")
            << "javascript"_ba << R"({"__proto__":1,"a-b":2,"$c":3,"":4,"0":5})"_ba
            << u"{\n  [\"__proto__\"]: 1,\n  \"a-b\": 2,\n  $c: 3,\n  \"\": 4,\n  \"0\": 5,\n}"_s;
        QTest::newRow("shell without trailing comma") << "shell"_ba << R"({"it's":[{"a":"'"}]})"_ba
                                                      << u"'{\n  \"it'\\''s\": [\n    {\"a\": \"'\\''\"}\n  ]\n}'"_s;
    }

    void values()
    {
        QFETCH(QByteArray, notationName);
        QFETCH(QByteArray, json);
        QTEST(literalOf(notationName.constData(), json.constData()), "expected");
    }

    void longOrDeepValuesStandOnSeveralLines()
    {
        const QString text(90, u'x');
        QCOMPARE(literal(notation("python"), Json{{"m", {{"role", "user"}, {"content", toJson(text)}}}}),
                 u"{\n    \"m\": {\n        \"role\": \"user\",\n        \"content\": \"%1\",\n    },\n}"_s.arg(text));
        QCOMPARE(literalOf("shell", R"({"a":{"b":{"c":{"d":1}}}})"),
                 u"'{\n  \"a\": {\n    \"b\": {\"c\": {\"d\": 1}}\n  }\n}'"_s);
    }

    void numbersThatALanguageHasNot()
    {
        HttpRequest request = exampleRequest();
        request.body = Json{{"model", "m"}, {"messages", Json::array()}, {"seed", qint64(9007199254740993)}};
        const QString fetched = written("javascript", request, u"openai-chat"_s);
        QVERIFY2(
            fetched.contains(
                "const payload = \"{\\\"model\\\":\\\"m\\\",\\\"messages\\\":[],\\\"seed\\\":9007199254740993}\";"_L1),
            qPrintable(fetched));
        QVERIFY(fetched.contains("body: payload,"_L1));
        const Snippet sdk = snippet(u"javascript"_s, request, u"openai-chat"_s, {.client = u"openai"_s}).value();
        QCOMPARE(sdk.code, fetched);
        QVERIFY2(sdk.note.contains("number"_L1), qPrintable(sdk.note));
        QVERIFY(written("php", request, u"openai-chat"_s).contains("'seed' => 9007199254740993,"_L1));
        request.body["seed"] = 18446744073709551615u;
        QVERIFY(written("php", request, u"openai-chat"_s)
                    .contains("$json = '{\"model\":\"m\",\"messages\":[],\"seed\":18446744073709551615}';"_L1));
        QVERIFY(written("python", request, u"openai-chat"_s).contains("\"seed\": 18446744073709551615,"_L1));
    }

    void bodyAsTextKeepsTheSecretOut()
    {
        HttpRequest request = exampleRequest(u"modelslab"_s);
        request.body = Json{{"a", 1}, {"key", "${EXAMPLE_API_KEY}"}, {"seed", 18446744073709551615u}};
        const QString code = written("php", request, u"modelslab"_s);
        QVERIFY2(
            code.contains(
                "$json = '{\"a\":1,\"key\":\"' . getenv('EXAMPLE_API_KEY') . '\",\"seed\":18446744073709551615}';"_L1),
            qPrintable(code));
    }

    void onlyMarksAreSecrets()
    {
        HttpRequest request = exampleRequest();
        request.headers.append({u"X-Org"_s, u"${ORG}/${"_s});
        request.body["messages"][1]["content"] = "${EXAMPLE_API_KEY}";
        const QString code = written("python", request, u"openai-chat"_s);
        QVERIFY(code.contains("\"X-Org\": os.environ[\"ORG\"] + \"/${\","_L1));
        QVERIFY(code.startsWith("import os\n"_L1));
        QVERIFY(code.contains("\"content\": \"${EXAMPLE_API_KEY}\""_L1));
        const QString placeholders = written("python", request, u"openai-chat"_s, {.placeholder = true});
        QVERIFY(placeholders.contains("\"Authorization\": \"Bearer YOUR_EXAMPLE_API_KEY\","_L1));
        QVERIFY(placeholders.contains("\"X-Org\": \"YOUR_ORG/${\","_L1));
        QVERIFY(!placeholders.contains("import os"_L1));
    }

    void argumentsOfAnSdk()
    {
        HttpRequest request = exampleRequest(u"openai-chat"_s, Mode::Stream);
        request.body["top_k"] = 40;
        request.body["enable_thinking"] = false;
        const QString python = written("python", request, u"openai-chat"_s, {.client = u"openai"_s});
        QVERIFY2(python.contains("    stream=True,\n    stream_options={\"include_usage\": True},\n"
                                 "    extra_body={\"top_k\": 40, \"enable_thinking\": False},\n)"_L1),
                 qPrintable(python));
        QVERIFY(written("javascript", request, u"openai-chat"_s, {.client = u"openai"_s})
                    .contains("  top_k: 40,\n  enable_thinking: false,\n});"_L1));

        // A key in the body is not a named argument, whatever its name.
        request.secretMember = u"user"_s;
        request.body["user"] = "${OTHER_KEY}";
        QVERIFY(written("python", request, u"openai-chat"_s, {.client = u"openai"_s})
                    .contains("\"user\": os.environ[\"OTHER_KEY\"]"_L1));
    }

    void addressOfAnSdk_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected"); // empty: not with this client
        QTest::newRow("usual") << u"https://a.example/v1/chat/completions"_s << u"base_url=\"https://a.example/v1\","_s;
        QTest::newRow("without v1") << u"https://a.example/chat/completions"_s << u"base_url=\"https://a.example\","_s;
        QTest::newRow("query")
            << u"https://a.example/d/chat/completions?api-version=2024-10-21&x=%20"_s
            << u"default_query={\n        \"api-version\": \"2024-10-21\",\n        \"x\": \" \",\n    },"_s;
        QTest::newRow("another path") << u"https://a.example/v1/chat"_s << QString();
        QTest::newRow("path in the query") << u"https://a.example/v1?x=/chat/completions"_s << QString();
        QTest::newRow("no host") << u"/chat/completions"_s << QString();
    }

    void addressOfAnSdk()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        HttpRequest request = exampleRequest();
        request.url = url;
        const Snippet made = snippet(u"python"_s, request, u"openai-chat"_s, {.client = u"openai"_s}).value();
        QCOMPARE(made.client, expected.isEmpty() ? u"requests"_s : u"openai"_s);
        QCOMPARE(made.note.contains("/chat/completions"_L1), expected.isEmpty());
        QVERIFY2(made.code.contains(expected), qPrintable(made.code));
    }

    void keyOfAnSdk_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("header"); // name: value
        QTest::addColumn<QString>("python");
        QTest::addColumn<QString>("javaScript");
        QTest::newRow("bearer") << u"openai"_s << u"openai-chat"_s << u"Authorization: Bearer ${K}"_s
                                << u"    api_key=os.environ[\"K\"],\n    timeout=600,"_s
                                << u"  apiKey: process.env.K,\n  timeout: 600_000,"_s;
        QTest::newRow("none") << u"openai"_s << u"openai-chat"_s << QString()
                              << u"    api_key=\"none\",\n    timeout=600,"_s
                              << u"  apiKey: \"none\",\n  timeout: 600_000,"_s;
        QTest::newRow("another header")
            << u"openai"_s << u"openai-chat"_s << u"api-key: ${K}"_s
            << u"    api_key=\"none\",\n    default_headers={\n        \"Authorization\": Omit(),\n        \"api-key\": os.environ[\"K\"],\n    },"_s
            << u"  apiKey: \"none\",\n  defaultHeaders: {\n    Authorization: null,\n    \"api-key\": process.env.K,\n  },"_s;
        QTest::newRow("other scheme")
            << u"openai"_s << u"openai-chat"_s << u"Authorization: Token ${K}"_s
            << u"    api_key=\"none\",\n    default_headers={\n        \"Authorization\": f\"Token {os.environ['K']}\",\n    },"_s
            << u"  apiKey: \"none\",\n  defaultHeaders: {\n    Authorization: `Token ${process.env.K}`,\n  },"_s;
        QTest::newRow("anthropic")
            << u"anthropic"_s << u"anthropic-messages"_s << u"x-api-key: ${K}"_s
            << u"    api_key=os.environ[\"K\"],\n    default_headers={\n        \"Authorization\": Omit(),\n        \"x-api-key\": os.environ[\"K\"],\n    },"_s
            << u"  apiKey: process.env.K,\n  defaultHeaders: {\n    Authorization: null,\n    \"x-api-key\": process.env.K,\n  },"_s;
        // Else the key of ANTHROPIC_API_KEY would go to this host too.
        QTest::newRow("anthropic by bearer")
            << u"anthropic"_s << u"anthropic-messages"_s << u"Authorization: Bearer ${K}"_s
            << u"    auth_token=os.environ[\"K\"],\n    default_headers={\n        \"X-Api-Key\": Omit(),\n    },"_s
            << u"  authToken: process.env.K,\n  defaultHeaders: {\n    \"X-Api-Key\": null,\n  },"_s;
    }

    void keyOfAnSdk()
    {
        QFETCH(QString, client);
        QFETCH(QString, dialect);
        QFETCH(QString, header);
        QFETCH(QString, python);
        QFETCH(QString, javaScript);
        HttpRequest request = exampleRequest(dialect);
        request.headers.clear();
        if (!header.isEmpty())
            request.headers.append({header.section(u": "_s, 0, 0), header.section(u": "_s, 1)});
        const QString inPython = written("python", request, dialect, {.client = client});
        QVERIFY2(inPython.contains(python), qPrintable(inPython));
        QCOMPARE(inPython.contains("Omit\n"_L1) || inPython.contains("Omit,"_L1), inPython.contains("Omit()"_L1));
        const QString inJavaScript = written("javascript", request, dialect, {.client = client});
        QVERIFY2(inJavaScript.contains(javaScript), qPrintable(inJavaScript));
    }

    void anSdkNeedsItsRequiredMembers()
    {
        HttpRequest request = exampleRequest(u"anthropic-messages"_s);
        request.body.erase("max_tokens");
        const Snippet made = snippet(u"python"_s, request, u"anthropic-messages"_s, {.client = u"anthropic"_s}).value();
        QCOMPARE(made.client, u"requests"_s);
        QVERIFY2(made.note.contains("max_tokens"_L1), qPrintable(made.note));
    }

    void headersAreCheckedAndJoined()
    {
        HttpRequest request = exampleRequest();
        request.headers = {{u"x-a"_s, u" one "_s}, {u"X-A"_s, u"two"_s}, {u"X-Empty"_s, QString()}};
        const QString code = written("curl", request, u"openai-chat"_s);
        QVERIFY2(
            code.contains(
                "  -H \"x-a: one, two\" \\\n  -H \"X-Empty;\" \\\n  -H \"Content-Type: application/json\" \\\n"_L1),
            qPrintable(code));
        for (const Header &bad :
             {Header{u"X-A"_s, u"a\r\nB: c"_s}, Header{u"X-A"_s, u"a\0"_s}, Header{u"X A"_s, u"a"_s}, Header{}}) {
            request.headers = {bad};
            const Result<Snippet> refused = snippet(u"curl"_s, request, u"openai-chat"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        }
    }

    void whatCannotBeWritten()
    {
        const auto kind = [](const QString &language, const HttpRequest &request, const QString &dialect,
                             const QString &client) {
            const Result<Snippet> code = snippet(language, request, dialect, {.client = client});
            return !code && code.error().kind == Error::Kind::Invalid && !code.error().words.isEmpty();
        };
        const HttpRequest chat = exampleRequest();
        QVERIFY(kind(u"cobol"_s, chat, u"openai-chat"_s, {}));
        QVERIFY(kind(u"python"_s, chat, u"openai-chat"_s, u"httpx"_s));
        QVERIFY(kind(u"python"_s, chat, u"smoke-signals"_s, {}));
        QVERIFY(kind(u"python"_s, HttpRequest{.method = u"GET"_s, .url = u"https://a.example/v1/models"_s},
                     u"openai-chat"_s, {}));
    }

    void everyClientOffersEveryDialect()
    {
        for (const SnippetLanguage &language : snippetLanguages()) {
            for (const SnippetClient &client : language.clients) {
                for (const QString &dialect : dialectIds()) {
                    const Result<Snippet> made =
                        snippet(language.id, exampleRequest(dialect), dialect, {.client = client.id});
                    QVERIFY2(made, made ? "" : qPrintable(made.error().words));
                    const bool isIt = client.dialects.contains(dialect);
                    QCOMPARE(made->client == client.id, isIt);
                    QCOMPARE(made->note.contains(client.name), !isIt);
                    QCOMPARE(made->note.contains("plain HTTP"_L1), !isIt);
                }
            }
        }
    }

    void addressesAreWrittenAsTheyAreUnlessNothingCanSendThem()
    {
        HttpRequest request = exampleRequest();
        request.url = u"https://a.example/a?b={c}&d=[1]"_s;
        QVERIFY(written("curl", request, u"openai-chat"_s)
                    .startsWith("curl -sS -g --fail-with-body 'https://a.example/a?b={c}&d=[1]' "_L1));
        request.url = u"https://bücher.example/ä b"_s;
        QVERIFY(written("curl", request, u"openai-chat"_s)
                    .startsWith("curl -sS --fail-with-body https://xn--bcher-kva.example/%C3%A4%20b "_L1));
    }

    void tableIsComplete()
    {
        QStringList names;
        for (const SnippetLanguage &language : snippetLanguages()) {
            QVERIFY(!language.clients.isEmpty() && !language.syntax.isEmpty() && !language.extension.isEmpty());
            for (const SnippetClient &client : language.clients)
                names.append(language.id + u'/' + client.id);
        }
        QCOMPARE(names,
                 QStringList({u"curl/curl"_s, u"curl/jq"_s, u"powershell/curl"_s, u"python/requests"_s,
                              u"python/urllib"_s, u"python/openai"_s, u"python/anthropic"_s, u"javascript/fetch"_s,
                              u"javascript/openai"_s, u"javascript/anthropic"_s, u"php/curl"_s, u"php/streams"_s,
                              u"go/nethttp"_s, u"csharp/httpclient"_s, u"java/httpclient"_s, u"ruby/nethttp"_s,
                              u"rust/reqwest"_s, u"cpp/libcurl"_s}));
    }

    void longPrompt_data()
    {
        QTest::addColumn<QString>("language");
        for (const SnippetLanguage &language : snippetLanguages())
            QTest::newRow(qPrintable(language.id)) << language.id;
    }

    //! A frame is 16 ms; the figures are for reading, a slow machine fails nothing.
    void longPrompt()
    {
        QFETCH(QString, language);
        Conversation conversation = exampleConversation();
        conversation.turns = {
            exampleConversation().turns.first().repeated(10'000 / exampleConversation().turns.first().size() + 1)};
        const HttpRequest request = requestFor(u"openai-chat"_s, conversation, Mode::Stream);
        QString code;
        QBENCHMARK
        {
            code = written(qPrintable(language), request, u"openai-chat"_s);
        }
        QVERIFY(code.size() > 10'000);
    }
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestSnippets)
#include "tst_snippets.moc"
