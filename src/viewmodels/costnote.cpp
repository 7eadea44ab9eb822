// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/costnote.h"

#include "viewmodels/wording.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CostNote)
};

QString partName(CostPart::What what)
{
    switch (what) {
    case CostPart::What::Input:
        return Words::tr("Input");
    case CostPart::What::CachedInput:
        return Words::tr("Input from a cache");
    case CostPart::What::CacheWrite:
        return Words::tr("Input into a cache");
    case CostPart::What::InputAudio:
        return Words::tr("Sound in");
    case CostPart::What::Output:
        return Words::tr("Output");
    case CostPart::What::Reasoning:
        return Words::tr("Reasoning");
    case CostPart::What::OutputAudio:
        return Words::tr("Sound out");
    case CostPart::What::WebSearch:
        return Words::tr("Web searches");
    case CostPart::What::Request:
        return Words::tr("The request itself");
    }
    return {};
}

CostLine lineOf(const CostPart &part)
{
    const QString unknown = Words::tr("unknown");
    CostLine line{.what = partName(part.what),
                  .count = part.count ? countText(*part.count) : Words::tr("not counted"),
                  .price = unknown,
                  .amount = part.usd ? usdText(*part.usd) : unknown};
    if (part.unitUsd)
        line.price = (isCall(part.what) ? Words::tr("%1 each") : Words::tr("%1 per 1M")).arg(priceText(part.unitUsd));
    return line;
}

//! Whoever searches the web for a model that is free may want to be paid for that.
bool isFreeOfAll(const Usage &usage, const Prices &prices, const Extras &extras)
{
    const bool hasSearched = usage.webSearches ? *usage.webSearches > 0 : extras.mayHaveSearched;
    return stateOf(prices) == PriceState::Free && prices.calls.isEmpty() && !hasSearched;
}

//! "by list of 2026-07-01 (price 142 days old)".
QString byList(const Prices &prices, const QDate &today)
{
    const QDate read = prices.origin.retrieved;
    if (!read.isValid())
        return Words::tr("by list");
    const QString dated = Words::tr("by list of %1").arg(read.toString(Qt::ISODate));
    const qint64 days = read.daysTo(today);
    return days < oldPriceDays ? dated : Words::tr("%1 (price %n days old)", nullptr, int(days)).arg(dated);
}

//! What is known without a sum.
QString stateText(const Usage &usage, const Prices &prices)
{
    switch (stateOf(prices)) {
    case PriceState::ZeroAsPrinted:
        return Words::tr("price unknown (listed as 0, not as free)");
    case PriceState::Priced:
        if (!usage.inputTokens && !usage.outputTokens)
            return Words::tr("cost unknown: the host counted no tokens");
        break;
    case PriceState::Free:
    case PriceState::Unknown:
        break;
    }
    return Words::tr("price unknown");
}

QString sourceText(const Prices &prices, const std::optional<Cost> &listed)
{
    QStringList sentences;
    const Origin &origin = prices.origin;
    if (stateOf(prices) == PriceState::Unknown) {
        sentences += Words::tr("Nothing that Etude has read names a price of this model at this host.");
    } else {
        const QString who = origin.enteredBy.isEmpty() ? origin.source : origin.enteredBy;
        if (!who.isEmpty() && origin.retrieved.isValid())
            sentences += Words::tr("Prices by %1, read on %2.").arg(who, origin.retrieved.toString(Qt::ISODate));
        else if (!who.isEmpty())
            sentences += Words::tr("Prices by %1; when they were read is not known.").arg(who);
        if (!origin.source.isEmpty() && origin.source != who)
            sentences += origin.source;
    }
    if (stateOf(prices) == PriceState::ZeroAsPrinted)
        sentences += Words::tr("The list prints 0 and does not say that the model is free.");
    if (listed && listed->aboveInputTokens)
        sentences += Words::tr("The prices above %1 input tokens hold for the whole request.")
                         .arg(countText(*listed->aboveInputTokens));
    if (listed && listed->atLeast)
        sentences += Words::tr("At least: a count or a price is not known.");
    return sentences.join(u'\n');
}

} // namespace

CostNote costNote(const Usage &usage, const Prices &prices, const Extras &extras, const QDate &today)
{
    const std::optional<Cost> listed = costOf(usage, prices, extras);
    const bool isFree = isFreeOfAll(usage, prices, extras);
    const QString list = byList(prices, today);
    CostNote note;
    QStringList parts;
    if (usage.reportedUsd) {
        parts += Words::tr("%1 reported").arg(usdText(*usage.reportedUsd));
        note.bill = {.usd = usage.reportedUsd, .isReported = true};
    }
    if (isFree) {
        parts += Words::tr("free %1").arg(list);
        if (!usage.reportedUsd)
            note.bill = {.usd = 0};
    } else if (listed) {
        const QString amount = usdText(listed->usd);
        parts += (listed->atLeast ? Words::tr("at least %1 %2") : u"%1 %2"_s).arg(amount, list);
        if (!usage.reportedUsd)
            note.bill = {.usd = listed->usd, .atLeast = listed->atLeast};
    } else if (!usage.reportedUsd) {
        parts += stateText(usage, prices);
    }
    note.text = parts.join(u" · "_s);
    // Hosts round: a tenth of a cent per thousand is no difference.
    if (usage.reportedUsd && listed && !listed->atLeast
        && std::abs(*usage.reportedUsd - listed->usd) > 0.02 * std::max(*usage.reportedUsd, listed->usd))
        note.text += Words::tr(", differs");

    if (listed) {
        for (const CostPart &part : listed->parts)
            note.lines += lineOf(part);
        note.lines += {.what = Words::tr("By list"),
                       .amount = (listed->atLeast ? Words::tr("at least %1") : u"%1"_s).arg(usdText(listed->usd)),
                       .isTotal = true};
    }
    if (usage.reportedUsd)
        note.lines +=
            {.what = Words::tr("Reported by the host"), .amount = usdText(*usage.reportedUsd), .isTotal = true};
    note.source = sourceText(prices, listed);
    return note;
}

Json toJson(const QList<CostLine> &lines)
{
    Json json = Json::array();
    for (const CostLine &line : lines)
        json.push_back({{"what", toJson(line.what)},
                        {"count", toJson(line.count)},
                        {"price", toJson(line.price)},
                        {"amount", toJson(line.amount)},
                        {"is_total", line.isTotal}});
    return json;
}

QList<CostLine> costLinesFrom(const Json &json)
{
    QList<CostLine> lines;
    if (!json.is_array())
        return lines;
    for (const Json &line : json)
        lines += {.what = stringAt(line, "what"),
                  .count = stringAt(line, "count"),
                  .price = stringAt(line, "price"),
                  .amount = stringAt(line, "amount"),
                  .isTotal = boolAt(line, "is_total").value_or(false)};
    return lines;
}

} // namespace etude
