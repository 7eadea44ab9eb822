// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"
#include "core/modelinfo.h"
#include "core/reply.h"

#include <QList>

#include <optional>

namespace etude {

//! One line of a bill: so many of these at that price.
struct CostPart {
    enum class What {
        Input,       //!< what no other line counts of the input
        CachedInput, //!< read from a cache
        CacheWrite,  //!< written to a cache
        InputAudio,
        Output, //!< what no other line counts of the output
        Reasoning,
        OutputAudio,
        WebSearch,
        Request, //!< for being asked at all
    };
    What what = What::Input;
    std::optional<qint64> count = {};
    //! For a million tokens, or for one call.
    std::optional<double> unitUsd = {};
    //! Nothing where the count or the price is unknown.
    std::optional<double> usd = {};
    bool operator==(const CostPart &) const = default;
};
[[nodiscard]] constexpr bool isCall(CostPart::What what)
{
    return what == CostPart::What::WebSearch || what == CostPart::What::Request;
}

//! What one answer costs by a price list.
struct Cost {
    double usd = 0;
    //! A count or a price is unknown, or the price is that of something cheaper: it is "at least" this.
    bool atLeast = false;
    //! The prices of this tier hold.
    std::optional<qint64> aboveInputTokens = {};
    QList<CostPart> parts = {};
    bool operator==(const Cost &) const = default;
};

//! What a request may make the host do that its answer does not always count.
struct Extras {
    //! The host may search the web for it.
    bool mayHaveSearched = false;
    bool operator==(const Extras &) const = default;
};
//! By the body: `enable_search`, `web_search_options`, `search_parameters`, `plugins`, a tool of the type `web_search…`, a
//! model that always searches. Rather one too many than one too few.
[[nodiscard]] Extras extrasOf(const HttpRequest &request);

//! `usage` × `prices`. Nothing when no price is known that could be counted: a zero that is only printed is no price, and
//! 0 tokens at a known price say nothing of those at an unknown one.
//!
//! What is read from a cache, and thoughts, cost what the rest of their side costs where they have no price of their own.
//! What is written to a cache, and sound, cost at least that. The prices of a tier hold for the whole request; a price that
//! it leaves out costs at least what it costs below the tier.
[[nodiscard]] std::optional<Cost> costOf(const Usage &usage, const Prices &prices, const Extras &extras = {});

} // namespace etude
