// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messagesdecoder.h"
#include "dialects/protocol.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! "max_tokens: required". Sent where the user set none.
constexpr int defaultMaxTokens = 4096;

constexpr ParameterRule rules[] = {
    {"max_completion_tokens"_L1, "max_tokens"},
    {"max_output_tokens"_L1, "max_tokens"},
    {"stop"_L1, "stop_sequences"},
    {"reasoning_effort"_L1, "output_config.effort"},
    {"thinking_budget"_L1, "thinking.budget_tokens"},
    {"parallel_tool_calls"_L1, ""}, // see writeTools
    {"reasoning_summary"_L1, ""},
    {"verbosity"_L1, ""},
    {"seed"_L1, ""},
    {"n"_L1, ""},
    {"frequency_penalty"_L1, ""},
    {"presence_penalty"_L1, ""},
    {"repetition_penalty"_L1, ""},
    {"logit_bias"_L1, ""},
    {"logprobs"_L1, ""},
    {"top_logprobs"_L1, ""},
    {"min_p"_L1, ""},
};

//! `data:image/png;base64,…` in its parts; any other address as it is.
Json imageBlock(const Image &image)
{
    const qsizetype comma = image.url.indexOf(u',');
    const QStringView head = comma < 0 ? QStringView() : QStringView(image.url).first(comma);
    if (!head.startsWith("data:"_L1) || !head.endsWith(";base64"_L1))
        return {{"type", "image"}, {"source", {{"type", "url"}, {"url", toJson(image.url)}}}};
    const QString mediaType = head.sliced(5).chopped(7).toString();
    return {{"type", "image"},
            {"source",
             {{"type", "base64"}, {"media_type", toJson(mediaType)}, {"data", toJson(image.url.sliced(comma + 1))}}}};
}

//! `input` has to be an object; what the model wrote is kept even where it wrote none.
Json inputOf(const ToolCall &call)
{
    if (call.arguments.trimmed().isEmpty())
        return Json::object();
    const Result<Json> parsed = parseJson(call.arguments);
    return parsed && parsed->is_object() ? *parsed : Json{{"arguments", toJson(call.arguments)}};
}

//! Text alone is a plain string; else a list of blocks, images before the text about them.
Json contentOf(const Message &message)
{
    if (message.images.isEmpty() && message.toolCalls.isEmpty())
        return toJson(message.text);
    Json blocks = Json::array();
    for (const Image &image : message.images)
        blocks.push_back(imageBlock(image));
    if (!message.text.isEmpty())
        blocks.push_back({{"type", "text"}, {"text", toJson(message.text)}});
    for (const ToolCall &call : message.toolCalls) {
        blocks.push_back(
            {{"type", "tool_use"}, {"id", toJson(call.id)}, {"name", toJson(call.name)}, {"input", inputOf(call)}});
    }
    return blocks;
}

//! The results of several calls belong into one user turn.
void appendToolResult(Json &messages, const Message &message, bool goesOn)
{
    if (!goesOn)
        messages.push_back({{"role", "user"}, {"content", Json::array()}});
    messages.back()["content"].push_back({{"type", "tool_result"},
                                          {"tool_use_id", toJson(message.toolCallId)},
                                          {"content", toJson(message.text)}});
}

Json messagesOf(const Prompt &prompt)
{
    Json messages = Json::array();
    bool inResults = false;
    for (const Message &message : prompt.messages) {
        const bool isSystem = message.role == Role::System || message.role == Role::Developer;
        if (isSystem || isEmptyTurn(message))
            continue;
        if (message.role == Role::Tool) {
            appendToolResult(messages, message, inResults);
            inResults = true;
            continue;
        }
        inResults = false;
        Message turn = message;
        // "final assistant content cannot end with trailing whitespace" (400).
        if (message.role == Role::Assistant && &message == &prompt.messages.constLast()) {
            while (!turn.text.isEmpty() && turn.text.back().isSpace())
                turn.text.chop(1);
        }
        if (!isEmptyTurn(turn))
            messages.push_back({{"role", toJson(roleName(turn.role))}, {"content", contentOf(turn)}});
    }
    return messages;
}

//! There is no system role among the messages: all system text goes to the top.
QString systemOf(const Prompt &prompt)
{
    QStringList texts;
    if (!prompt.system.isEmpty())
        texts.append(prompt.system);
    for (const Message &message : prompt.messages) {
        if ((message.role == Role::System || message.role == Role::Developer) && !message.text.isEmpty())
            texts.append(message.text);
    }
    return texts.join("\n\n"_L1);
}

Json toolChoiceOf(const Json &choice)
{
    if (const Json *name = member(choice, "name"))
        return {{"type", "tool"}, {"name", *name}};
    if (!choice.is_string())
        return choice;
    const QString word = textOf(choice);
    return {{"type", word == "required"_L1 ? Json("any") : choice}};
}

void writeTools(Json &body, const Prompt &prompt)
{
    if (!hasTools(prompt))
        return;
    for (const Json &tool : prompt.tools) {
        const Json *function = functionOf(tool);
        if (!function) {
            body["tools"].push_back(tool);
            continue;
        }
        Json own = Json::object();
        for (const auto &[name, value] : function->items())
            own[name == "parameters" ? "input_schema" : name] = value;
        // "input_schema: required".
        if (!own.contains("input_schema"))
            own["input_schema"] = {{"type", "object"}};
        own.erase("type");
        body["tools"].push_back(std::move(own));
    }
    if (!prompt.toolChoice.is_null())
        body["tool_choice"] = toolChoiceOf(prompt.toolChoice);
    // It is said the other way round here.
    if (const Json *parallel = prompt.parameters.find(u"parallel_tool_calls"_s); parallel && parallel->is_boolean()) {
        if (!body.contains("tool_choice"))
            body["tool_choice"] = {{"type", "auto"}};
        setAt(body, "tool_choice", "disable_parallel_tool_use", !parallel->get<bool>());
    }
}

class AnthropicMessages final : public Protocol {
public:
    QString id() const override { return u"anthropic-messages"_s; }
    QString name() const override { return u"Anthropic Messages"_s; }
    QString defaultPath() const override { return u"/v1/messages"_s; }
    Auth defaultAuth() const override { return {.kind = Auth::Kind::XApiKey}; }
    QList<ParameterSpec> parameters() const override;
    Result<HttpRequest> chatRequest(const Prompt &composed, const Endpoint &endpoint) const override;
    QList<QString> ignoredParameters(const Prompt &prompt) const override;
    std::optional<HttpRequest> nextModelsRequest(const HttpRequest &request, const QByteArray &page) const override;
    std::unique_ptr<ReplyDecoder> newDecoder() const override { return std::make_unique<MessagesDecoder>(); }

protected:
    QString defaultModelsPath() const override { return u"/v1/models"_s; }
    QString countSuffix() const override { return u"/count_tokens"_s; }
    bool isRequired(const QString &bodyMember) const override
    {
        return bodyMember == "max_tokens"_L1 || Protocol::isRequired(bodyMember);
    }
    QList<Header> ownHeaders() const override { return {{.name = u"anthropic-version"_s, .value = u"2023-06-01"_s}}; }
    std::span<const ParameterRule> parameterRules() const override { return rules; }
};

//! "has_more: Indicates if there are more results in the requested page direction. last_id: Last ID in the data list. Can
//! be used as the after_id for the next page." https://platform.claude.com/docs/en/api/models-list (read 2026-11-20)
std::optional<HttpRequest> AnthropicMessages::nextModelsRequest(const HttpRequest &request,
                                                                const QByteArray &page) const
{
    const Json document = parseJson(page).value_or(Json());
    const QString last = stringAt(document, "last_id");
    if (last.isEmpty() || !boolAt(document, "has_more").value_or(false))
        return {};
    QUrl url(request.url);
    QUrlQuery query(url);
    query.removeAllQueryItems(u"after_id"_s);
    query.addQueryItem(u"after_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(last)));
    url.setQuery(query);
    HttpRequest next = request;
    next.url = url.toString(QUrl::FullyEncoded);
    return next;
}

QList<ParameterSpec> AnthropicMessages::parameters() const
{
    QList<ParameterSpec> specs =
        parameterSpecs({"max_tokens"_L1, "temperature"_L1, "top_p"_L1, "top_k"_L1, "stop"_L1, "thinking_budget"_L1,
                        "reasoning_effort"_L1, "parallel_tool_calls"_L1, "service_tier"_L1});
    for (ParameterSpec &spec : specs) {
        if (spec.name == "max_tokens"_L1)
            spec.defaultValue = defaultMaxTokens;
        else if (spec.name == "temperature"_L1)
            spec.maximum = 1;
        else if (spec.name == "thinking_budget"_L1)
            spec.minimum = 1024;
    }
    return specs;
}

QList<QString> AnthropicMessages::ignoredParameters(const Prompt &prompt) const
{
    QList<QString> ignored = Protocol::ignoredParameters(prompt);
    if (hasTools(prompt))
        ignored.removeAll(u"parallel_tool_calls"_s);
    if (stringAt(prompt.responseFormat, "type") == "json_object"_L1)
        ignored.append(u"response_format"_s); // there is no JSON mode without a schema
    return ignored;
}

Result<HttpRequest> AnthropicMessages::chatRequest(const Prompt &composed, const Endpoint &endpoint) const
{
    const Prompt prompt = withVariables(composed);
    Json body = Json::object();
    body["model"] = toJson(prompt.model);
    if (const QString system = systemOf(prompt); !system.isEmpty())
        body["system"] = toJson(system);
    body["messages"] = messagesOf(prompt);
    body["max_tokens"] = defaultMaxTokens;
    writeParameters(body, prompt.parameters, endpoint);
    if (Json *stop = body.contains("stop_sequences") ? &body["stop_sequences"] : nullptr; stop && stop->is_string())
        *stop = Json::array({*stop});
    if (member(objectAt(body, "thinking"), "budget_tokens") && !member(objectAt(body, "thinking"), "type"))
        setAt(body, "thinking", "type", "enabled");
    writeTools(body, prompt);
    // There is no JSON mode without a schema.
    if (stringAt(prompt.responseFormat, "type") == "json_schema"_L1) {
        if (const Json *schema = member(prompt.responseFormat, "schema"))
            setAt(body, "output_config", "format", {{"type", "json_schema"}, {"schema", *schema}});
    }
    if (prompt.stream)
        body["stream"] = true;
    return requestWith(std::move(body), prompt, endpoint);
}

} // namespace

const Dialect &anthropicMessages()
{
    static const AnthropicMessages dialect;
    return dialect;
}

} // namespace etude
