// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "import/codetokens.h"

#include <QList>
#include <QString>

namespace etude {

//! The pasted text without what surrounds it: Markdown fences, `<code>` tags with their entities, line ends of Windows, a
//! byte order mark, and the prompts of a terminal (`$ `, `> `, `PS C:\> `, `C:\>`).
[[nodiscard]] QString withoutWrapping(QString text);

//! A line of the text calls curl.
[[nodiscard]] bool hasCurl(const QString &text);

//! The languages that a piece of code may be in, by words that only they have, the likeliest first.
[[nodiscard]] QList<CodeLanguage> codeLanguages(const QString &text);

//! What to say of a text in which there is no request: what it looks like, and what can be pasted.
[[nodiscard]] Error errorForText(const QString &text);

} // namespace etude
