// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/modeltable.h"

using namespace Qt::StringLiterals;

namespace etude {

Json toJson(const ModelInfo &model)
{
    Json json = {{"id", toJson(model.id)}};
    const auto addText = [&](const char *name, const QString &text) {
        if (!text.isEmpty())
            json[name] = toJson(text);
    };
    const auto addKnown = [&](const char *name, const auto &value) {
        if (value)
            json[name] = *value;
    };
    addText("name", model.name);
    addText("provider", model.provider);
    addText("family", model.family);
    addText("description", model.description);
    addKnown("context_tokens", model.contextTokens);
    addKnown("max_output_tokens", model.maxOutputTokens);
    addKnown("tools", model.tools);
    addKnown("reasoning", model.reasoning);
    addKnown("structured_output", model.structuredOutput);
    addKnown("image_input", model.imageInput);
    addKnown("open_weights", model.openWeights);
    addText("released", model.released.toString(Qt::ISODate));
    addText("updated", model.updated.toString(Qt::ISODate));
    addText("status", model.status);
    addKnown("input_usd_per_million", model.prices.input);
    addKnown("output_usd_per_million", model.prices.output);
    addKnown("cached_input_usd_per_million", model.prices.cachedInput);
    addKnown("cache_write_usd_per_million", model.prices.cacheWrite);
    addKnown("reasoning_usd_per_million", model.prices.reasoning);
    json["price_state"] = toJson(priceStateName(stateOf(model.prices)));
    addText("price_source", model.prices.origin.source);
    addText("price_retrieved", model.prices.origin.retrieved.toString(Qt::ISODate));
    return json;
}

QString lineFor(const ModelInfo &model)
{
    const PriceState state = stateOf(model.prices);
    const auto price = [state](const std::optional<double> &usd) {
        if (!usd)
            return u"?"_s;
        if (state == PriceState::Free)
            return u"free"_s;
        return state == PriceState::ZeroAsPrinted ? u"0 as printed"_s : listedUsdText(*usd);
    };
    const QString id = model.provider.isEmpty() ? model.id : model.provider + u'\t' + model.id;
    const QString context = model.contextTokens ? QString::number(*model.contextTokens) : u"?"_s;
    return withoutControls(u"%1\t%2\t%3\t%4\t%5"_s.arg(id, context, price(model.prices.input),
                                                       price(model.prices.output), model.name.simplified()));
}

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\t' && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace etude
