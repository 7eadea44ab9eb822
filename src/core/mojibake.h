// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace etude {

//! True for text that looks like UTF-8 once read as Windows-1252 or Windows-1253: "donâ€™t", "ðŸ˜Š", "cafÃ©", "β€”". It is
//! for a note beside such a text, never for repairing it: to the source alone belongs what it meant.
//!
//! One misread character of three or four bytes is enough; of two bytes it takes two, since "Ã©" may be meant. What real
//! texts end words with («MANHÃ», «ΟΜΑΔΑ Β», "VOILÀ…") does not count. Linear in the length.
[[nodiscard]] bool looksMisread(QStringView text);

} // namespace etude
