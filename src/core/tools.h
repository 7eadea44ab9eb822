// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"

//! The forms in which tool definitions are found, made one: `{"name", "description", "parameters"}` as in `Prompt::tools`.
namespace etude {

//! A list of tools out of text: a JSON list, one tool alone, or a whole body with a member `tools`. Function tools may be
//! flat, in the form of Chat Completions (`{"type": "function", "function": {…}}`), of Responses
//! (`{"type": "function", "name", …}`) or of Messages (`{"name", "input_schema"}`). Tools of other kinds, which only their
//! host knows (`{"type": "web_search"}`), stay as they are. Empty text is no tools: `null`.
//!
//! Fails with `Protocol` for what is no JSON (line and column), with `Invalid` for a tool that cannot be one.
[[nodiscard]] Result<Json> toolsFromText(const QString &text);

//! The same for one tool that was parsed already.
[[nodiscard]] Json flatTool(const Json &tool);

//! False for a tool of a kind that only its host knows.
[[nodiscard]] bool isFunctionTool(const Json &tool);

//! Fails with `Invalid` and one sentence where a flat function tool cannot be sent: no name, characters that no host
//! takes in one (^[a-zA-Z0-9_-]{1,64}$ at OpenAI and Anthropic, read 2026-11-20), a schema that is none.
[[nodiscard]] Result<void> checkTool(const Json &tool);

} // namespace etude
