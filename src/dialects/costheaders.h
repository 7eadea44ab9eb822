// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace etude {

//! What the head of a response says that the answer cost, in US dollars. A 0 says nothing: proxies write it into the head
//! of a stream, before anything was counted.
[[nodiscard]] std::optional<double> usdInHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers);

} // namespace etude
