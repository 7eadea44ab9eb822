// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"
#include "core/reply.h"
#include "storage/folders.h"
#include "storage/spending.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <memory>

namespace etude {

//! One run as it is remembered: what was sent, what came, how it ended. `details` is JSON of the viewmodels' making
//! (timings, cost); it is kept and given back as it is.
struct SavedRun {
    qint64 id = 0;
    QDateTime startedAt = {}; //!< UTC
    QString title = {};       //!< beginning of the last user message, one line
    QString endpoint = {};
    Prompt prompt = {};
    Reply reply = {};
    QString endState = {};
    Json details = {};
    //! One for all runs of a prompt, from its first on; empty for runs of before there were such.
    QString conversation = {};
    //! The preset or starter prompt with which it began.
    QString preset = {};
    //! Absent for a run that brought no answer and so has no cost. Not given back by `load`.
    std::optional<Bill> bill = {};
};

//! A row of the history list, without the texts.
struct RunSummary {
    qint64 id = 0;
    QDateTime startedAt = {};
    QString title = {};
    QString endpoint = {};
    QString model = {};
    QString endState = {};
};

//! The history: one JSON document a run in SQLite, with columns to list and search (FTS5). Opened on first use.
//!
//! A file that is no database any more is kept aside and a new one begun; one of a newer Etude is read, never changed.
class Runs final {
public:
    explicit Runs(const Folders &folders);
    ~Runs();

    //! What the user should know about the file, one sentence each; grows with use.
    [[nodiscard]] const QStringList &notices() const;

    //! Adds (id 0) or replaces; returns the id.
    [[nodiscard]] Result<qint64> save(const SavedRun &run);
    [[nodiscard]] Result<SavedRun> load(qint64 id);
    //! Newest first. `words`: each has to begin a word of the title, prompt or answer; empty = all. Any text will do.
    [[nodiscard]] Result<QList<RunSummary>> list(const QString &words, int limit, int offset = 0);
    //! What it cost stays in the sums, without any of its words: money that was spent stays spent.
    [[nodiscard]] Result<void> remove(qint64 id);
    [[nodiscard]] Result<QList<Spent>> spending(const SpendingQuery &query);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace etude
