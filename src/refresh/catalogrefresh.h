// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "net/transport.h"
#include "storage/catalogfiles.h"

namespace etude {

//! Reads what was fetched at other times, for the constructor of `Catalog`. A list is left out where it cannot be read
//! (`complain` is told in one sentence), and a host's own one where `endpoints` no longer have the address that it came
//! from.
[[nodiscard]] FetchedLists keptLists(const CatalogFiles &files, const QList<Endpoint> &endpoints,
                                     const std::function<void(const QString &)> &complain);

//! How an update went.
struct CatalogUpdate {
    //! Nothing: the list in use is still the newest.
    std::optional<CatalogChange> change = {};
    //! When the list that was in use was fetched; null where it was the bundled one.
    QDate lastFetched = {};
};

//! One translated sentence for an update that failed, in place of `describe`, which speaks of endpoints and keys.
[[nodiscard]] QString describeUpdateFailure(const Error &error);

//! Brings a catalog up to date: what is fetched is first read without an error, then kept, and only then used. So whatever
//! a host sends in place of a list, and also where the disk takes none, the catalog and its files stay as they were, and
//! the error says why.
//!
//! No clock: `today` is the date that what is fetched will bear. Each `done` is called once, later, in the thread of
//! `context`, unless `context` is gone; deleting `context` ends the exchange. It has to outlive its exchanges.
class CatalogRefresh final {
public:
    //! All three outlive it.
    CatalogRefresh(Catalog &catalog, const CatalogFiles &files, Transport &transport);

    //! Fetches models.dev's list from `address`, if it is another than the one in use; no key is sent. Fails without a try
    //! where the files are those of a newer Etude.
    void update(const QString &address, const QDate &today, QObject *context,
                std::function<void(const Result<CatalogUpdate> &)> done);
    //! Asks an endpoint for its own list, and gives the number of models in it. An empty one is an error: all that is known
    //! of the host would pass for vanished.
    void fetchOwnList(const Endpoint &endpoint, const KeyLookup &keys, const QDate &today, QObject *context,
                      std::function<void(const Result<qsizetype> &)> done);

private:
    [[nodiscard]] Result<std::optional<KeptList>> listInUse(const QString &address) const;
    //! Keeps a list that can be read and bears the date of today, and uses it.
    [[nodiscard]] Result<CatalogChange> take(const KeptList &list);

    Catalog &m_catalog;
    const CatalogFiles &m_files;
    Transport &m_transport;
};

} // namespace etude
