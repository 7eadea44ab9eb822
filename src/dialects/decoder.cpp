// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/decoder.h"

#include "dialects/errordocument.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qsizetype keptStrayBytes = 2000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialects)
};

bool isHex(QByteArrayView digits)
{
    return std::ranges::all_of(digits, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

//! The code unit of the escape `\uXXXX` at `at`, or 0.
ushort escapedUnit(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u' || !isHex(text.sliced(at + 2, 4)))
        return 0;
    return text.sliced(at + 2, 4).toByteArray().toUShort(nullptr, 16);
}

//! Every `\ud83d` without its other half as `\ufffd`. RFC 8259 lets such escapes pass, and hosts that cut an answer
//! between the two halves write them; the parser refuses them.
QByteArray withoutLoneSurrogates(QByteArrayView text)
{
    QByteArray repaired = text.toByteArray();
    for (qsizetype at = 0; (at = repaired.indexOf('\\', at)) >= 0;) {
        const ushort unit = escapedUnit(repaired, at);
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(escapedUnit(repaired, at + 6))) {
            at += 12;
        } else if (QChar::isSurrogate(unit)) {
            repaired.replace(at, 6, "\\ufffd");
            at += 6;
        } else {
            at += 2;
        }
    }
    return repaired;
}

Result<Json> parseData(QByteArrayView data)
{
    Result<Json> parsed = parseJson(data);
    if (!parsed && data.contains("\\u")) {
        if (Result<Json> repaired = parseJson(withoutLoneSurrogates(data)))
            return repaired;
    }
    return parsed;
}

} // namespace

Result<void> Decoder::feed(const SseEvent &event, QList<Delta> &deltas)
{
    if (m_isAtEnd || m_hasFailed)
        return {};
    Result<void> result = read(event, deltas);
    if (!result)
        m_hasFailed = true;
    if (!result || m_isAtEnd)
        releaseOnce(deltas);
    return result;
}

Result<void> Decoder::read(const SseEvent &event, QList<Delta> &deltas)
{
    const QByteArrayView data = QByteArrayView(event.data).trimmed();
    if (data.isEmpty())
        return {};
    if (data.startsWith("[DONE]")) {
        m_isDone = m_isAtEnd = endsAtDone();
        return {};
    }
    if (!data.startsWith('{') && !data.startsWith('[')) {
        if (m_firstStray.isEmpty())
            m_firstStray = data.first(std::min(data.size(), keptStrayBytes)).toByteArray();
        return {};
    }
    if (readQuickly(data, deltas))
        return {};
    const Result<Json> parsed = parseData(data);
    if (!parsed)
        return std::unexpected(parsed.error());
    const Json &object = unwrapped(*parsed);
    if (!object.is_object())
        return {};
    QString type = stringAt(object, "type");
    if (type.isEmpty() && event.event != "message")
        type = QString::fromUtf8(event.event);
    return readObject(object, type, deltas);
}

Result<void> Decoder::feedDocument(const Json &document, QList<Delta> &deltas)
{
    const Json &object = unwrapped(document);
    const Result<bool> isAnswer = readDocument(object, deltas);
    releaseOnce(deltas);
    m_hasFailed = !isAnswer || !*isAnswer;
    if (!isAnswer)
        return std::unexpected(isAnswer.error());
    if (!*isAnswer) {
        if (isErrorDocument(object))
            return std::unexpected(providerError(object));
        const QString message = errorMessage(object);
        return failure(
            Error::Kind::Protocol,
            message.isEmpty()
                ? Words::tr("The host sent a JSON document that holds no answer of this protocol.")
                : Words::tr("The host sent a JSON document that holds no answer of this protocol: %1").arg(message));
    }
    setFinished();
    setAtEnd();
    return {};
}

Result<void> Decoder::finish(QList<Delta> &deltas)
{
    if (m_hasFailed)
        return {};
    releaseOnce(deltas);
    return verdict();
}

Result<void> Decoder::verdict() const
{
    if (const std::optional<Error> error = pendingError())
        return std::unexpected(*error);
    const bool cameNothing = !m_hasContent && m_reported == Usage();
    if (m_isFinished || (m_isDone && !cameNothing))
        return {};
    if (!m_firstStray.isEmpty())
        return failure(Error::Kind::Protocol, quoted(m_firstStray));
    if (m_isDone)
        return failure(Error::Kind::Protocol, Words::tr("The stream ended without an answer in it."));
    return failure(Error::Kind::Network, Words::tr("The stream ended before the answer did."));
}

void Decoder::releaseOnce(QList<Delta> &deltas)
{
    if (!std::exchange(m_isReleased, true))
        release(deltas);
}

void Decoder::takeIdentity(const Json &object, QList<Delta> &deltas)
{
    if (hasIdentity())
        return;
    m_identity = {.model = stringAt(object, "model"), .id = stringAt(object, "id")};
    if (hasIdentity())
        deltas.append(m_identity);
}

void Decoder::takeUsage(const Json &usage, QList<Delta> &deltas)
{
    m_usage.take(usage);
    reportUsage(deltas);
}

void Decoder::takeLogprobs(const Json &tokens, QList<Delta> &deltas)
{
    if (!tokens.is_array() || tokens.empty())
        return;
    LogprobsDelta delta;
    for (const Json &token : tokens) {
        const std::optional<double> logprob = numberAt(token, "logprob");
        if (!logprob)
            continue;
        TokenLogprob &read = delta.tokens.emplaceBack();
        read.token = stringAt(token, "token");
        read.logprob = *logprob;
        for (const Json &other : listAt(token, "top_logprobs")) {
            if (const std::optional<double> likely = numberAt(other, "logprob"))
                read.alternatives.append({stringAt(other, "token"), *likely});
        }
    }
    if (delta.tokens.isEmpty())
        return;
    m_logprobs += delta.tokens;
    deltas.append(delta);
}

void Decoder::takeUsd(std::optional<double> usd, QList<Delta> &deltas)
{
    m_usage.takeUsd(usd);
    reportUsage(deltas);
}

void Decoder::takeSearches(qint64 searches, QList<Delta> &deltas)
{
    m_usage.takeSearches(searches);
    reportUsage(deltas);
}

void Decoder::reportUsage(QList<Delta> &deltas)
{
    const Usage usage = m_usage.usage();
    if (usage == m_reported)
        return;
    m_reported = usage;
    deltas.append(UsageDelta{usage});
}

void Decoder::takeFinish(FinishReason reason, QList<Delta> &deltas)
{
    m_isFinished = true;
    if (reason == FinishReason::Stop && m_hasToolCalls)
        reason = FinishReason::ToolCalls;
    if (m_finish == reason)
        return;
    m_finish = reason;
    deltas.append(FinishDelta{reason});
}

void Decoder::noteToolCall(QList<Delta> &deltas)
{
    m_hasContent = true;
    m_hasToolCalls = true;
    if (m_finish == FinishReason::Stop)
        takeFinish(FinishReason::ToolCalls, deltas);
}

void Decoder::restart(QList<Delta> &deltas)
{
    if (m_hasContent || m_finish || m_reported != Usage() || hasIdentity())
        deltas.append(RestartDelta{});
    m_usage.clear();
    m_reported = {};
    m_identity = {};
    m_logprobs.clear();
    m_finish.reset();
    m_hasContent = m_hasToolCalls = m_isFinished = false;
}

void Decoder::repeatFacts(QList<Delta> &deltas) const
{
    if (hasIdentity())
        deltas.append(m_identity);
    if (hasLogprobs())
        deltas.append(LogprobsDelta{m_logprobs});
    if (m_reported != Usage())
        deltas.append(UsageDelta{m_reported});
    if (m_finish)
        deltas.append(FinishDelta{*m_finish});
}

std::optional<FinishReason> finishReasonOf(const QString &word)
{
    struct Word {
        QLatin1StringView text;
        FinishReason reason;
    };
    static constexpr std::array words{
        Word{"length"_L1, FinishReason::Length},
        Word{"max_tokens"_L1, FinishReason::Length},
        Word{"max_output_tokens"_L1, FinishReason::Length},
        Word{"model_length"_L1, FinishReason::Length},
        Word{"model_context_window_exceeded"_L1, FinishReason::Length},
        Word{"tool_calls"_L1, FinishReason::ToolCalls},
        Word{"function_call"_L1, FinishReason::ToolCalls},
        Word{"tool_use"_L1, FinishReason::ToolCalls},
        Word{"content_filter"_L1, FinishReason::ContentFilter},
        Word{"refusal"_L1, FinishReason::ContentFilter},
        Word{"safety"_L1, FinishReason::ContentFilter},
        Word{"error"_L1, FinishReason::Error},
        Word{"abort"_L1, FinishReason::Error},
        Word{"insufficient_system_resource"_L1, FinishReason::Error},
    };
    if (word.isEmpty())
        return std::nullopt;
    const auto found = std::ranges::find(words, word, &Word::text);
    return found == words.end() ? FinishReason::Stop : found->reason;
}

} // namespace etude
