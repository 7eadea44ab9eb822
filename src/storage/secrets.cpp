// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets.h"

namespace etude {

ApiKey Secrets::find(const QString &variable) const
{
    if (const auto found = m_session.constFind(variable); found != m_session.cend())
        return *found;
    return variable.isEmpty() ? ApiKey() : ApiKey(qEnvironmentVariable(variable.toUtf8().constData()));
}

Secrets::Origin Secrets::origin(const QString &variable) const
{
    if (m_session.contains(variable))
        return Origin::Session;
    return find(variable).isEmpty() ? Origin::Missing : Origin::Environment;
}

void Secrets::setForSession(const QString &variable, const ApiKey &key)
{
    if (key.isEmpty())
        m_session.remove(variable);
    else
        m_session.insert(variable, key);
}

KeyLookup Secrets::lookup() const
{
    return [this](const QString &name) { return find(name); };
}

} // namespace etude
