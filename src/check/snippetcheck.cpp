// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/snippetcheck.h"

#include "check/interpreter.h"
#include "host/cannedanswer.h"

#include <QFile>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

//! Data that a program sent before it ended may still be on its way through the system.
constexpr auto settlingTime = 50ms;

//! `https://api.example.com:8443` of an address.
QString originOf(QStringView url)
{
    const qsizetype start = url.indexOf("://"_L1) + 3;
    const auto end = std::find_if(url.begin() + start, url.end(), [](QChar c) { return u"/?#"_s.contains(c); });
    return url.first(end - url.begin()).toString();
}

//! The same as code has it, in which there are no letters but those of ASCII.
QString encodedOriginOf(const QString &url)
{
    const QString origin = originOf(url);
    const bool isPlain = std::ranges::all_of(origin, [](QChar c) { return c < u'\x7F'; });
    return isPlain ? origin : originOf(QString::fromLatin1(QUrl(url).toEncoded()));
}

//! The answer of a host that is content, in the form that `request` asks for.
HostAnswer answerTo(const HttpRequest &request, const QString &dialect)
{
    const WireForm form = dialect == "openai-responses"_L1 ? WireForm::Responses
        : dialect == "anthropic-messages"_L1               ? WireForm::Messages
                                                           : WireForm::Chat;
    // ASCII: not every console can write more, which is not what is checked.
    const CannedAnswer canned{.model = u"check"_s, .pieces = {u"This"_s, u" is"_s, u" a"_s, u" check."_s}};
    const bool isStream =
        boolAt(request.body, "stream").value_or(false) || boolAt(request.body, "streaming").value_or(false);
    if (!isStream)
        return HostAnswer::json(200, documentOf(form, canned));
    const CannedEvents events = eventsOf(form, canned);
    HostAnswer answer;
    answer.head(200, {{"content-type", "text/event-stream"}});
    for (const QByteArray &event : events.opening + events.tokens + events.closing)
        answer.piece(event);
    return answer.piece(events.end).end();
}

//! The request with its secrets as the code knows them: from the environment, or as placeholders.
HttpRequest filled(HttpRequest request, const QProcessEnvironment &environment, bool withPlaceholders)
{
    const QStringList names = secretNames(request);
    const auto valueOf = [&](const QString &name) {
        if (!withPlaceholders)
            return environment.value(name);
        return names.size() == 1 ? u"YOUR_API_KEY"_s : "YOUR_"_L1 + name;
    };
    const auto fill = [&valueOf](const QString &text) {
        QString result;
        for (const SecretPiece &piece : secretPieces(text))
            result += piece.isVariable ? valueOf(piece.text) : piece.text;
        return result;
    };
    for (Header &header : request.headers)
        header.value = fill(header.value);
    if (!request.secretMember.isEmpty()) {
        Json &secret = request.body[request.secretMember.toStdString()];
        secret = toJson(fill(textOf(secret)));
    }
    return request;
}

//! The line that tells people most: the last one that speaks of an error, else the last.
QString tellingLine(const ChildEnd &end)
{
    const QByteArray &text = end.errors.trimmed().isEmpty() ? end.output : end.errors;
    const QStringList lines = QString::fromUtf8(text.trimmed()).split(u'\n');
    const auto error = std::find_if(lines.rbegin(), lines.rend(),
                                    [](const QString &line) { return line.contains("error"_L1, Qt::CaseInsensitive); });
    return (error != lines.rend() ? *error : lines.last()).trimmed().left(200);
}

//! True where an interpreter complains of a package that it does not find.
bool missesPackage(const QByteArray &errors)
{
    static constexpr std::array complaints{
        "ModuleNotFoundError",       // Python
        "ERR_MODULE_NOT_FOUND",      // Node
        "Cannot find package",       // Bun
        "not a dependency",          // Deno
        "not prefixed with / or ./", // Deno, too
    };
    return std::ranges::any_of(complaints, [&errors](const char *words) { return errors.contains(words); });
}

} // namespace

SnippetCheck::SnippetCheck(CheckTask task, QObject *parent)
    : QObject(parent)
    , m_task(std::move(task))
    , m_recorder(this)
    , m_child(this)
{
    m_settling.setSingleShot(true);
    connect(&m_settling, &QTimer::timeout, this, &SnippetCheck::judge);
    connect(&m_recorder, &ScriptedHost::requestReceived, this, &SnippetCheck::record);
    connect(&m_child, &ChildProcess::ended, this, &SnippetCheck::settle);
}

void SnippetCheck::start()
{
    const Result<ChildProcess::Command> command = prepare();
    if (command) {
        m_child.start(*command);
        return;
    }
    m_end = {.kind = ChildEnd::Kind::NotStarted, .problem = describe(command.error())};
    m_settling.start(0ms);
}

void SnippetCheck::cancel()
{
    if (m_settling.isActive())
        m_end.kind = ChildEnd::Kind::Stopped;
    else
        m_child.stop();
}

Result<ChildProcess::Command> SnippetCheck::prepare()
{
    const Result<Snippet> shown = snippet(m_task.language, m_task.request, m_task.dialect, m_task.options);
    if (!shown)
        return std::unexpected(shown.error());
    const SnippetLanguage &language = *std::ranges::find(snippetLanguages(), m_task.language, &SnippetLanguage::id);
    m_install = std::ranges::find(language.clients, shown->client, &SnippetClient::id)->install;
    const Result<Interpreter> interpreter = interpreterOf(language);
    if (!interpreter)
        return std::unexpected(interpreter.error());
    if (!m_folder.isValid())
        return failure(Error::Kind::File, tr("No temporary folder could be made: %1.").arg(m_folder.errorString()));
    if (const Result<void> listening = m_recorder.listen(); !listening)
        return std::unexpected(listening.error());
    m_recorder.answerWith([this](const HostRequest &) { return answerTo(m_task.request, m_task.dialect); });

    const Result<QString> code = redirected(shown->code);
    if (!code)
        return std::unexpected(code.error());

    const QString path = m_folder.filePath(language.fileName);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write((m_task.change ? m_task.change(*code) : *code).toUtf8()) < 0)
        return failure(Error::Kind::File, tr("The code could not be written to %1: %2.").arg(path, file.errorString()));
    file.close();
    lendHome(m_folder.path(), m_task.nodePackages);

    m_result.program = interpreter->program;
    m_limit = m_task.limit.value_or(interpreter->limit);
    const QProcessEnvironment environment = checkEnvironment(m_folder.path(), secretNames(m_task.request));
    m_expected = filled(m_task.request, environment, m_task.options.placeholder);
    QStringList arguments = interpreter->arguments;
    arguments.replaceInStrings(u"{file}"_s, path);
    return ChildProcess::Command{.program = interpreter->program,
                                 .arguments = arguments,
                                 .environment = environment,
                                 .folder = m_folder.path(),
                                 .limit = m_limit};
}

//! `code` with the recorder's address in place of the host's. It is written anew for that, and what differs besides the
//! address is not run: a text that only looks like the address may be part of a prompt, and the address stand elsewhere.
Result<QString> SnippetCheck::redirected(const QString &code) const
{
    const QString origin = encodedOriginOf(m_task.request.url);
    // Addresses with brackets are written in another way in some languages.
    const QString stand = origin.contains(u'[') ? u"http://[::1]:%1"_s.arg(m_recorder.port()) : m_recorder.url();
    HttpRequest request = m_task.request;
    request.url.replace(0, originOf(request.url).size(), stand);
    const Result<Snippet> made = snippet(m_task.language, request, m_task.dialect, m_task.options);
    if (!made)
        return std::unexpected(made.error());
    if (QString(made->code).replace(stand, origin) != code)
        return failure(Error::Kind::Invalid,
                       tr("The address in this code could not be replaced by one on this computer, so the code was not "
                          "run."));
    return QString(made->code).replace(stand, m_recorder.url());
}

void SnippetCheck::record(const HostRequest &request)
{
    if (m_receivedCount++ == 0)
        m_received = request;
}

void SnippetCheck::settle(const ChildEnd &end)
{
    m_end = end;
    m_settling.start(settlingTime);
}

void SnippetCheck::judge()
{
    m_recorder.close();
    m_folder.remove();
    m_result.exitCode = m_end.exitCode;
    m_result.output = m_end.output;
    m_result.errors = m_end.errors;
    m_result.time = QDateTime::currentDateTime();
    switch (m_end.kind) {
    case ChildEnd::Kind::NotStarted:
        give(CheckResult::Kind::NotRun, m_end.problem);
        return;
    case ChildEnd::Kind::Stopped:
        give(CheckResult::Kind::NotRun, tr("The check was stopped."));
        return;
    case ChildEnd::Kind::TookTooLong:
        give(CheckResult::Kind::NotRun,
             tr("The code did not end within %1 s and was stopped.")
                 .arg(std::chrono::ceil<std::chrono::seconds>(m_limit).count()));
        return;
    case ChildEnd::Kind::Ended:
        break;
    }
    if (m_receivedCount == 0)
        judgeSilence();
    else
        judgeRequest();
}

void SnippetCheck::judgeSilence()
{
    if (m_end.exitCode == 0) {
        give(CheckResult::Kind::Different, tr("The code ended without sending a request."));
        return;
    }
    if (!m_install.isEmpty() && missesPackage(m_end.errors)) {
        const QString sentence = m_task.language == "javascript"_L1
            ? tr("The package that this code uses was not found: install it first, in your home folder, with %1")
            : tr("The package that this code uses was not found: install it first with %1");
        give(CheckResult::Kind::NotRun, sentence.arg(m_install));
        return;
    }
    const QString line = tellingLine(m_end);
    give(CheckResult::Kind::NotRun,
         line.isEmpty() ? tr("The code ended with an error before it sent a request.")
                        : tr("The code ended with an error before it sent a request: %1").arg(line));
}

void SnippetCheck::judgeRequest()
{
    const Numbers numbers = m_task.language == "javascript"_L1 ? Numbers::OneType : Numbers::TwoTypes;
    m_result.differences = differences(m_expected, m_received, numbers);
    if (m_receivedCount > 1)
        give(CheckResult::Kind::Different,
             tr("The code sends more than one request (%1), Run sends one.").arg(m_receivedCount));
    else if (!m_result.differences.isEmpty())
        give(CheckResult::Kind::Different, tr("The code sends another request than Run."));
    else if (m_end.exitCode != 0)
        give(CheckResult::Kind::Same,
             tr("The code sends the same request as Run, but ended with an error: %1").arg(tellingLine(m_end)));
    else
        give(CheckResult::Kind::Same, tr("The code sends the same request as Run."));
}

void SnippetCheck::give(CheckResult::Kind kind, const QString &sentence)
{
    m_result.kind = kind;
    m_result.sentence = sentence;
    Q_EMIT finished(m_result);
}

} // namespace etude

#include "moc_snippetcheck.cpp"
