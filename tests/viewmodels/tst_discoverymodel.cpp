// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "host/scriptedhost.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestDiscoveryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<World>(m_folder->path());
        m_workspace = std::make_unique<Workspace>(m_world->rooms());
        m_host = std::make_unique<ScriptedHost>();
        QVERIFY(m_host->listen());
        m_tester = std::make_unique<QAbstractItemModelTester>(&model());
        lookOnlyHere();
    }
    void cleanup()
    {
        m_tester.reset();
        m_workspace.reset();
        m_world.reset();
    }

    void aFindIsUsed()
    {
        serveOllama();
        look();
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(at(DiscoveryModel::NameRole), u"Ollama 0.12.6"_s);
        QCOMPARE(at(DiscoveryModel::AddressRole), u"127.0.0.1:%1"_s.arg(m_host->port()));
        QVERIFY(at(DiscoveryModel::ModelsRole).contains(u"a:1b, b:2b"_s));
        QCOMPARE(model().note(), QString());

        model().use(0);
        const QString id = u"ollama-%1"_s.arg(m_host->port());
        QCOMPARE(m_workspace->session()->endpointId(), id);
        QCOMPARE(m_workspace->session()->model(), u"a:1b"_s);
        QCOMPARE(m_world->settings.endpoint(), id);
        QVERIFY(m_workspace->endpoints()->rowOf(id) >= 0);
        QVERIFY(m_workspace->endpoints()->hasUsable());
        // It is there at the next start, once.
        const Endpoints again(m_world->folders, builtInEndpoints());
        QVERIFY(again.find(id));
        const qsizetype count = again.all().size();
        model().use(0);
        QCOMPARE(Endpoints(m_world->folders, builtInEndpoints()).all().size(), count);
    }

    void aFindThatWantsAKeyAsksForIt()
    {
        m_host->answerWith([](const HostRequest &) {
            return HostAnswer::json(401, R"({"error":{"message":"Invalid API Key"}})", {{"server", "llama.cpp"}});
        });
        look();
        QCOMPARE(at(DiscoveryModel::NameRole), u"llama-server"_s);
        QCOMPARE(at(DiscoveryModel::ModelsRole), u"wants a key"_s);
        model().use(0);
        QVERIFY(m_workspace->session()->isKeyMissing());
        QVERIFY(!m_workspace->session()->keyVariable().isEmpty());
    }

    void nothingFoundIsSaid()
    {
        m_host->close();
        look();
        QCOMPARE(model().rowCount(), 0);
        QVERIFY2(model().note().contains(u"LM Studio"_s) && model().note().contains(u"Ollama"_s),
                 qPrintable(model().note()));
    }

    //! Who has not asked is not told that nothing is there.
    void nothingFoundUnaskedIsNotSaid()
    {
        m_host->close();
        m_workspace->settle();
        QTRY_VERIFY(!model().isLooking());
        QCOMPARE(model().note(), QString());
    }

    //! Unasked once in a life: at the very first start.
    void looksByItselfAtTheFirstStartOnly()
    {
        serveOllama();
        m_workspace->settle();
        QVERIFY(model().isLooking());
        QTRY_COMPARE(model().rowCount(), 1);
        // Nothing is used before somebody says so.
        QCOMPARE(m_workspace->session()->endpointId(), u"engine"_s);

        m_workspace->saveAll();
        const World world(m_folder->path());
        QVERIFY(!world.settings.isFirstStart());
        m_tester.reset();
        m_workspace.reset();
        m_world = std::make_unique<World>(m_folder->path());
        m_workspace = std::make_unique<Workspace>(m_world->rooms());
        lookOnlyHere();
        m_workspace->settle();
        QVERIFY(!model().isLooking());
    }

    void whatTheEngineNeedsIsSaid()
    {
        const QByteArray path = qgetenv("PATH");
        const QByteArray server = qgetenv("ETUDE_LLAMA_SERVER");
        m_host->close();
        qputenv("PATH", "/nonexistent");
        qunsetenv("ETUDE_LLAMA_SERVER");
        look();
        QVERIFY2(model().engineProblem().contains(u"llama.cpp"_s), qPrintable(model().engineProblem()));
        // It is installed meanwhile.
        qputenv("ETUDE_LLAMA_SERVER", "/usr/bin/env");
        look();
        QCOMPARE(model().engineProblem(), QString());
        qputenv("PATH", path);
        if (server.isNull())
            qunsetenv("ETUDE_LLAMA_SERVER");
        else
            qputenv("ETUDE_LLAMA_SERVER", server);
    }

    void aNewUserHasNothingOfTheirOwn()
    {
        // Keys of whoever runs this must not count.
        for (const Endpoint &endpoint : m_world->endpoints.all()) {
            if (!endpoint.keyVariable.isEmpty() && qEnvironmentVariableIsSet(qPrintable(endpoint.keyVariable)))
                QSKIP("a key is set in the environment");
        }
        QVERIFY(!m_workspace->endpoints()->hasUsable());
        Endpoint own;
        own.name = u"Mine"_s;
        own.baseUrl = u"https://host.test/v1"_s;
        QVERIFY(m_world->endpoints.save(own));
        m_workspace->endpoints()->reload();
        QVERIFY(m_workspace->endpoints()->hasUsable());
    }

private:
    [[nodiscard]] DiscoveryModel &model() { return *m_workspace->discovery(); }
    [[nodiscard]] QString at(int role) { return model().index(0).data(role).toString(); }
    void lookOnlyHere()
    {
        DiscoveryPlan plan;
        plan.ports = {m_host->port()};
        model().setPlan(plan);
    }
    void look()
    {
        model().look();
        QTRY_VERIFY(!model().isLooking());
    }
    void serveOllama()
    {
        m_host->answerJson("/v1/models", 200,
                           R"({"object":"list","data":[{"id":"a:1b","owned_by":"library"},{"id":"b:2b"}]})");
        m_host->answerJson("/api/version", 200, R"({"version":"0.12.6"})");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ScriptedHost> m_host;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestDiscoveryModel)
#include "tst_discoverymodel.moc"
