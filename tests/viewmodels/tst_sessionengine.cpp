// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace etude;

//! A session with the engine on this computer: the real llama-server, the starter model.
class TestSessionEngine : public QObject, protected SessionFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("ETUDE_LLAMA_SERVER"))
            QSKIP("ETUDE_LLAMA_SERVER names no llama-server");
    }
    void init()
    {
        begin();
        EngineSpec spec;
        spec.port = 0; // tests run beside each other
        m_world->engine.choose(spec);
        m_session->chooseEndpoint(Endpoint::engineId);
    }
    void cleanup() { end(); }

    void firstRunOnAFreshMachineAnswers()
    {
        QCOMPARE(m_session->modelName(), u"Starter model (built in, knows only the presets)"_s);
        QCOMPARE(m_session->keyNote(), u"no key needed"_s);
        ask(u"Write a haiku about the ocean"_s);
        QVERIFY2(error().isEmpty(), qPrintable(error()));
        QCOMPARE(m_session->messages()->source(1).count(u'\n'), 2);
        // In and out together, against what the model holds.
        const QString timing = note(MessagesModel::TimingRole);
        QVERIFY2(QRegularExpression(u" · context [0-9]+ of 1,024$"_s).match(timing).hasMatch(), qPrintable(timing));
        QVERIFY(note(MessagesModel::CostRole).isEmpty());
    }

    void theRequestIsThereBeforeTheEngineRuns()
    {
        EngineSpec spec;
        spec.port = 4711;
        m_world->engine.choose(spec);
        m_session->setComposer(u"Hello"_s);
        const auto request = m_session->request();
        QVERIFY(request);
        QCOMPARE(request->url, u"http://127.0.0.1:4711/v1/chat/completions"_s);
        QVERIFY(m_session->engineKeyLine().isEmpty());
    }

    void shownRequestAndKeyLineAreThoseOfTheRunningEngine()
    {
        ask(u"Hello"_s);
        m_session->setComposer(u"And again"_s);
        const auto request = m_session->request();
        QVERIFY(request);
        QVERIFY(request->url.startsWith(m_world->engine.endpoint().baseUrl));
        const QString line = m_session->engineKeyLine();
        QVERIFY2(line.contains(m_world->engine.keyFile()), qPrintable(line));
        QVERIFY(!line.contains(QString::fromLatin1(m_world->engine.key().reveal())));
        QCOMPARE(m_session->engineKeyLine(true),
                 u"$env:ETUDE_ENGINE_KEY = Get-Content '%1'"_s.arg(m_world->engine.keyFile()));
    }

    void tokensAreCountedWithoutBeingAsked()
    {
        ask(u"Hello"_s);
        m_session->setComposer(u"Explain quantum computing to a ten-year-old"_s);
        QTRY_VERIFY2(QRegularExpression(u"^[0-9]+ of 1,024 tokens$"_s).match(m_session->estimate()).hasMatch(),
                     qPrintable(m_session->estimate()));
    }

    void tooLongIsRefusedWithTheNumbersBeforeItIsSent()
    {
        m_session->setComposer(u"Why? "_s.repeated(1000));
        m_session->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isRunning(), 60s);
        QVERIFY2(QRegularExpression(u"The prompt has [0-9],[0-9]{3} tokens, and the model holds 1,024 "_s)
                     .match(error())
                     .hasMatch(),
                 qPrintable(error()));
        QVERIFY(
            !m_session->messages()->data(m_session->messages()->index(1), MessagesModel::HasRecordingRole).toBool());
    }

    void thinksInAllItsDialects_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const char *dialect : {"openai-chat", "openai-responses", "anthropic-messages"})
            QTest::newRow(dialect) << QString::fromLatin1(dialect);
    }
    void thinksInAllItsDialects()
    {
        QFETCH(QString, dialect);
        m_session->useCatalog();
        Endpoint endpoint = *m_world->endpoints.find(Endpoint::engineId);
        endpoint.dialect = dialect;
        QVERIFY(m_world->endpoints.save(endpoint));
        m_session->reloadEndpoint();
        const int row = rowOf(u"enable_thinking"_s);
        QVERIFY(row >= 0);
        m_session->parameters()->setText(row, u"true"_s);
        ask(u"What is 17 × 23?"_s);
        QVERIFY2(error().isEmpty(), qPrintable(error()));
        QVERIFY(note(MessagesModel::ThoughtsNoteRole).startsWith(u"Thought"_s));
        QVERIFY(m_session->messages()->source(1).contains(u"391"_s));
    }

    void anOwnFileIsCalledByItsName()
    {
        const QString file = m_folder->filePath(u"Other.gguf"_s);
        QVERIFY(QFile::copy(starterModelFile(), file));
        m_world->engine.choose({.modelFile = file, .contextTokens = 512, .port = 0});
        QCOMPARE(m_session->modelName(), u"Other"_s);
        QCOMPARE(m_session->model(), u"Other"_s);
        ask(u"Hello"_s);
        QVERIFY2(error().isEmpty(), qPrintable(error()));
        QVERIFY2(note(MessagesModel::TimingRole).endsWith(u" of 512"_s), qPrintable(note(MessagesModel::TimingRole)));
        // The catalog's entry of the starter brings that one back, and loads it.
        m_session->choose(Endpoint::engineId, u"starter"_s);
        QVERIFY(m_world->engine.spec().isStarter());
        QTRY_COMPARE_WITH_TIMEOUT(m_world->engine.state(), Engine::State::Ready, 60s);
        QCOMPARE(m_session->modelName(), u"Starter model (built in, knows only the presets)"_s);
    }

    void killedInMidAnswerIsAnErrorAndTheNextRunStartsItAgain()
    {
#ifdef Q_OS_UNIX
        m_session->setExtra(uR"({"ignore_eos": true, "max_tokens": 900})"_s);
        connect(
            m_session, &SessionViewModel::firstByteCame, this,
            [this] { ::kill(pid_t(m_world->engine.processId()), SIGKILL); }, Qt::SingleShotConnection);
        ask(u"Write a haiku about the ocean"_s);
        QVERIFY2(error().startsWith(u"The engine has ended by itself."_s), qPrintable(error()));
        QVERIFY2(error().contains(u"Its last words: "_s), qPrintable(error()));
        QCOMPARE(m_world->engine.state(), Engine::State::Failed);
        m_session->setExtra({});
        m_session->runAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isRunning(), 60s);
        QVERIFY2(error().isEmpty(), qPrintable(error()));
#endif
    }

    void stoppedWhileItStarts()
    {
        m_session->setComposer(u"Hello"_s);
        m_session->run();
        QVERIFY(m_session->isRunning());
        m_session->stop();
        QVERIFY(!m_session->isRunning());
        QCOMPARE(m_world->engine.state(), Engine::State::Stopped);
    }

    void stoppedElsewhereWhileItStarts()
    {
        m_session->setComposer(u"Hello"_s);
        m_session->run();
        QVERIFY(m_session->isRunning());
        m_world->engine.stop();
        QVERIFY(!m_session->isRunning());
        QVERIFY2(error().contains(u"stopped"_s), qPrintable(error()));
    }

    void whatSomebodyElseStartedIsNotStopped()
    {
        m_world->engine.start();
        m_session->setComposer(u"Hello"_s);
        m_session->run();
        m_session->stop();
        QVERIFY(!m_session->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(m_world->engine.state(), Engine::State::Ready, 60s);
    }

private:
    void ask(const QString &text)
    {
        m_session->setComposer(text);
        m_session->run();
        QVERIFY2(m_session->isRunning(), qPrintable(m_session->problem()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->isRunning(), 60s);
    }
    [[nodiscard]] QString note(int role) const
    {
        return m_session->messages()->data(m_session->messages()->index(1), role).toString();
    }
    [[nodiscard]] QString error() const { return note(MessagesModel::ErrorRole); }
    [[nodiscard]] int rowOf(const QString &parameter) const
    {
        ParametersModel &parameters = *m_session->parameters();
        for (int row = 0; row < parameters.rowCount(); ++row) {
            if (parameters.data(parameters.index(row), ParametersModel::NameRole).toString() == parameter)
                return row;
        }
        return -1;
    }
};

QTEST_MAIN(TestSessionEngine)
#include "tst_sessionengine.moc"
