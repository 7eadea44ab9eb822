// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace etude {

//! The value of a string of PowerShell, or of several joined by `+`, read by its rules; variables become `<NAME>`. Nothing
//! for what is no such string, or what Windows PowerShell would read in another code page.
[[nodiscard]] std::optional<QString> powershellValue(const QString &expression);

} // namespace etude
