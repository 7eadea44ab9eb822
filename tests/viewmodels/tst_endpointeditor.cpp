// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form of an endpoint, from what is typed to what is in the files, at the server and in the key store.
#include "support/fakeserver.h"
#include "support/tlsfront.h"
#include "viewmodels/workspace.h"
#include "world.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestEndpointEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Started by hand: the key store of that hand is not asked.
        if (!hasStore())
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_world = std::make_unique<World>(m_folder->path());
        m_workspace = std::make_unique<Workspace>(m_world->rooms());
        m_editor = m_workspace->endpointEditor();
    }

    void cleanup()
    {
        for (const QString &name : m_world->secrets.storedNames()) {
            bool isDone = false;
            m_world->secrets.forget(name, this, [&](const auto &) { isDone = true; });
            QTRY_VERIFY(isDone);
        }
        m_workspace.reset();
        m_world.reset();
    }

    void theAddressIsShownAsItIsUsed_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("address");
        QTest::newRow("usual path") << u"https://h.example/v1"_s << u"/chat/completions"_s
                                    << u"https://h.example/v1/chat/completions"_s;
        QTest::newRow("own path") << u"https://h.example"_s << u"/api/x"_s << u"https://h.example/api/x"_s;
        QTest::newRow("a query stays at the end")
            << u"https://h.example/d?api-version=1"_s << u"/c"_s << u"https://h.example/d/c?api-version=1"_s;
        QTest::newRow("nothing yet") << QString() << u"/c"_s << QString();
    }

    void theAddressIsShownAsItIsUsed()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, path);
        QFETCH(const QString, address);
        m_editor->setBaseUrl(base);
        m_editor->setPath(path);
        QCOMPARE(m_editor->baseUrl(), base);
        QCOMPARE(m_editor->address(), address);
    }

    void aPathThatStandsInTheAddressTwiceIsTold()
    {
        EndpointEditor &editor = *m_workspace->endpointEditor();
        editor.edit({});
        editor.setBaseUrl(u"https://host.example/v1"_s);
        QCOMPARE(editor.addressWarning(), QString());
        editor.setBaseUrl(u"https://host.example/v1/chat/completions/?x=1"_s);
        QVERIFY(editor.addressWarning().contains(u"/chat/completions"_s));
        // Told, not mended: what was typed is what is used.
        QCOMPARE(editor.address(), u"https://host.example/v1/chat/completions/chat/completions?x=1"_s);
        editor.setPath({});
        QCOMPARE(editor.addressWarning(), QString());
    }

    void everythingComesBackFromTheFile()
    {
        fillIn(u"My host"_s);
        m_editor->setProxyKind(3);
        m_editor->setProxyHost(u"proxy.example"_s);
        m_editor->setProxyPort(u"1080"_s);
        m_editor->setProxyUser(u"me"_s);
        QCOMPARE(m_editor->proxyPassword()->variable(), u"MY_HOST_PROXY_PASSWORD"_s);
        m_editor->chooseCaFile(QUrl::fromLocalFile(m_folder->filePath(u"my ca.pem"_s)));
        QVERIFY(!m_editor->caFileNote().isEmpty()); // no such file, and no reason not to save
        m_editor->setConnectTimeout(u"5"_s);
        m_editor->setIdleTimeout(u"0"_s);
        m_editor->setHeaders(u"X-Org: ${ORG}\n"_s);
        QCOMPARE(m_editor->problem(), QString());
        const QString id = m_editor->save();
        QVERIFY(!id.isEmpty());

        const Endpoints read(m_world->folders, builtInEndpoints());
        const Endpoint *endpoint = read.find(id);
        QVERIFY(endpoint);
        const Proxy proxy{.kind = Proxy::Kind::Socks5,
                          .host = u"proxy.example"_s,
                          .port = 1080,
                          .user = u"me"_s,
                          .passwordVariable = u"MY_HOST_PROXY_PASSWORD"_s};
        QVERIFY(endpoint->proxy == proxy);
        QCOMPARE(endpoint->caFile, m_folder->filePath(u"my ca.pem"_s));
        QCOMPARE(endpoint->connectTimeout, std::chrono::seconds(5));
        QCOMPARE(endpoint->idleTimeout, std::chrono::seconds(0));
        QVERIFY((endpoint->headers == QList<Header>{{u"X-Org"_s, u"${ORG}"_s}}));
        QVERIFY(!m_editor->isChanged());
    }

    void whatCannotBeSavedIsSaid_data()
    {
        QTest::addColumn<std::function<void(EndpointEditor &)>>("spoil");
        using Spoil = std::function<void(EndpointEditor &)>;
        QTest::newRow("no name") << Spoil([](EndpointEditor &editor) { editor.setName(u" "_s); });
        QTest::newRow("no address") << Spoil([](EndpointEditor &editor) { editor.setBaseUrl(u"h.example"_s); });
        QTest::newRow("no key name") << Spoil([](EndpointEditor &editor) { editor.setKeyVariable({}); });
        QTest::newRow("a header of one word") << Spoil([](EndpointEditor &editor) { editor.setHeaders(u"X"_s); });
        QTest::newRow("a proxy without host") << Spoil([](EndpointEditor &editor) { editor.setProxyKind(2); });
        QTest::newRow("a proxy without port") << Spoil([](EndpointEditor &editor) {
            editor.setProxyKind(2);
            editor.setProxyHost(u"p"_s);
            editor.setProxyPort(u"70000"_s);
        });
        QTest::newRow("half a time-out") << Spoil([](EndpointEditor &editor) { editor.setIdleTimeout({}); });
        QTest::newRow("a time-out in the past")
            << Spoil([](EndpointEditor &editor) { editor.setConnectTimeout(u"-1"_s); });
    }

    void whatCannotBeSavedIsSaid()
    {
        QFETCH(const std::function<void(EndpointEditor &)>, spoil);
        fillIn(u"My host"_s);
        QCOMPARE(m_editor->problem(), QString());
        spoil(*m_editor);
        QVERIFY(!m_editor->problem().isEmpty());
        QCOMPARE(m_editor->save(), QString());
    }

    void modelsKeepTheirBlankLines()
    {
        fillIn(u"My host"_s);
        m_editor->setModels(u"a\n"_s);
        QCOMPARE(m_editor->models(), u"a\n"_s);
        m_editor->setModels(u"a\n\n b \n"_s);
        QCOMPARE(m_editor->models(), u"a\n\n b \n"_s);
        QCOMPARE(m_editor->modelsNote(), u"2 own"_s);
        const QString id = m_editor->save();
        QCOMPARE(m_world->endpoints.find(id)->models, (QStringList{u"a"_s, u"b"_s}));
    }

    void removalCanBeUndone()
    {
        fillIn(u"My host"_s);
        m_editor->setModels(u"a"_s);
        const QString id = m_editor->save();
        const Endpoint stored = *m_world->endpoints.find(id);
        m_workspace->session()->choose(id, u"vendor/model"_s);
        const EndpointsModel &list = *m_workspace->endpoints();
        QVERIFY(list.rowOf(id) >= 0);
        m_editor->remove();
        QVERIFY(!m_world->endpoints.find(id));
        QCOMPARE(list.rowOf(id), -1);
        QCOMPARE(m_editor->id(), QString());
        QVERIFY(m_editor->undoText().contains(u"My host"_s));
        m_editor->undo();
        QVERIFY(*m_world->endpoints.find(id) == stored);
        QCOMPARE(m_editor->id(), id);
        QVERIFY(list.rowOf(id) >= 0);
        QCOMPARE(m_workspace->session()->endpointId(), id);
        QCOMPARE(m_workspace->session()->model(), u"vendor/model"_s);
    }

    void resetCanBeUndone()
    {
        m_editor->edit(u"deepinfra"_s);
        m_editor->setIdleTimeout(u"7"_s);
        QVERIFY(!m_editor->save().isEmpty());
        m_editor->remove();
        QVERIFY(m_editor->idleTimeout() != u"7"_s);
        m_editor->undo();
        QCOMPARE(m_world->endpoints.find(u"deepinfra"_s)->idleTimeout, std::chrono::seconds(7));
    }

    void leavingChangesCanBeUndone()
    {
        m_editor->edit(u"deepinfra"_s);
        m_editor->edit(u"openai"_s);
        QCOMPARE(m_editor->undoText(), QString()); // nothing was changed
        m_editor->setModels(u"half an i\n\n"_s);
        m_editor->edit(u"deepinfra"_s);
        QVERIFY(!m_editor->undoText().isEmpty());
        m_editor->undo();
        QCOMPARE(m_editor->id(), u"openai"_s);
        QCOMPARE(m_editor->models(), u"half an i\n\n"_s);
        QVERIFY(m_editor->isChanged());
    }

    void theKeysNameFollowsUntilItHoldsAKey()
    {
        fillIn(u"One"_s);
        QCOMPARE(m_editor->keyVariable(), u"ONE_API_KEY"_s);
        m_editor->setName(u"Two"_s);
        QCOMPARE(m_editor->keyVariable(), u"TWO_API_KEY"_s);
        m_editor->key()->setDraft(u"sk"_s);
        QVERIFY(m_editor->key()->useForSession());
        m_editor->setName(u"Three"_s);
        QCOMPARE(m_editor->keyVariable(), u"TWO_API_KEY"_s);
    }

    void theStateOfTheKeyIsSaid()
    {
        fillIn(u"My host"_s);
        m_editor->setKeyVariable(u"ETUDE_TEST_KEY"_s);
        KeyEditor &key = *m_editor->key();
        QCOMPARE(key.origin(), KeyEditor::Origin::Missing);
        QVERIFY(key.state().contains(u"$ETUDE_TEST_KEY"_s));
        qputenv("ETUDE_TEST_KEY", "from-environment");
        QCOMPARE(key.origin(), KeyEditor::Origin::Environment);
        key.setDraft(u" pasted\n"_s);
        QVERIFY(key.useForSession());
        QCOMPARE(key.origin(), KeyEditor::Origin::Session);
        QCOMPARE(key.draft(), QString());
        QCOMPARE(m_world->secrets.find(u"ETUDE_TEST_KEY"_s).reveal(), "pasted");
        key.forget();
        QTRY_VERIFY(!key.isBusy());
        QCOMPARE(key.origin(), KeyEditor::Origin::Environment);
        qunsetenv("ETUDE_TEST_KEY");

        key.setDraft(u"two\nkeys"_s);
        QVERIFY(!key.useForSession());
        QVERIFY(key.problem().contains(u"line break"_s));
        QCOMPARE(key.draft(), u"two\nkeys"_s);
    }

    void aPastedKeyIsSavedWithTheForm()
    {
#ifndef Q_OS_LINUX
        QSKIP("here the key store is part of the system");
#endif
        fillIn(u"My host"_s);
        KeyEditor &key = *m_editor->key();
        key.setDraft(u"sk-pasted"_s);
        QVERIFY(!m_editor->save().isEmpty());
        // At once, for the run that follows.
        QCOMPARE(m_world->secrets.find(u"MY_HOST_API_KEY"_s).reveal(), "sk-pasted");
        QTRY_VERIFY(!key.isBusy());
        if (hasStore()) {
            QCOMPARE(key.problem(), QString());
            QCOMPARE(key.origin(), KeyEditor::Origin::Store);
            QCOMPARE(key.state(), u"In the key store"_s);
        } else {
            QCOMPARE(key.origin(), KeyEditor::Origin::Session);
            QVERIFY(key.problem().contains(u"key store"_s));
        }
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("sk-pasted"), qPrintable(file.fileName()));
        }
    }

    void aRunWaitsForTheKeyStore()
    {
        if (!hasStore())
            QSKIP("tests/support/with-key-store, which needs dbus-run-session and gnome-keyring-daemon, did not start "
                  "this");
        FakeServer server;
        server.answer("/v1/chat/completions", FakeAnswer::chat({"ok"}));
        fillIn(u"My host"_s);
        m_editor->setBaseUrl(server.url(u"/v1"_s));
        m_editor->key()->setDraft(u"sk-kept"_s);
        const QString id = m_editor->save();
        QTRY_COMPARE(m_editor->key()->origin(), KeyEditor::Origin::Store);

        // Another start knows the name only.
        World later(m_folder->path());
        Workspace workspace(later.rooms());
        SessionViewModel &session = *workspace.session();
        session.choose(id, u"m"_s);
        QVERIFY(!session.isKeyMissing());
        QVERIFY(later.secrets.find(u"MY_HOST_API_KEY"_s).isEmpty());
        session.setComposer(u"Hi"_s);
        session.run();
        QTRY_VERIFY(!session.isRunning());
        QCOMPARE(session.messages()->source(1), u"ok"_s);
        QCOMPARE(server.requests().constLast().header("authorization"), "Bearer sk-kept");
    }

    void plainHttpIsAskedOnlyWhereItMatters_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("another computer") << u"http://192.168.1.5:8000/v1"_s << true;
        QTest::newRow("encrypted") << u"https://h.example/v1"_s << false;
        QTest::newRow("this computer") << u"http://127.0.0.1:8000/v1"_s << false;
        QTest::newRow("this computer's name") << u"http://localhost/v1"_s << false;
        QTest::newRow("half typed") << u"http:"_s << false;
    }

    void plainHttpIsAskedOnlyWhereItMatters()
    {
        QFETCH(const QString, base);
        QFETCH(const bool, isAsked);
        m_editor->setBaseUrl(base);
        QCOMPARE(m_editor->isPlainHttp(), isAsked);
    }

    void whatWasAgreedToHoldsForOneHost_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("holds");
        QTest::newRow("another path") << u"http://192.168.1.5:8000"_s << true;
        QTest::newRow("another scheme") << u"https://192.168.1.5:8000/v1"_s << false;
        QTest::newRow("another host") << u"http://192.168.1.50:8000/v1"_s << false;
        QTest::newRow("another port") << u"http://192.168.1.5:8001/v1"_s << false;
    }

    void whatWasAgreedToHoldsForOneHost()
    {
        QFETCH(const QString, base);
        QFETCH(const bool, holds);
        const QString fingerprint(64, u'a');
        const auto saved = m_world->endpoints.save({.name = u"My host"_s,
                                                    .baseUrl = u"http://192.168.1.5:8000/v1"_s,
                                                    .keyVariable = u"K"_s,
                                                    .trustedSha256 = fingerprint,
                                                    .allowsPlainHttp = true});
        QVERIFY(saved);
        m_editor->edit(saved->id);
        m_editor->setBaseUrl(base);
        QCOMPARE(m_editor->allowsPlainHttp(), holds);
        QCOMPARE(!m_editor->trustedCertificate().isEmpty(), holds);
    }

    void whatWasLearnedCanBeForgotten()
    {
        const auto saved = m_world->endpoints.save({.name = u"My host"_s,
                                                    .baseUrl = u"https://h.example/v1"_s,
                                                    .keyVariable = u"K"_s,
                                                    .refusals = {{.model = u"o3"_s, .member = u"temperature"_s},
                                                                 {.model = u"o3"_s,
                                                                  .member = u"max_tokens"_s,
                                                                  .instead = u"max_completion_tokens"_s,
                                                                  .learned = QDate(2026, 11, 20),
                                                                  .words = u"Unsupported parameter"_s}}});
        QVERIFY(saved);
        m_editor->edit(saved->id);
        QCOMPARE(m_editor->refusals().size(), 2);
        QCOMPARE(m_editor->refusals()[1].title, u"o3: max_completion_tokens in place of max_tokens"_s);
        QVERIFY(m_editor->refusals()[1].note.contains(u"Unsupported parameter"_s));
        m_editor->forgetRefusal(0);
        m_editor->forgetRefusal(7);
        QCOMPARE(m_editor->save(), saved->id);
        QCOMPARE(m_world->endpoints.find(saved->id)->refusals.size(), 1);
    }

    void theTestTellsItsSteps()
    {
        FakeServer server;
        server.answerJson("/v1/models", 200, R"({"data": [{"id": "vendor/model"}]})");
        server.answer("/v1/chat/completions", FakeAnswer::chat({"Hi"}));
        fillIn(u"My host"_s);
        m_editor->setBaseUrl(server.url(u"/v1"_s));
        m_editor->key()->setDraft(u"sk-tried"_s);
        DoctorModel &doctor = *m_editor->doctor();
        const QAbstractItemModelTester tester(&doctor, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor->test();
        QVERIFY(m_editor->isTesting());
        QTRY_VERIFY(!m_editor->isTesting());
        QVERIFY2(!m_editor->hasTestFailed(), qPrintable(words(doctor)));
        QCOMPARE(doctor.rowCount(), 7);
        QCOMPARE(server.requests().constLast().header("authorization"), "Bearer sk-tried");
        QCOMPARE(m_editor->key()->draft(), u"sk-tried"_s);               // where it is to be kept is still open
        QCOMPARE(m_editor->key()->origin(), KeyEditor::Origin::Missing); // and nobody else has it
        m_editor->setIdleTimeout(u"9"_s);
        QCOMPARE(doctor.rowCount(), 0); // its verdict was about what stood here before
    }

    void aRemedyIsAppliedAndTried()
    {
        FakeServer server;
        server.answerJson("/v1/models", 200, R"({"data": [{"id": "vendor/model"}]})");
        server.answer("/v1/chat/completions", FakeAnswer::chat({"Hi"}));
        fillIn(u"My host"_s);
        m_editor->setAuthKind(4);
        m_editor->setBaseUrl(server.url());
        m_editor->test();
        QTRY_VERIFY(!m_editor->isTesting());
        const int row = rowWithFix();
        QVERIFY2(row >= 0, qPrintable(words(*m_editor->doctor())));
        m_editor->fix(row);
        QCOMPARE(m_editor->baseUrl(), server.url(u"/v1"_s));
        QTRY_VERIFY(!m_editor->isTesting());
        QVERIFY2(!m_editor->hasTestFailed(), qPrintable(words(*m_editor->doctor())));
    }

    void aCertificateIsShownBeforeItIsTrusted()
    {
        FakeServer server;
        server.answerJson("/v1/models", 200, R"({"data": [{"id": "vendor/model"}]})");
        server.answer("/v1/chat/completions", FakeAnswer::chat({"Hi"}));
        const TlsFront front(server, u"selfsigned"_s);
        fillIn(u"My host"_s);
        m_editor->setAuthKind(4);
        m_editor->setBaseUrl(front.url(u"/v1"_s));
        m_editor->test();
        QTRY_VERIFY(!m_editor->isTesting());
        QVERIFY(m_editor->hasTestFailed());
        const int row = rowWithFix();
        QVERIFY(row >= 0);
        const DoctorModel &doctor = *m_editor->doctor();
        const QString shown = doctor.data(doctor.index(row), DoctorModel::CertificateRole).toString();
        QVERIFY2(QString(shown).remove(u' ').contains(TlsFront::sha256(u"selfsigned"_s), Qt::CaseInsensitive),
                 qPrintable(shown));
        QVERIFY(shown.contains(u"127.0.0.1"_s));
        m_editor->fix(row);
        QCOMPARE(QString(m_editor->trustedCertificate()).remove(u' ').toLower(), TlsFront::sha256(u"selfsigned"_s));
        QTRY_VERIFY(!m_editor->isTesting());
        QVERIFY2(!m_editor->hasTestFailed(), qPrintable(words(doctor)));
        const QString id = m_editor->save();
        QCOMPARE(m_world->endpoints.find(id)->trustedSha256, TlsFront::sha256(u"selfsigned"_s));
        m_editor->forgetCertificate();
        m_editor->save();
        QCOMPARE(m_world->endpoints.find(id)->trustedSha256, QString());
    }

    void aTestCanBeStopped()
    {
        FakeServer server;
        server.answer("/v1/models", FakeAnswer()); // never answers
        fillIn(u"My host"_s);
        m_editor->setAuthKind(4);
        m_editor->setBaseUrl(server.url(u"/v1"_s));
        const QAbstractItemModelTester tester(m_editor->doctor(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor->test();
        QTRY_COMPARE(server.requests().size(), 1);
        const DoctorModel &doctor = *m_editor->doctor();
        QCOMPARE(doctor.data(doctor.index(doctor.rowCount() - 1), DoctorModel::StateRole).toInt(),
                 DoctorModel::Running);
        m_editor->stopTest();
        QVERIFY(!m_editor->isTesting());
        QVERIFY(doctor.data(doctor.index(doctor.rowCount() - 1), DoctorModel::StateRole).toInt()
                != DoctorModel::Running);
    }

    void whoWantsAKeyIsAskedForIt()
    {
        FakeServer server;
        server.answerWith([](const FakeRequest &) {
            return FakeAnswer::json(401, R"({"error": {"message": "Incorrect API key"}})");
        });
        fillIn(u"My host"_s);
        m_editor->setBaseUrl(server.url(u"/v1"_s));
        m_editor->setModels(u"m"_s);
        m_editor->key()->setDraft(u"sk-wrong"_s);
        QVERIFY(m_editor->key()->useForSession());
        QSignalSpy wanted(m_editor, &EndpointEditor::keyWanted);
        m_editor->test();
        QTRY_VERIFY(!m_editor->isTesting());
        QVERIFY(m_editor->hasTestFailed());
        const int row = rowWithFix();
        QVERIFY2(row >= 0, qPrintable(words(*m_editor->doctor())));
        m_editor->fix(row);
        QCOMPARE(wanted.size(), 1);
    }

private:
    static bool hasStore() { return qEnvironmentVariableIsSet("ETUDE_TEST_KEY_STORE"); }

    void fillIn(const QString &name)
    {
        m_editor->edit({});
        m_editor->setName(name);
        m_editor->setBaseUrl(u"https://h.example/v1"_s);
    }

    [[nodiscard]] int rowWithFix() const
    {
        const DoctorModel &doctor = *m_editor->doctor();
        for (int row = 0; row < doctor.rowCount(); ++row) {
            if (!doctor.data(doctor.index(row), DoctorModel::FixRole).toString().isEmpty())
                return row;
        }
        return -1;
    }

    static QString words(const DoctorModel &doctor)
    {
        QStringList lines;
        for (int row = 0; row < doctor.rowCount(); ++row)
            lines.append(doctor.data(doctor.index(row), DoctorModel::NameRole).toString() + u": "_s
                         + doctor.data(doctor.index(row), DoctorModel::WordsRole).toString());
        return lines.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Workspace> m_workspace;
    EndpointEditor *m_editor = nullptr;
};

QTEST_MAIN(TestEndpointEditor)
#include "tst_endpointeditor.moc"
