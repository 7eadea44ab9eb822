// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/snippetviewmodel.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Not a programming language: the request itself.
const QString requestId = u"request"_s;

} // namespace

SnippetViewModel::SnippetViewModel(SessionViewModel &session, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_language(settings.snippetLanguage())
{
    if (!languageIds().contains(m_language))
        m_language = languageIds().value(1);
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &SnippetViewModel::write);
    connect(&session, &SessionViewModel::promptChanged, this, &SnippetViewModel::schedule);
    connect(this, &SnippetViewModel::choiceChanged, this, &SnippetViewModel::schedule);
}

QStringList SnippetViewModel::languageIds() const
{
    QStringList ids{requestId};
    for (const SnippetLanguage &language : snippetLanguages())
        ids.append(language.id);
    return ids;
}

QStringList SnippetViewModel::languageNames() const
{
    QStringList names{tr("Request")};
    for (const SnippetLanguage &language : snippetLanguages())
        names.append(language.name);
    return names;
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
    }
    return names;
}

int SnippetViewModel::clientIndex() const
{
    const SnippetLanguage *language = current();
    if (!language)
        return -1;
    const QString id = m_settings.snippetClient(m_language);
    const auto found = std::ranges::find(language->clients, id, &SnippetClient::id);
    return found == language->clients.end() ? 0 : int(found - language->clients.begin());
}

void SnippetViewModel::setClientIndex(int index)
{
    const SnippetLanguage *language = current();
    if (!language || index < 0 || index >= language->clients.size() || index == clientIndex())
        return;
    m_settings.setSnippetClient(m_language, language->clients[index].id);
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
    const SnippetLanguage *language = current();
    return language ? language->syntax : u"JSON"_s;
}

QString SnippetViewModel::install() const
{
    const SnippetLanguage *language = current();
    return language && clientIndex() >= 0 ? language->clients[clientIndex()].install : QString();
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
    return codeOf(m_session.request()).value_or(QString());
}

void SnippetViewModel::schedule()
{
    if (m_isShown)
        m_turn.start();
}

Result<QString> SnippetViewModel::codeOf(const Result<HttpRequest> &request) const
{
    if (!request)
        return std::unexpected(request.error());
    const SnippetLanguage *language = current();
    if (!language)
        return QString::fromUtf8(jsonText(toJson(*request), 2));
    const QString client = clientIndex() >= 0 ? language->clients[clientIndex()].id : QString();
    return snippet(m_language, *request, m_session.endpoint().dialect,
                   {.client = client, .placeholder = m_usesPlaceholder})
        .transform([](const Snippet &made) { return made.code; });
}

void SnippetViewModel::write()
{
    m_turn.stop();
    const Result<QString> text = codeOf(m_session.shownRequest());
    m_code.setText(text.value_or(QString()));
    const QString problem = text ? QString() : describe(text.error());
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace etude
