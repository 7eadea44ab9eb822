// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"
#include "core/reply.h"
#include "net/run.h"

#include <QString>

//! Numbers in words, as they stand in the window. All for the screen: translated, in the user's locale.
namespace etude {

//! "340 ms", "5.8 s", "2 min 5 s".
[[nodiscard]] QString durationText(qint64 ms);
//! "1,204".
[[nodiscard]] QString countText(qint64 count);
//! Tokens of a context window: "128K", "1M", "8,192".
[[nodiscard]] QString contextText(qint64 tokens);
//! A price of a list, of a million tokens or of one call: "$0.216"; "unknown" where there is none, "free" never.
[[nodiscard]] QString priceText(const std::optional<double> &usd);
//! "0.42 s to first · 5.8 s · 58 tok/s · 149 in · 338 out (80 reasoning)". What is unknown is left out.
[[nodiscard]] QString timingText(const RunTiming &timing, const Usage &usage);
//! "Stopped by the model", "Cut at max tokens", "Stopped by you after 3.2 s" …
[[nodiscard]] QString endText(EndState state, const std::optional<FinishReason> &reason, qint64 totalMs);
//! The digits of a certificate's SHA-256 in pairs, so that they can be compared: "9F 86 D0…".
[[nodiscard]] QString fingerprintText(const QString &sha256);

} // namespace etude
