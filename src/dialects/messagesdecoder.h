// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/parteddecoder.h"

namespace etude {

//! Events and documents of Anthropic Messages.
class MessagesDecoder final : public PartedDecoder {
public:
    MessagesDecoder()
        : PartedDecoder(UsageCounter::Rules::Messages)
    {
    }

protected:
    Result<void> readObject(const Json &event, const QString &type, QList<Delta> &deltas) override;
    Result<bool> readDocument(const Json &document, QList<Delta> &deltas) override;
    void release(QList<Delta> &deltas) override;

private:
    enum class Kind { Text, Thinking, Call, Other };
    struct Block {
        Kind kind = Kind::Other;
        //! Its number in order of appearance: an index may be used again.
        qint64 item = 0;
        //! The `input` that the start of a call brought; it counts where no pieces follow.
        QString input = {};
    };

    void startBlock(qint64 index, const Json &content, QList<Delta> &deltas);
    void readBlockDelta(const Json &event, QList<Delta> &deltas);
    void stopBlock(Block &block, QList<Delta> &deltas);
    Result<void> readStopReason(const Json &object, QList<Delta> &deltas);
    Block &openBlock(qint64 index, Kind kind);

    std::map<qint64, Block> m_blocks;
    qint64 m_blockCount = 0;
};

} // namespace etude
