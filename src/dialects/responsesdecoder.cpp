// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/responsesdecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int rawRank = 0;
constexpr int summaryRank = 1;

qint64 partNumber(const Json &event, const char *name)
{
    return integerAt(event, name).value_or(0);
}

} // namespace

Result<void> ResponsesDecoder::readObject(const Json &event, const QString &type, QList<Delta> &deltas)
{
    const Json &response = objectAt(event, "response");
    if (m_pendingError) {
        // Only the message of a `response.failed` is still of interest.
        if (type == "response.failed"_L1 && !errorMessage(response).isEmpty())
            return std::unexpected(providerError(response));
        return {};
    }
    if (type == "error"_L1 || hasError(event))
        return readError(event);
    if (!response.empty()) {
        takeIdentity(response, deltas);
        takeUsage(objectAt(response, "usage"), deltas);
    }
    if (type == "response.completed"_L1 || type == "response.incomplete"_L1 || type == "response.failed"_L1
        || type == "response.cancelled"_L1) {
        setAtEnd();
        return readEnd(response, type.sliced(9), deltas);
    }
    if (type == "response.output_item.added"_L1 || type == "response.output_item.done"_L1) {
        const Json &item = objectAt(event, "item");
        readItem(itemOf(event, stringAt(item, "id"), kindOf(item)), item, deltas);
    } else if (type.startsWith("response."_L1)) {
        if (const Json &part = objectAt(event, "part"); !part.empty())
            readPart(event, type, deltas);
        else
            readDelta(event, type, deltas);
    }
    return {};
}

Result<bool> ResponsesDecoder::readDocument(const Json &document, QList<Delta> &deltas)
{
    if (hasError(document))
        return std::unexpected(providerError(document));
    const QString status = stringAt(document, "status");
    const bool isResponse = member(document, "output") || stringAt(document, "object") == "response"_L1;
    if (!isResponse || status == "in_progress"_L1 || status == "queued"_L1)
        return false;
    takeIdentity(document, deltas);
    takeUsage(objectAt(document, "usage"), deltas);
    if (const Result<void> end = readEnd(document, status.isEmpty() ? u"completed"_s : status, deltas); !end)
        return std::unexpected(end.error());
    return true;
}

//! "An `error` event may have its fields at the top or under `error`, and a `response.failed` may follow: the first
//! message that is not empty counts."
Result<void> ResponsesDecoder::readError(const Json &event)
{
    Error error = providerError(event);
    const bool hasMessage = !stringAt(objectAt(event, "error"), "message").trimmed().isEmpty()
        || !stringAt(event, "message").trimmed().isEmpty() || !stringAt(event, "error").trimmed().isEmpty();
    if (hasMessage)
        return std::unexpected(std::move(error));
    m_pendingError = std::move(error);
    return {};
}

Result<void> ResponsesDecoder::readEnd(const Json &response, const QString &status, QList<Delta> &deltas)
{
    readOutput(listAt(response, "output"), deltas);
    if (hasError(response) || status == "failed"_L1 || status == "cancelled"_L1) {
        Error error = providerError(response);
        if (errorMessage(response).isEmpty())
            error.words = status;
        return std::unexpected(std::move(error));
    }
    if (status == "incomplete"_L1) {
        const QString reason = stringAt(objectAt(response, "incomplete_details"), "reason");
        takeFinish(finishReasonOf(reason).value_or(FinishReason::Length), deltas);
        return {};
    }
    takeFinish(FinishReason::Stop, deltas);
    return {};
}

void ResponsesDecoder::readDelta(const Json &event, const QString &type, QList<Delta> &deltas)
{
    const QString id = stringAt(event, "item_id");
    const Way way = type.endsWith(".done"_L1) ? Way::Fill : Way::Append;
    const auto words = [&](const char *whole) { return stringAt(event, way == Way::Fill ? whole : "delta"); };
    if (type.startsWith("response.output_text."_L1) || type.startsWith("response.refusal."_L1)) {
        const char *whole = type.startsWith("response.refusal."_L1) ? "refusal" : "text";
        const PartKey key{.item = itemOf(event, id, Kind::Message), .part = partNumber(event, "content_index")};
        takeText(key, words(whole), way, deltas);
        if (way == Way::Append || !hasLogprobs())
            takeLogprobs(listAt(event, "logprobs"), deltas);
    } else if (type.startsWith("response.reasoning_text."_L1)) {
        const PartKey key{
            .item = itemOf(event, id, Kind::Reasoning), .rank = rawRank, .part = partNumber(event, "content_index")};
        takeReasoning(key, words("text"), way, deltas);
    } else if (type.startsWith("response.reasoning_summary_text."_L1)) {
        const PartKey key{.item = itemOf(event, id, Kind::Reasoning),
                          .rank = summaryRank,
                          .part = partNumber(event, "summary_index")};
        takeReasoning(key, words("text"), way, deltas);
    } else if (type.startsWith("response.function_call_arguments."_L1)) {
        const qsizetype number = callFor(itemOf(event, id, Kind::Call));
        takeCall(number, {}, stringAt(event, "name"), deltas);
        takeArguments(number, words("arguments"), way, deltas);
    }
}

void ResponsesDecoder::readPart(const Json &event, const QString &type, QList<Delta> &deltas)
{
    const Json &part = objectAt(event, "part");
    const QString kind = stringAt(part, "type");
    const QString id = stringAt(event, "item_id");
    const qint64 content = partNumber(event, "content_index");
    if (kind == "output_text"_L1 || kind == "refusal"_L1) {
        takeText({.item = itemOf(event, id, Kind::Message), .part = content},
                 stringAt(part, kind == "refusal"_L1 ? "refusal" : "text"), Way::Fill, deltas);
    } else if (kind == "reasoning_text"_L1) {
        takeReasoning({.item = itemOf(event, id, Kind::Reasoning), .rank = rawRank, .part = content},
                      stringAt(part, "text"), Way::Fill, deltas);
    } else if (kind == "summary_text"_L1 || type.startsWith("response.reasoning_summary_part."_L1)) {
        takeReasoning({.item = itemOf(event, id, Kind::Reasoning),
                       .rank = summaryRank,
                       .part = partNumber(event, "summary_index")},
                      stringAt(part, "text"), Way::Fill, deltas);
    }
}

void ResponsesDecoder::readItem(qint64 number, const Json &item, QList<Delta> &deltas)
{
    switch (kindOf(item)) {
    case Kind::Message: {
        const Json &content = listAt(item, "content");
        for (size_t i = 0; i < content.size(); ++i) {
            const PartKey key{.item = number, .part = static_cast<qint64>(i)};
            takeText(key, stringAt(content[i], "text"), Way::Fill, deltas);
            if (m_takesLogprobs)
                takeLogprobs(listAt(content[i], "logprobs"), deltas);
            takeText(key, stringAt(content[i], "refusal"), Way::Fill, deltas);
        }
        break;
    }
    case Kind::Reasoning: {
        const Json &content = listAt(item, "content");
        for (size_t i = 0; i < content.size(); ++i)
            takeReasoning({.item = number, .rank = rawRank, .part = static_cast<qint64>(i)},
                          stringAt(content[i], "text"), Way::Fill, deltas);
        const Json &summary = listAt(item, "summary");
        for (size_t i = 0; i < summary.size(); ++i)
            takeReasoning({.item = number, .rank = summaryRank, .part = static_cast<qint64>(i)},
                          stringAt(summary[i], "text"), Way::Fill, deltas);
        break;
    }
    case Kind::Call: {
        const qsizetype call = callFor(number);
        takeCall(call, stringAt(item, "call_id"), stringAt(item, "name"), deltas);
        takeArguments(call, stringAt(item, "arguments"), Way::Fill, deltas);
        break;
    }
    case Kind::Unknown:
        noteSearch(number, item, deltas);
        break;
    }
}

//! `{"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", …}}`. To open a page that
//! was found, or to look for words in it, is an item of that type too, and no search.
void ResponsesDecoder::noteSearch(qint64 number, const Json &item, QList<Delta> &deltas)
{
    if (stringAt(item, "type") != "web_search_call"_L1 || stringAt(item, "status") != "completed"_L1)
        return;
    const QString action = stringAt(objectAt(item, "action"), "type");
    if (!action.isEmpty() && action != "search"_L1)
        return;
    // The end of a stream says again what its items said.
    const QString id = stringAt(item, "id");
    m_searches.insert(id.isEmpty() ? QString::number(number) : id);
    takeSearches(m_searches.size(), deltas);
}

void ResponsesDecoder::readOutput(const Json &output, QList<Delta> &deltas)
{
    const QList<qint64> numbers = numbersOf(output);
    // A stream has brought them already.
    m_takesLogprobs = !hasLogprobs();
    for (size_t i = 0; i < output.size(); ++i)
        readItem(numbers[static_cast<qsizetype>(i)], output[i], deltas);
}

qint64 ResponsesDecoder::itemOf(const Json &event, const QString &id, Kind kind)
{
    std::optional<qint64> number = integerAt(event, "output_index");
    if (!number && !id.isEmpty() && m_numbers.contains(id))
        number = m_numbers.value(id);
    if (!number) {
        const qint64 last = m_items.empty() ? -1 : m_items.rbegin()->first;
        const bool goesOn = id.isEmpty() && last >= 0 && m_items.rbegin()->second.kind == kind;
        number = goesOn || last == std::numeric_limits<qint64>::max() ? last : last + 1;
    }
    Item &item = m_items[*number];
    if (item.kind == Kind::Unknown)
        item.kind = kind;
    if (!id.isEmpty()) {
        item.id = id;
        m_numbers.insert(id, *number);
    }
    return *number;
}

QList<qint64> ResponsesDecoder::numbersOf(const Json &output) const
{
    QList<qint64> numbers(static_cast<qsizetype>(output.size()), -1);
    QList<qint64> taken;
    const auto claim = [&](qsizetype entry, qint64 number) {
        numbers[entry] = number;
        taken.append(number);
    };
    // By place first, where the kind agrees; then by id; then the next one of its kind: a final response may leave out
    // items that were streamed, and ids may have changed.
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto item = m_items.find(i);
        if (item != m_items.end() && item->second.kind == kindOf(output[static_cast<size_t>(i)]))
            claim(i, i);
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QString id = stringAt(output[static_cast<size_t>(i)], "id");
        if (numbers[i] < 0 && !id.isEmpty() && m_numbers.contains(id) && !taken.contains(m_numbers.value(id)))
            claim(i, m_numbers.value(id));
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const Kind kind = kindOf(output[static_cast<size_t>(i)]);
        for (auto item = m_items.begin(); item != m_items.end() && numbers[i] < 0; ++item) {
            if (item->second.kind == kind && !taken.contains(item->first))
                claim(i, item->first);
        }
    }
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        // One that was not streamed: at its place, unless another item stands there.
        qint64 number = i;
        while (numbers[i] < 0 && (m_items.contains(number) || taken.contains(number)))
            ++number;
        if (numbers[i] < 0)
            claim(i, number);
    }
    return numbers;
}

ResponsesDecoder::Kind ResponsesDecoder::kindOf(const Json &item)
{
    const QString type = stringAt(item, "type");
    if (type == "message"_L1)
        return Kind::Message;
    if (type == "reasoning"_L1)
        return Kind::Reasoning;
    return type == "function_call"_L1 ? Kind::Call : Kind::Unknown;
}

} // namespace etude
