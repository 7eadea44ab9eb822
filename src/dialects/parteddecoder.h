// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/decoder.h"
#include "dialects/errordocument.h"

#include <compare>
#include <map>

namespace etude {

//! Where a piece of text stands in an answer that is made of items.
struct PartKey {
    qint64 item = 0;
    //! Of an item's ranks only the lowest with text in it counts: raw thoughts (0) before their summary (1).
    int rank = 0;
    qint64 part = 0;
    auto operator<=>(const PartKey &) const = default;
};

//! A text made of parts that may grow in any order.
class PartedText final {
public:
    explicit PartedText(QString separator)
        : m_separator(std::move(separator))
    {
    }

    //! What a change does to the whole: `text` is added at its end, or replaces it.
    struct Change {
        QString text = {};
        bool replaces = false;
    };
    [[nodiscard]] Change append(const PartKey &key, const QString &piece);
    //! The part is said to be `whole`: adds what is missing at its end. One that disagrees stays as it is.
    [[nodiscard]] Change fill(const PartKey &key, const QString &whole);
    [[nodiscard]] QString whole() const;

private:
    [[nodiscard]] bool isHidden(const PartKey &key) const;

    QString m_separator;
    std::map<PartKey, QString> m_parts;
};

//! What Responses and Messages have in common: texts, thoughts and calls come in numbered items.
class PartedDecoder : public Decoder {
protected:
    using Decoder::Decoder;

    enum class Way { Append, Fill };
    void takeText(const PartKey &key, const QString &text, Way way, QList<Delta> &deltas);
    void takeReasoning(const PartKey &key, const QString &text, Way way, QList<Delta> &deltas);

    //! The number of the call that belongs to `item`; a new one where there is none.
    [[nodiscard]] qsizetype callFor(qint64 item);
    //! The id and the name are those that came first.
    void takeCall(qsizetype number, const QString &id, const QString &name, QList<Delta> &deltas);
    void takeArguments(qsizetype number, const QString &arguments, Way way, QList<Delta> &deltas);
    [[nodiscard]] const QString &argumentsOf(qsizetype number) const { return m_calls[number].call.arguments; }

    //! Forgets the answer so far.
    void restartAll(QList<Delta> &deltas);
    void release(QList<Delta> &deltas) override;

private:
    struct NumberedCall {
        qint64 item = 0;
        ToolCall call = {};
    };
    void say(const PartedText::Change &change, QList<Delta> &deltas);

    PartedText m_text{QString()};
    PartedText m_reasoning{QStringLiteral("\n\n")};
    QList<NumberedCall> m_calls;
};

} // namespace etude
