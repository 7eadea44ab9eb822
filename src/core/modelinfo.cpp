// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/modelinfo.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

PriceState stateOf(const Prices &prices)
{
    if (!prices.input && !prices.output)
        return PriceState::Unknown;
    if (prices.input.value_or(0) > 0 || prices.output.value_or(0) > 0)
        return PriceState::Priced;
    return prices.isSaidToBeFree ? PriceState::Free : PriceState::ZeroAsPrinted;
}

QString priceStateName(PriceState state)
{
    switch (state) {
    case PriceState::Unknown:
        return u"unknown"_s;
    case PriceState::ZeroAsPrinted:
        return u"zero_as_printed"_s;
    case PriceState::Free:
        return u"free"_s;
    case PriceState::Priced:
        return u"priced"_s;
    }
    return {};
}

QString usdText(double usd)
{
    if (!std::isfinite(usd))
        return u"$?"_s;
    const double amount = std::abs(usd);
    // The exponent of the first digit that is not zero says how many decimals show it and the one behind it.
    const int exponent = amount > 0 ? static_cast<int>(std::floor(std::log10(amount))) : 0;
    const int decimals = std::clamp(1 - exponent, 2, 15);
    return (usd < 0 ? u"-$"_s : u"$"_s) + QString::number(amount, 'f', decimals);
}

QString listedUsdText(double usd)
{
    if (!std::isfinite(usd))
        return usdText(usd);
    // Never with an exponent, and never more than a list says.
    QString text = QString::number(usd, 'f', 9);
    qsizetype end = text.size();
    const qsizetype shortest = text.indexOf(u'.') + 3;
    while (end > shortest && text.at(end - 1) == u'0')
        --end;
    return u'$' + text.first(end);
}

} // namespace etude
