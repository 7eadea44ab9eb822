// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

//! What the notations have in common: how a text gets between quotes, and pieces of text and variables into one expression.
namespace etude {

using Pieces = QList<SecretPiece>;

//! Characters that a reader cannot see, or that change how the rest of the line looks. Joiners stay: emoji need them.
[[nodiscard]] bool isHidden(char32_t c);
[[nodiscard]] bool hasHidden(const QString &text);

//! `c` in lower case and at least `digits` long.
[[nodiscard]] QString hex(char32_t c, int digits);

//! `text` between two `quote`s: a backslash goes before `special` characters, line ends and tabs become `\n`, `\r`, `\t`,
//! other hidden characters are written by `escape`.
[[nodiscard]] QString quoted(const QString &text, QChar quote, QStringView special, QString (*escape)(char32_t));

//! `\u2028`; two of them for a character beyond the first 65,536.
[[nodiscard]] QString jsonEscape(char32_t c);
//! `\u{2028}`
[[nodiscard]] QString bracedEscape(char32_t c);

//! Text of a header that may stand unescaped in any of the languages' strings, so that variables can stand inside it.
[[nodiscard]] bool isPlain(const Pieces &pieces);
[[nodiscard]] bool hasVariable(const Pieces &pieces);

//! All pieces, each written by its function, with `separator` between them; without any, an empty text.
[[nodiscard]] QString joined(const Pieces &pieces, QString (*text)(const QString &),
                             QString (*variable)(const QString &), QStringView separator);
[[nodiscard]] QString itself(const QString &text);

} // namespace etude
