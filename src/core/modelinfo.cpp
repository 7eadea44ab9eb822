// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modelinfo.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr double tokensPerPrice = 1e6;

//! What one side of the bill comes to, given the tokens at the usual price and the part that has its own price.
//! Nothing when count or price is unknown; no tokens cost nothing at any price.
std::optional<double> sideUsd(std::optional<qint64> tokens, std::optional<double> price,
                              std::optional<qint64> partTokens, std::optional<double> partPrice)
{
    if (tokens && *tokens <= 0)
        return 0.0;
    if (!tokens || !price)
        return std::nullopt;
    const qint64 part = partPrice ? std::clamp<qint64>(partTokens.value_or(0), 0, *tokens) : 0;
    return (static_cast<double>(*tokens - part) * *price + static_cast<double>(part) * partPrice.value_or(0))
        / tokensPerPrice;
}

} // namespace

PriceState stateOf(const Prices &prices)
{
    if (!prices.input && !prices.output)
        return PriceState::Unknown;
    if (prices.input.value_or(0) > 0 || prices.output.value_or(0) > 0)
        return PriceState::Priced;
    return prices.isSaidToBeFree ? PriceState::Free : PriceState::ZeroAsPrinted;
}

std::optional<Cost> costOf(const Usage &usage, const Prices &prices)
{
    if (stateOf(prices) == PriceState::ZeroAsPrinted)
        return std::nullopt;
    const auto input = sideUsd(usage.inputTokens, prices.input, usage.cachedInputTokens, prices.cachedInput);
    const auto output = sideUsd(usage.outputTokens, prices.output, usage.reasoningTokens, prices.reasoning);
    const bool isPriceKnown = prices.input || prices.output;
    if ((!input && !output) || !isPriceKnown)
        return std::nullopt;
    return Cost{.usd = input.value_or(0) + output.value_or(0), .atLeast = !input || !output};
}

QString usdText(double usd)
{
    if (!std::isfinite(usd))
        return u"$?"_s;
    const double amount = std::abs(usd);
    // The exponent of the first digit that is not zero says how many decimals show it and the one behind it.
    const int exponent = amount > 0 ? static_cast<int>(std::floor(std::log10(amount))) : 0;
    const int decimals = std::clamp(1 - exponent, 2, 15);
    return (usd < 0 ? u"-$"_s : u"$"_s) + QString::number(amount, 'f', decimals);
}

} // namespace etude
