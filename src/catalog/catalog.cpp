// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/bundled.h"

#include <QFile>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

// A row of models.json is shorter than its columns where the last ones are unknown.
const Json *cell(const Json &row, size_t column)
{
    return column < row.size() ? &row[column] : nullptr;
}

QString textIn(const Json &row, size_t column)
{
    const Json *value = cell(row, column);
    return value ? textOf(*value) : QString();
}

std::optional<double> numberIn(const Json &row, size_t column)
{
    const Json *value = cell(row, column);
    return value && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

std::optional<qint64> integerIn(const Json &row, size_t column)
{
    const Json *value = cell(row, column);
    return value && value->is_number_integer() ? std::optional(value->get<qint64>()) : std::nullopt;
}

QDate dateIn(const Json &row, size_t column)
{
    const int date = int(integerIn(row, column).value_or(0));
    return QDate(date / 10000, date / 100 % 100, date % 100);
}

// The columns of a model as resources/catalog/make-catalog.py writes them.
enum Column : size_t {
    Id,
    Name,
    Family,
    Flags,
    Released,
    Updated,
    Context,
    MaxOutput,
    Input,
    Output,
    CachedInput,
    CacheWrite,
    Reasoning,
    Status
};
enum Flag { Tools = 1, Thinks = 2, OpenWeights = 4, ImageInput = 8, StructuredKnown = 16, Structured = 32 };

//! `like` holds what all models of the host share, so that 5,000 models share the texts, too.
ModelInfo modelFromRow(const Json &row, const QList<QString> &families, const ModelInfo &like)
{
    ModelInfo model = like;
    model.id = textIn(row, Id);
    const Json *name = cell(row, Name);
    model.name = name && name->is_string() ? textOf(*name) : model.id;
    model.family = families.value(integerIn(row, Family).value_or(-1));
    const qint64 flags = integerIn(row, Flags).value_or(0);
    model.tools = flags & Tools;
    model.reasoning = flags & Thinks;
    model.openWeights = flags & OpenWeights;
    model.imageInput = flags & ImageInput;
    if (flags & StructuredKnown)
        model.structuredOutput = flags & Structured;
    model.released = dateIn(row, Released);
    model.updated = dateIn(row, Updated);
    model.contextTokens = integerIn(row, Context);
    model.maxOutputTokens = integerIn(row, MaxOutput);
    model.prices.input = numberIn(row, Input);
    model.prices.output = numberIn(row, Output);
    model.prices.cachedInput = numberIn(row, CachedInput);
    model.prices.cacheWrite = numberIn(row, CacheWrite);
    model.prices.reasoning = numberIn(row, Reasoning);
    model.status = textIn(row, Status);
    return model;
}

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

//! Lays what a provider page says over `model`. Prices are all the page's or none: figures of two sources and dates must
//! not stand side by side in one list.
ModelInfo modelFromPage(const Json &json, const Json &page, ModelInfo model)
{
    const Json &cost = objectAt(json, "cost");
    model.prices = {.input = numberAt(cost, "input"),
                    .output = numberAt(cost, "output"),
                    .cachedInput = numberAt(cost, "cached_input"),
                    .origin = {.source = stringAt(page, "source"),
                               .retrieved = QDate::fromString(stringAt(page, "retrieved"), Qt::ISODate)}};
    model.id = stringAt(json, "id");
    model.name = stringAt(json, "name");
    model.provider = stringAt(page, "provider");
    model.providerName = stringAt(page, "name");
    model.family = stringAt(json, "family");
    model.description = stringAt(json, "description");
    const auto take = [](auto &field, const auto &said) {
        if (said)
            field = said;
    };
    take(model.contextTokens, integerAt(json, "context"));
    take(model.maxOutputTokens, integerAt(json, "max_output"));
    take(model.tools, boolAt(json, "tools"));
    take(model.reasoning, boolAt(json, "reasoning"));
    take(model.structuredOutput, boolAt(json, "structured_output"));
    take(model.imageInput, boolAt(json, "image_input"));
    take(model.openWeights, boolAt(json, "open_weights"));
    if (const QDate updated = QDate::fromString(stringAt(json, "updated"), Qt::ISODate); updated.isValid())
        model.updated = updated;
    for (const Json &parameter : listAt(json, "parameters"))
        model.parameters += parameterFromJson(parameter);
    return model;
}

Endpoint endpointFromRow(const Json &row, const Json &dialects)
{
    const QString dialect = textIn(row, 2);
    Json json = objectAt(dialects, dialect.toStdString());
    json["id"] = row[0];
    json["name"] = row[1];
    json["dialect"] = row[2];
    json["dialects"] = Json::array({row[2]});
    json["base_url"] = row[3];
    json["key_variable"] = row[4];
    return endpointFromJson(json).value_or(Endpoint{});
}

} // namespace

Json bundledJson(const QString &name)
{
    QFile file(u":/etude/catalog/"_s + name);
    Result<Json> json = file.open(QIODevice::ReadOnly) ? parseJson(QByteArrayView(file.readAll())) : Json();
    Q_ASSERT(json && !json->is_null());
    return *std::move(json);
}

class Catalog::Data final {
public:
    Data();

    QList<Provider> providers;
    QList<ModelInfo> models;
    QList<StarterPrompt> starterPrompts;
    //! The models of a host stand together: first index and number.
    QHash<QString, std::pair<qsizetype, qsizetype>> ranges;

private:
    void addHost(Provider provider, const Json &rows, const Json &page);

    QList<QString> m_families;
    QString m_source;
    QDate m_retrieved;
};

Catalog::Data::Data()
{
    const Json list = bundledJson(u"models.json"_s);
    for (const Json &family : listAt(list, "families"))
        m_families += textOf(family);
    m_source = stringAt(list, "source");
    m_retrieved = QDate::fromString(stringAt(list, "retrieved"), Qt::ISODate);

    QHash<QString, Endpoint> builtIn;
    for (const Endpoint &endpoint : builtInEndpoints())
        builtIn.insert(endpoint.id, endpoint);
    const Json pages = bundledJson(u"pages.json"_s);
    QHash<QString, const Json *> pageOf;
    for (const Json &page : pages)
        pageOf.insert(stringAt(page, "provider"), &page);

    const Json &hosts = listAt(list, "providers");
    QHash<QString, const Json *> rowOf;
    qsizetype count = 0;
    for (const Json &row : hosts) {
        rowOf.insert(textIn(row, 0), &row);
        count += qsizetype(row[6].size());
    }
    models.reserve(count + qsizetype(pages.size()));

    static const Json nothing;
    for (const Json &page : pages) {
        const QString id = stringAt(page, "provider");
        const Json *row = rowOf.value(id);
        addHost(
            {.id = id, .name = stringAt(page, "name"), .endpoint = builtIn.value(id), .docs = stringAt(page, "docs")},
            row ? (*row)[6] : nothing, page);
    }
    for (const Json &row : hosts) {
        const QString id = textIn(row, 0);
        if (pageOf.contains(id))
            continue;
        addHost({.id = id,
                 .name = textIn(row, 1),
                 .endpoint =
                     builtIn.contains(id) ? builtIn.value(id) : endpointFromRow(row, objectAt(list, "dialects")),
                 .docs = textIn(row, 5)},
                row[6], nothing);
    }

    for (const Json &prompt : bundledJson(u"starter.json"_s))
        starterPrompts += {.title = stringAt(prompt, "title"),
                           .text = stringAt(prompt, "text"),
                           .system = stringAt(prompt, "system"),
                           .source = stringAt(prompt, "source"),
                           .starterKnows = boolAt(prompt, "starter").value_or(false)};
}

void Catalog::Data::addHost(Provider provider, const Json &rows, const Json &page)
{
    ModelInfo like{.provider = provider.id, .providerName = provider.name};
    like.prices.origin.source = m_source;
    like.prices.origin.retrieved = m_retrieved;
    QList<ModelInfo> listed;
    listed.reserve(qsizetype(rows.size()));
    for (const Json &row : rows)
        listed += modelFromRow(row, m_families, like);

    const qsizetype first = models.size();
    for (const Json &described : listAt(page, "models")) {
        const auto same = [id = stringAt(described, "id")](const ModelInfo &model) { return model.id == id; };
        const auto found = std::ranges::find_if(listed, same);
        models += modelFromPage(described, page, found == listed.end() ? ModelInfo{} : *found);
    }
    models += listed;
    ranges.insert(provider.id, {first, models.size() - first});
    providers += std::move(provider);
}

Catalog::Catalog() = default;
Catalog::~Catalog() = default;

const Catalog::Data &Catalog::data() const
{
    if (!m_data)
        m_data = std::make_unique<Data>();
    return *m_data;
}

const QList<Provider> &Catalog::providers() const
{
    return data().providers;
}

const QList<ModelInfo> &Catalog::models() const
{
    return data().models;
}

const QList<StarterPrompt> &Catalog::starterPrompts() const
{
    return data().starterPrompts;
}

const ModelInfo *Catalog::find(const QString &provider, const QString &modelId) const
{
    const Data &all = data();
    const auto [first, count] = all.ranges.value(provider);
    for (qsizetype i = first; i < first + count; ++i) {
        if (all.models[i].id == modelId)
            return &all.models[i];
    }
    return nullptr;
}

const Provider *Catalog::provider(const QString &id) const
{
    const QList<Provider> &all = data().providers;
    const auto found = std::ranges::find(all, id, &Provider::id);
    return found == all.end() ? nullptr : &*found;
}

QList<Endpoint> builtInEndpoints()
{
    QList<Endpoint> endpoints;
    for (const Json &json : bundledJson(u"endpoints.json"_s)) {
        Result<Endpoint> endpoint = endpointFromJson(json);
        Q_ASSERT(endpoint.has_value());
        if (!endpoint)
            continue;
        endpoint->builtIn = true;
        endpoints += *std::move(endpoint);
    }
    return endpoints;
}

} // namespace etude
