// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folders.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestFolders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standardFoldersAreEtudesOwn();
    void writesAndReadsWholeFiles();
    void newFilesArePrivate();
    void keepsThePermissionsOfAFile();
    void namesFileAndCauseOfAFailure();
    void keepsBrokenFilesAside();

private:
    QTemporaryDir m_dir;
    QString at(const QString &name) const { return m_dir.filePath(name); }
};

void TestFolders::initTestCase()
{
    QVERIFY(m_dir.isValid());
}

void TestFolders::standardFoldersAreEtudesOwn()
{
    QStandardPaths::setTestModeEnabled(true);
    const Folders folders = Folders::standard();
    QCOMPARE(QFileInfo(folders.config).fileName(), u"etude"_s);
    QCOMPARE(QFileInfo(folders.data).fileName(), u"etude"_s);
    QVERIFY(QDir::isAbsolutePath(folders.config) && QDir::isAbsolutePath(folders.data));
}

void TestFolders::writesAndReadsWholeFiles()
{
    const QString path = at(u"a/b/ü 文.json"_s);
    QVERIFY(writeFile(path, "first, and long"));
    QVERIFY(writeFile(path, "second"));
    QCOMPARE(readFile(path).value_or("failed"), "second");
    QCOMPARE(QDir(at(u"a/b"_s)).entryList(QDir::Files).size(), 1); // nothing half written beside it
    QVERIFY(writeFile(path, {}));
    QCOMPARE(readFile(path).value_or("failed"), QByteArray());
}

void TestFolders::newFilesArePrivate()
{
    const QString path = at(u"private"_s);
    QVERIFY(writeFile(path, "x"));
    QVERIFY(!(QFile::permissions(path)
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestFolders::keepsThePermissionsOfAFile()
{
    const QString path = at(u"shared"_s);
    QVERIFY(writeFile(path, "x"));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(writeFile(path, "y"));
    QVERIFY(QFile::permissions(path) & QFile::ReadGroup);
}

void TestFolders::namesFileAndCauseOfAFailure()
{
    const auto missing = readFile(at(u"missing"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::File);
    QVERIFY2(missing.error().words.contains(at(u"missing"_s)), qPrintable(missing.error().words));
    QVERIFY(!readFile(m_dir.path()));

    QVERIFY(writeFile(at(u"file"_s), "x"));
    const auto below = writeFile(at(u"file/below"_s), "y"); // its folder is a file
    QVERIFY(!below);
    QVERIFY2(below.error().words.contains(at(u"file/below"_s)), qPrintable(below.error().words));
}

void TestFolders::keepsBrokenFilesAside()
{
    QSet<QString> kept;
    for (const QByteArray bytes : {"one", "two", "three"}) {
        QVERIFY(writeFile(at(u"settings.json"_s), bytes));
        const auto path = keepAside(at(u"settings.json"_s));
        QVERIFY(path);
        QVERIFY2(path->startsWith(at(u"settings.json.broken-"_s)), qPrintable(*path));
        QCOMPARE(readFile(*path).value_or("failed"), bytes);
        kept.insert(*path);
    }
    QCOMPARE(kept.size(), 3); // although they broke in the same second
    QVERIFY(!QFile::exists(at(u"settings.json"_s)));
    QVERIFY(!keepAside(at(u"settings.json"_s)));
}

QTEST_GUILESS_MAIN(TestFolders)
#include "tst_folders.moc"
