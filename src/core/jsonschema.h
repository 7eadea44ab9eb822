// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/json.h"

//! JSON Schema, draft 7 (json-schema.org/draft-07), without fetching anything: a `$ref` has to begin with `#`.
namespace etude {

//! Fails with `Invalid` where `schema` cannot be checked against: no object, a `$ref` to another document or one that
//! turns in a circle, a `type` that is none.
[[nodiscard]] Result<void> checkSchema(const Json &schema);

//! Fails with `Protocol` where `document` breaks a rule of `schema`; the words name the first one with its JSON pointer
//! (RFC 6901): "At /items/0/price: value type not permitted by 'type' constraint (found "ten")." Fails as
//! `checkSchema` does where the schema cannot be used.
[[nodiscard]] Result<void> checkAgainst(const Json &document, const Json &schema);

} // namespace etude
