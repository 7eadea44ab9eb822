// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "core/json.h"
#include "host/scriptedhost.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

//! `endpoints discover`. The servers live in this process: the program is another, and asks them over the wire.
class TestCliDiscover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<Cli>();
        m_ollama = std::make_unique<ScriptedHost>();
        QVERIFY(m_ollama->listen());
        m_ollama->answerJson("/v1/models", 200,
                             R"({"object":"list","data":[{"id":"a:1b","owned_by":"library"},{"id":"b:2b"}]})");
        m_ollama->answerJson("/api/version", 200, R"({"version":"0.12.6"})");
    }

    void findsAreListed()
    {
        const ProgramResult found = discover();
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(QString::fromUtf8(found.output),
                 u"ready\tOllama 0.12.6\tollama-%1\thttp://127.0.0.1:%1/v1\ta:1b b:2b\n"_s.arg(m_ollama->port()));
        QCOMPARE(found.errors, QByteArray());
        // Nothing was asked to be remembered.
        QCOMPARE(m_cli->run({u"endpoints"_s, u"show"_s, u"ollama-%1"_s.arg(m_ollama->port())}).exitCode, 2);
    }

    void findsAreListedAsJson()
    {
        const ProgramResult found = discover({u"--json"_s});
        QCOMPARE(found.exitCode, 0);
        const auto list = parseJson(found.output);
        QVERIFY(list && list->size() == 1);
        const Json &first = list->front();
        QCOMPARE(stringAt(first, "engine"), u"ollama"_s);
        QCOMPARE(stringAt(first, "version"), u"0.12.6"_s);
        QCOMPARE(stringAt(first, "state"), u"ready"_s);
        QCOMPARE(stringAt(first, "base_url"), m_ollama->url(u"/v1"_s));
        QCOMPARE(stringAt(first, "endpoint"), u"ollama-%1"_s.arg(m_ollama->port()));
        QCOMPARE(listAt(first, "models").size(), 2);
    }

    void findsAreRemembered()
    {
        const QString id = u"ollama-%1"_s.arg(m_ollama->port());
        QCOMPARE(discover({u"--save"_s}).exitCode, 0);
        const ProgramResult shown = m_cli->run({u"endpoints"_s, u"show"_s, id});
        QCOMPARE(shown.exitCode, 0);
        const auto endpoint = parseJson(shown.output);
        QVERIFY(endpoint);
        QCOMPARE(stringAt(*endpoint, "base_url"), m_ollama->url(u"/v1"_s));
        QCOMPARE(stringAt(*endpoint, "auth"), u"none"_s);
        QCOMPARE(m_cli->run({u"models"_s, u"--endpoint"_s, id}).exitCode, 0);
        // Looking again finds the same one.
        QVERIFY(discover({u"--save"_s}).output.contains(id.toUtf8() + '\t'));
        QVERIFY(!m_cli->run({u"endpoints"_s, u"list"_s}).output.contains(id.toUtf8() + "-2"));
    }

    void nothingFoundIsNoError()
    {
        const QString port = QString::number(m_ollama->port());
        m_ollama->close();
        const ProgramResult found = discover({u"--json"_s}, port);
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.output, "[]\n");
        QVERIFY(found.errors.startsWith("etude-cli: No engine answers on this computer"));
        QVERIFY(found.errors.contains(port.toUtf8()));
        QCOMPARE(found.errors.count('\n'), 1);
    }

    void wrongPort()
    {
        QCOMPARE(discover({}, u"65536"_s).exitCode, 2);
        QCOMPARE(discover({}, u"0"_s).exitCode, 2);
    }

private:
    [[nodiscard]] ProgramResult discover(const QStringList &options = {}, QString port = {}) const
    {
        if (port.isEmpty())
            port = QString::number(m_ollama->port());
        return m_cli->run(QStringList{u"endpoints"_s, u"discover"_s, u"--port"_s, port} + options);
    }

    std::unique_ptr<ScriptedHost> m_ollama;
    std::unique_ptr<Cli> m_cli;
};

QTEST_GUILESS_MAIN(TestCliDiscover)
#include "tst_clidiscover.moc"
