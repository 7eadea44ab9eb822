// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

namespace {

const QString key = u"sk-proj-4f9c2a7be81d4c3fa6e05b9d1c7e2f80"_s;

QString command(const QString &url, const QString &bearer)
{
    return u"curl %1 \\\n  -H \"Authorization: Bearer %2\" \\\n  -H \"Content-Type: application/json\" \\\n"
           "  -d '{\"model\": \"org/model\", \"messages\": [{\"role\": \"system\", \"content\": \"Be terse.\"}, "
           "{\"role\": \"user\", \"content\": \"It'\\''s $5\"}], \"temperature\": 0.3, \"top_k\": 40}'"_s.arg(url,
                                                                                                              bearer);
}

} // namespace

class TestImportModel : public QObject {
    Q_OBJECT
private:
    //! All that is in files below a folder.
    static QByteArray filesBelow(const QString &folder)
    {
        QByteArray all;
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    static void paste(ImportModel &importer, const QString &text)
    {
        QSignalSpy changed(&importer, &ImportModel::changed);
        importer.setText(text);
        QVERIFY(changed.wait());
    }

private Q_SLOTS:
    void aHostThatIsKnownLendsItsEndpoint()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        Workspace workspace(world.rooms());
        ImportModel &importer = *workspace.importer();
        const qsizetype before = world.endpoints.all().size();
        paste(importer, command(u"https://api.deepinfra.com/v1/openai/chat/completions"_s, u"$DEEPINFRA_TOKEN"_s));
        QVERIFY2(importer.canTake(), qPrintable(importer.problem()));
        QVERIFY(!importer.makesEndpoint() && !importer.hasKey());
        QVERIFY(importer.targetNote().contains(u"DeepInfra"_s));
        SessionViewModel &session = *workspace.session();
        const Draft empty = session.draft();
        QVERIFY(importer.take());
        QCOMPARE(world.endpoints.all().size(), before);
        QCOMPARE(session.endpointId(), u"deepinfra"_s);
        QCOMPARE(session.model(), u"org/model"_s);
        QCOMPARE(session.system(), u"Be terse."_s);
        const HttpRequest request = session.request().value();
        QCOMPARE(request.url, u"https://api.deepinfra.com/v1/openai/chat/completions"_s);
        QCOMPARE(stringAt(request.body["messages"][1], "content"), u"It's $5"_s);
        QCOMPARE(numberAt(request.body, "temperature"), 0.3);
        QCOMPARE(integerAt(request.body, "top_k"), 40);
        QVERIFY(importer.text().isEmpty() && !importer.canTake());
        session.bringBack();
        QCOMPARE(session.draft(), empty);
    }

    void anotherHostBecomesAnEndpoint()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        Workspace workspace(world.rooms());
        ImportModel &importer = *workspace.importer();
        workspace.session()->setComposer(u"what stood here"_s);
        paste(importer, command(u"https://llm.example.com/api/v2/chat/completions"_s, u"$MY_KEY"_s));
        QVERIFY2(importer.canTake() && importer.makesEndpoint(), qPrintable(importer.problem()));
        importer.setEndpointName(u"Our gateway"_s);
        QSignalSpy putAway(workspace.session(), &SessionViewModel::wasPutAway);
        QVERIFY(importer.take());
        const Endpoint *made = world.endpoints.find(u"Our gateway"_s);
        QVERIFY(made);
        QCOMPARE(made->keyVariable, u"MY_KEY"_s);
        QCOMPARE(workspace.session()->endpointId(), made->id);
        QCOMPARE(workspace.session()->request()->url, u"https://llm.example.com/api/v2/chat/completions"_s);
        QVERIFY(workspace.endpoints()->rowOf(made->id) >= 0);
        QCOMPARE(putAway.size(), 1);
        workspace.session()->bringBack();
        QCOMPARE(workspace.session()->composer(), u"what stood here"_s);
    }

    //! Nobody's key is kept without being asked, and none in a file.
    void aKeyIsDroppedUnlessWanted_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::newRow("dropped") << false;
        QTest::newRow("for the session") << true;
    }

    void aKeyIsDroppedUnlessWanted()
    {
        QFETCH(bool, isWanted);
        const QTemporaryDir folder;
        World world(folder.path());
        Workspace workspace(world.rooms());
        ImportModel &importer = *workspace.importer();
        paste(importer, command(u"https://llm.example.com/v1/chat/completions"_s, key));
        QVERIFY(importer.hasKey());
        const QString shown = importer.understood().join(u'\n') + importer.notUnderstood().join(u'\n')
            + importer.targetNote() + importer.problem();
        QVERIFY2(!shown.contains(key), qPrintable(shown));
        const QString variable = importer.keyVariable();
        QVERIFY(!variable.isEmpty());
        if (isWanted)
            importer.setKeyChoice(ImportModel::KeyChoice::Session);
        QVERIFY(importer.take());
        QCOMPARE(world.secrets.origin(variable), isWanted ? Secrets::Origin::Session : Secrets::Origin::Missing);
        QCOMPARE(workspace.session()->isKeyMissing(), !isWanted);
        workspace.saveAll();
        QVERIFY(!filesBelow(folder.path()).contains(key.toUtf8()));
        QVERIFY(!importer.text().contains(key));
    }

    void aBodyAloneGoesToTheEndpointInUse()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        Workspace workspace(world.rooms());
        workspace.session()->chooseEndpoint(u"openai"_s);
        ImportModel &importer = *workspace.importer();
        paste(importer, u"{\"model\": \"gpt-x\", \"messages\": [{\"role\": \"user\", \"content\": \"Hi\"}]}"_s);
        QVERIFY2(importer.canTake() && !importer.makesEndpoint(), qPrintable(importer.problem()));
        QVERIFY(importer.targetNote().contains(u"OpenAI"_s));
        QVERIFY(importer.take());
        QCOMPARE(workspace.session()->endpointId(), u"openai"_s);
        QCOMPARE(workspace.session()->model(), u"gpt-x"_s);
    }

    void garbageIsToldAndChangesNothing()
    {
        const QTemporaryDir folder;
        World world(folder.path());
        Workspace workspace(world.rooms());
        ImportModel &importer = *workspace.importer();
        const Draft before = workspace.session()->draft();
        for (const QString &text : {u"Dear diary, today I learned"_s, u"rm -rf ~"_s, u"{\"a\":"_s, u"\0\x1b["_s}) {
            paste(importer, text);
            QVERIFY2(!importer.canTake() && !importer.problem().isEmpty(), qPrintable(text));
            QVERIFY(!importer.take());
        }
        paste(importer, u"  \n"_s);
        QVERIFY(!importer.canTake() && importer.problem().isEmpty());
        QCOMPARE(workspace.session()->draft(), before);
    }
};

QTEST_MAIN(TestImportModel)
#include "tst_importmodel.moc"
