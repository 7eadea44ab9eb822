// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"

#include <QString>
#include <QStringList>

//! What the catalog page says of prices, dates and parameters. All for the screen: translated, in the user's locale.
namespace etude {

//! In place of amounts where there are none: "free", "unknown", "unknown (page: 0.00)" where a zero is printed that nobody
//! calls free. Empty where a price is known.
[[nodiscard]] QString priceNote(const Prices &prices);
//! "$0.27 / $0.40", or the note.
[[nodiscard]] QString pricePairText(const Prices &prices);
//! To compare prices: the cheaper one is less, and what is unknown is more than any.
[[nodiscard]] std::pair<double, double> priceOrder(const Prices &prices);
//! What one call is, for a table of prices: "Web search".
[[nodiscard]] QString callText(const QString &what);

//! "142 days old" from `oldPriceDays` on; empty before, and where the day is not known.
[[nodiscard]] QString ageText(const QDate &retrieved, const QDate &today);
//! "models.dev, 2026-07-01": who says it, and when it was read.
[[nodiscard]] QString originText(const Origin &origin);
//! "deepinfra.com" for an address, a document's name as it is.
[[nodiscard]] QString sourceText(const QString &source);

//! Status in words: "deprecated", "no longer listed by its source", "beta", "ends on 2026-12-01".
[[nodiscard]] QStringList badgesOf(const ModelInfo &model);
//! The host has taken it back, or is about to.
[[nodiscard]] bool isGoing(const ModelInfo &model);
//! "reasoning · tools · vision".
[[nodiscard]] QString abilitiesText(const ModelInfo &model);
//! "text, image".
[[nodiscard]] QString kindsText(const QStringList &kinds);

[[nodiscard]] QString typeText(ParameterSpec::Type type);
//! "0 to 2", "at least 1", "none, low, high"; empty where anything goes.
[[nodiscard]] QString rangeText(const ParameterSpec &spec);

} // namespace etude
