// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost.h"

namespace etude {

//! What a run is expected to take, before it is run.
struct Estimate {
    qint64 inputTokens = 0;
    //! By the host; else a quarter of the characters.
    bool isCounted = false;
    //! What the model can hold, prompt and answer together; said beside a count.
    std::optional<qint64> contextTokens = {};
    //! Their tokens are not in `inputTokens`.
    bool hasImages = false;
    PriceState state = PriceState::Unknown;
    //! The input alone. Absent where its price is unknown.
    std::optional<double> lowUsd = {};
    //! With as much output as there may be. Absent where its price or the most output is unknown.
    std::optional<double> highUsd = {};
    //! Something that is not counted, or has no known price, comes on top of `highUsd`: images, searches.
    bool isHighAtLeast = false;
    //! The most output is what the prompt allows; else what the model is able to.
    bool hasLimit = false;
};

//! `request` is what would be sent: it says how much output is allowed. `known` may be `nullptr`.
[[nodiscard]] Estimate estimateOf(qint64 inputTokens, bool hasImages, const Json &request, const ModelInfo *known);
//! "~61 tokens, and the images", "61 tokens, counted by Anthropic", "61 of 1,024 tokens".
[[nodiscard]] QString tokensText(const Estimate &estimate, const QString &host);
//! "~61 tokens · $0.00002 to $0.0005 (estimate)", "61 tokens, counted by Anthropic · $0.00002, up to $0.0005 (estimate)",
//! "~61 tokens, and the images · $0.00002 to $0.0005 or more (estimate)", "~61 tokens · price unknown".
[[nodiscard]] QString estimateText(const Estimate &estimate, const QString &host);

} // namespace etude
