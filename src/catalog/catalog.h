// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/modelinfo.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace etude {

//! A host of models, as the catalog knows it.
struct Provider {
    QString id = {};
    QString name = {};
    //! Ready to use: base address, dialects with paths, key variable. `baseUrl` is empty where it is not known.
    Endpoint endpoint = {};
    QString docs = {};
};

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

//! What is known about models and hosts without asking anyone: bundled data (models.dev, the provider pages), loaded on
//! first use, immutable afterwards.
//!
//! Where a provider page and models.dev both describe a model, both stand in the list, each with its own prices, source
//! and date; the page's comes first, has what the page leaves out from models.dev, and is the one that `find` returns.
//! A zero that a page prints beside "pay-per-use", or that stands for "covered by a subscription", is an unknown price,
//! not a free model: better absent than wrong.
class Catalog final {
public:
    Catalog();
    ~Catalog();

    //! Everything below loads on first use: some 20 ms, once.
    [[nodiscard]] const QList<Provider> &providers() const;
    [[nodiscard]] const QList<ModelInfo> &models() const;
    [[nodiscard]] const QList<StarterPrompt> &starterPrompts() const;

    //! The entry for a model at a host, or `nullptr`. `provider` is a provider or endpoint id.
    [[nodiscard]] const ModelInfo *find(const QString &provider, const QString &modelId) const;
    [[nodiscard]] const Provider *provider(const QString &id) const;

private:
    class Data;
    const Data &data() const;
    mutable std::unique_ptr<Data> m_data;
};

//! Providers that are offered as built-in endpoints: the built-in engine, those of the five provider pages, the large
//! hosts, and local engines, in this order (resources/catalog/endpoints.json). Cheap: does not load the catalog.
[[nodiscard]] QList<Endpoint> builtInEndpoints();

//! What to look for, typed by hand and by chips.
struct CatalogQuery {
    QString words = {}; //!< each word must occur in name, id, provider or family, in any order
    bool tools = false;
    bool reasoning = false;
    bool structuredOutput = false;
    bool imageInput = false;
    bool openWeights = false;
    bool free = false; //!< input and output price are known and 0
    std::optional<double> maxInputPrice = {};
    std::optional<qint64> minContext = {};
    QString provider = {};
    enum class Sort { Relevance, Price, Context, Name } sort = Sort::Relevance;
};

//! Answers queries over thousands of models at every keystroke: one pass over folded text, no allocation a model.
class CatalogSearch final {
public:
    explicit CatalogSearch(const QList<ModelInfo> &models);
    ~CatalogSearch();
    //! Indexes into the list, best first: an exact id or name, then one that begins with the words, then words at the
    //! beginning of words, then anywhere. What is equal keeps the order of the list; what is unknown sorts last.
    [[nodiscard]] QList<int> find(const CatalogQuery &query) const;

private:
    class Index;
    std::unique_ptr<Index> m_index;
};

} // namespace etude
