// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/modelsdev.h"

namespace etude {

//! What the pages of providers say of a model, as it was read there by hand (resources/catalog/pages.json):
//! ```json
//! [{"provider": "empiriolabs", "name": "EmpirioLabs", "docs": "https://…", "source": "EmpirioLabs, model page of …",
//!   "retrieved": "2026-11-20", "models": [{
//!     "id": "deepseek-v3-2", "name": "DeepSeek V3.2", "family": "deepseek", "description": "…", "updated": "2026-04-04",
//!     "context": 131072, "max_output": 32768, "input": ["text"], "output": ["text"], "reasoning": true,
//!     "prices": {"input": 0.57, "output": 1.71, "cached_input": 0.1, "web_search": 0.015, "said_to_be_free": false},
//!     "tags": ["Text Generation"], "region": "Singapore", "license": "…", "notes": ["…"], "features": ["…"],
//!     "related": ["gpt-5"], "links": [{"name": "Pricing", "address": "https://…"}],
//!     "parameters": [{"name": "top_p", "type": "number", "default": 0.9, "minimum": 0, "maximum": 1,
//!                     "description": "…"}], "lists_all_parameters": true,
//!     "facts": [{"fact": "Training cutoff", "status": "unknown"}]}]}]
//! ```
//! Prices are dollars per million tokens, `web_search` dollars per call. The file is part of the program.
[[nodiscard]] ModelList readPages();

} // namespace etude
