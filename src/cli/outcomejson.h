// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"
#include "net/run.h"

namespace etude {

//! The object that `run --json` prints. `prices`: what the catalog knows of the model at this endpoint, if anything.
[[nodiscard]] Json toJson(const RunOutcome &outcome, const Prices *prices);

} // namespace etude
