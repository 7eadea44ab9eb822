// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

namespace etude {

//! Everything that the catalog knows about a model at a host, for people: what it is, its parameters, then every figure with
//! its sources; columns parted by tabs.
[[nodiscard]] QString entryText(const Catalog &catalog, const ModelInfo &model);
//! The same for programs: what `catalog --json` prints of it, and
//! ```json
//! {"host": "Deep Infra", "base_url": "https://…", "parameters": [{"name": "temperature", "type": "number", …}],
//!  "facts": [{"fact": "Input price", "value": "0.27", "unit": "$ per 1M tokens", "source": "https://…",
//!             "retrieved": "2026-11-20", "by": "Etude", "status": "verified", "counts": true, "disagrees": true}]}
//! ```
//! `misread` is there and true where a text of it was misread at its source.
[[nodiscard]] Json entryJson(const Catalog &catalog, const ModelInfo &model);

} // namespace etude
