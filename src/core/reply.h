// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"
#include "core/prompt.h"

#include <QList>
#include <QString>

#include <variant>

namespace etude {

//! Tokens counted by the host; an absent count is unknown, which is not 0.
struct Usage {
    std::optional<qint64> inputTokens = {};       //!< all of the input, cached or not
    std::optional<qint64> outputTokens = {};      //!< all of the output, thoughts included
    std::optional<qint64> reasoningTokens = {};   //!< the part of `outputTokens` that was thoughts
    std::optional<qint64> cachedInputTokens = {}; //!< the part of `inputTokens` read from a cache
    std::optional<qint64> cacheWriteTokens = {};  //!< the part of `inputTokens` written to a cache
    std::optional<qint64> inputAudioTokens = {};  //!< the part of `inputTokens` that was sound
    std::optional<qint64> outputAudioTokens = {}; //!< the part of `outputTokens` that was sound
    std::optional<qint64> webSearches = {};       //!< calls of the host's own search
    //! What the host says this answer cost, in US dollars: `usage.cost`, `usage.estimated_cost`, `meta.usage.usd_spent`, a
    //! header of the response.
    std::optional<double> reportedUsd = {};
    bool operator==(const Usage &) const = default;
};

//! Why the model stopped, in the words of the command line contract.
enum class FinishReason { Stop, Length, ToolCalls, ContentFilter, Error };
//! `stop`, `length`, `tool_calls`, `content_filter`, `error`.
[[nodiscard]] QString finishReasonName(FinishReason reason);

//! How a run ended; exactly one of these, whatever happened.
enum class EndState {
    Finished,   //!< stopped by the model
    CutAtLimit, //!< cut at max tokens
    StoppedByUser,
    ErrorInStream,  //!< the host reported an error after the answer had begun
    ConnectionLost, //!< the stream ended before the answer did
    Refused,        //!< no answer began: HTTP error, no connection, a document that is none
};
//! `finished`, `cut_at_limit`, `stopped_by_user`, `error_in_stream`, `connection_lost`, `refused`.
[[nodiscard]] QString endStateName(EndState state);

//! One token of the answer and how likely the model found it.
struct TokenLogprob {
    QString token = {};
    double logprob = 0; //!< natural logarithm of the probability: at most 0
    //! The likeliest tokens at this place with their logarithms, as many as were asked for, the chosen one among them.
    QList<std::pair<QString, double>> alternatives = {};
    bool operator==(const TokenLogprob &) const = default;
};

// The small changes of which an answer is made.
struct TextDelta {
    QString text = {};
    bool operator==(const TextDelta &) const = default;
};
struct ReasoningDelta {
    QString text = {};
    //! The reasoning so far (found in tags) does not count: the host sends it in a field of its own.
    bool replaces = false;
    bool operator==(const ReasoningDelta &) const = default;
};
//! A piece of the tool call number `index` (from 0, in order of appearance). `id` and `name` are sent once, when known.
struct ToolCallDelta {
    int index = 0;
    QString id = {};
    QString name = {};
    QString arguments = {};
    bool operator==(const ToolCallDelta &) const = default;
};
//! The tokens that came with a piece of the text, where log probabilities were asked for and the host gives them.
struct LogprobsDelta {
    QList<TokenLogprob> tokens = {};
    bool operator==(const LogprobsDelta &) const = default;
};
//! Counts so far: each known one replaces its predecessor. The decoder has already applied the host's oddities.
struct UsageDelta {
    Usage usage = {};
    bool operator==(const UsageDelta &) const = default;
};
struct FinishDelta {
    FinishReason reason = FinishReason::Stop;
    bool operator==(const FinishDelta &) const = default;
};
//! The model that really answers, and the host's id of the answer.
struct IdentityDelta {
    QString model = {};
    QString id = {};
    bool operator==(const IdentityDelta &) const = default;
};
//! What came so far is dropped: the host begins anew (`message_start` sent twice).
struct RestartDelta {
    bool operator==(const RestartDelta &) const = default;
};
using Delta = std::variant<TextDelta, ReasoningDelta, ToolCallDelta, LogprobsDelta, UsageDelta, FinishDelta,
                           IdentityDelta, RestartDelta>;

//! The sum of the deltas so far.
struct Reply {
    QString text = {};
    QString reasoning = {};
    QList<ToolCall> toolCalls = {};
    //! Empty unless asked for (`logprobs`, `top_logprobs`) and given.
    QList<TokenLogprob> logprobs = {};
    Usage usage = {};
    std::optional<FinishReason> finishReason = {};
    QString model = {};
    QString id = {};

    void apply(const Delta &delta);
    bool operator==(const Reply &) const = default;
};

} // namespace etude
