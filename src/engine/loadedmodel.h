// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/modelinfo.h"

namespace etude {

//! What a running llama-server says of its model at `/props`.
//!
//! ```json
//! {"default_generation_settings": {"n_ctx": 1024, "params": {"temperature": 0.8, "top_k": 40}}, "total_slots": 2,
//!  "model_alias": "starter", "model_ftype": "Q8_0", "modalities": {"vision": false}, "chat_template": "{%- if tools…"}
//! ```
//! Source: llama.cpp, tools/server/README.md, "GET /props"; asked of version 0.7.0 on 2026-11-20.
struct LoadedModel {
    //! What one conversation can hold, prompt and answer together; 0 where it was not said.
    int contextTokens = 0;
    //! The template has a switch for thoughts, `chat_template_kwargs: {"enable_thinking": …}`.
    bool canThink = false;
    bool takesImages = false;
    bool takesTools = false; //!< the template has a place for tools
    bool operator==(const LoadedModel &) const = default;
};
[[nodiscard]] LoadedModel loadedModelFrom(const Json &props);

//! The same as an entry that can stand in for one of the catalog; one that has told nothing yet is known by its name alone.
//! Free, since nobody is paid.
[[nodiscard]] ModelInfo modelInfoOf(const LoadedModel &model, const QString &id, const QString &name);

} // namespace etude
