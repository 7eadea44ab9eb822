// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"
#include "core/httprequest.h"

#include <QHash>
#include <QString>

namespace etude {

//! Where keys come from: the environment, or what the user typed for this session only. Nothing is ever written.
class Secrets final {
public:
    enum class Origin { Missing, Environment, Session };

    //! The key under the name of a variable; the session's goes before the environment's.
    [[nodiscard]] ApiKey find(const QString &variable) const;
    [[nodiscard]] Origin origin(const QString &variable) const;
    //! Until the program ends. An empty key forgets it.
    void setForSession(const QString &variable, const ApiKey &key);
    //! For `fill`; refers to this object, which must outlive it.
    [[nodiscard]] KeyLookup lookup() const;

private:
    QHash<QString, ApiKey> m_session;
};

} // namespace etude
