// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/importmodel.h"

#include "dialects/dialect.h"
#include "viewmodels/wording.h"

namespace etude {

ImportModel::ImportModel(const Rooms &rooms, SessionViewModel &session, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
    , m_session(session)
{
    using namespace std::chrono_literals;
    m_pause.setSingleShot(true);
    m_pause.setInterval(80ms);
    connect(&m_pause, &QTimer::timeout, this, &ImportModel::read);
}

void ImportModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_pause.start();
    Q_EMIT textChanged();
}

void ImportModel::read()
{
    m_pause.stop();
    // What the user chose for this endpoint stays chosen while the text is mended.
    const auto nameOf = [this] { return m_imported && m_imported->endpoint ? m_imported->endpoint->name : QString(); };
    const QString variableBefore = keyVariable();
    const QString nameBefore = nameOf();
    const QString chosenName = m_endpointName;
    m_imported.reset();
    m_problem.clear();
    if (!m_text.trimmed().isEmpty()) {
        Result<Imported> imported = importText(m_text, m_rooms.endpoints.all());
        if (imported)
            m_imported = *std::move(imported);
        else
            m_problem = describe(imported.error());
    }
    if (keyVariable().isEmpty() || keyVariable() != variableBefore)
        m_keyChoice = KeyChoice::Drop;
    if (!hasKeptForms())
        m_keepsForms = true;
    m_endpointName = !makesEndpoint() ? QString() : nameOf() == nameBefore ? chosenName : nameOf();
    Q_EMIT changed();
}

bool ImportModel::makesEndpoint() const
{
    return m_imported && m_imported->endpoint && !m_rooms.endpoints.find(m_imported->knownId);
}

QString ImportModel::targetNote() const
{
    if (!m_imported || makesEndpoint())
        return {};
    if (const Endpoint *known = m_rooms.endpoints.find(m_imported->knownId))
        return tr("The prompt goes to “%1”, which is among your endpoints.").arg(known->name);
    const Endpoint &current = m_session.endpoint();
    const Dialect *said = dialectById(m_imported->dialect);
    if (said && said->id() != current.dialect)
        return tr("There is no address in the text, so the prompt goes to “%1”, in its own protocol instead of %2.")
            .arg(current.name, said->name());
    return tr("There is no address in the text, so the prompt goes to “%1”.").arg(current.name);
}

void ImportModel::setEndpointName(const QString &name)
{
    if (name == m_endpointName)
        return;
    m_endpointName = name;
    Q_EMIT changed();
}

bool ImportModel::hasKey() const
{
    return m_imported && m_imported->keyKind == PastedKey::Literal && !keyVariable().isEmpty();
}

QString ImportModel::keyVariable() const
{
    return m_imported && m_imported->endpoint ? m_imported->endpoint->keyVariable : QString();
}

void ImportModel::setKeyChoice(KeyChoice choice)
{
    if (choice == m_keyChoice)
        return;
    m_keyChoice = choice;
    Q_EMIT changed();
}

void ImportModel::setKeepsForms(bool keeps)
{
    if (keeps == m_keepsForms)
        return;
    m_keepsForms = keeps;
    Q_EMIT changed();
}

bool ImportModel::take()
{
    if (m_pause.isActive())
        read();
    if (!m_imported)
        return false;
    QString target = m_imported->knownId;
    if (makesEndpoint()) {
        Endpoint endpoint = *m_imported->endpoint;
        if (!m_endpointName.trimmed().isEmpty())
            endpoint.name = m_endpointName.trimmed();
        endpoint.id.clear(); // made of the name, and unique
        const Result<Endpoint> saved = m_rooms.endpoints.save(endpoint);
        if (!saved) {
            m_problem = describe(saved.error());
            Q_EMIT changed();
            return false;
        }
        target = saved->id;
    }
    const QString variable = keyVariable();
    if (hasKey() && m_keyChoice != KeyChoice::Drop && !variable.isEmpty()) {
        m_rooms.secrets.setForSession(variable, m_imported->key);
        // Until the store has it, and where there is none, it counts for this session.
        if (m_keyChoice == KeyChoice::Store)
            m_rooms.secrets.store(variable, m_imported->key, this, [this](const Result<void> &result) {
                if (!result)
                    Q_EMIT keyNotKept(describe(result.error()));
                Q_EMIT stored();
            });
    }
    Q_EMIT stored();
    m_session.open({.prompt = m_keepsForms ? m_imported->prompt : editablePrompt(*m_imported),
                    .endpoint = target.isEmpty() ? m_session.endpointId() : target});
    clear();
    return true;
}

void ImportModel::clear()
{
    m_text.clear();
    Q_EMIT textChanged();
    read();
}

} // namespace etude
