// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"
#include "core/json.h"

#include <QList>
#include <QString>

namespace etude {

//! Strings that every writer of code must survive, in any place. Kept away from the tests' code, which moc reads.
[[nodiscard]] QList<QString> hostileStrings();

//! An object with every kind of value, key and nesting.
[[nodiscard]] Json everyKindOfValue();

//! What of them can stand in a header, in headers of their own, and one that has the variable in the middle.
[[nodiscard]] QList<Header> hostileHeaders(const QString &variable);

} // namespace etude
