// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/modeldetail.h"

#include "catalog/selfhost.h"
#include "core/mojibake.h"
#include "dialects/dialect.h"
#include "net/modelfetch.h"
#include "viewmodels/catalogwords.h"
#include "viewmodels/wording.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelDetail)
};

constexpr qsizetype mostOfFamily = 8;
const QString messagesDialect = u"anthropic-messages"_s;

QString nameOf(const ModelInfo &model)
{
    return model.name.isEmpty() ? model.id : model.name;
}

//! What may be opened in a browser: lists are fetched, and could say anything.
QString webAddress(const QString &address)
{
    return address.startsWith("https://"_L1) || address.startsWith("http://"_L1) ? address : QString();
}

bool isMisread(const ModelInfo &model)
{
    return looksMisread(model.name) || looksMisread(model.description)
        || std::ranges::any_of(model.notes + model.features, [](const QString &note) { return looksMisread(note); });
}

QList<PriceLine> priceLines(const Prices &prices)
{
    const QString perMillion = Words::tr("per 1M tokens");
    const QString note = priceNote(prices);
    QList<PriceLine> lines;
    const auto always = [&](const QString &what, const std::optional<double> &usd) {
        const bool isAmount = note.isEmpty() && usd;
        lines.append({what, note.isEmpty() ? priceText(usd) : note, isAmount ? perMillion : QString()});
    };
    const auto whereGiven = [&](const QString &what, const std::optional<double> &usd) {
        if (usd)
            lines.append({what, priceText(usd), perMillion});
    };
    always(Words::tr("Input"), prices.input);
    always(Words::tr("Output"), prices.output);
    whereGiven(Words::tr("Cached input"), prices.cachedInput);
    whereGiven(Words::tr("Cache write"), prices.cacheWrite);
    whereGiven(Words::tr("Reasoning"), prices.reasoning);
    whereGiven(Words::tr("Audio input"), prices.inputAudio);
    whereGiven(Words::tr("Audio output"), prices.outputAudio);
    for (const PriceTier &tier : prices.tiers) {
        const QString above = contextText(tier.aboveInputTokens);
        whereGiven(Words::tr("Input above %1 input tokens").arg(above), tier.input);
        whereGiven(Words::tr("Output above %1 input tokens").arg(above), tier.output);
        whereGiven(Words::tr("Cached input above %1 input tokens").arg(above), tier.cachedInput);
        whereGiven(Words::tr("Cache write above %1 input tokens").arg(above), tier.cacheWrite);
        whereGiven(Words::tr("Reasoning above %1 input tokens").arg(above), tier.reasoning);
        whereGiven(Words::tr("Audio input above %1 input tokens").arg(above), tier.inputAudio);
        whereGiven(Words::tr("Audio output above %1 input tokens").arg(above), tier.outputAudio);
    }
    for (const CallPrice &call : prices.calls)
        lines.append({callText(call.what), priceText(call.usd), Words::tr("per call")});
    return lines;
}

QList<OfferLine> offerLines(const DetailSources &sources)
{
    QList<OfferLine> lines;
    if (sources.offers.size() < 2)
        return lines;
    QList<const ModelInfo *> offers = sources.offers;
    std::ranges::stable_sort(offers, {}, [](const ModelInfo *offer) { return priceOrder(offer->prices); });
    for (const ModelInfo *offer : std::as_const(offers)) {
        const Prices &prices = offer->prices;
        lines.append({.host = offer->providerName,
                      .provider = offer->provider,
                      .id = offer->id,
                      .input = priceText(prices.input),
                      .output = priceText(prices.output),
                      .cached = prices.cachedInput ? priceText(prices.cachedInput) : u"–"_s,
                      .note = priceNote(prices),
                      .context = offer->contextTokens ? contextText(*offer->contextTokens) : u"–"_s,
                      .date = prices.origin.retrieved.toString(Qt::ISODate),
                      .isOld = !ageText(prices.origin.retrieved, sources.today).isEmpty(),
                      .isThis = offer->provider == sources.model.provider && offer->id == sources.model.id});
    }
    return lines;
}

QList<AddressLine> servedLines(const Endpoint &endpoint)
{
    QList<AddressLine> lines;
    if (endpoint.baseUrl.isEmpty())
        return lines;
    const auto add = [&](const QString &what, const QString &method, const QString &url) {
        const QString address = withoutLogin(url);
        // ModelsLab has two dialects at one address.
        const auto same = std::ranges::find(lines, address, &AddressLine::address);
        if (same != lines.end() && same->method == method)
            same->what = Words::tr("%1, %2", "two dialects at one address").arg(same->what, what);
        else
            lines.append({what, method, QUrl(address).path(), address});
    };
    const QList<QString> dialects = endpoint.dialects.isEmpty() ? QList{endpoint.dialect} : endpoint.dialects;
    for (const QString &id : dialects) {
        if (const Dialect *dialect = dialectById(id))
            add(dialect->name(), u"POST"_s, endpointUrl(endpoint, chatPath(endpoint, *dialect)));
    }
    if (const auto count = endpoint.paths.find(u"count_tokens"_s); count != endpoint.paths.end())
        add(Words::tr("Count tokens"), u"POST"_s, endpointUrl(endpoint, count->second));
    if (const QString models = modelsAddress(endpoint); !models.isEmpty())
        add(Words::tr("Models"), u"GET"_s, models);
    return lines;
}

QList<ParameterLine> parameterLines(const QList<ParameterSpec> &specs)
{
    QList<ParameterLine> lines;
    for (const ParameterSpec &spec : specs) {
        const Json &usual = spec.defaultValue;
        lines.append({.name = spec.name,
                      .type = typeText(spec.type),
                      .usual = usual.is_null() ? u"–"_s
                          : usual.is_string()  ? textOf(usual)
                                               : QString::fromUtf8(jsonText(usual)),
                      .range = rangeText(spec),
                      .description = spec.description});
    }
    return lines;
}

QString parameterNote(const ModelInfo &model)
{
    QStringList sentences;
    if (!model.refuses.isEmpty())
        sentences += Words::tr("It does not take: %1.").arg(model.refuses.join(", "_L1));
    if (model.listsAllParameters)
        sentences += Words::tr("No other parameters are named.");
    return sentences.join(u' ');
}

QList<FactLine> factLines(const QList<ModelInfo> &listings)
{
    QList<FactLine> lines;
    for (const LedgerLine &line : ledgerOf(listings)) {
        const Fact &fact = line.fact;
        const bool isKnown = fact.status() != Fact::Status::Unknown;
        lines.append({.name = fact.name(),
                      .value = fact.unit().isEmpty() || fact.value().isEmpty()
                          ? fact.value()
                          : Words::tr("%1 %2", "value and unit").arg(fact.value(), fact.unit()),
                      .source = sourceText(fact.origin().source),
                      .address = webAddress(fact.origin().source),
                      .retrieved = fact.origin().retrieved.toString(Qt::ISODate),
                      .by = fact.origin().enteredBy,
                      .status = fact.status() == Fact::Status::Verified ? Words::tr("verified")
                          : isKnown                                     ? Words::tr("to verify")
                                                                        : Words::tr("unknown"),
                      .isVerified = fact.status() == Fact::Status::Verified,
                      .counts = line.counts,
                      .disagrees = line.disagrees});
    }
    return lines;
}

void addLaunches(const DetailSources &sources, ModelDetail &detail)
{
    const QList<LaunchLine> lines = launchLines(sources.model, sources.cards);
    for (const LaunchLine &line : lines) {
        detail.cards = std::max(detail.cards, line.cards);
        detail.launches.append({.engine = line.engine,
                                .command = line.command,
                                .source = Words::tr("Answers at port %1 of that computer. From %2, read %3.")
                                              .arg(QString::number(line.port), line.source,
                                                   line.retrieved.toString(Qt::ISODate)),
                                .endpoint = line.endpoint,
                                .model = line.model});
    }
    detail.clusterNote = clusterNote(lines);
}

ModelRef refTo(const ModelInfo &model)
{
    return {.name = nameOf(model), .provider = model.provider, .id = model.id};
}

void addRelated(const DetailSources &sources, ModelDetail &detail)
{
    const ModelInfo &model = sources.model;
    for (const QString &id : model.related) {
        const auto known = std::ranges::find(sources.hostModels, id, &ModelInfo::id);
        detail.related.append(known == sources.hostModels.end() ? ModelRef{.name = id, .id = id} : refTo(**known));
    }
    for (const ModelInfo *other : sources.hostModels) {
        if (detail.family.size() == mostOfFamily)
            break;
        if (!model.family.isEmpty() && other->family == model.family && other->id != model.id && !isGoing(*other)
            && !model.related.contains(other->id))
            detail.family.append(refTo(*other));
    }
}

void addFigures(const ModelInfo &model, ModelDetail &detail)
{
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            detail.labels.append(label);
            detail.values.append(value);
        }
    };
    const auto tokens = [](const std::optional<qint64> &count) {
        return count ? Words::tr("%1 tokens").arg(countText(*count)) : QString();
    };
    add(Words::tr("Context"), tokens(model.contextTokens));
    add(Words::tr("Max output"), tokens(model.maxOutputTokens));
    add(Words::tr("Takes"), kindsText(model.inputKinds));
    add(Words::tr("Gives"), kindsText(model.outputKinds));
    add(Words::tr("Abilities"), abilitiesText(model));
    add(Words::tr("Region"), model.region);
    add(Words::tr("Licence"), model.license);
    add(Words::tr("Training data until"), model.knowledge);
    add(Words::tr("Released"), model.released.toString(Qt::ISODate));
    add(Words::tr("Updated"), model.updated.toString(Qt::ISODate));
    add(Words::tr("Family"), model.family);
}

} // namespace

ModelDetail detailOf(const DetailSources &sources)
{
    const ModelInfo &model = sources.model;
    ModelDetail detail{.name = nameOf(model),
                       .id = model.id,
                       .provider = model.provider,
                       .host = model.providerName,
                       .description = model.description,
                       .badges = badgesOf(model),
                       .isGoing = isGoing(model),
                       .isMisread = isMisread(model),
                       .speaksMessages = sources.endpoint.dialects.contains(messagesDialect)
                           || sources.endpoint.dialect == messagesDialect,
                       .tags = model.tags,
                       .prices = priceLines(model.prices),
                       .priceSource = originText(model.prices.origin),
                       .priceAddress = webAddress(model.prices.origin.source),
                       .offers = offerLines(sources),
                       .served = servedLines(sources.endpoint),
                       .parameters = parameterLines(model.parameters),
                       .parameterNote = parameterNote(model),
                       .notes = model.notes,
                       .features = model.features,
                       .facts = factLines(sources.listings)};
    if (const QString age = ageText(model.prices.origin.retrieved, sources.today);
        !age.isEmpty() && stateOf(model.prices) != PriceState::Unknown)
        detail.priceAge = Words::tr("price %1", "how old it is").arg(age);
    addFigures(model, detail);
    addLaunches(sources, detail);
    addRelated(sources, detail);
    for (const Link &link : model.links) {
        if (const QString address = webAddress(link.address); !address.isEmpty())
            detail.links.append({.what = link.name, .address = address});
    }
    const QString docs = webAddress(sources.docs);
    if (!docs.isEmpty() && !std::ranges::contains(detail.links, docs, &AddressLine::address))
        detail.links.append({.what = Words::tr("Documentation of %1").arg(model.providerName), .address = docs});
    return detail;
}

} // namespace etude
