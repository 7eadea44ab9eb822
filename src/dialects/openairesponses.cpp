// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/protocol.h"
#include "dialects/responsesdecoder.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

// "Not in this dialect": OpenAI API reference, create a model response, read 2026-11-20.
constexpr ParameterRule rules[] = {
    {"max_tokens"_L1, "max_output_tokens"},
    {"max_completion_tokens"_L1, "max_output_tokens"},
    {"reasoning_effort"_L1, "reasoning.effort"},
    {"reasoning_summary"_L1, "reasoning.summary"},
    {"verbosity"_L1, "text.verbosity"},
    {"stop"_L1, ""},
    {"stop_sequences"_L1, ""},
    {"seed"_L1, ""},
    {"n"_L1, ""},
    {"frequency_penalty"_L1, ""},
    {"presence_penalty"_L1, ""},
    {"repetition_penalty"_L1, ""},
    {"logit_bias"_L1, ""},
};

Json contentOf(const Message &message)
{
    if (message.images.isEmpty())
        return toJson(message.text);
    Json parts = Json::array();
    if (!message.text.isEmpty())
        parts.push_back({{"type", message.role == Role::Assistant ? "output_text" : "input_text"},
                         {"text", toJson(message.text)}});
    for (const Image &image : message.images)
        parts.push_back({{"type", "input_image"}, {"image_url", toJson(image.url)}});
    return parts;
}

Json inputOf(const Prompt &prompt)
{
    Json items = Json::array();
    for (const Message &message : prompt.messages) {
        if (isEmptyTurn(message))
            continue;
        if (message.role == Role::Tool) {
            items.push_back({{"type", "function_call_output"},
                             {"call_id", toJson(message.toolCallId)},
                             {"output", toJson(message.text)}});
            continue;
        }
        if (!message.text.isEmpty() || !message.images.isEmpty())
            items.push_back({{"role", toJson(roleName(message.role))}, {"content", contentOf(message)}});
        for (const ToolCall &call : message.toolCalls) {
            items.push_back({{"type", "function_call"},
                             {"call_id", toJson(call.id)},
                             {"name", toJson(call.name)},
                             {"arguments", toJson(call.arguments)}});
        }
    }
    return items;
}

void writeTools(Json &body, const Prompt &prompt)
{
    if (!hasTools(prompt))
        return;
    for (const Json &tool : prompt.tools) {
        const Json *function = functionOf(tool);
        Json flat = function ? Json{{"type", "function"}} : tool;
        if (function)
            flat.update(*function);
        body["tools"].push_back(std::move(flat));
    }
    if (const Json *name = member(prompt.toolChoice, "name"))
        body["tool_choice"] = {{"type", "function"}, {"name", *name}};
    else if (!prompt.toolChoice.is_null())
        body["tool_choice"] = prompt.toolChoice;
}

class OpenAiResponses final : public Protocol {
public:
    QString id() const override { return u"openai-responses"_s; }
    QString name() const override { return u"OpenAI Responses"_s; }
    QString defaultPath() const override { return u"/responses"_s; }
    Auth defaultAuth() const override { return {.kind = Auth::Kind::Bearer}; }
    QList<ParameterSpec> parameters() const override
    {
        return parameterSpecs({"temperature"_L1, "top_p"_L1, "max_tokens"_L1, "reasoning_effort"_L1,
                               "reasoning_summary"_L1, "verbosity"_L1, "top_logprobs"_L1, "parallel_tool_calls"_L1,
                               "service_tier"_L1});
    }
    Result<HttpRequest> chatRequest(const Prompt &composed, const Endpoint &endpoint) const override
    {
        const Prompt prompt = withVariables(composed);
        Json body = Json::object();
        body["model"] = toJson(prompt.model);
        if (!prompt.system.isEmpty())
            body["instructions"] = toJson(prompt.system);
        body["input"] = inputOf(prompt);
        writeParameters(body, prompt.parameters, endpoint);
        // Without this name the host counts them and keeps them to itself.
        if (body.contains("top_logprobs"))
            body["include"] = {"message.output_text.logprobs"};
        writeTools(body, prompt);
        // A host that has another place for it passes over this one.
        const auto place = endpoint.places.find(u"json_schema"_s);
        if (const Json *schema = member(prompt.responseFormat, "schema"); schema && place != endpoint.places.end())
            body[place->second.toStdString()] = *schema;
        else if (!prompt.responseFormat.is_null())
            setAt(body, "text", "format", prompt.responseFormat);
        if (prompt.stream)
            body["stream"] = true;
        return requestWith(std::move(body), prompt, endpoint);
    }
    std::unique_ptr<ReplyDecoder> newDecoder() const override { return std::make_unique<ResponsesDecoder>(); }

protected:
    bool isRequired(const QString &bodyMember) const override
    {
        return bodyMember == "input"_L1 || Protocol::isRequired(bodyMember);
    }
    QString countSuffix() const override { return u"/input_tokens"_s; }
    std::span<const ParameterRule> parameterRules() const override { return rules; }
};

} // namespace

const Dialect &openAiResponses()
{
    static const OpenAiResponses dialect;
    return dialect;
}

} // namespace etude
