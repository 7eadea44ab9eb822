// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/decoder.h"
#include "dialects/errordocument.h"
#include "dialects/thinktags.h"

namespace etude {

//! Chunks and documents of OpenAI Chat Completions, in all the ways in which they occur.
class ChatDecoder : public Decoder {
public:
    bool endsAtDone() const override { return true; }

    //! The shortcut for common chunks can be switched off, to hold both ways against each other.
    enum class Shortcut { On, Off };
    explicit ChatDecoder(Shortcut shortcut = Shortcut::On)
        : Decoder(UsageCounter::Rules::Chat)
        , m_shortcut(shortcut)
    {
    }

protected:
    //! An object of a form of the host's own: true where it was one.
    [[nodiscard]] virtual Result<bool> readOwnForm(const Json &, QList<Delta> &) { return false; }
    void takeText(const QString &text, QList<Delta> &deltas);

    bool readQuickly(QByteArrayView data, QList<Delta> &deltas) override;
    Result<void> readObject(const Json &object, const QString &type, QList<Delta> &deltas) override;
    Result<bool> readDocument(const Json &document, QList<Delta> &deltas) override;
    void release(QList<Delta> &deltas) override;

private:
    struct OpenCall {
        std::optional<qint64> index = {};
        QString id = {};
        bool hasName = false;
        bool hasArguments = false;
        //! `function_call` of old: one call, without id and index.
        bool isOfOld = false;
    };

    Result<void> readChunk(const Json &object, QList<Delta> &deltas);
    Result<void> readChoice(const Json &choice, QList<Delta> &deltas);
    void readDelta(const Json &delta, QList<Delta> &deltas);
    void readContentPart(const Json &part, QList<Delta> &deltas);
    void readToolCall(const Json &piece, QList<Delta> &deltas);
    qsizetype callFor(const Json &piece, const QString &id, const QString &name);
    void takePiece(qsizetype number, const QString &id, const Json &function, QList<Delta> &deltas);
    //! Thoughts in a field of their own; those found in tags do not count beside them.
    void takeReasoning(const QString &text, QList<Delta> &deltas);
    void takePieces(const ThinkTags::Pieces &pieces, QList<Delta> &deltas);

    Shortcut m_shortcut;
    ThinkTags m_tags;
    bool m_hasTaggedReasoning = false;
    bool m_hasOwnReasoning = false;
    QList<OpenCall> m_calls;
};

} // namespace etude
