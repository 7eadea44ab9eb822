// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile.h"
#include "runner.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

class TestSnippetsRun : public QObject {
    Q_OBJECT
private:
    //! Writes `request` as code, and runs that.
    Ran run(const Runner &runner, const HttpRequest &request, const QString &dialect, FakeServer &server,
            const SnippetOptions &options = {}, bool withKey = true)
    {
        SnippetOptions all = options;
        all.client = runner.client;
        const Result<Snippet> made = snippet(runner.language, request, dialect, all);
        if (!made || made->client != runner.client)
            return {.result = {.errors = made ? made->note.toUtf8() : made.error().words.toUtf8()}};
        return m_folder.run(runner, made->code, server, withKey);
    }

    static void addRunners()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("isStream");
    }

    static void addRow(int index, const QString &dialect, bool isStream)
    {
        if (!allRunners()[index].speaks(dialect))
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
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void init()
    {
        QFETCH(int, index);
        const QString reason = m_missing.contains(index)
            ? m_missing[index]
            : m_missing.insert(index, allRunners()[index].missing()).value();
        if (!reason.isEmpty())
            QSKIP(qPrintable(reason));
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
        QVERIFY2(ran.isWell(), ran.story());
        QCOMPARE(difference(ran.requests.first(), request, runner), QString());
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
        QVERIFY2(ran.isWell(), ran.story());
        QCOMPARE(difference(ran.requests.first(), request, runner), QString());
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
        QVERIFY2(ran.isWell(), ran.story());
        QCOMPARE(difference(ran.requests.first(), request, runner), QString());
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
        QVERIFY2(ran.isWell(), ran.story());
        QCOMPARE(difference(ran.requests.first(), request, runner), QString());
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
        QVERIFY2(ran.result.exitCode > 0, ran.story());
        QVERIFY2((ran.result.output + ran.result.errors).contains("No such key, né?"), ran.story());
    }

    //! Short, and with comments.
    void options_data() { addAll(); }

    void options()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        const Runner runner = allRunners()[index];
        const Mode mode = isStream ? Mode::Stream : Mode::Whole;
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, mode); });
        const HttpRequest request = requestFor(dialect, exampleConversation(), mode, server.url());
        for (const SnippetOptions &options : {SnippetOptions{.comments = true}, SnippetOptions{.errors = false}}) {
            const Ran ran = run(runner, request, dialect, server, options);
            QVERIFY2(ran.isWell() && ran.result.errors.isEmpty(), ran.story());
            QCOMPARE(difference(ran.requests.first(), request, runner), QString());
            if (runner.printsText())
                QCOMPARE(printedText(ran.result), replyText());
        }
    }

    //! The connection ends in mid-answer, or a page comes in place of a stream.
    void noStreamToItsEnd_data()
    {
        addRunners();
        for (int index = 0; index < allRunners().size(); ++index) {
            for (const QString &dialect : dialectIds()) {
                if (!allRunners()[index].isSdk() && allRunners()[index].printsText())
                    addRow(index, dialect, true);
            }
        }
    }

    void noStreamToItsEnd()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        const QByteArray stream = answerBytes(dialect, Mode::Stream);
        const FakeAnswer::Headers type{{"content-type", "text/event-stream"}};
        QList<HostAnswer> answers{FakeAnswer().head(200, type).piece(stream.first(stream.size() / 2)).close(),
                                  FakeAnswer().head(200, type).piece(stream.first(stream.size() / 2)).end(),
                                  FakeAnswer().head(200, type).piece("<!doctype html>\n<p>Sign in\n").end(),
                                  FakeAnswer().head(200, type).end()};
        // A filter line by line does not know what came before: it takes a clean end for the end.
        if (allRunners()[index].client == "jq"_L1)
            answers = {answers[0], answers[2]};
        for (const HostAnswer &answer : std::as_const(answers)) {
            FakeServer server;
            server.answerWith([&](const FakeRequest &) { return answer; });
            const HttpRequest request = requestFor(dialect, exampleConversation(), Mode::Stream, server.url());
            const Ran ran = run(allRunners()[index], request, dialect, server);
            QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode > 0, ran.story());
            QVERIFY2(!(ran.result.output + ran.result.errors).trimmed().isEmpty(), ran.story());
        }
    }

    //! Errors as hosts print them, over several lines.
    void errorOverSeveralLines_data() { addAll(); }

    void errorOverSeveralLines()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        FakeServer server;
        server.answerWith([](const FakeRequest &) {
            return FakeAnswer::json(403, "{\n  \"error\": {\n    \"message\": \"Not for you\"\n  }\n}\n");
        });
        const HttpRequest request =
            requestFor(dialect, exampleConversation(), isStream ? Mode::Stream : Mode::Whole, server.url());
        const Ran ran = run(allRunners()[index], request, dialect, server);
        QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode > 0, ran.story());
        QVERIFY2((ran.result.output + ran.result.errors).contains("Not for you"), ran.story());
    }

    //! Into an interactive shell, as a terminal gives it what is pasted.
    void pastedIntoATerminal_data()
    {
        addRunners();
        for (int index = 0; index < allRunners().size(); ++index) {
            if (allRunners()[index].program == "bash"_L1) {
                for (const QString &dialect : dialectIds())
                    addRow(index, dialect, true);
            }
        }
    }

    void pastedIntoATerminal()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3, which makes the terminal, is not installed");
        const Runner runner = allRunners()[index];
        FakeServer server;
        server.answerWith([&](const FakeRequest &) { return answerOf(dialect, Mode::Stream); });
        Conversation conversation = exampleConversation();
        conversation.system = hostileStrings().join(u'\n');
        conversation.turns = hostileStrings();
        conversation.model = u"vendor/it's \"$x\" \\ !x"_s;
        const HttpRequest request = requestFor(dialect, conversation, Mode::Stream, server.url());
        const Snippet made = snippet(runner.language, request, dialect, {.client = runner.client}).value();
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"EXAMPLE_API_KEY"_s, dummyKey());
        const ProgramResult result =
            runProgram(u"python3"_s,
                       {QStringLiteral(ETUDE_TERMINAL), u"bash"_s, u"--norc"_s, u"--noprofile"_s, u"-i"_s}, environment,
                       made.code.toUtf8());
        QVERIFY2(server.requests().size() == 1, result.output.right(2000) + result.errors);
        QCOMPARE(difference(server.requests().first(), request, runner), QString());
        if (runner.printsText())
            QVERIFY2(QByteArray(result.output).replace("\r\n", "\n").contains(replyText().toUtf8()),
                     result.output.right(2000));
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
        QVERIFY2(ran.result.exitCode > 0 && ran.requests.isEmpty(), ran.story());
        QVERIFY2((ran.result.output + ran.result.errors).contains("EXAMPLE_API_KEY"), ran.story());
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
        QVERIFY2(ran.isWell(), ran.story());
        QCOMPARE(ran.requests.first().header("authorization"), "Bearer YOUR_API_KEY");
    }

    //! Answers as hosts really give them; what is expected stands in the corpus too.
    void corpus_data()
    {
        addRunners();
        QTest::addColumn<QString>("corpusCase");
        for (int index = 0; index < allRunners().size(); ++index) {
            if (!allRunners()[index].printsText())
                continue;
            for (const QString &name : answersOfHosts()) {
                const QString dialect = name.startsWith("chat"_L1) ? u"openai-chat"_s
                    : name.startsWith("messages"_L1)               ? u"anthropic-messages"_s
                    : name.startsWith("responses"_L1)              ? u"openai-responses"_s
                                                                   : u"modelslab"_s;
                if (allRunners()[index].speaks(dialect))
                    QTest::newRow(qPrintable(allRunners()[index].name() + u' ' + name))
                        << index << dialect << false << name;
            }
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
        QVERIFY2((ran.result.exitCode == 0) == error.empty(), ran.story());
        const QString output = QString::fromUtf8(ran.result.output);
        if (error.empty()) {
            QCOMPARE(printedText(ran.result), stringAt(expected, "text"));
            return;
        }
        const QString before = stringAt(expected, "text");
        QVERIFY2(output.first(std::min(output.size(), before.size())) == before, ran.story());
        QVERIFY2((ran.result.output + ran.result.errors).contains(stringAt(error, "message_contains").toUtf8()),
                 ran.story());
    }

    //! A key by Bearer, in a header of its own, in the body, or none at all, and a query: SDKs must do the same.
    void otherWaysToShowTheKey_data()
    {
        addRunners();
        for (int index = 0; index < allRunners().size(); ++index) {
            if (allRunners()[index].isSdk()) {
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
            QVERIFY2(ran.isWell(), ran.story());
            const FakeRequest received = ran.requests.first();
            if (QByteArray(received.target).contains("x=+"))
                request.url.replace(u"x=%20"_s, u"x=+"_s);
            QCOMPARE(difference(received, request, runner), QString());
            QCOMPARE(received.raw.count(dummyKey().toUtf8()), 1);
            QVERIFY(received.header("authorization").isNull() || way.last().name == "Authorization"_L1
                    || way.size() == 1);
        }
    }

private:
    RunFolder m_folder;
    QHash<int, QString> m_missing;
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestSnippetsRun)
#include "tst_snippetsrun.moc"
