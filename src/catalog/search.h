// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"

#include <QSet>

#include <memory>
#include <optional>

namespace etude {

//! What to look for, typed by hand and by chips.
struct CatalogQuery {
    QString words = {}; //!< each word must occur in name, id, provider or family, in any order
    bool tools = false;
    bool reasoning = false;
    bool structuredOutput = false;
    bool imageInput = false;
    bool openWeights = false;
    bool free = false;  //!< said to cost nothing
    bool local = false; //!< at a host on this computer
    std::optional<double> maxInputPrice = {};
    std::optional<qint64> minContext = {};
    QString provider = {};
    //! Only these; empty = any. A set, since it is asked for each model: `{provider, id}`.
    std::optional<QSet<std::pair<QString, QString>>> among = {};
    enum class Sort { Relevance, Name, Host, InputPrice, OutputPrice, Context, MaxOutput, Released };
    static constexpr int sortCount = 8;
    Sort sort = Sort::Relevance;
    bool descending = false; //!< not for `Relevance`
};

//! Answers queries over thousands of models at every keystroke: one pass over folded text, no allocation a model.
class CatalogSearch final {
public:
    //! `localHosts`: ids of the providers and endpoints on this computer.
    explicit CatalogSearch(const QList<ModelInfo> &models, const QSet<QString> &localHosts = {});
    ~CatalogSearch();
    //! Indexes into the list, best first: an exact id or name, then one that begins with the words, then words at the
    //! beginning of words, then anywhere. What is equal keeps the order of the list; what is unknown sorts last,
    //! in either direction.
    [[nodiscard]] QList<int> find(const CatalogQuery &query) const;

private:
    class Index;
    std::unique_ptr<Index> m_index;
};

} // namespace etude
