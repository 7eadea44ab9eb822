// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/search.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace etude {

namespace {

//! Without case and accents, as UTF-8: "Éclair" → "eclair". White space becomes a space.
std::string folded(const QString &text)
{
    // Nearly every text of the catalog, and there are 25,000.
    if (std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < QChar(0x7F); })) {
        std::string lower(size_t(text.size()), '\0');
        std::ranges::transform(text, lower.begin(),
                               [](QChar c) { return char(c >= u'A' && c <= u'Z' ? c.unicode() + 32 : c.unicode()); });
        return lower;
    }
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c.isSpace() ? QChar(u' ') : c;
    }
    return plain.toCaseFolded().toStdString();
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const size_t space = std::min(text.find(' '), text.size());
        if (space > 0)
            words.emplace_back(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return words;
}

// Bytes of other scripts count as letters: a word of theirs begins after a space or a sign, too.
bool isWordByte(char byte)
{
    const auto c = static_cast<unsigned char>(byte);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80;
}

enum Rank { Exact, Beginning, WordBeginnings, Anywhere, NoMatch };

//! Where in `text` the word stands: `WordBeginnings` when it ever begins a word there.
Rank rankOfWord(std::string_view text, std::string_view word)
{
    Rank rank = NoMatch;
    for (size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        if (at == 0 || !isWordByte(text[at - 1]))
            return WordBeginnings;
        rank = Anywhere;
    }
    return rank;
}

//! The fields of a model that are searched, one a line: id, name, then what only helps to find it.
struct Entry {
    size_t start = 0;
    size_t size = 0;
    size_t idSize = 0;
    size_t nameSize = 0;
};

} // namespace

class CatalogSearch::Index final {
public:
    Index(const QList<ModelInfo> &models, const QSet<QString> &localHosts);

    [[nodiscard]] Rank rank(const Entry &entry, std::string_view query, const std::vector<std::string> &words) const;

    //! Shares its data with the catalog's list.
    QList<ModelInfo> models;
    std::vector<Entry> entries;
    //! The indexes of all models in each order, so that no keystroke has to sort.
    std::array<std::vector<int>, CatalogQuery::sortCount> orders;
    //! How many at the end of each order are there because nothing is known of them.
    std::array<size_t, CatalogQuery::sortCount> unknown = {};
    std::vector<bool> isLocal;

private:
    //! Lowest first, and behind them what nothing is known of, in the order of the list.
    template <class F> void arrange(CatalogQuery::Sort sort, F &&figure)
    {
        std::vector<int> &order = orders[size_t(sort)];
        const auto end =
            std::stable_partition(order.begin(), order.end(), [&](int i) { return figure(models.at(i)).has_value(); });
        std::ranges::stable_sort(order.begin(), end, {}, [&](int i) { return *figure(models.at(i)); });
        unknown[size_t(sort)] = size_t(order.end() - end);
    }

    //! The folded text of all models: one block of memory to run through.
    std::string m_text;
};

CatalogSearch::Index::Index(const QList<ModelInfo> &list, const QSet<QString> &localHosts)
    : models(list)
{
    entries.reserve(size_t(models.size()));
    isLocal.reserve(size_t(models.size()));
    for (const ModelInfo &model : std::as_const(models)) {
        const std::string id = folded(model.id);
        const std::string name = folded(model.name);
        const size_t start = m_text.size();
        m_text += id + '\n' + name + '\n';
        m_text += folded(model.provider) + '\n' + folded(model.providerName) + '\n' + folded(model.family);
        entries.push_back({start, m_text.size() - start, id.size(), name.size()});
        isLocal.push_back(localHosts.contains(model.provider));
    }

    using Sort = CatalogQuery::Sort;
    for (auto &order : orders) {
        order.resize(entries.size());
        std::iota(order.begin(), order.end(), 0);
    }
    const auto nameOf = [this](int i) {
        const Entry &entry = entries[size_t(i)];
        return std::string_view(m_text).substr(entry.start + entry.idSize + 1, entry.nameSize);
    };
    const auto price = [](const ModelInfo &model, std::optional<double> Prices::*amount) {
        const PriceState state = stateOf(model.prices);
        return state == PriceState::ZeroAsPrinted ? std::nullopt : model.prices.*amount;
    };
    std::ranges::stable_sort(orders[size_t(Sort::Name)], {}, nameOf);
    std::ranges::stable_sort(orders[size_t(Sort::Host)], {}, [this](int i) { return models.at(i).providerName; });
    // Of one input price the cheaper output goes first, and an unknown one last.
    arrange(Sort::InputPrice, [&](const ModelInfo &model) {
        return price(model, &Prices::input).transform([&](double input) {
            return std::pair(input, model.prices.output.value_or(std::numeric_limits<double>::infinity()));
        });
    });
    arrange(Sort::OutputPrice, [&](const ModelInfo &model) { return price(model, &Prices::output); });
    arrange(Sort::Context, [](const ModelInfo &model) { return model.contextTokens; });
    arrange(Sort::MaxOutput, [](const ModelInfo &model) { return model.maxOutputTokens; });
    arrange(Sort::Released, [](const ModelInfo &model) {
        return model.released.isValid() ? std::optional(model.released.toJulianDay()) : std::nullopt;
    });
}

Rank CatalogSearch::Index::rank(const Entry &entry, std::string_view query, const std::vector<std::string> &words) const
{
    const std::string_view text = std::string_view(m_text).substr(entry.start, entry.size);
    Rank rank = WordBeginnings;
    for (const std::string &word : words) {
        rank = std::max(rank, rankOfWord(text, word));
        if (rank == NoMatch)
            return NoMatch;
    }
    const std::string_view id = text.substr(0, entry.idSize);
    const std::string_view name = text.substr(entry.idSize + 1, entry.nameSize);
    if (id == query || name == query)
        return Exact;
    return id.starts_with(query) || name.starts_with(query) ? Beginning : rank;
}

CatalogSearch::CatalogSearch(const QList<ModelInfo> &models, const QSet<QString> &localHosts)
    : m_index(std::make_unique<Index>(models, localHosts))
{
}

CatalogSearch::~CatalogSearch() = default;

static bool passes(const ModelInfo &model, const CatalogQuery &query)
{
    return (!query.tools || model.tools == true) && (!query.reasoning || model.reasoning == true)
        && (!query.structuredOutput || model.structuredOutput == true)
        && (!query.imageInput || model.imageInput == true) && (!query.openWeights || model.openWeights == true)
        && (!query.free || stateOf(model.prices) == PriceState::Free)
        && (!query.maxInputPrice
            || (model.prices.input && *model.prices.input <= *query.maxInputPrice
                && stateOf(model.prices) != PriceState::ZeroAsPrinted))
        && (!query.minContext || (model.contextTokens && *model.contextTokens >= *query.minContext))
        && (query.provider.isEmpty() || model.provider == query.provider)
        && (!query.among || query.among->contains({model.provider, model.id}));
}

QList<int> CatalogSearch::find(const CatalogQuery &query) const
{
    const std::vector<std::string> words = wordsOf(folded(query.words));
    std::string typed;
    for (const std::string &word : words)
        typed += (typed.empty() ? "" : " ") + word;

    // One bucket a rank keeps the order inside it.
    std::array<QList<int>, NoMatch> found;
    const bool byRelevance = query.sort == CatalogQuery::Sort::Relevance;
    const auto look = [&](int i) {
        if ((query.local && !m_index->isLocal[size_t(i)]) || !passes(m_index->models.at(i), query))
            return;
        const Rank rank = words.empty() ? Exact : m_index->rank(m_index->entries[size_t(i)], typed, words);
        if (rank != NoMatch)
            found[byRelevance ? rank : Exact] += i;
    };
    const std::span order(m_index->orders[size_t(query.sort)]);
    const auto known = order.first(order.size() - m_index->unknown[size_t(query.sort)]);
    if (query.descending && !byRelevance)
        std::ranges::for_each(known | std::views::reverse, look);
    else
        std::ranges::for_each(known, look);
    std::ranges::for_each(order.subspan(known.size()), look);
    for (int rank = Exact + 1; rank < NoMatch; ++rank)
        found[Exact] += found[size_t(rank)];
    return found[Exact];
}

} // namespace etude
