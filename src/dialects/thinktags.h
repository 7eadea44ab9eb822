// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace etude {

//! Tells thoughts between a leading `<think>` and `</think>` from the text, piece by piece. It holds back only what
//! could be the beginning of a tag, and white space that a tag may follow.
class ThinkTags final {
public:
    struct Pieces {
        QString reasoning = {};
        QString text = {};
        bool operator==(const Pieces &) const = default;
    };

    [[nodiscard]] Pieces feed(const QString &piece);
    //! Nothing more comes: what was held back is what it looks like.
    [[nodiscard]] Pieces release();
    //! True once everything that may come is text.
    [[nodiscard]] bool isPassing() const { return m_place == Place::Text; }

private:
    enum class Place { Start, AfterOpening, Thoughts, AfterClosing, Text };
    Place m_place = Place::Start;
    QString m_held;
};

} // namespace etude
