// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialects/dialect.h"
#include "dialects/usagecounter.h"

namespace etude {

//! What the decoders have in common: which data of a stream counts, when an answer is whole, and the deltas that say
//! who answers, what was counted and why it stopped.
class Decoder : public ReplyDecoder {
public:
    [[nodiscard]] Result<void> feed(const SseEvent &event, QList<Delta> &deltas) final;
    [[nodiscard]] Result<void> feedDocument(const Json &document, QList<Delta> &deltas) final;
    [[nodiscard]] Result<void> finish(QList<Delta> &deltas) final;
    [[nodiscard]] bool isAtEnd() const final { return m_isAtEnd; }

protected:
    explicit Decoder(UsageCounter::Rules rules)
        : m_usage(rules)
    {
    }

    //! A shortcut for the commonest data. False: read it the long way, nothing was taken.
    [[nodiscard]] virtual bool readQuickly(QByteArrayView, QList<Delta> &) { return false; }
    //! One object of the stream. `type` is its `type`, else the name of the event (empty for `message`).
    [[nodiscard]] virtual Result<void> readObject(const Json &object, const QString &type, QList<Delta> &deltas) = 0;
    //! A whole answer. False where the document holds none.
    [[nodiscard]] virtual Result<bool> readDocument(const Json &document, QList<Delta> &deltas) = 0;
    //! Nothing more comes: hands out what was held back. Called once.
    virtual void release(QList<Delta> &) {}
    //! A failure that a better message may still have followed; asked at the end.
    [[nodiscard]] virtual std::optional<Error> pendingError() const { return std::nullopt; }

    //! The first chunk that names a model or an id says who answers; some hosts change the id with each chunk.
    void takeIdentity(const Json &object, QList<Delta> &deltas);
    void takeUsage(const Json &usage, QList<Delta> &deltas);
    //! `[{"token": "Hi", "logprob": -0.8, "top_logprobs": [{"token": "Hello", "logprob": -0.9}]}]`, the same in both of
    //! OpenAI's protocols.
    void takeLogprobs(const Json &tokens, QList<Delta> &deltas);
    [[nodiscard]] bool hasLogprobs() const { return !m_logprobs.isEmpty(); }
    //! What the host says the answer cost, outside its `usage`.
    void takeUsd(std::optional<double> usd, QList<Delta> &deltas);
    //! How many searches the answer holds so far.
    void takeSearches(qint64 searches, QList<Delta> &deltas);
    void takeFinish(FinishReason reason, QList<Delta> &deltas);
    //! There are tool calls: an answer that stopped, stopped for them.
    void noteToolCall(QList<Delta> &deltas);
    //! Text, thoughts or a call came.
    void noteContent() { m_hasContent = true; }
    [[nodiscard]] bool hasContent() const { return m_hasContent; }
    [[nodiscard]] bool hasIdentity() const { return !m_identity.model.isEmpty() || !m_identity.id.isEmpty(); }
    //! The answer is whole; a reason may be missing.
    void setFinished() { m_isFinished = true; }
    //! Nothing that follows counts.
    void setAtEnd() { m_isAtEnd = true; }

    //! Forgets the answer so far and says so, where there was one.
    void restart(QList<Delta> &deltas);
    //! Says again who answers, what was counted and why it stopped: after a `RestartDelta`.
    void repeatFacts(QList<Delta> &deltas) const;

private:
    [[nodiscard]] Result<void> read(const SseEvent &event, QList<Delta> &deltas);
    [[nodiscard]] Result<void> verdict() const;
    void releaseOnce(QList<Delta> &deltas);
    void reportUsage(QList<Delta> &deltas);

    UsageCounter m_usage;
    Usage m_reported;
    IdentityDelta m_identity;
    //! Kept because an answer may have to be said again.
    QList<TokenLogprob> m_logprobs;
    std::optional<FinishReason> m_finish;
    QByteArray m_firstStray;
    bool m_hasContent = false;
    bool m_hasToolCalls = false;
    bool m_isDone = false;
    bool m_isFinished = false;
    bool m_isAtEnd = false;
    bool m_isReleased = false;
    bool m_hasFailed = false;
};

//! The host's word for why it stopped → ours; nothing where the word is empty.
[[nodiscard]] std::optional<FinishReason> finishReasonOf(const QString &word);

} // namespace etude
