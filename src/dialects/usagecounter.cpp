// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/usagecounter.h"

#include <cmath>
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

//! xAI counts in ten thousand millionths of a dollar: "The cost is expressed in ticks, where 1 USD = 10,000,000,000 ticks
//! (10^10)" (https://docs.x.ai/developers/cost-tracking, 2026-11-20).
constexpr double ticksPerUsd = 1e10;
constexpr double mostUsd = 10'000;

//! A cost is a number, or an object whose `total_cost` is it (Perplexity).
std::optional<double> usdAt(const Json &usage)
{
    const std::optional<double> number = numberAt(usage, "cost");
    return number ? number : numberAt(objectAt(usage, "cost"), "total_cost");
}

} // namespace

std::optional<double> plausibleUsd(std::optional<double> usd)
{
    return usd && std::isfinite(*usd) && *usd >= 0 && *usd <= mostUsd ? usd : std::nullopt;
}

void UsageCounter::take(const Json &usage)
{
    if (!usage.is_object())
        return;
    keep(m_input, firstCount({integerAt(usage, "prompt_tokens"), integerAt(usage, "input_tokens")}));
    keep(m_output, firstCount({integerAt(usage, "completion_tokens"), integerAt(usage, "output_tokens")}));
    keep(m_total, integerAt(usage, "total_tokens"));
    const Json &promptDetails = objectAt(usage, "prompt_tokens_details");
    const Json &inputDetails = objectAt(usage, "input_tokens_details");
    const Json &completionDetails = objectAt(usage, "completion_tokens_details");
    const Json &outputDetails = objectAt(usage, "output_tokens_details");
    keep(m_reasoning,
         firstCount({integerAt(completionDetails, "reasoning_tokens"), integerAt(outputDetails, "reasoning_tokens"),
                     integerAt(outputDetails, "thinking_tokens")}));
    if (m_rules == Rules::Messages) {
        keep(m_cached, integerAt(usage, "cache_read_input_tokens"));
        keep(m_cacheWrite, integerAt(usage, "cache_creation_input_tokens"));
    } else {
        keep(m_cached,
             firstCount({integerAt(promptDetails, "cached_tokens"), integerAt(inputDetails, "cached_tokens"),
                         integerAt(usage, "prompt_cache_hit_tokens"), integerAt(usage, "cached_tokens"),
                         integerAt(usage, "num_cached_tokens")}));
        keep(m_cacheWrite,
             firstCount({integerAt(promptDetails, "cache_write_tokens"),
                         integerAt(inputDetails, "cache_write_tokens")}));
    }
    keep(m_inputAudio, firstCount({integerAt(promptDetails, "audio_tokens"), integerAt(inputDetails, "audio_tokens")}));
    keep(m_outputAudio,
         firstCount({integerAt(completionDetails, "audio_tokens"), integerAt(outputDetails, "audio_tokens")}));
    // xAI's `num_sources_used` counts pages, not calls.
    keep(m_searches,
         firstCount({integerAt(objectAt(usage, "server_tool_use"), "web_search_requests"),
                     integerAt(objectAt(usage, "server_side_tool_usage_details"), "web_search_calls"),
                     integerAt(usage, "num_search_queries")}));
    takeUsd(usdAt(usage));
    takeUsd(numberAt(usage, "estimated_cost"));
    if (const std::optional<double> ticks = numberAt(usage, "cost_in_usd_ticks"))
        takeUsd(*ticks / ticksPerUsd);
}

void UsageCounter::takeUsd(std::optional<double> usd)
{
    keep(m_usd, plausibleUsd(usd));
}

void UsageCounter::takeSearches(qint64 searches)
{
    keep(m_searches, std::optional(searches));
}

Usage UsageCounter::usage() const
{
    Usage usage{.inputTokens = m_input,
                .outputTokens = m_output,
                .reasoningTokens = m_reasoning,
                .cachedInputTokens = m_cached,
                .cacheWriteTokens = m_cacheWrite,
                .inputAudioTokens = m_inputAudio,
                .outputAudioTokens = m_outputAudio,
                .webSearches = m_searches,
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
