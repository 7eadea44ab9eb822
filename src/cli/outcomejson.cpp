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

Json costJson(const Usage &usage, const Prices *prices)
{
    const auto listed = prices ? costOf(usage, *prices) : std::nullopt;
    QString basis = u"no price is known"_s;
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
            {"basis", toJson(basis)}};
}

Json responseJson(const RunOutcome &outcome)
{
    return {{"status", outcome.head.status == 0 ? Json() : Json(outcome.head.status)},
            {"model", toJson(outcome.reply.model)},
            {"id", toJson(outcome.reply.id)},
            {"request_id", toJson(requestId(outcome.head))}};
}

} // namespace

Json toJson(const RunOutcome &outcome, const Json &responseFormat, const Prices *prices)
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
            {"cost", costJson(reply.usage, prices)},
            {"response", responseJson(outcome)}};
}

} // namespace etude
