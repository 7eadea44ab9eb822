// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "storage/folders.h"

#include <QStringList>

namespace etude {

//! The endpoints of the user: the built-in ones as changed by them, then their own. `endpoints.json` in the config
//! folder holds only what differs from what Etude ships.
class Endpoints final {
public:
    Endpoints(const Folders &folders, QList<Endpoint> builtIn);

    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    [[nodiscard]] const QList<Endpoint> &all() const { return m_all; }
    //! By id, else by name regardless of case; `nullptr` when there is none.
    [[nodiscard]] const Endpoint *find(const QString &idOrName) const;
    //! Adds or replaces, and writes the file. An empty id is made from the name, unique. Fails without a name, and where
    //! a header that carries a key holds it in plain text instead of `${VARIABLE}`: no key goes into a file.
    [[nodiscard]] Result<Endpoint> save(Endpoint endpoint);
    //! A built-in one goes back to what it was; another is removed.
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    [[nodiscard]] Result<void> write(const QList<Endpoint> &endpoints);
    [[nodiscard]] const Endpoint *builtIn(const QString &id) const;

    QString m_path;
    QList<Endpoint> m_builtIn;
    QList<Endpoint> m_all;
    //! Entries that could not be understood; written back as they are.
    Json m_unread = Json::array();
    QStringList m_notices;
};

} // namespace etude
