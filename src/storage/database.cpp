// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/folders.h"
#include "storage/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

void toNothing(const QSqlQuery &) {}

//! An empty file for its owner's eyes only. SQLite gives the files that it makes beside it the same permissions.
Result<void> makePrivate(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // opening fails where this did
    QFile file(path);
    // Never one that another Etude made meanwhile.
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.exists())
        return {};
    return failure(Error::Kind::File,
                   Words::tr("The file “%1” could not be made (%2): check the free space and the rights to its folder.")
                       .arg(path, file.errorString()));
}

} // namespace

Database::Database(QString path, QList<QStringList> steps)
    : m_path(std::move(path))
    , m_steps(std::move(steps))
    , m_connection(u"etude-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

std::unexpected<Error> Database::failed(const QSqlError &error)
{
    // The low byte is the class of the error: 11 SQLITE_CORRUPT, 26 SQLITE_NOTADB (https://sqlite.org/rescode.html).
    const int kind = error.nativeErrorCode().toInt() & 0xFF;
    m_isBroken = kind == 11 || kind == 26;
    return failure(Error::Kind::File,
                   Words::tr("The file “%1” could not be used (%2): check the free space and the rights to its folder.")
                       .arg(m_path, error.databaseText()));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failed(query.lastError());
    return query;
}

Result<void> Database::ended(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return failed(query.lastError());
    return {};
}

Result<void> Database::open()
{
    if (m_database.isOpen())
        return {};
    Result<void> prepared = prepareFile();
    if (!prepared && m_isBroken)
        return replace();
    if (!prepared)
        close();
    return prepared;
}

Result<void> Database::prepareFile()
{
    m_isBroken = false;
    m_isReadOnly = false;
    if (const Result<void> made = makePrivate(m_path); !made)
        return made;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return failed(m_database.lastError());

    const Result<int> found = schema();
    if (!found)
        return std::unexpected(found.error());
    if (*found > m_steps.size()) {
        m_isReadOnly = true;
        m_notices += newerNotice(m_path);
        return run(u"PRAGMA query_only = ON"_s).transform(toNothing);
    }
    // Readers do not wait for a writer, and a crash loses at most the last run, never the file.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s}) {
        if (const auto done = run(pragma); !done)
            return std::unexpected(done.error());
    }
    return *found < m_steps.size() ? bringUpToDate() : Result<void>();
}

Result<void> Database::replace()
{
    close();
    const Result<QString> kept = keepAside(m_path);
    if (!kept)
        return std::unexpected(kept.error());
    // A new database must not take the old one's journal for its own.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_path + suffix, *kept + suffix);
    m_notices += Words::tr("The file “%1” is broken and was kept as “%2”; Etude begins with a new one.")
                     .arg(m_path, QFileInfo(*kept).fileName());
    Result<void> prepared = prepareFile();
    if (!prepared)
        close();
    return prepared;
}

Result<int> Database::schema()
{
    Result<QSqlQuery> query = run(u"PRAGMA user_version"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<void> Database::bringUpToDate()
{
    bool isCopied = false;
    while (true) {
        if (const Result<void> begun = begin(); !begun)
            return begun;
        // Asked again inside the transaction: another Etude may have been first.
        const Result<int> found = schema();
        if (!found || *found >= m_steps.size()) {
            const Result<void> closed = end(found.has_value());
            return found ? closed : Result<void>(std::unexpected(found.error()));
        }
        if (*found > 0 && !isCopied) {
            // The copy is made outside of a transaction.
            isCopied = true;
            Result<void> copied = end(false);
            if (copied)
                copied = copyBefore(*found);
            if (!copied)
                return copied;
            continue;
        }
        Result<void> done;
        for (const QString &statement : m_steps[*found] + QStringList{u"PRAGMA user_version = %1"_s.arg(*found + 1)}) {
            if (done)
                done = run(statement).transform(toNothing);
        }
        const Result<void> closed = end(done.has_value());
        if (!done || !closed)
            return done ? closed : done;
    }
}

Result<void> Database::copyBefore(int schema)
{
    const QString copy = m_path + u".schema-%1"_s.arg(schema);
    QFile::remove(copy);
    if (const Result<void> made = makePrivate(copy); !made)
        return made;
    return run(u"VACUUM INTO ?"_s, {copy}).transform(toNothing);
}

Result<void> Database::begin()
{
    if (m_isReadOnly)
        return failure(Error::Kind::File, newerNotice(m_path));
    // At once, since a reader that becomes a writer later would not be let wait for another one.
    return run(u"BEGIN IMMEDIATE"_s).transform(toNothing);
}

Result<void> Database::end(bool isGood)
{
    const bool wasBroken = m_isBroken;
    Result<void> done = run(isGood ? u"COMMIT"_s : u"ROLLBACK"_s).transform(toNothing);
    if (isGood && !done)
        (void)run(u"ROLLBACK"_s);
    m_isBroken = m_isBroken || wasBroken;
    return done;
}

} // namespace etude
