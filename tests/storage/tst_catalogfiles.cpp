// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestCatalogFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNothingAtFirst();
    void keepsAListAsItCame();
    void replacesAList();
    void keepsOneListAnEndpoint();
    void staysInItsFolder_data();
    void staysInItsFolder();
    void keepsAsideWhatIsBroken_data();
    void keepsAsideWhatIsBroken();
    void anEntryWithoutItsListIsNothing();
    void leavesANewerListAlone();
    void aFailureLeavesTheListAsItWas();

private:
    static KeptList list(const QByteArray &body)
    {
        return {.body = body,
                .source = u"https://models.dev/api.json"_s,
                .retrieved = QDate(2026, 11, 20),
                .etag = "W/\"5\xE4\"",
                .lastModified = "Fri, 20 Nov 2026 08:00:00 GMT"};
    }
    Folders folders() const { return {m_dir->filePath(u"config"_s), m_dir->filePath(u"data"_s)}; }
    CatalogFiles files() const { return CatalogFiles(folders()); }
    QString path(const QString &name) const { return folders().data + u"/catalog/"_s + name; }
    QStringList all() const
    {
        QStringList names;
        QDirIterator it(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            names += QDir(m_dir->path()).relativeFilePath(it.next());
        names.sort();
        return names;
    }
    static std::optional<KeptList> found(const Result<std::optional<KeptList>> &result)
    {
        return result.value_or(std::nullopt);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestCatalogFiles::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestCatalogFiles::findsNothingAtFirst()
{
    const auto modelsDev = files().modelsDev();
    QVERIFY(modelsDev && !*modelsDev);
    const auto host = files().hostList(u"deepinfra"_s);
    QVERIFY(host && !*host);
    QCOMPARE(all(), QStringList());
}

void TestCatalogFiles::keepsAListAsItCame()
{
    const KeptList kept = list("{\"a\" :\r\n \"\xFF\0\"}"_ba + '\0');
    QVERIFY(files().keepModelsDev(kept));
    QCOMPARE(readFile(path(u"models.dev.json"_s)).value_or("failed"), kept.body);
    QCOMPARE(found(files().modelsDev()), kept);
    QCOMPARE(all(), (QStringList{u"data/catalog/models.dev.json"_s, u"data/catalog/models.dev.meta.json"_s}));
}

void TestCatalogFiles::replacesAList()
{
    QVERIFY(files().keepModelsDev(list("[1]")));
    const KeptList next{.body = "[2]", .source = u"http://127.0.0.1/"_s, .retrieved = QDate(2026, 11, 21)};
    QVERIFY(files().keepModelsDev(next));
    QCOMPARE(found(files().modelsDev()), next);
}

void TestCatalogFiles::keepsOneListAnEndpoint()
{
    QVERIFY(files().keepHostList(u"a"_s, list("[1]")));
    QVERIFY(files().keepHostList(u"A"_s, list("[2]")));
    QVERIFY(files().keepHostList(u"a.meta"_s, list("[3]")));
    QVERIFY(files().keepHostList(QString(), list("[4]")));
    QVERIFY(files().keepHostList(u"long"_s.repeated(100), list("[5]")));
    QCOMPARE(found(files().hostList(u"a"_s)), list("[1]"));
    QCOMPARE(found(files().hostList(u"A"_s)), list("[2]"));
    QCOMPARE(found(files().hostList(u"a.meta"_s)), list("[3]"));
    QCOMPARE(found(files().hostList(QString())), list("[4]"));
    QCOMPARE(found(files().hostList(u"long"_s.repeated(100))), list("[5]"));
    QVERIFY(!found(files().hostList(u"b"_s)));
    QVERIFY(!found(files().modelsDev()));
    // On a file system that does not tell capitals from small letters they would be one.
    QStringList names = all();
    for (QString &name : names)
        name = name.toLower();
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestCatalogFiles::staysInItsFolder_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"../../evil", "/etc/passwd", "..", ".", "C:\\x", "con", "com1", "a b", "é模型", "%2E"})
        QTest::newRow(id) << QString::fromUtf8(id);
    QTest::newRow("two lines") << u"a\nb"_s;
}

void TestCatalogFiles::staysInItsFolder()
{
    QFETCH(QString, id);
    QVERIFY(files().keepHostList(id, list("[1]")));
    QCOMPARE(found(files().hostList(id)), list("[1]"));
    const QStringList names = all();
    QCOMPARE(names.size(), 2);
    static const QRegularExpression safe(u"^data/catalog/hosts/[a-z0-9%A-F_-]+(\\.meta)?\\.json$"_s);
    for (const QString &name : names)
        QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
    QVERIFY(!names.contains(u"data/catalog/hosts/con.json"_s));
    QVERIFY(!names.contains(u"data/catalog/hosts/com1.json"_s));
}

void TestCatalogFiles::keepsAsideWhatIsBroken_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::optional<QByteArray>>("content");
    using Content = std::optional<QByteArray>;

    QTest::newRow("a list cut off") << u"models.dev.json"_s << Content("[1");
    QTest::newRow("another list") << u"models.dev.json"_s << Content("[1, 2]");
    QTest::newRow("an empty list") << u"models.dev.json"_s << Content("");
    QTest::newRow("no entry") << u"models.dev.meta.json"_s << Content();
    QTest::newRow("an entry cut off") << u"models.dev.meta.json"_s << Content("{\"schema\": 1, \"sou");
    QTest::newRow("an entry of wrong types")
        << u"models.dev.meta.json"_s << Content(R"({"schema": 1, "source": 1, "retrieved": [], "sha256": null})");
    QTest::newRow("an entry without a date")
        << u"models.dev.meta.json"_s << Content(R"({"schema": 1, "source": "https://a", "retrieved": "soon"})");
}

void TestCatalogFiles::keepsAsideWhatIsBroken()
{
    QFETCH(QString, file);
    QFETCH(std::optional<QByteArray>, content);
    QVERIFY(files().keepModelsDev(list("[1] ")));
    if (content)
        QVERIFY(writeFile(path(file), *content));
    else
        QVERIFY(QFile::remove(path(file)));
    const QByteArray body = readFile(path(u"models.dev.json"_s)).value_or("failed");

    const auto broken = files().modelsDev();
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::File);
    const QStringList aside = QDir(path({})).entryList({u"models.dev.json.broken-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(broken.error().words.contains(aside.first()), qPrintable(broken.error().words));
    QCOMPARE(readFile(path(aside.first())).value_or("failed"), body);

    const auto next = files().modelsDev();
    QVERIFY(next && !*next);
    QVERIFY(files().keepModelsDev(list("[3]")));
    QCOMPARE(found(files().modelsDev()), list("[3]"));
}

void TestCatalogFiles::anEntryWithoutItsListIsNothing()
{
    QVERIFY(files().keepModelsDev(list("[1]")));
    QVERIFY(QFile::remove(path(u"models.dev.json"_s)));
    const auto result = files().modelsDev();
    QVERIFY(result && !*result);
}

void TestCatalogFiles::leavesANewerListAlone()
{
    const QByteArray newer = R"({"schema": 2, "parts": []})";
    QVERIFY(writeFile(path(u"models.dev.meta.json"_s), newer));
    QVERIFY(writeFile(path(u"models.dev.json"_s), "[1]"));
    QVERIFY(!files().modelsDev());
    QVERIFY(!files().keepModelsDev(list("[2]")));
    QCOMPARE(readFile(path(u"models.dev.meta.json"_s)).value_or("failed"), newer);
    QCOMPARE(readFile(path(u"models.dev.json"_s)).value_or("failed"), "[1]");
    QCOMPARE(all().size(), 2);
}

void TestCatalogFiles::aFailureLeavesTheListAsItWas()
{
    // A folder of that name cannot be replaced by a file.
    QVERIFY(QDir().mkpath(path(u"models.dev.json/x"_s)));
    QVERIFY(!files().keepModelsDev(list("[1]")));
    QCOMPARE(all(), QStringList());

    QVERIFY(QDir(path(u"models.dev.json"_s)).removeRecursively());
    QVERIFY(files().keepModelsDev(list("[1]")));
    const QByteArray entry = readFile(path(u"models.dev.meta.json"_s)).value_or("failed");
    QVERIFY(QFile::remove(path(u"models.dev.json"_s)));
    QVERIFY(QDir().mkpath(path(u"models.dev.json/x"_s)));
    QVERIFY(!files().keepModelsDev(list("[2]")));
    QCOMPARE(readFile(path(u"models.dev.meta.json"_s)).value_or("failed"), entry);
}

QTEST_GUILESS_MAIN(TestCatalogFiles)
#include "tst_catalogfiles.moc"
