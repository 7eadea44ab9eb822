// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/modelfetch.h"
#include "support/fakeserver.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestModelFetch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheList();
    void putsPagesTogether();
    void takesPagesOfOneDialectOnly();
    void hasNoHalfList();
    void endsWhereThePagesDoNot();
    void saysWhatTheHostSays();
    void refusedConnection();
    void unknownDialect();
    void silentWithoutContext();

private:
    using Answer = std::optional<Result<FetchedModels>>;

    void fetch(const Endpoint &endpoint, QObject *context, Answer &answer)
    {
        fetchModels(
            m_transport, endpoint, [](const QString &) { return ApiKey(u"sk-secret-123"_s); }, context,
            [&answer](const Result<FetchedModels> &result) {
                QVERIFY(!answer);
                answer = result;
            });
    }
    static Endpoint endpointOf(const QString &baseUrl)
    {
        return {.id = u"fake"_s, .baseUrl = baseUrl, .auth = {.kind = Auth::Kind::Bearer}, .keyVariable = u"KEY"_s};
    }

    Transport m_transport;
};

void TestModelFetch::readsTheList()
{
    FakeServer server;
    server.answerJson("/v1/models", 200, R"({"object":"list","data":[{"id":"a/b:c"},{"id":"d"}]})");
    Answer answer;
    fetch(endpointOf(server.url(u"/v1"_s)), this, answer);
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE((*answer)->models.size(), 2);
    QCOMPARE((*answer)->models.constFirst().id, u"a/b:c"_s);
    QCOMPARE((*answer)->body, R"({"object":"list","data":[{"id":"a/b:c"},{"id":"d"}]})");
    QCOMPARE((*answer)->source, server.url(u"/v1/models"_s));
    QCOMPARE(server.requests().constFirst().method, "GET");
    QCOMPARE(server.requests().constFirst().header("authorization"), "Bearer sk-secret-123");
}

void TestModelFetch::putsPagesTogether()
{
    FakeServer server;
    server.answerWith([](const FakeRequest &request) {
        if (request.target == "/v1/models?api-version=2")
            return HostAnswer::json(200, R"({"data":[{"id":"a"},{"id":"b&c"}],"has_more":true,"last_id":"b&c"})");
        if (request.target == "/v1/models?api-version=2&after_id=b%26c")
            return HostAnswer::json(200, R"({"data":[{"id":"d"}],"has_more":true,"last_id":"d"})");
        if (request.target == "/v1/models?api-version=2&after_id=d")
            return HostAnswer::json(200, R"({"data":[{"id":"e"}],"has_more":false,"last_id":"e"})");
        return HostAnswer::json(404, "{}");
    });
    Endpoint endpoint = endpointOf(server.url(u"?api-version=2"_s));
    endpoint.dialect = u"anthropic-messages"_s;
    Answer answer;
    fetch(endpoint, this, answer);
    QTRY_VERIFY(answer);
    QVERIFY2(*answer, qPrintable(*answer ? QString() : answer->error().words));
    QStringList ids;
    for (const ModelInfo &model : (*answer)->models)
        ids.append(model.id);
    QCOMPARE(ids, (QStringList{u"a"_s, u"b&c"_s, u"d"_s, u"e"_s}));
    // What is kept reads as what was fetched.
    QCOMPARE(dialectById(endpoint.dialect)->parseModels((*answer)->body).value_or(QList<ModelInfo>()),
             (*answer)->models);
    QVERIFY(!dialectById(endpoint.dialect)->nextModelsRequest({}, (*answer)->body));
    QCOMPARE((*answer)->source, modelsAddress(endpoint));
    for (const FakeRequest &request : server.requests())
        QCOMPARE(request.header("authorization"), "Bearer sk-secret-123");
}

void TestModelFetch::takesPagesOfOneDialectOnly()
{
    FakeServer server;
    server.answerJson("/v1/models", 200, R"({"data":[{"id":"a"}],"has_more":true,"last_id":"a"})");
    Answer answer;
    fetch(endpointOf(server.url(u"/v1"_s)), this, answer);
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(server.requests().size(), 1);
}

void TestModelFetch::hasNoHalfList()
{
    for (const int status : {200, 500}) {
        FakeServer server;
        server.answerJson("/v1/models", 200, R"({"data":[{"id":"a"}],"has_more":true,"last_id":"a"})");
        server.answerJson("/v1/models", status, R"({"error":{"message":"Out of pages"}})");
        Endpoint endpoint = endpointOf(server.url());
        endpoint.dialect = u"anthropic-messages"_s;
        Answer answer;
        fetch(endpoint, this, answer);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().words, u"Out of pages"_s);
    }
}

void TestModelFetch::endsWhereThePagesDoNot()
{
    FakeServer same;
    same.answerJson("/v1/models", 200, R"({"data":[{"id":"a"}],"has_more":true,"last_id":"a"})");
    FakeServer counting;
    int page = 0;
    counting.answerWith([&page](const FakeRequest &) {
        const QByteArray id = '"' + QByteArray::number(++page) + '"';
        return HostAnswer::json(200, R"({"data":[{"id":)" + id + R"(}],"has_more":true,"last_id":)" + id + '}');
    });
    for (const FakeServer *server : {&same, &counting}) {
        Endpoint endpoint = endpointOf(server->url());
        endpoint.dialect = u"anthropic-messages"_s;
        Answer answer;
        fetch(endpoint, this, answer);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, Error::Kind::Protocol);
    }
    QCOMPARE(same.requests().size(), 2);
    QCOMPARE(counting.requests().size(), 100);
}

void TestModelFetch::saysWhatTheHostSays()
{
    FakeServer server;
    server.answer("/v1/models",
                  FakeAnswer::json(401, R"({"error":{"message":"Bad key sk-secret-123","param":"key"}})",
                                   {{"x-request-id", "r1"}}));
    Answer answer;
    fetch(endpointOf(server.url(u"/v1"_s)), this, answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Http);
    QCOMPARE(answer->error().status, 401);
    QCOMPARE(answer->error().words, u"Bad key •••"_s);
    QCOMPARE(answer->error().member, u"key"_s);
    QCOMPARE(answer->error().requestId, u"r1"_s);
}

void TestModelFetch::refusedConnection()
{
    FakeServer server;
    const Endpoint endpoint = endpointOf(server.url());
    server.close();
    Answer answer;
    fetch(endpoint, this, answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Network);
}

void TestModelFetch::unknownDialect()
{
    Endpoint endpoint = endpointOf(u"http://127.0.0.1:1"_s);
    endpoint.dialect = u"klingon"_s;
    Answer answer;
    fetch(endpoint, this, answer);
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().kind, Error::Kind::Invalid);
    QVERIFY(answer->error().words.contains(u"klingon"_s));
}

void TestModelFetch::silentWithoutContext()
{
    FakeServer server;
    server.answer("/v1/models", FakeAnswer().head(200).piece("{").hold());
    Answer answer;
    auto context = std::make_unique<QObject>();
    fetch(endpointOf(server.url(u"/v1"_s)), context.get(), answer);
    QTRY_COMPARE(server.heldCount(), 1);
    context.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!answer);
}

QTEST_GUILESS_MAIN(TestModelFetch)
#include "tst_modelfetch.moc"
