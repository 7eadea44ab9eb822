// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/endpoints.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestEndpoints final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersTheBuiltInOnes();
    void savesOwnOnes();
    void makesUniqueIds();
    void keepsOnlyWhatDiffers();
    void forgetsChanges();
    void refusesKeysInPlainText();
    void refusesNamelessAndUnknown();
    void keepsEntriesItCannotRead();
    void survivesABrokenFile();
    void leavesANewerFileAlone();
    void changesNothingWhenWritingFails();

private:
    Folders folders() const { return {m_dir->path(), m_dir->path()}; }
    QString path() const { return m_dir->filePath(u"endpoints.json"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    const QList<Endpoint> m_builtIn{
        {.id = u"alpha"_s,
         .name = u"Alpha"_s,
         .baseUrl = u"https://alpha.test/v1"_s,
         .keyVariable = u"ALPHA_KEY"_s,
         .builtIn = true},
        {.id = u"beta"_s, .name = u"Beta"_s, .baseUrl = u"https://beta.test/v1"_s, .builtIn = true}};
};

void TestEndpoints::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestEndpoints::offersTheBuiltInOnes()
{
    const Endpoints endpoints(folders(), m_builtIn);
    QVERIFY(endpoints.notices().isEmpty());
    QCOMPARE(endpoints.all(), m_builtIn);
    QCOMPARE(endpoints.find(u"alpha"_s)->name, u"Alpha"_s);
    QCOMPARE(endpoints.find(u"BETA"_s)->id, u"beta"_s);
    QVERIFY(!endpoints.find(u"gamma"_s));
    QVERIFY(!QFile::exists(path()));
}

void TestEndpoints::savesOwnOnes()
{
    Endpoints endpoints(folders(), m_builtIn);
    const Endpoint own{.name = u"Mine"_s,
                       .dialect = u"anthropic-messages"_s,
                       .baseUrl = u"http://127.0.0.1:9/"_s,
                       .paths = {{u"models"_s, u"/list"_s}},
                       .auth = {.kind = Auth::Kind::Header, .name = u"X-Key"_s},
                       .keyVariable = u"MINE_KEY"_s,
                       .headers = {{u"Authorization"_s, u"Bearer ${MINE_KEY}"_s}},
                       .models = {u"a b/c"_s}};
    const auto saved = endpoints.save(own);
    QVERIFY(saved);
    QCOMPARE(saved->id, u"mine"_s);

    const Endpoints again(folders(), m_builtIn);
    QCOMPARE(again.all().size(), 3);
    QCOMPARE(again.all().last(), *saved);
    QVERIFY(!again.all().last().builtIn);

    Endpoint changed = *saved;
    changed.name = u"Renamed"_s;
    QVERIFY(endpoints.save(changed));
    QCOMPARE(endpoints.all().size(), 3);
    QCOMPARE(Endpoints(folders(), m_builtIn).find(u"mine"_s)->name, u"Renamed"_s);
    QVERIFY(endpoints.remove(u"mine"_s));
    QCOMPARE(Endpoints(folders(), m_builtIn).all(), m_builtIn);
}

void TestEndpoints::makesUniqueIds()
{
    Endpoints endpoints(folders(), m_builtIn);
    const auto idFor = [&](const QString &name) { return endpoints.save({.name = name})->id; };
    QCOMPARE(idFor(u"Alpha"_s), u"alpha-2"_s);
    QCOMPARE(idFor(u"alpha"_s), u"alpha-3"_s);
    QCOMPARE(idFor(u"  My Host (EU)! "_s), u"my-host-eu"_s);
    QCOMPARE(idFor(u"文心"_s), u"文心"_s);
    QCOMPARE(idFor(u"!?"_s), u"endpoint"_s);
}

void TestEndpoints::keepsOnlyWhatDiffers()
{
    Endpoints endpoints(folders(), m_builtIn);
    Endpoint alpha = *endpoints.find(u"alpha"_s);
    alpha.idleTimeout = std::chrono::seconds(7);
    alpha.keyVariable.clear();
    QVERIFY(endpoints.save(alpha));
    const QByteArray file = readFile(path()).value_or("failed");
    QVERIFY2(file.contains("idle_timeout_s") && !file.contains("alpha.test") && !file.contains("beta"),
             file.constData());

    // A later Etude ships another address: the change of the user stays, the address is the new one.
    QList<Endpoint> later = m_builtIn;
    later[0].baseUrl = u"https://alpha.test/v2"_s;
    const Endpoints again(folders(), later);
    QCOMPARE(again.all().size(), 2);
    QCOMPARE(again.all().first().idleTimeout, std::chrono::seconds(7));
    QCOMPARE(again.all().first().baseUrl, u"https://alpha.test/v2"_s);
    QCOMPARE(again.all().first().keyVariable, QString());
    QVERIFY(again.all().first().builtIn);
}

void TestEndpoints::forgetsChanges()
{
    Endpoints endpoints(folders(), m_builtIn);
    Endpoint beta = *endpoints.find(u"beta"_s);
    beta.name = u"Changed"_s;
    QVERIFY(endpoints.save(beta));
    QVERIFY(endpoints.remove(u"beta"_s));
    QCOMPARE(endpoints.all(), m_builtIn);
    QCOMPARE(Endpoints(folders(), m_builtIn).all(), m_builtIn);
}

void TestEndpoints::refusesKeysInPlainText()
{
    Endpoints endpoints(folders(), m_builtIn);
    for (const QString &name : {u"Authorization"_s, u"x-api-key"_s, u"API-KEY"_s}) {
        const auto refused = endpoints.save({.name = u"N"_s, .headers = {{name, u"Bearer canary-1"_s}}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(!refused.error().words.contains(u"canary"));
    }
    QCOMPARE(endpoints.all(), m_builtIn);
    QVERIFY(!QFile::exists(path()));
}

void TestEndpoints::refusesNamelessAndUnknown()
{
    Endpoints endpoints(folders(), m_builtIn);
    QVERIFY(!endpoints.save({.name = u"  "_s}));
    QVERIFY(!endpoints.remove(u"gamma"_s));
}

void TestEndpoints::keepsEntriesItCannotRead()
{
    QVERIFY(writeFile(path(), R"({"schema": 1, "endpoints": [{"id": "odd", "base_url": 5}, {"name": "no id"}, 7,
        {"id": "good", "name": "Good"}]})"));
    Endpoints endpoints(folders(), m_builtIn);
    QCOMPARE(endpoints.notices().size(), 3);
    QCOMPARE(endpoints.all().size(), 3);
    QVERIFY(endpoints.save({.name = u"Another"_s}));
    const QByteArray file = readFile(path()).value_or("failed");
    QVERIFY2(file.contains("\"base_url\": 5") && file.contains("no id"), file.constData());
}

void TestEndpoints::survivesABrokenFile()
{
    QVERIFY(writeFile(path(), "{\"endpoints\": ["));
    Endpoints endpoints(folders(), m_builtIn);
    QCOMPARE(endpoints.notices().size(), 1);
    QCOMPARE(endpoints.all(), m_builtIn);
    QCOMPARE(QDir(m_dir->path()).entryList({u"endpoints.json.broken-*"_s}).size(), 1);
    QVERIFY(endpoints.save({.name = u"Mine"_s}));
}

void TestEndpoints::leavesANewerFileAlone()
{
    const QByteArray newer = R"({"schema": 2, "endpoints": [{"id": "mine", "name": "Mine"}]})";
    QVERIFY(writeFile(path(), newer));
    Endpoints endpoints(folders(), m_builtIn);
    QCOMPARE(endpoints.notices().size(), 1);
    QVERIFY(endpoints.find(u"mine"_s));
    QVERIFY(!endpoints.save({.name = u"Other"_s}));
    QCOMPARE(readFile(path()).value_or("failed"), newer);
}

void TestEndpoints::changesNothingWhenWritingFails()
{
    const Folders nowhere{path(), path()}; // a file where the folder should be
    QVERIFY(writeFile(path(), "x"));
    Endpoints endpoints(nowhere, m_builtIn);
    QVERIFY(!endpoints.save({.name = u"Mine"_s}));
    QCOMPARE(endpoints.all(), m_builtIn);
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
