// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways to a host: proxies and certificates, and that no endpoint rides on what was set for another.

#include "net/transport.h"
#include "support/fakeproxy.h"
#include "support/fakeserver.h"
#include "support/tlsfront.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! How one exchange came out.
struct Outcome {
    bool isOver = false;
    int status = 0;
    QByteArray body = {};
    std::optional<Error> error = {};
};

HttpRequest post(const QString &url)
{
    return {.url = url, .headers = {{u"authorization"_s, u"Bearer ${KEY}"_s}}, .body = Json{{"model", "m"}}};
}

ApiKey secret(const QString &name)
{
    if (name == "PROXY_PASSWORD"_L1)
        return ApiKey(u"pass:word"_s);
    if (name == "WRONG_PASSWORD"_L1)
        return ApiKey(u"letmein"_s);
    return name == "KEY"_L1 ? ApiKey(u"sk-secret-123"_s) : ApiKey();
}

} // namespace

Q_DECLARE_METATYPE(etude::FakeProxy::Kind)

class TestRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void goesThroughTheProxy_data();
    void goesThroughTheProxy();
    void wrongLoginIsNamed_data();
    void wrongLoginIsNamed();
    void unknownPasswordIsNamed();
    void proxyWithoutHostIsNamed();
    void proxyThatIsDownIsNamed();
    void loopbackIsDirect();
    void noProxyMeansNone();
    void postThroughAProxyIsSentOnce_data();
    void postThroughAProxyIsSentOnce();
    void sixteenStreamsThroughAProxy();

    void unknownAuthorityIsShown();
    void ownAuthorityIsTrusted();
    void badAuthorityFileIsNamed();
    void trustHoldsForTheEndpointOnly();
    void trustHoldsForTheCertificateOnly();
    void trustCoversAnotherName();
    void mendedAuthorityFileCounts();
    void sixteenTrustedStreams();

    void plainHttpNeedsConsent_data();
    void plainHttpNeedsConsent();
    void manyRoutes();
    void optionsAreThoseOfTheEndpoint();

private:
    [[nodiscard]] Outcome run(const QString &url, const TransportOptions &options) { return run(post(url), options); }
    [[nodiscard]] Outcome run(const HttpRequest &request, const TransportOptions &options);
    void watch(Exchange *exchange, Outcome &outcome);
    static TransportOptions through(const FakeProxy &proxy, Proxy::Kind kind, const QString &user = {},
                                    const QString &passwordVariable = {});

    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QObject> m_owner;
};

void TestRoutes::initTestCase()
{
    // A system's proxy that is not there: who asks it fails.
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("https_proxy", "http://127.0.0.1:1");
    qunsetenv("no_proxy");
}

void TestRoutes::init()
{
    m_transport = std::make_unique<Transport>();
    m_owner = std::make_unique<QObject>();
}

void TestRoutes::cleanup()
{
    m_owner.reset();
    m_transport.reset();
}

void TestRoutes::watch(Exchange *exchange, Outcome &outcome)
{
    connect(exchange, &Exchange::headReceived, exchange,
            [&outcome](const ResponseHead &head) { outcome.status = head.status; });
    connect(exchange, &Exchange::bytesReceived, exchange,
            [&outcome](const QByteArray &bytes) { outcome.body += bytes; });
    connect(exchange, &Exchange::ended, exchange, [&outcome](const std::optional<Error> &error) {
        outcome.error = error;
        outcome.isOver = true;
    });
}

Outcome TestRoutes::run(const HttpRequest &request, const TransportOptions &options)
{
    Outcome outcome;
    const std::unique_ptr<Exchange> exchange(m_transport->send(request, secret, options, m_owner.get()));
    watch(exchange.get(), outcome);
    [&] { QTRY_VERIFY(outcome.isOver); }();
    return outcome;
}

TransportOptions TestRoutes::through(const FakeProxy &proxy, Proxy::Kind kind, const QString &user,
                                     const QString &passwordVariable)
{
    return {.proxy = {.kind = kind,
                      .host = u"127.0.0.1"_s,
                      .port = proxy.port(),
                      .user = user,
                      .passwordVariable = passwordVariable},
            .caFile = TlsFront::authorityFile(),
            .allowsPlainHttp = true};
}

void TestRoutes::goesThroughTheProxy_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("hasLogin");
    QTest::addColumn<QByteArray>("passed");
    for (const bool hasLogin : {false, true}) {
        const char *login = hasLogin ? "with login" : "without login";
        QTest::addRow("HTTP forwards http, %s", login)
            << false << u"http://host.test/v1"_s << hasLogin << QByteArray("POST http://host.test/v1");
        QTest::addRow("HTTP connects https, %s", login)
            << false << u"https://host.test/v1"_s << hasLogin << QByteArray("CONNECT host.test:443");
        QTest::addRow("SOCKS5, http, %s", login)
            << true << u"http://host.test/v1"_s << hasLogin << QByteArray("SOCKS5 host.test:80");
        QTest::addRow("SOCKS5, https, %s", login)
            << true << u"https://host.test/v1"_s << hasLogin << QByteArray("SOCKS5 host.test:443");
    }
}

void TestRoutes::goesThroughTheProxy()
{
    QFETCH(bool, isSocks);
    QFETCH(QString, url);
    QFETCH(bool, hasLogin);
    QFETCH(QByteArray, passed);
    FakeServer server;
    server.answerJson("/v1", 200, "{}");
    const TlsFront front(server, u"signed"_s);
    const bool isEncrypted = url.startsWith("https"_L1);
    FakeProxy proxy(isSocks ? FakeProxy::Kind::Socks5 : FakeProxy::Kind::Http,
                    isEncrypted ? front.port() : server.port());
    if (hasLogin)
        proxy.setLogin("me", "pass:word");
    const auto kind = isSocks ? Proxy::Kind::Socks5 : Proxy::Kind::Http;
    const TransportOptions options =
        hasLogin ? through(proxy, kind, u"me"_s, u"PROXY_PASSWORD"_s) : through(proxy, kind);
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = run(url, options);
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
        QCOMPARE(outcome.body, "{}");
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(proxy.passed().constFirst(), passed);
    for (const FakeRequest &request : server.requests()) {
        QCOMPARE(request.header("host"), "host.test");
        QCOMPARE(request.header("authorization"), "Bearer sk-secret-123");
        QVERIFY(request.header("proxy-authorization").isNull());
        QCOMPARE(request.body, R"({"model":"m"})");
    }
}

void TestRoutes::wrongLoginIsNamed_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("variable");
    for (const QString &variable : {u"WRONG_PASSWORD"_s, QString()}) {
        const char *what = variable.isEmpty() ? "none" : "wrong";
        QTest::addRow("HTTP, http, %s", what) << false << u"http://host.test/v1"_s << variable;
        QTest::addRow("HTTP, https, %s", what) << false << u"https://host.test/v1"_s << variable;
        QTest::addRow("SOCKS5, http, %s", what) << true << u"http://host.test/v1"_s << variable;
        QTest::addRow("SOCKS5, https, %s", what) << true << u"https://host.test/v1"_s << variable;
    }
}

void TestRoutes::wrongLoginIsNamed()
{
    QFETCH(bool, isSocks);
    QFETCH(QString, url);
    QFETCH(QString, variable);
    FakeServer server;
    FakeProxy proxy(isSocks ? FakeProxy::Kind::Socks5 : FakeProxy::Kind::Http, server.port());
    proxy.setLogin("me", "pass:word");
    const Outcome outcome = run(url,
                                through(proxy, isSocks ? Proxy::Kind::Socks5 : Proxy::Kind::Http,
                                        variable.isEmpty() ? QString() : u"me"_s, variable));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Network);
    const QString start = u"The proxy 127.0.0.1:%1 of the endpoint does not accept the login"_s.arg(proxy.port());
    QVERIFY2(outcome.error->words.startsWith(start), qPrintable(outcome.error->words));
    QCOMPARE_GE(proxy.refusedCount(), 1);
    QCOMPARE(server.connectionCount(), 0);
}

void TestRoutes::unknownPasswordIsNamed()
{
    FakeServer server;
    const FakeProxy proxy(FakeProxy::Kind::Http, server.port());
    const Outcome outcome =
        run(u"http://host.test/"_s, through(proxy, Proxy::Kind::Http, u"me"_s, u"NOT_SET_PASSWORD"_s));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Invalid);
    QVERIFY2(outcome.error->words.contains(u"NOT_SET_PASSWORD"_s), qPrintable(outcome.error->words));
}

void TestRoutes::proxyWithoutHostIsNamed()
{
    const Outcome outcome = run(u"https://host.test/"_s, {.proxy = {.kind = Proxy::Kind::Socks5}});
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Invalid);
    QVERIFY2(outcome.error->words.contains(u"no host or no port"_s), qPrintable(outcome.error->words));
}

void TestRoutes::proxyThatIsDownIsNamed()
{
    FakeServer server;
    const quint16 port = server.port();
    server.close();
    for (const auto kind : {Proxy::Kind::Http, Proxy::Kind::Socks5}) {
        const Outcome outcome =
            run(u"https://host.test/"_s, {.proxy = {.kind = kind, .host = u"127.0.0.1"_s, .port = port}});
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::Network);
        QVERIFY2(outcome.error->words.startsWith(u"The proxy 127.0.0.1:%1 of the endpoint"_s.arg(port)),
                 qPrintable(outcome.error->words));
    }
}

void TestRoutes::loopbackIsDirect()
{
    FakeServer server;
    server.answerJson("/", 200, "{}");
    const FakeProxy proxy(FakeProxy::Kind::Http, server.port());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        const Outcome outcome = run(u"http://%1:%2/"_s.arg(host).arg(server.port()), through(proxy, Proxy::Kind::Http));
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
    }
    QVERIFY(proxy.passed().isEmpty());
}

void TestRoutes::noProxyMeansNone()
{
    // Longer than a name may be, so that no name server is asked. Through the system's proxy the proxy would fail.
    const QString host = QStringLiteral("abcdefghi.").repeated(30) + u"test"_s;
    const Outcome outcome =
        run(u"http://%1/"_s.arg(host), {.proxy = {.kind = Proxy::Kind::None}, .allowsPlainHttp = true});
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->words.startsWith(u"There is no host named"_s), qPrintable(outcome.error->words));
}

void TestRoutes::postThroughAProxyIsSentOnce_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("HTTP, http") << false << false;
    QTest::newRow("HTTP, https") << false << true;
    QTest::newRow("SOCKS5, http") << true << false;
    QTest::newRow("SOCKS5, https") << true << true;
}

void TestRoutes::postThroughAProxyIsSentOnce()
{
    QFETCH(bool, isSocks);
    QFETCH(bool, isEncrypted);
    FakeServer server;
    server.answerJson("/first", 200, "{}");
    server.answer("/chat", FakeAnswer().close());
    const TlsFront front(server, u"signed"_s);
    const FakeProxy proxy(isSocks ? FakeProxy::Kind::Socks5 : FakeProxy::Kind::Http,
                          isEncrypted ? front.port() : server.port());
    const TransportOptions options = through(proxy, isSocks ? Proxy::Kind::Socks5 : Proxy::Kind::Http);
    const QString base = isEncrypted ? u"https://host.test"_s : u"http://host.test"_s;
    QVERIFY(!run(base + u"/first"_s, options).error);
    const Outcome outcome = run(base + u"/chat"_s, options);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Network);
    QCOMPARE(std::ranges::count(server.requests(), QByteArray("/chat"), &FakeRequest::target), 1);
    // What it spoiled does not harm the next.
    QVERIFY(!run(base + u"/first"_s, options).error);
}

void TestRoutes::sixteenStreamsThroughAProxy()
{
    FakeServer server;
    server.answer("/s", FakeAnswer().head(200).piece("x").hold().piece("y").end());
    const TlsFront front(server, u"signed"_s);
    const FakeProxy proxy(FakeProxy::Kind::Http, front.port());
    std::vector<Outcome> outcomes(16);
    for (Outcome &outcome : outcomes)
        watch(m_transport->send(post(u"https://host.test/s"_s), secret, through(proxy, Proxy::Kind::Http),
                                m_owner.get()),
              outcome);
    QTRY_COMPARE(server.heldCount(), 16);
    server.release();
    for (const Outcome &outcome : outcomes) {
        QTRY_VERIFY(outcome.isOver);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.body, "xy");
    }
}

void TestRoutes::unknownAuthorityIsShown()
{
    FakeServer server;
    for (const QString &name : {u"selfsigned"_s, u"signed"_s}) {
        const TlsFront front(server, name);
        const Outcome outcome = run(front.url(u"/"_s), {});
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::Network);
        QVERIFY2(outcome.error->words.startsWith(u"There is no secure connection to 127.0.0.1: "_s),
                 qPrintable(outcome.error->words));
        const auto &certificate = outcome.error->certificate;
        QVERIFY(certificate);
        const bool isSigned = name == "signed"_L1;
        QCOMPARE(certificate->subject, isSigned ? u"host.test"_s : u"127.0.0.1"_s);
        QCOMPARE(certificate->issuer, isSigned ? u"Etude test authority"_s : u"127.0.0.1"_s);
        QCOMPARE(certificate->sha256, TlsFront::sha256(name));
        QCOMPARE(certificate->validFrom, QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC));
        QCOMPARE(certificate->validUntil, QDateTime(QDate(2120, 1, 1), QTime(0, 0), QTimeZone::UTC));
    }
    QVERIFY(server.requests().isEmpty());
}

void TestRoutes::ownAuthorityIsTrusted()
{
    FakeServer server;
    server.answerJson("/", 200, "{}");
    const TlsFront front(server, u"signed"_s);
    QVERIFY(run(front.url(u"/"_s), {}).error);
    const Outcome outcome = run(front.url(u"/"_s), {.caFile = TlsFront::authorityFile()});
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
    QCOMPARE(outcome.body, "{}");
    // The next endpoint without it does not ride on that connection, nor does one with another file.
    QVERIFY(run(front.url(u"/"_s), {}).error);
    QCOMPARE(server.requests().size(), 1);
    const TlsFront other(server, u"selfsigned"_s);
    QVERIFY(run(other.url(u"/"_s), {.caFile = TlsFront::authorityFile()}).error);
    QCOMPARE(server.requests().size(), 1);
}

void TestRoutes::badAuthorityFileIsNamed()
{
    FakeServer server;
    const TlsFront front(server, u"signed"_s);
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.pem"_s);
    const QString text = folder.filePath(u"text.pem"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    for (const QString &path : {missing, text}) {
        const Outcome outcome = run(front.url(u"/"_s), {.caFile = path});
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::File);
        QVERIFY2(outcome.error->words.contains(path), qPrintable(outcome.error->words));
    }
    QCOMPARE(server.connectionCount(), 0);
}

void TestRoutes::trustHoldsForTheEndpointOnly()
{
    FakeServer server;
    server.answerJson("/", 200, "{}");
    const TlsFront front(server, u"selfsigned"_s);
    const TransportOptions trusting{.trustedSha256 = TlsFront::sha256(u"selfsigned"_s)};
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = run(front.url(u"/"_s), trusting);
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
        QCOMPARE(server.requests().size(), i + 1);
        QVERIFY(run(front.url(u"/"_s), {}).error);
        QVERIFY(run(front.url(u"/"_s), {.trustedSha256 = TlsFront::sha256(u"otherselfsigned"_s)}).error);
        QCOMPARE(server.requests().size(), i + 1);
    }
}

void TestRoutes::trustHoldsForTheCertificateOnly()
{
    FakeServer server;
    server.answerJson("/", 200, "{}");
    const TransportOptions trusting{.trustedSha256 = TlsFront::sha256(u"selfsigned"_s)};
    TlsFront front(server, u"otherselfsigned"_s);
    const Outcome outcome = run(front.url(u"/"_s), trusting);
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->words.contains(u"not the one that you trusted"_s), qPrintable(outcome.error->words));
    QVERIFY(outcome.error->certificate);
    QCOMPARE(outcome.error->certificate->sha256, TlsFront::sha256(u"otherselfsigned"_s));
    QVERIFY(server.requests().isEmpty());
    front.setCertificate(u"selfsigned"_s);
    QVERIFY(!run(front.url(u"/"_s), trusting).error);
}

void TestRoutes::trustCoversAnotherName()
{
    // The certificate is for 127.0.0.1, asked for is another name of this computer.
    FakeServer server;
    server.answerJson("/", 200, "{}");
    const TlsFront front(server, u"selfsigned"_s);
    const QString url = u"https://localhost:%1/"_s.arg(front.port());
    QVERIFY(run(url, {}).error);
    // However a person writes it.
    const QString colons = TlsFront::sha256(u"selfsigned"_s).toUpper().insert(2, u':');
    const Outcome outcome = run(url, {.trustedSha256 = colons});
    QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
}

void TestRoutes::mendedAuthorityFileCounts()
{
    FakeServer server;
    server.answerJson("/", 200, "{}");
    const TlsFront front(server, u"signed"_s);
    const QTemporaryDir folder;
    const TransportOptions options{.caFile = folder.filePath(u"ca.pem"_s)};
    QVERIFY(QFile::copy(QStringLiteral(ETUDE_TEST_TLS "/otherselfsigned.pem"), options.caFile));
    QVERIFY(run(front.url(u"/"_s), options).error);
    QVERIFY(QFile::remove(options.caFile));
    QVERIFY(QFile::copy(TlsFront::authorityFile(), options.caFile));
    QVERIFY(!run(front.url(u"/"_s), options).error);
}

void TestRoutes::sixteenTrustedStreams()
{
    FakeServer server;
    server.answer("/s", FakeAnswer().head(200).piece("x").hold().piece("y").end());
    const TlsFront front(server, u"selfsigned"_s);
    const TransportOptions trusting{.trustedSha256 = TlsFront::sha256(u"selfsigned"_s)};
    std::vector<Outcome> outcomes(16);
    for (Outcome &outcome : outcomes)
        watch(m_transport->send(post(front.url(u"/s"_s)), secret, trusting, m_owner.get()), outcome);
    QTRY_COMPARE(server.heldCount(), 16);
    server.release();
    for (const Outcome &outcome : outcomes) {
        QTRY_VERIFY(outcome.isOver);
        QVERIFY2(!outcome.error, qPrintable(outcome.error ? outcome.error->words : QString()));
        QCOMPARE(outcome.body, "xy");
    }
}

void TestRoutes::plainHttpNeedsConsent_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<bool>("needs");
    QTest::newRow("another computer") << u"http://host.test/v1"_s << true << true;
    QTest::newRow("another computer, by number") << u"http://192.168.1.7:8000/v1"_s << true << true;
    QTest::newRow("written oddly") << u" HTTP://Host.test/v1"_s << true << true;
    QTest::newRow("no computer named so") << u"http://127.0.0.1.host.test/"_s << true << true;
    QTest::newRow("no key") << u"http://host.test/v1"_s << false << false;
    QTest::newRow("encrypted") << u"https://host.test/v1"_s << true << false;
    QTest::newRow("this computer") << u"http://127.0.0.1:1/v1"_s << true << false;
    QTest::newRow("this computer, by name") << u"http://localhost:1/v1"_s << true << false;
    QTest::newRow("this computer, IPv6") << u"http://[::1]:1/v1"_s << true << false;
}

void TestRoutes::plainHttpNeedsConsent()
{
    QFETCH(QString, url);
    QFETCH(bool, hasKey);
    QFETCH(bool, needs);
    FakeServer server;
    server.answerWith([](const FakeRequest &) { return FakeAnswer::json(200, "{}"); });
    const FakeProxy proxy(FakeProxy::Kind::Http, server.port());
    HttpRequest request = post(url);
    if (!hasKey)
        request.headers = {{u"x-text"_s, u"no ${secret here"_s}};
    QCOMPARE(needsPlainHttpConsent(request, {}), needs);
    QVERIFY(!needsPlainHttpConsent(request, {.allowsPlainHttp = true}));
    TransportOptions options = through(proxy, Proxy::Kind::Http);
    options.allowsPlainHttp = false;
    if (!needs)
        return;
    // The proxy would carry it anywhere.
    const Outcome refused = run(request, options);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, Error::Kind::Invalid);
    QVERIFY2(refused.error->words.contains(u"unencrypted"_s), qPrintable(refused.error->words));
    QCOMPARE(server.connectionCount(), 0);
    options.allowsPlainHttp = true;
    const Outcome agreed = run(request, options);
    QVERIFY2(!agreed.error, qPrintable(agreed.error ? agreed.error->words : QString()));

    // A key in the body is one too.
    HttpRequest inBody{.url = url, .body = Json{{"key", "${KEY}"}}, .secretMember = u"key"_s};
    QVERIFY(needsPlainHttpConsent(inBody, {}));
    inBody.secretMember.clear();
    QVERIFY(!needsPlainHttpConsent(inBody, {}));
}

void TestRoutes::manyRoutes()
{
    // More routes than are kept at a time, while a stream runs on the first.
    FakeServer server;
    server.answer("/s", FakeAnswer().head(200).piece("x").hold().piece("y").end());
    server.answerJson("/", 200, "{}");
    const TlsFront front(server, u"selfsigned"_s);
    const QString trusted = TlsFront::sha256(u"selfsigned"_s);
    Outcome stream;
    watch(m_transport->send(post(front.url(u"/s"_s)), secret, {.trustedSha256 = trusted}, m_owner.get()), stream);
    QTRY_COMPARE(stream.body, "x");
    for (int i = 0; i < 12; ++i) {
        const QString other = QString::number(i).rightJustified(64, u'0');
        QVERIFY(run(front.url(u"/"_s), {.trustedSha256 = other}).error);
    }
    QVERIFY(!run(front.url(u"/"_s), {.trustedSha256 = trusted}).error);
    server.release();
    QTRY_VERIFY(stream.isOver);
    QVERIFY(!stream.error);
    QCOMPARE(stream.body, "xy");
}

void TestRoutes::optionsAreThoseOfTheEndpoint()
{
    const Endpoint endpoint{.connectTimeout = 3s,
                            .idleTimeout = 7s,
                            .proxy = {.kind = Proxy::Kind::Http, .host = u"p"_s, .port = 8080},
                            .caFile = u"/ca.pem"_s,
                            .trustedSha256 = u"ab"_s,
                            .allowsPlainHttp = true};
    const TransportOptions options = transportOptions(endpoint);
    QCOMPARE(options.connectTimeout, 3s);
    QCOMPARE(options.idleTimeout, 7s);
    QCOMPARE(options.proxy, endpoint.proxy);
    QCOMPARE(options.caFile, u"/ca.pem"_s);
    QCOMPARE(options.trustedSha256, u"ab"_s);
    QVERIFY(options.allowsPlainHttp);
}

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
