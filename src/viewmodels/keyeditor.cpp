// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/keyeditor.h"

#include <utility>

namespace etude {

KeyEditor::KeyEditor(Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

void KeyEditor::setVariable(const QString &variable)
{
    if (variable == m_variable)
        return;
    m_variable = variable;
    m_problem.clear();
    Q_EMIT changed();
}

KeyEditor::Origin KeyEditor::origin() const
{
    switch (m_secrets.origin(m_variable)) {
    case Secrets::Origin::Missing:
        break;
    case Secrets::Origin::Environment:
        return Origin::Environment;
    case Secrets::Origin::Store:
        return Origin::Store;
    case Secrets::Origin::Session:
        return Origin::Session;
    }
    return Origin::Missing;
}

QString KeyEditor::state() const
{
    switch (origin()) {
    case Origin::Store:
        return tr("In the key store");
    case Origin::Environment:
        return tr("From $%1").arg(m_variable);
    case Origin::Session:
        return tr("For this session only");
    case Origin::Missing:
        break;
    }
    return m_variable.isEmpty()
        ? tr("Name it first: under this name it is kept, and in exported code it stands by this name.")
        : tr("$%1 is not set").arg(m_variable);
}

QString KeyEditor::environmentNote() const
{
    if (m_variable.isEmpty())
        return {};
    return qEnvironmentVariable(m_variable.toUtf8().constData()).trimmed().isEmpty() ? tr("not set in the environment")
                                                                                     : tr("set in the environment");
}

void KeyEditor::setDraft(const QString &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_problem.clear();
    Q_EMIT changed();
}

Result<ApiKey> KeyEditor::readDraft()
{
    const Result<ApiKey> key = m_variable.isEmpty()
        ? failure(Error::Kind::Invalid, tr("Give the key the name of a variable first."))
        : apiKeyFromInput(m_draft);
    m_problem = key ? QString() : describe(key.error());
    return key;
}

bool KeyEditor::keep()
{
    const Result<ApiKey> key = readDraft();
    if (key) {
        const QString draft = std::exchange(m_draft, {});
        const QString variable = m_variable;
        m_secrets.setForSession(variable, *key);
        m_isBusy = true;
        m_secrets.store(variable, *key, this, [=, this](const Result<void> &stored) {
            if (!stored && m_secrets.storedNames().contains(variable)) {
                m_secrets.setForSession(variable, {});
                if (m_variable == variable && m_draft.isEmpty())
                    m_draft = draft;
            }
            finish(stored);
        });
    }
    Q_EMIT changed();
    Q_EMIT keyChanged();
    return key.has_value();
}

bool KeyEditor::useForSession()
{
    const Result<ApiKey> key = readDraft();
    if (key) {
        m_secrets.setForSession(m_variable, *key);
        m_draft.clear();
    }
    Q_EMIT changed();
    Q_EMIT keyChanged();
    return key.has_value();
}

Result<ApiKey> KeyEditor::typed()
{
    if (m_draft.trimmed().isEmpty())
        return ApiKey();
    const Result<ApiKey> key = readDraft();
    Q_EMIT changed();
    return key;
}

void KeyEditor::forget()
{
    m_isBusy = true;
    m_secrets.forget(m_variable, this, [this](const Result<void> &forgotten) { finish(forgotten); });
    Q_EMIT changed();
    Q_EMIT keyChanged();
}

void KeyEditor::finish(const Result<void> &result)
{
    m_isBusy = false;
    m_problem = result ? QString() : describe(result.error());
    Q_EMIT changed();
    Q_EMIT keyChanged();
}

void KeyEditor::clear()
{
    m_draft.clear();
    m_problem.clear();
    Q_EMIT changed();
}

} // namespace etude
