// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/chatdecoder.h"

#include "core/utf8.h"
#include "dialects/chatchunk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! A string, or the joined texts of a list of text parts.
QString textOfParts(const Json &json)
{
    if (!json.is_array())
        return textOf(json);
    QString text;
    for (const Json &part : json)
        text += part.is_string() ? textOf(part) : stringAt(part, "text");
    return text;
}

} // namespace

bool ChatDecoder::readQuickly(QByteArrayView data, QList<Delta> &deltas)
{
    // Who answers is read the long way, from the first chunk.
    if (m_shortcut == Shortcut::Off || !hasIdentity())
        return false;
    const std::optional<ChatChunk> chunk = scanChatChunk(data);
    if (!chunk)
        return false;
    takeReasoning(chunk->reasoningContent.isEmpty() ? chunk->reasoning : chunk->reasoningContent, deltas);
    takeText(chunk->content, deltas);
    return true;
}

Result<void> ChatDecoder::readObject(const Json &object, const QString &type, QList<Delta> &deltas)
{
    const Result<bool> isOwnForm = readOwnForm(object, deltas);
    if (!isOwnForm || *isOwnForm)
        return isOwnForm ? Result<void>() : std::unexpected(isOwnForm.error());
    if (!member(object, "choices") && (type == "error"_L1 || isErrorDocument(object)))
        return std::unexpected(providerError(object));
    return readChunk(object, deltas);
}

Result<bool> ChatDecoder::readDocument(const Json &document, QList<Delta> &deltas)
{
    const Result<bool> isOwnForm = readOwnForm(document, deltas);
    if (!isOwnForm || *isOwnForm)
        return isOwnForm;
    if (listAt(document, "choices").empty())
        return false;
    if (const Result<void> read = readChunk(document, deltas); !read)
        return std::unexpected(read.error());
    return true;
}

Result<void> ChatDecoder::readChunk(const Json &object, QList<Delta> &deltas)
{
    takeIdentity(object, deltas);
    const Json &choices = listAt(object, "choices");
    Result<void> read;
    if (!choices.empty())
        read = readChoice(choices.front(), deltas);
    takeUsage(objectAt(objectAt(object, "x_groq"), "usage"), deltas);
    takeUsage(objectAt(object, "usage"), deltas);
    takeUsd(numberAt(objectAt(objectAt(object, "meta"), "usage"), "usd_spent"), deltas);
    if (hasError(object))
        return std::unexpected(providerError(object));
    return read;
}

Result<void> ChatDecoder::readChoice(const Json &choice, QList<Delta> &deltas)
{
    if (const Json *delta = member(choice, "delta"); delta && !delta->is_null())
        readDelta(*delta, deltas);
    else if (!hasContent())
        readDelta(objectAt(choice, "message"), deltas);
    takeLogprobs(listAt(objectAt(choice, "logprobs"), "content"), deltas);
    takeUsage(objectAt(choice, "usage"), deltas);
    if (hasError(choice))
        return std::unexpected(providerError(choice));
    const QString word = stringAt(choice, "finish_reason");
    const std::optional<FinishReason> reason = finishReasonOf(word);
    if (reason == FinishReason::Error)
        return failure(Error::Kind::Provider, word);
    if (reason)
        takeFinish(*reason, deltas);
    return {};
}

void ChatDecoder::readDelta(const Json &delta, QList<Delta> &deltas)
{
    const QString reasoning = stringAt(delta, "reasoning_content");
    takeReasoning(reasoning.isEmpty() ? stringAt(delta, "reasoning") : reasoning, deltas);
    takeText(stringAt(delta, "content"), deltas);
    for (const Json &part : listAt(delta, "content"))
        readContentPart(part, deltas);
    takeText(stringAt(delta, "refusal"), deltas);
    for (const Json &piece : listAt(delta, "tool_calls"))
        readToolCall(piece, deltas);
    if (const Json &function = objectAt(delta, "function_call"); !function.empty()) {
        const auto old = std::ranges::find(m_calls, true, &OpenCall::isOfOld);
        const qsizetype number = old - m_calls.begin();
        if (old == m_calls.end())
            m_calls.append(OpenCall{.isOfOld = true});
        takePiece(number, {}, function, deltas);
    }
}

void ChatDecoder::readContentPart(const Json &part, QList<Delta> &deltas)
{
    const QString type = stringAt(part, "type");
    if (type == "text"_L1)
        takeText(stringAt(part, "text"), deltas);
    else if (const Json *thoughts = type == "thinking"_L1 ? member(part, "thinking") : nullptr)
        takeReasoning(textOfParts(*thoughts), deltas);
}

void ChatDecoder::readToolCall(const Json &piece, QList<Delta> &deltas)
{
    if (!piece.is_object())
        return;
    const Json &function = objectAt(piece, "function");
    const QString id = stringAt(piece, "id");
    takePiece(callFor(piece, id, stringAt(function, "name")), id, function, deltas);
}

//! The number of the call to which a piece belongs; a new one where it starts a call.
qsizetype ChatDecoder::callFor(const Json &piece, const QString &id, const QString &name)
{
    const std::optional<qint64> index = integerAt(piece, "index");
    qsizetype number = -1;
    if (index) {
        for (qsizetype i = 0; i < m_calls.size(); ++i) {
            if (m_calls[i].index == index)
                number = i; // The last one on that index.
        }
        const bool isOther = number >= 0 && !name.isEmpty() && !id.isEmpty() && !m_calls[number].id.isEmpty()
            && m_calls[number].id != id;
        if (isOther)
            number = -1;
    } else {
        const auto sameId = std::ranges::find(m_calls, id, &OpenCall::id);
        if (!id.isEmpty() && sameId != m_calls.end())
            number = sameId - m_calls.begin();
        else if (name.isEmpty())
            number = m_calls.size() - 1;
    }
    if (number >= 0)
        return number;
    m_calls.append(OpenCall{.index = index});
    return m_calls.size() - 1;
}

void ChatDecoder::takePiece(qsizetype number, const QString &id, const Json &function, QList<Delta> &deltas)
{
    OpenCall &call = m_calls[number];
    ToolCallDelta delta{.index = static_cast<int>(number)};
    if (call.id.isEmpty())
        delta.id = call.id = id;
    if (!call.hasName)
        delta.name = stringAt(function, "name");
    call.hasName = call.hasName || !delta.name.isEmpty();
    if (const Json *arguments = member(function, "arguments"); arguments && !arguments->is_null())
        delta.arguments = arguments->is_string() ? textOf(*arguments) : textFromUtf8(jsonText(*arguments));
    call.hasArguments = call.hasArguments || !delta.arguments.isEmpty();
    deltas.append(delta);
    noteToolCall(deltas);
}

void ChatDecoder::takeText(const QString &text, QList<Delta> &deltas)
{
    if (text.isEmpty())
        return;
    noteContent();
    if (m_tags.isPassing())
        deltas.append(TextDelta{text});
    else
        takePieces(m_tags.feed(text), deltas);
}

void ChatDecoder::takePieces(const ThinkTags::Pieces &pieces, QList<Delta> &deltas)
{
    if (!pieces.reasoning.isEmpty() && !m_hasOwnReasoning) {
        m_hasTaggedReasoning = true;
        deltas.append(ReasoningDelta{.text = pieces.reasoning});
    }
    if (!pieces.text.isEmpty())
        deltas.append(TextDelta{pieces.text});
}

void ChatDecoder::takeReasoning(const QString &text, QList<Delta> &deltas)
{
    if (text.isEmpty())
        return;
    noteContent();
    const bool replaces = m_hasTaggedReasoning && !m_hasOwnReasoning;
    m_hasOwnReasoning = true;
    deltas.append(ReasoningDelta{.text = text, .replaces = replaces});
}

void ChatDecoder::release(QList<Delta> &deltas)
{
    takePieces(m_tags.release(), deltas);
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        ToolCallDelta delta{.index = static_cast<int>(i)};
        // The answer to a call has to name it, so a call without an id gets one.
        for (qsizetype number = i + 1; m_calls[i].id.isEmpty(); ++number) {
            const QString id = u"call_%1"_s.arg(number);
            if (!std::ranges::contains(m_calls, id, &OpenCall::id))
                delta.id = m_calls[i].id = id;
        }
        if (!m_calls[i].hasArguments)
            delta.arguments = u"{}"_s;
        if (!delta.id.isEmpty() || !delta.arguments.isEmpty())
            deltas.append(delta);
    }
}

} // namespace etude
