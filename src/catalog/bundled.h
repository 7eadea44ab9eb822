// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>

namespace etude {

//! A file of resources/catalog. It is part of the program, so that a broken one is our own mistake.
[[nodiscard]] Json bundledJson(const QString &name);

} // namespace etude
