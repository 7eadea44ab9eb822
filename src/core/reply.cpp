// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

template <class T> void replaceIfKnown(std::optional<T> &count, const std::optional<T> &latest)
{
    if (latest)
        count = latest;
}

void applyTo(Reply &reply, const TextDelta &delta)
{
    reply.text += delta.text;
}

void applyTo(Reply &reply, const ReasoningDelta &delta)
{
    if (delta.replaces)
        reply.reasoning = delta.text;
    else
        reply.reasoning += delta.text;
}

void applyTo(Reply &reply, const ToolCallDelta &delta)
{
    // An index out of order opens the next call: no number that a host sends decides how much memory is taken.
    const bool isKnown = delta.index >= 0 && delta.index < reply.toolCalls.size();
    ToolCall &call = isKnown ? reply.toolCalls[delta.index] : reply.toolCalls.emplaceBack();
    if (call.id.isEmpty())
        call.id = delta.id;
    if (call.name.isEmpty())
        call.name = delta.name;
    call.arguments += delta.arguments;
}

void applyTo(Reply &reply, const LogprobsDelta &delta)
{
    reply.logprobs += delta.tokens;
}

void applyTo(Reply &reply, const UsageDelta &delta)
{
    replaceIfKnown(reply.usage.inputTokens, delta.usage.inputTokens);
    replaceIfKnown(reply.usage.outputTokens, delta.usage.outputTokens);
    replaceIfKnown(reply.usage.reasoningTokens, delta.usage.reasoningTokens);
    replaceIfKnown(reply.usage.cachedInputTokens, delta.usage.cachedInputTokens);
    replaceIfKnown(reply.usage.cacheWriteTokens, delta.usage.cacheWriteTokens);
    replaceIfKnown(reply.usage.inputAudioTokens, delta.usage.inputAudioTokens);
    replaceIfKnown(reply.usage.outputAudioTokens, delta.usage.outputAudioTokens);
    replaceIfKnown(reply.usage.webSearches, delta.usage.webSearches);
    replaceIfKnown(reply.usage.reportedUsd, delta.usage.reportedUsd);
}

void applyTo(Reply &reply, const FinishDelta &delta)
{
    reply.finishReason = delta.reason;
}

void applyTo(Reply &reply, const IdentityDelta &delta)
{
    if (!delta.model.isEmpty())
        reply.model = delta.model;
    if (!delta.id.isEmpty())
        reply.id = delta.id;
}

void applyTo(Reply &reply, const RestartDelta &)
{
    reply = Reply();
}

} // namespace

void Reply::apply(const Delta &delta)
{
    std::visit([this](const auto &change) { applyTo(*this, change); }, delta);
}

QString finishReasonName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Stop:
        return u"stop"_s;
    case FinishReason::Length:
        return u"length"_s;
    case FinishReason::ToolCalls:
        return u"tool_calls"_s;
    case FinishReason::ContentFilter:
        return u"content_filter"_s;
    case FinishReason::Error:
        return u"error"_s;
    }
    return {};
}

QString endStateName(EndState state)
{
    switch (state) {
    case EndState::Finished:
        return u"finished"_s;
    case EndState::CutAtLimit:
        return u"cut_at_limit"_s;
    case EndState::StoppedByUser:
        return u"stopped_by_user"_s;
    case EndState::ErrorInStream:
        return u"error_in_stream"_s;
    case EndState::ConnectionLost:
        return u"connection_lost"_s;
    case EndState::Refused:
        return u"refused"_s;
    }
    return {};
}

} // namespace etude
