// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"
#include "hostile.h"
#include "runner.h"
#include "toolchain.h"

#include "support/matrix.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! The language of this run of the program: every language is a test of its own, so that they run beside each other.
QString theLanguage()
{
    return qEnvironmentVariable("ETUDE_COMPILED_LANGUAGE", u"ruby"_s);
}

Mode modeOf(bool isStream)
{
    return isStream ? Mode::Stream : Mode::Whole;
}

bool isControl(QChar c)
{
    return c < u' ' || (c >= u'\x7f' && c < u'\xa0');
}

} // namespace

//! The exported code of languages that are compiled. All programs of a language are made at once, before the first test.
class TestSnippetsCompiled : public QObject {
    Q_OBJECT
private:
    //! One snippet: what it was made of, and what it is called.
    struct Program {
        QString id = {};
        HttpRequest request = {};
        QString dialect = {};
        Mode mode = Mode::Whole;
        SnippetOptions options = {};
    };

    static QString idOf(const QString &kind, const QString &dialect, Mode mode)
    {
        QString id = kind + u'_' + dialect + (mode == Mode::Stream ? u"_stream"_s : u"_whole"_s);
        return id.replace(u'-', u'_');
    }

    void add(const QString &kind, const QString &dialect, Mode mode, const HttpRequest &request,
             const SnippetOptions &options = {})
    {
        m_programs.append({idOf(kind, dialect, mode), request, dialect, mode, options});
    }

    [[nodiscard]] HttpRequest exampleRequest(const QString &dialect, Mode mode) const
    {
        return requestFor(dialect, exampleConversation(), mode, m_server.url());
    }

    //! Every hostile string as a turn, the others spread over model, system text and stop sequences.
    [[nodiscard]] HttpRequest hostileRequest(const QString &dialect, Mode mode) const
    {
        const QList<QString> strings = hostileStrings();
        return requestFor(
            dialect,
            {.model = u"vendor/it's \"$x\" \\"_s, .system = strings.join(u'\n'), .turns = strings, .stop = strings},
            mode, m_server.url());
    }

    [[nodiscard]] HttpRequest requestWithHeaders() const
    {
        Conversation conversation = exampleConversation();
        conversation.headers = {{u"X-Mixed"_s, u"it's {\"${EXAMPLE_API_KEY}\"} `\\"_s},
                                {u"X-Plain"_s, u"a ${EXAMPLE_API_KEY}:b"_s},
                                {u"Content-Language"_s, u"en"_s}};
        const QList<QString> strings = hostileStrings();
        for (qsizetype i = 0; i < strings.size(); ++i) {
            // .NET sends other characters from version 5 on, Java none at all.
            const bool isAsciiOnly = theLanguage() == "csharp"_L1 || theLanguage() == "java"_L1;
            const bool isSent = !isAsciiOnly || std::ranges::all_of(strings[i], [](QChar c) { return c < u'\x80'; });
            if (std::ranges::none_of(strings[i], isControl) && isSent)
                conversation.headers.append({u"X-%1"_s.arg(i), strings[i]});
        }
        return requestFor(u"openai-chat"_s, conversation, Mode::Whole, m_server.url());
    }

    [[nodiscard]] HttpRequest requestOfEveryKind() const
    {
        HttpRequest request =
            requestFor(u"openai-chat"_s, exampleConversation(), Mode::Whole, m_server.url(u"/a%20b"_s));
        request.url += u"?x=%27&y=[1]{2}$HOME&z=*"_s;
        request.body["extra"] = everyKindOfValue();
        // Names that mean something in one of the languages.
        for (const char *name :
             {"class", "await", "async", "from", "new", "default", "value", "_", "end", "nil", "self"})
            request.body["names"][name] = 1;
        for (const QString &string : hostileStrings())
            request.body["keys"][string.toStdString()] = 1;
        return request;
    }

    [[nodiscard]] HttpRequest requestWithLargeNumbers() const
    {
        HttpRequest request = exampleRequest(u"modelslab"_s, Mode::Whole);
        request.body["seeds"] = {9007199254740993, std::numeric_limits<qint64>::min(),
                                 std::numeric_limits<quint64>::max(), 1.0};
        return request;
    }

    [[nodiscard]] HttpRequest largeRequest() const
    {
        Conversation conversation = exampleConversation();
        // Backslashes and characters of several bytes, wherever a compiler has the text cut.
        conversation.turns = {u"\\ 日本語 \"🚀\"\n"_s.repeated(10'000)};
        return requestFor(u"modelslab"_s, conversation, Mode::Stream, m_server.url());
    }

    [[nodiscard]] const Program &program(const QString &kind, const QString &dialect, Mode mode) const
    {
        const auto found = std::ranges::find(m_programs, idOf(kind, dialect, mode), &Program::id);
        Q_ASSERT(found != m_programs.end());
        return *found;
    }

    //! Nothing of the user's but `PATH`, in a locale that knows ASCII alone.
    [[nodiscard]] QProcessEnvironment environment(bool withKey) const
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"LC_ALL"_s, u"C"_s);
        environment.insert(u"x"_s, u"expanded"_s);
        if (withKey)
            environment.insert(u"EXAMPLE_API_KEY"_s, dummyKey());
        addToolchainVariables(m_folder, environment);
        return environment;
    }

    //! Runs a program while the server gives `answer`.
    Ran run(const Program &program, const std::function<FakeAnswer()> &answer, bool withKey = true)
    {
        m_server.answerWith([&](const FakeRequest &) { return answer(); });
        const qsizetype before = m_server.requests().size();
        QStringList command = m_toolchain->command(m_folder, program.id);
        const QString executable = command.takeFirst();
        Ran ran{.result = runProgram(executable, command, environment(withKey))};
        ran.requests = m_server.requests().sliced(before);
        return ran;
    }

    //! Runs a program that is answered well, and looks whether it sent and printed what it should.
    void compare(const Program &program)
    {
        const Ran ran = run(program, [&] { return answerOf(program.dialect, program.mode); });
        QVERIFY2(ran.isWell() && ran.result.errors.isEmpty(), ran.story());
        HttpRequest expected = program.request;
        if (program.options.placeholder) {
            for (Header &header : expected.headers)
                header.value.replace(u"${EXAMPLE_API_KEY}"_s, u"YOUR_API_KEY"_s);
        }
        QCOMPARE(difference(ran.requests.first(), expected, {.language = m_toolchain->language}), QString());
        for (const Header &header : std::as_const(expected.headers))
            QVERIFY2(!ran.requests.first().header(header.name.toUtf8()).isNull(), qPrintable(header.name));
        QCOMPARE(printedText(ran.result), replyText());
    }

    //! Nothing of this language is run.
    void skip(const QString &reason)
    {
        for (MatrixCell &cell : m_cells)
            cell.notRun = reason;
        QSKIP(qPrintable(reason));
    }

    //! Counts a program that did what it should, for the table of the results.
    void count(const Program &program)
    {
        if (QTest::currentTestFailed())
            return;
        for (MatrixCell &cell : m_cells)
            cell.prompts += cell.dialect == program.dialect && cell.isStream == (program.mode == Mode::Stream) ? 1 : 0;
    }

    static void addDialects()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("isStream");
        for (const QString &dialect : dialectIds()) {
            for (const bool isStream : {false, true})
                QTest::newRow(qPrintable(dialect + (isStream ? u" stream"_s : u" whole"_s))) << dialect << isStream;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto found = std::ranges::find(toolchains(), theLanguage(), &Toolchain::language);
        QVERIFY(found != toolchains().end());
        m_toolchain = &*found;
        const auto language = std::ranges::find(snippetLanguages(), theLanguage(), &SnippetLanguage::id);
        for (const QString &dialect : dialectIds()) {
            for (const bool isStream : {false, true})
                m_cells.append({.language = language->name,
                                .client = language->clients.first().name,
                                .ranBy = m_toolchain->ranBy,
                                .dialect = dialect,
                                .isStream = isStream,
                                .wanted = 2});
        }
        if (const QString reason = m_toolchain->missing(); !reason.isEmpty())
            return skip(reason);
        m_folder = QDir(QStringLiteral(ETUDE_COMPILED)).filePath(theLanguage());
        QVERIFY(m_folder.mkpath(u"."_s));
        for (const QString &dialect : dialectIds()) {
            for (const Mode mode : {Mode::Whole, Mode::Stream}) {
                add(u"hostile"_s, dialect, mode, hostileRequest(dialect, mode));
                add(u"short"_s, dialect, mode, exampleRequest(dialect, mode), {.errors = false, .comments = true});
            }
        }
        add(u"headers"_s, u"openai-chat"_s, Mode::Whole, requestWithHeaders());
        add(u"kinds"_s, u"openai-chat"_s, Mode::Whole, requestOfEveryKind());
        add(u"numbers"_s, u"modelslab"_s, Mode::Whole, requestWithLargeNumbers());
        add(u"large"_s, u"modelslab"_s, Mode::Stream, largeRequest());
        add(u"placeholder"_s, u"openai-responses"_s, Mode::Whole, exampleRequest(u"openai-responses"_s, Mode::Whole),
            {.placeholder = true, .comments = true});
        add(u"plain"_s, u"openai-chat"_s, Mode::Stream, exampleRequest(u"openai-chat"_s, Mode::Stream));

        QList<Source> sources;
        for (const Program &program : std::as_const(m_programs)) {
            const Result<Snippet> made = snippet(theLanguage(), program.request, program.dialect, program.options);
            QVERIFY2(made, made ? "" : qPrintable(made.error().words));
            QCOMPARE(made->note, QString());
            sources.append({program.id, made->code});
        }
        const QString complaint = m_toolchain->build(m_folder, sources);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint.left(8000)));
        qInfo("%s: %lld snippets are well-formed", qPrintable(theLanguage()), qlonglong(sources.size()));
        if (!m_toolchain->command)
            return skip(u"no %1 here: its syntax was checked, and no more"_s.arg(language->name));
    }

    void conversation_data() { addDialects(); }

    void conversation()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        compare(program(u"hostile"_s, dialect, modeOf(isStream)));
        count(program(u"hostile"_s, dialect, modeOf(isStream)));
    }

    //! Without a look at errors, and with comments.
    void shortForm_data() { addDialects(); }

    void shortForm()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        compare(program(u"short"_s, dialect, modeOf(isStream)));
        count(program(u"short"_s, dialect, modeOf(isStream)));
    }

    void headerValues() { compare(program(u"headers"_s, u"openai-chat"_s, Mode::Whole)); }

    void valuesOfEveryKind() { compare(program(u"kinds"_s, u"openai-chat"_s, Mode::Whole)); }

    void largeNumbers() { compare(program(u"numbers"_s, u"modelslab"_s, Mode::Whole)); }

    void largeBody() { compare(program(u"large"_s, u"modelslab"_s, Mode::Stream)); }

    void placeholderGoesAsItIs() { compare(program(u"placeholder"_s, u"openai-responses"_s, Mode::Whole)); }

    void refused_data() { addDialects(); }

    void refused()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        const Ran ran = run(program(u"hostile"_s, dialect, modeOf(isStream)), [] {
            return FakeAnswer(FakeAnswer::json(401, "{\"error\":{\"message\":\"No such key, né?\"}}"));
        });
        QCOMPARE(ran.requests.size(), 1);
        QVERIFY2(ran.result.exitCode > 0, ran.story());
        QVERIFY2(ran.result.errors.contains("No such key, né?"), ran.story());
        QVERIFY2(ran.result.errors.contains("401"), ran.story());
        QCOMPARE(ran.result.output.trimmed(), QByteArray());
    }

    void keyIsMissing_data() { addDialects(); }

    void keyIsMissing()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        const Ran ran = run(program(u"hostile"_s, dialect, modeOf(isStream)), [] { return FakeAnswer(); }, false);
        QVERIFY2(ran.result.exitCode > 0 && ran.requests.isEmpty(), ran.story());
        QVERIFY2(ran.result.errors.contains("EXAMPLE_API_KEY"), ran.story());
    }

    void textIsPrintedAsItComes()
    {
        m_server.answerWith([](const FakeRequest &) {
            const QByteArray event = "data: {\"choices\": [{\"delta\": {\"content\": \"He\"}}]}\n\n";
            return FakeAnswer()
                .head(200, {{"content-type", "text/event-stream"}})
                .piece(event)
                .hold()
                .piece("data: [DONE]\n\n")
                .end();
        });
        QStringList command = m_toolchain->command(m_folder, program(u"plain"_s, u"openai-chat"_s, Mode::Stream).id);
        QProcess process;
        process.setProcessEnvironment(environment(true));
        process.start(command.takeFirst(), command);
        QTRY_COMPARE_WITH_TIMEOUT(process.bytesAvailable(), 2, 30'000);
        QCOMPARE(m_server.heldCount(), 1);
        m_server.release();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QByteArray(process.readAllStandardOutput()), "He\n");
    }

    //! A stream that breaks off is no end, even where the connection is closed in order.
    void cutStreamIsAnError()
    {
        const Ran ran = run(program(u"plain"_s, u"openai-chat"_s, Mode::Stream), [] {
            const QByteArray event = "data: {\"choices\": [{\"delta\": {\"content\": \"He\"}}]}\n\n";
            return FakeAnswer(FakeAnswer().head(200, {{"content-type", "text/event-stream"}}).piece(event).close());
        });
        QVERIFY2(ran.requests.size() == 1 && ran.result.exitCode != 0, ran.story());
        QVERIFY2(!ran.result.errors.isEmpty(), ran.story());
    }

    //! Answers as hosts really give them; what is expected stands in the corpus too.
    void corpus_data()
    {
        QTest::addColumn<QString>("corpusCase");
        for (const QString &name : answersOfHosts())
            QTest::newRow(qPrintable(name)) << name;
    }

    void corpus()
    {
        QFETCH(QString, corpusCase);
        QFile file(QDir(QStringLiteral(ETUDE_TEST_CORPUS)).filePath(u"dialects/"_s + corpusCase + u".json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Json known = parseJson(file.readAll()).value();
        const QString dialect = stringAt(known, "dialect");
        const Json &expected = objectAt(known, "expect");
        const bool isStream =
            stringAt(objectAt(objectAt(known, "response"), "headers"), "content-type").contains("event-stream"_L1);
        const Ran ran = run(program(u"hostile"_s, dialect, modeOf(isStream)),
                            [&] { return FakeAnswer(FakeAnswer::corpusCase(corpusCase)); });
        const Json &error = objectAt(expected, "error");
        QVERIFY2((ran.result.exitCode == 0) == error.empty(), ran.story());
        if (error.empty()) {
            QCOMPARE(printedText(ran.result), stringAt(expected, "text"));
            return;
        }
        const QString output = QString::fromUtf8(ran.result.output);
        const QString before = stringAt(expected, "text");
        QVERIFY2(output.first(std::min(output.size(), before.size())) == before, ran.story());
        QVERIFY2(ran.result.errors.contains(stringAt(error, "message_contains").toUtf8()), ran.story());
    }

    void cleanupTestCase() { leaveMatrix(theLanguage(), m_cells); }

private:
    const Toolchain *m_toolchain = nullptr;
    QDir m_folder;
    FakeServer m_server;
    QList<Program> m_programs;
    QList<MatrixCell> m_cells;
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestSnippetsCompiled)
#include "tst_snippetscompiled.moc"
