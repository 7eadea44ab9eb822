// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snippets/notation.h"

//! The notations that stand in files of their own, by kind.
namespace etude {

//! Languages whose own values become the body: Ruby, C#.
[[nodiscard]] QList<Notation> valueNotations();
//! Languages that hold the body as JSON text: Go, Java, Rust, C++, PowerShell.
[[nodiscard]] QList<Notation> textNotations();

} // namespace etude
