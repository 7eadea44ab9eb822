// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

//! What the files of this room share when they speak to people.
namespace etude {

//! More notes than a person reads are none; hostile texts would have a million.
constexpr qsizetype mostNotes = 40;

//! A sentence is said once.
inline void appendOnce(QStringList &sentences, const QString &sentence)
{
    if (sentences.size() < mostNotes && !sentences.contains(sentence))
        sentences.append(sentence);
}

} // namespace etude
