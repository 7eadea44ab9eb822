// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/dialect.h"
#include "sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

constexpr auto chatPathOfServer = "/v1/chat/completions";

} // namespace

class TestSession : public QObject, protected SessionFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        Endpoint endpoint{
            .name = u"Test host"_s, .baseUrl = m_server->url(u"/v1"_s), .keyVariable = u"ETUDE_TEST_KEY"_s};
        const auto saved = m_world->endpoints.save(endpoint);
        QVERIFY(saved);
        m_session->choose(saved->id, u"vendor/model:free"_s);
        m_session->setSessionKey(u"sk-secret\n"_s);
    }

    void cleanup() { end(); }

    void streamsAnAnswerIntoTheConversation()
    {
        const QAbstractItemModelTester tester(m_session->messages(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"Bon", "jour", "!"}));
        m_session->setSystem(u"You are a chef."_s);
        m_session->setComposer(u"Say hello"_s);
        m_session->run();
        QVERIFY(m_session->isRunning());
        QCOMPARE(m_session->composer(), QString());
        QTRY_VERIFY(!m_session->isRunning());
        MessagesModel &messages = *m_session->messages();
        QCOMPARE(messages.count(), 2);
        QCOMPARE(messages.source(0), u"Say hello"_s);
        QCOMPARE(messages.source(1), u"Bonjour!"_s);
        QVERIFY(messages.data(messages.index(1), MessagesModel::TimingRole).toString().contains(u"3 out"_s));
        QVERIFY(messages.data(messages.index(1), MessagesModel::ErrorRole).toString().isEmpty());
        QCOMPARE(m_server->requests().constFirst().header("authorization"), "Bearer sk-secret");
    }

    void whatAHostRefusesIsLeftOutFromThenOn()
    {
        m_server->answer(
            chatPathOfServer,
            FakeAnswer::json(
                400,
                R"({"error":{"message":"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.","param":"max_tokens"}})"));
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        Parameters values;
        values.set(u"max_tokens"_s, 50);
        m_session->parameters()->setValues(values);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        MessagesModel &messages = *m_session->messages();
        QCOMPARE(messages.data(messages.index(1), MessagesModel::RemedyRole).toString(),
                 u"Send again with max_completion_tokens instead of max_tokens"_s);
        QVERIFY(m_session->refusals().isEmpty());
        // A POST is never repeated by itself.
        QCOMPARE(m_server->requests().size(), 1);

        m_session->runWithoutRefused();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(messages.source(1), u"ok"_s);
        const Json sent = *parseJson(m_server->requests().constLast().body);
        QVERIFY(!sent.contains("max_tokens"));
        QCOMPARE(integerAt(sent, "max_completion_tokens"), 50);
        QCOMPARE(m_session->refusals().size(), 1);

        // It is remembered beyond this start, for this model only, and can be forgotten.
        const Endpoints again(m_world->folders, builtInEndpoints());
        QCOMPARE(again.find(m_session->endpointId())->refusals.size(), 1);
        m_session->setModel(u"another"_s);
        QVERIFY(m_session->refusals().isEmpty());
        QVERIFY(m_session->request()->body.contains("max_tokens"));
        m_session->setModel(u"vendor/model:free"_s);
        QVERIFY(!m_session->request()->body.contains("max_tokens"));
        m_session->forgetRefusal(0);
        QVERIFY(m_session->request()->body.contains("max_tokens"));
    }

    void theRawPanelShowsEachRun()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"Bon", "jour"}));
        m_workspace->setShowsRaw(true);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        WireViewModel &wire = *m_workspace->wire();
        QCOMPARE(wire.eventCount(), 5); // two pieces, the end, usage, [DONE]
        QVERIFY(wire.requestText().contains(u"${ETUDE_TEST_KEY}"_s));
        QVERIFY(!wire.requestText().contains(u"sk-secret"_s));
        QCOMPARE(wire.answer()->text(), u"Bonjour"_s);
        // Each answer keeps its own.
        m_session->setComposer(u"Again"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QVERIFY(wire.requestText().contains(u"Again"_s));
        m_workspace->showRaw(1);
        QVERIFY(!wire.requestText().contains(u"Again"_s));
    }

    void aKeyThatTheHostQuotesIsCovered()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::json(401, R"({"error":{"message":"Wrong key: sk-secret"}})"));
        m_workspace->setShowsRaw(true);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QVERIFY(!m_workspace->wire()->responseText().contains(u"sk-secret"_s));
        QVERIFY(m_workspace->wire()->responseText().contains(u"Wrong key"_s));
        const QUrl file = QUrl::fromLocalFile(m_folder->filePath(u"saved.json"_s));
        m_workspace->wire()->save(file);
        QFile saved(file.toLocalFile());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto recording = recordingFromJson(*parseJson(saved.readAll()));
        QVERIFY(recording);
        QVERIFY(!recording->chunks.isEmpty());
        for (const Recording::Chunk &chunk : recording->chunks)
            QVERIFY(!chunk.bytes.contains("sk-secret"));
    }

    void theMisbehavingHostIsUsedFromThePage()
    {
        HostModel &host = *m_workspace->host();
        const QAbstractItemModelTester tester(&host, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rowOf = [&](const QString &id) {
            for (int row = 0; row < host.rowCount(); ++row) {
                if (host.data(host.index(row), HostModel::IdRole) == id)
                    return row;
            }
            return -1;
        };
        QVERIFY(!host.isRunning());
        QVERIFY(host.data(host.index(0), HostModel::AddressRole).toString().isEmpty());
        host.use(rowOf(u"error-after-tokens"_s));
        QVERIFY(host.isRunning());
        QVERIFY(m_session->address().startsWith(host.url()));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        MessagesModel &messages = *m_session->messages();
        QVERIFY(!messages.source(1).isEmpty());
        QVERIFY(!messages.data(messages.index(1), MessagesModel::ErrorRole).toString().isEmpty());
        QCOMPARE(host.log().size(), 1);
        QVERIFY(host.log().constFirst().contains(u"POST /error-after-tokens/"_s));
        // One endpoint serves all of them.
        host.use(rowOf(u"normal"_s));
        QVERIFY(m_session->address().contains(u"/normal/"_s));
        QCOMPARE(std::ranges::count_if(m_world->endpoints.all(),
                                       [](const Endpoint &each) { return each.name == u"Misbehaving host"_s; }),
                 1);
        host.stop();
        QVERIFY(host.url().isEmpty());
    }

    void aKeyGoesOverPlainHttpOnlyWhenTheUserAgreed()
    {
        Endpoint endpoint = m_session->endpoint();
        endpoint.baseUrl = u"http://192.0.2.1/v1"_s; // TEST-NET-1 (RFC 5737): nobody is there
        QVERIFY(m_world->endpoints.save(endpoint));
        m_session->reloadEndpoint();
        QSignalSpy asked(m_session, &SessionViewModel::consentNeeded);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QCOMPARE(asked.count(), 1);
        QVERIFY(!m_session->isRunning());
        QCOMPARE(m_session->composer(), u"Hi"_s);
        m_session->allowPlainHttp();
        QVERIFY(m_session->isRunning());
        m_session->stop();
        QTRY_VERIFY(!m_session->isRunning());
        QVERIFY(m_world->endpoints.find(endpoint.id)->allowsPlainHttp);
        m_session->run();
        QCOMPARE(asked.count(), 1); // once is enough
        m_session->stop();
        QTRY_VERIFY(!m_session->isRunning());
    }

    void consentGoesOnWithWhatWasAskedFor()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"First"}));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        Endpoint endpoint = m_session->endpoint();
        endpoint.baseUrl = u"http://192.0.2.1/v1"_s; // TEST-NET-1
        QVERIFY(m_world->endpoints.save(endpoint));
        m_session->reloadEndpoint();
        m_session->setComposer(u"half a sentence"_s);
        QSignalSpy asked(m_session, &SessionViewModel::consentNeeded);
        m_session->runAgain();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(m_session->messages()->source(1), u"First"_s);
        m_session->allowPlainHttp();
        QVERIFY(m_session->isRunning());
        QCOMPARE(m_session->composer(), u"half a sentence"_s);
        QCOMPARE(m_session->messages()->count(), 2);
        m_session->stop();
        QTRY_VERIFY(!m_session->isRunning());
    }

    void anAnswerIsKeptWhereMakingItAnewNeverLeaves()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"Paid for"}));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        Endpoint endpoint = m_session->endpoint();
        endpoint.headers = {{.name = u"X-Org"_s, .value = u"${ETUDE_NEVER_SET}"_s}};
        QVERIFY(m_world->endpoints.save(endpoint));
        m_session->reloadEndpoint();
        m_session->runAgain();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_session->messages()->count(), 2);
        QCOMPARE(m_session->messages()->source(1), u"Paid for"_s);
        QVERIFY(m_session->messages()->recording(1));
        QVERIFY2(m_session->problem().contains(u"ETUDE_NEVER_SET"_s), qPrintable(m_session->problem()));
    }

    void olderRecordingsGoForTheSizeOfTheirRequestsToo()
    {
        MessagesModel messages;
        const Recording large{.request = {{"body", std::string(size_t(MessagesModel::mostRecordedBytes) + 1, 'x')}}};
        messages.beginAnswer();
        messages.setRecording(std::make_shared<Recording>(large));
        messages.endAnswer({});
        QVERIFY(messages.recording(0)); // of the answer in progress
        messages.beginAnswer();
        messages.setRecording(std::make_shared<Recording>());
        QVERIFY(!messages.recording(0));
        QVERIFY(messages.recording(1));
    }

    void aRunThatIsBrokenOffIsRecordedAsCut()
    {
        m_server->answer(chatPathOfServer,
                         FakeAnswer()
                             .head(200, {{"content-type", "text/event-stream"}})
                             .piece("data: {\"choices\":[{\"delta\":{\"content\":\"Bon\"}}]}\n\n")
                             .hold());
        m_workspace->setShowsRaw(true);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_COMPARE(m_workspace->wire()->eventCount(), 1);
        QVERIFY(m_workspace->wire()->isGrowing());
        m_session->startNew();
        QVERIFY(!m_workspace->wire()->isGrowing());
        QVERIFY(m_workspace->wire()->recording()->isCut);
        QCOMPARE(m_workspace->wire()->oddities().size(), 1); // that it was cut, and no fault of the host's
    }

    void whatWasRefusedThereIsNotSentHere()
    {
        m_server->answer(chatPathOfServer,
                         FakeAnswer::json(400, R"({"error":{"message":"Unsupported parameter: 'seed'"}})"));
        Parameters values;
        values.set(u"seed"_s, 1);
        m_session->parameters()->setValues(values);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        m_session->setModel(u"another"_s);
        m_session->runWithoutRefused();
        QVERIFY(!m_session->isRunning());
        QVERIFY(!m_session->problem().isEmpty());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void theSamePromptInEveryDialect()
    {
        m_session->setSystem(u"Be brief."_s);
        m_session->setComposer(u"Hi"_s);
        m_workspace->dialects()->refresh();
        const auto &requests = m_workspace->dialects()->requests();
        QCOMPARE(requests.size(), allDialects().size());
        QVERIFY(requests.constFirst().isCurrent);
        QVERIFY(std::ranges::none_of(requests.constFirst().lines, &DialectLine::isDifferent));
        for (const DialectRequest &request : requests) {
            QCOMPARE(request.problem, QString());
            if (!request.isCurrent)
                QVERIFY2(std::ranges::any_of(request.lines, &DialectLine::isDifferent), qPrintable(request.id));
        }
        QVERIFY(m_workspace->dialects()->text(0).startsWith(u"POST "_s));
        QVERIFY(m_workspace->dialects()->text(99).isEmpty());
    }

    void whatIsSentIsWhatIsShown()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        m_session->setSystem(u"It's \"quoted\" \\ $HOME"_s);
        m_session->setComposer(u"line\nbreak ${ETUDE_TEST_KEY} 日本語"_s);
        m_session->setExtra(u"{\"top_k\": 40, \"temperature\": 1.0}"_s);
        const auto shown = m_session->request();
        QVERIFY(shown);
        const QByteArray shownText = jsonText(toJson(*shown));
        QVERIFY(!shownText.contains("sk-secret"));
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(m_server->requests().size(), 1);
        const FakeRequest &sent = m_server->requests().constFirst();
        QCOMPARE(sent.body, jsonText(shown->body));
        QCOMPARE(QString::fromLatin1(sent.method), shown->method);
        QCOMPARE(m_server->url(QString::fromLatin1(sent.target)), shown->url);
        for (const Header &header : shown->headers) {
            QString value = header.value;
            value.replace(u"${ETUDE_TEST_KEY}"_s, u"sk-secret"_s);
            QCOMPARE(sent.header(header.name.toLatin1()), value.toUtf8());
        }
    }

    void theCodeIsMadeFromTheSameRequest()
    {
        m_session->setComposer(u"Say hello"_s);
        m_workspace->setShowsCode(true);
        m_workspace->snippet()->setLanguage(u"curl"_s);
        QTRY_VERIFY(m_workspace->snippet()->code()->text().contains(u"Say hello"_s));
        QVERIFY(m_workspace->snippet()->code()->text().contains(u"ETUDE_TEST_KEY"_s));
        QVERIFY(!m_workspace->snippet()->code()->text().contains(u"sk-secret"_s));
        m_session->setComposer(u"Say goodbye"_s);
        QTRY_VERIFY(m_workspace->snippet()->code()->text().contains(u"Say goodbye"_s));
        m_workspace->snippet()->setLanguage(u"request"_s);
        QTRY_COMPARE(m_workspace->snippet()->code()->text(),
                     QString::fromUtf8(jsonText(toJson(*m_session->request()), 2)));
        for (const QString &id : m_workspace->snippet()->languageIds()) {
            m_workspace->snippet()->setLanguage(id);
            if (m_workspace->snippet()->isRecipe())
                continue;
            QVERIFY2(m_workspace->snippet()->currentCode().contains(u"Say goodbye"_s), qPrintable(id));
        }
    }

    void afterARunTheCodeIsThatOfTheRun()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"Bonjour"}));
        m_session->setComposer(u"Say hello"_s);
        const auto before = m_session->request();
        QVERIFY(before);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(jsonText(toJson(*m_session->request())), jsonText(toJson(*before)));
        // A next message brings the answer into the conversation.
        m_session->setComposer(u"And goodbye"_s);
        QCOMPARE(m_session->prompt().messages.size(), 3);
        QCOMPARE(m_session->prompt().messages[1].text, u"Bonjour"_s);
        // And a draft keeps all of it.
        QCOMPARE(m_session->draft().prompt.messages.size(), 2);
    }

    void stopKeepsTheText()
    {
        m_server->answer(chatPathOfServer,
                         FakeAnswer()
                             .head(200, {{"content-type", "text/event-stream"}})
                             .piece("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half\"}}]}\n\n")
                             .hold());
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_COMPARE(m_session->messages()->source(1), u"Half"_s);
        m_session->stop();
        QTRY_VERIFY(!m_session->isRunning());
        MessagesModel &messages = *m_session->messages();
        QCOMPARE(messages.source(1), u"Half"_s);
        QVERIFY(messages.data(messages.index(1), MessagesModel::EndRole).toString().startsWith(u"Stopped by you"_s));
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void anErrorStandsInThePlaceOfTheAnswer()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::json(401, "{\"error\":{\"message\":\"Wrong key, friend.\"}}"));
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"fine"}));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        MessagesModel &messages = *m_session->messages();
        QCOMPARE(messages.count(), 2);
        QVERIFY(messages.data(messages.index(1), MessagesModel::ErrorRole).toString().contains(u"key"_s));
        QCOMPARE(messages.data(messages.index(1), MessagesModel::WordsRole).toString(), u"Wrong key, friend."_s);
        m_session->run(); // Retry: the failed answer gives way
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(messages.count(), 2);
        QCOMPARE(messages.source(1), u"fine"_s);
        QCOMPARE(parseJson(m_server->requests()[1].body)->at("messages").size(), size_t(1));
    }

    void badInputIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QString>("composer");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no model") << u" "_s << u""_s << u"Hi"_s << u"model"_s;
        QTest::newRow("broken extra JSON") << u"m"_s << u"{\"a\":"_s << u"Hi"_s << u"extra JSON"_s;
        QTest::newRow("extra JSON is a list") << u"m"_s << u"[1]"_s << u"Hi"_s << u"object"_s;
        QTest::newRow("nothing to send") << u"m"_s << u""_s << u"  \n"_s << u"nothing to send"_s;
    }

    void badInputIsRefusedWithTheReason()
    {
        QFETCH(QString, model);
        QFETCH(QString, extra);
        QFETCH(QString, composer);
        QFETCH(QString, reason);
        m_session->setModel(model);
        m_session->setExtra(extra);
        m_session->setComposer(composer);
        m_session->run();
        QVERIFY(!m_session->isRunning());
        QVERIFY2(m_session->problem().contains(reason), qPrintable(m_session->problem()));
        QCOMPARE(m_session->composer(), composer);
        QCOMPARE(m_session->extra(), extra);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void aMissingKeyIsAskedForAndNothingIsSent()
    {
        m_session->setSessionKey({});
        QVERIFY(m_session->isKeyMissing());
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QVERIFY(m_session->problem().contains(u"ETUDE_TEST_KEY"_s));
        QCOMPARE(m_session->composer(), u"Hi"_s);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void everythingIsFoundAgainAfterARestart()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"kept"}));
        m_session->setSystem(u"sys"_s);
        m_session->setComposer(u"remember me"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        m_session->setComposer(u"half typed"_s);
        m_session->setExtra(u"{\"a\": 1.0}"_s);
        m_workspace->setTheme(2);
        m_workspace->rememberWindow({10, 20, 1000, 700}, false);
        const QString endpoint = m_session->endpointId();
        startProgram();
        QCOMPARE(m_session->system(), u"sys"_s);
        QCOMPARE(m_session->composer(), u"half typed"_s);
        QCOMPARE(m_session->model(), u"vendor/model:free"_s);
        QCOMPARE(m_session->endpointId(), endpoint);
        QCOMPARE(m_session->messages()->count(), 2);
        QCOMPARE(m_session->messages()->source(1), u"kept"_s);
        QCOMPARE(parseJson(m_session->extra())->dump(), std::string("{\"a\":1.0}"));
        QCOMPARE(m_workspace->theme(), 2);
        QCOMPARE(m_workspace->windowGeometry(), QRect(10, 20, 1000, 700));
        m_workspace->history()->reload();
        QCOMPARE(m_workspace->history()->count(), 1);
        const auto index = m_workspace->history()->index(0);
        m_session->startNew();
        m_session->openRun(m_workspace->history()->data(index, HistoryModel::IdRole).toLongLong());
        QCOMPARE(m_session->messages()->source(0), u"remember me"_s);
        QCOMPARE(m_session->messages()->source(1), u"kept"_s);
    }

    void noKeyIsEverWritten()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::json(401, "{\"error\":\"no\"}"));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        m_workspace->saveAll();
        m_workspace.reset();
        m_world.reset();
        int fileCount = 0;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("sk-secret"), qPrintable(file.fileName()));
            ++fileCount;
        }
        QVERIFY(fileCount >= 3); // settings, endpoints, draft or history
    }

    void aNewPromptDuringARunKeepsTheAnswerInTheHistoryOnly()
    {
        runHalf(u"Hi"_s);
        m_session->startNew();
        QVERIFY(!m_session->isRunning());
        QCOMPARE(m_session->messages()->count(), 0);
        QTRY_COMPARE(m_server->openConnections(), 0);
        QCOMPARE(m_session->messages()->count(), 0);
        const auto runs = m_world->runs.list({}, 10);
        QVERIFY(runs && runs->size() == 1);
        QCOMPARE(m_world->runs.load(runs->constFirst().id)->reply.text, u"Half"_s);
    }

    void closingDuringARunKeepsTheAnswer()
    {
        runHalf(u"Hi"_s);
        m_workspace.reset();
        const auto runs = m_world->runs.list({}, 10);
        QVERIFY(runs && runs->size() == 1);
        QCOMPARE(m_world->runs.load(runs->constFirst().id)->reply.text, u"Half"_s);
    }

    void aRunIsKeptUnderTheModelThatItWasSentTo()
    {
        runHalf(u"Hi"_s);
        const QString endpoint = m_session->endpointId();
        m_session->choose(u"engine"_s, u"starter"_s);
        m_session->stop();
        QTRY_VERIFY(!m_session->isRunning());
        const auto runs = m_world->runs.list({}, 10);
        QVERIFY(runs && runs->size() == 1);
        QCOMPARE(runs->constFirst().endpoint, endpoint);
        QCOMPARE(runs->constFirst().model, u"vendor/model:free"_s);
    }

    void aRunThatWaitsForTheEngineEndsWhateverIsChosen()
    {
        qputenv("ETUDE_LLAMA_SERVER", "/nowhere/llama-server");
        const QString endpoint = m_session->endpointId();
        m_session->chooseEndpoint(u"engine"_s);
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QVERIFY(m_session->isRunning());
        m_session->choose(endpoint, u"vendor/model:free"_s);
        QTRY_VERIFY(!m_session->isRunning());
        QVERIFY(!m_session->messages()
                     ->data(m_session->messages()->index(1), MessagesModel::ErrorRole)
                     .toString()
                     .isEmpty());
        QCOMPARE(m_server->requests().size(), 0);
        qunsetenv("ETUDE_LLAMA_SERVER");
    }

    void whatIsWrongStaysWhenTheCatalogComes()
    {
        m_session->setComposer(u"Hi"_s);
        m_session->setExtra(u"{"_s);
        m_session->run();
        QVERIFY(m_session->problem().contains(u"extra JSON"_s));
        m_session->useCatalog();
        QVERIFY(m_session->problem().contains(u"extra JSON"_s));
        m_session->setExtra({});
        QVERIFY(m_session->problem().isEmpty());
    }

    void aRunThatIsRefusedLeavesTheOldAnswer()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"kept"}));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        m_session->setExtra(u"{"_s);
        m_session->runAgain();
        QVERIFY(m_session->problem().contains(u"extra JSON"_s));
        m_session->run();
        m_session->setExtra({});
        m_session->setSessionKey({});
        m_session->run();
        QVERIFY(m_session->problem().contains(u"ETUDE_TEST_KEY"_s));
        QCOMPARE(m_session->messages()->source(1), u"kept"_s);
    }

    void runningAgainLeavesWhatIsBeingTyped()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"one"}));
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"two"}));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        m_session->setComposer(u"half typed"_s);
        m_session->runAgain();
        QTRY_VERIFY(!m_session->isRunning());
        QCOMPARE(m_session->messages()->count(), 2);
        QCOMPARE(m_session->messages()->source(1), u"two"_s);
        QCOMPARE(m_session->composer(), u"half typed"_s);
    }

    void whatComesBackDuringARunComesBeforeTheAnswer()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"one"}));
        m_server->answer(chatPathOfServer, half());
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        MessagesModel &messages = *m_session->messages();
        messages.append({.role = Role::User, .text = u"more"_s});
        messages.remove(2);
        m_session->run();
        QTRY_COMPARE(messages.source(1), u"Half"_s);
        messages.undoRemove();
        QCOMPARE(messages.source(1), u"more"_s);
        QCOMPARE(messages.source(2), u"Half"_s);
        m_session->stop();
        QTRY_VERIFY(!m_session->isRunning());
        QVERIFY(!messages.data(messages.index(2), MessagesModel::IsRunningRole).toBool());
    }

    void aRunWhoseEndpointIsGoneGoesToNoOtherUnasked()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"one"}));
        m_session->setComposer(u"Hi"_s);
        m_session->run();
        QTRY_VERIFY(!m_session->isRunning());
        const QString gone = m_session->endpointId();
        const auto other = m_world->endpoints.save({.name = u"Other host"_s,
                                                    .baseUrl = m_server->url(u"/v2"_s),
                                                    .keyVariable = u"ETUDE_OTHER_KEY"_s});
        QVERIFY(other);
        m_session->chooseEndpoint(other->id);
        QVERIFY(m_world->endpoints.remove(gone));
        m_session->openRun(m_world->runs.list({}, 1)->constFirst().id);
        QCOMPARE(m_session->endpointId(), other->id);
        QVERIFY(m_session->problem().contains(gone));
        QCOMPARE(m_session->messages()->source(1), u"one"_s);
    }

    void aModelOfOneHostIsNotAskedOfAnother()
    {
        m_session->useCatalog();
        m_session->choose(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s);
        m_session->chooseEndpoint(u"empiriolabs"_s);
        QCOMPARE(m_session->model(), u"deepseek-v3-2"_s); // the same one, by the name that it has there
        m_session->chooseEndpoint(u"anthropic"_s);
        QCOMPARE(m_session->model(), QString()); // there is none there
        // A name that the user typed is kept when the endpoint is edited, and at hosts of which nothing is known.
        m_session->setModel(u"my-own"_s);
        m_session->reloadEndpoint();
        QCOMPARE(m_session->model(), u"my-own"_s);
        const auto other = m_world->endpoints.save({.name = u"Own host"_s, .baseUrl = m_server->url(u"/v3"_s)});
        QVERIFY(other);
        m_session->chooseEndpoint(other->id);
        QCOMPARE(m_session->model(), u"my-own"_s);
    }

    void aParameterThatIsNotSentSaysSo()
    {
        ParametersModel &parameters = *m_session->parameters();
        const auto warning = [&](const QString &name) {
            for (int row = 0; row < parameters.rowCount(); ++row) {
                if (parameters.data(parameters.index(row), ParametersModel::NameRole).toString() == name)
                    return parameters.data(parameters.index(row), ParametersModel::WarningRole).toString();
            }
            return u"no such row"_s;
        };
        Parameters values;
        values.set(u"seed"_s, Json(7));
        values.set(u"temperature"_s, Json(0.5));
        parameters.setValues(values);
        QCOMPARE(warning(u"seed"_s), QString());
        const auto other = m_world->endpoints.save({.name = u"Messages host"_s,
                                                    .dialect = u"anthropic-messages"_s,
                                                    .baseUrl = m_server->url(u"/v1"_s),
                                                    .keyVariable = u"ETUDE_TEST_KEY"_s});
        QVERIFY(other);
        m_session->chooseEndpoint(other->id);
        m_session->setComposer(u"Hi"_s);
        QVERIFY(!m_session->request()->body.contains("seed"));
        QVERIFY(warning(u"seed"_s).contains(u"not sent"_s));
        QCOMPARE(warning(u"temperature"_s), QString());
    }

    void aHostThatLacksAParameterIsToldBeforeTheRun()
    {
        m_session->useCatalog();
        m_session->choose(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s);
        Parameters values;
        values.set(u"seed"_s, Json(7));
        values.set(u"temperature"_s, Json(0.5));
        m_session->parameters()->setValues(values);
        QCOMPARE(m_session->parameterNote(), QString());

        // The page of EmpirioLabs lists what it takes.
        m_session->choose(u"empiriolabs"_s, u"deepseek-v3-2"_s);
        QCOMPARE(m_session->parameterNote(),
                 u"Not listed for this model at EmpirioLabs, so that it may be refused or ignored: seed."_s);
        m_session->choose(u"anthropic"_s, u"claude-3-haiku-20240307"_s);
        QCOMPARE(m_session->parameterNote(), u"Not sent, since Anthropic Messages has no place for it: seed."_s);
        values.unset(u"seed"_s);
        m_session->parameters()->setValues(values);
        QCOMPARE(m_session->parameterNote(), QString());
    }

    void anEndpointThatWasRefusedCanBeCorrected()
    {
        EndpointEditor &editor = *m_workspace->endpointEditor();
        editor.edit({});
        editor.setDialect(u"openai-chat"_s);
        editor.setName(u"Mine"_s);
        editor.setBaseUrl(u"https://api.example.com/v1"_s);
        editor.setHeaders(u"x-api-key: sk-plain"_s);
        QCOMPARE(editor.save(), QString());
        QVERIFY(!editor.problem().isEmpty());
        editor.setHeaders(u"x-api-key: ${MY_KEY}"_s);
        QCOMPARE(editor.problem(), QString());
        const QString id = editor.save();
        QVERIFY(!id.isEmpty());
        editor.remove();
        QVERIFY(!m_world->endpoints.find(id));
        QCOMPARE(editor.name(), QString());
    }

    void modelsKeepTheirPromises()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester messages(m_session->messages(), mode);
        const QAbstractItemModelTester parameters(m_session->parameters(), mode);
        const QAbstractItemModelTester catalog(m_workspace->catalog(), mode);
        const QAbstractItemModelTester endpoints(m_workspace->endpoints(), mode);
        const QAbstractItemModelTester history(m_workspace->history(), mode);
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s}) {
            m_session->setComposer(text);
            m_session->addMessage();
        }
        m_session->messages()->move(0, 2);
        QCOMPARE(m_session->messages()->source(2), u"a"_s);
        m_session->messages()->move(2, 0);
        m_session->messages()->remove(1);
        QCOMPARE(m_session->messages()->count(), 2);
        m_session->messages()->undoRemove();
        QCOMPARE(m_session->messages()->source(1), u"b"_s);
        m_session->messages()->setRole(1, u"assistant"_s);
        QCOMPARE(m_session->prompt().messages[1].role, Role::Assistant);
        m_workspace->catalog()->open();
        QVERIFY(m_workspace->catalog()->total() > 5000);
        QVERIFY(m_workspace->catalog()->count() > 1000); // one row a model, however many hosts have it
        m_workspace->catalog()->setWords(u"deepseek v3.2"_s);
        QVERIFY(m_workspace->catalog()->count() > 3);
        m_workspace->history()->reload();
        m_workspace->endpoints()->reload();
        m_session->parameters()->unsetAll();
    }

private:
    //! An answer that says "Half" and no more.
    static FakeAnswer half()
    {
        return FakeAnswer()
            .head(200, {{"content-type", "text/event-stream"}})
            .piece("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half\"}}]}\n\n")
            .hold();
    }

    void runHalf(const QString &text)
    {
        m_server->answer(chatPathOfServer, half());
        m_session->setComposer(text);
        m_session->run();
        MessagesModel &messages = *m_session->messages();
        QTRY_COMPARE(messages.source(messages.count() - 1), u"Half"_s);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
