// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/presets.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestPresets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndLoads();
    void isAReadableFile();
    void takesAnyName_data();
    void takesAnyName();
    void keepsSimilarNamesApart();
    void replacesItsOwnFile();
    void loadsByPath();
    void readsFilesOfOthers();
    void neverReplacesWhatItCannotRead();
    void namesWhatIsWrong();

private:
    Folders folders() const { return {m_dir->path(), m_dir->path()}; }
    QStringList files() const
    {
        return QDir(m_dir->filePath(u"presets"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString at(const QString &file) const { return m_dir->filePath(u"presets/"_s + file); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPresets::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestPresets::savesAndLoads()
{
    QVERIFY(presetNames(folders()).isEmpty());
    Preset lamb{.name = u"Lamb"_s, .endpoint = u"deepinfra"_s, .prompt = {.model = u"m"_s, .system = u"Chef."_s}};
    lamb.prompt.messages = {{.text = u"Techniques for {{cut}}?"_s}};
    lamb.prompt.variables[u"cut"_s] = u"leg"_s;
    lamb.prompt.parameters.set(u"seed"_s, 1);
    const Preset haiku{.name = u"haiku"_s};
    QVERIFY(savePreset(folders(), lamb));
    QVERIFY(savePreset(folders(), haiku));
    QCOMPARE(presetNames(folders()), (QList<QString>{u"haiku"_s, u"Lamb"_s}));
    QCOMPARE(loadPreset(folders(), u"Lamb"_s).value_or(Preset{}), lamb);
    QCOMPARE(loadPreset(folders(), u"haiku"_s).value_or(Preset{}), haiku);
}

void TestPresets::isAReadableFile()
{
    QVERIFY(savePreset(folders(), {.name = u"Lamb"_s, .endpoint = u"deepinfra"_s}));
    const QByteArray text = readFile(at(u"Lamb.json"_s)).value_or("failed");
    QVERIFY2(text.startsWith("{\n  \"name\": \"Lamb\",\n  \"endpoint\": \"deepinfra\",\n"), text.constData());
    QVERIFY(text.endsWith("}\n"));
}

void TestPresets::takesAnyName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");

    QTest::newRow("plain") << u"My prompt 2"_s << u"My prompt 2.json"_s;
    QTest::newRow("separators") << u"REST/GraphQL\\SOAP"_s << u"REST_GraphQL_SOAP.json"_s;
    QTest::newRow("out of the folder") << u"../../etc/passwd"_s << u"_.._etc_passwd.json"_s;
    QTest::newRow("signs that Windows refuses") << u"a:b*c?d\"e<f>g|h"_s << u"a_b_c_d_e_f_g_h.json"_s;
    QTest::newRow("hidden") << u".config"_s << u"config.json"_s;
    QTest::newRow("only dots") << u"..."_s << u"_.json"_s;
    QTest::newRow("dot at the end") << u"etc."_s << u"etc.json"_s;
    QTest::newRow("a device of Windows") << u"CON"_s << u"_CON.json"_s;
    QTest::newRow("a port of Windows") << u"com1.txt"_s << u"_com1.txt.json"_s;
    QTest::newRow("not a port") << u"compare"_s << u"compare.json"_s;
    QTest::newRow("other scripts") << u"文心 é"_s << u"文心 é.json"_s;
    QTest::newRow("emoji") << u"😀"_s << u"__.json"_s;
    QTest::newRow("long") << QString(300, u'文') << QString(80, u'文') + u".json"_s;
}

void TestPresets::takesAnyName()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QVERIFY(savePreset(folders(), {.name = name}));
    QCOMPARE(files(), QStringList{file});
    QCOMPARE(presetNames(folders()), QList<QString>{name});
    QCOMPARE(loadPreset(folders(), name).value_or(Preset{}).name, name);
}

void TestPresets::keepsSimilarNamesApart()
{
    const QList<QString> names{u"a/b"_s, u"a:b"_s, u"a_b"_s};
    for (const QString &name : names)
        QVERIFY(savePreset(folders(), {.name = name, .prompt = {.model = name}}));
    QCOMPARE(files().size(), 3);
    for (const QString &name : names)
        QCOMPARE(loadPreset(folders(), name).value_or(Preset{}).prompt.model, name);
}

void TestPresets::replacesItsOwnFile()
{
    QVERIFY(savePreset(folders(), {.name = u"a"_s, .prompt = {.model = u"old"_s}}));
    QVERIFY(QFile::rename(at(u"a.json"_s), at(u"renamed by hand.json"_s)));
    QVERIFY(savePreset(folders(), {.name = u"a"_s, .prompt = {.model = u"new"_s}}));
    QCOMPARE(files(), QStringList{u"renamed by hand.json"_s});
    QCOMPARE(loadPreset(folders(), u"a"_s).value_or(Preset{}).prompt.model, u"new"_s);
}

void TestPresets::loadsByPath()
{
    const QString path = m_dir->filePath(u"elsewhere/x.json"_s);
    QVERIFY(writeFile(path, R"({"name": "X", "model": "m"})"));
    QCOMPARE(loadPreset(folders(), path).value_or(Preset{}).name, u"X"_s);
    QVERIFY(!loadPreset(folders(), m_dir->filePath(u"elsewhere/y.json"_s)));
}

void TestPresets::readsFilesOfOthers()
{
    QVERIFY(writeFile(at(u"by hand.json"_s), R"({"model": "m", "unknown": 1})"));
    QVERIFY(writeFile(at(u"notes.txt"_s), "not one"));
    QCOMPARE(presetNames(folders()), QList<QString>{u"by hand"_s});
    QCOMPARE(loadPreset(folders(), u"by hand"_s).value_or(Preset{}).prompt.model, u"m"_s);
}

void TestPresets::neverReplacesWhatItCannotRead()
{
    const QList<QByteArray> unreadable{"{\"name\": ", R"({"name": "a", "version": 99})",
                                       R"({"name": "a", "messages": 1})"};
    for (const QByteArray &bytes : unreadable) {
        QVERIFY(writeFile(at(u"a.json"_s), bytes));
        QCOMPARE(presetNames(folders()), QList<QString>{u"a"_s});
        const auto loaded = loadPreset(folders(), u"a"_s);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().words.contains(at(u"a.json"_s)), qPrintable(loaded.error().words));
        QVERIFY(!savePreset(folders(), {.name = u"a"_s}));
        QCOMPARE(readFile(at(u"a.json"_s)).value_or("failed"), bytes);
    }
}

void TestPresets::namesWhatIsWrong()
{
    QVERIFY(!savePreset(folders(), {.name = u" \n"_s}));
    const auto missing = loadPreset(folders(), u"nope"_s);
    QVERIFY(!missing);
    QVERIFY(missing.error().words.contains(u"nope"));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
