// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ggufwriter.h"
#include "world.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

using FileState = EngineModel::FileState;

//! What the engine page shows and sets, with a small program that plays llama-server (tests/engine/fakeengine.cpp).
class TestEngineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithTheStarterModel();
    void showsWhatAFileSays();
    void tellsBrokenFromUnsupported();
    void keepsWhatTheEngineHadForABrokenFile();
    void takesPathsAsTheyArePasted_data();
    void takesPathsAsTheyArePasted();
    void remembersFilesAndOptions();
    void refusesNumbersThatAreNone_data();
    void refusesNumbersThatAreNone();
    void wantsAProgramThatExists();
    void showsWhatIsChosenElsewhere();
    void startsStopsAndRestarts();
    void saysWhyItFailed();
    void asksForFiguresOnlyWhileWatched();
    void commandHasNoKey();
    void logFollowsTheEngine();
    void logIsSearched();
    void logRollsWithTheEngine();
    void namesParametersShortly_data();
    void namesParametersShortly();

private:
    QString write(const QByteArray &bytes, const QString &name)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QString tinyModel(const QString &name = u"tiny.gguf"_s) { return write(GgufWriter::tinyModel().file(), name); }
    //! A start of the fake engine that behaves as `script` says.
    EngineSpec fake(const QString &script)
    {
        return {.executable = QStringLiteral(ETUDE_FAKE_ENGINE),
                .modelFile = write(script.toUtf8(), u"script-%1.gguf"_s.arg(++m_files)),
                .port = 0};
    }
    QString valueOf(const QString &label) const
    {
        for (const EngineFact &fact : m_model->card()) {
            if (fact.label == label)
                return fact.value;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    std::unique_ptr<EngineModel> m_model;
    int m_files = 0;
};

void TestEngineModel::init()
{
    m_model.reset();
    m_world.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<World>(m_folder->path());
    m_model = std::make_unique<EngineModel>(m_world->rooms());
    m_model->show();
}

void TestEngineModel::startsWithTheStarterModel()
{
    QVERIFY(m_model->usesStarter());
    QCOMPARE(m_model->choice(), 0);
    QCOMPARE(m_model->choices(),
             (QStringList{u"Starter model (built in, knows only the presets)"_s, u"Another GGUF file"_s}));
    QCOMPARE(m_model->fileState(), FileState::Fine);
    QCOMPARE(valueOf(u"Parameters"_s), u"4.3\u00A0M"_s);
    QCOMPARE(m_model->stateText(), u"Stopped"_s);
}

void TestEngineModel::showsWhatAFileSays()
{
    m_model->setModelFile(tinyModel());
    QCOMPARE(m_model->fileState(), FileState::Fine);
    QCOMPARE(m_model->fileNote(), QString());
    QCOMPARE(valueOf(u"Name"_s), u"Tiny"_s);
    QCOMPARE(valueOf(u"Architecture"_s), u"llama · 2 layers"_s);
    QCOMPARE(valueOf(u"Parameters"_s), u"1.1\u00A0K"_s);
    QCOMPARE(valueOf(u"Quantisation"_s), u"Q8_0"_s);
    QCOMPARE(valueOf(u"Context"_s), u"4,096 tokens in training"_s);
    QCOMPARE(valueOf(u"Chat template"_s), u"yes"_s);
    QCOMPARE(m_model->usualContext(), u"4,096"_s);

    GgufWriter unknown = GgufWriter::tinyModel();
    unknown.addText("general.architecture", "llama99");
    m_model->setModelFile(write(unknown.file(), u"unknown.gguf"_s));
    QCOMPARE(m_model->fileState(), FileState::Fine);
    QVERIFY2(m_model->fileNote().contains(u"newer llama.cpp"_s), qPrintable(m_model->fileNote()));
}

void TestEngineModel::tellsBrokenFromUnsupported()
{
    m_model->setExecutable(QStringLiteral(ETUDE_FAKE_ENGINE));
    m_model->setModelFile(write("<!doctype html>", u"page.gguf"_s));
    QCOMPARE(m_model->fileState(), FileState::Broken);
    QVERIFY(!m_model->canStart());
    QVERIFY(m_model->card().isEmpty());

    // Why not is a guess for these, so whoever knows better may start it.
    GgufWriter adapter = GgufWriter::tinyModel();
    adapter.addText("general.type", "adapter");
    m_model->setModelFile(write(adapter.file(), u"adapter.gguf"_s));
    QCOMPARE(m_model->fileState(), FileState::Unsupported);
    QVERIFY(m_model->canStart());
    QCOMPARE(valueOf(u"Name"_s), u"Tiny"_s);

    m_model->setModelFile(m_folder->filePath(u"none.gguf"_s));
    QCOMPARE(m_model->fileState(), FileState::Unreadable);
    QVERIFY(!m_model->canStart());
    m_model->setModelFile(QString());
    QCOMPARE(m_model->fileState(), FileState::None);
    QVERIFY(!m_model->canStart());
}

void TestEngineModel::keepsWhatTheEngineHadForABrokenFile()
{
    const QString good = tinyModel();
    m_model->setModelFile(good);
    const QString cut = write(GgufWriter::tinyModel().file().chopped(1), u"cut.gguf"_s);
    m_model->setModelFile(cut);
    QCOMPARE(m_model->modelFile(), cut);
    m_model->setThreads(u"2"_s);
    QCOMPARE(m_model->modelFile(), cut);
    QCOMPARE(m_world->engine.spec().modelFile, good);
    QCOMPARE(m_world->engine.spec().threads, 2);

    // It has arrived meanwhile.
    tinyModel(u"cut.gguf"_s);
    m_model->show();
    QCOMPARE(m_model->fileState(), FileState::Fine);
    QCOMPARE(m_world->engine.spec().modelFile, cut);
}

void TestEngineModel::takesPathsAsTheyArePasted_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("plain") << u""_s << u""_s;
    QTest::newRow("with blanks around") << u"  "_s << u"\n"_s;
    QTest::newRow("quoted") << u"\""_s << u"\""_s;
    QTest::newRow("quoted as in a shell") << u"'"_s << u"'"_s;
    QTest::newRow("address") << u"file://"_s << u""_s;
}

void TestEngineModel::takesPathsAsTheyArePasted()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString path = tinyModel();
    m_model->setModelFile(before + path + after);
    QCOMPARE(m_model->modelFile(), path);
    QCOMPARE(m_world->engine.spec().modelFile, path);
    m_model->choose(0);
    m_model->setModelUrl(QUrl::fromLocalFile(path));
    QVERIFY(!m_model->usesStarter());
    QCOMPARE(m_model->modelFile(), path);
}

void TestEngineModel::remembersFilesAndOptions()
{
    QSignalSpy changes(m_model.get(), &EngineModel::settingsChanged);
    const QString first = tinyModel(u"first.gguf"_s);
    const QString second = tinyModel(u"second.gguf"_s);
    m_model->setModelFile(first);
    m_model->setModelFile(second);
    m_model->setModelFile(m_folder->filePath(u"none.gguf"_s)); // is not remembered
    m_model->choose(2);
    QCOMPARE(m_model->modelFile(), first);
    m_model->setContextTokens(u"2048"_s);
    m_model->setGpuLayers(u"0"_s);
    m_model->setThreads(u" 3 "_s);
    m_model->setExtraArguments(u"--chat-template 'my own' -fa on"_s);
    QVERIFY(!changes.isEmpty());

    // The next start of the program.
    Engine engine(m_world->transport, m_folder->filePath(u"keys"_s));
    engine.choose(engineSpecFromJson(m_world->settings.engine()));
    Rooms rooms = m_world->rooms();
    EngineModel again(Rooms{.folders = rooms.folders,
                            .settings = rooms.settings,
                            .endpoints = rooms.endpoints,
                            .secrets = rooms.secrets,
                            .runs = rooms.runs,
                            .catalog = rooms.catalog,
                            .listNotices = rooms.listNotices,
                            .transport = rooms.transport,
                            .engine = engine});
    QVERIFY(again.card().isEmpty()); // no file is read before somebody looks
    again.show();
    QVERIFY(!again.card().isEmpty());
    QCOMPARE(again.modelFile(), first);
    QCOMPARE(again.choices().mid(1), (QStringList{u"second.gguf"_s, u"first.gguf"_s, u"Another GGUF file"_s}));
    QCOMPARE(again.choice(), 2);
    QCOMPARE(again.contextTokens(), u"2048"_s);
    QCOMPARE(again.gpuLayers(), u"0"_s);
    QCOMPARE(again.threads(), u"3"_s);
    QCOMPARE(engine.spec().extraArguments, (QStringList{u"--chat-template"_s, u"my own"_s, u"-fa"_s, u"on"_s}));
    QCOMPARE(splitArguments(again.extraArguments()), engine.spec().extraArguments);
}

void TestEngineModel::refusesNumbersThatAreNone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("word") << u"many"_s;
    QTest::newRow("fraction") << u"1.5"_s;
    QTest::newRow("negative") << u"-1"_s;
    QTest::newRow("too large") << u"99999999999"_s;
}

void TestEngineModel::refusesNumbersThatAreNone()
{
    QFETCH(QString, text);
    m_model->setExecutable(QStringLiteral(ETUDE_FAKE_ENGINE));
    m_model->setModelFile(tinyModel());
    m_model->setContextTokens(u"1024"_s);
    m_model->setGpuLayers(u"5"_s);
    m_model->setThreads(u"2"_s);
    QVERIFY(m_model->canStart());
    m_model->setContextTokens(text);
    QVERIFY2(m_model->contextProblem().contains(u"from 64 to 10,000,000"_s), qPrintable(m_model->contextProblem()));
    QVERIFY(!m_model->canStart());
    m_model->setContextTokens(QString());
    QVERIFY(m_model->canStart());
    m_model->setGpuLayers(text);
    m_model->setThreads(text);
    QVERIFY(!m_model->gpuLayersProblem().isEmpty());
    QVERIFY(!m_model->threadsProblem().isEmpty());
    // What was there before is kept, and what was typed is not taken away.
    QCOMPARE(m_world->engine.spec().contextTokens, 0);
    QCOMPARE(m_world->engine.spec().gpuLayers, 5);
    QCOMPARE(m_world->engine.spec().threads, 2);
    QCOMPARE(m_model->threads(), text);
    // They are not for the starter model.
    m_model->choose(0);
    QVERIFY(m_model->canStart());
}

void TestEngineModel::wantsAProgramThatExists()
{
    m_model->setExecutable(m_folder->filePath(u"llama-server"_s));
    QVERIFY2(m_model->executableProblem().contains(u"There is no program"_s), qPrintable(m_model->executableProblem()));
    QVERIFY(!m_model->canStart());
    QCOMPARE(m_world->engine.spec().executable, QString());
    m_model->setExecutable(tinyModel());
    QVERIFY2(m_model->executableProblem().contains(u"is no program"_s), qPrintable(m_model->executableProblem()));
    m_model->setExecutable(QStringLiteral(ETUDE_FAKE_ENGINE));
    QCOMPARE(m_model->executableProblem(), QString());
    QVERIFY(m_model->canStart());
    QCOMPARE(m_world->engine.spec().executable, QStringLiteral(ETUDE_FAKE_ENGINE));
    QVERIFY(!m_model->installs().isEmpty());
}

void TestEngineModel::showsWhatIsChosenElsewhere()
{
    const QString path = tinyModel();
    m_world->engine.choose({.modelFile = path, .contextTokens = 512});
    QCOMPARE(m_model->modelFile(), path);
    QCOMPARE(m_model->contextTokens(), u"512"_s);
    QCOMPARE(valueOf(u"Name"_s), u"Tiny"_s);
}

void TestEngineModel::startsStopsAndRestarts()
{
    Engine &engine = m_world->engine;
    engine.start(fake(u"loading 2"_s));
    QVERIFY(m_model->isStarting());
    QVERIFY2(m_model->stateText().startsWith(u"Loading…"_s), qPrintable(m_model->stateText()));
    QTRY_VERIFY(m_model->isReady());
    QCOMPARE(m_model->stateText(), u"Ready at "_s + m_model->address());
    QVERIFY(m_model->address().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(!m_model->isOutdated());

    m_model->setThreads(u"2"_s);
    QVERIFY(m_model->isOutdated());
    EngineSpec next = fake({});
    next.threads = 2;
    engine.start(next);
    QTRY_VERIFY(m_model->isReady());
    QVERIFY(!m_model->isOutdated());

    m_model->stop();
    QCOMPARE(m_model->stateText(), u"Stopped"_s);
    QCOMPARE(m_model->address(), QString());
}

void TestEngineModel::saysWhyItFailed()
{
    m_world->engine.start(fake(u"crash-at-start"_s));
    QCOMPARE(m_model->problem(), QString());
    QTRY_VERIFY(m_model->isFailed());
    QCOMPARE(m_model->stateText(), u"Failed"_s);
    QVERIFY2(m_model->problem().contains(u"out of memory"_s), qPrintable(m_model->problem()));
}

void TestEngineModel::asksForFiguresOnlyWhileWatched()
{
    QSignalSpy measured(m_model.get(), &EngineModel::measured);
    m_world->engine.start(fake({}));
    QTRY_VERIFY(m_model->isReady());
    QCOMPARE(m_model->speedText(), u"no answer yet"_s);
    measured.clear();
    m_model->setWatched(true);
    QTRY_COMPARE(m_model->speedText(), u"41.5 tokens/s written"_s);
    QCOMPARE(m_model->contextText(), u"4,096 tokens in each conversation"_s);
    QTRY_VERIFY(measured.size() >= 2); // again without being asked to

    m_model->setWatched(false);
    m_model->stop();
    QCOMPARE(m_model->speedText(), u"no answer yet"_s);
    QCOMPARE(m_model->memoryText(), u"unknown"_s);
}

void TestEngineModel::commandHasNoKey()
{
    m_world->engine.start(fake({}));
    QTRY_VERIFY(m_model->isReady());
    const QString command = m_model->command();
    QVERIFY2(command.startsWith(joinArguments({QStringLiteral(ETUDE_FAKE_ENGINE)})), qPrintable(command));
    QVERIFY2(command.contains(m_world->engine.keyFile()), qPrintable(command));
    QVERIFY(!command.contains(QString::fromLatin1(m_world->engine.key().reveal())));
}

void TestEngineModel::logFollowsTheEngine()
{
    const QAbstractItemModelTester tester(m_model->log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->log()->countNote(), u"0 line(s)"_s);
    m_world->engine.start(fake({}));
    QTRY_VERIFY(m_model->isReady());
    QTRY_COMPARE(m_model->log()->rowCount(), int(m_world->engine.log().size()));
    QCOMPARE(m_model->log()->index(0, 0).data().toString(), m_world->engine.log().constFirst());
    QCOMPARE(m_model->log()->text(), m_world->engine.log().join(u'\n'));
    const int lines = m_model->log()->rowCount();

    m_world->engine.start(fake(u"silent"_s)); // with a log of its own
    QTRY_VERIFY(m_model->log()->text().contains(u"listening nowhere"_s));
    QTRY_COMPARE(m_model->log()->rowCount(), 2);
    QVERIFY(lines > 2);
}

void TestEngineModel::logIsSearched()
{
    const QAbstractItemModelTester tester(m_model->log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->log()->setSearch(u"LISTENING"_s);
    m_world->engine.start(fake(u"silent"_s));
    QTRY_COMPARE(m_model->log()->countNote(), u"1 of 2 line(s)"_s);
    QCOMPARE(m_model->log()->rowCount(), 1);
    QCOMPARE(m_model->log()->index(0, 0).data().toString(), u"listening nowhere"_s);
    m_model->log()->setSearch(u"("_s); // is no pattern
    QCOMPARE(m_model->log()->rowCount(), 0);
    m_model->log()->setSearch(QString());
    QCOMPARE(m_model->log()->countNote(), u"2 line(s)"_s);
}

void TestEngineModel::logRollsWithTheEngine()
{
    const QAbstractItemModelTester tester(m_model->log(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_world->engine.start(fake(u"chatty"_s));
    QTRY_VERIFY(m_model->isReady());
    QTRY_COMPARE(m_model->log()->rowCount(), 1000);
    QTRY_COMPARE(m_model->log()->index(999, 0).data().toString(), m_world->engine.log().constLast());
    QCOMPARE(m_model->log()->index(0, 0).data().toString(), m_world->engine.log().constFirst());
}

void TestEngineModel::namesParametersShortly_data()
{
    QTest::addColumn<qint64>("parameters");
    QTest::addColumn<QString>("text");

    QTest::newRow("few") << qint64(640) << u"640"_s;
    QTest::newRow("thousands") << qint64(1'088) << u"1.1\u00A0K"_s;
    QTest::newRow("just under a million") << qint64(999'600) << u"1.0\u00A0M"_s;
    QTest::newRow("millions") << qint64(4'262'144) << u"4.3\u00A0M"_s;
    QTest::newRow("hundreds of millions") << qint64(752'393'024) << u"752\u00A0M"_s;
    QTest::newRow("billions") << qint64(8'190'735'360) << u"8.2\u00A0B"_s;
    QTest::newRow("a trillion") << qint64(1'026'000'000'000) << u"1.0\u00A0T"_s;
}

void TestEngineModel::namesParametersShortly()
{
    QFETCH(qint64, parameters);
    QTEST(parametersText(parameters), "text");
}

QTEST_MAIN(TestEngineModel)
#include "tst_enginemodel.moc"
