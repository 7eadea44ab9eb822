// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

Json listOf(const QList<QString> &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(toJson(text));
    return list;
}

Json messagesOf(const Conversation &conversation)
{
    Json messages = Json::array();
    bool isUser = true;
    for (const QString &turn : conversation.turns) {
        messages.push_back({{"role", isUser ? "user" : "assistant"}, {"content", toJson(turn)}});
        isUser = !isUser;
    }
    return messages;
}

Json chatBody(const Conversation &conversation, Mode mode)
{
    Json messages = messagesOf(conversation);
    messages.insert(messages.begin(), Json{{"role", "system"}, {"content", toJson(conversation.system)}});
    Json body{{"model", toJson(conversation.model)}, {"messages", messages}, {"temperature", 0.7}, {"max_tokens", 256}};
    if (!conversation.stop.isEmpty())
        body["stop"] = listOf(conversation.stop);
    if (mode == Mode::Stream) {
        body["stream"] = true;
        body["stream_options"] = {{"include_usage", true}};
    }
    return body;
}

Json responsesBody(const Conversation &conversation, Mode mode)
{
    Json body{{"model", toJson(conversation.model)},
              {"instructions", toJson(conversation.system)},
              {"input", messagesOf(conversation)},
              {"temperature", 0.7},
              {"max_output_tokens", 256}};
    if (mode == Mode::Stream)
        body["stream"] = true;
    return body;
}

Json anthropicBody(const Conversation &conversation, Mode mode)
{
    Json body{{"model", toJson(conversation.model)},
              {"max_tokens", 256},
              {"system", toJson(conversation.system)},
              {"messages", messagesOf(conversation)},
              {"temperature", 0.7}};
    if (!conversation.stop.isEmpty())
        body["stop_sequences"] = listOf(conversation.stop);
    if (mode == Mode::Stream)
        body["stream"] = true;
    return body;
}

Json modelsLabBody(const Conversation &conversation, Mode mode)
{
    Json body{{"key", "${EXAMPLE_API_KEY}"}, {"model_id", toJson(conversation.model)}};
    body.update(chatBody(conversation, Mode::Whole));
    body.erase("model");
    if (mode == Mode::Stream)
        body["stream"] = true;
    return body;
}

} // namespace

QList<QString> dialectIds()
{
    return {u"openai-chat"_s, u"openai-responses"_s, u"anthropic-messages"_s, u"modelslab"_s};
}

Conversation exampleConversation()
{
    return {.model = u"vendor/model-1"_s,
            .system = u"You're terse."_s,
            .turns = {u"Say \"hi\" to C:\\new.\nIt costs $5, 日本語 🚀"_s}};
}

HttpRequest requestFor(const QString &dialect, const Conversation &conversation, Mode mode, const QString &base)
{
    HttpRequest request;
    if (dialect == "openai-chat"_L1) {
        request.url = base + u"/v1/chat/completions"_s;
        request.headers = {{u"Authorization"_s, u"Bearer ${EXAMPLE_API_KEY}"_s}};
        request.body = chatBody(conversation, mode);
    } else if (dialect == "openai-responses"_L1) {
        request.url = base + u"/v1/responses"_s;
        request.headers = {{u"Authorization"_s, u"Bearer ${EXAMPLE_API_KEY}"_s}};
        request.body = responsesBody(conversation, mode);
    } else if (dialect == "anthropic-messages"_L1) {
        request.url = base + u"/v1/messages"_s;
        request.headers = {{u"x-api-key"_s, u"${EXAMPLE_API_KEY}"_s}, {u"anthropic-version"_s, u"2023-06-01"_s}};
        request.body = anthropicBody(conversation, mode);
    } else {
        request.url = base + u"/api/v7/llm/chat/completions"_s;
        request.secretMember = u"key"_s;
        request.body = modelsLabBody(conversation, mode);
    }
    request.headers.append({u"Content-Type"_s, u"application/json"_s});
    request.headers += conversation.headers;
    return request;
}

QList<QString> answersOfHosts()
{
    return {u"chat-text-usage-chunk"_s,
            u"chat-azure-empty-choices-first"_s,
            u"chat-crlf-and-cut-characters"_s,
            u"chat-no-done-marker"_s,
            u"chat-delta-and-message"_s,
            u"chat-reasoning-content"_s,
            u"chat-usage-on-finish-chunk"_s,
            u"chat-error-in-stream"_s,
            u"chat-error-string-in-stream"_s,
            u"chat-200-json-error"_s,
            u"chat-http-201-document"_s,
            u"chat-http-429"_s,
            u"messages-text-and-ping"_s,
            u"messages-thinking-and-tool"_s,
            u"messages-unknown-events-and-blocks"_s,
            u"messages-error-in-stream"_s,
            u"responses-text-and-summary"_s,
            u"responses-incomplete"_s,
            u"responses-failed"_s,
            u"modelslab-stream"_s,
            u"modelslab-status-success"_s,
            u"modelslab-200-status-error"_s,
            u"modelslab-http-401-messege"_s};
}

QString Cell::name() const
{
    return language.id + u'-' + client.id + u'-' + dialect + (mode == Mode::Stream ? u"-stream"_s : u"-whole"_s);
}

QList<Cell> allCells()
{
    QList<Cell> cells;
    for (const SnippetLanguage &language : snippetLanguages()) {
        for (const SnippetClient &client : language.clients) {
            for (const QString &dialect : client.dialects) {
                for (const Mode mode : {Mode::Whole, Mode::Stream})
                    cells.append({language, client, dialect, mode});
            }
        }
    }
    return cells;
}

} // namespace etude
