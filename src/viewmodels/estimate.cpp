// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/estimate.h"

#include "viewmodels/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Estimate)
};

//! How much output a request allows, by the names of all dialects.
std::optional<qint64> outputLimit(const Json &request)
{
    for (const char *name : {"max_completion_tokens", "max_output_tokens", "max_tokens"}) {
        if (const auto limit = integerAt(request, name); limit && *limit >= 0)
            return limit;
    }
    return std::nullopt;
}

QString priceWords(const Estimate &estimate)
{
    switch (estimate.state) {
    case PriceState::Free:
        return Words::tr("free");
    case PriceState::Unknown:
    case PriceState::ZeroAsPrinted:
        return Words::tr("price unknown");
    case PriceState::Priced:
        break;
    }
    if (!estimate.lowUsd && !estimate.highUsd)
        return Words::tr("price unknown");
    if (!estimate.highUsd)
        return Words::tr("%1 or more (estimate)").arg(usdText(*estimate.lowUsd));
    const QString high = usdText(*estimate.highUsd);
    if (!estimate.lowUsd)
        return (estimate.isHighAtLeast ? Words::tr("up to %1 or more (estimate)") : Words::tr("up to %1 (estimate)"))
            .arg(high);
    const QString low = usdText(*estimate.lowUsd);
    if (estimate.isHighAtLeast)
        return Words::tr("%1 to %2 or more (estimate)").arg(low, high);
    return (estimate.hasLimit ? Words::tr("%1 to %2 (estimate)") : Words::tr("%1, up to %2 (estimate)")).arg(low, high);
}

} // namespace

Estimate estimateOf(qint64 inputTokens, bool hasImages, const Json &request, const ModelInfo *known)
{
    Estimate estimate{.inputTokens = inputTokens, .hasImages = hasImages};
    if (!known)
        return estimate;
    const Prices &prices = known->prices;
    estimate.state = stateOf(prices);
    if (estimate.state != PriceState::Priced)
        return estimate;
    const auto low = costOf({.inputTokens = inputTokens, .outputTokens = 0}, prices);
    if (low && prices.input)
        estimate.lowUsd = low->usd;
    std::optional<qint64> most = outputLimit(request);
    estimate.hasLimit = most.has_value();
    if (!most)
        most = known->maxOutputTokens;
    if (known->contextTokens && *known->contextTokens > inputTokens) {
        // Input and output share the window.
        const qint64 room = *known->contextTokens - inputTokens;
        most = most ? std::min(*most, room) : room;
    }
    if (!most)
        return estimate;
    const qint64 answers = std::clamp<qint64>(integerAt(request, "n").value_or(1), 1, 128);
    const qint64 output = std::min<qint64>(*most, 1'000'000'000) * answers;
    const auto high = costOf({.inputTokens = inputTokens, .outputTokens = output}, prices, extrasOf({.body = request}));
    if (high) {
        estimate.highUsd = high->usd;
        estimate.isHighAtLeast = high->atLeast || hasImages;
    }
    return estimate;
}

QString tokensText(const Estimate &estimate, const QString &host)
{
    QString tokens = countText(estimate.inputTokens);
    if (estimate.isCounted && estimate.contextTokens)
        return Words::tr("%1 of %2 tokens").arg(tokens, countText(*estimate.contextTokens));
    tokens = estimate.isCounted ? Words::tr("%1 tokens, counted by %2").arg(tokens, host)
                                : Words::tr("~%1 tokens").arg(tokens);
    if (estimate.hasImages && !estimate.isCounted)
        tokens += Words::tr(", and the images");
    return tokens;
}

QString estimateText(const Estimate &estimate, const QString &host)
{
    return tokensText(estimate, host) + u" · "_s + priceWords(estimate);
}

} // namespace etude
