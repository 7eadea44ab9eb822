// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

#include <QList>
#include <QString>

namespace etude {

//! A shell in which Claude Code is started. One entry of `claude_code` in resources/snippets/index.json.
struct ClaudeCodeShell {
    QString id = {};       //!< `sh`, `powershell`
    QString name = {};     //!< "POSIX shell"
    QString syntax = {};   //!< KSyntaxHighlighting's name of the definition
    QString fileName = {}; //!< "claude-code.sh"
};

[[nodiscard]] const QList<ClaudeCodeShell> &claudeCodeShells();

//! The lines that start Claude Code with the host, the key and the model of `request`, which speaks Anthropic Messages:
//! the base address without `/v1/messages` (Claude Code appends it), the key as token or as key as the host wants it, the
//! model for each of the tiers, further headers. Source: Claude Code's documentation of its environment variables and of
//! gateways, code.claude.com, read 2026-11-20.
//!
//! Fails with `Invalid` for an address that does not end so, and for an unknown shell.
[[nodiscard]] Result<QString> claudeCode(const QString &shell, const HttpRequest &request, bool placeholder = false);

} // namespace etude
