// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/modelsdev.h"
#include "fuzz/fuzz.h"

#include <QSet>

#include <cmath>

using namespace etude;

namespace {

const Origin origin{.source = QStringLiteral("https://models.dev/api.json"), .retrieved = QDate(2026, 11, 20)};

void requireSane(std::initializer_list<std::optional<double>> prices)
{
    for (const std::optional<double> &price : prices)
        fuzz::require(!price || (std::isfinite(*price) && *price >= 0), "a price is a number of at least 0");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<ModelList> list =
        readModelsDev(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), origin);
    if (!list) {
        fuzz::require(!list.error().words.isEmpty(), "an error has words");
        fuzz::require(list.error().words.size() < 1000, "an error is a sentence");
        return 0;
    }
    fuzz::require(!list->models.isEmpty(), "a list has a model");
    QSet<QString> hosts;
    for (const Provider &provider : list->providers) {
        fuzz::require(!provider.id.isEmpty(), "a host has an id");
        fuzz::require(!hosts.contains(provider.id), "a host stands in the list once");
        hosts.insert(provider.id);
    }
    QSet<std::pair<QString, QString>> seen;
    for (const ModelInfo &model : list->models) {
        fuzz::require(!model.id.isEmpty(), "a model has an id");
        fuzz::require(hosts.contains(model.provider), "the host of a model is known");
        fuzz::require(!seen.contains({model.provider, model.id}), "a model of a host stands in the list once");
        seen.insert({model.provider, model.id});
        fuzz::require(model.contextTokens.value_or(1) > 0 && model.maxOutputTokens.value_or(1) > 0,
                      "a limit is above 0");
        const Prices &prices = model.prices;
        requireSane({prices.input, prices.output, prices.cachedInput, prices.cacheWrite, prices.reasoning,
                     prices.inputAudio, prices.outputAudio});
        for (const PriceTier &tier : prices.tiers)
            requireSane({tier.input, tier.output, tier.cachedInput, tier.cacheWrite});
        fuzz::require(model.origin == origin && prices.origin == origin, "a figure has its origin");
    }
    return 0;
}
