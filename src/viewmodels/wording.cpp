// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! The context that lupdate sees for these sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString durationText(qint64 ms)
{
    if (ms < 1000)
        return Words::tr("%1 ms").arg(ms);
    if (ms < 60'000)
        return Words::tr("%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', ms < 10'000 ? 2 : 1));
    return Words::tr("%1 min %2 s").arg(ms / 60'000).arg(ms % 60'000 / 1000);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString contextText(qint64 tokens)
{
    // Windows are round in one of two ways: 1,000,000 or 1,048,576.
    if (tokens >= 1'000'000)
        return Words::tr("%1M").arg(
            QLocale().toString(std::round(double(tokens) / (tokens % 1024 == 0 ? 10'485.76 : 10'000)) / 100));
    if (tokens >= 10'000)
        return Words::tr("%1K").arg(tokens % 1024 == 0 && tokens % 1000 != 0 ? tokens / 1024 : tokens / 1000);
    return countText(tokens);
}

QString priceText(const std::optional<double> &usd)
{
    return usd ? listedUsdText(*usd) : Words::tr("unknown");
}

QString timingText(const RunTiming &timing, const Usage &usage)
{
    QStringList parts;
    if (timing.firstTokenMs)
        parts.append(Words::tr("%1 to first").arg(durationText(*timing.firstTokenMs)));
    parts.append(durationText(timing.totalMs));
    if (const auto rate = tokensPerSecond(timing, usage))
        parts.append(Words::tr("%1 tok/s").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 1 : 0)));
    if (usage.inputTokens) {
        parts.append(
            usage.cachedInputTokens.value_or(0) > 0
                ? Words::tr("%1 in (%2 cached)").arg(countText(*usage.inputTokens), countText(*usage.cachedInputTokens))
                : Words::tr("%1 in").arg(countText(*usage.inputTokens)));
    }
    if (usage.outputTokens) {
        parts.append(usage.reasoningTokens.value_or(0) > 0
                         ? Words::tr("%1 out (%2 reasoning)")
                               .arg(countText(*usage.outputTokens), countText(*usage.reasoningTokens))
                         : Words::tr("%1 out").arg(countText(*usage.outputTokens)));
    }
    if (!usage.inputTokens && !usage.outputTokens)
        parts.append(Words::tr("no usage from this host"));
    return parts.join(u" · "_s);
}

QString endText(EndState state, const std::optional<FinishReason> &reason, qint64 totalMs)
{
    switch (state) {
    case EndState::Finished:
        if (reason == FinishReason::ToolCalls)
            return Words::tr("Stopped to call a tool");
        if (reason == FinishReason::ContentFilter)
            return Words::tr("Stopped by the host's content filter");
        return reason ? Words::tr("Stopped by the model") : Words::tr("Ended; the host gave no reason");
    case EndState::CutAtLimit:
        return Words::tr("Cut at max tokens");
    case EndState::StoppedByUser:
        return Words::tr("Stopped by you after %1").arg(durationText(totalMs));
    case EndState::ErrorInStream:
        return Words::tr("Error in the stream");
    case EndState::ConnectionLost:
        return Words::tr("Connection lost before the end");
    case EndState::Refused:
        return Words::tr("No answer");
    }
    return {};
}

QString fingerprintText(const QString &sha256)
{
    QString digits = sha256.toUpper();
    for (qsizetype at = 2; at < digits.size(); at += 3)
        digits.insert(at, u' ');
    return digits;
}

} // namespace etude
