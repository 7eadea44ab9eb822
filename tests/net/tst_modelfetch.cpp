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
