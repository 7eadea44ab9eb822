// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/catalogwords.h"

#include "viewmodels/costnote.h"
#include "viewmodels/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

//! 65536, 0.7: digits as in a request, since that is where they go.
QString numberText(double number)
{
    return QLocale::c().toString(number, 'g', 12);
}

} // namespace

std::pair<double, double> priceOrder(const Prices &prices)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    const PriceState state = stateOf(prices);
    if (state == PriceState::Unknown || state == PriceState::ZeroAsPrinted)
        return {never, never};
    return {prices.input.value_or(never), prices.output.value_or(never)};
}

QString priceNote(const Prices &prices)
{
    switch (stateOf(prices)) {
    case PriceState::Unknown:
        return Words::tr("unknown");
    case PriceState::ZeroAsPrinted:
        return prices.origin.isFirstHand ? Words::tr("unknown (page: 0.00)") : Words::tr("unknown (list: 0.00)");
    case PriceState::Free:
        return Words::tr("free");
    case PriceState::Priced:
        break;
    }
    return {};
}

QString pricePairText(const Prices &prices)
{
    const QString note = priceNote(prices);
    return note.isEmpty()
        ? Words::tr("%1 / %2", "input and output price").arg(priceText(prices.input), priceText(prices.output))
        : note;
}

QString callText(const QString &what)
{
    if (what == "web_search"_L1)
        return Words::tr("Web search");
    if (what == "request"_L1)
        return Words::tr("Request");
    if (what == "image"_L1)
        return Words::tr("Image");
    if (what == "citation"_L1)
        return Words::tr("Citation");
    return what;
}

QString ageText(const QDate &retrieved, const QDate &today)
{
    const qint64 days = retrieved.isValid() ? retrieved.daysTo(today) : 0;
    return days >= oldPriceDays ? Words::tr("%1 days old").arg(countText(days)) : QString();
}

QString originText(const Origin &origin)
{
    const QString source = sourceText(origin.source);
    if (!origin.retrieved.isValid())
        return source;
    const QString date = origin.retrieved.toString(Qt::ISODate);
    return source.isEmpty() ? date : Words::tr("%1, %2", "source and date").arg(source, date);
}

QString sourceText(const QString &source)
{
    if (!source.startsWith("http://"_L1) && !source.startsWith("https://"_L1))
        return source;
    const QString host = QUrl(source).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

QStringList badgesOf(const ModelInfo &model)
{
    QStringList badges;
    if (model.status == "deprecated"_L1)
        badges += Words::tr("deprecated");
    else if (model.status == "vanished"_L1)
        badges += Words::tr("no longer listed by its source");
    else if (model.status == "beta"_L1)
        badges += Words::tr("beta");
    else if (model.status == "alpha"_L1)
        badges += Words::tr("alpha");
    else if (!model.status.isEmpty())
        badges += model.status;
    if (model.endsOn.isValid())
        badges += Words::tr("ends on %1").arg(model.endsOn.toString(Qt::ISODate));
    return badges;
}

bool isGoing(const ModelInfo &model)
{
    return model.status == "deprecated"_L1 || model.status == "vanished"_L1 || model.endsOn.isValid();
}

QString abilitiesText(const ModelInfo &model)
{
    QStringList abilities;
    if (model.reasoning.value_or(false))
        abilities += Words::tr("reasoning");
    if (model.tools.value_or(false))
        abilities += Words::tr("tools");
    if (model.structuredOutput.value_or(false))
        abilities += Words::tr("structured output");
    if (model.imageInput.value_or(false))
        abilities += Words::tr("vision");
    if (model.openWeights.value_or(false))
        abilities += Words::tr("open weights");
    return abilities.join(u" · "_s);
}

QString kindsText(const QStringList &kinds)
{
    QStringList words;
    for (const QString &kind : kinds) {
        if (kind == "text"_L1)
            words += Words::tr("text");
        else if (kind == "image"_L1)
            words += Words::tr("image");
        else if (kind == "audio"_L1)
            words += Words::tr("audio");
        else if (kind == "video"_L1)
            words += Words::tr("video");
        else
            words += kind == "pdf"_L1 ? u"PDF"_s : kind;
    }
    return words.join(", "_L1);
}

QString typeText(ParameterSpec::Type type)
{
    switch (type) {
    case ParameterSpec::Type::Number:
        return Words::tr("number");
    case ParameterSpec::Type::Integer:
        return Words::tr("integer");
    case ParameterSpec::Type::Boolean:
        return Words::tr("boolean");
    case ParameterSpec::Type::Enum:
        return Words::tr("enum");
    case ParameterSpec::Type::StringList:
        return Words::tr("list");
    case ParameterSpec::Type::Text:
        return Words::tr("text");
    }
    return {};
}

QString rangeText(const ParameterSpec &spec)
{
    if (!spec.values.isEmpty())
        return spec.values.join(", "_L1);
    if (spec.minimum && spec.maximum)
        return Words::tr("%1 to %2").arg(numberText(*spec.minimum), numberText(*spec.maximum));
    if (spec.minimum)
        return Words::tr("at least %1").arg(numberText(*spec.minimum));
    return spec.maximum ? Words::tr("at most %1").arg(numberText(*spec.maximum)) : QString();
}

} // namespace etude
