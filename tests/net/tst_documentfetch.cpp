// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/gzip.h"
#include "net/documentfetch.h"
#include "support/fakeserver.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr qsizetype gigabyte = 1024 * 1024 * 1024;

QByteArray gzipped(const QByteArray &bytes)
{
    Gzip gzip;
    const QByteArray packed = gzip.pack(bytes);
    return packed + gzip.finish();
}

} // namespace

class TestDocumentFetch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesDocumentAndVersion();
    void asksForWhatItDoesNotKnow();
    void saysThatNothingChanged();
    void takesNoWordForWhatWasNotAsked();
    void sendsNoMarkThatIsNone();
    void unpacksWhatIsCompressed();
    void refusesALengthAboveTheLimit();
    void refusesABodyThatNeverEnds();
    void refusesABombInGzip();
    void acceptsTheLimitItself();
    void refusesWhatIsCutOff_data();
    void refusesWhatIsCutOff();
    void refusesNothing();
    void refusesAPage();
    void saysWhatTheHostSays();
    void followsRedirects();
    void followsFiveRedirectsOnly();
    void followsNoRedirectToPlainHttp();
    void sendsNoLogin();
    void waitsNoLongerThanTold();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void isSilentWithoutContext();
    void modelListsAreUnpackedToo();
    void aStatusIsAnAnswerWhereItIsAskedFor();

private:
    using Answer = std::optional<Result<std::optional<FetchedDocument>>>;

    void fetch(const QString &address, Answer &answer, const DocumentVersion &known = {},
               const TransportOptions &options = {}, QObject *context = nullptr)
    {
        fetchIfChanged(m_transport, address, known, options, mostBytes, context ? context : this,
                       [&answer](const Result<std::optional<FetchedDocument>> &result) {
                           QVERIFY(!answer);
                           answer = result;
                       });
    }
    static void requireTooLong(const Answer &answer)
    {
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, Error::Kind::Protocol);
        QVERIFY2(answer->error().words.contains(u"too long"), qPrintable(answer->error().words));
    }

    Transport m_transport;
};

void TestDocumentFetch::givesDocumentAndVersion()
{
    FakeServer server;
    server.answer("/api.json",
                  FakeAnswer::json(200, R"({"a":1})",
                                   {{"ETag", R"(W/"5f")"}, {"Last-Modified", "Fri, 20 Nov 2026 08:00:00 GMT"}}));
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(*answer && **answer);
    QCOMPARE((**answer)->body, R"({"a":1})");
    QCOMPARE((**answer)->version.etag, R"(W/"5f")");
    QCOMPARE((**answer)->version.lastModified, "Fri, 20 Nov 2026 08:00:00 GMT");
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.method, "GET");
    QVERIFY(request.header("if-none-match").isNull());
    QVERIFY(request.header("if-modified-since").isNull());
    QVERIFY(request.header("authorization").isNull());
}

void TestDocumentFetch::asksForWhatItDoesNotKnow()
{
    FakeServer server;
    server.answerJson("/api.json", 200, "{}");
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer, {.etag = R"("5f")", .lastModified = "Fri, 20 Nov 2026 08:00:00 GMT"});
    QTRY_VERIFY(answer);
    QVERIFY(*answer && **answer);
    const FakeRequest &request = server.requests().constFirst();
    QCOMPARE(request.header("if-none-match"), R"("5f")");
    QCOMPARE(request.header("if-modified-since"), "Fri, 20 Nov 2026 08:00:00 GMT");
    QCOMPARE((**answer)->version, DocumentVersion());
}

void TestDocumentFetch::saysThatNothingChanged()
{
    FakeServer server;
    server.answer("/api.json", FakeAnswer().head(304, {{"content-length", "0"}, {"etag", R"("5f")"}}).end());
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer, {.etag = R"("5f")"});
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QVERIFY(!**answer);
}

void TestDocumentFetch::takesNoWordForWhatWasNotAsked()
{
    FakeServer server;
    server.answer("/api.json", FakeAnswer().head(304, {{"content-length", "0"}}).end());
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().status, 304);
}

void TestDocumentFetch::sendsNoMarkThatIsNone()
{
    FakeServer server;
    server.answerJson("/api.json", 200, "{}");
    for (const QByteArray &mark : {"\"a\r\nX-Evil: 1\""_ba, "\"${HOME}\""_ba, "\"\xFF\""_ba}) {
        Answer answer;
        fetch(server.url(u"/api.json"_s), answer, {.etag = mark});
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        QVERIFY(server.requests().constLast().header("if-none-match").isNull());
        QVERIFY(server.requests().constLast().header("x-evil").isNull());
    }
}

void TestDocumentFetch::unpacksWhatIsCompressed()
{
    FakeServer server;
    const QByteArray body = R"({"a":")" + QByteArray(100'000, 'x') + R"("})";
    server.answer("/api.json", FakeAnswer::json(200, gzipped(body), {{"content-encoding", "gzip"}}));
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QTRY_VERIFY(answer);
    QVERIFY(*answer && **answer);
    QCOMPARE((**answer)->body, body);
    QCOMPARE(server.requests().constFirst().header("accept-encoding"), "gzip");
}

void TestDocumentFetch::refusesALengthAboveTheLimit()
{
    FakeServer server;
    server.answer("/api.json", FakeAnswer().head(200, {{"content-length", QByteArray::number(gigabyte)}}).hold());
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QTRY_VERIFY(answer);
    requireTooLong(answer);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestDocumentFetch::refusesABodyThatNeverEnds()
{
    FakeServer server;
    constexpr qsizetype pieceBytes = 64 * 1024;
    const QByteArray piece(pieceBytes, ' ');
    qsizetype sent = 0;
    FakeAnswer endless;
    endless.head(200);
    for (qsizetype i = 0; i < gigabyte / pieceBytes; ++i)
        endless.piece(piece).then([&sent] { sent += pieceBytes; });
    endless.end();
    server.answer("/api.json", endless);
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QTRY_VERIFY(answer);
    requireTooLong(answer);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY2(sent < gigabyte / 4, qPrintable(QString::number(sent)));
}

void TestDocumentFetch::refusesABombInGzip()
{
    FakeServer server;
    Gzip gzip;
    QByteArray bomb;
    for (int i = 0; i < 40; ++i)
        bomb += gzip.pack(QByteArray(mostBytes, ' '));
    bomb += gzip.finish();
    QVERIFY(bomb.size() < mostBytes);
    server.answer("/api.json", FakeAnswer::json(200, bomb, {{"content-encoding", "gzip"}}));
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QTRY_VERIFY(answer);
    requireTooLong(answer);
}

void TestDocumentFetch::acceptsTheLimitItself()
{
    FakeServer server;
    server.answerJson("/fits", 200, QByteArray(mostBytes, '1'));
    server.answer("/above", FakeAnswer().head(200).piece(QByteArray(mostBytes + 1, '1')).end());
    Answer fits;
    fetch(server.url(u"/fits"_s), fits);
    QTRY_VERIFY(fits);
    QVERIFY(*fits && **fits);
    QCOMPARE((**fits)->body.size(), mostBytes);
    Answer above;
    fetch(server.url(u"/above"_s), above);
    QTRY_VERIFY(above);
    requireTooLong(above);
}

void TestDocumentFetch::refusesWhatIsCutOff_data()
{
    QTest::addColumn<HostAnswer>("cut");

    QTest::newRow("before its length") << FakeAnswer().head(200, {{"content-length", "100"}}).piece("{\"a\":").close();
    QTest::newRow("in its chunks") << FakeAnswer().head(200).piece("{\"a\":").close();
    QTest::newRow("by a reset") << FakeAnswer().head(200).piece("{\"a\":").reset();
    QTest::newRow("before its head") << FakeAnswer().close();
    QTest::newRow("broken gzip") << FakeAnswer::json(200, gzipped("{}").replace(10, 4, "\xFF\xFF\xFF\xFF"));
}

void TestDocumentFetch::refusesWhatIsCutOff()
{
    QFETCH(HostAnswer, cut);
    FakeServer server;
    server.answer("/api.json", cut);
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY(!answer->error().words.isEmpty());
}

void TestDocumentFetch::refusesNothing()
{
    FakeServer server;
    server.answerJson("/empty", 200, "");
    server.answerJson("/blank", 200, " \n ");
    for (const QString &path : {u"/empty"_s, u"/blank"_s}) {
        Answer answer;
        fetch(server.url(path), answer);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, Error::Kind::Protocol);
    }
}

void TestDocumentFetch::refusesAPage()
{
    FakeServer server;
    server.answer("/api.json",
                  FakeAnswer()
                      .head(200, {{"content-type", "application/json"}})
                      .piece("\xEF\xBB\xBF\n<!DOCTYPE html><title>Sign in to the Wi-Fi</title>")
                      .end());
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Protocol);
    QVERIFY2(answer->error().words.contains(u"Sign in to the Wi-Fi"), qPrintable(answer->error().words));
}

void TestDocumentFetch::saysWhatTheHostSays()
{
    FakeServer server;
    server.answerJson("/api.json", 404, R"({"error":{"message":"Moved out"}})");
    Answer answer;
    fetch(server.url(u"/api.json"_s), answer, {.etag = "\"1\""});
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Http);
    QCOMPARE(answer->error().status, 404);
    QCOMPARE(answer->error().words, u"Moved out"_s);
}

void TestDocumentFetch::followsRedirects()
{
    FakeServer other;
    other.answerJson("/there", 200, "[1]");
    FakeServer server;
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray path = "/" + QByteArray::number(status);
        server.answer(path, FakeAnswer::json(status, "moved", {{"location", "/next"}}));
        server.answer("/next", FakeAnswer::json(302, "moved", {{"location", other.url(u"/there?a=1"_s).toUtf8()}}));
        Answer answer;
        fetch(server.url(QString::fromUtf8(path)), answer, {.etag = "\"1\""});
        QTRY_VERIFY(answer);
        QVERIFY(*answer && **answer);
        QCOMPARE((**answer)->body, "[1]");
        QCOMPARE(other.requests().constLast().target, "/there?a=1");
        QCOMPARE(other.requests().constLast().header("if-none-match"), "\"1\"");
    }
}

void TestDocumentFetch::followsFiveRedirectsOnly()
{
    FakeServer server;
    server.answer("/loop", FakeAnswer::json(302, "moved", {{"location", "/loop"}}));
    Answer answer;
    fetch(server.url(u"/loop"_s), answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().status, 302);
    QCOMPARE(server.requests().size(), 6);
}

void TestDocumentFetch::followsNoRedirectToPlainHttp()
{
    for (const QByteArray &location :
         {"http://192.0.2.1/api.json"_ba, "file:///etc/passwd"_ba, "ftp://127.0.0.1/"_ba}) {
        FakeServer server;
        server.answer("/api.json", FakeAnswer::json(302, "moved", {{"location", location}}));
        Answer answer;
        fetch(server.url(u"/api.json"_s), answer);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(answer->error().kind, Error::Kind::Http);
        QVERIFY2(answer->error().words.contains(QString::fromUtf8(location)), qPrintable(answer->error().words));
    }
}

void TestDocumentFetch::sendsNoLogin()
{
    FakeServer server;
    server.answer("/api.json", FakeAnswer::json(401, "{}", {{"www-authenticate", "Basic realm=\"x\""}}));
    Answer answer;
    fetch(server.url(u"/api.json"_s).replace(u"://"_s, u"://user:secret@"_s), answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().status, 401);
    for (const FakeRequest &request : server.requests())
        QVERIFY(request.header("authorization").isNull());
}

void TestDocumentFetch::waitsNoLongerThanTold()
{
    FakeServer server;
    server.answer("/never", FakeAnswer());
    server.answer("/half", FakeAnswer().head(200).piece("{").hold());
    for (const QString &path : {u"/never"_s, u"/half"_s}) {
        Answer answer;
        fetch(server.url(path), answer, {}, {.idleTimeout = std::chrono::milliseconds(50)});
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QVERIFY(answer->error().isTimeout);
    }
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestDocumentFetch::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("empty") << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("path") << u"/api.json"_s;
    QTest::newRow("no scheme") << u"models.dev/api.json"_s;
}

void TestDocumentFetch::refusesOtherAddresses()
{
    QFETCH(QString, address);
    Answer answer;
    fetch(address, answer);
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Invalid);
}

void TestDocumentFetch::isSilentWithoutContext()
{
    FakeServer server;
    server.answer("/here", FakeAnswer::json(302, "moved", {{"location", "/there"}}));
    server.answer("/there", FakeAnswer().head(200).piece("{").hold());
    Answer answer;
    auto context = std::make_unique<QObject>();
    fetch(server.url(u"/here"_s), answer, {}, {}, context.get());
    QTRY_COMPARE(server.heldCount(), 1);
    context.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(!answer);
}

void TestDocumentFetch::modelListsAreUnpackedToo()
{
    FakeServer server;
    server.answer("/v1/models", FakeAnswer::json(200, gzipped("[1]")));
    std::optional<Result<QByteArray>> answer;
    fetchDocument(m_transport, {.method = u"GET"_s, .url = server.url(u"/v1/models"_s)}, {}, {}, mostBytes, this,
                  [&answer](const Result<QByteArray> &body) { answer = body; });
    QTRY_VERIFY(answer);
    QVERIFY(*answer);
    QCOMPARE(**answer, "[1]");
}

void TestDocumentFetch::aStatusIsAnAnswerWhereItIsAskedFor()
{
    FakeServer server;
    const QByteArray words = R"({"error":"no"})";
    server.answer("/no", HostAnswer::json(401, words, {{"server", "me"}}));
    server.answer("/elsewhere", HostAnswer::json(302, "{}", {{"location", "/no"}}));
    server.answer("/cut", HostAnswer().head(500, {{"content-length", "10"}}).piece("half").close());
    const auto fetched = [&](const QString &path) {
        std::optional<Result<FetchedAnswer>> answer;
        fetchAnswer(m_transport, {.method = u"GET"_s, .url = server.url(path)}, {}, {}, mostBytes, this,
                    [&answer](const Result<FetchedAnswer> &result) { answer = result; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(failure(Error::Kind::Network, {}));
    };
    const auto no = fetched(u"/no"_s);
    QVERIFY(no);
    QCOMPARE(no->head.status, 401);
    QCOMPARE(no->head.header("server"), "me"_ba);
    QCOMPARE(no->body, words);
    QVERIFY(!fetched(u"/elsewhere"_s));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!fetched(u"/cut"_s));
}

QTEST_GUILESS_MAIN(TestDocumentFetch)
#include "tst_documentfetch.moc"
