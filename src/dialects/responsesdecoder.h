// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/parteddecoder.h"

#include <QHash>
#include <QSet>

namespace etude {

//! Events and documents of OpenAI Responses.
class ResponsesDecoder final : public PartedDecoder {
public:
    ResponsesDecoder()
        : PartedDecoder(UsageCounter::Rules::Responses)
    {
    }

protected:
    Result<void> readObject(const Json &event, const QString &type, QList<Delta> &deltas) override;
    Result<bool> readDocument(const Json &document, QList<Delta> &deltas) override;
    std::optional<Error> pendingError() const override { return m_pendingError; }

private:
    enum class Kind { Unknown, Message, Reasoning, Call };
    struct Item {
        Kind kind = Kind::Unknown;
        QString id = {};
    };

    Result<void> readError(const Json &event);
    Result<void> readEnd(const Json &response, const QString &status, QList<Delta> &deltas);
    void readDelta(const Json &event, const QString &type, QList<Delta> &deltas);
    void readPart(const Json &event, const QString &type, QList<Delta> &deltas);
    //! Fills in what is missing of an item that comes whole.
    void readItem(qint64 number, const Json &item, QList<Delta> &deltas);
    void readOutput(const Json &output, QList<Delta> &deltas);
    //! Counts the host's own searches: their items are whole when they come.
    void noteSearch(qint64 number, const Json &item, QList<Delta> &deltas);

    //! The number of the item that an event belongs to: its `output_index`, else by the item's id, else the last one.
    qint64 itemOf(const Json &event, const QString &id, Kind kind);
    //! Which items a final `output` repeats, entry by entry; a new number where it brings another.
    QList<qint64> numbersOf(const Json &output) const;
    [[nodiscard]] static Kind kindOf(const Json &item);

    std::map<qint64, Item> m_items;
    QHash<QString, qint64> m_numbers;
    QSet<QString> m_searches;
    std::optional<Error> m_pendingError;
    bool m_takesLogprobs = false;
};

} // namespace etude
