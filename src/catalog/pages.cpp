// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/pages.h"

#include "catalog/bundled.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

ParameterSpec parameterFromJson(const Json &json)
{
    static const QHash<QString, ParameterSpec::Type> types{
        {u"number"_s, ParameterSpec::Type::Number},      {u"integer"_s, ParameterSpec::Type::Integer},
        {u"boolean"_s, ParameterSpec::Type::Boolean},    {u"enum"_s, ParameterSpec::Type::Enum},
        {u"strings"_s, ParameterSpec::Type::StringList}, {u"text"_s, ParameterSpec::Type::Text}};
    ParameterSpec spec{.name = stringAt(json, "name"),
                       .type = types.value(stringAt(json, "type"), ParameterSpec::Type::Text),
                       .minimum = numberAt(json, "minimum"),
                       .maximum = numberAt(json, "maximum"),
                       .description = stringAt(json, "description")};
    if (const Json *value = member(json, "default"))
        spec.defaultValue = *value;
    for (const Json &value : listAt(json, "values"))
        spec.values += textOf(value);
    return spec;
}

QStringList textsAt(const Json &json, std::string_view key)
{
    QStringList texts;
    for (const Json &text : listAt(json, key))
        texts += textOf(text);
    return texts;
}

QDate dateAt(const Json &json, std::string_view key)
{
    return QDate::fromString(stringAt(json, key), Qt::ISODate);
}

ModelInfo modelFromJson(const Json &json, const Provider &provider, const Origin &origin)
{
    const Json &prices = objectAt(json, "prices");
    ModelInfo model{.id = stringAt(json, "id"),
                    .name = stringAt(json, "name"),
                    .provider = provider.id,
                    .providerName = provider.name,
                    .family = stringAt(json, "family"),
                    .description = stringAt(json, "description"),
                    .contextTokens = integerAt(json, "context"),
                    .maxOutputTokens = integerAt(json, "max_output"),
                    .prices = {.input = numberAt(prices, "input"),
                               .output = numberAt(prices, "output"),
                               .cachedInput = numberAt(prices, "cached_input"),
                               .isSaidToBeFree = boolAt(prices, "said_to_be_free").value_or(false),
                               .origin = origin},
                    .tools = boolAt(json, "tools"),
                    .reasoning = boolAt(json, "reasoning"),
                    .structuredOutput = boolAt(json, "structured_output"),
                    .openWeights = boolAt(json, "open_weights"),
                    .inputKinds = textsAt(json, "input"),
                    .outputKinds = textsAt(json, "output"),
                    .released = dateAt(json, "released"),
                    .updated = dateAt(json, "updated"),
                    .tags = textsAt(json, "tags"),
                    .region = stringAt(json, "region"),
                    .license = stringAt(json, "license"),
                    .listsAllParameters = boolAt(json, "lists_all_parameters").value_or(false),
                    .notes = textsAt(json, "notes"),
                    .features = textsAt(json, "features"),
                    .related = textsAt(json, "related"),
                    .origin = origin};
    if (const auto perSearch = numberAt(prices, "web_search"))
        model.prices.calls += {.what = u"web_search"_s, .usd = *perSearch};
    if (!model.inputKinds.isEmpty())
        model.imageInput = model.inputKinds.contains("image"_L1);
    for (const Json &parameter : listAt(json, "parameters"))
        model.parameters += parameterFromJson(parameter);
    for (const Json &link : listAt(json, "links"))
        model.links += {.name = stringAt(link, "name"), .address = stringAt(link, "address")};
    // A claim that names no source of its own is not vouched for by the page: only its own sources count.
    for (const Json &fact : listAt(json, "facts"))
        model.facts += factFromJson(fact, {.enteredBy = provider.name});
    return model;
}

} // namespace

ModelList readPages()
{
    ModelList list;
    for (const Json &page : bundledJson(u"pages.json"_s)) {
        const Provider provider{
            .id = stringAt(page, "provider"), .name = stringAt(page, "name"), .docs = stringAt(page, "docs")};
        const Origin origin{.source = stringAt(page, "source"),
                            .retrieved = dateAt(page, "retrieved"),
                            .enteredBy = u"Etude"_s,
                            .isFirstHand = true};
        for (const Json &model : listAt(page, "models"))
            list.models += modelFromJson(model, provider, origin);
        list.providers += provider;
    }
    return list;
}

} // namespace etude
