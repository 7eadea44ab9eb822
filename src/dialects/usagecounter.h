// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply.h"

namespace etude {

//! The counts that a host reports so far → `Usage`. Hosts name, split and repeat them in many ways; the rules stand in
//! tests/corpus/README.md, "Usage".
class UsageCounter final {
public:
    enum class Rules {
        Chat,      //!< some hosts leave the reasoning out of the completion
        Responses, //!< plain
        Messages,  //!< what was read from or written to the cache is not in `input_tokens`
    };
    explicit UsageCounter(Rules rules)
        : m_rules(rules)
    {
    }

    //! Takes a `usage` object; anything else says nothing.
    void take(const Json &usage);
    //! What the host says the answer cost. No cost at all: see `plausibleUsd`.
    void takeUsd(std::optional<double> usd);
    //! Searches that are counted by what the answer holds.
    void takeSearches(qint64 searches);
    [[nodiscard]] Usage usage() const;
    //! The host begins anew.
    void clear() { *this = UsageCounter(m_rules); }

private:
    Rules m_rules;
    std::optional<qint64> m_input;
    std::optional<qint64> m_output;
    std::optional<qint64> m_total;
    std::optional<qint64> m_reasoning;
    std::optional<qint64> m_cached;
    std::optional<qint64> m_cacheWrite;
    std::optional<qint64> m_inputAudio;
    std::optional<qint64> m_outputAudio;
    std::optional<qint64> m_searches;
    std::optional<double> m_usd;
};

//! `usd` where it can be what one answer cost: a number from 0 to 10,000 dollars.
[[nodiscard]] std::optional<double> plausibleUsd(std::optional<double> usd);

} // namespace etude
