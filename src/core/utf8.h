// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace etude {

//! The bytes with everything that is not UTF-8 replaced by U+FFFD, as the Encoding Standard's decoder does it
//! (https://encoding.spec.whatwg.org/#utf-8-decoder, read 2026-11-20). A byte order mark is kept.
[[nodiscard]] QByteArray wellFormedUtf8(QByteArrayView bytes);

//! UTF-8 → text. Unlike `QString::fromUtf8` it keeps a leading U+FEFF: in the middle of a stream that is a character.
[[nodiscard]] QString textFromUtf8(QByteArrayView bytes);
//! Text → UTF-8. A lone surrogate becomes U+FFFD.
[[nodiscard]] QByteArray utf8FromText(QStringView text);

} // namespace etude
