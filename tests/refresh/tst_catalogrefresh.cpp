// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/modelfetch.h"
#include "refresh/catalogrefresh.h"
#include "support/fakeserver.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

//! Two days on which a list is newer than the bundled one, whenever that was fetched.
QDate yesterday()
{
    static const QDate date = Catalog().origin().retrieved.addDays(1);
    return date;
}
QDate today()
{
    return yesterday().addDays(1);
}

//! A list of one host, with a model of this id and price.
QByteArray listOf(const QByteArray &id, const QByteArray &price = "1")
{
    return R"({"h": {"id": "h", "name": "H", "models": {")" + id + R"(": {"id": ")" + id
        + R"(", "name": "M", "cost": {"input": )" + price + R"(, "output": 2}}}}})";
}

} // namespace

class TestCatalogRefresh final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usesAndKeepsANewerList();
    void asksOnlyForWhatChanged();
    void whatHasNotChangedBearsTheNewDate();
    void asksForAllOfWhatItDoesNotUse();
    void keepsNoLogin();
    void refusedListsChangeNothing_data();
    void refusedListsChangeNothing();
    void whatCannotBeKeptIsNotUsed();
    void leavesNewerFilesAlone();
    void passesOverBrokenFiles();
    void keepsAHostsOwnList();
    void anEmptyOwnListChangesNothing();
    void forgetsAnOwnListOfAnotherAddress();
    void isSilentWithoutContext();

private:
    //! The program, started anew with the files of the one before.
    struct Program {
        explicit Program(const Folders &folders, const QList<Endpoint> &known = {})
            : files(folders)
            , endpoints(known)
        {
        }
        CatalogFiles files;
        QList<Endpoint> endpoints;
        QStringList complaints;
        Catalog catalog{
            [this] { return keptLists(files, endpoints, [this](const QString &words) { complaints += words; }); }};
        Transport transport;
        CatalogRefresh refresh{catalog, files, transport};
        QObject context;
    };
    using Answer = std::optional<Result<CatalogUpdate>>;

    Folders folders() const { return {m_dir->filePath(u"config"_s), m_dir->filePath(u"data"_s)}; }
    QString address() const { return m_server->url(u"/api.json"_s); }
    void serve(const HostAnswer &answer)
    {
        m_server->answerWith([answer](const FakeRequest &) { return answer; });
    }
    static Answer update(Program &program, const QString &address, const QDate &date = today())
    {
        Answer answer;
        program.refresh.update(address, date, &program.context, [&answer](const auto &result) { answer = result; });
        if (answer || !QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return {};
        return answer;
    }
    static bool isDone(const Answer &answer) { return answer && *answer; }
    std::map<QString, QByteArray> files() const
    {
        std::map<QString, QByteArray> found;
        const QDir folder(folders().data + u"/catalog"_s);
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            found[name] = readFile(folder.filePath(name)).value_or("failed");
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeServer> m_server;
};

void TestCatalogRefresh::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeServer>();
}

void TestCatalogRefresh::usesAndKeepsANewerList()
{
    serve(FakeAnswer::json(200, listOf("a"), {{"etag", "\"1\""}, {"last-modified", "yesterday"}}));
    {
        Program program(folders());
        const Answer answer = update(program, address());
        QVERIFY(answer && *answer);
        QVERIFY((*answer)->change);
        QCOMPARE((*answer)->change->added, 1);
        QVERIFY((*answer)->lastFetched.isNull());
        QVERIFY(program.catalog.find(u"h"_s, u"a"_s));
        QCOMPARE(program.catalog.origin(),
                 (Origin{.source = address(), .retrieved = today(), .enteredBy = u"127.0.0.1"_s}));
        QCOMPARE(program.complaints, QStringList());
    }
    Program next(folders());
    QVERIFY(next.catalog.find(u"h"_s, u"a"_s));
    QCOMPARE(next.catalog.origin().retrieved, today());
    QCOMPARE(next.complaints + next.catalog.notices(), QStringList());
}

void TestCatalogRefresh::asksOnlyForWhatChanged()
{
    serve(FakeAnswer::json(200, listOf("a"), {{"etag", "\"1\""}, {"last-modified", "then"}}));
    Program program(folders());
    QVERIFY(isDone(update(program, address(), yesterday())));
    serve(FakeAnswer::json(200, listOf("b", "3"), {{"etag", "\"2\""}}));
    const Answer changed = update(program, address());
    QVERIFY(changed && *changed && (*changed)->change);
    QCOMPARE((*changed)->change->added, 1);
    QCOMPARE((*changed)->change->vanished, 1);
    QCOMPARE((*changed)->lastFetched, yesterday());
    QCOMPARE(m_server->requests().constLast().header("if-none-match"), "\"1\"");
    QCOMPARE(m_server->requests().constLast().header("if-modified-since"), "then");
    QVERIFY(isDone(update(program, address())));
    QCOMPARE(m_server->requests().constLast().header("if-none-match"), "\"2\"");
    QVERIFY(m_server->requests().constLast().header("if-modified-since").isNull());
}

void TestCatalogRefresh::whatHasNotChangedBearsTheNewDate()
{
    serve(FakeAnswer::json(200, listOf("a"), {{"etag", "\"1\""}}));
    {
        Program program(folders());
        QVERIFY(isDone(update(program, address(), yesterday())));
        serve(FakeAnswer().head(304, {{"content-length", "0"}}).end());
        const Answer same = update(program, address(), yesterday());
        QVERIFY(same && *same && !(*same)->change);
        QCOMPARE(program.catalog.generation(), 1);
        const Answer later = update(program, address(), today());
        QVERIFY(later && *later && !(*later)->change);
        QCOMPARE((*later)->lastFetched, yesterday());
        QCOMPARE(program.catalog.find(u"h"_s, u"a"_s)->prices.origin.retrieved, today());
    }
    Program next(folders());
    QCOMPARE(next.catalog.origin().retrieved, today());
    QVERIFY(isDone(update(next, address(), today())));
    QCOMPARE(m_server->requests().constLast().header("if-none-match"), "\"1\"");
}

void TestCatalogRefresh::asksForAllOfWhatItDoesNotUse()
{
    serve(FakeAnswer::json(200, listOf("a"), {{"etag", "\"1\""}}));
    Program program(folders());
    QVERIFY(isDone(update(program, address())));
    // Another address may have another list under the same mark.
    QVERIFY(isDone(update(program, m_server->url(u"/other.json"_s))));
    QVERIFY(m_server->requests().constLast().header("if-none-match").isNull());

    // A kept list that this program cannot read: "not modified" would leave it without one for ever.
    QVERIFY(program.files.keepModelsDev(
        {.body = "{}", .source = address(), .retrieved = today(), .etag = "\"1\"", .lastModified = {}}));
    Program next(folders());
    const Answer answer = update(next, address());
    QVERIFY(answer && *answer && (*answer)->change);
    QVERIFY(m_server->requests().constLast().header("if-none-match").isNull());
}

void TestCatalogRefresh::keepsNoLogin()
{
    serve(FakeAnswer::json(200, listOf("a")));
    Program program(folders());
    QVERIFY(isDone(update(program, address().replace(u"://"_s, u"://me:secret@"_s))));
    QCOMPARE(program.catalog.origin().source, address());
    for (const auto &[name, bytes] : files())
        QVERIFY(!bytes.contains("secret"));
}

void TestCatalogRefresh::refusedListsChangeNothing_data()
{
    QTest::addColumn<HostAnswer>("answer");

    QTest::newRow("negative price") << FakeAnswer::json(200, listOf("b", "-1"));
    QTest::newRow("cut off") << FakeAnswer().head(200, {{"content-length", "1000"}}).piece(listOf("b")).close();
    QTest::newRow("a page") << FakeAnswer::json(200, "<html><title>Sign in</title>");
    QTest::newRow("not found") << FakeAnswer::json(404, "{}");
    QTest::newRow("longer than 32 MB") << FakeAnswer().head(200, {{"content-length", "33554433"}}).hold();
}

void TestCatalogRefresh::refusedListsChangeNothing()
{
    QFETCH(HostAnswer, answer);
    serve(FakeAnswer::json(200, listOf("a"), {{"etag", "\"1\""}}));
    Program program(folders());
    QVERIFY(isDone(update(program, address())));
    const auto before = files();
    QCOMPARE(before.size(), 2);
    serve(answer);
    const Answer refused = update(program, address());
    QVERIFY(refused && !*refused);
    QVERIFY(!refused->error().words.isEmpty());
    QVERIFY(files() == before);
    QVERIFY(program.catalog.find(u"h"_s, u"a"_s));
    QVERIFY(!program.catalog.find(u"h"_s, u"b"_s));
    QCOMPARE(program.catalog.generation(), 1);
}

void TestCatalogRefresh::whatCannotBeKeptIsNotUsed()
{
    serve(FakeAnswer::json(200, listOf("a")));
    QVERIFY(writeFile(folders().data + u"/catalog"_s, "a file where the folder belongs"));
    Program program(folders());
    const Answer answer = update(program, address());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Error::Kind::File);
    QVERIFY(describeUpdateFailure(answer->error()).startsWith(u"The catalog stays as it was: "_s));
    QVERIFY(!program.catalog.find(u"h"_s, u"a"_s));

    serve(FakeAnswer::json(200, R"({"data": [{"id": "mine"}]})"));
    const Endpoint endpoint{
        .id = u"e"_s, .name = u"E"_s, .baseUrl = m_server->url(u"/v1"_s), .auth = {.kind = Auth::Kind::None}};
    std::optional<Result<qsizetype>> count;
    program.refresh.fetchOwnList(endpoint, {}, today(), &program.context,
                                 [&count](const auto &result) { count = result; });
    QTRY_VERIFY(count);
    QVERIFY(!*count);
    QVERIFY(!program.catalog.find(u"e"_s, u"mine"_s));
    QCOMPARE(program.catalog.generation(), 0);
}

void TestCatalogRefresh::leavesNewerFilesAlone()
{
    serve(FakeAnswer::json(200, listOf("a")));
    QVERIFY(writeFile(folders().data + u"/catalog/models.dev.meta.json"_s, R"({"schema": 9})"));
    const auto before = files();
    Program program(folders());
    const Answer answer = update(program, address());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Error::Kind::File);
    QCOMPARE(m_server->requests().size(), 0);
    QVERIFY(files() == before);
    QVERIFY(!program.catalog.models().isEmpty());
}

void TestCatalogRefresh::passesOverBrokenFiles()
{
    serve(FakeAnswer::json(200, listOf("a"), {{"etag", "\"1\""}}));
    {
        Program program(folders());
        QVERIFY(isDone(update(program, address())));
    }
    QVERIFY(writeFile(folders().data + u"/catalog/models.dev.json"_s, "{"));
    Program next(folders());
    QVERIFY(!next.catalog.models().isEmpty());
    QCOMPARE(next.complaints.size(), 1);
    const Answer answer = update(next, address());
    QVERIFY(answer && *answer && (*answer)->change);
    QVERIFY(m_server->requests().constLast().header("if-none-match").isNull());
    QCOMPARE(Program(folders()).catalog.origin().retrieved, today());
}

void TestCatalogRefresh::keepsAHostsOwnList()
{
    serve(FakeAnswer::json(200, R"({"data": [{"id": "mine", "context_length": 77}]})"));
    const Endpoint endpoint{.id = u"../my host"_s,
                            .name = u"My host"_s,
                            .baseUrl = m_server->url(u"/v1"_s),
                            .auth = {.kind = Auth::Kind::None}};
    {
        Program program(folders(), {endpoint});
        std::optional<Result<qsizetype>> count;
        program.refresh.fetchOwnList(endpoint, {}, today(), &program.context,
                                     [&count](const auto &result) { count = result; });
        QVERIFY(!count);
        QTRY_VERIFY(count);
        QCOMPARE(count->value_or(-1), 1);
        QVERIFY(program.catalog.find(endpoint.id, u"mine"_s));
    }
    Program next(folders(), {endpoint});
    const ModelInfo *model = next.catalog.find(endpoint.id, u"mine"_s);
    QVERIFY(model);
    QCOMPARE(model->contextTokens, 77);
    QCOMPARE(model->providerName, u"My host"_s);
    QCOMPARE(model->origin,
             (Origin{.source = modelsAddress(endpoint),
                     .retrieved = today(),
                     .enteredBy = u"My host"_s,
                     .isFirstHand = true}));
    QCOMPARE(next.complaints, QStringList());
}

void TestCatalogRefresh::anEmptyOwnListChangesNothing()
{
    serve(FakeAnswer::json(200, R"({"data": []})"));
    const Endpoint endpoint{.id = u"deepinfra"_s, .name = u"DeepInfra"_s, .baseUrl = m_server->url()};
    Program program(folders(), {endpoint});
    std::optional<Result<qsizetype>> count;
    program.refresh.fetchOwnList(
        endpoint, [](const QString &) { return ApiKey(u"k"_s); }, today(), &program.context,
        [&count](const auto &result) { count = result; });
    QTRY_VERIFY(count);
    QVERIFY(!*count);
    QVERIFY2(count->error().words.contains(u"DeepInfra"_s), qPrintable(count->error().words));
    QCOMPARE(program.catalog.generation(), 0);
    QCOMPARE(files().size(), 0);
}

void TestCatalogRefresh::forgetsAnOwnListOfAnotherAddress()
{
    Endpoint endpoint{.id = u"e"_s, .name = u"E"_s, .baseUrl = u"https://here.example/v1"_s};
    QVERIFY(CatalogFiles(folders()).keepHostList(
        endpoint.id, {.body = R"([{"id": "m"}])", .source = modelsAddress(endpoint), .retrieved = today()}));
    QVERIFY(Program(folders(), {endpoint}).catalog.find(u"e"_s, u"m"_s));
    endpoint.baseUrl = u"https://there.example/v1"_s;
    QVERIFY(!Program(folders(), {endpoint}).catalog.find(u"e"_s, u"m"_s));
    QVERIFY(!Program(folders()).catalog.find(u"e"_s, u"m"_s));
}

void TestCatalogRefresh::isSilentWithoutContext()
{
    serve(FakeAnswer().head(200).piece("{").hold());
    Program program(folders());
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    program.refresh.update(address(), today(), context.get(), [&isCalled](const auto &) { isCalled = true; });
    QTRY_COMPARE(m_server->heldCount(), 1);
    context.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestCatalogRefresh)
#include "tst_catalogrefresh.moc"
