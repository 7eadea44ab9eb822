// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "import/marks.h"

namespace etude {

//! `parseJson` for a text of unknown origin: fails with `Invalid` where an object has thousands of members.
[[nodiscard]] Result<Json> parsedJson(const QString &text);

//! JSON, or what people write for it: with comments, trailing commas, other quotes. The error is that of the JSON.
[[nodiscard]] Result<Json> parsedBody(const QString &text, const Marks &marks);

} // namespace etude
