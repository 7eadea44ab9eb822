// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/cannedanswer.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QByteArray dataEvent(const Json &json)
{
    return "data: " + jsonText(json) + "\n\n";
}

//! Responses and Messages name each event twice.
QByteArray namedEvent(const Json &json)
{
    return "event: " + stringAt(json, "type").toUtf8() + '\n' + dataEvent(json);
}

//! Braces alone would leave it to the compiler whether this is a list or a copy.
Json listOf(Json entry)
{
    Json list = Json::array();
    list.push_back(std::move(entry));
    return list;
}

std::string whole(const QStringList &pieces)
{
    return pieces.join(QString()).toStdString();
}

// --- Chat Completions -------------------------------------------------------------------------------------------------

Json chatEnvelope(const char *object, const CannedAnswer &answer)
{
    // A host that reads no clock answers the same every time.
    return {{"id", "chatcmpl-canned"}, {"object", object}, {"created", 1760000000}, {"model", toJson(answer.model)}};
}

Json chatUsage(const CannedAnswer &answer)
{
    return {{"prompt_tokens", cannedInputTokens},
            {"completion_tokens", answer.outputTokens()},
            {"total_tokens", cannedInputTokens + answer.outputTokens()}};
}

const char *chatFinish(const CannedAnswer &answer)
{
    if (answer.isCutAtLimit)
        return "length";
    return answer.call ? "tool_calls" : "stop";
}

//! Thoughts between tags, which come in pieces like everything else.
QStringList chatTexts(const CannedAnswer &answer)
{
    if (answer.thoughts.isEmpty())
        return answer.pieces;
    return QStringList{u"<th"_s, u"ink>\n"_s} + answer.thoughts + QStringList{u"</thi"_s, u"nk>\n\n"_s} + answer.pieces;
}

CannedEvents chatEvents(const CannedAnswer &answer)
{
    const auto chunk = [&answer](Json delta, Json finish = nullptr) {
        Json json = chatEnvelope("chat.completion.chunk", answer);
        json["choices"] = listOf({{"index", 0}, {"delta", std::move(delta)}, {"finish_reason", std::move(finish)}});
        return dataEvent(json);
    };
    const auto callPiece = [&chunk](Json piece) { return chunk({{"tool_calls", listOf(std::move(piece))}}); };
    CannedEvents events;
    events.opening = {chunk({{"role", "assistant"}, {"content", ""}})};
    for (const QString &text : chatTexts(answer))
        events.tokens.append(chunk({{"content", toJson(text)}}));
    if (answer.call) {
        events.tokens.append(callPiece({{"index", 0},
                                        {"id", "call_canned"},
                                        {"type", "function"},
                                        {"function", {{"name", toJson(answer.call->name)}, {"arguments", ""}}}}));
        for (const QString &piece : answer.call->argumentPieces)
            events.tokens.append(callPiece({{"index", 0}, {"function", {{"arguments", toJson(piece)}}}}));
    }
    events.closing = {chunk(Json::object(), chatFinish(answer))};
    if (answer.hasUsage) {
        Json last = chatEnvelope("chat.completion.chunk", answer);
        last["choices"] = Json::array();
        last["usage"] = chatUsage(answer);
        events.closing.append(dataEvent(last));
    }
    events.end = "data: [DONE]\n\n";
    return events;
}

Json chatDocument(const CannedAnswer &answer)
{
    Json message = {{"role", "assistant"}, {"content", whole(chatTexts(answer))}};
    if (answer.call) {
        message["tool_calls"] =
            listOf({{"id", "call_canned"},
                    {"type", "function"},
                    {"function",
                     {{"name", toJson(answer.call->name)}, {"arguments", whole(answer.call->argumentPieces)}}}});
    }
    Json json = chatEnvelope("chat.completion", answer);
    json["choices"] = listOf({{"index", 0}, {"message", std::move(message)}, {"finish_reason", chatFinish(answer)}});
    if (answer.hasUsage)
        json["usage"] = chatUsage(answer);
    return json;
}

// --- Responses --------------------------------------------------------------------------------------------------------

struct ResponsesItem {
    Json begun = {};
    Json done = {};
};

ResponsesItem reasoningItem(const CannedAnswer &answer)
{
    Json item = {{"id", "rs_canned"}, {"type", "reasoning"}, {"summary", Json::array()}};
    Json done = item;
    done["summary"] = listOf({{"type", "summary_text"}, {"text", whole(answer.thoughts)}});
    return {std::move(item), std::move(done)};
}

ResponsesItem messageItem(const CannedAnswer &answer)
{
    Json item = {{"id", "msg_canned"},
                 {"type", "message"},
                 {"role", "assistant"},
                 {"status", "in_progress"},
                 {"content", Json::array()}};
    Json done = item;
    done["status"] = "completed";
    done["content"] = listOf({{"type", "output_text"}, {"text", whole(answer.pieces)}, {"annotations", Json::array()}});
    return {std::move(item), std::move(done)};
}

ResponsesItem callItem(const CannedAnswer::Call &call)
{
    Json item = {{"id", "fc_canned"},         {"type", "function_call"}, {"call_id", "call_canned"},
                 {"name", toJson(call.name)}, {"arguments", ""},         {"status", "in_progress"}};
    Json done = item;
    done["status"] = "completed";
    done["arguments"] = whole(call.argumentPieces);
    return {std::move(item), std::move(done)};
}

Json responsesDocument(const CannedAnswer &answer, bool isBegun = false)
{
    Json json = {{"id", "resp_canned"},
                 {"object", "response"},
                 {"created_at", 1760000000},
                 {"status",
                  isBegun                   ? "in_progress"
                      : answer.isCutAtLimit ? "incomplete"
                                            : "completed"},
                 {"error", nullptr},
                 {"incomplete_details", nullptr},
                 {"model", toJson(answer.model)},
                 {"output", Json::array()}};
    if (isBegun)
        return json;
    if (answer.isCutAtLimit)
        json["incomplete_details"] = {{"reason", "max_output_tokens"}};
    if (!answer.thoughts.isEmpty())
        json["output"].push_back(reasoningItem(answer).done);
    if (!answer.pieces.isEmpty())
        json["output"].push_back(messageItem(answer).done);
    if (answer.call)
        json["output"].push_back(callItem(*answer.call).done);
    if (answer.hasUsage) {
        json["usage"] = {{"input_tokens", cannedInputTokens},
                         {"output_tokens", answer.outputTokens()},
                         {"total_tokens", cannedInputTokens + answer.outputTokens()}};
    }
    return json;
}

//! Writes the events of a response with their running numbers.
class ResponsesWriter final {
public:
    QByteArray event(const char *type, Json members)
    {
        Json json = {{"type", type}, {"sequence_number", m_number++}};
        json.update(members);
        return namedEvent(json);
    }

    //! An item with an event named `delta` for each piece; `index` is the member that counts its parts.
    void item(CannedEvents &events, const ResponsesItem &item, const char *delta, const char *index,
              const QStringList &pieces)
    {
        events.tokens.append(event("response.output_item.added", {{"output_index", m_item}, {"item", item.begun}}));
        for (const QString &piece : pieces) {
            events.tokens.append(
                event(delta,
                      {{"item_id", item.begun["id"]}, {"output_index", m_item}, {index, 0}, {"delta", toJson(piece)}}));
        }
        events.tokens.append(event("response.output_item.done", {{"output_index", m_item}, {"item", item.done}}));
        ++m_item;
    }

private:
    int m_number = 0;
    int m_item = 0;
};

CannedEvents responsesEvents(const CannedAnswer &answer)
{
    ResponsesWriter writer;
    CannedEvents events;
    events.opening = {writer.event("response.created", {{"response", responsesDocument(answer, true)}})};
    if (!answer.thoughts.isEmpty())
        writer.item(events, reasoningItem(answer), "response.reasoning_summary_text.delta", "summary_index",
                    answer.thoughts);
    if (!answer.pieces.isEmpty())
        writer.item(events, messageItem(answer), "response.output_text.delta", "content_index", answer.pieces);
    if (answer.call)
        writer.item(events, callItem(*answer.call), "response.function_call_arguments.delta", "content_index",
                    answer.call->argumentPieces);
    events.closing = {writer.event(answer.isCutAtLimit ? "response.incomplete" : "response.completed",
                                   {{"response", responsesDocument(answer)}})};
    return events;
}

// --- Messages ---------------------------------------------------------------------------------------------------------

const char *messagesStop(const CannedAnswer &answer)
{
    if (answer.isCutAtLimit)
        return "max_tokens";
    return answer.call ? "tool_use" : "end_turn";
}

Json messagesDocument(const CannedAnswer &answer, bool isBegun = false)
{
    Json json = {{"id", "msg_canned"},       {"type", "message"},
                 {"role", "assistant"},      {"model", toJson(answer.model)},
                 {"content", Json::array()}, {"stop_reason", nullptr},
                 {"stop_sequence", nullptr}};
    if (answer.hasUsage)
        json["usage"] = {{"input_tokens", cannedInputTokens}, {"output_tokens", isBegun ? 1 : answer.outputTokens()}};
    if (isBegun)
        return json;
    Json &content = json["content"];
    if (!answer.thoughts.isEmpty())
        content.push_back({{"type", "thinking"}, {"thinking", whole(answer.thoughts)}, {"signature", "c2lnbmVk"}});
    if (!answer.pieces.isEmpty())
        content.push_back({{"type", "text"}, {"text", whole(answer.pieces)}});
    if (answer.call) {
        const Result<Json> input = parseJson(QByteArray::fromStdString(whole(answer.call->argumentPieces)));
        content.push_back({{"type", "tool_use"},
                           {"id", "toolu_canned"},
                           {"name", toJson(answer.call->name)},
                           {"input", input ? *input : Json::object()}});
    }
    json["stop_reason"] = messagesStop(answer);
    return json;
}

void appendBlock(CannedEvents &events, int index, Json block, const char *type, const char *member,
                 const QStringList &pieces)
{
    events.tokens.append(
        namedEvent({{"type", "content_block_start"}, {"index", index}, {"content_block", std::move(block)}}));
    for (const QString &piece : pieces) {
        events.tokens.append(namedEvent(
            {{"type", "content_block_delta"}, {"index", index}, {"delta", {{"type", type}, {member, toJson(piece)}}}}));
    }
    events.tokens.append(namedEvent({{"type", "content_block_stop"}, {"index", index}}));
}

CannedEvents messagesEvents(const CannedAnswer &answer)
{
    CannedEvents events;
    events.opening = {namedEvent({{"type", "message_start"}, {"message", messagesDocument(answer, true)}})};
    int index = 0;
    if (!answer.thoughts.isEmpty())
        appendBlock(events, index++, {{"type", "thinking"}, {"thinking", ""}}, "thinking_delta", "thinking",
                    answer.thoughts);
    if (!answer.pieces.isEmpty())
        appendBlock(events, index++, {{"type", "text"}, {"text", ""}}, "text_delta", "text", answer.pieces);
    if (answer.call) {
        appendBlock(events, index++,
                    {{"type", "tool_use"},
                     {"id", "toolu_canned"},
                     {"name", toJson(answer.call->name)},
                     {"input", Json::object()}},
                    "input_json_delta", "partial_json", answer.call->argumentPieces);
    }
    Json last = {{"type", "message_delta"},
                 {"delta", {{"stop_reason", messagesStop(answer)}, {"stop_sequence", nullptr}}}};
    if (answer.hasUsage)
        last["usage"] = {{"output_tokens", answer.outputTokens()}};
    events.closing = {namedEvent(last)};
    events.end = namedEvent({{"type", "message_stop"}});
    return events;
}

} // namespace

std::optional<WireForm> wireFormOf(QByteArrayView path)
{
    if (path.endsWith("/chat/completions"))
        return WireForm::Chat;
    if (path.endsWith("/responses"))
        return WireForm::Responses;
    if (path.endsWith("/messages"))
        return WireForm::Messages;
    return std::nullopt;
}

qint64 CannedAnswer::outputTokens() const
{
    return thoughts.size() + pieces.size() + (call ? call->argumentPieces.size() : 0);
}

CannedEvents eventsOf(WireForm form, const CannedAnswer &answer)
{
    switch (form) {
    case WireForm::Chat:
        break;
    case WireForm::Responses:
        return responsesEvents(answer);
    case WireForm::Messages:
        return messagesEvents(answer);
    }
    return chatEvents(answer);
}

QByteArray documentOf(WireForm form, const CannedAnswer &answer)
{
    switch (form) {
    case WireForm::Chat:
        break;
    case WireForm::Responses:
        return jsonText(responsesDocument(answer));
    case WireForm::Messages:
        return jsonText(messagesDocument(answer));
    }
    return jsonText(chatDocument(answer));
}

QByteArray errorEventOf(WireForm form, const QString &type, const QString &message)
{
    if (form == WireForm::Responses)
        return namedEvent(
            {{"type", "error"}, {"code", toJson(type)}, {"message", toJson(message)}, {"param", nullptr}});
    const Result<Json> document = parseJson(errorDocumentOf(form, type, message));
    return form == WireForm::Messages ? namedEvent(*document) : dataEvent(*document);
}

QByteArray errorDocumentOf(WireForm form, const QString &type, const QString &message, const QString &member)
{
    Json error = {{"type", toJson(type)}, {"message", toJson(message)}};
    if (form == WireForm::Messages)
        return jsonText({{"type", "error"}, {"error", std::move(error)}});
    error["code"] = toJson(type);
    error["param"] = member.isEmpty() ? Json() : toJson(member);
    return jsonText({{"error", std::move(error)}});
}

} // namespace etude
