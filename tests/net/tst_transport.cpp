// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"
#include "support/fakeserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! What one exchange reported, in order.
class Log final {
public:
    explicit Log(Exchange *exchange)
        : m_exchange(exchange)
    {
        QObject::connect(exchange, &Exchange::headReceived, exchange, [this](const ResponseHead &h) {
            head = h;
            order += 'h';
        });
        QObject::connect(exchange, &Exchange::bytesReceived, exchange, [this](const QByteArray &bytes) {
            body += bytes;
            if (!order.endsWith('b'))
                order += 'b';
        });
        QObject::connect(exchange, &Exchange::ended, exchange, [this](const std::optional<Error> &e) {
            error = e;
            order += 'e';
        });
    }
    [[nodiscard]] bool hasEnded() const { return order.endsWith('e'); }
    [[nodiscard]] Exchange *exchange() const { return m_exchange; }

    ResponseHead head = {};
    QByteArray body = {};
    std::optional<Error> error = {};
    QByteArray order = {}; //!< h = head, b = bytes (once for each row of them), e = end

private:
    Exchange *m_exchange;
};

HttpRequest post(const QString &url)
{
    return {.url = url,
            .headers = {{u"content-type"_s, u"application/json"_s}, {u"authorization"_s, u"Bearer ${KEY}"_s}},
            .body = Json{{"model", "m"}}};
}

ApiKey secret(const QString &name)
{
    return name == "KEY"_L1 ? ApiKey(u"sk-secret-123"_s) : ApiKey();
}

} // namespace

class TestTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sendsExactlyTheRequest();
    void getHasNoBody();
    void keepsTheAddress_data();
    void keepsTheAddress();
    void refusesWhatIsNoWebAddress_data();
    void refusesWhatIsNoWebAddress();
    void refusesWhatCannotBeFilled();
    void postIsSentOnce_data();
    void postIsSentOnce();
    void nextReplyIsUnharmed();
    void streamsGoOnWhileAnotherIsRefused();
    void redirectIsReported();
    void sixteenStreamsAtOnce();
    void pieceArrivesAtOnce();
    void compressedBytesArriveAsSent();
    void statusIsNoError_data();
    void statusIsNoError();
    void endsBadly_data();
    void endsBadly();
    void refusedConnection();
    void unknownHost();
    void noTls();
    void idleTimeoutCountsSilence();
    void idleTimeoutNamesTheRemedy();
    void connectTimeout();
    void cancelBeforeTheHead();
    void cancelInTheStream();
    void cancelInsideASignal();
    void deletedSilently();
    void deletedInsideASignal();
    void keysAreTakenOutOfWords();
    void noCookies();
    void loopbackNeedsNoProxy();
    void localhostMeansEitherAddress();

private:
    [[nodiscard]] Exchange *send(const HttpRequest &request, const TransportOptions &options = {})
    {
        return m_transport->send(request, secret, options, m_owner.get());
    }

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<Transport>();
        m_owner = std::make_unique<QObject>();
    }
    void cleanup()
    {
        m_owner.reset();
        m_transport.reset();
    }

private:
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QObject> m_owner;
};

void TestTransport::initTestCase()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("https_proxy", "http://127.0.0.1:1");
    qputenv("no_proxy", ".unproxied");
}

void TestTransport::sendsExactlyTheRequest()
{
    FakeServer server;
    server.answerJson("/v1/chat", 200, "{}");
    HttpRequest request = post(server.url(u"/v1/chat"_s));
    request.headers.append({u"X-Twice"_s, u"one"_s});
    request.headers.append({u"X-Twice"_s, u"two"_s});
    request.headers.append({u"Content-Length"_s, u"99"_s});
    request.body = Json{{"z", 1}, {"a", 1.0}, {"s", "ü"}};
    const Log log(send(request));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY(!log.error);
    QCOMPARE(log.order, "hbe");
    QCOMPARE(log.head.status, 200);
    QCOMPARE(log.head.header("Content-Type"), "application/json");
    QCOMPARE(log.head.header("absent"), "");
    QCOMPARE(log.body, "{}");

    const FakeRequest &sent = server.requests().constFirst();
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.body, R"({"z":1,"a":1.0,"s":"ü"})");
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : sent.headers)
        headers[name.toLower()] += (headers.contains(name.toLower()) ? ", " : "") + value;
    const QMap<QByteArray, QByteArray> expected{
        {"host", "127.0.0.1:" + QByteArray::number(server.port())},
        {"content-type", "application/json"},
        {"authorization", "Bearer sk-secret-123"},
        {"x-twice", "one, two"},
        {"content-length", "24"},
        {"user-agent", "Etude/0.1"},
        {"accept-encoding", "identity"},
        {"accept-language", "*"},
        {"connection", "close"},
    };
    QCOMPARE(headers, expected);
}

void TestTransport::getHasNoBody()
{
    FakeServer server;
    server.answerJson("/models", 200, "[]");
    const Log log(
        send({.method = u"GET"_s, .url = server.url(u"/models"_s), .headers = {{u"User-Agent"_s, u"mine"_s}}}));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY(!log.error);
    const FakeRequest &sent = server.requests().constFirst();
    QCOMPARE(sent.method, "GET");
    QVERIFY(sent.header("content-length").isNull());
    QVERIFY(sent.header("content-type").isNull());
    QCOMPARE(sent.header("user-agent"), "mine");
}

void TestTransport::keepsTheAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("plain") << u"/v1/chat"_s << QByteArray("/v1/chat");
    QTest::newRow("slash at the end") << u"/v1/"_s << QByteArray("/v1/");
    QTest::newRow("two slashes") << u"/v1//chat"_s << QByteArray("/v1//chat");
    QTest::newRow("encoded slash") << u"/a%2Fb"_s << QByteArray("/a%2Fb");
    QTest::newRow("encoded letters") << u"/a%20b%C3%BC%3A"_s << QByteArray("/a%20b%C3%BC%3A");
    QTest::newRow("query") << u"/x?api-version=2024-10-21&q=%2B+%26"_s
                           << QByteArray("/x?api-version=2024-10-21&q=%2B+%26");
    QTest::newRow("space") << u"/a b"_s << QByteArray("/a%20b");
    QTest::newRow("letters") << u"/ü"_s << QByteArray("/%C3%BC");
    QTest::newRow("colon") << u"/models/gemini:generate"_s << QByteArray("/models/gemini:generate");
}

void TestTransport::keepsTheAddress()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, sent);
    FakeServer server;
    const Log log(send(post(server.url(typed))));
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().constFirst().target, sent);
}

void TestTransport::refusesWhatIsNoWebAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << u"api.openai.com/v1"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:text/plain,x"_s;
    QTest::newRow("no host") << u"http:///v1"_s;
    QTest::newRow("bad port") << u"http://127.0.0.1:99999/"_s;
    QTest::newRow("path only") << u"/v1/chat"_s;
}

void TestTransport::refusesWhatIsNoWebAddress()
{
    QFETCH(QString, url);
    const Log log(send(post(url)));
    QVERIFY(!log.hasEnded());
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.order, "e");
    QCOMPARE(log.error->kind, Error::Kind::Invalid);
    QVERIFY2(log.error->words.contains(u"https://"_s), qPrintable(log.error->words));
}

void TestTransport::refusesWhatCannotBeFilled()
{
    FakeServer server;
    HttpRequest request = post(server.url());
    request.headers.append({u"x-other"_s, u"${OTHER_KEY}"_s});
    const Log log(send(request));
    QVERIFY(!log.hasEnded());
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.error->kind, Error::Kind::Invalid);
    QVERIFY(log.error->words.contains(u"OTHER_KEY"_s));
    QCOMPARE(server.connectionCount(), 0);
}

void TestTransport::postIsSentOnce_data()
{
    QTest::addColumn<bool>("keptAlive");
    QTest::addColumn<bool>("reset");
    QTest::newRow("closed, fresh connection") << false << false;
    QTest::newRow("closed, kept alive") << true << false;
    QTest::newRow("reset, fresh connection") << false << true;
    QTest::newRow("reset, kept alive") << true << true;
}

void TestTransport::postIsSentOnce()
{
    QFETCH(bool, keptAlive);
    QFETCH(bool, reset);
    FakeServer server;
    server.answerJson("/first", 200, "{}");
    server.answer("/chat", reset ? FakeAnswer().reset() : FakeAnswer().close());
    if (keptAlive) {
        const Log first(send(post(server.url(u"/first"_s))));
        QTRY_VERIFY(first.hasEnded());
        QVERIFY(!first.error);
    }
    const Log log(send(post(server.url(u"/chat"_s))));
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.order, "e");
    QVERIFY(log.error);
    QCOMPARE(log.error->kind, Error::Kind::Network);
    QVERIFY2(log.error->words.contains(u"127.0.0.1 closed the connection without an answer"_s),
             qPrintable(log.error->words));
    const auto count = std::ranges::count(server.requests(), QByteArray("/chat"), &FakeRequest::target);
    QCOMPARE(count, 1);
}

void TestTransport::nextReplyIsUnharmed()
{
    FakeServer server;
    server.answer("/bad", FakeAnswer().close());
    server.answerJson("/good", 200, R"({"good":1})");
    for (int round = 0; round < 3; ++round) {
        const Log bad(send(post(server.url(u"/bad"_s))));
        QTRY_VERIFY(bad.hasEnded());
        QVERIFY(bad.error);
        const Log good(send(post(server.url(u"/good"_s))));
        QTRY_VERIFY(good.hasEnded());
        QVERIFY2(!good.error, qPrintable(good.error ? good.error->words : QString()));
        QCOMPARE(good.body, R"({"good":1})");
    }
}

void TestTransport::streamsGoOnWhileAnotherIsRefused()
{
    FakeServer server;
    server.answer("/long", FakeAnswer().head(200).piece("one ").hold().piece("two").end());
    server.answer("/bad", FakeAnswer().close());
    const Log stream(send(post(server.url(u"/long"_s))));
    QTRY_COMPARE(stream.body, "one ");
    const Log bad(send(post(server.url(u"/bad"_s))));
    QTRY_VERIFY(bad.hasEnded());
    QVERIFY(bad.error);
    QVERIFY(!stream.hasEnded());
    server.release();
    QTRY_VERIFY(stream.hasEnded());
    QVERIFY(!stream.error);
    QCOMPARE(stream.body, "one two");
}

void TestTransport::redirectIsReported()
{
    FakeServer other;
    FakeServer server;
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray path = "/" + QByteArray::number(status);
        server.answer(path, FakeAnswer::json(status, "moved", {{"location", other.url(u"/there?a=%2F"_s).toUtf8()}}));
        const Log log(send(post(server.url(QString::fromUtf8(path)))));
        QTRY_VERIFY(log.hasEnded());
        QVERIFY(log.error);
        QCOMPARE(log.error->kind, Error::Kind::Http);
        QCOMPARE(log.error->status, status);
        QVERIFY2(log.error->words.contains(other.url(u"/there?a=%2F"_s)), qPrintable(log.error->words));
        QCOMPARE(log.head.status, status);
    }
    QCOMPARE(other.connectionCount(), 0);
}

void TestTransport::sixteenStreamsAtOnce()
{
    FakeServer server;
    server.answer("/s", FakeAnswer().head(200).piece("x").hold().piece("y").end());
    std::vector<std::unique_ptr<Log>> logs;
    for (int i = 0; i < 16; ++i)
        logs.push_back(std::make_unique<Log>(send(post(server.url(u"/s"_s)))));
    QTRY_COMPARE(server.heldCount(), 16);
    for (const auto &log : logs)
        QTRY_COMPARE(log->body, "x");
    server.release();
    for (const auto &log : logs) {
        QTRY_VERIFY(log->hasEnded());
        QVERIFY(!log->error);
        QCOMPARE(log->body, "xy");
    }
}

void TestTransport::pieceArrivesAtOnce()
{
    FakeServer server;
    server.answer("/s", FakeAnswer().head(200).hold().piece("a").hold().piece("b").hold().end());
    server.answer(
        "/closing",
        FakeAnswer().head(200, {}, FakeAnswer::Framing::UntilClose).hold().piece("a").hold().piece("b").hold().end());
    for (const auto &path : {u"/s"_s, u"/closing"_s}) {
        const Log log(send(post(server.url(path))));
        QTRY_COMPARE(log.order, "h");
        QTRY_COMPARE(server.heldCount(), 1);
        server.release();
        QTRY_COMPARE(log.body, "a");
        QTRY_COMPARE(server.heldCount(), 1);
        server.release();
        QTRY_COMPARE(log.body, "ab");
        QTRY_COMPARE(server.heldCount(), 1);
        server.release();
        QTRY_COMPARE(log.order, "hbe");
        QVERIFY(!log.error);
    }
}

void TestTransport::compressedBytesArriveAsSent()
{
    FakeServer server;
    server.answer("/gzip", FakeAnswer::corpusCase(u"chat-gzip"_s));
    const Log log(send(post(server.url(u"/gzip"_s))));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY(!log.error);
    QCOMPARE(log.head.header("content-encoding"), "gzip");
    QVERIFY(log.body.startsWith("\x1f\x8b"));
}

void TestTransport::statusIsNoError_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 204, 400, 401, 402, 403, 404, 405, 407, 409, 410,
                             413, 418, 422, 429, 451, 500, 501, 502, 503, 504, 529, 599})
        QTest::addRow("%d", status) << status;
}

void TestTransport::statusIsNoError()
{
    QFETCH(int, status);
    FakeServer server;
    const QByteArray body = status == 204 ? QByteArray() : QByteArray(R"({"error":{"message":"no"}})");
    FakeAnswer::Headers headers;
    if (status == 401)
        headers.emplaceBack("www-authenticate", "Basic realm=\"x\"");
    server.answer("/", FakeAnswer::json(status, body, headers));
    const Log log(send(post(server.url(u"/"_s))));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY2(!log.error, qPrintable(log.error ? log.error->words : QString()));
    QCOMPARE(log.head.status, status);
    QCOMPARE(log.body, body);
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::endsBadly_data()
{
    QTest::addColumn<HostAnswer>("answer");
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("words");
    const FakeAnswer::Headers sized{{"content-length", "100"}};
    const QString lost = u"was lost before the answer was whole"_s;
    QTest::newRow("chunked, closed") << FakeAnswer().head(200).piece("text").close() << QByteArray("hbe") << lost;
    QTest::newRow("chunked, reset") << FakeAnswer().head(200).piece("text").pause(50ms).reset() << QByteArray("hbe")
                                    << lost;
    QTest::newRow("chunked, closed after the head") << FakeAnswer().head(200).close() << QByteArray("he") << lost;
    QTest::newRow("length, closed") << FakeAnswer().head(200, sized).piece("text").close() << QByteArray("hbe") << lost;
    QTest::newRow("error page, closed") << FakeAnswer().head(500, sized).piece("text").close() << QByteArray("hbe")
                                        << lost;
    QTest::newRow("inside the head") << FakeAnswer().raw("HTTP/1.1 200 OK\r\ncontent-").close() << QByteArray("e")
                                     << u"without an answer"_s;
    QTest::newRow("not HTTP") << FakeAnswer().raw("SSH-2.0-OpenSSH\r\n").close() << QByteArray("e") << u"127.0.0.1"_s;
}

void TestTransport::endsBadly()
{
    QFETCH(HostAnswer, answer);
    QFETCH(QByteArray, order);
    QFETCH(QString, words);
    FakeServer server;
    server.answer("/", answer);
    const Log log(send(post(server.url(u"/"_s))));
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.order, order);
    QVERIFY(log.error);
    QCOMPARE(log.error->kind, Error::Kind::Network);
    QVERIFY2(log.error->words.contains(words), qPrintable(log.error->words));
    if (order == "hbe")
        QCOMPARE(log.body, "text");
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::refusedConnection()
{
    FakeServer server;
    const QString url = server.url();
    server.close();
    const Log log(send(post(url)));
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.error->kind, Error::Kind::Network);
    QVERIFY2(log.error->words.startsWith(u"127.0.0.1 refused the connection at port "_s), qPrintable(log.error->words));
}

void TestTransport::unknownHost()
{
    // Longer than a name may be, so that no name server is asked. initTestCase() excepts it from the proxy.
    QString host;
    for (int i = 0; i < 30; ++i)
        host += u"abcdefghi."_s;
    const Log log(send(post(u"https://%1unproxied/v1"_s.arg(host))));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY(log.error);
    QCOMPARE(log.error->kind, Error::Kind::Network);
    QVERIFY2(log.error->words.startsWith(u"There is no host named “abcdefghi."_s), qPrintable(log.error->words));
}

void TestTransport::noTls()
{
    // A plain HTTP server as it really answers a TLS greeting.
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Log log(send(post(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.order, "e");
    QVERIFY(log.error);
    QCOMPARE(log.error->kind, Error::Kind::Network);
    QVERIFY2(log.error->words.startsWith(u"There is no secure connection to 127.0.0.1: "_s),
             qPrintable(log.error->words));
}

void TestTransport::idleTimeoutCountsSilence()
{
    FakeServer server;
    FakeAnswer answer;
    answer.head(200);
    for (int i = 0; i < 20; ++i)
        answer.pause(60ms).piece("x");
    server.answer("/", answer.end());
    const Log log(send(post(server.url(u"/"_s)), {.idleTimeout = 1s}));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY(!log.error);
    QCOMPARE(log.body, QByteArray(20, 'x'));
}

void TestTransport::idleTimeoutNamesTheRemedy()
{
    FakeServer server;
    server.answer("/silent", {});
    server.answer("/stalls", FakeAnswer().head(200).piece("x"));
    for (const auto &path : {u"/silent"_s, u"/stalls"_s}) {
        const Log log(send(post(server.url(path)), {.idleTimeout = 250ms}));
        QTRY_VERIFY(log.hasEnded());
        QVERIFY(log.error);
        QCOMPARE(log.error->kind, Error::Kind::Network);
        QVERIFY2(log.error->words.contains(u"nothing for 0.25 s"_s), qPrintable(log.error->words));
        QVERIFY(log.error->words.contains(u"idle time-out"_s));
        QTRY_COMPARE(server.openConnections(), 0);
    }
}

void TestTransport::connectTimeout()
{
#ifdef Q_OS_LINUX
    // A full queue of connections that nobody accepts: the next one is not answered at all.
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    QCOMPARE(::bind(listener, reinterpret_cast<sockaddr *>(&address), size), 0);
    QCOMPARE(::listen(listener, 0), 0);
    QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size), 0);
    const int queued = ::socket(AF_INET, SOCK_STREAM, 0);
    QCOMPARE(::connect(queued, reinterpret_cast<sockaddr *>(&address), size), 0);

    const QString url = u"http://127.0.0.1:%1/"_s.arg(::ntohs(address.sin_port));
    const Log log(send(post(url), {.connectTimeout = 300ms, .idleTimeout = 100ms}));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY(log.error);
    QCOMPARE(log.error->kind, Error::Kind::Network);
    QVERIFY2(log.error->words.contains(u"no connection to 127.0.0.1 within 0.3 s"_s), qPrintable(log.error->words));
    QVERIFY(log.error->words.contains(u"connect time-out"_s));
    ::close(queued);
    ::close(listener);
#endif
}

void TestTransport::cancelBeforeTheHead()
{
    FakeServer server;
    server.answer("/", {});
    const Log log(send(post(server.url(u"/"_s))));
    QTRY_COMPARE(server.requests().size(), 1);
    log.exchange()->cancel();
    log.exchange()->cancel();
    QVERIFY(!log.hasEnded());
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.order, "e");
    QCOMPARE(log.error->kind, Error::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestTransport::cancelInTheStream()
{
    FakeServer server;
    server.answer("/", FakeAnswer().head(200).piece("x").hold().piece("y").end());
    const Log log(send(post(server.url(u"/"_s))));
    QTRY_COMPARE(log.body, "x");
    log.exchange()->cancel();
    QTRY_COMPARE(log.order, "hbe");
    QCOMPARE(log.error->kind, Error::Kind::Cancelled);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(log.body, "x");
}

void TestTransport::cancelInsideASignal()
{
    FakeServer server;
    server.answer("/", FakeAnswer::chat({"a", "b", "c"}));
    Exchange *exchange = send(post(server.url(u"/"_s)));
    const Log log(exchange);
    connect(exchange, &Exchange::headReceived, exchange, &Exchange::cancel);
    QTRY_VERIFY(log.hasEnded());
    QCOMPARE(log.order, "he");
    QCOMPARE(log.error->kind, Error::Kind::Cancelled);
}

void TestTransport::deletedSilently()
{
    FakeServer server;
    server.answer("/", FakeAnswer().head(200).piece("x").hold());
    {
        const Log log(send(post(server.url(u"/"_s))));
        QTRY_COMPARE(log.body, "x");
        delete log.exchange();
        QCOMPARE(log.order, "hb");
    }
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestTransport::deletedInsideASignal()
{
    FakeServer server;
    server.answer("/", FakeAnswer::json(200, "{}"));
    for (int i = 0; i < 3; ++i) {
        const QPointer<Exchange> exchange = send(post(server.url(u"/"_s)));
        const auto destroy = [exchange] { delete exchange.data(); };
        if (i == 0)
            connect(exchange, &Exchange::headReceived, this, destroy);
        else if (i == 1)
            connect(exchange, &Exchange::bytesReceived, this, destroy);
        else
            connect(exchange, &Exchange::ended, this, destroy);
        QTRY_VERIFY(!exchange);
    }
}

void TestTransport::keysAreTakenOutOfWords()
{
    FakeServer server;
    Exchange *exchange = send(post(server.url()));
    QCOMPARE(exchange->withoutKeys(u"Incorrect key sk-secret-123 (sk-secret-123)."_s), u"Incorrect key ••• (•••)."_s);
}

void TestTransport::noCookies()
{
    FakeServer server;
    server.answer("/", FakeAnswer::json(200, "{}", {{"set-cookie", "track=1; path=/"}}));
    for (int i = 0; i < 2; ++i) {
        const Log log(send(post(server.url(u"/"_s))));
        QTRY_VERIFY(log.hasEnded());
    }
    QVERIFY(server.requests().last().header("cookie").isNull());
}

void TestTransport::loopbackNeedsNoProxy()
{
    // initTestCase() named a proxy that does not exist; every other test here would fail if it were asked.
    const Log log(send(post(u"https://example.invalid/v1"_s)));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY(log.error);
    QVERIFY2(log.error->words.contains(u"proxy"_s), qPrintable(log.error->words));
}

void TestTransport::localhostMeansEitherAddress()
{
    // The server listens on 127.0.0.1 only; where `localhost` is ::1 as well, that is tried first.
    FakeServer server;
    server.answerJson("/", 200, "{}");
    const Log log(send(post(u"http://localhost:%1/"_s.arg(server.port()))));
    QTRY_VERIFY(log.hasEnded());
    QVERIFY2(!log.error, qPrintable(log.error ? log.error->words : QString()));
    QCOMPARE(log.body, "{}");
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
