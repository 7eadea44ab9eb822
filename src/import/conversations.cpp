// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/promptreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! `function` is what OpenAI's tools were called before.
Role roleOf(const Json &message)
{
    const QString name = stringAt(message, "role");
    return name == "function"_L1 ? Role::Tool : roleFromName(name).value_or(Role::User);
}

//! JSON text of an argument list that is an object, or the text that it is.
QString argumentsOf(const Json &arguments)
{
    return arguments.is_string() ? textOf(arguments) : QString::fromUtf8(jsonText(arguments));
}

QString reasoningOf(const Json &message)
{
    const QString reasoning = stringAt(message, "reasoning_content");
    return reasoning.isEmpty() ? stringAt(message, "reasoning") : reasoning;
}

//! The blocks of an assistant's turn that are no text.
void readAnthropicCalls(const Json &content, Message &turn)
{
    for (const Json &block : partsOf(content)) {
        const QString type = stringAt(block, "type");
        if (type == "tool_use"_L1)
            turn.toolCalls.append({.id = stringAt(block, "id"),
                                   .name = stringAt(block, "name"),
                                   .arguments = argumentsOf(objectAt(block, "input"))});
        else if (type == "thinking"_L1)
            turn.reasoning += stringAt(block, "thinking");
    }
}

//! Results of tools stand in a user's turn there, each a message of its own here.
void readAnthropicResults(const Json &content, QList<Message> &messages)
{
    for (const Json &block : partsOf(content)) {
        if (stringAt(block, "type") != "tool_result"_L1)
            continue;
        const Json *result = member(block, "content");
        messages.append({.role = Role::Tool,
                         .text = result ? readContent(*result) : QString(),
                         .toolCallId = stringAt(block, "tool_use_id")});
    }
}

bool isEmpty(const Message &message)
{
    return message.text.isEmpty() && message.images.isEmpty() && message.toolCalls.isEmpty()
        && message.reasoning.isEmpty();
}

} // namespace

void readChatMessages(const Json &body, Prompt &prompt)
{
    for (const Json &item : listAt(body, "messages")) {
        Message message{.role = roleOf(item)};
        if (const Json *content = member(item, "content"))
            message.text = readContent(*content, &message.images);
        if (message.role == Role::System && prompt.messages.isEmpty() && prompt.system.isEmpty()
            && message.images.isEmpty() && !message.text.isEmpty()) {
            prompt.system = message.text;
            continue;
        }
        for (const Json &call : listAt(item, "tool_calls")) {
            const Json &function = objectAt(call, "function");
            const Json *arguments = member(function, "arguments");
            message.toolCalls.append({.id = stringAt(call, "id"),
                                      .name = stringAt(function, "name"),
                                      .arguments = arguments ? argumentsOf(*arguments) : QString()});
        }
        message.toolCallId = stringAt(item, "tool_call_id");
        message.reasoning = reasoningOf(item);
        prompt.messages.append(std::move(message));
    }
}

void readResponsesInput(const Json &body, Prompt &prompt)
{
    prompt.system = stringAt(body, "instructions");
    if (const QString text = stringAt(body, "input"); !text.isEmpty())
        prompt.messages.append({.role = Role::User, .text = text});
    QString reasoning;
    for (const Json &item : listAt(body, "input")) {
        const QString type = stringAt(item, "type");
        if (type == "function_call_output"_L1) {
            const Json *output = member(item, "output");
            prompt.messages.append({.role = Role::Tool,
                                    .text = output ? readContent(*output) : QString(),
                                    .toolCallId = stringAt(item, "call_id")});
        } else if (type == "function_call"_L1) {
            // The call belongs to the turn that made it.
            if (prompt.messages.isEmpty() || prompt.messages.constLast().role != Role::Assistant)
                prompt.messages.append({.role = Role::Assistant, .reasoning = std::exchange(reasoning, {})});
            prompt.messages.last().toolCalls.append({.id = stringAt(item, "call_id"),
                                                     .name = stringAt(item, "name"),
                                                     .arguments = stringAt(item, "arguments")});
        } else if (type == "reasoning"_L1) {
            reasoning = readContent(listAt(item, "summary"));
        } else if (member(item, "role")) {
            Message message{.role = roleOf(item)};
            if (const Json *content = member(item, "content"))
                message.text = readContent(*content, &message.images);
            if (message.role == Role::Assistant)
                message.reasoning = std::exchange(reasoning, {});
            prompt.messages.append(std::move(message));
        }
    }
}

void readAnthropicMessages(const Json &body, Prompt &prompt)
{
    if (const Json *system = member(body, "system"))
        prompt.system = readContent(*system);
    for (const Json &item : listAt(body, "messages")) {
        Message message{.role = roleOf(item)};
        const Json *content = member(item, "content");
        if (content) {
            message.text = readContent(*content, &message.images);
            readAnthropicCalls(*content, message);
            readAnthropicResults(*content, prompt.messages);
        }
        if (!isEmpty(message))
            prompt.messages.append(std::move(message));
    }
}

} // namespace etude
