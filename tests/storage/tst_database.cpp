// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/folders.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestDatabase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensOnFirstUse();
    void isPrivate();
    void doesAllOrNothing();
    void bringsAnOldFileUpToDate();
    void keepsTheOldFileWhenAStepFails();
    void leavesANewerFileAlone();
    void replacesABrokenFile_data();
    void replacesABrokenFile();
    void isSharedByTwo();
    void namesFileAndCause();

private:
    QString path() const { return m_dir->filePath(u"deep/er/x.sqlite"_s); }
    QStringList files(const QString &pattern) const
    {
        return QDir(QFileInfo(path()).path()).entryList({pattern}, QDir::Files);
    }
    static QString first(Database &database, const QString &sql);
    static Result<void> change(Database &database, const QString &sql);

    const QList<QStringList> m_oneStep{{u"CREATE TABLE t (a)"_s}};
    const QList<QStringList> m_twoSteps{{u"CREATE TABLE t (a)"_s},
                                        {u"ALTER TABLE t ADD b"_s, u"UPDATE t SET b = a || '!'"_s}};
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDatabase::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QString TestDatabase::first(Database &database, const QString &sql)
{
    return database
        .read([&]() -> Result<QString> {
            Result<QSqlQuery> query = database.run(sql);
            if (!query)
                return std::unexpected(query.error());
            return query->next() ? query->value(0).toString() : u"none"_s;
        })
        .value_or(u"failed"_s);
}

Result<void> TestDatabase::change(Database &database, const QString &sql)
{
    return database.write([&] { return database.run(sql).transform([](const QSqlQuery &) {}); });
}

void TestDatabase::opensOnFirstUse()
{
    Database database(path(), m_oneStep);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(first(database, u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(first(database, u"PRAGMA journal_mode"_s), u"wal"_s);
    QVERIFY(database.notices().isEmpty());
    QVERIFY(files(u"*.schema-*"_s).isEmpty());
}

void TestDatabase::isPrivate()
{
    Database database(path(), m_oneStep);
    QVERIFY(change(database, u"INSERT INTO t VALUES (1)"_s));
    const QStringList all = files(u"*"_s);
    QVERIFY2(all.contains(u"x.sqlite-wal"_s), qPrintable(all.join(u' ')));
    for (const QString &file : all)
        QVERIFY2(!(QFile::permissions(QFileInfo(path()).path() + u'/' + file) & (QFile::ReadGroup | QFile::ReadOther)),
                 qPrintable(file));
}

void TestDatabase::doesAllOrNothing()
{
    Database database(path(), m_oneStep);
    const Result<void> half = database.write([&]() -> Result<void> {
        if (const auto done = database.run(u"INSERT INTO t VALUES (1)"_s); !done)
            return std::unexpected(done.error());
        return failure(Error::Kind::File, u"changed my mind"_s);
    });
    QVERIFY(!half);
    QCOMPARE(first(database, u"SELECT count(*) FROM t"_s), u"0"_s);
    QVERIFY(change(database, u"INSERT INTO t VALUES (1)"_s)); // the transaction is not left open
    QCOMPARE(first(database, u"SELECT count(*) FROM t"_s), u"1"_s);
}

void TestDatabase::bringsAnOldFileUpToDate()
{
    {
        Database old(path(), m_oneStep);
        QVERIFY(change(old, u"INSERT INTO t VALUES ('x')"_s));
    }
    Database database(path(), m_twoSteps);
    QCOMPARE(first(database, u"SELECT b FROM t"_s), u"x!"_s);
    QCOMPARE(first(database, u"PRAGMA user_version"_s), u"2"_s);

    // The file as it was lies beside it.
    const QString copy = path() + u".schema-1"_s;
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    Database before(copy, m_oneStep);
    QCOMPARE(first(before, u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(first(before, u"SELECT a FROM t"_s), u"x"_s);
}

void TestDatabase::keepsTheOldFileWhenAStepFails()
{
    {
        Database old(path(), m_oneStep);
        QVERIFY(change(old, u"INSERT INTO t VALUES ('x')"_s));
    }
    QList<QStringList> bad = m_twoSteps;
    bad[1] += u"INSERT INTO no_such_table VALUES (1)"_s;
    {
        Database database(path(), bad);
        QCOMPARE(first(database, u"SELECT a FROM t"_s), u"failed"_s);
        QVERIFY(database.notices().isEmpty()); // it is not the file that is broken
    }
    Database old(path(), m_oneStep);
    QCOMPARE(first(old, u"SELECT a FROM t"_s), u"x"_s);
}

void TestDatabase::leavesANewerFileAlone()
{
    {
        Database newer(path(), m_twoSteps);
        QVERIFY(change(newer, u"INSERT INTO t VALUES ('x', 'y')"_s));
    }
    const QByteArray bytes = readFile(path()).value_or("failed");
    {
        Database database(path(), m_oneStep);
        QCOMPARE(first(database, u"SELECT a FROM t"_s), u"x"_s);
        const Result<void> changed = change(database, u"DELETE FROM t"_s);
        QVERIFY(!changed);
        QCOMPARE(database.notices(), QStringList{changed.error().words});
        QCOMPARE(first(database, u"DELETE FROM t RETURNING a"_s), u"failed"_s);
    }
    QCOMPARE(readFile(path()).value_or("failed"), bytes);
}

void TestDatabase::replacesABrokenFile_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("no database at all") << qsizetype(0) << qsizetype(-1);
    QTest::newRow("broken table of contents") << qsizetype(100) << qsizetype(2000);
    QTest::newRow("broken in the middle, found while reading") << qsizetype(4096) << qsizetype(40'000);
}

void TestDatabase::replacesABrokenFile()
{
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, size);
    {
        Database database(path(), m_oneStep);
        QVERIFY(change(database,
                       u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                       " INSERT INTO t SELECT 'some text ' || i FROM n"_s));
    }
    QByteArray bytes = readFile(path()).value_or("failed");
    QVERIFY(bytes.size() > 50'000);
    size < 0 ? bytes = "this is no database" : bytes.replace(from, size, QByteArray(size, '\x7F'));
    QVERIFY(writeFile(path(), bytes));

    Database database(path(), m_oneStep);
    QCOMPARE(first(database, u"SELECT count(*) || max(a) FROM t"_s), QString()); // none: NULL
    QVERIFY(change(database, u"INSERT INTO t VALUES ('new')"_s));
    QCOMPARE(first(database, u"SELECT a FROM t"_s), u"new"_s);
    QCOMPARE(database.notices().size(), 1);
    QStringList kept = files(u"x.sqlite.broken-*"_s);
    kept.removeIf([](const QString &file) { return file.endsWith(u"-wal") || file.endsWith(u"-shm"); });
    QCOMPARE(kept.size(), 1);
    QVERIFY2(database.notices().first().contains(kept.first()), qPrintable(database.notices().first()));
    QCOMPARE(readFile(QFileInfo(path()).path() + u'/' + kept.first()).value_or("failed"), bytes);
}

void TestDatabase::isSharedByTwo()
{
    Database window(path(), m_oneStep);
    Database tool(path(), m_oneStep);
    QVERIFY(change(window, u"INSERT INTO t VALUES ('w')"_s));
    QVERIFY(change(tool, u"INSERT INTO t VALUES ('t')"_s));
    QCOMPARE(first(window, u"SELECT count(*) FROM t"_s), u"2"_s);
}

void TestDatabase::namesFileAndCause()
{
    QVERIFY(writeFile(m_dir->filePath(u"deep"_s), "a file where the folder should be"));
    Database database(path(), m_oneStep);
    const Result<void> changed = change(database, u"INSERT INTO t VALUES (1)"_s);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::File);
    QVERIFY2(changed.error().words.contains(path()), qPrintable(changed.error().words));
    // It works as soon as the cause is gone.
    QVERIFY(QFile::remove(m_dir->filePath(u"deep"_s)));
    QVERIFY(change(database, u"INSERT INTO t VALUES (1)"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
