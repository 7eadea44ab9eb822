// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"
#include "hostile.h"

#include "support/fakeserver.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const QString dummyKey = u"dummy-key-0123"_s;
const QString replyText = u"He said \"hi\":\n\t日本語 🚀 \\o/"_s;

//! A client with a program that runs what is written for it.
struct Runner {
    QString language = {};
    QString client = {};
    QString program = {};
    //! The client is an SDK, of which a stand-in takes the place.
    bool isSdk = false;
    [[nodiscard]] QString name() const { return program + u'-' + client; }
    [[nodiscard]] bool printsText() const { return language != "curl"_L1; }
};

QList<Runner> allRunners()
{
    return {{u"curl"_s, u"curl"_s, u"bash"_s},
            {u"curl"_s, u"curl"_s, u"dash"_s},
            {u"python"_s, u"requests"_s, u"python3"_s},
            {u"python"_s, u"urllib"_s, u"python3"_s},
            {u"javascript"_s, u"fetch"_s, u"node"_s},
            {u"php"_s, u"curl"_s, u"php"_s},
            {u"php"_s, u"streams"_s, u"php"_s},
            {u"python"_s, u"openai"_s, u"python3"_s, true},
            {u"python"_s, u"anthropic"_s, u"python3"_s, true},
            {u"javascript"_s, u"openai"_s, u"node"_s, true},
            {u"javascript"_s, u"anthropic"_s, u"node"_s, true}};
}

bool speaks(const Runner &runner, const QString &dialect)
{
    const auto language = std::ranges::find(snippetLanguages(), runner.language, &SnippetLanguage::id);
    return std::ranges::find(language->clients, runner.client, &SnippetClient::id)->dialects.contains(dialect);
}

//! Why a runner cannot be run here; empty when it can.
QString missing(const Runner &runner)
{
    if (QStandardPaths::findExecutable(runner.program).isEmpty())
        return runner.program + u" is not installed"_s;
    if (runner.language == "curl"_L1 && QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        return u"curl is not installed"_s;
    if (runner.client == "requests"_L1 && runProgram(u"python3"_s, {u"-c"_s, u"import requests"_s}).exitCode != 0)
        return u"python3 has no requests"_s;
    if (runner.name() == "php-curl"_L1
        && runProgram(u"php"_s, {u"-r"_s, u"exit(function_exists('curl_init') ? 0 : 1);"_s}).exitCode != 0)
        return u"php has no curl extension"_s;
    return {};
}

QByteArray text(const Json &json)
{
    return jsonText(json);
}

//! `replyText` as a whole document of a dialect, with what real ones hold besides.
QByteArray wholeAnswer(const QString &dialect)
{
    const Json reply = toJson(replyText);
    if (dialect == "openai-responses"_L1)
        return text({{"object", "response"},
                     {"status", "completed"},
                     {"error", nullptr},
                     {"output",
                      {{{"type", "reasoning"}, {"content", {{{"type", "reasoning_text"}, {"text", "hidden"}}}}},
                       {{"type", "message"}, {"content", {{{"type", "output_text"}, {"text", reply}}}}}}}});
    if (dialect == "anthropic-messages"_L1)
        return text({{"type", "message"},
                     {"content",
                      {{{"type", "thinking"}, {"thinking", "hidden"}}, {{"type", "text"}, {"text", reply}}}}});
    return text({{"object", "chat.completion"},
                 {"choices",
                  {{{"index", 0},
                    {"message", {{"role", "assistant"}, {"reasoning_content", "hidden"}, {"content", reply}}}}}}});
}

Json chatChunk(const Json &delta)
{
    return {{"object", "chat.completion.chunk"}, {"choices", Json::array({Json{{"index", 0}, {"delta", delta}}})}};
}

//! `replyText` as a stream, character by character, with the oddities of real ones.
QByteArray streamedAnswer(const QString &dialect)
{
    QByteArray stream = ": keep-alive\r\n\r\n";
    const auto event = [&stream](const Json &json) {
        if (const QString type = stringAt(json, "type"); !type.isEmpty())
            stream += "event: " + type.toUtf8() + '\n';
        stream += "data: " + text(json) + "\n\n";
    };
    const bool isChat = dialect == "openai-chat"_L1 || dialect == "modelslab"_L1;
    if (isChat) {
        event({{"choices", Json::array()}});
        event({{"choices", Json::array({Json::object()})}});
        event(chatChunk({{"role", "assistant"}, {"content", nullptr}}));
        event(chatChunk({{"reasoning_content", "hidden"}}));
    } else if (dialect == "openai-responses"_L1) {
        event({{"type", "response.created"}, {"response", {{"error", nullptr}}}});
        event({{"type", "response.reasoning_text.delta"}, {"delta", "hidden"}});
    } else {
        event({{"type", "message_start"}, {"message", {{"content", Json::array()}}}});
        event({{"type", "ping"}});
        event({{"type", "content_block_delta"}, {"delta", {{"type", "thinking_delta"}, {"thinking", "hidden"}}}});
    }
    for (const uint c : replyText.toUcs4()) {
        const Json piece = toJson(QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1));
        if (isChat)
            event(chatChunk({{"content", piece}}));
        else if (dialect == "openai-responses"_L1)
            event({{"type", "response.output_text.delta"}, {"delta", piece}});
        else
            event({{"type", "content_block_delta"}, {"delta", {{"type", "text_delta"}, {"text", piece}}}});
    }
    if (isChat) {
        event({{"choices", Json::array()}, {"usage", {{"total_tokens", 3}}}});
        stream += "data:[DONE]\n\n";
    }
    return stream;
}

FakeAnswer answerOf(const QString &dialect, Mode mode)
{
    if (mode == Mode::Whole)
        return FakeAnswer::json(200, wholeAnswer(dialect));
    const QByteArray stream = streamedAnswer(dialect);
    FakeAnswer answer;
    answer.head(200, {{"content-type", "text/event-stream"}});
    // Pieces of a size that cuts lines, and characters within them.
    for (qsizetype at = 0; at < stream.size(); at += 61)
        answer.piece(stream.mid(at, 61));
    return answer.end();
}

QString without(QString output, QLatin1StringView end)
{
    if (output.endsWith(end))
        output.chop(end.size());
    return output;
}

//! JSON to compare: keys sorted, numbers as they were written. JavaScript knows `1.0` only as `1`.
QByteArray comparable(const QByteArray &body, bool fromJavaScript)
{
    auto json = nlohmann::json::parse(body.toStdString(), nullptr, false);
    const std::function<void(nlohmann::json &)> normalise = [&](nlohmann::json &value) {
        if (value.is_structured()) {
            for (auto &child : value)
                normalise(child);
        } else if (value.is_number_float() && value.get<double>() == double(qint64(value.get<double>()))) {
            value = qint64(value.get<double>());
        }
    };
    if (fromJavaScript)
        normalise(json);
    return QByteArray::fromStdString(json.dump(1));
}

} // namespace

class TestSnippetsRun : public QObject {
    Q_OBJECT
private:
    struct Ran {
        ProgramResult result = {};
        QList<FakeRequest> requests = {};
    };

    //! Writes `request` as code, and runs that.
    Ran run(const Runner &runner, const HttpRequest &request, const QString &dialect, FakeServer &server,
            const SnippetOptions &options = {}, bool withKey = true)
    {
        SnippetOptions all = options;
        all.client = runner.client;
        const Result<Snippet> made = snippet(runner.language, request, dialect, all);
        if (!made)
            return {.result = {.errors = made.error().words.toUtf8()}};
        const QString path = m_folder.filePath(u"snippet."_s + extensions.value(runner.language));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return {};
        file.write(made->code.toUtf8());
        file.close();
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"x"_s, u"expanded"_s);
        // What the SDKs would take of themselves must not go to a host for which it is not meant.
        environment.insert(u"OPENAI_API_KEY"_s, u"other-key"_s);
        environment.insert(u"ANTHROPIC_API_KEY"_s, u"other-key"_s);
        if (withKey)
            environment.insert(u"EXAMPLE_API_KEY"_s, dummyKey);
        Ran ran{.result = runProgram(runner.program, {path}, environment)};
        ran.requests = server.requests();
        return ran;
    }

    static QByteArray story(const ProgramResult &result)
    {
        return "exit " + QByteArray::number(result.exitCode) + "\n" + result.output + "\n" + result.errors;
    }

    void compareRequest(const FakeRequest &received, const HttpRequest &sent, const Runner &runner)
    {
        QCOMPARE(received.method, "POST");
        QVERIFY(!received.raw.contains("other-key"));
        // Some clients encode more than they have to.
        QCOMPARE(QByteArray::fromPercentEncoding(received.target),
                 QByteArray::fromPercentEncoding((u'/' + sent.url.section(u'/', 3)).toUtf8()));
        for (const Header &header : sent.headers) {
            QString value = header.value.trimmed();
            value.replace(u"${EXAMPLE_API_KEY}"_s, dummyKey).replace(u"${x}"_s, u"expanded"_s);
            QCOMPARE(received.header(header.name.toUtf8()), value.toUtf8());
        }
        Json body = sent.body;
        if (!sent.secretMember.isEmpty())
            body[sent.secretMember.toStdString()] = toJson(dummyKey);
        const bool isJavaScript = runner.language == "javascript"_L1;
        const QByteArrayList actual = comparable(received.body, isJavaScript).split('\n');
        const QByteArrayList expected = comparable(jsonText(body), isJavaScript).split('\n');
        QCOMPARE(actual, expected);
    }

    static void addRunners()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("isStream");
    }

    static void addRow(int index, const QString &dialect, bool isStream)
    {
        if (!speaks(allRunners()[index], dialect))
            return;
        QTest::newRow(qPrintable(allRunners()[index].name() + u' ' + dialect + (isStream ? u" stream"_s : u" whole"_s)))
            << index << dialect << isStream;
    }

    static void addAll()
    {
        addRunners();
        for (int index = 0; index < allRunners().size(); ++index) {
            for (const QString &dialect : dialectIds()) {
                addRow(index, dialect, false);
                addRow(index, dialect, true);
            }
        }
    }

    //! A row for each runner, in one dialect each.
    static void addEach(const QString &dialect, bool isStream)
    {
        addRunners();
        for (int index = 0; index < allRunners().size(); ++index)
            addRow(index, dialect, isStream);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const SnippetLanguage &language : snippetLanguages())
            extensions.insert(language.id, language.extension);
        QVERIFY(m_folder.isValid());
        qInfo("Run against stand-ins, not against the packages: openai and anthropic in Python and JavaScript.");
        const auto install = [this](const char *from, const QString &to) {
            const QString target = m_folder.filePath(to);
            QDir().mkpath(QFileInfo(target).path());
            return QFile::copy(QDir(QStringLiteral(ETUDE_STANDINS)).filePath(QLatin1StringView(from)), target);
        };
        QVERIFY(install("etude_standin.py", u"etude_standin.py"_s));
        QVERIFY(install("openai.py", u"openai.py"_s));
        QVERIFY(install("anthropic.py", u"anthropic.py"_s));
        QVERIFY(install("client.mjs", u"client.mjs"_s));
        QVERIFY(install("openai.mjs", u"node_modules/openai/index.mjs"_s));
        QVERIFY(install("anthropic.mjs", u"node_modules/@anthropic-ai/sdk/index.mjs"_s));
        for (const QString &package : {u"openai"_s, u"@anthropic-ai/sdk"_s}) {
            QFile file(m_folder.filePath(u"node_modules/"_s + package + u"/package.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"exports\": \"./index.mjs\"}");
        }
    }

    void init()
    {
        QFETCH(int, index);
        const QString reason = m_missing.contains(index)
            ? m_missing[index]
            : m_missing.insert(index, missing(allRunners()[index])).value();
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    //! Every hostile string as a turn, the others spread over model, system text and stop sequences.
    void conversation_data() { addAll(); }

    void conversation()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        const Runner runner = allRunners()[index];
        const Mode mode = isStream ? Mode::Stream : Mode::Whole;
        const QList<QString> strings = hostileStrings();
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, mode); });
        const HttpRequest request = requestFor(
            dialect,
            {.model = u"vendor/it's \"$x\" \\"_s, .system = strings.join(u'\n'), .turns = strings, .stop = strings},
            mode, server.url());
        const Ran ran = run(runner, request, dialect, server);
        QCOMPARE(ran.requests.size(), 1);
        compareRequest(ran.requests.first(), request, runner);
        QVERIFY2(ran.result.exitCode == 0 && ran.result.errors.isEmpty(), story(ran.result));
        if (runner.printsText())
            QCOMPARE(without(QString::fromUtf8(ran.result.output), "\n"_L1), replyText);
        else
            QCOMPARE(ran.result.output, isStream ? streamedAnswer(dialect) : wholeAnswer(dialect));
    }

    //! Each hostile string alone, as each thing.
    void everyStringAlone_data() { addEach(u"openai-chat"_s, false); }

    void everyStringAlone()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        const Runner runner = allRunners()[index];
        // One client a language: what differs between them is not the data.
        if (runner.isSdk || runner.client == "requests"_L1 || runner.client == "streams"_L1
            || runner.program == "bash"_L1)
            return;
        const QList<QString> strings = hostileStrings();
        for (qsizetype i = 0; i < strings.size(); i += 2) {
            FakeServer server;
            server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Whole); });
            const auto string = [&](qsizetype offset) { return strings[(i + offset) % strings.size()]; };
            const HttpRequest request =
                requestFor(dialect,
                           {.model = string(0), .system = string(1), .turns = {string(2)}, .stop = {string(3)}},
                           Mode::Whole, server.url());
            const Ran ran = run(runner, request, dialect, server);
            QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode == 0, story(ran.result));
            compareRequest(ran.requests.first(), request, runner);
        }
    }

    void headerValues_data() { addEach(u"openai-chat"_s, false); }

    void headerValues()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        const Runner runner = allRunners()[index];
        QList<Header> headers{{u"X-Mixed"_s, u"it's {\"${EXAMPLE_API_KEY}\"} `\\"_s},
                              {u"X-Plain"_s, u"a ${EXAMPLE_API_KEY}:b"_s}};
        const QList<QString> strings = hostileStrings();
        for (qsizetype i = 0; i < strings.size(); ++i) {
            const auto isControl = [](QChar c) { return c < u' ' || (c >= u'\x7f' && c < u'\xa0'); };
            if (std::ranges::none_of(strings[i], isControl))
                headers.append({u"X-%1"_s.arg(i), strings[i]});
        }
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Whole); });
        Conversation conversation = exampleConversation();
        conversation.headers = headers;
        const HttpRequest request = requestFor(dialect, conversation, Mode::Whole, server.url());
        const Ran ran = run(runner, request, dialect, server);
        QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode == 0, story(ran.result));
        compareRequest(ran.requests.first(), request, runner);
        for (const Header &header : std::as_const(headers))
            QVERIFY2(!ran.requests.first().header(header.name.toUtf8()).isNull(), qPrintable(header.name));
    }

    void valuesOfEveryKind_data() { addEach(u"openai-chat"_s, false); }

    void valuesOfEveryKind()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        const Runner runner = allRunners()[index];
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Whole); });
        HttpRequest request = requestFor(dialect, exampleConversation(), Mode::Whole, server.url(u"/a%20b"_s));
        request.url += u"?x=%27&y=[1]{2}$HOME&z=*"_s;
        request.body["extra"] = everyKindOfValue();
        for (const QString &string : hostileStrings())
            request.body["keys"][string.toStdString()] = 1;
        const Ran ran = run(runner, request, dialect, server);
        QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode == 0, story(ran.result));
        compareRequest(ran.requests.first(), request, runner);
    }

    void largeNumbers_data() { addEach(u"modelslab"_s, false); }

    void largeNumbers()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        const Runner runner = allRunners()[index];
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Whole); });
        HttpRequest request = requestFor(dialect, exampleConversation(), Mode::Whole, server.url());
        request.body["seeds"] = {9007199254740993, std::numeric_limits<qint64>::min(),
                                 std::numeric_limits<quint64>::max(), 1.0};
        const Ran ran = run(runner, request, dialect, server);
        QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode == 0, story(ran.result));
        compareRequest(ran.requests.first(), request, runner);
    }

    void largeBody_data() { addEach(u"modelslab"_s, true); }

    void largeBody()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        const Runner runner = allRunners()[index];
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Stream); });
        Conversation conversation = exampleConversation();
        conversation.turns = {conversation.turns.first().repeated(10'000)};
        const HttpRequest request = requestFor(dialect, conversation, Mode::Stream, server.url());
        const Ran ran = run(runner, request, dialect, server);
        QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode == 0, story(ran.result));
        compareRequest(ran.requests.first(), request, runner);
    }

    void refused_data() { addAll(); }

    void refused()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        FakeServer server;
        server.answerWith([](const FakeRequest &) {
            return FakeAnswer::json(401, "{\"error\":{\"message\":\"No such key, né?\"}}");
        });
        const HttpRequest request =
            requestFor(dialect, exampleConversation(), isStream ? Mode::Stream : Mode::Whole, server.url());
        const Ran ran = run(allRunners()[index], request, dialect, server);
        QCOMPARE(ran.requests.size(), 1);
        QVERIFY2(ran.result.exitCode > 0, story(ran.result));
        QVERIFY2((ran.result.output + ran.result.errors).contains("No such key, né?"), story(ran.result));
    }

    void keyIsMissing_data()
    {
        addEach(u"anthropic-messages"_s, true);
        for (int index = 0; index < allRunners().size(); ++index) {
            addRow(index, u"openai-chat"_s, false);
            addRow(index, u"modelslab"_s, false);
        }
    }

    void keyIsMissing()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        FakeServer server;
        const HttpRequest request =
            requestFor(dialect, exampleConversation(), isStream ? Mode::Stream : Mode::Whole, server.url());
        const Ran ran = run(allRunners()[index], request, dialect, server, {}, false);
        QVERIFY2(ran.result.exitCode > 0 && ran.requests.isEmpty(), story(ran.result));
        QVERIFY2((ran.result.output + ran.result.errors).contains("EXAMPLE_API_KEY"), story(ran.result));
    }

    void placeholderGoesAsItIs_data() { addEach(u"openai-responses"_s, false); }

    void placeholderGoesAsItIs()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Whole); });
        const HttpRequest request = requestFor(dialect, exampleConversation(), Mode::Whole, server.url());
        const Ran ran = run(allRunners()[index], request, dialect, server, {.placeholder = true}, false);
        QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode == 0, story(ran.result));
        QCOMPARE(ran.requests.first().header("authorization"), "Bearer YOUR_API_KEY");
    }

    //! Answers as hosts really give them; what is expected stands in the corpus too.
    void corpus_data()
    {
        addRunners();
        QTest::addColumn<QString>("corpusCase");
        const QList<QString> cases{u"chat-text-usage-chunk"_s,
                                   u"chat-azure-empty-choices-first"_s,
                                   u"chat-crlf-and-cut-characters"_s,
                                   u"chat-no-done-marker"_s,
                                   u"chat-delta-and-message"_s,
                                   u"chat-reasoning-content"_s,
                                   u"chat-usage-on-finish-chunk"_s,
                                   u"chat-error-in-stream"_s,
                                   u"chat-error-string-in-stream"_s,
                                   u"chat-200-json-error"_s,
                                   u"chat-http-201-document"_s,
                                   u"chat-http-429"_s,
                                   u"messages-text-and-ping"_s,
                                   u"messages-thinking-and-tool"_s,
                                   u"messages-unknown-events-and-blocks"_s,
                                   u"messages-error-in-stream"_s,
                                   u"responses-text-and-summary"_s,
                                   u"responses-incomplete"_s,
                                   u"responses-failed"_s,
                                   u"modelslab-stream"_s,
                                   u"modelslab-status-success"_s,
                                   u"modelslab-200-status-error"_s,
                                   u"modelslab-http-401-messege"_s};
        for (int index = 0; index < allRunners().size(); ++index) {
            if (!allRunners()[index].printsText() || allRunners()[index].isSdk)
                continue;
            for (const QString &name : cases)
                QTest::newRow(qPrintable(allRunners()[index].name() + u' ' + name))
                    << index << QString() << false << name;
        }
    }

    void corpus()
    {
        QFETCH(int, index);
        QFETCH(QString, corpusCase);
        QFile file(QDir(QStringLiteral(ETUDE_TEST_CORPUS)).filePath(u"dialects/"_s + corpusCase + u".json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json known = parseJson(file.readAll()).value();
        const QString dialect = stringAt(known, "dialect");
        const Json &expected = objectAt(known, "expect");
        const bool isStream =
            stringAt(objectAt(objectAt(known, "response"), "headers"), "content-type").contains("event-stream"_L1);
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return FakeAnswer::corpusCase(corpusCase); });
        const HttpRequest request =
            requestFor(dialect, exampleConversation(), isStream ? Mode::Stream : Mode::Whole, server.url());
        const Ran ran = run(allRunners()[index], request, dialect, server);
        const Json &error = objectAt(expected, "error");
        QVERIFY2((ran.result.exitCode == 0) == error.empty(), story(ran.result));
        const QString output = QString::fromUtf8(ran.result.output);
        if (error.empty()) {
            QCOMPARE(without(output, "\n"_L1), stringAt(expected, "text"));
            return;
        }
        const QString before = stringAt(expected, "text");
        QVERIFY2(output.first(std::min(output.size(), before.size())) == before, story(ran.result));
        QVERIFY2((ran.result.output + ran.result.errors).contains(stringAt(error, "message_contains").toUtf8()),
                 story(ran.result));
    }

    //! A key by Bearer, in a header of its own, in the body, or none at all, and a query: SDKs must do the same.
    void otherWaysToShowTheKey_data()
    {
        addRunners();
        for (int index = 0; index < allRunners().size(); ++index) {
            if (allRunners()[index].isSdk) {
                for (const QString &dialect : dialectIds())
                    addRow(index, dialect, false);
            }
        }
    }

    void otherWaysToShowTheKey()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        const Runner runner = allRunners()[index];
        HttpRequest request = requestFor(dialect, exampleConversation(), Mode::Whole);
        const Header content{u"Content-Type"_s, u"application/json"_s};
        const QList<QList<Header>> ways{{content, {u"Authorization"_s, u"Bearer ${EXAMPLE_API_KEY}"_s}},
                                        {content, {u"x-api-key"_s, u"${EXAMPLE_API_KEY}"_s}},
                                        {content, {u"api-key"_s, u"it's ${EXAMPLE_API_KEY}"_s}},
                                        {content, {u"Authorization"_s, u"Token ${EXAMPLE_API_KEY}"_s}},
                                        {content}};
        for (const QList<Header> &way : ways) {
            FakeServer server;
            server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Whole); });
            request.url = server.url(QUrl(request.url).path()) + u"?api-version=2024-10-21&x=%20"_s;
            request.headers = way;
            request.body["unknown"] = "extra";
            if (way.size() == 1) {
                request.secretMember = u"key"_s;
                request.body["key"] = "${EXAMPLE_API_KEY}";
            }
            const Ran ran = run(runner, request, dialect, server);
            QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode == 0, story(ran.result));
            const FakeRequest received = ran.requests.first();
            if (QByteArray(received.target).contains("x=+"))
                request.url.replace(u"x=%20"_s, u"x=+"_s);
            compareRequest(received, request, runner);
            QCOMPARE(received.raw.count(dummyKey.toUtf8()), 1);
            QVERIFY(received.header("authorization").isNull() || way.last().name == "Authorization"_L1
                    || way.size() == 1);
        }
    }

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> extensions;
    QHash<int, QString> m_missing;
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestSnippetsRun)
#include "tst_snippetsrun.moc"
