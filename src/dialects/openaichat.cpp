// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/openaichat.h"

#include "dialects/chatdecoder.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr ParameterRule rules[] = {
    {"max_output_tokens"_L1, "max_tokens"},
    {"stop_sequences"_L1, "stop"},
    {"reasoning_summary"_L1, ""},
};

Json imagePart(const Image &image)
{
    return {{"type", "image_url"}, {"image_url", {{"url", toJson(image.url)}}}};
}

//! A plain string where there is only text: old servers refuse lists.
Json contentOf(const Message &message)
{
    if (message.images.isEmpty())
        return toJson(message.text);
    Json parts = Json::array();
    if (!message.text.isEmpty())
        parts.push_back({{"type", "text"}, {"text", toJson(message.text)}});
    for (const Image &image : message.images)
        parts.push_back(imagePart(image));
    return parts;
}

//! Reasoning is not sent back: most hosts refuse or ignore it.
Json messageOf(const Message &message)
{
    Json json = {{"role", toJson(roleName(message.role))}, {"content", contentOf(message)}};
    if (message.role == Role::Tool)
        json["tool_call_id"] = toJson(message.toolCallId);
    if (message.toolCalls.isEmpty())
        return json;
    if (message.text.isEmpty() && message.images.isEmpty())
        json["content"] = nullptr;
    for (const ToolCall &call : message.toolCalls) {
        json["tool_calls"].push_back({{"id", toJson(call.id)},
                                      {"type", "function"},
                                      {"function",
                                       {{"name", toJson(call.name)}, {"arguments", toJson(call.arguments)}}}});
    }
    return json;
}

Json messagesOf(const Prompt &prompt)
{
    Json messages = Json::array();
    if (!prompt.system.isEmpty())
        messages.push_back({{"role", "system"}, {"content", toJson(prompt.system)}});
    for (const Message &message : prompt.messages) {
        if (!isEmptyTurn(message))
            messages.push_back(messageOf(message));
    }
    return messages;
}

void writeTools(Json &body, const Prompt &prompt)
{
    if (!hasTools(prompt))
        return;
    for (const Json &tool : prompt.tools) {
        if (const Json *function = functionOf(tool))
            body["tools"].push_back({{"type", "function"}, {"function", *function}});
        else
            body["tools"].push_back(tool);
    }
    if (member(prompt.toolChoice, "name"))
        body["tool_choice"] = {{"type", "function"}, {"function", prompt.toolChoice}};
    else if (!prompt.toolChoice.is_null())
        body["tool_choice"] = prompt.toolChoice;
}

//! `{"type": "json_schema", "name", "schema", …}` → `{"type": "json_schema", "json_schema": {"name", "schema", …}}`.
Json responseFormatOf(const Json &format)
{
    if (stringAt(format, "type") != "json_schema"_L1 || member(format, "json_schema"))
        return format;
    Json schema = Json::object();
    for (const auto &[name, value] : format.items()) {
        if (name != "type")
            schema[name] = value;
    }
    return {{"type", "json_schema"}, {"json_schema", std::move(schema)}};
}

} // namespace

QString OpenAiChat::id() const
{
    return u"openai-chat"_s;
}

QString OpenAiChat::name() const
{
    return u"OpenAI Chat Completions"_s;
}

QString OpenAiChat::defaultPath() const
{
    return u"/chat/completions"_s;
}

Auth OpenAiChat::defaultAuth() const
{
    return {.kind = Auth::Kind::Bearer};
}

QList<ParameterSpec> OpenAiChat::parameters() const
{
    return parameterSpecs({"temperature"_L1, "top_p"_L1, "max_tokens"_L1, "stop"_L1, "seed"_L1, "frequency_penalty"_L1,
                           "presence_penalty"_L1, "reasoning_effort"_L1, "top_k"_L1, "min_p"_L1,
                           "repetition_penalty"_L1, "enable_thinking"_L1, "thinking_budget"_L1, "verbosity"_L1,
                           "logprobs"_L1, "top_logprobs"_L1, "parallel_tool_calls"_L1, "service_tier"_L1});
}

std::span<const ParameterRule> OpenAiChat::parameterRules() const
{
    return rules;
}

Result<HttpRequest> OpenAiChat::chatRequest(const Prompt &composed, const Endpoint &endpoint) const
{
    const Prompt prompt = withVariables(composed);
    Json body = Json::object();
    body[modelMember()] = toJson(prompt.model);
    body["messages"] = messagesOf(prompt);
    writeParameters(body, prompt.parameters, endpoint);
    if (body.contains("top_logprobs") && !body.contains("logprobs"))
        body["logprobs"] = true; // "logprobs must be set to true if this parameter is used"
    writeTools(body, prompt);
    if (!prompt.responseFormat.is_null())
        body["response_format"] = responseFormatOf(prompt.responseFormat);
    if (prompt.stream) {
        body["stream"] = true;
        // Without it many hosts count nothing; without `stream` some refuse it.
        if (asksForUsage())
            body["stream_options"] = {{"include_usage", true}};
    }
    return requestWith(std::move(body), prompt, endpoint);
}

std::unique_ptr<ReplyDecoder> OpenAiChat::newDecoder() const
{
    return std::make_unique<ChatDecoder>();
}

const Dialect &openAiChat()
{
    static const OpenAiChat dialect;
    return dialect;
}

} // namespace etude
