// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestFakeServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsPiecesAsCut();
    void holdsUntilReleased();
    void keepsRequestsExactly();
    void readsChunkedRequests();
    void usesAnswersInOrder();
    void servesManyAtOnce();
    void resets();
    void closesOnWhatIsNoRequest_data();
    void closesOnWhatIsNoRequest();
    void isClosedInsideASignal_data();
    void isClosedInsideASignal();
    void refusesOnceClosed();
};

namespace {

//! A plain socket to the server that has sent `text`.
std::unique_ptr<QTcpSocket> client(const FakeServer &server, const QByteArray &text)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(u"127.0.0.1"_s, server.port());
    socket->write(text);
    return socket;
}

} // namespace

void TestFakeServer::playsPiecesAsCut()
{
    FakeServer server;
    server.answer("/a", FakeAnswer().head(200, {{"x-test", "1"}}).piece("one").piece("two").end());
    const auto socket = client(server, "GET /a?q=1 HTTP/1.1\r\nConnection: close\r\n\r\n");
    QSignalSpy closed(socket.get(), &QTcpSocket::disconnected);
    QVERIFY(closed.wait());
    QCOMPARE(socket->readAll(),
             "HTTP/1.1 200 OK\r\nx-test: 1\r\ntransfer-encoding: chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n");
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFakeServer::holdsUntilReleased()
{
    FakeServer server;
    server.answer("/a", FakeAnswer().raw("before").hold().raw("after").close());
    const auto socket = client(server, "GET /a HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(server.heldCount(), 1);
    QTRY_COMPARE(socket->bytesAvailable(), 6);
    server.release();
    QSignalSpy closed(socket.get(), &QTcpSocket::disconnected);
    QVERIFY(closed.wait());
    QCOMPARE(socket->readAll(), "beforeafter");
    QCOMPARE(server.heldCount(), 0);
}

void TestFakeServer::keepsRequestsExactly()
{
    FakeServer server;
    server.answerJson("/a", 201, "{}");
    const QByteArray text = "POST /a?x=%2F HTTP/1.1\r\nHost: h\r\nX-Key:  v \r\nContent-Length: 4\r\n\r\nbody";
    const auto socket = client(server, text.left(20));
    QTRY_COMPARE(server.openConnections(), 1);
    socket->write(text.mid(20));
    QTRY_COMPARE(server.requests().size(), 1);
    const FakeRequest &request = server.requests().first();
    QCOMPARE(request.raw, text);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/a?x=%2F");
    QCOMPARE(request.path(), "/a");
    QCOMPARE(request.header("x-key"), "v");
    QVERIFY(request.header("absent").isNull());
    QCOMPARE(request.body, "body");
}

void TestFakeServer::readsChunkedRequests()
{
    FakeServer server;
    const auto socket =
        client(server, "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, "abc");
}

void TestFakeServer::usesAnswersInOrder()
{
    FakeServer server;
    server.answer("/a", FakeAnswer().raw("1").end());
    server.answer("/a", FakeAnswer().raw("2").end());
    const QByteArray get = "GET /a HTTP/1.1\r\n\r\n";
    const auto socket = client(server, get + get + get);
    QTRY_COMPARE(socket->bytesAvailable(), 3);
    QCOMPARE(socket->readAll(), "122");
    QCOMPARE(server.connectionCount(), 1);
}

void TestFakeServer::servesManyAtOnce()
{
    FakeServer server;
    server.answerWith([](const FakeRequest &request) { return FakeAnswer().hold().raw(request.target).close(); });
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i)
        sockets.push_back(client(server, "GET /" + QByteArray::number(i) + " HTTP/1.1\r\n\r\n"));
    QTRY_COMPARE(server.heldCount(), 20);
    server.release();
    for (int i = 0; i < 20; ++i)
        QTRY_COMPARE(sockets[size_t(i)]->peek(10), "/" + QByteArray::number(i));
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFakeServer::resets()
{
    FakeServer server;
    server.answer("/a", FakeAnswer().raw("x").hold().reset());
    const auto socket = client(server, "GET /a HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(server.heldCount(), 1);
    QSignalSpy failed(socket.get(), &QTcpSocket::errorOccurred);
    server.release();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestFakeServer::closesOnWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("too long") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
    QTest::newRow("no size") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n");
    QTest::newRow("negative size") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\n");
    QTest::newRow("head without end") << "GET / HTTP/1.1\r\n" + QByteArray(2'000'000, 'x');
}

void TestFakeServer::closesOnWhatIsNoRequest()
{
    QFETCH(const QByteArray, text);
    FakeServer server;
    server.answerWith([](const FakeRequest &) { return FakeAnswer::json(200, "{}"); });
    const auto socket = client(server, text);
    QSignalSpy closed(socket.get(), &QTcpSocket::disconnected);
    QVERIFY(closed.wait());
    QCOMPARE(socket->readAll(), "");
    QVERIFY(server.requests().isEmpty());
}

void TestFakeServer::isClosedInsideASignal_data()
{
    QTest::addColumn<bool>("inAStep");
    QTest::newRow("when a request comes") << false;
    QTest::newRow("in a step of an answer") << true;
}

void TestFakeServer::isClosedInsideASignal()
{
    QFETCH(const bool, inAStep);
    FakeServer server;
    server.answer("/a", FakeAnswer().raw("x").then([&] { server.close(); }).raw("never").end());
    if (!inAStep)
        connect(&server, &FakeServer::requestReceived, &server, [&server] { server.close(); });
    const auto socket = client(server, "GET /a HTTP/1.1\r\n\r\n");
    QSignalSpy failed(socket.get(), &QTcpSocket::errorOccurred);
    QVERIFY(failed.wait());
    QCOMPARE(server.openConnections(), 0);
    QVERIFY(!socket->readAll().contains("never"));
}

void TestFakeServer::refusesOnceClosed()
{
    FakeServer server;
    const auto open = client(server, {});
    QTRY_COMPARE(server.openConnections(), 1);
    const quint16 port = server.port();
    server.close();
    QTRY_COMPARE(open->state(), QAbstractSocket::UnconnectedState);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestFakeServer)
#include "tst_fakeserver.moc"
