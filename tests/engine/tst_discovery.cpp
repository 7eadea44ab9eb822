// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery.h"
#include "engine/engine.h"
#include "host/scriptedhost.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Documents = QMap<QByteArray, QByteArray>;

//! A server that answers these paths with 200, and all others with `status` and `body`.
struct Served {
    Documents documents = {};
    int status = 404;
    QByteArray body = R"({"error":{"message":"File Not Found","type":"not_found_error","code":404}})";
    HostAnswer::Headers headers = {};
};

void serve(ScriptedHost &host, const Served &served)
{
    host.answerWith([served](const HostRequest &request) {
        const QByteArray path = request.target;
        return served.documents.contains(path) ? HostAnswer::json(200, served.documents.value(path), served.headers)
                                               : HostAnswer::json(served.status, served.body, served.headers);
    });
}

QByteArray list(const QByteArray &id, const QByteArray &owner)
{
    return R"({"object":"list","data":[{"id":")" + id + R"(","object":"model","owned_by":")" + owner + R"("}]})";
}

DiscoveryPlan planFor(const QList<quint16> &ports)
{
    DiscoveryPlan plan;
    plan.ports = ports;
    return plan;
}

} // namespace

class TestDiscovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEngineIsKnownWithItsSource();
    void aPathThatCouldNameAHostIsLeftOut_data();
    void aPathThatCouldNameAHostIsLeftOut();
    void enginesAreTold_data();
    void enginesAreTold();
    void whatIsNoEngineIsLeftOut_data();
    void whatIsNoEngineIsLeftOut();
    void loadingAndKeys_data();
    void loadingAndKeys();
    void silenceDoesNotHoldTheOthersUp();
    void aRedirectIsNotFollowed();
    void nobodyIsThere();
    void theOwnEngineIsLeftOut();
    void onlyEnginesAreAskedTwice();
    void noKeyIsSent();
    void deletingTheContextEndsIt();
    void endpointsOfFinds();
    void theRealServer();

private:
    QList<FoundEngine> look(const DiscoveryPlan &plan)
    {
        std::optional<QList<FoundEngine>> found;
        discoverEngines(m_transport, plan, this, [&found](const QList<FoundEngine> &finds) { found = finds; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(found, 20s); }();
        return found.value_or(QList<FoundEngine>());
    }
    std::optional<FoundEngine> lookAt(const Served &served)
    {
        ScriptedHost host;
        if (!host.listen())
            return {};
        serve(host, served);
        const auto found = look(planFor({host.port()}));
        return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
    }

    Transport m_transport;
};

void TestDiscovery::everyEngineIsKnownWithItsSource()
{
    const QStringList wanted{u"llama-server"_s, u"ollama"_s, u"lmstudio"_s, u"vllm"_s,
                             u"sglang"_s,       u"jan"_s,    u"lmdeploy"_s, u"tensorrt-llm"_s};
    QStringList ids;
    for (const KnownEngine &engine : knownEngines()) {
        ids.append(engine.id);
        QVERIFY2(!engine.name.isEmpty() && !engine.ports.isEmpty() && !engine.signs.isEmpty(), qPrintable(engine.id));
        QVERIFY2(engine.source.contains("https://"_L1) && engine.retrieved.isValid(), qPrintable(engine.id));
        for (const EngineSign &sign : engine.signs) {
            const int kinds = int(!sign.ownedBy.isEmpty()) + int(!sign.server.isEmpty()) + int(!sign.path.isEmpty());
            QVERIFY2(kinds == 1, qPrintable(engine.id));
            QVERIFY2(sign.path.isEmpty() || !sign.member.isEmpty() || !sign.text.isEmpty(), qPrintable(engine.id));
        }
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &id : wanted)
        QVERIFY2(ids.contains(id), qPrintable(id));
    const QList<quint16> ports = portsOf(knownEngines());
    for (const quint16 port : {8080, 9931, 11434, 1234, 8000, 30000, 1337, 23333})
        QVERIFY2(ports.count(port) == 1, qPrintable(QString::number(port)));
}

void TestDiscovery::aPathThatCouldNameAHostIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("a path") << R"("signs":[{"path":"/props","member":"a"}])"_ba << true;
    QTest::newRow("a login") << R"("signs":[{"path":"@host.test/props","member":"a"}])"_ba << false;
    QTest::newRow("the end of a name") << R"("signs":[{"path":".host.test/props","member":"a"}])"_ba << false;
    QTest::newRow("an address") << R"("signs":[{"path":"http://host.test/props","member":"a"}])"_ba << false;
    QTest::newRow("for the version") << R"("version":{"path":"@host.test/props","member":"a"})"_ba << false;
    QTest::newRow("for the health") << R"("health":"@host.test/props")"_ba << false;
}

void TestDiscovery::aPathThatCouldNameAHostIsLeftOut()
{
    QFETCH(const QByteArray, member);
    QFETCH(const bool, isRead);
    const auto list = parseJson(R"([{"id":"x","name":"X","ports":[1],)" + member + "}]");
    QVERIFY(list);
    QCOMPARE(knownEnginesFrom(*list).size() == 1, isRead);
}

void TestDiscovery::enginesAreTold_data()
{
    QTest::addColumn<Documents>("documents");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("models");

    // Shapes as in the sources of resources/engine/engines.json.
    QTest::newRow("llama-server") << Documents{{"/v1/models", list("qwen3", "llamacpp")},
                                               {"/props",
                                                R"({"default_generation_settings":{},"build_info":"b11669-8f1d7a2"})"},
                                               {"/health", R"({"status":"ok"})"}}
                                  << u"llama-server"_s << u"llama-server"_s << u"b11669-8f1d7a2"_s
                                  << QStringList{u"qwen3"_s};
    QTest::newRow("Ollama") << Documents{{"/v1/models", list("llama3.2:3b", "library")},
                                         {"/api/version", R"({"version":"0.12.6"})"}}
                            << u"ollama"_s << u"Ollama"_s << u"0.12.6"_s << QStringList{u"llama3.2:3b"_s};
    QTest::newRow("Ollama, models of one's own")
        << Documents{{"/v1/models", list("me/mine", "me")}, {"/api/version", R"({"version":"0.12.6"})"}} << u"ollama"_s
        << u"Ollama"_s << u"0.12.6"_s << QStringList{u"me/mine"_s};
    QTest::newRow("Ollama without models")
        << Documents{{"/v1/models", R"({"object":"list","data":null})"}, {"/api/version", R"({"version":"0.12.6"})"}}
        << u"ollama"_s << u"Ollama"_s << u"0.12.6"_s << QStringList();
    QTest::newRow("LM Studio") << Documents{{"/v1/models", list("qwen/qwen3-8b", "organization_owner")}}
                               << u"lmstudio"_s << u"LM Studio"_s << QString() << QStringList{u"qwen/qwen3-8b"_s};
    QTest::newRow("LM Studio by its own list")
        << Documents{{"/v1/models", R"({"object":"list","data":[]})"}, {"/api/v1/models", R"({"models":[]})"}}
        << u"lmstudio"_s << u"LM Studio"_s << QString() << QStringList();
    QTest::newRow("vLLM") << Documents{{"/v1/models", list("Qwen/Qwen3-8B", "vllm")},
                                       {"/version", R"({"version":"0.11.2"})"}}
                          << u"vllm"_s << u"vLLM"_s << u"0.11.2"_s << QStringList{u"Qwen/Qwen3-8B"_s};
    QTest::newRow("SGLang") << Documents{{"/v1/models", list("Qwen/Qwen3-8B", "sglang")},
                                         {"/get_model_info", R"({"model_path":"Qwen/Qwen3-8B"})"},
                                         {"/get_server_info", R"({"version":"0.5.4"})"}}
                            << u"sglang"_s << u"SGLang"_s << u"0.5.4"_s << QStringList{u"Qwen/Qwen3-8B"_s};
    QTest::newRow("LMDeploy") << Documents{{"/v1/models", list("internlm3", "lmdeploy")}} << u"lmdeploy"_s
                              << u"LMDeploy"_s << QString() << QStringList{u"internlm3"_s};
    QTest::newRow("TensorRT-LLM") << Documents{{"/v1/models", list("m", "tensorrt_llm")},
                                               {"/version", R"({"version":"1.2.0"})"}}
                                  << u"tensorrt-llm"_s << u"TensorRT-LLM"_s << u"1.2.0"_s << QStringList{u"m"_s};
    // It imitates Ollama and llama-server as well.
    QTest::newRow("KoboldCpp") << Documents{{"/v1/models", list("koboldcpp/m", "koboldcpp")},
                                            {"/api/extra/version", R"({"result":"KoboldCpp","version":"1.101"})"},
                                            {"/api/version", R"({"version":"0.7.0"})"},
                                            {"/props", R"({"default_generation_settings":{}})"}}
                               << u"koboldcpp"_s << u"KoboldCpp"_s << u"1.101"_s << QStringList{u"koboldcpp/m"_s};
    QTest::newRow("GPT4All") << Documents{{"/v1/models", list("Llama 3", "humanity")}} << u"gpt4all"_s << u"GPT4All"_s
                             << QString() << QStringList{u"Llama 3"_s};
    QTest::newRow("another") << Documents{{"/v1/models", list("m", "someone")}} << QString() << u"Unknown engine"_s
                             << QString() << QStringList{u"m"_s};
}

void TestDiscovery::enginesAreTold()
{
    QFETCH(const Documents, documents);
    const auto found = lookAt({.documents = documents});
    QVERIFY(found);
    QTEST(found->id, "id");
    QTEST(found->name, "name");
    QTEST(found->version, "version");
    QTEST(found->models, "models");
    QCOMPARE(found->state, FoundEngine::State::Ready);
    QCOMPARE(found->baseUrl, u"http://127.0.0.1:%1/v1"_s.arg(found->port));
}

void TestDiscovery::whatIsNoEngineIsLeftOut_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a web page") << 200 << "<!doctype html><title>My blog</title>"_ba;
    QTest::newRow("JSON of another kind") << 200 << R"({"hello":"world"})"_ba;
    QTest::newRow("nothing") << 200 << ""_ba;
    QTest::newRow("not found") << 404 << R"({"detail":"Not Found"})"_ba;
    QTest::newRow("a login page") << 401 << "<html>Please log in</html>"_ba;
    QTest::newRow("a program with a login") << 401 << R"({"detail":"Not authenticated"})"_ba;
    QTest::newRow("forbidden") << 403 << ""_ba;
    QTest::newRow("a gateway without its server") << 503 << "<html>Service Unavailable</html>"_ba;
}

void TestDiscovery::whatIsNoEngineIsLeftOut()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QVERIFY(!lookAt({.status = status, .body = body}));
}

void TestDiscovery::loadingAndKeys_data()
{
    QTest::addColumn<Served>("served");
    QTest::addColumn<QString>("id");
    QTest::addColumn<FoundEngine::State>("state");

    using State = FoundEngine::State;
    const QByteArray loading = R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})";
    const QByteArray wrongKey = R"({"error":{"message":"Invalid API Key","type":"authentication_error","code":401}})";
    const HostAnswer::Headers llama{{"server", "llama.cpp"}};
    QTest::newRow("llama-server loads") << Served{.status = 503, .body = loading, .headers = llama} << u"llama-server"_s
                                        << State::Loading;
    QTest::newRow("llama-server loads, and lists")
        << Served{.documents = {{"/v1/models", list("m", "llamacpp")}}, .status = 503, .body = loading}
        << u"llama-server"_s << State::Loading;
    QTest::newRow("another loads") << Served{.status = 503, .body = loading} << QString() << State::Loading;
    QTest::newRow("llama-server wants a key")
        << Served{.status = 401, .body = wrongKey, .headers = llama} << u"llama-server"_s << State::WantsKey;
    QTest::newRow("llama-server wants a key, and lists")
        << Served{.documents = {{"/v1/models", list("m", "llamacpp")}}, .status = 401, .body = wrongKey}
        << u"llama-server"_s << State::WantsKey;
    QTest::newRow("vLLM wants a key") << Served{.documents = {{"/version", R"({"version":"0.11.2"})"}},
                                                .status = 401,
                                                .body = R"({"error":"Unauthorized"})"}
                                      << u"vllm"_s << State::WantsKey;
    QTest::newRow("Jan wants a key") << Served{.status = 401, .body = "Invalid or missing authorization token"}
                                     << u"jan"_s << State::WantsKey;
    QTest::newRow("another wants a key") << Served{.status = 401, .body = wrongKey} << QString() << State::WantsKey;
}

void TestDiscovery::loadingAndKeys()
{
    QFETCH(const Served, served);
    const auto found = lookAt(served);
    QVERIFY(found);
    QTEST(found->id, "id");
    QTEST(found->state, "state");
}

void TestDiscovery::silenceDoesNotHoldTheOthersUp()
{
    ScriptedHost silent;
    ScriptedHost endless;
    ScriptedHost ollama;
    for (ScriptedHost *host : {&silent, &endless, &ollama})
        QVERIFY(host->listen());
    silent.answer("/v1/models", HostAnswer());
    // It never falls silent and never ends.
    endless.answerWith([](const HostRequest &) {
        HostAnswer answer;
        answer.head(200, {{"content-type", "application/json"}}).piece(R"({"data":[)");
        for (int i = 0; i < 1000; ++i)
            answer.pause(20ms).piece(" ");
        return answer;
    });
    serve(ollama, {.documents = {{"/v1/models", list("m", "library")}, {"/api/version", R"({"version":"1"})"}}});
    DiscoveryPlan plan = planFor({silent.port(), endless.port(), ollama.port()});
    plan.idleTimeout = 100ms;
    plan.patience = 1s;
    const auto found = look(plan);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().id, u"ollama"_s);
}

void TestDiscovery::aRedirectIsNotFollowed()
{
    ScriptedHost elsewhere;
    ScriptedHost host;
    QVERIFY(elsewhere.listen() && host.listen());
    serve(elsewhere, {.documents = {{"/v1/models", list("m", "library")}}});
    host.answerWith([&](const HostRequest &request) {
        return HostAnswer::json(302, "{}",
                                {{"location", elsewhere.url(QString::fromLatin1(request.target)).toLatin1()}});
    });
    QVERIFY(look(planFor({host.port()})).isEmpty());
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestDiscovery::nobodyIsThere()
{
    quint16 free = 0;
    {
        ScriptedHost host;
        QVERIFY(host.listen());
        free = host.port();
    }
    QVERIFY(look(planFor({free})).isEmpty());
    QVERIFY(look(planFor({})).isEmpty());
}

void TestDiscovery::theOwnEngineIsLeftOut()
{
    Endpoint own;
    own.baseUrl = u"http://127.0.0.1:8080/v1"_s;
    const QList<quint16> ports = planFor({8000, 8080}).without(own).ports;
    QCOMPARE(ports, QList<quint16>{8000});
    own.baseUrl = u"http://host.test:8080/v1"_s;
    QCOMPARE(planFor({8000, 8080}).without(own).ports.size(), 2);
    QCOMPARE(planFor({8000, 8080}).without({}).ports.size(), 2);
}

void TestDiscovery::onlyEnginesAreAskedTwice()
{
    ScriptedHost host;
    QVERIFY(host.listen());
    QByteArrayList asked;
    host.answerWith([&](const HostRequest &request) {
        asked.append(request.target);
        return HostAnswer::json(200, R"({"hello":"world"})");
    });
    QVERIFY(look(planFor({host.port()})).isEmpty());
    QCOMPARE(asked, QByteArrayList{"/v1/models"});
}

void TestDiscovery::noKeyIsSent()
{
    ScriptedHost host;
    QVERIFY(host.listen());
    QList<HostRequest> asked;
    connect(&host, &ScriptedHost::requestReceived, this, [&](const HostRequest &request) { asked.append(request); });
    serve(host, {.documents = {{"/v1/models", list("m", "someone")}}});
    QCOMPARE(look(planFor({host.port(), host.port()})).size(), 1); // once, though it was named twice
    QVERIFY(asked.size() > 3);
    for (const HostRequest &request : std::as_const(asked)) {
        QCOMPARE(request.method, "GET"_ba);
        QVERIFY(request.body.isEmpty());
        QVERIFY(request.header("authorization").isEmpty());
        QVERIFY(request.header("cookie").isEmpty());
        QVERIFY(request.header("host").startsWith("127.0.0.1:"));
    }
}

void TestDiscovery::deletingTheContextEndsIt()
{
    ScriptedHost host;
    QVERIFY(host.listen());
    host.answer("/v1/models", HostAnswer().hold());
    auto context = std::make_unique<QObject>();
    bool isDone = false;
    discoverEngines(m_transport, planFor({host.port()}), context.get(),
                    [&isDone](const QList<FoundEngine> &) { isDone = true; });
    QTRY_COMPARE(host.heldCount(), 1);
    context.reset();
    QTRY_COMPARE(host.openConnections(), 0);
    QVERIFY(!isDone);
}

void TestDiscovery::endpointsOfFinds()
{
    Endpoint ollama;
    ollama.id = u"ollama"_s;
    ollama.name = u"Ollama"_s;
    ollama.baseUrl = u"http://127.0.0.1:11434/v1"_s;
    ollama.auth.kind = Auth::Kind::None;
    ollama.dialects = {u"openai-chat"_s, u"openai-responses"_s};
    ollama.builtIn = true;
    Endpoint vllm = ollama;
    vllm.id = u"vllm"_s;
    vllm.name = u"vLLM"_s;
    vllm.baseUrl = u"http://127.0.0.1:8000/v1"_s;
    const QList<Endpoint> known{ollama, vllm};
    FoundEngine found{.id = u"ollama"_s, .name = u"Ollama"_s, .port = 11434, .baseUrl = ollama.baseUrl};

    QCOMPARE(endpointFor(found, known), ollama);

    found.port = 8081;
    found.baseUrl = u"http://127.0.0.1:8081/v1"_s;
    const Endpoint moved = endpointFor(found, known);
    QCOMPARE(moved.id, u"ollama-8081"_s);
    QCOMPARE(moved.name, u"Ollama at port 8081"_s);
    QCOMPARE(moved.baseUrl, found.baseUrl);
    QCOMPARE(moved.dialects, ollama.dialects);
    QCOMPARE(moved.auth.kind, Auth::Kind::None);
    QVERIFY(!moved.builtIn);
    // The second time it is the one that was saved.
    QCOMPARE(endpointFor(found, known + QList{moved}), moved);
    // Its id is taken by another address.
    Endpoint taken = moved;
    taken.baseUrl = u"http://127.0.0.1:9/v1"_s;
    QVERIFY(endpointFor(found, known + QList{taken}).id.isEmpty());

    // Two engines share a usual port: each is called what it is.
    found.port = 8000;
    found.baseUrl = vllm.baseUrl;
    QCOMPARE(endpointFor(found, known).id, u"ollama-8000"_s);
    // Of one that says nothing of itself the address has to do.
    found.id.clear();
    QCOMPARE(endpointFor(found, known), vllm);

    found = {.id = u"vllm"_s,
             .name = u"vLLM"_s,
             .port = 8000,
             .baseUrl = vllm.baseUrl,
             .state = FoundEngine::State::WantsKey};
    const Endpoint locked = endpointFor(found, known);
    QCOMPARE(locked.id, u"vllm"_s);
    QCOMPARE(locked.auth.kind, Auth::Kind::Bearer);
    QCOMPARE(locked.keyVariable, u"VLLM_API_KEY"_s);
}

void TestDiscovery::theRealServer()
{
    if (qEnvironmentVariableIsEmpty("ETUDE_LLAMA_SERVER"))
        QSKIP("ETUDE_LLAMA_SERVER names no llama-server");
    const QTemporaryDir folder;
    Engine engine(m_transport, folder.path());
    engine.start(EngineSpec{.port = 0});
    QTRY_VERIFY_WITH_TIMEOUT(engine.state() != Engine::State::Starting, 60s);
    QVERIFY2(engine.state() == Engine::State::Ready, qPrintable(engine.error().words));
    const auto port = quint16(QUrl(engine.endpoint().baseUrl).port());
    const auto found = look(planFor({port}));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().id, u"llama-server"_s);
    QCOMPARE(found.constFirst().state, FoundEngine::State::WantsKey); // Etude's own always does
    QVERIFY(look(planFor({port}).without(engine.endpoint())).isEmpty());
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
