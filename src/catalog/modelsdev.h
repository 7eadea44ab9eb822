// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/provider.h"
#include "core/modelinfo.h"

namespace etude {

//! What one source says of hosts and models. The models of a host stand together.
struct ModelList {
    QList<Provider> providers = {};
    QList<ModelInfo> models = {};
};

//! Reads the list of models.dev, in the form of its public `api.json`:
//! ```json
//! {"deepinfra": {"id": "deepinfra", "name": "Deep Infra", "npm": "@ai-sdk/deepinfra", "env": ["DEEPINFRA_API_KEY"],
//!   "doc": "https://deepinfra.com/models", "api": "https://…", "models": {"deepseek-ai/DeepSeek-V3.2": {
//!     "id": "deepseek-ai/DeepSeek-V3.2", "name": "DeepSeek-V3.2", "family": "deepseek", "tool_call": true,
//!     "reasoning": true, "open_weights": false, "modalities": {"input": ["text"], "output": ["text"]},
//!     "release_date": "2025-12-02", "last_updated": "2025-12-02", "knowledge": "2024-12",
//!     "limit": {"context": 163840, "output": 64000}, "cost": {"input": 0.26, "output": 0.38, "cache_read": 0.13}}}}}
//! ```
//! Prices are US dollars per million tokens. Hosts come by id, the models of a host newest first.
//!
//! Strict, so that a list can replace another: one wrong type, negative price or limit, or no model at all refuses the
//! whole text. The error (`Kind::Protocol`) names host, model and member. Unknown members are passed over.
//! Source: https://models.dev/api.json and the schema of its repository (MIT), 2026-07-01.
[[nodiscard]] Result<ModelList> readModelsDev(QByteArrayView text, const Origin &origin);

} // namespace etude
