// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt.h"

#include "core/jsonmembers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qint64 formVersion = 1;
constexpr std::array allRoles{Role::System, Role::Developer, Role::User, Role::Assistant, Role::Tool};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

Json messageJson(const Message &message)
{
    Json json = {{"role", toJson(roleName(message.role))}, {"text", toJson(message.text)}};
    for (const Image &image : message.images)
        json["images"].push_back(imageJson(image));
    for (const ToolCall &call : message.toolCalls) {
        json["tool_calls"].push_back({{"id", toJson(call.id)},
                                      {"name", toJson(call.name)},
                                      {"arguments", toJson(call.arguments)}});
    }
    if (!message.toolCallId.isEmpty())
        json["tool_call_id"] = toJson(message.toolCallId);
    if (!message.reasoning.isEmpty())
        json["reasoning"] = toJson(message.reasoning);
    return json;
}

Result<Message> messageFromJson(const Json &json)
{
    Message message;
    JsonMembers members(json, Words::tr("message"));
    QString role = roleName(message.role);
    members.read("role", role);
    if (const auto known = roleFromName(role))
        message.role = *known;
    else
        members.fail(
            Words::tr("“%1” is no role of a message: use system, developer, user, assistant or tool.").arg(role));
    members.read("text", message.text);
    for (const Json &item : members.list("images")) {
        if (auto image = imageFromJson(item))
            message.images.append(*std::move(image));
        else
            members.fail(image.error().words);
    }
    for (const Json &item : members.list("tool_calls")) {
        JsonMembers call(item, Words::tr("tool call of a message"));
        ToolCall &read = message.toolCalls.emplaceBack();
        call.read("id", read.id);
        call.read("name", read.name);
        call.read("arguments", read.arguments);
        if (call.error())
            members.fail(call.error()->words);
    }
    members.read("tool_call_id", message.toolCallId);
    members.read("reasoning", message.reasoning);
    if (members.error())
        return std::unexpected(*members.error());
    return message;
}

std::map<QString, QString> variablesFromJson(JsonMembers &members)
{
    std::map<QString, QString> variables;
    for (const auto &[name, value] : members.object("variables").items()) {
        if (value.is_string())
            variables[QString::fromStdString(name)] = textOf(value);
        else
            members.fail(
                Words::tr("In the prompt, the variable “%1” has to be a text.").arg(QString::fromStdString(name)));
    }
    return variables;
}

//! One `{{name}}` in a text: where it is, and the name between the braces.
struct Placeholder {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name = {};
};

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'-' || c == u'.';
}

//! The first placeholder at or behind `from`. White space around the name is allowed: `{{ name }}`.
std::optional<Placeholder> nextPlaceholder(const QString &text, qsizetype from)
{
    for (qsizetype start = text.indexOf("{{"_L1, from); start >= 0; start = text.indexOf("{{"_L1, start + 1)) {
        qsizetype end = start + 2;
        const auto skip = [&](auto belongs) {
            while (end < text.size() && belongs(text[end]))
                ++end;
        };
        const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t'; };
        skip(isSpace);
        const qsizetype nameStart = end;
        skip(isNameCharacter);
        const QString name = text.sliced(nameStart, end - nameStart);
        skip(isSpace);
        if (!name.isEmpty() && QStringView(text).sliced(end).startsWith("}}"_L1))
            return Placeholder{.start = start, .length = end + 2 - start, .name = name};
    }
    return std::nullopt;
}

QString expanded(const QString &text, const std::map<QString, QString> &variables)
{
    QString result;
    qsizetype done = 0;
    while (const auto placeholder = nextPlaceholder(text, done)) {
        const qsizetype end = placeholder->start + placeholder->length;
        const auto value = variables.find(placeholder->name);
        result += QStringView(text).sliced(done, placeholder->start - done);
        result += value == variables.end() ? text.sliced(placeholder->start, placeholder->length) : value->second;
        done = end;
    }
    result += QStringView(text).sliced(done);
    return result;
}

} // namespace

Json imageJson(const Image &image)
{
    Json json{{"url", toJson(image.url)}};
    if (!image.name.isEmpty())
        json["name"] = toJson(image.name);
    return json;
}

Result<Image> imageFromJson(const Json &json)
{
    Image image;
    JsonMembers members(json, Words::tr("image of a message"));
    members.read("url", image.url);
    members.read("name", image.name);
    if (members.error())
        return std::unexpected(*members.error());
    return image;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::System:
        return u"system"_s;
    case Role::Developer:
        return u"developer"_s;
    case Role::User:
        return u"user"_s;
    case Role::Assistant:
        return u"assistant"_s;
    case Role::Tool:
        return u"tool"_s;
    }
    return {};
}

std::optional<Role> roleFromName(const QString &name)
{
    const auto found = std::ranges::find(allRoles, name, &roleName);
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

Json toJson(const Prompt &prompt)
{
    Json json = {{"version", formVersion}, {"model", toJson(prompt.model)}};
    if (!prompt.system.isEmpty())
        json["system"] = toJson(prompt.system);
    Json &messages = json["messages"] = Json::array();
    for (const Message &message : prompt.messages)
        messages.push_back(messageJson(message));
    Json &parameters = json["parameters"] = Json::object();
    for (const auto &[name, value] : prompt.parameters.entries())
        parameters[name.toStdString()] = value;
    json["stream"] = prompt.stream;
    if (!prompt.extra.is_null())
        json["extra"] = prompt.extra;
    for (const auto &[name, value] : prompt.variables)
        json["variables"][name.toStdString()] = toJson(value);
    if (!prompt.tools.is_null())
        json["tools"] = prompt.tools;
    if (!prompt.toolChoice.is_null())
        json["tool_choice"] = prompt.toolChoice;
    if (!prompt.responseFormat.is_null())
        json["response_format"] = prompt.responseFormat;
    return json;
}

Result<Prompt> promptFromJson(const Json &json)
{
    using enum Json::value_t;
    Prompt prompt;
    JsonMembers members(json, Words::tr("prompt"));
    if (member(json, "version")) {
        const auto version = integerAt(json, "version");
        if (!version || *version < 1)
            members.fail(Words::tr("In the prompt, “version” has to be a whole number from 1."));
        else if (*version > formVersion)
            members.fail(
                Words::tr("The prompt was saved by a newer Etude (form %1): update Etude to open it.").arg(*version));
    }
    members.read("model", prompt.model);
    members.read("system", prompt.system);
    for (const Json &item : members.list("messages")) {
        if (auto message = messageFromJson(item))
            prompt.messages.append(*std::move(message));
        else
            members.fail(message.error().words);
    }
    for (const auto &[name, value] : members.object("parameters").items())
        prompt.parameters.set(QString::fromStdString(name), value);
    members.read("stream", prompt.stream);
    prompt.extra = members.value("extra", {object});
    prompt.variables = variablesFromJson(members);
    prompt.tools = members.value("tools", {array});
    prompt.toolChoice = members.value("tool_choice", {string, object});
    prompt.responseFormat = members.value("response_format", {object});
    if (members.error())
        return std::unexpected(*members.error());
    return prompt;
}

Prompt withVariables(const Prompt &prompt)
{
    Prompt result = prompt;
    result.system = expanded(prompt.system, prompt.variables);
    for (Message &message : result.messages)
        message.text = expanded(message.text, prompt.variables);
    // Used up: a value that itself holds {{name}} stays as it is, however often this is called.
    result.variables.clear();
    return result;
}

QList<QString> variableNames(const Prompt &prompt)
{
    QList<QString> names;
    const auto collect = [&](const QString &text) {
        qsizetype done = 0;
        while (const auto placeholder = nextPlaceholder(text, done)) {
            if (!names.contains(placeholder->name))
                names.append(placeholder->name);
            done = placeholder->start + placeholder->length;
        }
    };
    collect(prompt.system);
    for (const Message &message : prompt.messages)
        collect(message.text);
    return names;
}

qint64 estimatedTokens(const Prompt &prompt)
{
    const Prompt sent = withVariables(prompt);
    qint64 characters = sent.system.size();
    for (const Message &message : sent.messages) {
        characters += message.text.size();
        for (const ToolCall &call : message.toolCalls)
            characters += call.name.size() + call.arguments.size();
    }
    if (characters == 0 && imageCount(sent) == 0)
        return 0;
    if (!sent.tools.is_null())
        characters += jsonText(sent.tools).size();
    // Each turn has a frame of some tokens.
    return characters / 4 + 4 * (sent.messages.size() + 1);
}

qsizetype imageCount(const Prompt &prompt)
{
    qsizetype count = 0;
    for (const Message &message : prompt.messages)
        count += message.images.size();
    return count;
}

} // namespace etude
