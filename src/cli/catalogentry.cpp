// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogentry.h"

#include "catalog/listing.h"
#include "cli/modeltable.h"
#include "core/mojibake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString typeName(ParameterSpec::Type type)
{
    switch (type) {
    case ParameterSpec::Type::Number:
        return u"number"_s;
    case ParameterSpec::Type::Integer:
        return u"integer"_s;
    case ParameterSpec::Type::Boolean:
        return u"boolean"_s;
    case ParameterSpec::Type::Enum:
        return u"enum"_s;
    case ParameterSpec::Type::StringList:
        return u"list"_s;
    case ParameterSpec::Type::Text:
        break;
    }
    return u"text"_s;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 12);
}

//! "0 to 2", "from 1", "low, high"; empty where nothing is said.
QString rangeText(const ParameterSpec &spec)
{
    if (!spec.values.isEmpty())
        return spec.values.join(", "_L1);
    if (spec.minimum && spec.maximum)
        return u"%1 to %2"_s.arg(numberText(*spec.minimum), numberText(*spec.maximum));
    if (spec.minimum)
        return u"from %1"_s.arg(numberText(*spec.minimum));
    return spec.maximum ? u"up to %1"_s.arg(numberText(*spec.maximum)) : QString();
}

QString lineFor(const ParameterSpec &spec)
{
    const QString value = spec.defaultValue.is_null() ? u"?"_s : QString::fromUtf8(jsonText(spec.defaultValue));
    return u"%1\t%2\t%3\t%4\t%5\n"_s.arg(spec.name, typeName(spec.type), value, rangeText(spec),
                                         spec.description.simplified());
}

QString lineFor(const LedgerLine &line)
{
    QString status = factStatusName(line.fact.status());
    if (line.disagrees)
        status += line.counts ? u", others differ"_s : u", differs"_s;
    const QString value = line.fact.unit().isEmpty() ? line.fact.value() : line.fact.value() + u' ' + line.fact.unit();
    const Origin &origin = line.fact.origin();
    return u"%1\t%2\t%3\t%4\t%5\n"_s.arg(line.fact.name(), value.simplified(), status,
                                         origin.retrieved.toString(Qt::ISODate), origin.source);
}

QString baseUrlOf(const Catalog &catalog, const ModelInfo &model)
{
    const Provider *provider = catalog.provider(model.provider);
    return provider ? provider->endpoint.baseUrl : QString();
}

bool isMisread(const ModelInfo &model)
{
    const auto misread = [](const QString &text) { return looksMisread(text); };
    return misread(model.name) || misread(model.description) || std::ranges::any_of(model.notes, misread)
        || std::ranges::any_of(model.features, misread)
        || std::ranges::any_of(model.facts,
                               [&](const Fact &fact) { return misread(fact.value()) || misread(fact.name()); })
        || std::ranges::any_of(model.parameters, [&](const ParameterSpec &spec) { return misread(spec.description); });
}

Json jsonOf(const ParameterSpec &spec)
{
    Json json{{"name", toJson(spec.name)}, {"type", toJson(typeName(spec.type))}};
    if (!spec.defaultValue.is_null())
        json["default"] = spec.defaultValue;
    if (spec.minimum)
        json["minimum"] = *spec.minimum;
    if (spec.maximum)
        json["maximum"] = *spec.maximum;
    if (!spec.values.isEmpty()) {
        Json values = Json::array();
        for (const QString &value : spec.values)
            values.push_back(toJson(value));
        json["values"] = std::move(values);
    }
    if (!spec.description.isEmpty())
        json["description"] = toJson(spec.description);
    return json;
}

} // namespace

QString entryText(const Catalog &catalog, const ModelInfo &model)
{
    QString text = model.name.simplified() + u'\n' + model.provider + u'\t' + model.id + u'\n';
    text += model.providerName + u'\t' + baseUrlOf(catalog, model) + u'\n';
    if (!model.description.isEmpty())
        text += u'\n' + model.description.simplified() + u'\n';
    if (isMisread(model))
        text += u"\nSome of its text was misread at its source, and stands here as it came.\n"_s;
    if (!model.parameters.isEmpty())
        text += u"\nparameter\ttype\tdefault\trange\tdescription\n"_s;
    for (const ParameterSpec &spec : model.parameters)
        text += lineFor(spec);
    text += u"\nfact\tvalue\tstatus\tretrieved\tsource\n"_s;
    for (const LedgerLine &line : ledgerOf(catalog.listings(model.provider, model.id)))
        text += lineFor(line);
    QString behind;
    for (const QStringList &lines : {model.features, model.notes}) {
        for (const QString &line : lines)
            behind += line.simplified() + u'\n';
    }
    for (const Link &link : model.links)
        behind += link.name.simplified() + u'\t' + link.address + u'\n';
    return behind.isEmpty() ? text : text + u'\n' + behind;
}

Json entryJson(const Catalog &catalog, const ModelInfo &model)
{
    Json json = toJson(model);
    const auto addText = [&json](const char *name, const QString &text) {
        if (!text.isEmpty())
            json[name] = toJson(text);
    };
    const auto addTexts = [&json](const char *name, const QStringList &texts) {
        if (texts.isEmpty())
            return;
        Json list = Json::array();
        for (const QString &text : texts)
            list.push_back(toJson(text));
        json[name] = std::move(list);
    };
    addText("host", model.providerName);
    addText("base_url", baseUrlOf(catalog, model));
    addText("knowledge", model.knowledge);
    addText("ends_on", model.endsOn.toString(Qt::ISODate));
    addText("region", model.region);
    addText("license", model.license);
    addTexts("input", model.inputKinds);
    addTexts("output", model.outputKinds);
    addTexts("tags", model.tags);
    addTexts("features", model.features);
    addTexts("notes", model.notes);
    addTexts("related", model.related);
    if (isMisread(model))
        json["misread"] = true;
    Json links = Json::array();
    for (const Link &link : model.links)
        links.push_back({{"name", toJson(link.name)}, {"address", toJson(link.address)}});
    json["links"] = std::move(links);
    Json parameters = Json::array();
    for (const ParameterSpec &spec : model.parameters)
        parameters.push_back(jsonOf(spec));
    json["parameters"] = std::move(parameters);
    Json facts = Json::array();
    for (const LedgerLine &line : ledgerOf(catalog.listings(model.provider, model.id))) {
        Json fact = toJson(line.fact);
        fact["counts"] = line.counts;
        fact["disagrees"] = line.disagrees;
        facts.push_back(std::move(fact));
    }
    json["facts"] = std::move(facts);
    return json;
}

} // namespace etude
