// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStandardPaths>

#include <functional>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const SnippetLanguage &languageOf(const Runner &runner)
{
    return *std::ranges::find(snippetLanguages(), runner.language, &SnippetLanguage::id);
}

const SnippetClient &clientOf(const Runner &runner)
{
    return *std::ranges::find(languageOf(runner).clients, runner.client, &SnippetClient::id);
}

//! The folder with the packages from npm; empty where there are none.
QString nodeModules()
{
    const QString folder = qEnvironmentVariable("ETUDE_NODE_PACKAGES") + u"/node_modules"_s;
    return QDir(folder).exists() ? folder : QString();
}

bool succeeds(const QString &program, const QStringList &arguments)
{
    static QHash<QString, bool> known;
    const QString command = program + u' ' + arguments.join(u' ');
    const auto found = known.constFind(command);
    return found != known.constEnd() ? *found
                                     : known.insert(command, runProgram(program, arguments).exitCode == 0).value();
}

bool hasPythonModule(const QString &name)
{
    return succeeds(u"python3"_s, {u"-c"_s, u"import "_s + name});
}

//! `replyText()` as a whole document of a dialect, with what real ones hold besides.
QByteArray wholeAnswer(const QString &dialect)
{
    const Json reply = toJson(replyText());
    if (dialect == "openai-responses"_L1)
        return jsonText({{"object", "response"},
                         {"status", "completed"},
                         {"error", nullptr},
                         {"output",
                          {{{"type", "reasoning"}, {"content", {{{"type", "reasoning_text"}, {"text", "hidden"}}}}},
                           {{"type", "message"}, {"content", {{{"type", "output_text"}, {"text", reply}}}}}}}});
    if (dialect == "anthropic-messages"_L1)
        return jsonText({{"type", "message"},
                         {"content",
                          {{{"type", "thinking"}, {"thinking", "hidden"}}, {{"type", "text"}, {"text", reply}}}}});
    return jsonText({{"object", "chat.completion"},
                     {"choices",
                      {{{"index", 0},
                        {"message", {{"role", "assistant"}, {"reasoning_content", "hidden"}, {"content", reply}}}}}}});
}

Json chatChunk(const Json &delta)
{
    return {{"object", "chat.completion.chunk"}, {"choices", Json::array({Json{{"index", 0}, {"delta", delta}}})}};
}

//! `replyText()` as a stream, character by character, with the oddities of real ones.
QByteArray streamedAnswer(const QString &dialect)
{
    QByteArray stream = ": keep-alive\r\n\r\n";
    const auto event = [&stream](const Json &json) {
        if (const QString type = stringAt(json, "type"); !type.isEmpty())
            stream += "event: " + type.toUtf8() + '\n';
        stream += "data: " + jsonText(json) + "\n\n";
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
        event({{"type", "message_start"},
               {"message",
                {{"id", "msg_1"},
                 {"type", "message"},
                 {"role", "assistant"},
                 {"model", "m"},
                 {"content", Json::array()},
                 {"stop_reason", nullptr},
                 {"usage", {{"input_tokens", 3}, {"output_tokens", 1}}}}}});
        event({{"type", "ping"}});
        event({{"type", "content_block_start"},
               {"index", 0},
               {"content_block", {{"type", "thinking"}, {"thinking", ""}, {"signature", ""}}}});
        event({{"type", "content_block_delta"},
               {"index", 0},
               {"delta", {{"type", "thinking_delta"}, {"thinking", "hidden"}}}});
        event({{"type", "content_block_stop"}, {"index", 0}});
        event({{"type", "content_block_start"}, {"index", 1}, {"content_block", {{"type", "text"}, {"text", ""}}}});
    }
    for (const uint c : replyText().toUcs4()) {
        const Json piece = toJson(QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1));
        if (isChat)
            event(chatChunk({{"content", piece}}));
        else if (dialect == "openai-responses"_L1)
            event({{"type", "response.output_text.delta"}, {"delta", piece}});
        else
            event({{"type", "content_block_delta"},
                   {"index", 1},
                   {"delta", {{"type", "text_delta"}, {"text", piece}}}});
    }
    if (dialect == "openai-responses"_L1)
        event({{"type", "response.completed"},
               {"response", {{"status", "completed"}, {"error", nullptr}, {"output", Json::array()}}}});
    if (dialect == "anthropic-messages"_L1) {
        event({{"type", "content_block_stop"}, {"index", 1}});
        event({{"type", "message_delta"},
               {"delta", {{"stop_reason", "end_turn"}, {"stop_sequence", nullptr}}},
               {"usage", {{"output_tokens", 60}}}});
        event({{"type", "message_stop"}});
    }
    if (isChat) {
        event({{"choices", Json::array()}, {"usage", {{"total_tokens", 3}}}});
        stream += "data:[DONE]\n\n";
    }
    return stream;
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

QString dummyKey()
{
    return u"dummy-key-0123"_s;
}

QString replyText()
{
    return u"He said \"hi\":\n\t日本語 🚀 \\o/"_s;
}

QByteArray answerBytes(const QString &dialect, Mode mode)
{
    return mode == Mode::Stream ? streamedAnswer(dialect) : wholeAnswer(dialect);
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

bool Runner::isSdk() const
{
    return client == "openai"_L1 || client == "anthropic"_L1;
}

bool Runner::speaks(const QString &dialect) const
{
    return clientOf(*this).dialects.contains(dialect);
}

QString Runner::missing() const
{
    for (const QString &needed : language == "curl"_L1 ? QStringList{program, u"curl"_s} : QStringList{program}) {
        if (QStandardPaths::findExecutable(needed).isEmpty())
            return needed + u" is not installed"_s;
    }
    if (client == "jq"_L1 && QStandardPaths::findExecutable(client).isEmpty())
        return u"jq is not installed"_s;
    if (language == "python"_L1 && client != "urllib"_L1 && !isStandin && !hasPythonModule(client))
        return u"python3 has no "_s + client;
    if (language == "php"_L1 && client == "curl"_L1
        && !succeeds(u"php"_s, {u"-r"_s, u"exit(function_exists('curl_init') ? 0 : 1);"_s}))
        return u"php has no curl extension"_s;
    if (language == "javascript"_L1 && isSdk() && !QDir(nodeModules() + u'/' + clientOf(*this).name).exists())
        return u"node has no "_s + clientOf(*this).name;
    return {};
}

QList<Runner> allRunners()
{
    return {{u"curl"_s, u"curl"_s, u"bash"_s},
            {u"curl"_s, u"curl"_s, u"dash"_s},
            {u"curl"_s, u"jq"_s, u"bash"_s},
            {u"curl"_s, u"jq"_s, u"dash"_s},
            {u"python"_s, u"requests"_s, u"python3"_s},
            {u"python"_s, u"urllib"_s, u"python3"_s},
            {u"python"_s, u"openai"_s, u"python3"_s},
            {u"python"_s, u"anthropic"_s, u"python3"_s, !hasPythonModule(u"anthropic"_s)},
            {u"javascript"_s, u"fetch"_s, u"node"_s},
            {u"javascript"_s, u"openai"_s, u"node"_s},
            {u"javascript"_s, u"anthropic"_s, u"node"_s},
            {u"php"_s, u"curl"_s, u"php"_s},
            {u"php"_s, u"streams"_s, u"php"_s}};
}

QByteArray Ran::story() const
{
    return QByteArray::number(requests.size()) + " requests, exit " + QByteArray::number(result.exitCode) + "\n"
        + result.output.left(2000) + "\n" + result.errors.left(2000);
}

void RunFolder::provide(const Runner &runner) const
{
    const auto copy = [this](const QString &name) {
        QFile::copy(QDir(QStringLiteral(ETUDE_STANDINS)).filePath(name), m_folder.filePath(name));
    };
    if (runner.isStandin && runner.language == "python"_L1)
        copy(runner.client + u".py"_s);
    if (runner.language == "javascript"_L1 && runner.isSdk() && !nodeModules().isEmpty())
        QFile::link(nodeModules(), m_folder.filePath(u"node_modules"_s));
}

Ran RunFolder::run(const Runner &runner, const QString &code, const FakeServer &server, bool withKey) const
{
    provide(runner);
    const QString path = m_folder.filePath(languageOf(runner).fileName);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return {};
    file.write(code.toUtf8());
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
        environment.insert(u"EXAMPLE_API_KEY"_s, dummyKey());
    const qsizetype before = server.requests().size();
    Ran ran{.result = runProgram(runner.program, {path}, environment)};
    ran.requests = server.requests().sliced(before);
    return ran;
}

QString difference(const FakeRequest &received, const HttpRequest &sent, const Runner &runner)
{
    if (received.method != sent.method.toUtf8())
        return u"method "_s + QString::fromUtf8(received.method);
    if (received.raw.contains("other-key"))
        return u"a key of another host went along"_s;
    const auto decoded = [](const QByteArray &target) { return QByteArray::fromPercentEncoding(target); };
    if (decoded(received.target) != decoded((u'/' + sent.url.section(u'/', 3)).toUtf8()))
        return u"address "_s + QString::fromUtf8(received.target);
    for (const Header &header : sent.headers) {
        // An SDK asks for JSON even where it asks for a stream; hosts go by the body.
        if (runner.isSdk() && header.name == "Accept"_L1)
            continue;
        QString value = header.value.trimmed();
        value.replace(u"${EXAMPLE_API_KEY}"_s, dummyKey()).replace(u"${x}"_s, u"expanded"_s);
        const QByteArray came = received.header(header.name.toUtf8());
        if (came != value.toUtf8())
            return u"header %1: “%2” instead of “%3”"_s.arg(header.name, QString::fromUtf8(came), value);
    }
    Json body = sent.body;
    if (!sent.secretMember.isEmpty())
        body[sent.secretMember.toStdString()] = toJson(dummyKey());
    const bool isJavaScript = runner.language == "javascript"_L1;
    const QByteArrayList actual = comparable(received.body, isJavaScript).split('\n');
    const QByteArrayList expected = comparable(jsonText(body), isJavaScript).split('\n');
    for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i) {
        if (actual.value(i) != expected.value(i))
            return u"body, line %1: %2 instead of %3"_s.arg(QString::number(i),
                                                            QString::fromUtf8(actual.value(i).left(200)),
                                                            QString::fromUtf8(expected.value(i).left(200)));
    }
    return {};
}

QString printedText(const ProgramResult &result)
{
    QString text = QString::fromUtf8(result.output);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace etude
