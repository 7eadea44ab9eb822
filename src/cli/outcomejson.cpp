// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outcomejson.h"

#include "core/answerformat.h"
#include "net/hosthints.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

template <class T> Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

Json toolCallsJson(const QList<ToolCall> &calls)
{
    Json list = Json::array();
    for (const ToolCall &call : calls)
        list.push_back({{"id", toJson(call.id)}, {"name", toJson(call.name)}, {"arguments", toJson(call.arguments)}});
    return list;
}

//! Unknown counts are absent, which is not 0.
Json usageJson(const Usage &usage)
{
    Json json = Json::object();
    const auto add = [&](const char *name, const std::optional<qint64> &count) {
        if (count)
            json[name] = *count;
    };
    add("input_tokens", usage.inputTokens);
    add("output_tokens", usage.outputTokens);
    add("reasoning_tokens", usage.reasoningTokens);
    add("cached_input_tokens", usage.cachedInputTokens);
    add("cache_write_tokens", usage.cacheWriteTokens);
    add("input_audio_tokens", usage.inputAudioTokens);
    add("output_audio_tokens", usage.outputAudioTokens);
    add("web_searches", usage.webSearches);
    return json;
}

Json errorJson(const RunOutcome &outcome)
{
    if (!outcome.error || outcome.endState == EndState::StoppedByUser)
        return nullptr;
    const Error &error = *outcome.error;
    return {{"kind", toJson(kindName(error.kind))},
            {"status", error.status == 0 ? Json() : Json(error.status)},
            {"message", toJson(error.words.isEmpty() ? describe(error) : error.words)}};
}

//! `null` where the answer has the form that was asked for, and where none was.
Json violationJson(const RunOutcome &outcome, const Json &responseFormat)
{
    const auto verdict = judgeFormat(outcome.reply.text, responseFormat);
    return verdict && !verdict->isKept ? toJson(verdict->words) : Json();
}

Json timingJson(const RunOutcome &outcome)
{
    Json perSecond = orNull(tokensPerSecond(outcome.timing, outcome.reply.usage));
    if (perSecond.is_number())
        perSecond = std::round(perSecond.get<double>() * 10) / 10;
    return {{"first_byte_ms", orNull(outcome.timing.firstByteMs)},
            {"first_token_ms", orNull(outcome.timing.firstTokenMs)},
            {"total_ms", outcome.timing.totalMs},
            {"tokens_per_second", perSecond}};
}

QString partName(CostPart::What what)
{
    switch (what) {
    case CostPart::What::Input:
        return u"input"_s;
    case CostPart::What::CachedInput:
        return u"cached_input"_s;
    case CostPart::What::CacheWrite:
        return u"cache_write"_s;
    case CostPart::What::InputAudio:
        return u"input_audio"_s;
    case CostPart::What::Output:
        return u"output"_s;
    case CostPart::What::Reasoning:
        return u"reasoning"_s;
    case CostPart::What::OutputAudio:
        return u"output_audio"_s;
    case CostPart::What::WebSearch:
        return u"web_search"_s;
    case CostPart::What::Request:
        return u"request"_s;
    }
    return {};
}

Json partsJson(const std::optional<Cost> &listed)
{
    Json parts = Json::array();
    if (!listed)
        return parts;
    for (const CostPart &part : listed->parts)
        parts.push_back({{"what", toJson(partName(part.what))},
                         {"count", orNull(part.count)},
                         {isCall(part.what) ? "usd_per_call" : "usd_per_million", orNull(part.unitUsd)},
                         {"usd", orNull(part.usd)}});
    return parts;
}

Json costJson(const Usage &usage, const Prices *prices, const Extras &extras)
{
    const auto listed = prices ? costOf(usage, *prices, extras) : std::nullopt;
    const PriceState state = prices ? stateOf(*prices) : PriceState::Unknown;
    QString basis = u"no price is known"_s;
    if (state == PriceState::ZeroAsPrinted && !listed && !usage.reportedUsd)
        basis = u"no price is known: the list prints 0, and not that it is free"_s;
    if (listed) {
        basis = u"list price"_s;
        if (!prices->origin.source.isEmpty())
            basis += " of "_L1 + prices->origin.source;
        if (prices->origin.retrieved.isValid())
            basis += ", read "_L1 + prices->origin.retrieved.toString(Qt::ISODate);
        if (listed->atLeast)
            basis += "; at least, since a count or price is unknown"_L1;
    } else if (usage.reportedUsd) {
        basis = u"reported by the host"_s;
    }
    return {{"reported_usd", orNull(usage.reportedUsd)},
            {"listed_usd", listed ? Json(listed->usd) : Json()},
            {"basis", toJson(basis)},
            {"price", toJson(priceStateName(state))},
            {"at_least", listed && listed->atLeast},
            {"parts", partsJson(listed)}};
}

Json responseJson(const RunOutcome &outcome)
{
    return {{"status", outcome.head.status == 0 ? Json() : Json(outcome.head.status)},
            {"model", toJson(outcome.reply.model)},
            {"id", toJson(outcome.reply.id)},
            {"request_id", toJson(requestId(outcome.head))}};
}

} // namespace

Json toJson(const RunOutcome &outcome, const Json &responseFormat, const Prices *prices, const Extras &extras)
{
    const Reply &reply = outcome.reply;
    return {{"text", toJson(reply.text)},
            {"reasoning", toJson(reply.reasoning)},
            {"tool_calls", toolCallsJson(reply.toolCalls)},
            {"finish_reason", reply.finishReason ? toJson(finishReasonName(*reply.finishReason)) : Json()},
            {"end_state", toJson(endStateName(outcome.endState))},
            {"schema_violation", violationJson(outcome, responseFormat)},
            {"usage", usageJson(reply.usage)},
            {"error", errorJson(outcome)},
            {"timing", timingJson(outcome)},
            {"cost", costJson(reply.usage, prices, extras)},
            {"response", responseJson(outcome)}};
}

} // namespace etude
