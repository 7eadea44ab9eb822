// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole application, used as a user does: keys and mouse go into its window, and what is looked at is on the screen,
// on the clipboard, at the server, or in the files.
#include "app/application.h"
#include "engine/ggufwriter.h"
#include "support/fakeproxy.h"
#include "support/fakeserver.h"
#include "text/textview.h"

#include <QApplication>
#include <QClipboard>
#include <QQuickItem>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

QStringList warnings;

void collectWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings.append(message);
    std::fprintf(stderr, "%s\n", qPrintable(message));
}

constexpr auto chatPathOfServer = "/v1/chat/completions";

} // namespace

class TestApplication : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qInstallMessageHandler(collectWarnings);
        // The key store of whoever runs this is not asked.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void init()
    {
        warnings.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_server = std::make_unique<FakeServer>();
        start();
    }

    void cleanup()
    {
        m_application.reset();
        m_server.reset();
        // A binding that fails or a type that is not found is said nowhere else.
        QCOMPARE(warnings, QStringList());
    }

    void composesRunsAndTakesTheCode()
    {
        addEndpoint();
        m_server->answer(chatPathOfServer,
                         FakeAnswer::chat({"# Hi\n\n", "Use `sorted`:\n\n```py\n", "sorted(x)\n```\n"}));

        item("composer")->forceActiveFocus();
        type(u"How do I sort?"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_server->requests().size(), 1);
        QTRY_VERIFY(!session()->isRunning());

        // The answer is on the screen, set as Markdown, and can be selected and copied.
        QTRY_VERIFY(answerView());
        TextView *view = answerView();
        QTRY_COMPARE(view->paintedLength(), view->source()->text().size());
        view->forceActiveFocus();
        QTest::keySequence(window(), QKeySequence::SelectAll);
        QTest::keySequence(window(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Hi\n\nUse sorted:\n\nsorted(x)"_s);
        QTRY_VERIFY(item("timingText")->property("text").toString().contains(u"5 in"_s));

        // The code is there, follows the next keystroke, and is copied by its button.
        click("codeButton");
        TextView *code = qobject_cast<TextView *>(item("codeViewText"));
        QTRY_VERIFY(code->source()->text().contains(u"How do I sort?"_s));
        item("composer")->forceActiveFocus();
        type(u"And backwards?"_s);
        QTRY_VERIFY(code->source()->text().contains(u"And backwards?"_s));
        click("copyCodeButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), code->source()->text());
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"sk-secret"_s));
    }

    void aNewUserIsOfferedFourWays()
    {
        for (const Endpoint &endpoint : builtInEndpoints()) {
            if (!endpoint.keyVariable.isEmpty() && qEnvironmentVariableIsSet(qPrintable(endpoint.keyVariable)))
                QSKIP("a key is set in the environment");
        }
        m_server->answerJson("/v1/models", 200, R"({"object":"list","data":[{"id":"mine:8b","owned_by":"library"}]})");
        m_server->answerJson("/api/version", 200, R"({"version":"0.12.6"})");
        // A preset, or what to install where nothing could answer it; in any case a word what the model is.
        QTRY_VERIFY(find("starter0") || find("engineMissing"));
        QVERIFY(shows(u"Starter model (built in, knows only the presets)"_s));
        click("addKeyWay");
        QTRY_VERIFY(find("endpointList"));
        QVERIFY(!m_application->workspace().endpointEditor()->keyVariable().isEmpty());
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("endpointList"));
        QVERIFY(find("loadFileWay"));

        // An engine is looked for by keys alone, and used by them.
        lookAt({m_server->port()});
        QTRY_VERIFY(item("lookWay")->isEnabled());
        item("lookWay")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        item("engineFind0")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_COMPARE(session()->model(), u"mine:8b"_s);
        QCOMPARE(session()->endpointName(), u"Ollama at port %1"_s.arg(m_server->port()));
        // From then on it is an empty page like any other.
        QTRY_VERIFY(!find("lookWay"));
        QVERIFY(find("starter0"));
    }

    void theCodeIsCheckedByOneButton()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty() || QStandardPaths::findExecutable(u"sh"_s).isEmpty())
            QSKIP("sh and curl are not installed");
        addEndpoint();
        session()->setComposer(u"How do I sort?"_s);
        m_application->workspace().snippet()->setLanguage(u"curl"_s);
        click("codeButton");
        QTRY_VERIFY(item("codeViewText")->isVisible());
        click("checkButton");
        QTRY_VERIFY(find("runCheck"));
        QVERIFY(!find("checkLine"));
        click("runCheck");
        QTRY_VERIFY(!find("runCheck"));
        QTRY_VERIFY(item("checkLine")->property("text").toString().contains(u"same request"_s));
        QVERIFY(!find("checkDetails"));
        QVERIFY(m_server->requests().isEmpty());

        item("composer")->forceActiveFocus();
        type(u"?"_s);
        QTRY_VERIFY(!find("checkLine"));
        click("checkButton");
        QTRY_VERIFY(item("checkLine")->property("text").toString().contains(u"same request"_s));
        QVERIFY(!find("runCheck"));
    }

    void theCodePanelFitsNarrowWindows()
    {
        addEndpoint();
        session()->setComposer(u"Hi"_s);
        SnippetViewModel *snippet = m_application->workspace().snippet();
        snippet->setLanguage(u"python"_s);
        snippet->setClientIndex(3); // one that needs a word why it is not used
        m_application->workspace().setShowsCode(true);
        for (const int width : {480, 420}) {
            window()->resize(width, 700);
            for (const char *name : {"clientBox", "streamOption", "errorsOption", "commentsOption", "placeholderOption",
                                     "codeNote", "installLine", "checkButton", "saveCodeButton", "copyCodeButton"}) {
                const auto fits = [&] {
                    QQuickItem *part = item(name);
                    const QRectF place = part->mapRectToScene({0, 0, part->width(), part->height()});
                    return place.left() >= 40 && place.right() <= width && place.width() >= part->implicitWidth() - 1;
                };
                const bool wraps = QByteArrayView(name) == "codeNote";
                QVERIFY2(wraps ? item(name)->width() <= width - 40 : QTest::qWaitFor(fits), name);
            }
            // A language whose tab is out of sight is in the menu.
            const QQuickItem *tabs = item("languageTabs");
            const bool fitsAll = tabs->property("contentWidth").toReal() <= tabs->width();
            QTRY_COMPARE(find("languageMenu") == nullptr, fitsAll);
        }
    }

    void costAndSpendingAreReachedByKeys()
    {
        // By a name, through a proxy: what runs on this computer costs nothing.
        const FakeProxy proxy(FakeProxy::Kind::Http, m_server->port());
        addEndpoint();
        EndpointEditor &editor = *m_application->workspace().endpointEditor();
        editor.edit(session()->endpointId());
        editor.setBaseUrl(u"http://host.example/v1"_s);
        editor.setAllowsPlainHttp(true);
        editor.setProxyKind(int(Proxy::Kind::Http));
        editor.setProxyHost(u"127.0.0.1"_s);
        editor.setProxyPort(QString::number(proxy.port()));
        QVERIFY(!editor.save().isEmpty());
        m_server->answer(
            chatPathOfServer,
            FakeAnswer::json(200,
                             R"({"model":"test-model","choices":[{"index":0,"message":{"content":"Hi"},)"
                             R"("finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":2,)"
                             R"("cost":0.42}})"));
        // Before the first run there is nothing to add up, and it says so.
        QTest::keyClick(window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find("spendingList"));
        QCOMPARE(item("spendingList")->property("count").toInt(), 0);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("spendingList"));

        item("composer")->forceActiveFocus();
        type(u"Hello"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find("costLink"));
        QCOMPARE(item("costLink")->property("text").toString(), u"$0.42 reported"_s);
        item("costLink")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(item("popupSpending")->hasActiveFocus());
        // Esc goes back to where it was opened, the button on to all that was spent.
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("popupSpending"));
        QTRY_VERIFY(item("costLink")->hasActiveFocus());
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(item("popupSpending")->hasActiveFocus());
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(find("spendingList"));
        QTRY_COMPARE(item("spendingList")->property("count").toInt(), 1);
        QTest::keyClick(window(), Qt::Key_Right);
        QTRY_COMPARE(m_application->workspace().spending()->group(), 1);

        // A budget is typed, and asked about at the next run, which is passed.
        item("budgetField")->forceActiveFocus();
        type(u"0.40"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_application->workspace().spending()->budget(), u"0.4"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("spendingList"));
        const qsizetype sent = m_server->requests().size();
        item("composer")->forceActiveFocus();
        type(u"Again"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find("runAnyway"));
        QTest::keyClick(window(), Qt::Key_Return); // Cancel has the focus
        QTRY_VERIFY(!find("runAnyway"));
        QCOMPARE(m_server->requests().size(), sent);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find("runAnyway"));
        item("runAnyway")->forceActiveFocus();
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(m_server->requests().size(), sent + 1);
        QTRY_VERIFY(!session()->isRunning());
    }

    void theEstimateIsWholeAtUsualWidths()
    {
        addEndpoint();
        // Prices as large as they come make the longest line.
        session()->choose(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s);
        session()->setComposer(u"Tell me more about the second method."_s);
        QTRY_VERIFY(item("estimateText")->property("text").toString().contains(u"(estimate)"_s));
        for (const QSize &size : {QSize(1280, 800), QSize(900, 700), QSize(1920, 1080), QSize(480, 700)}) {
            window()->resize(size);
            QTRY_COMPARE(window()->width(), size.width());
            QTRY_VERIFY2(!item("estimateText")->property("truncated").toBool(),
                         qPrintable(QString::number(size.width())));
        }
    }

    void theRawPanelMarksWhatAnEventBrought()
    {
        addEndpoint();
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"Bon", "jour"}));
        session()->setComposer(u"Hi"_s);
        session()->run();
        QTRY_VERIFY(!session()->isRunning());
        QTRY_VERIFY(find("rawButton"));
        click("rawButton");
        QTRY_VERIFY(item("rawEvents")->property("count").toInt() >= 4);
        WireViewModel &wire = *m_application->workspace().wire();
        wire.setCurrent(1);
        auto *answer = qobject_cast<TextView *>(item("rawAnswerText"));
        QVERIFY(answer);
        QTRY_COMPARE(answer->selectedText(), u"jour"_s);
        // Code takes the place of Raw, and the other way round.
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!find("rawPanel"));
        QTest::keyClick(window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find("rawPanel"));
        QVERIFY(!m_application->workspace().showsCode());
    }

    void whatTheHostRefusesIsLeftOutByOneButton()
    {
        addEndpoint();
        m_server->answer(chatPathOfServer,
                         FakeAnswer::json(400,
                                          R"({"error":{"message":"Unsupported parameter: 'seed'","param":"seed"}})"));
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        Parameters values;
        values.set(u"seed"_s, 7);
        session()->parameters()->setValues(values);
        session()->setComposer(u"Hi"_s);
        session()->run();
        QTRY_VERIFY(!session()->isRunning());
        QTRY_VERIFY(find("remedyButton"));
        click("remedyButton");
        QTRY_COMPARE(m_server->requests().size(), 2);
        QTRY_VERIFY(!session()->isRunning());
        QVERIFY(!parseJson(m_server->requests().constLast().body)->contains("seed"));
        QTRY_VERIFY(find("forgetRefusal"));
        click("forgetRefusal");
        QTRY_VERIFY(session()->refusals().isEmpty());
    }

    void startersAreClicked()
    {
        addEndpoint();
        QTRY_VERIFY(find("starter0"));
        click("starter0");
        QVERIFY(!session()->composer().isEmpty());
        QCOMPARE(item("composer")->property("text").toString(), session()->composer());
        QVERIFY(item("composer")->hasActiveFocus());
    }

    void aValueThatIsBeingTypedIsSent()
    {
        addEndpoint();
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        session()->setComposer(u"Go"_s);
        item("field_temperature")->forceActiveFocus();
        type(u"0.5"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_server->requests().size(), 1);
        QTRY_VERIFY(!session()->isRunning());
        const auto sent = parseJson(m_server->requests().constFirst().body);
        QVERIFY(sent && sent->contains("temperature"));
        QCOMPARE(sent->at("temperature").get<double>(), 0.5);
    }

    void anEditEndsWithTheAnswerAsItWas()
    {
        addEndpoint();
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"The answer"}));
        session()->setComposer(u"Go"_s);
        session()->run();
        QTRY_VERIFY(!session()->isRunning());
        QTRY_VERIFY(answerView());
        QQuickItem *row = answerView();
        while (row && !row->property("isEditing").isValid())
            row = row->parentItem();
        QVERIFY(row);
        row->setProperty("isEditing", true);
        auto *area = row->findChild<QQuickItem *>(u"messageArea"_s);
        QVERIFY(area);
        area->forceActiveFocus();
        QCOMPARE(area->property("text").toString(), u"The answer"_s);
        row->setProperty("isEditing", false); // as a button does that takes no focus
        QCOMPARE(session()->messages()->source(1), u"The answer"_s);
    }

    void stopsWithEsc()
    {
        addEndpoint();
        m_server->answer(chatPathOfServer,
                         FakeAnswer()
                             .head(200, {{"content-type", "text/event-stream"}})
                             .piece("data: {\"choices\":[{\"delta\":{\"content\":\"Half an answer\"}}]}\n\n")
                             .hold());
        item("composer")->forceActiveFocus();
        type(u"Go"_s);
        click("runButton");
        QTRY_COMPARE(session()->messages()->source(1), u"Half an answer"_s);
        QCOMPARE(item("runButton")->property("text").toString(), u"Stop"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!session()->isRunning());
        QCOMPARE(item("runButton")->property("text").toString(), u"Run"_s);
        QCOMPARE(session()->messages()->source(1), u"Half an answer"_s);
        QTRY_VERIFY(item("endText")->property("text").toString().startsWith(u"Stopped by you"_s));
    }

    void showsTheHostsOwnWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong key") << QByteArray("{\"error\":{\"message\":\"Incorrect API key\"}}") << 401
                                   << u"Incorrect API key"_s;
        QTest::newRow("wrong path") << QByteArray("{\"detail\":\"Not Found\"}") << 404 << u"Not Found"_s;
        QTest::newRow("a web page") << QByteArray("<html><title>Sign in</title></html>") << 200 << u"Sign in"_s;
        QTest::newRow("a bad gateway") << QByteArray("<html><title>502 Bad Gateway</title></html>") << 502
                                       << u"502 Bad Gateway"_s;
    }

    void showsTheHostsOwnWords()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, words);
        addEndpoint();
        m_server->answerJson(chatPathOfServer, status, body);
        item("composer")->forceActiveFocus();
        type(u"Go"_s);
        click("runButton");
        QTRY_VERIFY(!session()->isRunning());
        MessagesModel &messages = *session()->messages();
        QVERIFY(messages.data(messages.index(1), MessagesModel::WordsRole).toString().contains(words));
        QTRY_VERIFY(item("errorText")->isVisible());
        QCOMPARE(messages.source(0), u"Go"_s);
    }

    void anUnreachableHostIsSaid()
    {
        addEndpoint();
        m_server->close();
        item("composer")->forceActiveFocus();
        type(u"Go"_s);
        click("runButton");
        QTRY_VERIFY(!session()->isRunning());
        QTRY_VERIFY(item("errorText")->isVisible());
        QVERIFY(item("errorText")->property("text").toString().contains(u"127.0.0.1"_s));
    }

    void parametersReachTheBody()
    {
        addEndpoint();
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        QQuickItem *field = item("field_temperature");
        field->forceActiveFocus();
        type(u"0.7"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        item("extraArea")->forceActiveFocus();
        type(u"{\"top_k\": 40}"_s);
        item("composer")->forceActiveFocus();
        type(u"Go"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_server->requests().size() == 1 && !session()->isRunning());
        const auto body = parseJson(m_server->requests().constFirst().body);
        QVERIFY(body);
        QCOMPARE(jsonText(body->at("temperature")), "0.7");
        QCOMPARE(jsonText(body->at("top_k")), "40");
        QVERIFY(!body->contains("top_p"));
    }

    void brokenExtraJsonRefusesRun()
    {
        addEndpoint();
        item("extraArea")->forceActiveFocus();
        type(u"{\"top_k\": "_s);
        QVERIFY(item("extraArea")->property("isWrong").toBool());
        item("composer")->forceActiveFocus();
        type(u"Go"_s);
        click("runButton");
        QTRY_VERIFY(item("problemText")->isVisible());
        QCOMPARE(session()->composer(), u"Go"_s);
        QCOMPARE(m_server->requests().size(), 0);
    }

    void anEndpointIsAddedByHand()
    {
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(find("addEndpoint"));
        click("addEndpoint");
        item("endpointName")->forceActiveFocus();
        type(u"Local"_s);
        item("endpointUrl")->forceActiveFocus();
        type(m_server->url(u"/v1"_s));
        m_application->workspace().endpointEditor()->setAuthKind(4);
        click("useEndpoint");
        QCOMPARE(session()->endpointName(), u"Local"_s);
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find("catalogSearch"));
        QTRY_VERIFY(item("catalogSearch")->hasActiveFocus());
        type(u"my own/model"_s);
        click("useTypedId");
        QCOMPARE(session()->model(), u"my own/model"_s);
        item("composer")->forceActiveFocus();
        type(u"Go"_s);
        QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(session()->messages()->count() == 2 && !session()->isRunning());
        QCOMPARE(m_server->requests().constFirst().target, "/v1/models"); // the picker asked the host for its own
        QCOMPARE(m_server->requests().constLast().target, chatPathOfServer);
        for (const FakeRequest &request : m_server->requests())
            QVERIFY(request.header("authorization").isEmpty());
        QCOMPARE(session()->messages()->source(1), u"ok"_s);
    }

    void theListOfEndpointsFollowsTheForm()
    {
        EndpointsModel &endpoints = *m_application->workspace().endpoints();
        EndpointEditor &editor = *m_application->workspace().endpointEditor();
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
        click("addEndpoint");
        QQuickItem *list = item("endpointList");
        QCOMPARE(list->property("currentIndex").toInt(), -1);
        item("endpointName")->forceActiveFocus();
        type(u"Mine"_s);
        item("endpointUrl")->forceActiveFocus();
        type(u"https://h.example/v1"_s);
        QCOMPARE(item("endpointAddress")->property("text").toString(),
                 u"sends to https://h.example/v1/chat/completions"_s);
        click("saveEndpoint");
        const QString id = editor.id();
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE(list->property("currentIndex").toInt(), endpoints.rowOf(id));
        QVERIFY(!item("saveEndpoint")->isEnabled()); // nothing more to save

        click("removeEndpoint");
        QCOMPARE(endpoints.rowOf(id), -1);
        QTRY_COMPARE(list->property("currentIndex").toInt(), -1);
        QQuickItem *bar = item("endpointUndo");
        QQuickItem *button = findIn(bar, u"undoButton"_s);
        QVERIFY(button);
        QTest::mouseClick(window(), Qt::LeftButton, {}, button->mapToScene(button->boundingRect().center()).toPoint());
        QCOMPARE(item("endpointName")->property("text").toString(), u"Mine"_s);
        QTRY_COMPARE(list->property("currentIndex").toInt(), endpoints.rowOf(id));
        QVERIFY(endpoints.rowOf(id) >= 0);

        list->forceActiveFocus();
        QTest::keyClick(window(), Qt::Key_Down);
        QCOMPARE(editor.id(), endpoints.idOf(endpoints.rowOf(id) + 1));
        QTRY_COMPARE(list->property("currentIndex").toInt(), endpoints.rowOf(id) + 1);
    }

    void aKeyIsTypedIntoItsForm()
    {
#ifndef Q_OS_LINUX
        QSKIP("here the key store is part of the system");
#endif
        addEndpoint();
        EndpointEditor &editor = *m_application->workspace().endpointEditor();
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(item("keyState")->property("text").toString(), u"For this session only"_s);
        click("forgetKey");
        QTRY_COMPARE(item("keyState")->property("text").toString(), u"$ETUDE_TEST_KEY is not set"_s);
        item("keyField")->forceActiveFocus();
        type(u"sk-typed"_s);
        QTest::keyClick(window(), Qt::Key_Return); // into the key store, and here is none
        QTRY_VERIFY(!editor.key()->isBusy());
        QVERIFY(item("keyProblem")->property("text").toString().contains(u"key store"_s));
        QCOMPARE(item("keyState")->property("text").toString(), u"For this session only"_s);
        QCOMPARE(item("keyField")->property("text").toString(), QString());
    }

    void theTestIsSeenAndStepsCanBeMended()
    {
        addEndpoint();
        m_server->answerJson("/v1/models", 200, R"({"data": [{"id": "vendor/model"}]})");
        m_server->answer(chatPathOfServer, FakeAnswer::chat({"ok"}));
        EndpointEditor &editor = *m_application->workspace().endpointEditor();
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
        item("endpointUrl")->forceActiveFocus();
        QTest::keySequence(window(), QKeySequence::SelectAll);
        type(m_server->url());
        click("testEndpoint");
        QTRY_VERIFY(!editor.isTesting());
        QVERIFY(editor.hasTestFailed() || editor.doctor()->rowCount() > 0);
        const char *fix = "fix4"; // the list of models is behind /v1
        QTRY_VERIFY(find(fix));
        click(fix);
        QCOMPARE(item("endpointUrl")->property("text").toString(), m_server->url(u"/v1"_s));
        QTRY_COMPARE(item("endpointVerdict")->property("text").toString(), u"The endpoint works."_s);
    }

    void theEndpointFormFitsNarrowWindows()
    {
        for (const int width : {480, 700, 760}) {
            window()->resize(width, 600);
            QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
            QTRY_VERIFY(find("endpointPicker"));
            QVERIFY(!find("endpointList"));
            m_application->workspace().endpointEditor()->edit(u"deepinfra"_s);
            for (const char *name : {"endpointName", "endpointUrl", "endpointPath", "keyField", "useEndpoint"}) {
                const auto fits = [&] {
                    QQuickItem *field = item(name);
                    const QRectF place = field->mapRectToScene({0, 0, field->width(), field->height()});
                    return place.left() >= 0 && place.right() <= width && place.width() > 40;
                };
                QVERIFY2(QTest::qWaitFor(fits), name);
            }
            QTest::keyClick(window(), Qt::Key_Escape);
            QTRY_VERIFY(!find("endpointPicker"));
        }
        window()->resize(1280, 800);
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(find("endpointList"));
    }

    void theEngineIsSetAndStartedOnItsPage()
    {
        const QString whole = writeModel(u"tiny.gguf"_s, GgufWriter::tinyModel().file());
        const QString cut = writeModel(u"cut.gguf"_s, GgufWriter::tinyModel().file().chopped(1));
        EngineModel &engine = *m_application->workspace().engine();
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find("engineChoice"));
        QVERIFY(!find("engineFile")); // it is not for the starter model
        engine.choose(1);
        typeInto("engineFile", cut);
        QTRY_VERIFY(item("engineFileNote")->property("text").toString().startsWith(u"Broken file. "_s));
        QVERIFY(!item("engineStart")->isEnabled());
        typeInto("engineFile", whole);
        QTRY_VERIFY(!find("engineFileNote"));
        typeInto("engineExecutable", QStringLiteral(ETUDE_FAKE_ENGINE));
        typeInto("engineThreads", u"two"_s);
        QVERIFY(!item("engineStart")->isEnabled());
        typeInto("engineThreads", u"2"_s);

        click("engineStart");
        QTRY_VERIFY(engine.isReady());
        QTRY_COMPARE(item("engineState")->property("text").toString(), u"Ready at "_s + engine.address());
        QVERIFY(find("engineFigures"));
        QTRY_COMPARE(engine.speedText(), u"41.5 tokens/s written"_s);
        click("copyEngineCommand");
        QVERIFY(QGuiApplication::clipboard()->text().contains(whole));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"--threads 2"_s));
        click("copyEngineLog");
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"listening on"_s));
        QTRY_VERIFY(item("engineLog")->property("count").toInt() > 1);
        typeInto("engineLogSearch", u"LISTENING"_s);
        QTRY_COMPARE(item("engineLog")->property("count").toInt(), 1);

        QVERIFY(!find("engineOutdated"));
        typeInto("engineThreads", u"3"_s);
        QTRY_VERIFY(find("engineOutdated"));
        click("engineStart");
        QTRY_VERIFY(engine.isReady() && !find("engineOutdated"));

        addEndpoint();
        click("engineUse");
        QTRY_VERIFY(!find("engineState"));
        QVERIFY(!engine.isWatched());
        QCOMPARE(session()->endpointId(), u"engine"_s);
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        click("engineStop");
        QTRY_COMPARE(item("engineState")->property("text").toString(), u"Stopped"_s);
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("engineState"));

        // From the form of the endpoint it is one click.
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier);
        click("showEngine");
        QTRY_VERIFY(find("engineState"));

        for (const int width : {480, 900}) {
            window()->resize(width, 700);
            if (width == 480)
                click("engineFormTab"); // there is no room for both
            for (const char *name :
                 {"engineChoice", "engineFile", "engineExecutable", "engineArguments", "engineStart", "engineUse"}) {
                const auto fits = [&] {
                    QQuickItem *part = item(name);
                    const QRectF place = part->mapRectToScene({0, 0, part->width(), part->height()});
                    return place.left() >= 0 && place.right() <= width && place.width() > 40;
                };
                QVERIFY2(QTest::qWaitFor(fits), name);
            }
        }
    }

    void theLogOfTheEngineFollowsItsEndUntilSomebodyReads()
    {
        GgufWriter chatty = GgufWriter::tinyModel();
        chatty.addText("general.description", "a chatty one");
        EngineModel &engine = *m_application->workspace().engine();
        engine.setExecutable(QStringLiteral(ETUDE_FAKE_ENGINE));
        engine.setModelFile(writeModel(u"chatty.gguf"_s, chatty.file()));
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        click("engineStart");
        QTRY_VERIFY(engine.isReady());
        QQuickItem *log = item("engineLog");
        QTRY_COMPARE(log->property("count").toInt(), 1000);
        QTRY_VERIFY(log->property("atYEnd").toBool());

        // A question without the key is a line more.
        Transport transport;
        const auto addLine = [&] {
            const QString before = engine.log()->text();
            static_cast<void>(transport.send({.method = u"GET"_s, .url = engine.address() + u"/models"_s}, {}, {},
                                             window()));
            QVERIFY(QTest::qWaitFor([&] { return engine.log()->text() != before; }));
            const QString last = engine.log()->text().section(u'\n', -1);
            QVERIFY(QTest::qWaitFor([&] { return engine.log()->index(999, 0).data().toString() == last; }));
        };
        addLine();
        QTRY_VERIFY(log->property("atYEnd").toBool());
        log->forceActiveFocus();
        QTest::keyClick(window(), Qt::Key_PageUp);
        QTRY_VERIFY(!log->property("followsEnd").toBool());
        addLine();
        QVERIFY(!log->property("atYEnd").toBool());
        QTest::keyClick(window(), Qt::Key_End);
        QTRY_VERIFY(log->property("followsEnd").toBool());
        addLine();
        QTRY_VERIFY(log->property("atYEnd").toBool());
    }

    void aModelIsPickedFromTheCatalog()
    {
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find("catalogSearch") && item("catalogSearch")->hasActiveFocus());
        QVERIFY(m_application->workspace().catalog()->total() > 5000);
        type(u"deepinfra deepseek v3.2"_s);
        QTRY_VERIFY(m_application->workspace().catalog()->count() > 0);
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(session()->endpointId(), u"deepinfra"_s);
        QCOMPARE(session()->model(), u"deepseek-ai/DeepSeek-V3.2"_s);
        QVERIFY(session()->modelPrice().contains(u"0.27"_s));
        QTRY_VERIFY(!find("catalogSearch"));
    }

    void theCatalogIsUsedWithoutAMouse()
    {
        CatalogModel &catalog = *m_application->workspace().catalog();
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find("catalogSearch") && item("catalogSearch")->hasActiveFocus());
        type(u"deepseek v3.2"_s);
        QQuickItem *list = item("catalogList");
        QCOMPARE(list->property("currentIndex").toInt(), 0);

        // The first group is open; Left closes it, Right opens it, and the detail follows the row.
        QTest::keyClick(window(), Qt::Key_Down);
        QVERIFY(list->hasActiveFocus());
        const int open = catalog.count();
        QTest::keyClick(window(), Qt::Key_Left);
        QVERIFY(catalog.count() < open);
        QTest::keyClick(window(), Qt::Key_Right);
        QCOMPARE(catalog.count(), open);
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Down);
        QCOMPARE(catalog.modelAt(2).id, u"deepseek-v3-2"_s);
        QTRY_COMPARE(item("detailHost")->property("text").toString(), u"EmpirioLabs"_s);
        QTest::keyClick(window(), Qt::Key_Left); // from a host to its group
        QCOMPARE(list->property("currentIndex").toInt(), 0);

        // A star for the second host, then only what has one.
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_D, Qt::ControlModifier);
        item("favouritesChip")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QCOMPARE(catalog.found(), 1);
        item("clearFilters")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QVERIFY(catalog.found() > 1);

        // Sorted by the keyboard; the cheapest host is the first of the group.
        item("sortInput")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(catalog.sort(), CatalogModel::ByInputPrice);
        QTest::keyClick(window(), Qt::Key_Space);
        QVERIFY(catalog.descending());
        QTest::keyClick(window(), Qt::Key_Space);
        QCOMPARE(catalog.sort(), CatalogModel::BestMatch);

        // Letters typed in the list go to the search.
        list->forceActiveFocus();
        type(u" deepinfra"_s);
        QVERIFY(item("catalogSearch")->hasActiveFocus());
        QCOMPARE(catalog.words(), u"deepseek v3.2 deepinfra"_s);
        // What is used is what stands under the cursor now, however fast one types.
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(session()->endpointId(), u"deepinfra"_s);
        QCOMPARE(session()->model(), u"deepseek-ai/DeepSeek-V3.2"_s);
        QTRY_VERIFY(!find("catalogSearch"));
    }

    void anEngineOfOnesOwnIsStartedAndConnected()
    {
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find("catalogSearch") && item("catalogSearch")->hasActiveFocus());
        type(u"deepinfra deepseek v3.2"_s);
        QTRY_COMPARE(item("detailHost")->property("text").toString(), u"DeepInfra"_s);
        // What these weights are known to need; the lines follow the number.
        QTRY_VERIFY(find("cardCount"));
        QCOMPARE(item("cardCount")->property("displayText").toString(), u"8"_s);
        QVERIFY(shows(u"--tensor-parallel-size 8"_s));
        item("cardCount")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Down);
        QTRY_VERIFY(shows(u"--tensor-parallel-size 16"_s));
        QVERIFY(!shows(u"--tensor-parallel-size 8"_s));
        QCOMPARE(item("cardCount")->property("displayText").toString(), u"16"_s);
        item("copy-lmdeploy")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QCOMPARE(
            QGuiApplication::clipboard()->text(),
            u"lmdeploy serve api_server deepseek-ai/DeepSeek-V3.2 --server-name 127.0.0.1 --server-port 23333 --tp 16"_s);
        item("connect-lmdeploy")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_VERIFY(!find("catalogSearch"));
        QCOMPARE(session()->endpointName(), u"LMDeploy"_s);
        QCOMPARE(session()->model(), u"deepseek-ai/DeepSeek-V3.2"_s);
        QCOMPARE(session()->address(), u"http://127.0.0.1:23333/v1/chat/completions"_s);
    }

    void theDetailLeadsToOtherHostsAndToCode()
    {
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find("catalogSearch") && item("catalogSearch")->hasActiveFocus());
        type(u"deepinfra deepseek v3.2"_s);
        QTRY_COMPARE(item("detailHost")->property("text").toString(), u"DeepInfra"_s);
        item("copyModelId")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"deepseek-ai/DeepSeek-V3.2"_s);
        item("favouriteModel")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QCOMPARE(item("favouriteModel")->property("name").toString(), u"No favourite any more"_s);
        // The table of hosts is one stop of Tab; the arrow keys go through it.
        QQuickItem *offers = item("offers");
        for (int tab = 0; tab < 12 && !offers->isAncestorOf(window()->activeFocusItem()); ++tab)
            QTest::keyClick(window(), Qt::Key_Tab);
        QVERIFY(offers->isAncestorOf(window()->activeFocusItem()));
        QTest::keyClick(window(), Qt::Key_Down);
        QCOMPARE(offers->property("current").toInt(), 1);
        QTest::keyClick(window(), Qt::Key_Return);
        QVERIFY(item("detailHost")->property("text").toString() != u"DeepInfra"_s);
        const QString host = item("detailHost")->property("text").toString();
        item("codeForModel")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QCOMPARE(session()->endpointName(), host);
        QVERIFY(m_application->workspace().showsCode());
    }

    void pricesAreLookedAtAsAPicture()
    {
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(find("catalogSearch") && item("catalogSearch")->hasActiveFocus());
        type(u"deepseek v3.2"_s);
        item("pictureChip")->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QTRY_VERIFY(find("pricePicture"));
        QQuickItem *picture = item("pricePicture");
        picture->forceActiveFocus();
        QTest::keyClick(window(), Qt::Key_Right);
        QTRY_VERIFY(item("pictureNote")->property("text").toString().contains(u" at "_s));
        QTest::keyClick(window(), Qt::Key_Return);
        const QString host = item("detailHost")->property("text").toString();
        QVERIFY(item("pictureNote")->property("text").toString().contains(u" at "_s + host));
    }

    void aBrokenSettingsFileIsKeptAsideAndSaid()
    {
        m_application.reset();
        QDir().mkpath(m_folder->path() + u"/config"_s);
        QFile file(m_folder->path() + u"/config/settings.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"theme\": ");
        file.close();
        start();
        QCOMPARE(m_application->workspace().notices().size(), 1);
        const auto kept = QDir(m_folder->path() + u"/config"_s).entryList({u"settings.json.broken-*"_s});
        QCOMPARE(kept.size(), 1);
    }

    void aBrokenListOfModelsIsKeptAsideAndSaid()
    {
        m_application.reset();
        QVERIFY(writeFile(m_folder->path() + u"/data/catalog/models.dev.json"_s, "{"));
        start();
        QTRY_COMPARE(m_application->workspace().notices().size(), 1);
        QVERIFY(m_application->workspace().notices().constFirst().contains(u"models.dev.json.broken-"_s));
    }

    void aLongConversationOpensAtItsEnd()
    {
        // Rows of very different heights: the view has to come to the end all the same, and to rest there.
        QList<Message> messages;
        for (int i = 0; i < 12; ++i) {
            messages.append({.role = Role::User, .text = i % 3 == 0 ? u"x"_s.repeated(4000) : u"q"_s});
            messages.append({.role = Role::Assistant,
                             .text = u"```py\nprint(%1)\n```\n\n"_s.arg(i).repeated(i % 4 * 6 + 1)});
        }
        m_application->workspace().session()->restore({.prompt = {.messages = messages}});
        QQuickItem *list = item("messageList");
        QTRY_VERIFY(list->property("contentHeight").toReal() > 3000);
        QTRY_VERIFY(list->property("atYEnd").toBool());
        const qreal y = list->property("contentY").toReal();
        QCOMPARE(y, list->property("contentHeight").toReal() - list->height());
        // Whoever scrolls up stays there while the text grows.
        QTest::wheelEvent(window(), list->mapToScene(QPointF(300, 200)), {0, 360});
        QVERIFY(list->property("contentY").toReal() < y);
        const qreal read = list->property("contentY").toReal();
        session()->messages()->append({.role = Role::User, .text = u"more"_s});
        QTRY_VERIFY(list->property("contentHeight").toReal() > y + list->height());
        QCOMPARE(list->property("contentY").toReal(), read);
    }

    void narrowWindowsReachEveryColumn()
    {
        window()->resize(640, 700);
        QTRY_VERIFY(!find("streamSwitch")); // the column has gone
        QTest::keyClick(window(), Qt::Key_F9);
        QTRY_VERIFY(find("streamSwitch"));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("streamSwitch"));
        QTest::keyClick(window(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(find("historyList"));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!find("historyList"));
        click("codeButton");
        QTRY_VERIFY(find("copyCodeButton"));
    }

    void aPromptThatWasPutAwayComesBack()
    {
        session()->setSystem(u"sys"_s);
        item("composer")->forceActiveFocus();
        type(u"half a thought"_s);
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(session()->composer(), QString());
        QTRY_VERIFY(find("putAwayBar"));
        session()->bringBack();
        QCOMPARE(session()->composer(), u"half a thought"_s);
        QCOMPARE(session()->system(), u"sys"_s);
    }

    void allWidthsAndThemesCanBeShown()
    {
        addEndpoint();
        m_application->workspace().setShowsCode(true);
        for (const int width : {480, 640, 900, 1280, 1920}) {
            window()->resize(width, 700);
            for (const int theme : {1, 2}) {
                m_application->workspace().setTheme(theme);
                QTest::qWait(0);
                const QImage image = window()->grabWindow();
                QVERIFY(!image.isNull());
                QVERIFY2(item("runButton")->isVisible(), qPrintable(QString::number(width)));
                const QRectF run = item("runButton")->mapRectToScene(item("runButton")->boundingRect());
                QVERIFY2(QRectF(0, 0, window()->width(), window()->height()).contains(run),
                         qPrintable(QString::number(width)));
            }
        }
    }

private:
    void start()
    {
        m_application = std::make_unique<Application>(Folders{.config = m_folder->path() + u"/config"_s,
                                                              .data = m_folder->path() + u"/data"_s});
        lookAt({}); // and not for what runs on the computer of whoever runs this
        QVERIFY(window());
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    void lookAt(const QList<quint16> &ports)
    {
        DiscoveryPlan plan;
        plan.ports = ports;
        m_application->workspace().discovery()->setPlan(plan);
    }

    void addEndpoint()
    {
        EndpointEditor &editor = *m_application->workspace().endpointEditor();
        editor.edit({});
        editor.setName(u"Test host"_s);
        editor.setBaseUrl(m_server->url(u"/v1"_s));
        editor.setKeyVariable(u"ETUDE_TEST_KEY"_s);
        editor.key()->setDraft(u"sk-secret"_s);
        QVERIFY(editor.key()->useForSession());
        const QString id = editor.save();
        QVERIFY(!id.isEmpty());
        session()->choose(id, u"test-model"_s);
    }

    QQuickWindow *window() const { return m_application->window(); }
    SessionViewModel *session() const { return m_application->workspace().session(); }

    //! Delegates are visual children only, so the search goes along those.
    static QQuickItem *findIn(QQuickItem *root, const QString &name)
    {
        if (root->objectName() == name && root->isVisible())
            return root;
        for (QQuickItem *child : root->childItems()) {
            if (QQuickItem *found = findIn(child, name))
                return found;
        }
        return nullptr;
    }
    QQuickItem *find(const char *name) const
    {
        return findIn(window()->contentItem()->parentItem() ? window()->contentItem()->parentItem()
                                                            : window()->contentItem(),
                      QString::fromLatin1(name));
    }
    //! A text on the screen contains it.
    bool shows(const QString &words) const
    {
        const std::function<bool(QQuickItem *)> isIn = [&](QQuickItem *part) {
            return part->isVisible()
                && (part->property("text").toString().contains(words) || std::ranges::any_of(part->childItems(), isIn));
        };
        return isIn(window()->contentItem());
    }
    QQuickItem *item(const char *name) const
    {
        QQuickItem *found = nullptr;
        if (!QTest::qWaitFor([&] { return (found = find(name)) != nullptr; }))
            qFatal("There is no visible item %s.", name);
        return found;
    }
    TextView *answerView() const
    {
        for (TextView *view : window()->findChildren<TextView *>()) {
            if (view->isVisible() && view->mode() == TextView::Markdown && view->source() && !view->source()->isEmpty())
                return view;
        }
        return qobject_cast<TextView *>(find("textView"));
    }

    //! Where it stands once it stands still: on a busy machine the layout of a new row takes some turns.
    void click(const char *name) const
    {
        QQuickItem *target = item(name);
        QPointF place(-1, -1);
        int turns = 0;
        const bool isStill = QTest::qWaitFor([&] {
            const QPointF now = target->mapToScene(target->boundingRect().center());
            turns = std::exchange(place, now) == now ? turns + 1 : 0;
            return turns >= 5 && target->isEnabled();
        });
        QVERIFY2(isStill, name);
        QTest::mouseClick(window(), Qt::LeftButton, {}, place.toPoint());
    }
    //! As a user does it: into the field, over what stands there, and on.
    void typeInto(const char *name, const QString &text) const
    {
        click(name);
        QTest::keySequence(window(), QKeySequence::SelectAll);
        type(text);
        QTest::keyClick(window(), Qt::Key_Tab);
    }
    QString writeModel(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    void type(const QString &text) const
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, window(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Application> m_application;
};

int main(int argc, char **argv)
{
    Application::chooseRenderer();
    QApplication app(argc, argv);
    TestApplication test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_application.moc"
