// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/usagecounter.h"

#include <initializer_list>

namespace etude {

namespace {

//! "The last one wins, but a later 0 or null does not replace a count above 0." A negative count is none.
template <class T> void keep(std::optional<T> &known, const std::optional<T> &latest)
{
    if (!latest || *latest < 0 || (*latest == 0 && known.value_or(0) > 0))
        return;
    known = latest;
}

//! The first count above 0 of those, else a 0 that is known.
std::optional<qint64> firstCount(std::initializer_list<std::optional<qint64>> counts)
{
    std::optional<qint64> first;
    for (const std::optional<qint64> &count : counts) {
        if (count.value_or(0) > 0)
            return count;
        if (count)
            first = count;
    }
    return first;
}

//! No sum of two counts overflows: a host may send any number.
qint64 sum(qint64 a, qint64 b)
{
    qint64 result = 0;
    return qAddOverflow(a, b, &result) ? std::numeric_limits<qint64>::max() : result;
}

} // namespace

void UsageCounter::take(const Json &usage)
{
    if (!usage.is_object())
        return;
    keep(m_input, firstCount({integerAt(usage, "prompt_tokens"), integerAt(usage, "input_tokens")}));
    keep(m_output, firstCount({integerAt(usage, "completion_tokens"), integerAt(usage, "output_tokens")}));
    keep(m_total, integerAt(usage, "total_tokens"));
    const Json &outputDetails = objectAt(usage, "output_tokens_details");
    keep(m_reasoning,
         firstCount({integerAt(objectAt(usage, "completion_tokens_details"), "reasoning_tokens"),
                     integerAt(outputDetails, "reasoning_tokens"), integerAt(outputDetails, "thinking_tokens")}));
    if (m_rules == Rules::Messages) {
        keep(m_cached, integerAt(usage, "cache_read_input_tokens"));
        keep(m_cacheWrite, integerAt(usage, "cache_creation_input_tokens"));
    } else {
        keep(m_cached,
             firstCount({integerAt(objectAt(usage, "prompt_tokens_details"), "cached_tokens"),
                         integerAt(objectAt(usage, "input_tokens_details"), "cached_tokens"),
                         integerAt(usage, "prompt_cache_hit_tokens"), integerAt(usage, "cached_tokens"),
                         integerAt(usage, "num_cached_tokens")}));
    }
    takeUsd(numberAt(usage, "cost"));
    takeUsd(numberAt(usage, "estimated_cost"));
}

void UsageCounter::takeUsd(std::optional<double> usd)
{
    keep(m_usd, usd);
}

Usage UsageCounter::usage() const
{
    Usage usage{.inputTokens = m_input,
                .outputTokens = m_output,
                .reasoningTokens = m_reasoning,
                .cachedInputTokens = m_cached,
                .reportedUsd = m_usd};
    if (m_rules == Rules::Messages && m_input)
        usage.inputTokens = sum(sum(*m_input, m_cacheWrite.value_or(0)), m_cached.value_or(0));
    if (m_rules == Rules::Chat && m_output && m_reasoning) {
        const qint64 withReasoning = sum(*m_output, *m_reasoning);
        const bool totalSaysSo = m_total && m_input && *m_total == sum(*m_input, withReasoning);
        if (totalSaysSo || *m_reasoning > *m_output)
            usage.outputTokens = withReasoning;
    }
    return usage;
}

} // namespace etude
