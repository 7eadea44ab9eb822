// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/modelsdev.h"

#include "catalog/bundled.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelsDev)
};

//! Above this a number is no price of a million tokens, and no limit of tokens.
constexpr double mostUsd = 1e5;
constexpr qint64 mostTokens = 99'999'998; // models.dev writes a row of nines where it does not know

//! Reads members of the right type, and remembers the first one that is of a wrong type.
class StrictReader final {
public:
    StrictReader(const Json &object, QString place, QString &fault)
        : m_object(object)
        , m_place(std::move(place))
        , m_fault(fault)
    {
    }

    [[nodiscard]] QString text(const char *name, bool isNeeded = false) const
    {
        const Json *value = present(name, isNeeded);
        if (value && !value->is_string())
            blame(name, *value, Words::tr("a text"));
        const QString text = value ? textOf(*value) : QString();
        if (isNeeded && value && value->is_string() && text.trimmed().isEmpty())
            blame(name, *value, Words::tr("a name"));
        return text;
    }
    [[nodiscard]] std::optional<bool> flag(const char *name) const
    {
        const Json *value = present(name);
        if (value && !value->is_boolean())
            blame(name, *value, Words::tr("true or false"));
        return value && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> price(std::initializer_list<const char *> names) const
    {
        for (const char *name : names) {
            const Json *value = present(name);
            if (!value)
                continue;
            const double usd = value->is_number() ? value->get<double>() : -1;
            if (usd >= 0 && usd <= mostUsd)
                return usd;
            blame(name, *value, Words::tr("a price of 0 or more dollars"));
        }
        return std::nullopt;
    }
    //! 0 and the placeholder of nines mean that nobody knows.
    [[nodiscard]] std::optional<qint64> tokens(const char *name) const
    {
        const Json *value = present(name);
        if (!value)
            return std::nullopt;
        const std::optional<qint64> count = integerAt(m_object, name);
        if (!count || *count < 0) {
            blame(name, *value, Words::tr("a number of tokens"));
            return std::nullopt;
        }
        return *count > 0 && *count <= mostTokens ? count : std::nullopt;
    }
    [[nodiscard]] std::optional<double> number(const char *name) const
    {
        const Json *value = present(name);
        if (value && !value->is_number())
            blame(name, *value, Words::tr("a number"));
        return numberAt(m_object, name);
    }
    [[nodiscard]] QStringList texts(const char *name) const
    {
        QStringList texts;
        for (const Json &entry : list(name)) {
            if (!entry.is_string())
                blame(name, entry, Words::tr("texts"));
            texts += textOf(entry);
        }
        return texts;
    }
    [[nodiscard]] const Json &list(const char *name) const
    {
        const Json *value = present(name);
        if (value && !value->is_array())
            blame(name, *value, Words::tr("a list"));
        return listAt(m_object, name);
    }
    [[nodiscard]] StrictReader object(const char *name) const
    {
        const Json *value = present(name);
        if (value && !value->is_object())
            blame(name, *value, Words::tr("an object"));
        return {objectAt(m_object, name), m_place + QLatin1StringView(name) + u'.', m_fault};
    }
    //! One of a list of objects.
    [[nodiscard]] StrictReader entry(const char *name, const Json &value) const
    {
        if (!value.is_object())
            blame(name, value, Words::tr("an object"));
        return {value, m_place + QLatin1StringView(name) + u'.', m_fault};
    }

private:
    //! `null` is as good as nothing.
    [[nodiscard]] const Json *present(const char *name, bool isNeeded = false) const
    {
        const Json *value = member(m_object, name);
        if (value && value->is_null())
            value = nullptr;
        if (!value && isNeeded)
            blame(name, Json(), Words::tr("a name"));
        return value;
    }
    void blame(const char *name, const Json &value, const QString &expected) const
    {
        if (!m_fault.isEmpty())
            return;
        QString shown = QString::fromUtf8(jsonText(value));
        if (shown.size() > 40)
            shown = shown.first(40) + u'…';
        m_fault = Words::tr("%1 is %2, where %3 belongs").arg(m_place + QLatin1StringView(name), shown, expected);
    }

    const Json &m_object;
    QString m_place;
    QString &m_fault;
};

//! 2025-12-02; a month without a day counts from its first.
QDate dateFrom(const QString &text)
{
    return QDate::fromString(text.size() == 7 ? text + "-01"_L1 : text, Qt::ISODate);
}

Prices pricesFrom(const StrictReader &cost, const Origin &origin)
{
    Prices prices{.input = cost.price({"input"}),
                  .output = cost.price({"output"}),
                  // A few entries of the list misspell the name.
                  .cachedInput = cost.price({"cache_read", "cached_input", "cache_input"}),
                  .cacheWrite = cost.price({"cache_write", "cached_write"}),
                  .reasoning = cost.price({"reasoning"}),
                  .inputAudio = cost.price({"input_audio"}),
                  .outputAudio = cost.price({"output_audio"}),
                  .origin = origin};
    for (const Json &entry : cost.list("tiers")) {
        const StrictReader tier = cost.entry("tiers", entry);
        const std::optional<qint64> size = tier.object("tier").tokens("size");
        if (!size)
            continue; // nobody knows from where on it holds
        prices.tiers += {.aboveInputTokens = *size,
                         .input = tier.price({"input"}),
                         .output = tier.price({"output"}),
                         .cachedInput = tier.price({"cache_read"}),
                         .cacheWrite = tier.price({"cache_write"}),
                         .reasoning = tier.price({"reasoning"}),
                         .inputAudio = tier.price({"input_audio"}),
                         .outputAudio = tier.price({"output_audio"})};
    }
    std::ranges::sort(prices.tiers, {}, &PriceTier::aboveInputTokens);
    // `image`, `citation` and `request` (three entries) tell no unit: better absent than wrong.
    return prices;
}

QList<ParameterSpec> parametersFrom(const StrictReader &model)
{
    QList<ParameterSpec> specs;
    for (const Json &entry : model.list("reasoning_options")) {
        const StrictReader option = model.entry("reasoning_options", entry);
        const QString type = option.text("type");
        if (type == "effort"_L1)
            specs +=
                {.name = u"reasoning_effort"_s, .type = ParameterSpec::Type::Enum, .values = option.texts("values")};
        else if (type == "budget_tokens"_L1)
            specs += {.name = u"thinking_budget"_s,
                      .type = ParameterSpec::Type::Integer,
                      .minimum = option.number("min"),
                      .maximum = option.number("max")};
    }
    return specs;
}

//! "free" as a word of its own: `:free`, "(free)", `-free`. Other zeros stand for subscriptions and for fields that nobody
//! filled in, too.
bool isCalledFree(const QString &id, const QString &name)
{
    static const QRegularExpression free(u"\\bfree\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return free.match(id).hasMatch() || free.match(name).hasMatch();
}

//! The variable that holds the key; the others hold account names and addresses.
QString keyVariable(const QStringList &names)
{
    static const QRegularExpression key(u"KEY|TOKEN|PAT$|SECRET"_s);
    const QStringList keys = names.filter(key);
    if (keys.contains("AWS_BEARER_TOKEN_BEDROCK"_L1))
        return u"AWS_BEARER_TOKEN_BEDROCK"_s;
    const QString name = keys.isEmpty() ? names.value(0) : keys.constFirst();
    return !name.isEmpty() && name.at(0).isDigit() ? u'_' + name
                                                   : name; // no shell can set one that begins with a digit
}

class Reader final {
public:
    explicit Reader(Origin origin)
        : m_origin(std::move(origin))
        , m_ways(bundledJson(u"modelsdev.json"_s))
    {
    }

    void takeModel(const QString &providerId, const Json &json);
    void takeProvider(const QString &id, const Json &json);
    [[nodiscard]] QString &fault() { return m_fault; }
    [[nodiscard]] ModelList list();

private:
    struct Host {
        Provider provider;
        QList<ModelInfo> models;
    };
    //! 5,000 models share the few texts that they have in common.
    QString shared(const QString &text) { return *m_texts.insert(text); }
    QStringList shared(const QStringList &texts)
    {
        QStringList &known = m_lists[texts.join(u' ')];
        if (known.isEmpty())
            known = texts;
        return known;
    }

    Origin m_origin;
    Json m_ways;
    QString m_fault;
    QSet<QString> m_texts;
    QHash<QString, QStringList> m_lists;
    QList<ModelInfo> m_models; //!< of the provider that is being read
    std::map<QString, Host> m_hosts;
};

void Reader::takeModel(const QString &providerId, const Json &json)
{
    const QString id = stringAt(json, "id");
    const StrictReader model(json, providerId + ", "_L1 + id + ": "_L1, m_fault);
    const StrictReader kinds = model.object("modalities");
    const StrictReader limit = model.object("limit");
    ModelInfo info{.id = model.text("id", true),
                   .name = model.text("name"),
                   .family = shared(model.text("family")),
                   .contextTokens = limit.tokens("context"),
                   .maxOutputTokens = limit.tokens("output"),
                   .prices = pricesFrom(model.object("cost"), m_origin),
                   .tools = model.flag("tool_call"),
                   .reasoning = model.flag("reasoning"),
                   .structuredOutput = model.flag("structured_output"),
                   .openWeights = model.flag("open_weights"),
                   .inputKinds = shared(kinds.texts("input")),
                   .outputKinds = shared(kinds.texts("output")),
                   .released = dateFrom(model.text("release_date")),
                   .updated = dateFrom(model.text("last_updated")),
                   .knowledge = shared(model.text("knowledge")),
                   .status = shared(model.text("status")),
                   .parameters = parametersFrom(model),
                   .origin = m_origin};
    if (info.name.isEmpty() || info.name == info.id)
        info.name = info.id; // one text
    if (!info.inputKinds.isEmpty())
        info.imageInput = info.inputKinds.contains("image"_L1);
    if (model.flag("temperature") == false)
        info.refuses += shared(u"temperature"_s);
    info.prices.isSaidToBeFree = isCalledFree(info.id, info.name);
    m_models += std::move(info);
}

void Reader::takeProvider(const QString &id, const Json &json)
{
    const StrictReader host(json, id + ": "_L1, m_fault);
    Host read{.provider = {.id = host.text("id", true), .name = shared(host.text("name", true))},
              .models = std::exchange(m_models, {})};
    read.provider.docs = host.text("doc");
    // Each model was taken as it ended: what is left in their place is none.
    const StrictReader models = host.object("models");
    for (const auto &[name, left] : objectAt(json, "models").items())
        (void)models.entry(name.c_str(), left);
    const QString package = host.text("npm");
    const Json *dialect = member(objectAt(m_ways, "dialects"), package.toStdString());
    // Hosts of other packages (Bedrock, Vertex, Azure …) have ways of their own to sign or address a request.
    QString baseUrl = stringAt(objectAt(m_ways, "base_urls"), read.provider.id.toStdString());
    const QString listed = host.text("api");
    if (baseUrl.isEmpty() && dialect && !listed.contains("${"_L1)) // the user's own account is part of it
        baseUrl = listed;
    static const QRegularExpression pathAtEnd(u"(/chat/completions)?/*$"_s);
    baseUrl.remove(pathAtEnd);

    const QString dialectId = dialect ? textOf(*dialect) : u"openai-chat"_s;
    Json endpoint = objectAt(objectAt(m_ways, "endpoints"), dialectId.toStdString());
    endpoint["id"] = toJson(read.provider.id);
    endpoint["name"] = toJson(read.provider.name);
    endpoint["dialect"] = toJson(dialectId);
    endpoint["dialects"] = Json::array({toJson(dialectId)});
    endpoint["base_url"] = toJson(baseUrl);
    endpoint["key_variable"] = toJson(keyVariable(host.texts("env")));
    read.provider.endpoint = endpointFromJson(endpoint).value_or(Endpoint{});

    std::ranges::sort(read.models, {}, &ModelInfo::id);
    std::ranges::stable_sort(read.models, std::ranges::greater(), &ModelInfo::released);
    const bool isLocal = isLoopback(baseUrl);
    for (ModelInfo &model : read.models) {
        model.provider = read.provider.id;
        model.providerName = read.provider.name;
        if (isLocal)
            model.prices.isSaidToBeFree = true; // it is the user's own computer that works
    }
    m_hosts.insert_or_assign(read.provider.id, std::move(read));
}

ModelList Reader::list()
{
    ModelList list;
    qsizetype count = 0;
    for (const auto &[id, host] : m_hosts)
        count += host.models.size();
    list.models.reserve(count);
    for (auto &[id, host] : m_hosts) {
        list.providers += std::move(host.provider);
        list.models += std::exchange(host.models, {}); // moved, so that a model is never in memory twice
    }
    return list;
}

} // namespace

Result<ModelList> readModelsDev(QByteArrayView text, const Origin &origin)
{
    Reader reader(origin);
    const Result<Json> rest = parseJson(text, [&reader](const QStringList &path, Json &object) {
        if (path.size() == 3 && path[1] == "models"_L1) {
            reader.takeModel(path[0], object);
            return true;
        }
        if (path.size() != 1)
            return false;
        reader.takeProvider(path[0], object);
        return true;
    });
    if (!rest)
        return std::unexpected(rest.error());
    const auto refuse = [](const QString &why) {
        return failure(Error::Kind::Protocol, Words::tr("This is no list of models that can be used: %1.").arg(why));
    };
    if (!rest->is_object() || !rest->empty())
        return refuse(Words::tr("it is not an object of hosts"));
    if (!reader.fault().isEmpty())
        return refuse(reader.fault());
    ModelList list = reader.list();
    if (list.models.isEmpty())
        return refuse(Words::tr("it names no model"));
    return list;
}

} // namespace etude
