// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "host/cannedanswer.h"
#include "host/misbehaviour.h"

//! The answers behind the table of misbehaviours; nobody but that includes this.
namespace etude::modes {

//! What a client asked for, and what a well-behaved host would say.
struct Asked {
    WireForm form = WireForm::Chat;
    bool isStreamed = false;
    CannedAnswer canned = {};
    Json body = {};
    HostRequest request = {};
    HostPace pace = {};
};

//! The text as models stream it: about a word each, the blank before it.
[[nodiscard]] QStringList tokensOf(const QString &text);
//! An error document in the form that was asked for.
[[nodiscard]] HostAnswer errorOf(const Asked &asked, int status, const QString &type, const QString &message,
                                 const HostAnswer::Headers &headers = {}, const QString &member = {});

// What each of them does stands in the table.
[[nodiscard]] HostAnswer normal(const Asked &asked);
[[nodiscard]] HostAnswer slowFirstToken(const Asked &asked);
[[nodiscard]] HostAnswer stall(const Asked &asked);
[[nodiscard]] HostAnswer splitUtf8(const Asked &asked);
[[nodiscard]] HostAnswer carriageReturns(const Asked &asked);
[[nodiscard]] HostAnswer comments(const Asked &asked);
[[nodiscard]] HostAnswer errorAtOk(const Asked &asked);
[[nodiscard]] HostAnswer errorAfterTokens(const Asked &asked);
[[nodiscard]] HostAnswer rateLimit(const Asked &asked);
[[nodiscard]] HostAnswer noDone(const Asked &asked);
[[nodiscard]] HostAnswer endsEarly(const Asked &asked);
[[nodiscard]] HostAnswer cutBody(const Asked &asked);
[[nodiscard]] HostAnswer stopToken(const Asked &asked);
[[nodiscard]] HostAnswer noUsage(const Asked &asked);
[[nodiscard]] HostAnswer otherModel(const Asked &asked);
[[nodiscard]] HostAnswer maxTokens(const Asked &asked);
[[nodiscard]] HostAnswer thinkTags(const Asked &asked);
[[nodiscard]] HostAnswer toolCall(const Asked &asked);
[[nodiscard]] HostAnswer ignoresStream(const Asked &asked);
[[nodiscard]] HostAnswer created(const Asked &asked);
[[nodiscard]] HostAnswer compressed(const Asked &asked);
[[nodiscard]] HostAnswer htmlError(const Asked &asked);
[[nodiscard]] HostAnswer redirect(const Asked &asked);
[[nodiscard]] HostAnswer emptyOk(const Asked &asked);
[[nodiscard]] HostAnswer noAnswer(const Asked &asked);
[[nodiscard]] HostAnswer quotesKey(const Asked &asked);
[[nodiscard]] HostAnswer picky(const Asked &asked);

} // namespace etude::modes
