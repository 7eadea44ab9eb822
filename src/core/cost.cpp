// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr double tokensPerPrice = 1e6;

//! A part of the tokens of one side that may have a price of its own.
struct Share {
    CostPart::What what;
    std::optional<qint64> tokens;
    std::optional<double> price;
    enum class Otherwise { CostsTheSame, CostsMore } otherwise;
};

class CostSum final {
public:
    //! `isAllPriced`: both sides have a price, so that to have none of their tokens costs nothing.
    explicit CostSum(bool isAllPriced)
        : m_isAllPriced(isAllPriced)
    {
    }

    //! `tokens` at `price`, but for the shares. A count of nothing needs no price.
    void addSide(CostPart::What what, std::optional<qint64> tokens, std::optional<double> price,
                 std::initializer_list<Share> shares)
    {
        if (!tokens || *tokens < 0) {
            m_cost.parts.append({.what = what, .unitUsd = price});
            m_cost.atLeast = true;
            return;
        }
        qint64 rest = *tokens;
        QList<CostPart> apart;
        for (const Share &share : shares) {
            // A host that counts more in a part than in the whole is believed as to the whole.
            const qint64 part = std::clamp<qint64>(share.tokens.value_or(0), 0, rest);
            if (part == 0 || (!share.price && share.otherwise == Share::Otherwise::CostsTheSame))
                continue;
            rest -= part;
            m_cost.atLeast = m_cost.atLeast || !share.price;
            apart.append(tokenPart(share.what, part, share.price ? share.price : price));
        }
        if (rest > 0 || apart.isEmpty())
            add(tokenPart(what, rest, price));
        for (const CostPart &part : apart)
            add(part);
    }

    void addCalls(CostPart::What what, std::optional<qint64> calls, std::optional<double> price)
    {
        CostPart part{.what = what, .count = calls, .unitUsd = price};
        if (calls && price)
            part.usd = double(*calls) * *price;
        add(part);
    }

    //! Prices were taken that are those of less.
    void setAtLeast() { m_cost.atLeast = true; }
    void setTier(qint64 aboveInputTokens) { m_cost.aboveInputTokens = aboveInputTokens; }

    //! Nothing where no price was met with a count.
    [[nodiscard]] std::optional<Cost> cost() const { return m_isAnyKnown ? std::optional(m_cost) : std::nullopt; }

private:
    static CostPart tokenPart(CostPart::What what, qint64 tokens, std::optional<double> price)
    {
        CostPart part{.what = what, .count = tokens, .unitUsd = price};
        if (tokens == 0)
            part.usd = 0;
        else if (price)
            part.usd = double(tokens) * *price / tokensPerPrice;
        return part;
    }

    void add(const CostPart &part)
    {
        m_cost.parts.append(part);
        if (part.usd)
            m_cost.usd += *part.usd;
        else
            m_cost.atLeast = true;
        m_isAnyKnown = m_isAnyKnown || (part.usd && part.unitUsd && (m_isAllPriced || part.count.value_or(0) > 0));
    }

    Cost m_cost;
    bool m_isAllPriced;
    bool m_isAnyKnown = false;
};

const PriceTier *tierFor(const Prices &prices, std::optional<qint64> inputTokens)
{
    const PriceTier *holds = nullptr;
    for (const PriceTier &tier : prices.tiers) {
        if (inputTokens.value_or(0) > tier.aboveInputTokens
            && (!holds || tier.aboveInputTokens > holds->aboveInputTokens))
            holds = &tier;
    }
    return holds;
}

std::optional<double> callPrice(const Prices &prices, QLatin1StringView what)
{
    const auto found = std::ranges::find(prices.calls, what, &CallPrice::what);
    // A 0 is a field that nobody filled in, or what the tokens pay for.
    return found == prices.calls.end() || found->usd <= 0 ? std::nullopt : std::optional(found->usd);
}

bool isOn(const Json &value)
{
    return !value.is_null() && value != false && !(value.is_array() && value.empty());
}

} // namespace

Extras extrasOf(const HttpRequest &request)
{
    const Json &body = request.body;
    if (!body.is_object())
        return {};
    Extras extras;
    for (const auto &[key, value] : body.items()) {
        if ((key.contains("search") || key == "plugins") && isOn(value))
            extras.mayHaveSearched = true;
    }
    for (const Json &tool : listAt(body, "tools")) {
        if (stringAt(tool, "type").contains("search"_L1))
            extras.mayHaveSearched = true;
    }
    const QString model = stringAt(body, "model");
    for (const QLatin1StringView searching : {":online"_L1, "sonar"_L1, "-search"_L1}) {
        if (model.contains(searching))
            extras.mayHaveSearched = true;
    }
    return extras;
}

std::optional<Cost> costOf(const Usage &usage, const Prices &prices, const Extras &extras)
{
    using enum CostPart::What;
    CostSum sum(prices.input && prices.output);
    Prices held = prices;
    if (stateOf(prices) == PriceState::ZeroAsPrinted) {
        held = {.calls = prices.calls};
    } else if (const PriceTier *tier = tierFor(prices, usage.inputTokens)) {
        sum.setTier(tier->aboveInputTokens);
        // Where a tier leaves a price out, the usual one stands in for it, and tiers go up.
        const auto take = [&](std::optional<double> &price, const std::optional<double> &ofTier, bool isCounted) {
            if (ofTier)
                price = ofTier;
            else if (price && isCounted)
                sum.setAtLeast();
        };
        take(held.input, tier->input, true);
        take(held.output, tier->output, usage.outputTokens.value_or(0) > 0);
        take(held.cachedInput, tier->cachedInput, usage.cachedInputTokens.value_or(0) > 0);
        take(held.cacheWrite, tier->cacheWrite, usage.cacheWriteTokens.value_or(0) > 0);
        take(held.inputAudio, tier->inputAudio, usage.inputAudioTokens.value_or(0) > 0);
        take(held.outputAudio, tier->outputAudio, usage.outputAudioTokens.value_or(0) > 0);
        // But thoughts are output: where the tier has a price of that, it is theirs too.
        if (tier->output)
            held.reasoning = tier->reasoning;
        else
            take(held.reasoning, tier->reasoning, usage.reasoningTokens.value_or(0) > 0);
    }
    sum.addSide(Input, usage.inputTokens, held.input,
                {{CachedInput, usage.cachedInputTokens, held.cachedInput, Share::Otherwise::CostsTheSame},
                 {CacheWrite, usage.cacheWriteTokens, held.cacheWrite, Share::Otherwise::CostsMore},
                 {InputAudio, usage.inputAudioTokens, held.inputAudio, Share::Otherwise::CostsMore}});
    sum.addSide(Output, usage.outputTokens, held.output,
                {{Reasoning, usage.reasoningTokens, held.reasoning, Share::Otherwise::CostsTheSame},
                 {OutputAudio, usage.outputAudioTokens, held.outputAudio, Share::Otherwise::CostsMore}});
    const std::optional<double> perSearch = callPrice(prices, "web_search"_L1);
    if (usage.webSearches.value_or(0) > 0 || (!usage.webSearches && extras.mayHaveSearched))
        sum.addCalls(WebSearch, usage.webSearches, perSearch);
    if (const std::optional<double> perRequest = callPrice(prices, "request"_L1))
        sum.addCalls(Request, 1, perRequest);
    return sum.cost();
}

} // namespace etude
