// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/runs.h"

namespace etude {

//! What a run's row holds beside its columns:
//! ```json
//! {"prompt": {…}, "reply": {"text", "reasoning", "tool_calls": [{"id", "name", "arguments"}], "finish_reason",
//!  "usage": {"input_tokens", …}, "model", "id"}, "details": …}
//! ```
[[nodiscard]] Json documentOf(const SavedRun &run);
//! Fills in prompt, reply and details. `Kind::File` where they are not of that form.
[[nodiscard]] Result<void> readDocument(const Json &document, SavedRun &run);

} // namespace etude
