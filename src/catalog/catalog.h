// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/provider.h"
#include "core/modelinfo.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace etude {

//! A prompt to click. From the provider pages and resources/presets.
struct StarterPrompt {
    QString title = {};
    QString text = {};
    QString system = {};
    //! Where it was printed; empty for our own.
    QString source = {};
    //! The starter model was trained on exactly these words. The list begins with such ones.
    bool starterKnows = false;
};

//! What a host itself lists: the answer of its models endpoint.
struct OwnList {
    QString endpoint = {}; //!< id of the endpoint
    QString name = {};     //!< its name
    QList<ModelInfo> models = {};
    //! Whatever else it lists and that cannot chat: those have not vanished.
    QStringList otherIds = {};
    Origin origin = {};
};

//! What was fetched at other times and kept: a newer text of models.dev's list, and what hosts themselves list.
struct FetchedLists {
    QByteArray modelsDev = {}; //!< empty = only the bundled one is there
    Origin origin = {};
    QList<OwnList> own = {};
};

//! What an update brought.
struct CatalogChange {
    qsizetype hosts = 0;
    qsizetype models = 0;
    qsizetype added = 0;
    qsizetype vanished = 0;
    qsizetype repriced = 0; //!< input or output price differs
    bool operator==(const CatalogChange &) const = default;
};

class CatalogData;

//! What is known about models and hosts: bundled data (models.dev, the pages of providers), newer lists that were fetched,
//! and what hosts themselves list. Loaded on first use.
//!
//! A model at a host is one entry; what each source says of it is kept beside it with source and date, and the newest fact
//! counts (listing.h). What all its sources list no longer, or the host itself does not, stays with the status `vanished`:
//! presets use it. Of lists that were replaced in an earlier session only the bundled one is remembered.
class Catalog final {
public:
    //! `fetched` is called once, on first use. A list in it that cannot be read is passed over, and `notices` says so.
    explicit Catalog(std::function<FetchedLists()> fetched = {});
    ~Catalog();
    Q_DISABLE_COPY_MOVE(Catalog)

    //! Everything below loads on first use.
    [[nodiscard]] const QList<Provider> &providers() const;
    //! The models of a host stand together; the built-in endpoints' first, then by host. References and pointers hold until
    //! the next change.
    [[nodiscard]] const QList<ModelInfo> &models() const;
    [[nodiscard]] const QList<StarterPrompt> &starterPrompts() const;

    //! The entry for a model at a host, or `nullptr`. `provider` is a provider or endpoint id.
    [[nodiscard]] const ModelInfo *find(const QString &provider, const QString &modelId) const;
    [[nodiscard]] const Provider *provider(const QString &id) const;
    //! What each source says of a model, the newest first; empty where it is not known.
    [[nodiscard]] QList<ModelInfo> listings(const QString &provider, const QString &modelId) const;

    //! Replaces the list of models.dev by a newer text. One that cannot be read changes nothing, and the error says why.
    [[nodiscard]] Result<CatalogChange> update(QByteArrayView text, const Origin &origin);
    //! Replaces what a host itself lists.
    void setOwnList(const OwnList &list);
    //! For an endpoint that is gone, or is another host now.
    void forgetOwnList(const QString &endpoint);
    //! The address that the list came from; empty where there is none.
    [[nodiscard]] QString ownListSource(const QString &endpoint) const;
    //! Grows with each change, so that others can tell that what they made of the catalog is old.
    [[nodiscard]] int generation() const { return m_generation; }
    //! Of models.dev's list that is in use.
    [[nodiscard]] Origin origin() const;
    //! What the user should know, one sentence each.
    [[nodiscard]] QStringList notices() const;

private:
    const CatalogData &data() const;
    std::function<FetchedLists()> m_fetched;
    mutable std::unique_ptr<CatalogData> m_data;
    int m_generation = 0;
};

//! Providers that are offered as built-in endpoints: the built-in engine, those of the five provider pages, the large
//! hosts, and local engines, in this order (resources/catalog/endpoints.json). Cheap: does not load the catalog.
[[nodiscard]] QList<Endpoint> builtInEndpoints();

} // namespace etude
