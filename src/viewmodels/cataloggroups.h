// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"

#include <span>
#include <vector>

namespace etude {

//! One model at several hosts is one group. Which models belong together is worked out once for a list; what a search
//! found is put in groups at each keystroke, in two passes over it.
//!
//! Models are meant by their indexes in the list.
class CatalogGroups final {
public:
    CatalogGroups() = default;
    explicit CatalogGroups(const QList<ModelInfo> &models);

    //! The groups in the order of their first models, the models of a group in the order in which they were found.
    void arrange(const QList<int> &found);

    [[nodiscard]] int count() const { return int(m_shown.size()); }
    //! The models of a group that were found. `place`: 0 to `count()`.
    [[nodiscard]] std::span<const int> found(int place) const;
    //! The same number for the same group, whatever was found.
    [[nodiscard]] int idAt(int place) const { return m_shown[size_t(place)].id; }
    [[nodiscard]] int idOf(int model) const { return m_ids[size_t(model)]; }
    //! All models of a group.
    [[nodiscard]] std::span<const int> all(int id) const;

private:
    struct Range {
        int id = 0;
        int first = 0;
        int size = 0;
    };
    std::vector<int> m_ids;      //!< by model
    std::vector<Range> m_groups; //!< by id: ranges of `m_members`
    std::vector<int> m_members;
    std::vector<Range> m_shown; //!< ranges of `m_found`
    std::vector<int> m_found;
    std::vector<int> m_places; //!< by id: its place among `m_shown`; -1 between two searches
};

} // namespace etude
