// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/snippetviewmodel.h"

#include "catalog/selfhost.h"
#include "core/utf8.h"
#include "dialects/dialect.h"
#include "snippets/claudecode.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Not a programming language: the request itself.
const QString requestId = u"request"_s;
// Recipes.
const QString claudeCodeId = u"claude-code"_s;
const QString selfHostId = u"self-host"_s;

} // namespace

SnippetViewModel::SnippetViewModel(SessionViewModel &session, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_language(settings.snippetLanguage())
    , m_check(settings)
{
    if (!languageIds().contains(m_language))
        m_language = languageIds().value(1);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SnippetViewModel::write);
    connect(&session, &SessionViewModel::promptChanged, this, &SnippetViewModel::schedule);
    connect(&session, &SessionViewModel::targetChanged, this, &SnippetViewModel::schedule);
    connect(this, &SnippetViewModel::choiceChanged, this, &SnippetViewModel::schedule);
}

QStringList SnippetViewModel::languageIds() const
{
    QStringList ids{requestId};
    for (const SnippetLanguage &language : snippetLanguages())
        ids.append(language.id);
    return ids << claudeCodeId << selfHostId;
}

QStringList SnippetViewModel::languageNames() const
{
    QStringList names{tr("Request")};
    for (const SnippetLanguage &language : snippetLanguages())
        names.append(language.name);
    return names << tr("Claude Code") << tr("Self-host");
}

bool SnippetViewModel::isRecipe() const
{
    return m_language == claudeCodeId || m_language == selfHostId;
}

const SnippetLanguage *SnippetViewModel::current() const
{
    const auto found = std::ranges::find(snippetLanguages(), m_language, &SnippetLanguage::id);
    return found == snippetLanguages().end() ? nullptr : &*found;
}

void SnippetViewModel::setLanguage(const QString &id)
{
    if (id == m_language || !languageIds().contains(id))
        return;
    m_language = id;
    m_settings.setSnippetLanguage(id);
    Q_EMIT choiceChanged();
}

QStringList SnippetViewModel::clientNames() const
{
    QStringList names;
    if (const SnippetLanguage *language = current()) {
        for (const SnippetClient &client : language->clients)
            names.append(client.name);
    } else if (m_language == claudeCodeId) {
        for (const ClaudeCodeShell &shell : claudeCodeShells())
            names.append(shell.name);
    }
    return names;
}

QStringList SnippetViewModel::clientIds() const
{
    QStringList ids;
    if (const SnippetLanguage *language = current()) {
        for (const SnippetClient &client : language->clients)
            ids.append(client.id);
    } else if (m_language == claudeCodeId) {
        for (const ClaudeCodeShell &shell : claudeCodeShells())
            ids.append(shell.id);
    }
    return ids;
}

int SnippetViewModel::clientIndex() const
{
    const QStringList ids = clientIds();
    return ids.isEmpty() ? -1 : std::max(0, int(ids.indexOf(m_settings.snippetClient(m_language))));
}

void SnippetViewModel::setClientIndex(int index)
{
    const QStringList ids = clientIds();
    if (index < 0 || index >= ids.size() || index == clientIndex())
        return;
    m_settings.setSnippetClient(m_language, ids[index]);
    Q_EMIT choiceChanged();
}

void SnippetViewModel::setWritesErrors(bool on)
{
    if (on == writesErrors())
        return;
    m_settings.setSnippetErrors(on);
    Q_EMIT choiceChanged();
}

void SnippetViewModel::setWritesComments(bool on)
{
    if (on == writesComments())
        return;
    m_settings.setSnippetComments(on);
    Q_EMIT choiceChanged();
}

void SnippetViewModel::setUsesPlaceholder(bool on)
{
    if (on == m_usesPlaceholder)
        return;
    m_usesPlaceholder = on;
    Q_EMIT choiceChanged();
}

QString SnippetViewModel::syntax() const
{
    if (const SnippetLanguage *language = current())
        return language->syntax;
    if (m_language == claudeCodeId)
        return claudeCodeShells()[clientIndex()].syntax;
    return isRecipe() ? u"Bash"_s : u"JSON"_s;
}

void SnippetViewModel::setShown(bool isShown)
{
    if (isShown == m_isShown)
        return;
    m_isShown = isShown;
    schedule();
    Q_EMIT shownChanged();
}

QString SnippetViewModel::currentCode()
{
    write();
    return codeOf(m_session.request()).value_or(Snippet()).code;
}

QUrl SnippetViewModel::suggestedFile() const
{
    const auto fileName = [this] {
        if (const SnippetLanguage *language = current())
            return language->fileName;
        if (m_language == claudeCodeId)
            return claudeCodeShells()[clientIndex()].fileName;
        return isRecipe() ? u"self-host.sh"_s : u"request.json"_s;
    };
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = !m_folder.isEmpty() ? m_folder : QFileInfo(documents).isDir() ? documents : QDir::homePath();
    return QUrl::fromLocalFile(QDir(folder).filePath(fileName()));
}

bool SnippetViewModel::save(const QUrl &file)
{
    QSaveFile out(file.toLocalFile());
    m_folder = QFileInfo(file.toLocalFile()).path();
    const bool isWritten =
        out.open(QIODevice::WriteOnly) && out.write(utf8FromText(currentCode())) >= 0 && out.commit();
    m_fileProblem = isWritten
        ? QString()
        : tr("“%1” cannot be written: %2. Choose another folder.").arg(file.toLocalFile(), out.errorString());
    Q_EMIT fileProblemChanged();
    return isWritten;
}

void SnippetViewModel::startCheck()
{
    const Result<HttpRequest> request = m_session.request();
    const Result<Snippet> made = codeOf(request);
    if (!isCode() || !made)
        return;
    m_check.start(
        {.language = m_language, .request = *request, .dialect = m_session.endpoint().dialect, .options = options()},
        made->code);
}

void SnippetViewModel::schedule()
{
    if (m_isShown)
        m_turn.start();
}

SnippetOptions SnippetViewModel::options() const
{
    const SnippetLanguage *language = current();
    return {.client = language ? language->clients[clientIndex()].id : QString(),
            .placeholder = m_usesPlaceholder,
            .errors = writesErrors(),
            .comments = writesComments()};
}

Result<QString> SnippetViewModel::claudeCodeLines() const
{
    const Dialect &messages = *dialectById(u"anthropic-messages"_s);
    Endpoint endpoint = m_session.endpoint();
    if (endpoint.dialect != messages.id() && !endpoint.dialects.contains(messages.id()))
        return failure(Error::Kind::Invalid,
                       tr("Claude Code speaks %1, which “%2” is not known to offer: choose an endpoint that does.")
                           .arg(messages.name(), endpoint.name));
    endpoint.dialect = messages.id();
    const Result<HttpRequest> request = messages.chatRequest({.model = m_session.model()}, endpoint);
    if (!request)
        return std::unexpected(request.error());
    return claudeCode(clientIds().value(clientIndex()), *request, m_usesPlaceholder);
}

Result<QString> SnippetViewModel::selfHostLines() const
{
    const ModelInfo *model = m_session.modelInfo();
    const QList<LaunchLine> lines = model ? launchLines(*model) : QList<LaunchLine>();
    if (lines.isEmpty())
        return failure(
            Error::Kind::Invalid,
            tr("No open weights of “%1” are known: choose a model with open weights, of DeepInfra or Hugging "
               "Face for example.")
                .arg(m_session.modelName()));
    return launchText(lines);
}

Result<Snippet> SnippetViewModel::codeOf(const Result<HttpRequest> &request) const
{
    if (isRecipe())
        return (m_language == claudeCodeId ? claudeCodeLines() : selfHostLines()).transform([](const QString &lines) {
            return Snippet{.code = lines};
        });
    if (!request)
        return std::unexpected(request.error());
    if (!isCode())
        return Snippet{.code = QString::fromUtf8(jsonText(toJson(*request), 2))};
    return snippet(m_language, *request, m_session.endpoint().dialect, options());
}

void SnippetViewModel::write()
{
    m_turn.stop();
    const Result<Snippet> made = codeOf(m_session.shownRequest());
    Written written;
    if (made) {
        written.note = made->note;
        if (const SnippetLanguage *language = current())
            written.install = std::ranges::find(language->clients, made->client, &SnippetClient::id)->install;
    } else {
        written.problem = describe(made.error());
    }
    m_code.setText(made.value_or(Snippet()).code);
    // Not that of the panel, in which pictures are cut: another picture is another code.
    if (m_check.state() != CheckModel::None)
        m_check.keepOnlyFor(codeOf(m_session.request()).value_or(Snippet()).code);
    if (written == m_written)
        return;
    m_written = written;
    Q_EMIT writtenChanged();
}

} // namespace etude
