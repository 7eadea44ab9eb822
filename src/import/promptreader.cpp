// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/promptreader.h"

#include "core/tools.h"
#include "dialects/dialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

bool hasType(const Json &value, ParameterSpec::Type type)
{
    switch (type) {
    case ParameterSpec::Type::Number:
        return value.is_number();
    case ParameterSpec::Type::Integer:
        return value.is_number_integer();
    case ParameterSpec::Type::Boolean:
        return value.is_boolean();
    case ParameterSpec::Type::Enum:
    case ParameterSpec::Type::Text:
        return value.is_string();
    case ParameterSpec::Type::StringList:
        return value.is_array() && !value.empty()
            && std::ranges::all_of(value, [](const Json &item) { return item.is_string(); });
    }
    return false;
}

//! The common name of what a dialect writes at `place`: `max_output_tokens` → `max_tokens`.
const ParameterSpec *specAt(const QList<ParameterSpec> &specs, const Dialect &dialect, const QString &place)
{
    const auto found =
        std::ranges::find_if(specs, [&](const ParameterSpec &spec) { return dialect.memberOf(spec.name) == place; });
    return found == specs.end() ? nullptr : &*found;
}

//! In the order of the body, which is the order in which they are sent.
void readParameters(const Json &body, const Dialect &dialect, Prompt &prompt)
{
    const QList<ParameterSpec> specs = dialect.parameters();
    const auto take = [&](const QString &place, const Json &value) {
        const ParameterSpec *spec = specAt(specs, dialect, place);
        if (spec && hasType(value, spec->type))
            prompt.parameters.set(spec->name, value);
    };
    for (const auto &[name, value] : body.items()) {
        const QString place = QString::fromStdString(name);
        take(place, value);
        if (!value.is_object())
            continue;
        for (const auto &[inner, innerValue] : value.items())
            take(place + u'.' + QString::fromStdString(inner), innerValue);
    }
    const Json &choice = objectAt(body, "tool_choice");
    if (const auto disabled = boolAt(choice, "disable_parallel_tool_use"))
        prompt.parameters.set(u"parallel_tool_calls"_s, !*disabled);
}

Json toolsOf(const Json &body)
{
    Json tools = Json::array();
    for (const Json &tool : listAt(body, "tools"))
        tools.push_back(flatTool(tool));
    return tools.empty() ? Json() : tools;
}

Json toolChoiceOf(const Json &body, const QString &dialect)
{
    const Json *choice = member(body, "tool_choice");
    if (!choice || choice->is_string())
        return choice ? *choice : Json();
    if (const Json *name = member(objectAt(*choice, "function"), "name"))
        return {{"name", *name}};
    if (const Json *name = member(*choice, "name"))
        return {{"name", *name}};
    if (dialect != "anthropic-messages"_L1)
        return {};
    const QString type = stringAt(*choice, "type");
    // `auto` may stand there only for the sake of the parallel calls, and then it is written again.
    if (type == "auto"_L1 && choice->size() > 1)
        return {};
    return type.isEmpty() ? Json() : toJson(type == "any"_L1 ? u"required"_s : type);
}

Json responseFormatOf(const Json &body)
{
    for (const Json *format : {&objectAt(body, "response_format"), &objectAt(objectAt(body, "text"), "format"),
                               &objectAt(objectAt(body, "output_config"), "format")}) {
        if (format->empty())
            continue;
        const Json &schema = objectAt(*format, "json_schema");
        if (schema.empty())
            return *format;
        Json flat = {{"type", "json_schema"}};
        flat.update(schema);
        return flat;
    }
    return {};
}

//! Members in which a dialect has the conversation, for which Etude has forms of its own.
bool isOfConversation(const std::string &name)
{
    static constexpr std::string_view names[] = {"messages", "input", "system", "instructions"};
    return std::ranges::find(names, name) != std::end(names);
}

} // namespace

bool isSameJson(const Json &one, const Json &other)
{
    if (one.is_object() && other.is_object()) {
        if (one.size() != other.size())
            return false;
        auto place = other.begin();
        for (const auto &[name, value] : one.items()) {
            // Nearly always they stand in the same order: then no member has to be looked for.
            const bool isInOrder = place != other.end() && place.key() == name;
            const Json *found = isInOrder ? &*place : member(other, name);
            if (!found || !isSameJson(value, *found))
                return false;
            if (place != other.end())
                ++place;
        }
        return true;
    }
    if (one.is_array() && other.is_array())
        return std::ranges::equal(one, other, isSameJson);
    return one.is_number_float() == other.is_number_float() && one == other;
}

const Json &partsOf(const Json &content)
{
    static const Json none = Json::array();
    return content.is_array() ? content : none;
}

QString readContent(const Json &content, QList<Image> *images)
{
    if (content.is_string())
        return textOf(content);
    QStringList texts;
    for (const Json &part : partsOf(content)) {
        if (part.is_string()) {
            texts.append(textOf(part));
            continue;
        }
        if (const Json *text = member(part, "text"); text && text->is_string())
            texts.append(textOf(*text));
        if (!images)
            continue;
        const Json &source = objectAt(part, "source");
        QString url = stringAt(part, "image_url");
        if (url.isEmpty())
            url = stringAt(objectAt(part, "image_url"), "url");
        if (url.isEmpty() && stringAt(part, "type") == "image"_L1)
            url = stringAt(source, "type") == "base64"_L1
                ? "data:"_L1 + stringAt(source, "media_type") + ";base64,"_L1 + stringAt(source, "data")
                : stringAt(source, "url");
        if (!url.isEmpty())
            images->append({.url = url});
    }
    return texts.join("\n\n"_L1);
}

QString dialectOfBody(const Json &body)
{
    if (member(body, "model_id"))
        return u"modelslab"_s;
    if (!member(body, "messages"))
        return member(body, "input") || member(body, "instructions") ? u"openai-responses"_s : QString();
    const bool hasOwnMember = std::ranges::any_of(std::initializer_list<const char *>{"system", "stop_sequences",
                                                                                      "thinking", "anthropic_version"},
                                                  [&](const char *name) { return member(body, name) != nullptr; });
    const bool hasOwnTools = std::ranges::any_of(listAt(body, "tools"), [](const Json &tool) {
        return member(tool, "input_schema") != nullptr;
    });
    const bool hasOwnParts = std::ranges::any_of(listAt(body, "messages"), [](const Json &message) {
        return std::ranges::any_of(listAt(message, "content"), [](const Json &part) {
            const QString type = stringAt(part, "type");
            return type == "tool_use"_L1 || type == "tool_result"_L1 || type == "image"_L1;
        });
    });
    return hasOwnMember || hasOwnTools || hasOwnParts ? u"anthropic-messages"_s : u"openai-chat"_s;
}

Prompt promptFromBody(const Json &body, const QString &dialect)
{
    Prompt prompt;
    const Dialect *protocol = dialectById(dialect);
    prompt.model = stringAt(body, dialect == "modelslab"_L1 ? "model_id" : "model");
    prompt.stream = boolAt(body, "stream").value_or(false);
    if (dialect == "openai-responses"_L1)
        readResponsesInput(body, prompt);
    else if (dialect == "anthropic-messages"_L1)
        readAnthropicMessages(body, prompt);
    else
        readChatMessages(body, prompt);
    if (protocol)
        readParameters(body, *protocol, prompt);
    prompt.tools = toolsOf(body);
    prompt.toolChoice = toolChoiceOf(body, dialect);
    prompt.responseFormat = responseFormatOf(body);
    return prompt;
}

QStringList keepRest(const Json &body, const QString &dialect, Prompt &prompt, QStringList &keptForms)
{
    const Dialect *protocol = dialectById(dialect);
    // The request as it is, without the host and its key. A prompt without a model has none, and is only compared.
    Prompt sent = prompt;
    if (sent.model.isEmpty())
        sent.model = u"model"_s;
    Result<HttpRequest> request = protocol
        ? protocol->chatRequest(sent, {.baseUrl = u"https://host.invalid"_s, .auth = {.kind = Auth::Kind::None}})
        : failure(Error::Kind::Invalid, {});
    if (!request)
        return {};
    if (prompt.model.isEmpty()) {
        request->body.erase("model");
        request->body.erase("model_id");
    }
    Json extra = Json::object();
    for (const auto &[name, value] : body.items()) {
        const Json *written = member(request->body, name);
        if (written && isSameJson(*written, value))
            continue;
        // The prompt has it, and it could not be switched on any more.
        if (name == "stream" && value.is_boolean())
            continue;
        extra[name] = value;
        if (written && isOfConversation(name))
            keptForms.append(QString::fromStdString(name));
    }
    // A system text among the messages moves to where the dialect wants it, and would be there twice.
    QStringList added;
    for (const auto &[name, value] : request->body.items()) {
        if (!member(body, name))
            added.append(QString::fromStdString(name));
    }
    // What the extra JSON says is not said a second time as a parameter that would have no effect.
    const Parameters parameters = prompt.parameters;
    for (const auto &[name, value] : parameters.entries()) {
        if (member(extra, protocol->memberOf(name).section(u'.', 0, 0).toStdString()))
            prompt.parameters.unset(name);
    }
    if (!extra.empty())
        prompt.extra = std::move(extra);
    return added;
}

} // namespace etude
