// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"

namespace etude {

//! What is known of a model, as `models --json` and `catalog --json` print it; unknown members are absent.
[[nodiscard]] Json toJson(const ModelInfo &model);
//! One line a model: id, context window, price of a million tokens in and out, name; columns parted by tabs.
[[nodiscard]] QString lineFor(const ModelInfo &model);
//! Lines and columns as they are, without what a terminal would obey: names come from anywhere.
[[nodiscard]] QString withoutControls(QString text);

} // namespace etude
