// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace etude {

class Database;

//! What one run cost, as far as that is known.
struct Bill {
    //! Absent: unknown, which is not 0.
    std::optional<double> usd = {};
    bool isReported = false; //!< by the host; else by a price list
    bool atLeast = false;
    bool operator==(const Bill &) const = default;
};

enum class SpendingBy { Nothing, Day, Endpoint, Model, Preset, Conversation };

//! Which runs to add up, and what by.
struct SpendingQuery {
    SpendingBy by = SpendingBy::Nothing;
    //! Where days begin.
    QTimeZone zone = QTimeZone::utc();
    //! From that moment on; all where it is not valid.
    QDateTime since = {};
    //! Of that conversation only; of all where it is empty.
    QString conversation = {};
    int limit = 200;
};

//! Runs added up.
struct Spent {
    //! A day as `2026-11-20`, the id of an endpoint or model, the name of a preset, the id of a conversation; empty for the
    //! runs that have none, and for a sum of all.
    QString key = {};
    //! Of a conversation: the title of its last run that is still in the history.
    QString title = {};
    int runs = 0;
    //! As far as hosts counted them.
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    //! What is known, reported figures before listed ones.
    double usd = 0;
    bool atLeast = false;
    //! Runs whose cost is unknown: they are not in `usd`.
    int unpricedRuns = 0;
    bool operator==(const Spent &) const = default;
};

//! Days newest first, others by cost; one row for `SpendingBy::Nothing`. Reads no document of a run. Inside of
//! `Database::read`.
[[nodiscard]] Result<QList<Spent>> spentIn(Database &database, const SpendingQuery &query);

} // namespace etude
