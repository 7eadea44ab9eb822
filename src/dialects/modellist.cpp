// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/errordocument.h"
#include "dialects/protocol.h"
#include "dialects/replyreader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr double perMillion = 1e6;
//! Above this a number is no price of a million tokens.
constexpr double mostUsdPerMillion = 1e5;

//! The first member above 0 of these names; limits of 0 mean "not said".
std::optional<qint64> firstLimit(const Json &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const std::optional<qint64> count = integerAt(object, name); count.value_or(0) > 0)
            return count;
    }
    return std::nullopt;
}

//! A price as number or string; a negative one ("-1": varies) is unknown.
std::optional<double> priceAt(const Json &object, std::initializer_list<const char *> names, double factor = 1)
{
    for (const char *name : names) {
        std::optional<double> price = numberAt(object, name);
        bool isNumber = false;
        if (const double value = stringAt(object, name).toDouble(&isNumber); isNumber)
            price = value;
        // Neither infinite nor absurd, which no page prints and some lists do.
        if (price && *price >= 0 && *price * factor <= mostUsdPerMillion)
            return *price * factor;
    }
    return std::nullopt;
}

//! Novita: `{"price_per_m_decimal": "0.27"}` in dollars, `{"price_per_m": 2700}` in 1/10,000 of one; per million both.
std::optional<double> novitaPrice(const Json &price)
{
    const std::optional<double> decimal = priceAt(price, {"price_per_m_decimal"});
    return decimal ? decimal : priceAt(price, {"price_per_m"}, 1e-4);
}

//! OpenRouter: dollars per token, as strings. The names `prompt` and `completion` tell the unit.
void readPerToken(const Json &pricing, Prices &prices)
{
    prices.input = priceAt(pricing, {"prompt"}, perMillion);
    prices.output = priceAt(pricing, {"completion"}, perMillion);
    prices.cachedInput = priceAt(pricing, {"input_cache_read"}, perMillion);
    prices.cacheWrite = priceAt(pricing, {"input_cache_write"}, perMillion);
    // "0" stands for "no price of its own" here.
    if (const auto reasoning = priceAt(pricing, {"internal_reasoning"}, perMillion); reasoning.value_or(0) > 0)
        prices.reasoning = reasoning;
    if (const auto audio = priceAt(pricing, {"audio"}, perMillion); audio.value_or(0) > 0)
        prices.inputAudio = audio;
    // These two are dollars per call: https://openrouter.ai/docs/guides/overview/models, 2026-11-20.
    for (const char *what : {"request", "web_search"}) {
        if (const auto usd = priceAt(pricing, {what}); usd.value_or(0) > 0)
            prices.calls += {.what = QString::fromLatin1(what), .usd = *usd};
    }
}

//! Together, EmpirioLabs, DeepInfra, models.dev: dollars per million tokens.
void readPerMillion(const Json &pricing, Prices &prices)
{
    prices.input = priceAt(pricing, {"input", "input_tokens"});
    prices.output = priceAt(pricing, {"output", "output_tokens"});
    prices.cachedInput = priceAt(pricing, {"cached_input", "cache_read", "cache_read_tokens"});
    prices.cacheWrite = priceAt(pricing, {"cache_write", "cache_write_tokens"});
    prices.reasoning = priceAt(pricing, {"reasoning"});
}

//! The number of tokens in "1M tokens", "1000000", "1k", 1000000; 0 when it says something else (a second, an image).
double tokensPer(const Json &unit)
{
    if (const std::optional<double> number = numberAt(unit, "per"))
        return *number;
    QString text = stringAt(unit, "per").toLower().remove(u',').remove(u'_').remove(u' ');
    if (text.endsWith("tokens"_L1))
        text.chop(6);
    else if (text.endsWith("token"_L1))
        text.chop(5);
    if (text.isEmpty())
        return 1;
    if (text == "million"_L1)
        return perMillion;
    double factor = 1;
    if (text.endsWith(u'm'))
        factor = perMillion;
    else if (text.endsWith(u'k'))
        factor = 1e3;
    if (factor > 1)
        text.chop(1);
    return text.isEmpty() ? factor : text.toDouble() * factor;
}

//! AIML: `{"kind": "fixed", "currency": "USD", "units": [{"price", "per", …}]}`; what a unit counts stands in its texts.
void readUnits(const Json &pricing, Prices &prices)
{
    const QString currency = stringAt(pricing, "currency");
    if (!currency.isEmpty() && currency.compare("USD"_L1, Qt::CaseInsensitive) != 0)
        return;
    for (const Json &unit : listAt(pricing, "units")) {
        const double tokens = tokensPer(unit);
        const std::optional<double> price = priceAt(unit, {"price"});
        if (!price || !(tokens > 0))
            continue;
        QString what;
        for (const char *name : {"name", "type", "kind", "unit", "metric", "direction"})
            what += stringAt(unit, name).toLower() + u' ';
        const double usd = *price / tokens * perMillion;
        if (what.contains("cache"_L1))
            (what.contains("write"_L1) ? prices.cacheWrite : prices.cachedInput) = usd;
        else if (what.contains("output"_L1) || what.contains("completion"_L1))
            prices.output = usd;
        else if (what.contains("input"_L1) || what.contains("prompt"_L1))
            prices.input = usd;
    }
}

//! Dollars per million tokens, out of units that differ by a factor of up to 10^8 from host to host.
Prices pricesOf(const Json &entry)
{
    Prices prices;
    const Json &pricing = objectAt(entry, "pricing");
    if (!listAt(pricing, "units").empty()) {
        readUnits(pricing, prices);
    } else if (const Json &prompt = objectAt(pricing, "prompt"); !prompt.empty()) {
        prices.input = novitaPrice(prompt);
        prices.output = novitaPrice(objectAt(pricing, "completion"));
    } else if (member(pricing, "prompt") || member(pricing, "completion")) {
        readPerToken(pricing, prices);
    } else if (!pricing.empty()) {
        readPerMillion(pricing, prices);
    } else if (const Json &metadata = objectAt(objectAt(entry, "metadata"), "pricing"); !metadata.empty()) {
        readPerMillion(metadata, prices);
    } else if (const Json &cost = objectAt(entry, "cost"); !cost.empty()) {
        readPerMillion(cost, prices);
    } else if (member(entry, "prompt_text_token_price")) {
        // xAI: cents per 100 million tokens.
        prices.input = priceAt(entry, {"prompt_text_token_price"}, 1e-4);
        prices.output = priceAt(entry, {"completion_text_token_price"}, 1e-4);
        prices.cachedInput = priceAt(entry, {"cached_prompt_text_token_price"}, 1e-4);
    } else {
        prices.input = priceAt(entry, {"input_price"});
        prices.output = priceAt(entry, {"output_price"});
    }
    return prices;
}

bool hasWord(const Json &list, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(list, [&words](const Json &entry) {
        return std::ranges::find(words, textOf(entry)) != words.end();
    });
}

//! Ability by name: an entry of a list (`["tools"]`), or a member that is true or an object with `supported`.
std::optional<bool> ability(const Json &entry, std::initializer_list<QLatin1StringView> names)
{
    const Json *capabilities = member(entry, "capabilities");
    if (!capabilities)
        return std::nullopt;
    if (capabilities->is_array())
        return hasWord(*capabilities, names) ? std::optional(true) : std::nullopt;
    for (const QLatin1StringView name : names) {
        if (const std::optional<bool> value = boolAt(*capabilities, name.data()))
            return value;
        if (const std::optional<bool> value = boolAt(objectAt(*capabilities, name.data()), "supported"))
            return value;
    }
    return std::nullopt;
}

std::optional<bool> firstKnown(std::initializer_list<std::optional<bool>> values)
{
    for (const std::optional<bool> &value : values) {
        if (value)
            return value;
    }
    return std::nullopt;
}

void readAbilities(const Json &entry, ModelInfo &model)
{
    model.tools =
        firstKnown({ability(entry, {"tools"_L1, "tool_use"_L1, "function_calling"_L1, "trained_for_tool_use"_L1}),
                    boolAt(entry, "tool_call"), boolAt(entry, "supports_tools")});
    model.reasoning = firstKnown({ability(entry, {"reasoning"_L1, "thinking"_L1}), boolAt(entry, "supports_reasoning"),
                                  boolAt(entry, "reasoning")});
    model.structuredOutput =
        firstKnown({ability(entry, {"structured_outputs"_L1, "structured_output"_L1, "json_schema"_L1}),
                    boolAt(entry, "structured_output")});
    model.imageInput =
        firstKnown({ability(entry, {"vision"_L1, "image_input"_L1}), boolAt(entry, "supports_image_in")});
    if (const Json &modalities = listAt(objectAt(entry, "architecture"), "input_modalities"); !modalities.empty())
        model.imageInput = hasWord(modalities, {"image"_L1});
    else if (const Json &other = listAt(objectAt(entry, "modalities"), "input"); !other.empty())
        model.imageInput = hasWord(other, {"image"_L1});
    // OpenRouter lists what a model takes; what is not listed, it does not take.
    if (const Json &supported = listAt(entry, "supported_parameters"); !supported.empty()) {
        model.tools = hasWord(supported, {"tools"_L1});
        model.reasoning = hasWord(supported, {"reasoning"_L1, "reasoning_effort"_L1});
        model.structuredOutput = hasWord(supported, {"structured_outputs"_L1});
    }
}

//! Embeddings, speech and images cannot chat: by what the list says of them, never by the name.
bool canChat(const Json &entry)
{
    static const QSet<QString> others{u"embedding"_s,     u"embeddings"_s, u"rerank"_s, u"reranker"_s, u"moderation"_s,
                                      u"image"_s,         u"images"_s,     u"audio"_s,  u"speech"_s,   u"transcribe"_s,
                                      u"transcription"_s, u"tts"_s,        u"stt"_s,    u"video"_s,    u"music"_s,
                                      u"ocr"_s,           u"document"_s};
    if (others.contains(stringAt(entry, "type").toLower()))
        return false;
    if (boolAt(objectAt(entry, "capabilities"), "completion_chat") == false)
        return false;
    for (const Json &outputs : {listAt(objectAt(entry, "architecture"), "output_modalities"),
                                listAt(objectAt(entry, "modalities"), "output")}) {
        if (!outputs.empty() && !hasWord(outputs, {"text"_L1}))
            return false;
    }
    return true;
}

//! OpenRouter's names for what it takes, where they are not the common ones. `reasoning` is the object that holds the effort.
QString commonName(const QString &name)
{
    static const QHash<QString, QString> names{{u"max_completion_tokens"_s, u"max_tokens"_s},
                                               {u"reasoning"_s, u"reasoning_effort"_s}};
    return names.value(name, name);
}

void readParameters(const Json &entry, const QList<ParameterSpec> &known, ModelInfo &model)
{
    const Json &supported = listAt(entry, "supported_parameters");
    for (const Json &listed : supported) {
        const QString name = commonName(textOf(listed));
        const auto spec = std::ranges::find(known, name, &ParameterSpec::name);
        if (spec != known.end() && !std::ranges::contains(model.parameters, name, &ParameterSpec::name))
            model.parameters.append(*spec);
    }
    model.listsAllParameters = !supported.empty();
}

QString firstText(const Json &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (QString text = stringAt(object, name); !text.isEmpty())
            return text;
    }
    return {};
}

//! The day in "2026-05-30" and "2026-05-30T00:00:00Z"; null where there is none.
QDate firstDate(const Json &object, std::initializer_list<const char *> names)
{
    return QDate::fromString(firstText(object, names).left(10), Qt::ISODate);
}

ModelInfo modelOf(const Json &entry, const QList<ParameterSpec> &known)
{
    if (entry.is_string())
        return {.id = textOf(entry)};
    const Json &info = objectAt(entry, "info");
    const Json &metadata = objectAt(entry, "metadata");
    const Json &meta = objectAt(entry, "meta");
    const Json &topProvider = objectAt(entry, "top_provider");
    const Json &limit = objectAt(entry, "limit");

    ModelInfo model{.id = firstText(entry, {"id", "key", "model", "name"})};
    model.name = firstText(entry, {"display_name", "displayName", "name"});
    if (model.name.isEmpty())
        model.name = stringAt(info, "name");
    model.description = firstText(entry, {"description"});
    if (model.description.isEmpty())
        model.description = firstText(metadata, {"description"});
    for (const auto &count :
         {firstLimit(entry,
                     {"context_length", "context_window", "contextLength", "context_size", "max_context_length",
                      "max_model_len", "max_input_tokens"}),
          firstLimit(metadata, {"context_length"}), firstLimit(info, {"contextLength"}), firstLimit(limit, {"context"}),
          firstLimit(topProvider, {"context_length"}), firstLimit(meta, {"n_ctx", "n_ctx_train"})}) {
        if (!model.contextTokens)
            model.contextTokens = count;
    }
    for (const auto &count :
         {firstLimit(topProvider, {"max_completion_tokens"}),
          firstLimit(entry, {"max_completion_tokens", "max_output_tokens", "max_output_length", "max_tokens"}),
          firstLimit(metadata, {"max_tokens"}), firstLimit(info, {"outputMax"}), firstLimit(limit, {"output"})}) {
        if (!model.maxOutputTokens)
            model.maxOutputTokens = count;
    }
    model.prices = pricesOf(entry);
    readAbilities(entry, model);
    readParameters(entry, known, model);
    // `created` is no release date: at vLLM it is now, at Ollama the time of the last change.
    model.released = firstDate(entry, {"created_at"});
    // OpenRouter, OpenAI, Mistral.
    model.endsOn = firstDate(entry, {"expiration_date", "shutdown_date", "deprecation"});
    const Json *deprecation = member(entry, "deprecation");
    if (boolAt(entry, "deprecated").value_or(false) || (deprecation && !deprecation->is_null()))
        model.status = u"deprecated"_s;
    return model;
}

//! `[…]`, `{"data": […]}`, `{"models": […]}`; llama-server sends the last two at once, of which the first says more.
const Json *entriesOf(const Json &document)
{
    if (document.is_array())
        return &document;
    const Json *found = nullptr;
    for (const char *name : {"data", "models"}) {
        const Json *list = member(document, name);
        if (list && list->is_array() && (!found || found->empty()))
            found = list;
    }
    return found;
}

//! Some hosts begin with a byte order mark.
QByteArrayView withoutMark(const QByteArray &body)
{
    const QByteArrayView text = QByteArrayView(body).trimmed();
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

} // namespace

QStringList otherModelIds(const QByteArray &body)
{
    const Result<Json> document = parseJson(withoutMark(body));
    const Json *entries = document ? entriesOf(*document) : nullptr;
    QStringList ids;
    for (const Json &entry : entries ? *entries : Json::array()) {
        if (!canChat(entry))
            ids.append(modelOf(entry, {}).id);
    }
    return ids;
}

Result<QList<ModelInfo>> parseModelList(const QByteArray &body, const QList<ParameterSpec> &known)
{
    const QByteArrayView text = withoutMark(body);
    if (text.startsWith('<'))
        return failure(Error::Kind::Protocol, errorWords(body));
    const Result<Json> document = parseJson(text);
    if (!document)
        return std::unexpected(document.error());
    if (hasError(unwrapped(*document)))
        return std::unexpected(providerError(*document));
    const Json *entries = entriesOf(*document);
    if (!entries) {
        if (isErrorDocument(*document))
            return std::unexpected(providerError(*document));
        return failure(Error::Kind::Protocol,
                       QCoreApplication::translate("Dialects",
                                                   "The host answered with something that is no list of models: "
                                                   "type the model's id instead."));
    }
    QList<ModelInfo> models;
    QSet<QString> ids;
    for (const Json &entry : *entries) {
        ModelInfo model = canChat(entry) ? modelOf(entry, known) : ModelInfo();
        if (model.id.isEmpty() || ids.contains(model.id))
            continue;
        ids.insert(model.id);
        models.append(std::move(model));
    }
    return models;
}

} // namespace etude
