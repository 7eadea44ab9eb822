// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeserver.h"
#include "world.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestSnippetView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_world = std::make_unique<World>(m_folder->path());
        const auto saved = m_world->endpoints.save({.name = u"Test host"_s,
                                                    .baseUrl = m_server.url(u"/v1"_s),
                                                    .keyVariable = u"ETUDE_TEST_KEY"_s});
        QVERIFY(saved);
        m_workspace = std::make_unique<Workspace>(m_world->rooms());
        m_session = m_workspace->session();
        m_session->choose(saved->id, u"vendor/model"_s);
        m_session->setSessionKey(u"sk-secret"_s);
        m_session->setComposer(u"It's \"$HOME\" – né"_s);
        m_snippet = m_workspace->snippet();
        m_snippet->setShown(true);
        choose(u"python"_s, u"urllib"_s);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_world.reset();
        qputenv("PATH", m_path);
    }

    void choicesReachTheCodeAndAreRemembered()
    {
        const auto code = [this](const SnippetOptions &options) {
            return snippet(u"python"_s, *m_session->request(), u"openai-chat"_s, options)->code;
        };
        QVERIFY(m_snippet->writesErrors());
        QVERIFY(!m_snippet->writesComments());
        QCOMPARE(m_snippet->currentCode(), code({.client = u"urllib"_s}));
        m_snippet->setWritesErrors(false);
        QCOMPARE(m_snippet->currentCode(), code({.client = u"urllib"_s, .errors = false}));
        m_snippet->setWritesComments(true);
        QCOMPARE(m_snippet->currentCode(), code({.client = u"urllib"_s, .errors = false, .comments = true}));
        m_snippet->setUsesPlaceholder(true);
        QCOMPARE(m_snippet->currentCode(),
                 code({.client = u"urllib"_s, .placeholder = true, .errors = false, .comments = true}));
        QVERIFY(m_snippet->currentCode().contains(u"YOUR_API_KEY"_s));

        QVERIFY(m_world->settings.save());
        Settings again(m_world->folders);
        const SnippetViewModel later(*m_session, again);
        QVERIFY(!later.writesErrors());
        QVERIFY(later.writesComments());
        QVERIFY(!later.usesPlaceholder());
        QCOMPARE(later.language(), u"python"_s);
    }

    //! The switch above the code is the prompt's own.
    void streamIsThatOfRun()
    {
        QTRY_VERIFY(m_snippet->code()->text().contains(u"\"stream\": True"_s));
        m_session->setStream(false);
        QTRY_VERIFY(!m_snippet->code()->text().contains(u"\"stream\""_s));
    }

    void claudeCodeGoesToTheHostOfThePrompt()
    {
        m_snippet->setLanguage(u"claude-code"_s);
        QVERIFY(m_snippet->isRecipe() && !m_snippet->isCode());
        QTRY_VERIFY(m_snippet->problem().contains(u"Test host"_s));
        QCOMPARE(m_snippet->code()->text(), QString());

        // A host that speaks several protocols need not be asked in that one.
        m_session->choose(u"modelslab"_s, u"deepseek-ai-DeepSeek-V3.2"_s);
        QTRY_COMPARE(m_snippet->problem(), QString());
        QVERIFY(m_snippet->code()->text().contains(
            u"export ANTHROPIC_BASE_URL=https://modelslab.com/api/v7/llm\n"
            "export ANTHROPIC_AUTH_TOKEN=\"${MODELSLAB_API_KEY:?}\"\nexport ANTHROPIC_API_KEY=\n"_s));
        QVERIFY(m_snippet->code()->text().contains(u"export ANTHROPIC_MODEL=deepseek-ai-DeepSeek-V3.2\n"_s));
        QCOMPARE(m_snippet->suggestedFile().fileName(), u"claude-code.sh"_s);
        m_snippet->setUsesPlaceholder(true);
        QTRY_VERIFY(m_snippet->code()->text().contains(u"export ANTHROPIC_AUTH_TOKEN=YOUR_API_KEY\n"_s));
    }

    void openWeightsComeWithLaunchLines()
    {
        m_session->useCatalog();
        m_snippet->setLanguage(u"self-host"_s);
        QTRY_VERIFY(m_snippet->problem().contains(u"vendor/model"_s));
        m_session->choose(u"deepinfra"_s, u"deepseek-ai/DeepSeek-V3.2"_s);
        QTRY_VERIFY(m_snippet->code()->text().contains(u"vllm serve deepseek-ai/DeepSeek-V3.2 "_s));
        QCOMPARE(m_snippet->problem(), QString());
        QCOMPARE(m_snippet->syntax(), u"Bash"_s);
        QVERIFY(m_snippet->clientNames().isEmpty());
    }

    void anotherClientIsExplainedAndInstalled()
    {
        choose(u"python"_s, u"openai"_s);
        QTRY_COMPARE(m_snippet->install(), u"pip install openai"_s);
        QCOMPARE(m_snippet->note(), QString());
        choose(u"python"_s, u"anthropic"_s);
        QTRY_COMPARE(m_snippet->install(), u"pip install requests"_s);
        QVERIFY2(m_snippet->note().contains(u"requests"_s), qPrintable(m_snippet->note()));
        m_snippet->setLanguage(u"request"_s);
        QTRY_COMPARE(m_snippet->note(), QString());
        QCOMPARE(m_snippet->install(), QString());
    }

    void codeIsSaved()
    {
        QCOMPARE(m_snippet->suggestedFile().fileName(), u"chat.py"_s);
        const QString path = m_folder->filePath(u"mine.py"_s);
        QVERIFY(m_snippet->save(QUrl::fromLocalFile(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text, m_snippet->currentCode().toUtf8());
        QVERIFY(!text.startsWith("\xEF\xBB\xBF") && !text.contains('\r') && text.contains("né"));
        QVERIFY(!text.contains("sk-secret"));
        QVERIFY(!file.permissions().testAnyFlags(QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
        QCOMPARE(m_snippet->suggestedFile(), QUrl::fromLocalFile(m_folder->filePath(u"chat.py"_s)));

        m_snippet->setLanguage(u"request"_s);
        QCOMPARE(m_snippet->suggestedFile().fileName(), u"request.json"_s);
        QVERIFY(m_snippet->save(QUrl::fromLocalFile(path)));
        QFile request(path);
        QVERIFY(request.open(QIODevice::ReadOnly));
        QVERIFY(parseJson(request.readAll()));
    }

    void whatCannotBeSavedIsSaid()
    {
        QVERIFY(!m_snippet->save(QUrl::fromLocalFile(m_folder->filePath(u"none/mine.py"_s))));
        QVERIFY2(m_snippet->fileProblem().contains(u"mine.py"_s), qPrintable(m_snippet->fileProblem()));
        QVERIFY(m_snippet->save(QUrl::fromLocalFile(m_folder->filePath(u"mine.py"_s))));
        QCOMPARE(m_snippet->fileProblem(), QString());
    }

    void theFirstCheckAsks()
    {
        CheckModel &check = *m_snippet->check();
        if (!hasPython())
            QSKIP("python3 is not installed");
        QSignalSpy asked(&check, &CheckModel::consentAsked);
        m_snippet->startCheck();
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().first().toString().contains(QStandardPaths::findExecutable(u"python3"_s)));
        QCOMPARE(check.state(), CheckModel::None);
        QVERIFY(!m_world->settings.agreedToCheck());
        check.agree();
        QCOMPARE(check.state(), CheckModel::Running);
        QVERIFY2(check.line().contains(u"python3"_s), qPrintable(check.line()));
        QTRY_VERIFY(check.state() != CheckModel::Running);
        QVERIFY2(check.state() == CheckModel::Same, qPrintable(check.line() + u'\n' + check.output()));
        QVERIFY2(check.line().contains(u"same request"_s), qPrintable(check.line()));
        QVERIFY(check.places().isEmpty());
        // No word went to the host.
        QVERIFY(m_server.requests().isEmpty());

        m_snippet->startCheck();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(check.state(), CheckModel::Running);
        QVERIFY(m_world->settings.save());
        QVERIFY(Settings(m_world->folders).agreedToCheck());
    }

    void aResultIsThatOfTheCodeShown()
    {
        CheckModel &check = *m_snippet->check();
        if (!hasPython())
            QSKIP("python3 is not installed");
        m_world->settings.setAgreedToCheck(true);
        const auto checked = [&] {
            m_snippet->startCheck();
            return QTest::qWaitFor([&] { return check.state() != CheckModel::Running; }, 30'000)
                && check.state() == CheckModel::Same;
        };
        QVERIFY(checked());
        // What changes nothing keeps it.
        m_session->setComposer(m_session->composer() + u'!');
        m_session->setComposer(u"It's \"$HOME\" – né"_s);
        QCoreApplication::processEvents();
        QCOMPARE(check.state(), CheckModel::Same);
        m_session->setComposer(u"Another"_s);
        QTRY_COMPARE(check.state(), CheckModel::None);
        QCOMPARE(check.line(), QString());

        QVERIFY(checked());
        m_snippet->setWritesComments(!m_snippet->writesComments());
        m_snippet->setUsesPlaceholder(true);
        QTRY_COMPARE(check.state(), CheckModel::None);

        QVERIFY(checked());
        m_snippet->setLanguage(u"request"_s);
        QTRY_COMPARE(check.state(), CheckModel::None);
        // The request itself is what it is compared with.
        m_snippet->startCheck();
        QCOMPARE(check.state(), CheckModel::None);

        m_snippet->setLanguage(u"python"_s);
        m_snippet->startCheck();
        QCOMPARE(check.state(), CheckModel::Running);
        check.cancel();
        QCOMPARE(check.state(), CheckModel::None);
        m_snippet->startCheck();
        m_session->setComposer(u"While it runs"_s);
        QTRY_COMPARE(check.state(), CheckModel::None);
    }

    void differencesAreListed()
    {
#ifdef Q_OS_WIN
        QSKIP("the interpreter is a script");
#endif
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed");
        QVERIFY(install("#!/bin/sh\n"
                        "curl -s \"$(grep -o 'http://127[^/]*' \"$1\")/v1/chat/completions\" -H 'Accept:' "
                        "-H 'Authorization: Bearer etude-check-not-a-key-for-ETUDE_TEST_KEY' "
                        "-H 'Content-Type: application/json' -d '{\"model\": \"vendor/model\"}'\n"));
        usePrograms();
        m_world->settings.setAgreedToCheck(true);
        CheckModel &check = *m_snippet->check();
        m_session->setStream(false);
        m_snippet->startCheck();
        QTRY_VERIFY(check.state() != CheckModel::Running);
        QCOMPARE(check.state(), CheckModel::Different);
        QVERIFY2(check.line().contains(u"1 difference"_s), qPrintable(check.line()));
        QCOMPARE(check.places().size(), 1);
        QCOMPARE(check.places().first().place, u"/messages"_s);
        QCOMPARE(check.places().first().received, u"nothing"_s);
        QVERIFY(check.places().first().expected.contains(u"HOME"_s));
        QCOMPARE(check.output(), QString());
    }

    void whatCannotBeRunSaysWhy()
    {
        qputenv("PATH", QFile::encodeName(m_folder->filePath(u"bin"_s)));
        CheckModel &check = *m_snippet->check();
        QSignalSpy asked(&check, &CheckModel::consentAsked);
        m_snippet->startCheck();
        QTRY_COMPARE(check.state(), CheckModel::NotRun);
        QVERIFY2(check.line().contains(u"python3"_s), qPrintable(check.line()));
        QVERIFY(asked.isEmpty());

#ifndef Q_OS_WIN
        usePrograms();
        QVERIFY(install("#!/bin/sh\necho 'SomeError: a bad day' >&2\nexit 1\n"));
        m_world->settings.setAgreedToCheck(true);
        m_snippet->startCheck();
        QTRY_COMPARE(check.state(), CheckModel::NotRun);
        QVERIFY2(check.line().contains(u"a bad day"_s), qPrintable(check.line()));
        QCOMPARE(check.output(), u"SomeError: a bad day"_s);
#endif
    }

private:
    static bool hasPython() { return !QStandardPaths::findExecutable(u"python3"_s).isEmpty(); }

    void choose(const QString &language, const QString &client)
    {
        m_snippet->setLanguage(language);
        const auto known = std::ranges::find(snippetLanguages(), language, &SnippetLanguage::id);
        const auto found = std::ranges::find(known->clients, client, &SnippetClient::id);
        m_snippet->setClientIndex(int(found - known->clients.begin()));
    }

    //! Makes `script` the first python3 after `usePrograms`.
    bool install(const QByteArray &script)
    {
        QDir().mkpath(m_folder->filePath(u"bin"_s));
        QFile file(m_folder->filePath(u"bin/python3"_s));
        return file.open(QIODevice::WriteOnly) && file.write(script) == script.size()
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    //! Until the end of the test.
    void usePrograms() { qputenv("PATH", QFile::encodeName(m_folder->filePath(u"bin"_s)) + ':' + m_path); }

    const QByteArray m_path = qgetenv("PATH");
    FakeServer m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Workspace> m_workspace;
    SessionViewModel *m_session = nullptr;
    SnippetViewModel *m_snippet = nullptr;
};

QTEST_MAIN(TestSnippetView)
#include "tst_snippetview.moc"
