// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "core/json.h"
#include "support/fakeproxy.h"
#include "support/fakeserver.h"
#include "support/tlsfront.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

//! `endpoints test`, and the options that say which way a request takes.
class TestCliDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_server->answerJson("/v1/models", 200, R"({"data":[{"id":"first"}]})");
        m_server->answer("/v1/chat/completions", FakeAnswer::chat({"Hello"}));
        m_cli = std::make_unique<Cli>();
        m_cli->set(u"MY_KEY"_s, u"sk-secret-123"_s);
        m_cli->set(u"PROXY_PASSWORD"_s, u"let me in"_s);
    }

    void healthyEndpoint()
    {
        QCOMPARE(m_cli
                     ->run({u"endpoints"_s, u"add"_s, u"Mine"_s, u"--base-url"_s, m_server->url(u"/v1"_s),
                            u"--key-env"_s, u"MY_KEY"_s})
                     .exitCode,
                 0);
        const ProgramResult tested = m_cli->run({u"endpoints"_s, u"test"_s, u"mine"_s, u"--model"_s, u"own"_s});
        QVERIFY2(tested.exitCode == 0, (tested.output + tested.errors).constData());
        const QList<QByteArray> lines = tested.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines[0].startsWith("passed\tlook-up\t0 ms\t127.0.0.1"));
        QVERIFY(lines[5].startsWith("passed\tauth\t"));
        QVERIFY(lines[6].startsWith("passed\ttoken\t"));
        QVERIFY(lines[6].contains("own"));
    }

    void wrongKey()
    {
        m_server->answerWith([](const FakeRequest &) { return FakeAnswer(); });
        m_server->answerJson("/strict/models", 401, R"({"error":{"message":"Bad key sk-secret-123"}})");
        const ProgramResult tested =
            m_cli->run({u"endpoints"_s, u"test"_s, u"--base-url"_s, m_server->url(u"/strict"_s), u"--key-env"_s,
                        u"MY_KEY"_s, u"--json"_s});
        QCOMPARE(tested.exitCode, 1);
        const auto steps = parseJson(tested.output);
        QVERIFY(steps);
        QCOMPARE(steps->size(), 7);
        QCOMPARE(stringAt(steps->at(5), "step"), u"auth"_s);
        QCOMPARE(stringAt(steps->at(5), "state"), u"failed"_s);
        QCOMPARE(stringAt(steps->at(5), "fix"), u"use-key"_s);
        QCOMPARE(stringAt(steps->at(5), "datum"), u"MY_KEY"_s);
        QVERIFY(!tested.output.contains("sk-secret"));
    }

    void certificateToTrust()
    {
        const TlsFront front(*m_server, u"selfsigned"_s);
        const QStringList test{u"endpoints"_s, u"test"_s, u"--base-url"_s, front.url(u"/v1"_s), u"--auth"_s, u"none"_s};
        const ProgramResult refused = m_cli->run(test);
        QCOMPARE(refused.exitCode, 1);
        const QString fingerprint = TlsFront::sha256(u"selfsigned"_s);
        QVERIFY(refused.output.contains("SHA-256 " + fingerprint.toLatin1()));
        QCOMPARE(m_cli->run(test + QStringList{u"--trust-certificate"_s, fingerprint}).exitCode, 0);
        QCOMPARE(m_cli->run(test + QStringList{u"--trust-certificate"_s, u"12ab"_s}).exitCode, 2);
        const TlsFront other(*m_server, u"signed"_s);
        QCOMPARE(m_cli
                     ->run({u"run"_s, u"Hi"_s, u"--model"_s, u"m"_s, u"--base-url"_s, other.url(u"/v1"_s), u"--auth"_s,
                            u"none"_s, u"--ca-file"_s, TlsFront::authorityFile()})
                     .output,
                 "Hello");
    }

    void plainHttpAndProxy()
    {
        FakeProxy proxy(FakeProxy::Kind::Http, m_server->port());
        proxy.setLogin("me", "let me in");
        const QStringList run{u"run"_s,
                              u"Hi"_s,
                              u"--model"_s,
                              u"m"_s,
                              u"--base-url"_s,
                              u"http://host.test/v1"_s,
                              u"--key-env"_s,
                              u"MY_KEY"_s,
                              u"--proxy"_s,
                              u"http://me@127.0.0.1:%1"_s.arg(proxy.port()),
                              u"--proxy-password-env"_s,
                              u"PROXY_PASSWORD"_s};
        const ProgramResult refused = m_cli->run(run);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.errors.contains("unencrypted"));
        QVERIFY(m_server->requests().isEmpty());
        const ProgramResult agreed = m_cli->run(run + QStringList{u"--allow-plain-http"_s});
        QCOMPARE(agreed.output, "Hello");
        QCOMPARE(m_server->requests().constFirst().header("authorization"), "Bearer sk-secret-123");
    }

    void wrongProxy_data()
    {
        QTest::addColumn<QString>("proxy");
        QTest::newRow("no port") << u"http://127.0.0.1"_s;
        QTest::newRow("no scheme") << u"127.0.0.1:8080"_s;
        QTest::newRow("another kind") << u"ftp://127.0.0.1:21"_s;
        QTest::newRow("with its password") << u"http://me:secret@127.0.0.1:8080"_s;
    }

    void wrongProxy()
    {
        QFETCH(QString, proxy);
        const ProgramResult refused = m_cli->run({u"request"_s, u"Hi"_s, u"--model"_s, u"m"_s, u"--base-url"_s,
                                                  u"https://host.test/v1"_s, u"--proxy"_s, proxy});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.errors.contains("--proxy wants"));
        QVERIFY(!refused.errors.contains("secret"));
    }

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliDoctor)
#include "tst_clidoctor.moc"
