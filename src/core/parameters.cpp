// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters.h"

#include <algorithm>

namespace etude {

const Json *Parameters::find(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &std::pair<QString, Json>::first);
    return found == m_entries.end() ? nullptr : &found->second;
}

void Parameters::set(const QString &name, Json value)
{
    const auto found = std::ranges::find(m_entries, name, &std::pair<QString, Json>::first);
    if (found == m_entries.end())
        m_entries.emplaceBack(name, std::move(value));
    else
        found->second = std::move(value);
}

void Parameters::unset(const QString &name)
{
    m_entries.removeIf([&](const auto &entry) { return entry.first == name; });
}

} // namespace etude
