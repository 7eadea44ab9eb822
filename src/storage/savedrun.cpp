// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savedrun.h"

#include <array>
#include <utility>

namespace etude {

namespace {

constexpr std::array counts{std::pair("input_tokens", &Usage::inputTokens),
                            std::pair("output_tokens", &Usage::outputTokens),
                            std::pair("reasoning_tokens", &Usage::reasoningTokens),
                            std::pair("cached_input_tokens", &Usage::cachedInputTokens),
                            std::pair("cache_write_tokens", &Usage::cacheWriteTokens),
                            std::pair("input_audio_tokens", &Usage::inputAudioTokens),
                            std::pair("output_audio_tokens", &Usage::outputAudioTokens),
                            std::pair("web_searches", &Usage::webSearches)};

constexpr std::array reasons{FinishReason::Stop, FinishReason::Length, FinishReason::ToolCalls,
                             FinishReason::ContentFilter, FinishReason::Error};

Json replyJson(const Reply &reply)
{
    Json json{{"text", toJson(reply.text)}};
    if (!reply.reasoning.isEmpty())
        json["reasoning"] = toJson(reply.reasoning);
    for (const ToolCall &call : reply.toolCalls)
        json["tool_calls"].push_back({{"id", toJson(call.id)},
                                      {"name", toJson(call.name)},
                                      {"arguments", toJson(call.arguments)}});
    if (reply.finishReason)
        json["finish_reason"] = toJson(finishReasonName(*reply.finishReason));
    Json usage = Json::object();
    for (const auto &[name, count] : counts) {
        if (reply.usage.*count)
            usage[name] = *(reply.usage.*count);
    }
    if (reply.usage.reportedUsd)
        usage["reported_usd"] = *reply.usage.reportedUsd;
    json["usage"] = std::move(usage);
    json["model"] = toJson(reply.model);
    json["id"] = toJson(reply.id);
    return json;
}

Reply replyFromJson(const Json &json)
{
    Reply reply{.text = stringAt(json, "text"),
                .reasoning = stringAt(json, "reasoning"),
                .model = stringAt(json, "model"),
                .id = stringAt(json, "id")};
    for (const Json &call : listAt(json, "tool_calls"))
        reply.toolCalls += {stringAt(call, "id"), stringAt(call, "name"), stringAt(call, "arguments")};
    const QString reasonName = stringAt(json, "finish_reason");
    for (const FinishReason reason : reasons) {
        if (finishReasonName(reason) == reasonName)
            reply.finishReason = reason;
    }
    const Json &usage = objectAt(json, "usage");
    for (const auto &[name, count] : counts)
        reply.usage.*count = integerAt(usage, name);
    reply.usage.reportedUsd = numberAt(usage, "reported_usd");
    return reply;
}

} // namespace

Json documentOf(const SavedRun &run)
{
    return {{"prompt", toJson(run.prompt)}, {"reply", replyJson(run.reply)}, {"details", run.details}};
}

Result<void> readDocument(const Json &document, SavedRun &run)
{
    Result<Prompt> prompt = promptFromJson(objectAt(document, "prompt"));
    if (!prompt)
        return failure(Error::Kind::File, prompt.error().words);
    run.prompt = *std::move(prompt);
    run.reply = replyFromJson(objectAt(document, "reply"));
    if (const Json *details = member(document, "details"))
        run.details = *details;
    return {};
}

} // namespace etude
