// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/messagesdecoder.h"

#include "core/utf8.h"

using namespace Qt::StringLiterals;

namespace etude {

Result<void> MessagesDecoder::readObject(const Json &event, const QString &type, QList<Delta> &deltas)
{
    const qint64 index = integerAt(event, "index").value_or(0);
    if (type == "error"_L1 || hasError(event))
        return std::unexpected(providerError(event));
    if (type == "content_block_delta"_L1) {
        readBlockDelta(event, deltas);
    } else if (type == "content_block_start"_L1) {
        startBlock(index, objectAt(event, "content_block"), deltas);
    } else if (type == "content_block_stop"_L1) {
        if (const auto block = m_blocks.find(index); block != m_blocks.end())
            stopBlock(block->second, deltas);
    } else if (type == "message_start"_L1) {
        restartAll(deltas);
        m_blocks.clear();
        const Json &message = objectAt(event, "message");
        takeIdentity(message, deltas);
        takeUsage(objectAt(message, "usage"), deltas);
        // Nothing forbids a start that brings blocks already.
        const Json &content = listAt(message, "content");
        for (size_t i = 0; i < content.size(); ++i)
            startBlock(static_cast<qint64>(i), content[i], deltas);
    } else if (type == "message_delta"_L1) {
        const Json &delta = objectAt(event, "delta");
        takeUsage(objectAt(delta, "usage"), deltas);
        takeUsage(objectAt(event, "usage"), deltas);
        return readStopReason(delta, deltas);
    } else if (type == "message_stop"_L1) {
        setFinished();
        setAtEnd();
    }
    return {};
}

Result<bool> MessagesDecoder::readDocument(const Json &document, QList<Delta> &deltas)
{
    const Json *content = member(document, "content");
    if (hasError(document) || !content || !content->is_array())
        return false;
    takeIdentity(document, deltas);
    for (size_t i = 0; i < content->size(); ++i)
        startBlock(static_cast<qint64>(i), (*content)[i], deltas);
    takeUsage(objectAt(document, "usage"), deltas);
    for (auto &[index, block] : m_blocks)
        stopBlock(block, deltas);
    if (const Result<void> stop = readStopReason(document, deltas); !stop)
        return std::unexpected(stop.error());
    return true;
}

void MessagesDecoder::startBlock(qint64 index, const Json &content, QList<Delta> &deltas)
{
    // An index that is used again: the block before it is whole.
    if (const auto previous = m_blocks.find(index); previous != m_blocks.end())
        stopBlock(previous->second, deltas);
    const QString type = stringAt(content, "type");
    if (type == "text"_L1) {
        takeText({.item = openBlock(index, Kind::Text).item}, stringAt(content, "text"), Way::Append, deltas);
    } else if (type == "thinking"_L1) {
        takeReasoning({.item = openBlock(index, Kind::Thinking).item}, stringAt(content, "thinking"), Way::Append,
                      deltas);
    } else if (type == "tool_use"_L1) {
        Block &block = openBlock(index, Kind::Call);
        if (const Json &input = objectAt(content, "input"); !input.empty())
            block.input = textFromUtf8(jsonText(input));
        takeCall(callFor(block.item), stringAt(content, "id"), stringAt(content, "name"), deltas);
    } else {
        openBlock(index, Kind::Other);
    }
}

void MessagesDecoder::readBlockDelta(const Json &event, QList<Delta> &deltas)
{
    const qint64 index = integerAt(event, "index").value_or(0);
    const Json &delta = objectAt(event, "delta");
    const QString type = stringAt(delta, "type");
    const auto known = m_blocks.find(index);
    if (known != m_blocks.end() && known->second.kind == Kind::Other)
        return;
    // "A delta for a block that never started starts it."
    const auto block = [&](Kind kind) -> const Block & {
        return known != m_blocks.end() ? known->second : openBlock(index, kind);
    };
    if (type == "text_delta"_L1) {
        takeText({.item = block(Kind::Text).item}, stringAt(delta, "text"), Way::Append, deltas);
    } else if (type == "thinking_delta"_L1) {
        takeReasoning({.item = block(Kind::Thinking).item}, stringAt(delta, "thinking"), Way::Append, deltas);
    } else if (type == "input_json_delta"_L1) {
        const qsizetype call = callFor(block(Kind::Call).item);
        takeCall(call, {}, {}, deltas);
        takeArguments(call, stringAt(delta, "partial_json"), Way::Append, deltas);
    }
}

void MessagesDecoder::stopBlock(Block &block, QList<Delta> &deltas)
{
    if (block.kind != Kind::Call)
        return;
    const qsizetype call = callFor(block.item);
    if (argumentsOf(call).isEmpty())
        takeArguments(call, block.input, Way::Append, deltas);
}

Result<void> MessagesDecoder::readStopReason(const Json &object, QList<Delta> &deltas)
{
    const QString word = stringAt(object, "stop_reason");
    const std::optional<FinishReason> reason = finishReasonOf(word);
    if (reason == FinishReason::Error)
        return failure(Error::Kind::Provider, word);
    if (reason)
        takeFinish(*reason, deltas);
    return {};
}

MessagesDecoder::Block &MessagesDecoder::openBlock(qint64 index, Kind kind)
{
    Block &block = m_blocks[index];
    block = {.kind = kind, .item = m_blockCount++};
    return block;
}

void MessagesDecoder::release(QList<Delta> &deltas)
{
    for (auto &[index, block] : m_blocks)
        stopBlock(block, deltas);
    PartedDecoder::release(deltas);
}

} // namespace etude
