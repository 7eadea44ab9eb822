// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/modelsdev.h"

#include <QHash>

#include <span>

namespace etude {

//! What a `Catalog` holds, once it is loaded: the entries in their order, and beside them what each source says where that is
//! more than the entry itself.
class CatalogData final {
public:
    //! The bundled list or the newer one that was fetched, the pages, and what hosts themselves list.
    explicit CatalogData(const FetchedLists &fetched);
    //! A newer list in place of the one in `before`; the rest as it was there.
    CatalogData(ModelList &&newer, const Origin &newerOrigin, const CatalogData &before);

    void setOwnList(const OwnList &list);
    //! False where there was none.
    bool forgetOwnList(const QString &endpoint);
    [[nodiscard]] const ModelInfo *find(const QString &provider, const QString &modelId) const;
    [[nodiscard]] QList<ModelInfo> listings(const ModelInfo &model) const;

    QList<Provider> providers;
    QList<ModelInfo> models;
    QList<StarterPrompt> starterPrompts;
    QStringList notices;
    Origin origin;
    QHash<QString, OwnList> own; //!< by endpoint

private:
    using Key = std::pair<QString, QString>; // provider, model

    void build(ModelList &&listed);
    //! Appends the entries of a host, moving its listings here. Each source's list goes in the order in which ids that are
    //! new are to stand.
    void addHost(const Provider &provider, const QList<std::span<ModelInfo>> &sources);
    //! The same in the place where the host stands.
    void replaceHost(const Provider &provider, const QList<std::span<ModelInfo>> &sources);
    //! What the sources but the host's own list say of its models, and what its own list said and does no longer.
    [[nodiscard]] QList<ModelInfo> listingsOf(const QString &host) const;
    void index();

    //! The models of a host stand together: first index and number.
    QHash<QString, std::pair<qsizetype, qsizetype>> m_ranges;
    //! The listings of an entry, where it is not itself its only one.
    QHash<Key, QList<ModelInfo>> m_listings;
};

[[nodiscard]] CatalogChange changeBetween(const QList<ModelInfo> &before, const QList<ModelInfo> &after);

} // namespace etude
