// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/runs.h"

#include "storage/database.h"
#include "storage/savedrun.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Runs)
};

//! The document stands last in its row, so that listing does not read it. The index of words holds no copy of the texts.
QList<QStringList> schemaSteps()
{
    return {
        {
            u"CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, started_at INTEGER NOT NULL, title TEXT NOT "
            u"NULL,"
            " endpoint TEXT NOT NULL, model TEXT NOT NULL, end_state TEXT NOT NULL, document TEXT NOT NULL)"_s,
            u"CREATE INDEX runs_by_time ON runs (started_at DESC, id DESC)"_s,
            u"CREATE VIRTUAL TABLE run_words USING fts5(title, prompt, answer, content = '', contentless_delete = 1,"
            " tokenize = 'unicode61 remove_diacritics 2')"_s,
        },
        {
            // A table of its own: columns behind the document could not be read without reading past it. `run` is the id in
            // `runs`, which is never given twice, so that a row may outlive its run.
            u"CREATE TABLE spending (run INTEGER PRIMARY KEY, started_at INTEGER NOT NULL, endpoint TEXT NOT NULL,"
            " model TEXT NOT NULL, conversation TEXT NOT NULL, preset TEXT NOT NULL, input_tokens INTEGER,"
            " output_tokens INTEGER, usd REAL, is_reported INTEGER NOT NULL, at_least INTEGER NOT NULL)"_s,
            u"CREATE INDEX spending_by_time ON spending (started_at)"_s,
            u"CREATE INDEX spending_by_conversation ON spending (conversation)"_s,
            u"INSERT INTO spending SELECT id, started_at, endpoint, model, '', '', NULL, NULL, NULL, 0, 0 FROM runs"
            " WHERE end_state <> 'refused'"_s,
        }};
}

//! What FTS5 takes for text and nothing else: each word as a quoted beginning. "C++ AND" → `"C++"* "AND"*`.
QString matchFor(const QString &words)
{
    // More words than anyone types make an expression that SQLite refuses.
    constexpr qsizetype maxWords = 32;
    QStringList quoted;
    // SQLite ends a text at NUL, and takes the quote behind half a surrogate pair for its other half.
    const QString wellFormed = QString::fromUtf8(words.toUtf8()).remove(QChar(0));
    for (QString word : wellFormed.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, maxWords))
        quoted += u'"' + word.replace(u'"', u"\"\""_s) + "\"*"_L1;
    return quoted.join(u' ');
}

QString promptText(const Prompt &prompt)
{
    QStringList texts{prompt.system};
    for (const Message &message : prompt.messages)
        texts += message.text;
    return texts.join(u'\n');
}

// SQLite tells NULL from an empty text.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime timeFrom(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::UTC);
}

template <class T> QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

Result<void> saveBill(Database &database, qint64 id, const SavedRun &run)
{
    const Bill bill = run.bill.value_or(Bill{});
    return database
        .run(u"INSERT OR REPLACE INTO spending (run, started_at, endpoint, model, conversation, preset, input_tokens,"
             " output_tokens, usd, is_reported, at_least) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
             {id, run.startedAt.toMSecsSinceEpoch(), notNull(run.endpoint), notNull(run.prompt.model),
              notNull(run.conversation), notNull(run.preset), orNull(run.reply.usage.inputTokens),
              orNull(run.reply.usage.outputTokens), orNull(bill.usd), bill.isReported, bill.atLeast})
        .transform([](const QSqlQuery &) {});
}

} // namespace

class Runs::Private final {
public:
    explicit Private(const Folders &folders)
        : database(folders.data + "/history.sqlite"_L1, schemaSteps())
    {
    }

    Database database;
};

Runs::Runs(const Folders &folders)
    : d(std::make_unique<Private>(folders))
{
}

Runs::~Runs() = default;

const QStringList &Runs::notices() const
{
    return d->database.notices();
}

Result<qint64> Runs::save(const SavedRun &run)
{
    Database &database = d->database;
    const QString document = QString::fromUtf8(jsonText(documentOf(run)));
    return database.write([&]() -> Result<qint64> {
        Result<QSqlQuery> saved =
            database.run(u"INSERT INTO runs (id, started_at, title, endpoint, model, end_state, document) VALUES (?, "
                         u"?, ?, ?, ?, ?, ?)"
                         " ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at, title = excluded.title,"
                         " endpoint = excluded.endpoint, model = excluded.model, end_state = excluded.end_state,"
                         " document = excluded.document RETURNING id"_s,
                         {run.id == 0 ? QVariant() : QVariant(run.id), run.startedAt.toMSecsSinceEpoch(),
                          notNull(run.title), notNull(run.endpoint), notNull(run.prompt.model), notNull(run.endState),
                          document});
        if (!saved)
            return std::unexpected(saved.error());
        const qint64 id = saved->next() ? saved->value(0).toLongLong() : 0;
        saved->finish();
        if (run.bill) {
            if (const Result<void> billed = saveBill(database, id, run); !billed)
                return std::unexpected(billed.error());
        }
        if (const auto forgotten = database.run(u"DELETE FROM run_words WHERE rowid = ?"_s, {id}); !forgotten)
            return std::unexpected(forgotten.error());
        return database
            .run(u"INSERT INTO run_words (rowid, title, prompt, answer) VALUES (?, ?, ?, ?)"_s,
                 {id, run.title, promptText(run.prompt), run.reply.text})
            .transform([id](const QSqlQuery &) { return id; });
    });
}

Result<SavedRun> Runs::load(qint64 id)
{
    Database &database = d->database;
    return database.read([&]() -> Result<SavedRun> {
        Result<QSqlQuery> row = database.run(
            u"SELECT runs.started_at, title, runs.endpoint, end_state, document, conversation, preset FROM runs"
            " LEFT JOIN spending ON run = id WHERE id = ?"_s,
            {id});
        if (!row)
            return std::unexpected(row.error());
        if (!row->next())
            return failure(Error::Kind::File,
                           Words::tr("There is no run %1 in the history: it may have been deleted.").arg(id));
        SavedRun run{.id = id,
                     .startedAt = timeFrom(row->value(0)),
                     .title = row->value(1).toString(),
                     .endpoint = row->value(2).toString(),
                     .endState = row->value(3).toString(),
                     .conversation = row->value(5).toString(),
                     .preset = row->value(6).toString()};
        const Result<Json> document = parseJson(row->value(4).toString());
        const Result<void> read = document ? readDocument(*document, run) : std::unexpected(document.error());
        if (!read)
            return failure(
                Error::Kind::File,
                Words::tr("Run %1 of the history cannot be read: %2").arg(QString::number(id), read.error().words));
        return run;
    });
}

Result<QList<RunSummary>> Runs::list(const QString &words, int limit, int offset)
{
    Database &database = d->database;
    const QString match = matchFor(words);
    QString sql = u"SELECT id, started_at, title, endpoint, model, end_state FROM runs"_s;
    QVariantList values;
    if (!match.isEmpty()) {
        sql += " WHERE id IN (SELECT rowid FROM run_words WHERE run_words MATCH ?)"_L1;
        values += match;
    }
    sql += " ORDER BY started_at DESC, id DESC LIMIT ? OFFSET ?"_L1;
    values << std::max(limit, 0) << std::max(offset, 0);

    return database.read([&]() -> Result<QList<RunSummary>> {
        Result<QSqlQuery> rows = database.run(sql, values);
        if (!rows)
            return std::unexpected(rows.error());
        QList<RunSummary> runs;
        while (rows->next())
            runs += {.id = rows->value(0).toLongLong(),
                     .startedAt = timeFrom(rows->value(1)),
                     .title = rows->value(2).toString(),
                     .endpoint = rows->value(3).toString(),
                     .model = rows->value(4).toString(),
                     .endState = rows->value(5).toString()};
        if (const Result<void> ended = database.ended(*rows); !ended)
            return std::unexpected(ended.error());
        return runs;
    });
}

Result<void> Runs::remove(qint64 id)
{
    Database &database = d->database;
    return database.write([&]() -> Result<void> {
        for (const QString &sql : {u"DELETE FROM run_words WHERE rowid = ?"_s, u"DELETE FROM runs WHERE id = ?"_s}) {
            if (const auto done = database.run(sql, {id}); !done)
                return std::unexpected(done.error());
        }
        return {};
    });
}

Result<QList<Spent>> Runs::spending(const SpendingQuery &query)
{
    return d->database.read([&] { return spentIn(d->database, query); });
}

} // namespace etude
