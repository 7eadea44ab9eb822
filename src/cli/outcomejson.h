// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost.h"
#include "net/run.h"

namespace etude {

//! The object that `run --json` prints. `responseFormat`: the prompt's, which the answer is checked against. `prices`: what
//! the catalog knows of the model at this endpoint, if anything. `extras`: what the request may have made the host do.
[[nodiscard]] Json toJson(const RunOutcome &outcome, const Json &responseFormat, const Prices *prices,
                          const Extras &extras);

} // namespace etude
