// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/error.h"
#include "core/httprequest.h"

#include <optional>

//! Learning from an answer with status 400 which member of the request the host does not take.
namespace etude {

//! The member of `request` that the host objects to, and the name that it wants instead where it says so. Nothing where
//! the error is of another kind, or names nothing that the request holds.
//!
//! "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead." →
//! `max_tokens`, instead `max_completion_tokens`. Where several members are named ("`temperature` and `top_p` cannot
//! both be specified") it is the last one. `model` and `learned` are left to the caller.
[[nodiscard]] std::optional<Refusal> refusalIn(const Error &error, const HttpRequest &request);

//! Takes the member out of a body, or gives it its other name where that is free; a body without it stays as it is. An
//! object that is empty then goes too: `{"stream_options": {}}` is no better than the whole.
void applyRefusal(Json &body, const Refusal &refusal);

} // namespace etude
