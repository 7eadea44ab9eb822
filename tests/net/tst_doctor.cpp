// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/doctor.h"
#include "support/fakeproxy.h"
#include "support/fakeserver.h"
#include "support/tlsfront.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = DoctorStep::Kind;
using State = DoctorStep::State;
using Fix = DoctorStep::Fix;

ApiKey secret(const QString &name)
{
    return name == "KEY"_L1 || name == "PROXY_PASSWORD"_L1 ? ApiKey(u"sk-secret-123"_s) : ApiKey();
}

Endpoint endpointAt(const QString &baseUrl)
{
    return {.id = u"fake"_s, .baseUrl = baseUrl, .keyVariable = u"KEY"_s};
}

const QByteArray list = R"({"object":"list","data":[{"id":"first"},{"id":"second"}]})";

//! A host in good health at /v1.
void answerWell(FakeServer &server)
{
    server.answerJson("/v1/models", 200, list);
    server.answer("/v1/chat/completions", FakeAnswer::chat({"Hi", " there"}));
}

QByteArray errorBody(const QByteArray &words)
{
    return R"({"error":{"message":")" + words + R"("}})";
}

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void healthyHost();
    void asksForOneTokenOnly_data();
    void asksForOneTokenOnly();
    void breaksOffAtTheFirstToken();
    void refusedLimitIsLeftOut();
    void learnedRefusalIsHeeded();
    void badAddress();
    void unknownHost();
    void engineIsDown();
    void engineIsLoading();
    void modelIsLoading();
    void missingKey();
    void wrongKey();
    void wrongKeyWhereTheListIsOpen();
    void keyAtKeylessEndpoint();
    void noModelList();
    void brokenModelList();
    void noModelKnown();
    void wrongBase_data();
    void wrongBase();
    void otherBaseIsNoFaultWhereTheModelAnswers();
    void modelThatIsNotThere();
    void silentHost();
    void plainHttpIsNotUsedWithAKey();
    void unknownCertificate();
    void trustedCertificate();
    void badCaFile();
    void throughAProxy_data();
    void throughAProxy();
    void proxyThatIsDown();
    void silenceBehindAProxy();
    void deletedAtAnyStep();
    void stepsAsJson();

private:
    QList<DoctorStep> examine(const Endpoint &endpoint, const QString &model = {});
    static QByteArray states(const QList<DoctorStep> &steps);

    Transport m_transport;
};

void TestDoctor::initTestCase()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    qputenv("https_proxy", "http://127.0.0.1:1");
    qputenv("no_proxy", ".unproxied");
}

QList<DoctorStep> TestDoctor::examine(const Endpoint &endpoint, const QString &model)
{
    Doctor doctor(m_transport, endpoint, secret, model);
    QList<DoctorStep> seen;
    connect(&doctor, &Doctor::stepFinished, &doctor, [&seen](const DoctorStep &step) { seen.append(step); });
    QSignalSpy finished(&doctor, &Doctor::finished);
    [&] {
        QVERIFY(seen.isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(seen, doctor.steps());
        // Each step once, in order.
        QCOMPARE(seen.size(), 7);
        for (int i = 0; i < seen.size(); ++i) {
            QCOMPARE(int(seen[i].kind), i);
            QVERIFY(!seen[i].words.isEmpty());
            QVERIFY2(!seen[i].words.contains(u"sk-secret"_s), qPrintable(seen[i].words));
        }
        const bool failed = std::ranges::contains(seen, State::Failed, &DoctorStep::state);
        QCOMPARE(doctor.isHealthy(), !failed);
    }();
    seen.resize(7);
    return seen;
}

//! "PSPSPPP": the first letters, one a step.
QByteArray TestDoctor::states(const QList<DoctorStep> &steps)
{
    QByteArray letters;
    for (const DoctorStep &step : steps)
        letters += stateName(step.state).toUpper().front().toLatin1();
    return letters;
}

void TestDoctor::healthyHost()
{
    FakeServer server;
    answerWell(server);
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)));
    QCOMPARE(states(steps), "PSPSPPP");
    QVERIFY(steps[4].words.contains(u'2'));
    QVERIFY(steps[6].words.contains(u"first"_s));
    for (const DoctorStep &step : steps)
        QCOMPARE(step.fix, Fix::None);
}

void TestDoctor::asksForOneTokenOnly_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("limit");
    QTest::newRow("chat") << u"openai-chat"_s << QByteArray("/v1/chat/completions") << QByteArray("\"max_tokens\":1");
    QTest::newRow("responses") << u"openai-responses"_s << QByteArray("/v1/responses")
                               << QByteArray("\"max_output_tokens\":16");
}

void TestDoctor::asksForOneTokenOnly()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, limit);
    FakeServer server;
    server.answerJson("/v1/models", 200, list);
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
    endpoint.dialect = dialect;
    endpoint.models = {u"own"_s};
    (void)examine(endpoint);
    const auto sent = std::ranges::find(server.requests(), path, &FakeRequest::target);
    QVERIFY(sent != server.requests().end());
    QVERIFY2(sent->body.contains(limit + ',') || sent->body.contains(limit + '}'), sent->body.constData());
    QVERIFY(sent->body.contains("\"own\""));
}

void TestDoctor::breaksOffAtTheFirstToken()
{
    FakeServer server;
    server.answerJson("/v1/models", 200, list);
    server.answer(
        "/v1/chat/completions",
        FakeAnswer().head(200).piece("data: {\"choices\":[{\"delta\":{\"reasoning_content\":\"Hm\"}}]}\n\n").hold());
    QCOMPARE(states(examine(endpointAt(server.url(u"/v1"_s)))), "PSPSPPP");
    QTRY_COMPARE(server.heldCount(), 0);
}

void TestDoctor::refusedLimitIsLeftOut()
{
    FakeServer server;
    server.answerJson("/v1/models", 200, list);
    server.answer("/v1/chat/completions", FakeAnswer::json(400, errorBody("max_tokens is not supported")));
    server.answer("/v1/chat/completions", FakeAnswer::chat({"Hi"}));
    QCOMPARE(states(examine(endpointAt(server.url(u"/v1"_s)))), "PSPSPPP");
    QVERIFY(server.requests()[1].body.contains("max_tokens"));
    QVERIFY(!server.requests()[2].body.contains("max_tokens"));
}

void TestDoctor::learnedRefusalIsHeeded()
{
    FakeServer server;
    answerWell(server);
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
    endpoint.refusals = {{.model = u"first"_s, .member = u"max_tokens"_s, .instead = u"max_completion_tokens"_s}};
    (void)examine(endpoint);
    QVERIFY(server.requests().last().body.contains("\"max_completion_tokens\":1"));
    QVERIFY(!server.requests().last().body.contains("\"max_tokens\""));
}

void TestDoctor::badAddress()
{
    const auto steps = examine(endpointAt(u"api.example.com"_s));
    QCOMPARE(states(steps), "FSSSSSS");
    QVERIFY(steps[0].words.contains(u"https://"_s));
    Endpoint endpoint = endpointAt(u"https://127.0.0.1/"_s);
    endpoint.dialect = u"klingon"_s;
    QVERIFY(examine(endpoint)[0].words.contains(u"klingon"_s));
}

void TestDoctor::unknownHost()
{
    // Longer than a name may be, so that no name server is asked.
    const QString host = QStringLiteral("abcdefghi.").repeated(30) + u"unproxied"_s;
    const auto steps = examine(endpointAt(u"https://%1/v1"_s.arg(host)));
    QCOMPARE(states(steps), "FSSSSSS");
    QVERIFY2(steps[0].words.startsWith(u"There is no host named"_s), qPrintable(steps[0].words));
    QCOMPARE(steps[0].fix, Fix::None);
    // Here the system has a proxy, which the endpoint does not want.
    Endpoint direct = endpointAt(u"https://%1/v1"_s.arg(QStringLiteral("abcdefghi.").repeated(30) + u"test"_s));
    direct.proxy = {.kind = Proxy::Kind::None};
    QCOMPARE(examine(direct)[0].fix, Fix::UseSystemProxy);
}

void TestDoctor::engineIsDown()
{
    FakeServer server;
    const QString url = server.url(u"/v1"_s);
    server.close();
    const auto steps = examine(endpointAt(url));
    QCOMPARE(states(steps), "PSFSSSS");
    QCOMPARE(steps[2].fix, Fix::StartEngine);
    QVERIFY2(steps[2].words.contains(u"refused the connection"_s), qPrintable(steps[2].words));
}

void TestDoctor::engineIsLoading()
{
    FakeServer server;
    server.answer("/v1/models", FakeAnswer::json(503, errorBody("Loading model")));
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)));
    QCOMPARE(states(steps), "PSPSFSS");
    QCOMPARE(steps[4].fix, Fix::Wait);
    QVERIFY2(steps[4].words.contains(u"still loading"_s), qPrintable(steps[4].words));
}

void TestDoctor::modelIsLoading()
{
    FakeServer server;
    server.answerJson("/v1/models", 200, list);
    server.answer("/v1/chat/completions", FakeAnswer::json(503, errorBody("Loading model")));
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)));
    QCOMPARE(states(steps), "PSPSPSF");
    QCOMPARE(steps[6].fix, Fix::Wait);
}

void TestDoctor::missingKey()
{
    FakeServer server;
    answerWell(server);
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
    endpoint.keyVariable = u"NOT_SET_KEY"_s;
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), "PSPSSFS");
    QCOMPARE(steps[5].fix, Fix::UseKey);
    QCOMPARE(steps[5].datum, u"NOT_SET_KEY"_s);
    QVERIFY(server.requests().isEmpty());
}

void TestDoctor::wrongKey()
{
    FakeServer server;
    server.answer("/v1/models", FakeAnswer::json(401, errorBody("Bad key sk-secret-123")));
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)));
    QCOMPARE(states(steps), "PSPSSFS");
    QCOMPARE(steps[5].fix, Fix::UseKey);
    QCOMPARE(steps[5].datum, u"KEY"_s);
    QVERIFY2(steps[5].words.contains(u"HTTP 401"_s), qPrintable(steps[5].words));
}

void TestDoctor::wrongKeyWhereTheListIsOpen()
{
    FakeServer server;
    server.answerJson("/v1/models", 200, list);
    server.answer("/v1/chat/completions", FakeAnswer::json(403, errorBody("Bad key sk-secret-123")));
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)));
    QCOMPARE(states(steps), "PSPSPFS");
    QCOMPARE(steps[5].fix, Fix::UseKey);
}

void TestDoctor::keyAtKeylessEndpoint()
{
    FakeServer server;
    answerWell(server);
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
    endpoint.auth = {.kind = Auth::Kind::None};
    QCOMPARE(states(examine(endpoint)), "PSPSPSP");
    FakeServer strict;
    strict.answer("/v1/models", FakeAnswer::json(401, errorBody("No key")));
    endpoint.baseUrl = strict.url(u"/v1"_s);
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), "PSPSSFS");
    QVERIFY2(steps[5].words.startsWith(u"The host wants a key"_s), qPrintable(steps[5].words));
}

void TestDoctor::noModelList()
{
    FakeServer server;
    server.answer("/v1/chat/completions", FakeAnswer::chat({"Hi"}));
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)), u"mine"_s);
    QCOMPARE(states(steps), "PSPSWPP");
    QVERIFY(steps[4].words.contains(u"404"_s));
    QCOMPARE(steps[4].fix, Fix::None);
}

void TestDoctor::brokenModelList()
{
    FakeServer server;
    answerWell(server);
    server.answer("/v2/models", FakeAnswer::json(200, "<html>Welcome</html>"));
    server.answer("/v2/chat/completions", FakeAnswer::chat({"Hi"}));
    QCOMPARE(states(examine(endpointAt(server.url(u"/v2"_s)), u"mine"_s)), "PSPSWPP");
}

void TestDoctor::noModelKnown()
{
    FakeServer server;
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)));
    QCOMPARE(states(steps), "PSPSWSS");
    QVERIFY2(steps[6].words.contains(u"No model is known"_s), qPrintable(steps[6].words));
}

void TestDoctor::wrongBase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("models");
    QTest::addColumn<Fix>("fix");
    QTest::addColumn<QString>("right");
    QTest::newRow("one too few") << u"/api"_s << QByteArray("/api/v1/models") << Fix::AddV1 << u"/api/v1"_s;
    QTest::newRow("one too few, slash") << u"/api/"_s << QByteArray("/api/v1/models") << Fix::AddV1 << u"/api/v1"_s;
    QTest::newRow("one too many") << u"/api/v1"_s << QByteArray("/api/models") << Fix::DropV1 << u"/api"_s;
    QTest::newRow("one too many, slash") << u"/api/v1/"_s << QByteArray("/api/models") << Fix::DropV1 << u"/api"_s;
}

void TestDoctor::wrongBase()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, models);
    QFETCH(Fix, fix);
    QFETCH(QString, right);
    FakeServer server;
    server.answerJson(models, 200, list);
    const auto steps = examine(endpointAt(server.url(typed)));
    QCOMPARE(states(steps), "PSPSFSF");
    QCOMPARE(steps[4].fix, fix);
    QCOMPARE(steps[4].datum, server.url(right));
}

void TestDoctor::otherBaseIsNoFaultWhereTheModelAnswers()
{
    FakeServer server;
    server.answerJson("/api/v1/models", 200, list);
    server.answer("/api/chat/completions", FakeAnswer::chat({"Hi"}));
    QCOMPARE(states(examine(endpointAt(server.url(u"/api"_s)))), "PSPSWPP");
}

void TestDoctor::modelThatIsNotThere()
{
    FakeServer server;
    server.answerJson("/v1/models", 200, list);
    server.answer("/v1/chat/completions", FakeAnswer::json(404, errorBody("The model mine does not exist")));
    const auto steps = examine(endpointAt(server.url(u"/v1"_s)), u"mine"_s);
    QCOMPARE(steps[6].state, State::Failed);
    QCOMPARE(steps[6].fix, Fix::LoadOtherModel);
    QCOMPARE(steps[6].datum, u"first"_s);
    QVERIFY(steps[6].words.contains(u"does not exist"_s));
}

void TestDoctor::silentHost()
{
    FakeServer server;
    server.answer("/v1/models", {});
    Endpoint endpoint = endpointAt(server.url(u"/v1"_s));
    endpoint.idleTimeout = 1s;
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), "PSPSFSS");
    QCOMPARE(steps[4].fix, Fix::RaiseIdleTimeout);
    QCOMPARE(steps[4].datum, u"2"_s);
}

void TestDoctor::plainHttpIsNotUsedWithAKey()
{
    FakeServer server;
    answerWell(server);
    const FakeProxy proxy(FakeProxy::Kind::Http, server.port());
    Endpoint endpoint = endpointAt(u"http://host.test/v1"_s);
    endpoint.proxy = {.kind = Proxy::Kind::Http, .host = u"127.0.0.1"_s, .port = proxy.port()};
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), "SPSSSFS");
    QCOMPARE(steps[5].fix, Fix::AllowPlainHttp);
    QVERIFY(server.requests().isEmpty());
    endpoint.allowsPlainHttp = true;
    QCOMPARE(states(examine(endpoint)), "SPSSPPP");
}

void TestDoctor::unknownCertificate()
{
    FakeServer server;
    answerWell(server);
    const TlsFront front(server, u"selfsigned"_s);
    const auto steps = examine(endpointAt(front.url(u"/v1"_s)));
    QCOMPARE(states(steps), "PSPFSSS");
    QCOMPARE(steps[3].fix, Fix::TrustCertificate);
    QCOMPARE(steps[3].datum, TlsFront::sha256(u"selfsigned"_s));
    QVERIFY(steps[3].certificate);
    QCOMPARE(steps[3].certificate->subject, u"127.0.0.1"_s);
    QCOMPARE(steps[3].certificate->sha256, steps[3].datum);
    QVERIFY(server.requests().isEmpty());
}

void TestDoctor::trustedCertificate()
{
    FakeServer server;
    answerWell(server);
    const TlsFront front(server, u"selfsigned"_s);
    Endpoint endpoint = endpointAt(front.url(u"/v1"_s));
    endpoint.trustedSha256 = TlsFront::sha256(u"selfsigned"_s);
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), "PSPPPPP");
    QVERIFY2(steps[3].words.startsWith(u"TLS 1."_s) && steps[3].words.contains(u"you trusted"_s),
             qPrintable(steps[3].words));
    const TlsFront other(server, u"signed"_s);
    endpoint.baseUrl = other.url(u"/v1"_s);
    QCOMPARE(states(examine(endpoint)), "PSPFSSS");
    endpoint.trustedSha256.clear();
    endpoint.caFile = TlsFront::authorityFile();
    const auto own = examine(endpoint);
    QCOMPARE(states(own), "PSPPPPP");
    QVERIFY2(own[3].words.contains(u"signed by “Etude test authority”"_s), qPrintable(own[3].words));
}

void TestDoctor::badCaFile()
{
    Endpoint endpoint = endpointAt(u"https://127.0.0.1:1/v1"_s);
    endpoint.caFile = u"/nowhere/ca.pem"_s;
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), "SSSFSSS");
    QVERIFY(steps[3].words.contains(u"/nowhere/ca.pem"_s));
}

void TestDoctor::throughAProxy_data()
{
    QTest::addColumn<bool>("isSocks");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("HTTP") << false << QByteArray("sk-secret-123") << QByteArray("SPPPPPP");
    QTest::newRow("SOCKS5") << true << QByteArray("sk-secret-123") << QByteArray("SPPPPPP");
    QTest::newRow("HTTP, wrong login") << false << QByteArray("other") << QByteArray("SFSSSSS");
    QTest::newRow("SOCKS5, wrong login") << true << QByteArray("other") << QByteArray("SFSSSSS");
}

void TestDoctor::throughAProxy()
{
    QFETCH(bool, isSocks);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, expected);
    FakeServer server;
    answerWell(server);
    const TlsFront front(server, u"signed"_s);
    FakeProxy proxy(isSocks ? FakeProxy::Kind::Socks5 : FakeProxy::Kind::Http, front.port());
    proxy.setLogin("me", password);
    Endpoint endpoint = endpointAt(u"https://host.test/v1"_s);
    endpoint.caFile = TlsFront::authorityFile();
    endpoint.proxy = {.kind = isSocks ? Proxy::Kind::Socks5 : Proxy::Kind::Http,
                      .host = u"127.0.0.1"_s,
                      .port = proxy.port(),
                      .user = u"me"_s,
                      .passwordVariable = u"PROXY_PASSWORD"_s};
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), expected);
    if (steps[1].state == State::Failed) {
        QVERIFY2(steps[1].words.contains(u"does not accept the login"_s), qPrintable(steps[1].words));
        QCOMPARE(steps[1].fix, Fix::UseNoProxy);
    }
}

void TestDoctor::proxyThatIsDown()
{
    Endpoint endpoint = endpointAt(u"https://host.test/v1"_s);
    const auto steps = examine(endpoint); // the system's, from initTestCase()
    QCOMPARE(states(steps), "SFSSSSS");
    QCOMPARE(steps[1].fix, Fix::UseNoProxy);
    QVERIFY2(steps[1].words.contains(u"127.0.0.1:1 of this system"_s), qPrintable(steps[1].words));
}

void TestDoctor::silenceBehindAProxy()
{
    FakeServer proxy;
    proxy.answerWith([](const FakeRequest &) { return FakeAnswer(); }); // never says that it has connected
    Endpoint endpoint = endpointAt(u"https://host.test/v1"_s);
    endpoint.connectTimeout = 1s;
    endpoint.proxy = {.kind = Proxy::Kind::Http, .host = u"127.0.0.1"_s, .port = quint16(QUrl(proxy.url()).port())};
    const auto steps = examine(endpoint);
    QCOMPARE(states(steps), "SPFSSSS");
    QCOMPARE(steps[2].fix, Fix::RaiseConnectTimeout);
}

void TestDoctor::deletedAtAnyStep()
{
    FakeServer server;
    answerWell(server);
    const TlsFront front(server, u"signed"_s);
    for (int step = 0; step < 8; ++step) {
        Endpoint endpoint = endpointAt(front.url(u"/v1"_s));
        endpoint.caFile = TlsFront::authorityFile();
        QPointer<Doctor> doctor = new Doctor(m_transport, endpoint, secret);
        const auto destroy = [&] { delete doctor.data(); };
        if (step == 7)
            connect(doctor, &Doctor::finished, this, destroy);
        connect(doctor, &Doctor::stepFinished, this, [&, step](const DoctorStep &finished) {
            if (int(finished.kind) == step)
                destroy();
        });
        QTRY_VERIFY(!doctor);
    }
}

void TestDoctor::stepsAsJson()
{
    const DoctorStep step{.kind = Kind::Tls,
                          .state = State::Failed,
                          .ms = 12,
                          .words = u"No."_s,
                          .fix = Fix::TrustCertificate,
                          .datum = u"9f"_s,
                          .certificate = PeerCertificate{.subject = u"a"_s, .issuer = u"b"_s, .sha256 = u"9f"_s}};
    QCOMPARE(jsonText(toJson(step)),
             R"({"step":"tls","state":"failed","ms":12,"words":"No.","fix":"trust-certificate","datum":"9f",)"
             R"("certificate":{"subject":"a","issuer":"b","sha256":"9f","valid_from":"","valid_until":""}})");
    QCOMPARE(jsonText(toJson(DoctorStep{.words = u"Yes."_s})),
             R"({"step":"look-up","state":"passed","ms":0,"words":"Yes."})");
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
