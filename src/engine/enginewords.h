// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace etude {

//! Why an engine ended, in one sentence with the remedy, where its log tells a cause that is known; else empty.
[[nodiscard]] QString causeIn(const QStringList &log);
//! The lines of a log that say most: of a start the first that are errors, later the last; else the last of all.
[[nodiscard]] QStringList lastWordsOf(const QStringList &log);
//! The engine could not listen at its port.
[[nodiscard]] bool saysPortIsTaken(const QStringList &log);

} // namespace etude
