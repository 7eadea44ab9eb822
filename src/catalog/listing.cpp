// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/listing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

bool isStated(const QString &text)
{
    return !text.isEmpty();
}
bool isStated(const QDate &date)
{
    return date.isValid();
}
template <class T> bool isStated(const QList<T> &list)
{
    return !list.isEmpty();
}
template <class T> bool isStated(const std::optional<T> &value)
{
    return value.has_value();
}

int rankOf(PriceState state)
{
    switch (state) {
    case PriceState::Priced:
    case PriceState::Free:
        return 2;
    case PriceState::ZeroAsPrinted:
        return 1;
    case PriceState::Unknown:
        break;
    }
    return 0;
}

// Figures do not depend on the locale: they are compared, and quoted.
QString textFor(const QString &text)
{
    return text;
}
QString textFor(const QStringList &texts)
{
    return texts.join(", "_L1);
}
QString textFor(const QDate &date)
{
    return date.toString(Qt::ISODate);
}
QString textFor(const std::optional<qint64> &count)
{
    return QString::number(*count);
}
QString textFor(const std::optional<double> &number)
{
    return QLocale::c().toString(*number, 'g', 12);
}
QString textFor(const std::optional<bool> &flag)
{
    return *flag ? Words::tr("yes") : Words::tr("no");
}

Fact factOf(const QString &name, const QString &value, const QString &unit, const Origin &origin)
{
    return origin.isFirstHand ? Fact::verified(name, value, unit, origin) : Fact::toVerify(name, value, unit, origin);
}

class Ledger final {
public:
    explicit Ledger(const QList<ModelInfo> &listings)
        : m_listings(listings)
        , m_counting(merged(listings).prices)
    {
    }

    template <class T> void add(const QString &name, T ModelInfo::*figure, const QString &unit = {})
    {
        QList<Fact> facts;
        for (const ModelInfo &listing : m_listings) {
            if (isStated(listing.*figure))
                facts += factOf(name, textFor(listing.*figure), unit, listing.origin);
        }
        add(facts);
    }
    //! `price` tells the figure out of a list of prices. Those of the list that counts go first.
    template <class F> void addPrice(const QString &name, const QString &unit, F &&price)
    {
        QList<Fact> facts;
        bool isFirst = false;
        for (const ModelInfo &listing : m_listings) {
            const std::optional<double> usd = price(listing.prices);
            if (!usd)
                continue;
            // A 0 that nobody calls free was read there, and says nothing.
            const bool isOnlyPrinted = *usd == 0 && stateOf(listing.prices) == PriceState::ZeroAsPrinted;
            const Fact fact = isOnlyPrinted
                ? Fact::toVerify(name, textFor(usd), Words::tr("%1, as printed").arg(unit), listing.prices.origin)
                : factOf(name, textFor(usd), unit, listing.prices.origin);
            if (listing.prices.origin == m_counting.origin) {
                facts.prepend(fact);
                isFirst = true;
            } else {
                facts.append(fact);
            }
        }
        add(facts, isFirst || price(m_counting).has_value());
    }
    void addTokenPrice(const QString &name, std::optional<double> Prices::*member)
    {
        addPrice(name, Words::tr("$ per 1M tokens"), [member](const Prices &prices) { return prices.*member; });
    }
    void addTiers()
    {
        QList<qint64> sizes;
        for (const ModelInfo &listing : m_listings) {
            for (const PriceTier &tier : listing.prices.tiers) {
                if (!sizes.contains(tier.aboveInputTokens))
                    sizes += tier.aboveInputTokens;
            }
        }
        for (const qint64 size : std::as_const(sizes)) {
            const auto addTier = [&](const QString &name, std::optional<double> PriceTier::*member) {
                addPrice(name.arg(size), Words::tr("$ per 1M tokens"), [&](const Prices &prices) {
                    const auto tier = std::ranges::find(prices.tiers, size, &PriceTier::aboveInputTokens);
                    return tier == prices.tiers.end() ? std::nullopt : (*tier).*member;
                });
            };
            addTier(Words::tr("Input price above %1 tokens"), &PriceTier::input);
            addTier(Words::tr("Output price above %1 tokens"), &PriceTier::output);
            addTier(Words::tr("Cached input price above %1 tokens"), &PriceTier::cachedInput);
            addTier(Words::tr("Cache write price above %1 tokens"), &PriceTier::cacheWrite);
            addTier(Words::tr("Reasoning price above %1 tokens"), &PriceTier::reasoning);
            addTier(Words::tr("Audio input price above %1 tokens"), &PriceTier::inputAudio);
            addTier(Words::tr("Audio output price above %1 tokens"), &PriceTier::outputAudio);
        }
    }
    void addCalls()
    {
        QStringList calls;
        for (const ModelInfo &listing : m_listings) {
            for (const CallPrice &call : listing.prices.calls) {
                if (!calls.contains(call.what))
                    calls += call.what;
            }
        }
        for (const QString &what : std::as_const(calls)) {
            addPrice(what == "web_search"_L1 ? Words::tr("Web search") : what, Words::tr("$ per call"),
                     [&what](const Prices &prices) {
                         const auto call = std::ranges::find(prices.calls, what, &CallPrice::what);
                         return call == prices.calls.end() ? std::nullopt : std::optional(call->usd);
                     });
        }
    }
    void addClaims()
    {
        for (const ModelInfo &listing : m_listings) {
            for (const Fact &fact : listing.facts)
                m_lines += {.fact = fact};
        }
    }
    [[nodiscard]] QList<LedgerLine> lines() const { return m_lines; }

private:
    void add(const QList<Fact> &facts, bool firstCounts = true)
    {
        const bool disagree =
            std::ranges::any_of(facts, [&](const Fact &fact) { return fact.value() != facts.constFirst().value(); });
        for (qsizetype i = 0; i < facts.size(); ++i)
            m_lines += {.fact = facts[i], .counts = i == 0 && firstCounts, .disagrees = disagree};
    }

    const QList<ModelInfo> &m_listings;
    Prices m_counting;
    QList<LedgerLine> m_lines;
};

//! `prices` with what `older` says beyond them, where both are of one mind.
Prices completed(Prices prices, const Prices &older)
{
    if (stateOf(prices) != PriceState::Priced || prices.input != older.input || prices.output != older.output)
        return prices;
    const auto fill = [&](auto Prices::*figure) {
        if (!isStated(prices.*figure))
            prices.*figure = older.*figure;
    };
    fill(&Prices::cachedInput);
    fill(&Prices::cacheWrite);
    fill(&Prices::reasoning);
    fill(&Prices::inputAudio);
    fill(&Prices::outputAudio);
    fill(&Prices::tiers);
    fill(&Prices::calls);
    return prices;
}

} // namespace

bool isNewer(const Origin &a, const Origin &b)
{
    if (a.retrieved != b.retrieved)
        return !b.retrieved.isValid() || (a.retrieved.isValid() && a.retrieved > b.retrieved);
    return a.isFirstHand && !b.isFirstHand;
}

ModelInfo merged(const QList<ModelInfo> &listings)
{
    ModelInfo model = listings.constFirst();
    for (const ModelInfo &older : listings.sliced(1)) {
        const auto fill = [&](auto ModelInfo::*figure) {
            if (!isStated(model.*figure))
                model.*figure = older.*figure;
        };
        if (model.name.isEmpty() || model.name == model.id)
            model.name = older.name;
        model.prices = rankOf(stateOf(older.prices)) > rankOf(stateOf(model.prices))
            ? older.prices
            : completed(model.prices, older.prices);
        if (model.parameters.isEmpty())
            model.listsAllParameters = older.listsAllParameters;
        fill(&ModelInfo::family);
        fill(&ModelInfo::description);
        fill(&ModelInfo::contextTokens);
        fill(&ModelInfo::maxOutputTokens);
        fill(&ModelInfo::tools);
        fill(&ModelInfo::reasoning);
        fill(&ModelInfo::structuredOutput);
        fill(&ModelInfo::imageInput);
        fill(&ModelInfo::openWeights);
        fill(&ModelInfo::inputKinds);
        fill(&ModelInfo::outputKinds);
        fill(&ModelInfo::released);
        fill(&ModelInfo::updated);
        fill(&ModelInfo::knowledge);
        fill(&ModelInfo::status);
        fill(&ModelInfo::endsOn);
        fill(&ModelInfo::tags);
        fill(&ModelInfo::region);
        fill(&ModelInfo::license);
        fill(&ModelInfo::parameters);
        fill(&ModelInfo::refuses);
        fill(&ModelInfo::notes);
        fill(&ModelInfo::features);
        fill(&ModelInfo::related);
        fill(&ModelInfo::links);
        fill(&ModelInfo::facts);
    }
    return model;
}

QList<LedgerLine> ledgerOf(const QList<ModelInfo> &listings)
{
    Ledger ledger(listings);
    ledger.addTokenPrice(Words::tr("Input price"), &Prices::input);
    ledger.addTokenPrice(Words::tr("Output price"), &Prices::output);
    ledger.addTokenPrice(Words::tr("Cached input price"), &Prices::cachedInput);
    ledger.addTokenPrice(Words::tr("Cache write price"), &Prices::cacheWrite);
    ledger.addTokenPrice(Words::tr("Reasoning price"), &Prices::reasoning);
    ledger.addTokenPrice(Words::tr("Audio input price"), &Prices::inputAudio);
    ledger.addTokenPrice(Words::tr("Audio output price"), &Prices::outputAudio);
    ledger.addTiers();
    ledger.addCalls();
    ledger.add(Words::tr("Context"), &ModelInfo::contextTokens, Words::tr("tokens"));
    ledger.add(Words::tr("Max output"), &ModelInfo::maxOutputTokens, Words::tr("tokens"));
    ledger.add(Words::tr("Input"), &ModelInfo::inputKinds);
    ledger.add(Words::tr("Output"), &ModelInfo::outputKinds);
    ledger.add(Words::tr("Tools"), &ModelInfo::tools);
    ledger.add(Words::tr("Reasoning"), &ModelInfo::reasoning);
    ledger.add(Words::tr("Structured output"), &ModelInfo::structuredOutput);
    ledger.add(Words::tr("Open weights"), &ModelInfo::openWeights);
    ledger.add(Words::tr("Licence"), &ModelInfo::license);
    ledger.add(Words::tr("Region"), &ModelInfo::region);
    ledger.add(Words::tr("Released"), &ModelInfo::released);
    ledger.add(Words::tr("Updated"), &ModelInfo::updated);
    ledger.add(Words::tr("Training data until"), &ModelInfo::knowledge);
    ledger.add(Words::tr("Status"), &ModelInfo::status);
    ledger.add(Words::tr("Ends on"), &ModelInfo::endsOn);
    ledger.addClaims();
    return ledger.lines();
}

QString groupKey(const ModelInfo &model)
{
    QStringView name = model.name.isEmpty() ? QStringView(model.id) : QStringView(model.name);
    // "DeepSeek: DeepSeek V3.2" is OpenRouter's way, "deepseek-ai/DeepSeek-V3.2" that of hosts without names.
    if (const qsizetype colon = name.indexOf(": "_L1); colon >= 0)
        name = name.sliced(colon + 2);
    else if (const qsizetype slash = name.lastIndexOf(u'/'); slash >= 0 && slash + 1 < name.size())
        name = name.sliced(slash + 1);
    QString key;
    key.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        // "(free)" and "(latest)" are offers of one model, not models.
        if (c == u'(') {
            const qsizetype end = name.indexOf(u')', i);
            const QStringView inside = end > i ? name.sliced(i + 1, end - i - 1) : QStringView();
            if (inside.compare("free"_L1, Qt::CaseInsensitive) == 0
                || inside.compare("latest"_L1, Qt::CaseInsensitive) == 0) {
                i = end;
                continue;
            }
        }
        if (c.isLetterOrNumber())
            key += c.toLower();
        else if (c == u'+')
            key += c;
    }
    if (key.endsWith("free"_L1) && model.id.endsWith(":free"_L1))
        key.chop(4);
    return key.isEmpty() ? model.id : key;
}

} // namespace etude
