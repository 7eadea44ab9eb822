// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "core/reply.h"

#include <QDate>
#include <QList>
#include <QString>

namespace etude {

//! Prices of a model in US dollars per one million tokens; an absent one is unknown, which is neither 0 nor free.
struct Prices {
    std::optional<double> input = {};
    std::optional<double> output = {};
    std::optional<double> cachedInput = {};
    std::optional<double> cacheWrite = {};
    std::optional<double> reasoning = {};
    //! Where the figures were read, and when; without both they count as "to verify".
    QString source = {};
    QDate retrieved = {};
    bool operator==(const Prices &) const = default;
};

//! What one answer costs by the price list.
struct Cost {
    double usd = 0;
    //! A count or a price is unknown, so that it is "at least" this.
    bool atLeast = false;
    bool operator==(const Cost &) const = default;
};
//! Nothing when neither a price nor a count is known.
[[nodiscard]] std::optional<Cost> costOf(const Usage &usage, const Prices &prices);
//! "$0.00018": at least two decimals, and as many digits as it takes to show two that are not zero. 0 is "$0.00".
[[nodiscard]] QString usdText(double usd);

//! What is known about a model at one host.
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
    QDate released = {};
    QDate updated = {};
    //! `deprecated`, `beta`, `alpha`, or empty.
    QString status = {};
    //! Parameters that this model documents; empty = go by the dialect.
    QList<ParameterSpec> parameters = {};
    bool operator==(const ModelInfo &) const = default;
};

} // namespace etude
