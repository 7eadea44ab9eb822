// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/cataloggroups.h"

#include "catalog/listing.h"

#include <QHash>

#include <utility>

namespace etude {

CatalogGroups::CatalogGroups(const QList<ModelInfo> &models)
{
    QHash<QString, int> known;
    known.reserve(models.size());
    m_ids.reserve(size_t(models.size()));
    for (const ModelInfo &model : models) {
        const QString key = groupKey(model);
        const int id = known.value(key, int(known.size()));
        if (size_t(id) == m_groups.size()) {
            known.insert(key, id);
            m_groups.push_back({.id = id});
        }
        m_ids.push_back(id);
        ++m_groups[size_t(id)].size;
    }
    int first = 0;
    for (Range &group : m_groups) {
        group.first = first;
        first += std::exchange(group.size, 0);
    }
    m_members.resize(m_ids.size());
    for (size_t i = 0; i < m_ids.size(); ++i) {
        Range &group = m_groups[size_t(m_ids[i])];
        m_members[size_t(group.first + group.size++)] = int(i);
    }
    m_places.assign(m_groups.size(), -1);
}

void CatalogGroups::arrange(const QList<int> &found)
{
    m_shown.clear();
    for (const int model : found) {
        int &place = m_places[size_t(idOf(model))];
        if (place < 0) {
            place = int(m_shown.size());
            m_shown.push_back({.id = idOf(model)});
        }
        ++m_shown[size_t(place)].size;
    }
    int first = 0;
    for (Range &group : m_shown) {
        group.first = first;
        first += std::exchange(group.size, 0);
    }
    m_found.resize(size_t(found.size()));
    for (const int model : found) {
        Range &group = m_shown[size_t(m_places[size_t(idOf(model))])];
        m_found[size_t(group.first + group.size++)] = model;
    }
    for (const Range &group : m_shown)
        m_places[size_t(group.id)] = -1;
}

std::span<const int> CatalogGroups::found(int place) const
{
    const Range &group = m_shown[size_t(place)];
    return std::span(m_found).subspan(size_t(group.first), size_t(group.size));
}

std::span<const int> CatalogGroups::all(int id) const
{
    const Range &group = m_groups[size_t(id)];
    return std::span(m_members).subspan(size_t(group.first), size_t(group.size));
}

} // namespace etude
