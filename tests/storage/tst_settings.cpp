// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasDefaults();
    void remembers();
    void remembersFavourites();
    void remembersTheEngine();
    void knowsWhereTheCatalogIs();
    void writesOnlyWhatChanged();
    void keepsWhatItDoesNotKnow();
    void survivesWrongTypes();
    void survivesBrokenFiles_data();
    void survivesBrokenFiles();
    void leavesANewerFileAlone();
    void remembersTheDraft();
    void survivesABrokenDraft_data();
    void survivesABrokenDraft();
    void leavesANewerDraftAlone();

private:
    Folders folders() const { return {m_dir->filePath(u"config"_s), m_dir->filePath(u"data"_s)}; }
    QString settingsPath() const { return folders().config + u"/settings.json"_s; }
    QString draftPath() const { return folders().data + u"/draft.json"_s; }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSettings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestSettings::hasDefaults()
{
    Settings settings(folders());
    QVERIFY(settings.notices().isEmpty());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QVERIFY(settings.windowGeometry().isNull());
    QVERIFY(!settings.isWindowMaximized());
    QCOMPARE(settings.endpoint(), QString());
    QVERIFY(settings.showsMarkdown());
    QVERIFY(settings.isPaneShown(u"history"_s));
    QVERIFY(!settings.isPaneShown(u"code"_s));
    QVERIFY(settings.snippetErrors());
    QVERIFY(!settings.snippetComments());
    QVERIFY(!settings.agreedToCheck());
    QVERIFY(settings.save());
    QVERIFY(!QFile::exists(settingsPath())); // nothing to say
}

void TestSettings::remembers()
{
    Settings settings(folders());
    settings.setTheme(Settings::Theme::Dark);
    settings.setWindowGeometry({-20, 30, 1200, 800}, true);
    settings.setEndpoint(u"deepinfra"_s);
    settings.setShowsMarkdown(false);
    settings.setSnippetLanguage(u"python"_s);
    settings.setSnippetClient(u"python"_s, u"requests"_s);
    settings.setSnippetClient(u"javascript"_s, u"fetch"_s);
    settings.setSnippetErrors(false);
    settings.setSnippetComments(true);
    settings.setAgreedToCheck(true);
    settings.setPaneShown(u"code"_s, true);
    QVERIFY(settings.save());

    const Settings again(folders());
    QVERIFY(again.notices().isEmpty());
    QCOMPARE(again.theme(), Settings::Theme::Dark);
    QCOMPARE(again.windowGeometry(), QRect(-20, 30, 1200, 800));
    QVERIFY(again.isWindowMaximized());
    QCOMPARE(again.endpoint(), u"deepinfra"_s);
    QVERIFY(!again.showsMarkdown());
    QCOMPARE(again.snippetLanguage(), u"python"_s);
    QCOMPARE(again.snippetClient(u"python"_s), u"requests"_s);
    QCOMPARE(again.snippetClient(u"javascript"_s), u"fetch"_s);
    QVERIFY(!again.snippetErrors());
    QVERIFY(again.snippetComments());
    QVERIFY(again.agreedToCheck());
    QVERIFY(again.isPaneShown(u"code"_s));
    QVERIFY(readFile(settingsPath()).value_or("failed").startsWith("{\n  \"schema\": 1,"));
}

void TestSettings::remembersFavourites()
{
    Settings settings(folders());
    QCOMPARE(settings.favourites(), QStringList());
    settings.setFavourite(u"z-host"_s, u"a/model:free"_s, true);
    settings.setFavourite(u"a-host"_s, u"a/model:free"_s, true);
    settings.setFavourite(u"a-host"_s, u"other"_s, true);
    settings.setFavourite(u"a-host"_s, u"other"_s, true);
    settings.setFavourite(u"a-host"_s, u"none"_s, false);
    settings.setFavourite(u"a-host"_s, QString(), true);
    settings.setFavourite(u"z-host"_s, u"a/model:free"_s, false);
    settings.setFavourite(u"z-host"_s, u"a/model:free"_s, true);
    settings.setFavourite(QString(), u"local"_s, true);
    QVERIFY(settings.save());

    const Settings again(folders());
    QCOMPARE(again.favourites(),
             (QStringList{u"a-host\na/model:free"_s, u"a-host\nother"_s, u"z-host\na/model:free"_s, u"\nlocal"_s}));
    QVERIFY(again.isFavourite(u"z-host"_s, u"a/model:free"_s));
    QVERIFY(again.isFavourite(QString(), u"local"_s));
    QVERIFY(!again.isFavourite(u"z-host"_s, u"other"_s));
    QVERIFY(!again.isFavourite(u"A-host"_s, u"other"_s));
}

void TestSettings::remembersTheEngine()
{
    Settings settings(folders());
    QCOMPARE(settings.engine(), Json::object());
    const Json spec{{"model_file", "/models/a.gguf"}, {"extra_arguments", {"--mlock"}}};
    settings.setEngine(spec);
    QVERIFY(settings.save());
    QCOMPARE(Settings(folders()).engine(), spec);
}

void TestSettings::knowsWhereTheCatalogIs()
{
    Settings settings(folders());
    QCOMPARE(settings.catalogAddress(), u"https://models.dev/api.json"_s);
    settings.setCatalogAddress(u" https://mirror.example/api.json\n"_s);
    QVERIFY(settings.save());
    QCOMPARE(Settings(folders()).catalogAddress(), u"https://mirror.example/api.json"_s);
    settings.setCatalogAddress(u"https://me:secret@mirror.example/api.json"_s);
    QCOMPARE(settings.catalogAddress(), u"https://mirror.example/api.json"_s);
    settings.setCatalogAddress(QString());
    QCOMPARE(settings.catalogAddress(), Settings::defaultCatalogAddress());
}

void TestSettings::writesOnlyWhatChanged()
{
    Settings settings(folders());
    settings.setEndpoint(u"a"_s);
    QVERIFY(settings.save());
    QVERIFY(QFile::remove(settingsPath()));
    settings.setEndpoint(u"a"_s);
    QVERIFY(settings.save());
    QVERIFY(!QFile::exists(settingsPath()));
}

void TestSettings::keepsWhatItDoesNotKnow()
{
    QVERIFY(writeFile(settingsPath(), R"({"schema": 1, "from_a_plugin": [1.0, {}]})"));
    Settings settings(folders());
    settings.setEndpoint(u"a"_s);
    QVERIFY(settings.save());
    QVERIFY(readFile(settingsPath()).value_or("failed").contains("\"from_a_plugin\""));
}

void TestSettings::survivesWrongTypes()
{
    QVERIFY(writeFile(settingsPath(), R"({"schema": "one", "theme": 3, "window": {"x": "left", "y": 1e300, "width": -5},
        "endpoint": [], "markdown": "yes", "snippet_clients": 5, "panes": null,
        "catalog_address": 5, "engine": [1], "favourites": [1, {"model": 5}, {"provider": [], "model": "m"}]})"));
    Settings settings(folders());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QVERIFY(settings.windowGeometry().isNull());
    QCOMPARE(settings.endpoint(), QString());
    QVERIFY(settings.showsMarkdown());
    QCOMPARE(settings.snippetClient(u"python"_s), QString());
    QCOMPARE(settings.catalogAddress(), Settings::defaultCatalogAddress());
    QCOMPARE(settings.favourites(), QStringList{u"\nm"_s});
    QCOMPARE(settings.engine(), Json::object());
    settings.setFavourite(u"a"_s, u"b"_s, true);
    settings.setSnippetClient(u"python"_s, u"requests"_s);
    settings.setPaneShown(u"code"_s, true);
    QVERIFY(settings.save());
    QVERIFY(Settings(folders()).isFavourite(u"a"_s, u"b"_s));
    QCOMPARE(Settings(folders()).snippetClient(u"python"_s), u"requests"_s);
}

void TestSettings::survivesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"schema": 1, "theme": "da)");
    QTest::newRow("not an object") << QByteArray("[1]");
    QTest::newRow("binary") << QByteArray("\0\xFF\xFE\x01", 4);
    QTest::newRow("very deep") << QByteArray(100'000, '[');
}

void TestSettings::survivesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFile(settingsPath(), bytes));
    Settings settings(folders());
    QCOMPARE(settings.notices().size(), 1);
    QCOMPARE(settings.theme(), Settings::Theme::System);
    const QStringList kept = QDir(folders().config).entryList({u"settings.json.broken-*"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY2(settings.notices().first().contains(kept.first()), qPrintable(settings.notices().first()));
    QCOMPARE(readFile(folders().config + u'/' + kept.first()).value_or("failed"), bytes);

    settings.setTheme(Settings::Theme::Light);
    QVERIFY(settings.save());
    QCOMPARE(Settings(folders()).theme(), Settings::Theme::Light);
}

void TestSettings::leavesANewerFileAlone()
{
    const QByteArray newer = R"({"schema": 2, "theme": "dark", "new": true})";
    QVERIFY(writeFile(settingsPath(), newer));
    Settings settings(folders());
    QCOMPARE(settings.notices().size(), 1);
    QCOMPARE(settings.theme(), Settings::Theme::Dark); // read as far as it goes
    settings.setTheme(Settings::Theme::Light);
    QVERIFY(settings.save());
    QCOMPARE(readFile(settingsPath()).value_or("failed"), newer);
}

void TestSettings::remembersTheDraft()
{
    QCOMPARE(loadDraft(folders()).value_or(Draft{}), std::nullopt);
    Draft draft{.prompt = {.model = u"m/1:free"_s, .system = u"Be brief."_s},
                .endpoint = u"engine"_s,
                .composer = u"half a sen"_s,
                .composerImages = {{.url = u"data:image/png;base64,AA=="_s, .name = u"a.png"_s}},
                .conversation = u"c-1"_s,
                .preset = u"Haiku"_s};
    draft.prompt.messages = {{.text = u"Hello 😀"_s}, {.role = Role::Assistant, .text = u"Hi"_s}};
    draft.prompt.parameters.set(u"temperature"_s, 1.0);
    QVERIFY(saveDraft(folders(), draft));
    const auto loaded = loadDraft(folders());
    QVERIFY(loaded && *loaded);
    QCOMPARE(**loaded, draft);
    QVERIFY(!(QFile::permissions(draftPath()) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestSettings::survivesABrokenDraft_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("cut") << QByteArray(R"({"schema": 1, "prompt": {"mod)");
    QTest::newRow("wrong type inside") << QByteArray(R"({"schema": 1, "prompt": {"messages": "none"}})");
}

void TestSettings::survivesABrokenDraft()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFile(draftPath(), bytes));
    const auto broken = loadDraft(folders());
    QVERIFY(!broken);
    const QStringList kept = QDir(folders().data).entryList({u"draft.json.broken-*"_s});
    QCOMPARE(kept.size(), 1);
    QVERIFY2(broken.error().words.contains(kept.first()), qPrintable(broken.error().words));
    const auto next = loadDraft(folders());
    QVERIFY(next && !*next);
    QVERIFY(saveDraft(folders(), {}));
}

void TestSettings::leavesANewerDraftAlone()
{
    const QByteArray newer = R"({"schema": 99, "pages": []})";
    QVERIFY(writeFile(draftPath(), newer));
    QVERIFY(!loadDraft(folders()));
    QVERIFY(!saveDraft(folders(), {.composer = u"x"_s}));
    QCOMPARE(readFile(draftPath()).value_or("failed"), newer);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
