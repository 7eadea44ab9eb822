// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile.h"
#include "runner.h"

#include "dialects/dialect.h"
#include "support/matrix.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int promptCount = 30;
//! For how many of them each cell is also exported by `etude-cli`.
constexpr int programPrompts = 4;

//! A prompt with the n-th hostile string where a user would type it, the others around it, and all that a prompt can
//! have: turns, stop sequences, tools and their results, an answer format, images, extra JSON.
Prompt hostilePrompt(int n)
{
    const QList<QString> strings = hostileStrings();
    const auto string = [&](int offset) { return strings[(n + offset) % strings.size()]; };
    Prompt prompt{.model = string(7).trimmed().isEmpty() ? u"m"_s : string(7), .system = string(13)};
    const QString text = n == promptCount - 1 ? string(0) + u"It's \"$5\" \\ 日本語 🚀\n"_s.repeated(4000) : string(0);
    prompt.messages = {{.text = text}, {.role = Role::Assistant, .text = string(19)}, {.text = string(38)}};
    prompt.parameters.set(u"temperature"_s, 0.7);
    prompt.parameters.set(u"top_p"_s, 1.0);
    prompt.parameters.set(u"max_tokens"_s, 256);
    prompt.parameters.set(u"stop"_s, Json::array({toJson(string(3)), toJson(string(5))}));
    switch (n % 4) {
    case 1:
        prompt.tools =
            Json::array({{{"name", "look_up"},
                          {"description", toJson(string(23))},
                          {"parameters",
                           {{"type", "object"},
                            {"properties", {{"code", {{"type", "string"}, {"enum", {toJson(string(29))}}}}}}}}}});
        prompt.toolChoice = "auto";
        prompt.messages.append({.role = Role::Assistant,
                                .toolCalls = {{u"call_1"_s, u"look_up"_s,
                                               QString::fromUtf8(jsonText(Json{{"code", toJson(string(31))}}))}}});
        prompt.messages.append({.role = Role::Tool, .text = string(37), .toolCallId = u"call_1"_s});
        break;
    case 2:
        prompt.responseFormat = {
            {"type", "json_schema"},
            {"name", "answer"},
            {"schema", {{"type", "object"}, {"properties", Json::object()}, {"description", toJson(string(41))}}},
            {"strict", true}};
        break;
    case 3:
        prompt.messages.append({.text = string(43), .images = {{.url = u"data:image/png;base64,iVBORw0KGgo="_s}}});
        prompt.extra = {{"top_k", 40}, {"enable_thinking", false}, {"metadata", everyKindOfValue()}};
        break;
    default:
        break;
    }
    return prompt;
}

} // namespace

//! The proof of the code export: every cell of client × dialect × streamed or whole is written, run and compared, for
//! one language (the variable ETUDE_MATRIX_LANGUAGE). What is to be sent is what `etude-cli request` says.
class TestMatrix : public QObject {
    Q_OBJECT
private:
    struct Wanted {
        HttpRequest request = {};
        QStringList arguments = {}; //!< of the command line, behind the verb
    };

    [[nodiscard]] Endpoint endpointFor(const Dialect &dialect) const
    {
        const bool endsInVersion = dialect.id().startsWith("openai"_L1);
        return {.dialect = dialect.id(),
                .baseUrl = m_server.url(endsInVersion ? u"/v1"_s : QString()),
                .auth = dialect.defaultAuth(),
                .keyVariable = u"EXAMPLE_API_KEY"_s,
                .headers = hostileHeaders(u"EXAMPLE_API_KEY"_s)};
    }

    [[nodiscard]] ProgramResult cli(const QStringList &arguments) const
    {
        QProcessEnvironment environment;
        for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"SystemRoot"_s})
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
        environment.insert(u"HOME"_s, m_files.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return runProgram(QStringLiteral(ETUDE_CLI), arguments, environment);
    }

    //! The request of the n-th prompt, in which the command line and the library agree.
    void want(const Dialect &dialect, bool isStream, int n, Wanted &wanted)
    {
        const QString id = dialect.id() + (isStream ? u"-stream-"_s : u"-whole-"_s) + QString::number(n);
        if (const auto known = m_wanted.constFind(id); known != m_wanted.constEnd()) {
            wanted = *known;
            return;
        }
        Prompt prompt = hostilePrompt(n);
        prompt.stream = isStream;
        const Endpoint endpoint = endpointFor(dialect);
        const Result<HttpRequest> request = dialect.chatRequest(prompt, endpoint);
        QVERIFY2(request, request ? "" : qPrintable(request.error().words));
        const QString preset = m_files.filePath(id + u".json"_s);
        QFile file(preset);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jsonText(toJson(prompt)));
        file.close();
        // The command line is a program of its own, and slow to ask: one language asks it about every prompt.
        const bool asksProgram = m_language.isEmpty() || m_language == "curl"_L1 || n < programPrompts;
        wanted = {.request = *request,
                  .arguments = {u"--preset"_s, preset, u"--base-url"_s, endpoint.baseUrl, u"--dialect"_s, dialect.id(),
                                u"--key-env"_s, endpoint.keyVariable}};
        for (const Header &header : endpoint.headers)
            wanted.arguments += {u"--header"_s, header.name + u": "_s + header.value};
        if (asksProgram) {
            const ProgramResult said = cli(QStringList{u"request"_s} + wanted.arguments);
            QVERIFY2(said.exitCode == 0, said.errors);
            QCOMPARE(said.output, jsonText(toJson(*request), 2) + '\n');
        }
        m_wanted.insert(id, wanted);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && m_files.isValid());
        m_language = qEnvironmentVariable("ETUDE_MATRIX_LANGUAGE");
    }

    void cell_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("isStream");
        const QList<Runner> runners = allRunners();
        for (int index = 0; index < runners.size(); ++index) {
            if (!m_language.isEmpty() && runners[index].language != m_language)
                continue;
            for (const Dialect *dialect : allDialects()) {
                for (const bool isStream : {false, true})
                    QTest::newRow(qPrintable(runners[index].name() + u' ' + dialect->id()
                                             + (isStream ? u" stream"_s : u" whole"_s)))
                        << index << dialect->id() << isStream;
            }
        }
    }

    void cell()
    {
        QFETCH(int, index);
        QFETCH(QString, dialect);
        QFETCH(bool, isStream);
        const Runner runner = allRunners()[index];
        const Mode mode = isStream ? Mode::Stream : Mode::Whole;
        const auto language = std::ranges::find(snippetLanguages(), runner.language, &SnippetLanguage::id);
        const auto client = std::ranges::find(language->clients, runner.client, &SnippetClient::id);
        m_cells.append({.language = language->name,
                        .client = client->name,
                        .ranBy = runner.isStandin ? u"stand-in"_s : runner.program,
                        .dialect = dialect,
                        .isStream = isStream,
                        .wanted = promptCount,
                        .notRun = runner.missing()});
        MatrixCell &cell = m_cells.last();
        if (!cell.notRun.isEmpty())
            QSKIP(qPrintable(cell.notRun));

        m_server.answerWith([&](const FakeRequest &) { return answerOf(dialect, mode); });
        for (int n = 0; n < promptCount; ++n) {
            Wanted wanted;
            want(*dialectById(dialect), isStream, n, wanted);
            if (QTest::currentTestFailed())
                return;
            const Snippet made = snippet(runner.language, wanted.request, dialect, {.client = runner.client}).value();
            if (!runner.speaks(dialect)) {
                // Offered as plain HTTP: run in the row of that client.
                QVERIFY(made.client != runner.client && !made.note.isEmpty());
                cell.notRun = u"plain HTTP"_s;
                continue;
            }
            QCOMPARE(made.note, QString());
            if (n < programPrompts) {
                const ProgramResult exported =
                    cli(QStringList{u"export"_s, u"--lang"_s, runner.language, u"--client"_s, runner.client}
                        + wanted.arguments);
                QCOMPARE(QString::fromUtf8(exported.output), made.code);
            }
            const Ran ran = m_folder.run(runner, made.code, m_server);
            QVERIFY2(ran.isWell() && ran.result.errors.isEmpty(),
                     qPrintable(u"prompt %1: "_s.arg(n) + QString::fromUtf8(ran.story())));
            const QString differs = difference(ran.requests.first(), wanted.request, runner);
            QVERIFY2(differs.isEmpty(), qPrintable(u"prompt %1: "_s.arg(n) + differs));
            if (runner.printsText())
                QCOMPARE(printedText(ran.result), replyText());
            else
                QCOMPARE(ran.result.output, answerBytes(dialect, mode));
            ++cell.prompts;
        }
    }

    void cleanupTestCase() { leaveMatrix(m_language.isEmpty() ? u"all"_s : m_language, m_cells); }

private:
    RunFolder m_folder;
    QTemporaryDir m_files;
    FakeServer m_server;
    QString m_language;
    QHash<QString, Wanted> m_wanted;
    QList<MatrixCell> m_cells;
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestMatrix)
#include "tst_matrix.moc"
