// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fact.h"
#include "core/parameters.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace etude {

//! Prices from a number of input tokens on. They hold for the whole request, not only for what is above.
//! Source: models.dev, `cost.tiers` (2026-07-01).
struct PriceTier {
    qint64 aboveInputTokens = 0;
    std::optional<double> input = {};
    std::optional<double> output = {};
    std::optional<double> cachedInput = {};
    std::optional<double> cacheWrite = {};
    std::optional<double> reasoning = {}; //!< absent beside an output price: thoughts cost that
    std::optional<double> inputAudio = {};
    std::optional<double> outputAudio = {};
    bool operator==(const PriceTier &) const = default;
};

//! What one call costs, whatever its tokens.
struct CallPrice {
    //! `request` or `web_search`.
    QString what = {};
    double usd = 0;
    bool operator==(const CallPrice &) const = default;
};

//! Prices of a model in US dollars per one million tokens, as one source gives them. An absent one is unknown, which is
//! neither 0 nor free.
struct Prices {
    std::optional<double> input = {};
    std::optional<double> output = {};
    std::optional<double> cachedInput = {};
    std::optional<double> cacheWrite = {};
    std::optional<double> reasoning = {}; //!< absent: thoughts cost what other output costs
    std::optional<double> inputAudio = {};
    std::optional<double> outputAudio = {};
    QList<PriceTier> tiers = {}; //!< the lowest first
    QList<CallPrice> calls = {};
    //! A price of 0 is said to be free. Without such words it may as well be a field that nobody filled in.
    bool isSaidToBeFree = false;
    Origin origin = {};
    bool operator==(const Prices &) const = default;
};

//! What is known about the price of a token. Four different things, and each is said in words.
enum class PriceState {
    Unknown,       //!< the source names no price
    ZeroAsPrinted, //!< the source prints 0 and does not say "free": to be paid for all one knows
    Free,          //!< the source says so
    Priced,
};
[[nodiscard]] PriceState stateOf(const Prices &prices);
//! In JSON: `unknown`, `zero_as_printed`, `free`, `priced`.
[[nodiscard]] QString priceStateName(PriceState state);

//! "$0.00018": at least two decimals, and as many digits as it takes to show two that are not zero. 0 is "$0.00".
[[nodiscard]] QString usdText(double usd);
//! "$0.216": a price as it stands in its list, with two decimals at least. 0 is "$0.00".
[[nodiscard]] QString listedUsdText(double usd);

//! An address that belongs to a model, for people.
struct Link {
    QString name = {}; //!< "Documentation"
    QString address = {};
    bool operator==(const Link &) const = default;
};

//! What is known about a model at one host: what one source says, or several put together (catalog/catalog.h).
struct ModelInfo {
    //! Opaque, as it is sent.
    QString id = {};
    QString name = {};
    //! Who serves it: a provider id of the catalog (`deepinfra`); empty for a model that only an endpoint reported.
    QString provider = {};
    QString providerName = {};
    QString family = {};
    QString description = {};
    std::optional<qint64> contextTokens = {};
    std::optional<qint64> maxOutputTokens = {};
    Prices prices = {};
    std::optional<bool> tools = {};
    std::optional<bool> reasoning = {};
    std::optional<bool> structuredOutput = {};
    std::optional<bool> imageInput = {};
    std::optional<bool> openWeights = {};
    //! What goes in and comes out: `text`, `image`, `audio`, `video`, `pdf`.
    QStringList inputKinds = {};
    QStringList outputKinds = {};
    QDate released = {};
    QDate updated = {};
    //! Up to when the training data goes, as printed: "2024-12".
    QString knowledge = {};
    //! `deprecated`, `beta`, `alpha`, `vanished` (it was listed once, and is no longer), or empty.
    QString status = {};
    //! Its source listed it before that day, and not on it. In an entry of the catalog `status` says what follows from it.
    QDate goneSince = {};
    //! The last day, where one is announced.
    QDate endsOn = {};
    //! As the page prints them: "LLM Models", "Text Generation".
    QStringList tags = {};
    QString region = {};
    QString license = {};
    //! Parameters that this model documents; empty = go by the dialect.
    QList<ParameterSpec> parameters = {};
    //! Names of parameters that it is said not to take.
    QStringList refuses = {};
    //! `parameters` is all that it takes: another one may be refused or ignored.
    bool listsAllParameters = false;
    //! What is good to know, a sentence each; abilities as the page lists them.
    QStringList notes = {};
    QStringList features = {};
    //! Ids of other models of this host.
    QStringList related = {};
    QList<Link> links = {};
    //! Claims with their sources beyond what has a member of its own here.
    QList<Fact> facts = {};
    //! Of everything here but the prices.
    Origin origin = {};
    bool operator==(const ModelInfo &) const = default;
};

} // namespace etude
