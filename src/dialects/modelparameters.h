// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"
#include "dialects/dialect.h"

namespace etude {

//! What can be set with a model: what the dialect knows, each as the model documents it where it does, and what only the
//! model documents. `model` may be `nullptr`.
//!
//! Defaults and ranges are advice, for sliders and tables: `max_tokens` ends at the model's own limit, unless the model
//! documents another range of the parameter, which then counts although both may stand on one page.
[[nodiscard]] QList<ParameterSpec> parametersOf(const Dialect &dialect, const ModelInfo *model);

//! Why a parameter that is sent may be refused, or do nothing.
struct ParameterDoubt {
    QString name = {};
    //! A sentence: "DeepInfra does not list top_k for this model: it may be refused or ignored."
    QString words = {};
    //! The host does not take it for this model, as far as is known; else only the value is doubtful.
    bool isUnlisted = false;
    bool operator==(const ParameterDoubt &) const = default;
};
//! What speaks against the parameters that are set, in their order.
[[nodiscard]] QList<ParameterDoubt> doubtsAbout(const Parameters &parameters, const ModelInfo &model);

} // namespace etude
