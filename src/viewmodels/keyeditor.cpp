// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/keyeditor.h"

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

bool KeyEditor::takeDraft()
{
    const Result<ApiKey> typed = m_variable.isEmpty()
        ? failure(Error::Kind::Invalid, tr("Give the key the name of a variable first."))
        : apiKeyFromInput(m_draft);
    m_problem = typed ? QString() : describe(typed.error());
    if (typed)
        m_secrets.setForSession(m_variable, *typed);
    return typed.has_value();
}

bool KeyEditor::keep()
{
    const bool isKey = takeDraft();
    if (isKey) {
        m_draft.clear();
        m_isBusy = true;
        m_secrets.store(m_variable, m_secrets.find(m_variable), this,
                        [this](const Result<void> &stored) { finish(stored); });
    }
    Q_EMIT changed();
    Q_EMIT keyChanged();
    return isKey;
}

bool KeyEditor::useForSession()
{
    const bool isKey = takeDraft();
    if (isKey)
        m_draft.clear();
    Q_EMIT changed();
    Q_EMIT keyChanged();
    return isKey;
}

bool KeyEditor::tryOut()
{
    if (m_draft.trimmed().isEmpty())
        return true;
    const bool isKey = takeDraft();
    Q_EMIT changed();
    Q_EMIT keyChanged();
    return isKey;
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
