// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginefixture.h"
#include "support/fakeserver.h"

#include <QDir>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = Engine::State;

//! At which port an engine answers, and to whom: its key.
class TestEngineDoor : public QObject, protected EngineFixture {
    Q_OBJECT
private Q_SLOTS:
    void keyIsNowhereToBeSeen();
    void usersSettingsForServersDoNotReachIt();
    void keyIsInAFileOfThisUserAlone();
    void keysOfTheKilledAreSweptUp();
    void twoThatWantOnePortKeepTheirKeys();
    void argumentsThatOpenTheDoorAreRefused();
    void takesAnotherPortWhereItsOwnIsTaken();
    void takesAnotherPortWhereAnotherProgramWasQuicker();
    void trustsNobodyWhoDoesNotKnowTheKey();
    void keepsItsPort();
};

void TestEngineDoor::keyIsNowhereToBeSeen()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    const QString key = QString::fromLatin1(engine.key().reveal());
    QCOMPARE(key.size(), 64);
    const QString log = engine.log().join(u'\n');
    QVERIFY(log.contains(u"arguments: "_s));
    QVERIFY(log.contains(u"the key is •••"_s));
    QVERIFY(!log.contains(key));
    QVERIFY(!engine.command().join(u' ').contains(key));

    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY(QString::fromLatin1(engine.key().reveal()) != key);
}

void TestEngineDoor::usersSettingsForServersDoNotReachIt()
{
    const QList<std::pair<QByteArray, QByteArray>> settings{
        {"LLAMA_ARG_API_PREFIX", "/mine"}, {"LLAMA_ARG_CORS_ORIGINS", "*"}, {"LLAMA_API_KEY", "mine"}};
    for (const auto &[name, value] : settings)
        qputenv(name.constData(), value);
    Engine engine(m_transport, keyFolder());
    engine.start(fake({}));
    for (const auto &[name, value] : settings)
        qunsetenv(name.constData());
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY2(engine.log().contains(u"cors localhost, offline 1, prefix"_s), qPrintable(engine.log().join(u'\n')));
    QVERIFY(engine.log().contains(u"the user's key is unknown"_s));
}

void TestEngineDoor::keyIsInAFileOfThisUserAlone()
{
    Engine engine(m_transport, m_folder.filePath(u"private"_s));
    QVERIFY(engine.keyFile().isEmpty());
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    const QString path = engine.keyFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), engine.key().reveal() + '\n');
#ifdef Q_OS_UNIX
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFile::permissions(m_folder.filePath(u"private"_s)) & others));
#endif
    engine.stop();
    QVERIFY(!QFile::exists(path));
    QVERIFY(engine.keyFile().isEmpty());
}

void TestEngineDoor::keysOfTheKilledAreSweptUp()
{
    const QString folder = m_folder.filePath(u"left"_s);
    QVERIFY(QDir().mkpath(folder));
    // Those of one that was killed and of one that is about to start, and something else.
    Engine other(m_transport, folder);
    other.start(fake(u"loading 1000000"_s));
    QTRY_VERIFY(!other.log().filter(u"still loading"_s).isEmpty());
    const QStringList used = QDir(folder).entryList({u"*.key"_s});
    QCOMPARE(used.size(), 1);
    const QString alive = folder + u'/' + used.constFirst();
    const QString dead = folder + u"/1.key"_s;
    const QString note = folder + u"/note.txt"_s;
    for (const QString &path : {dead, note}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Engine engine(m_transport, folder);
    engine.start(fake({}));
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY(!QFile::exists(dead));
    QVERIFY(QFile::exists(alive));
    QVERIFY(QFile::exists(note));
}

void TestEngineDoor::twoThatWantOnePortKeepTheirKeys()
{
    quint16 wanted = 0;
    {
        const FakeServer gone;
        wanted = gone.port();
    }
    // The second comes while the first has its key, but does not listen yet.
    const QString folder = m_folder.filePath(u"shared"_s);
    Engine first(m_transport, folder);
    EngineSpec spec = fake(u"silent"_s);
    spec.port = wanted;
    first.start(spec);
    QTRY_VERIFY(!first.log().isEmpty());
    Engine second(m_transport, folder);
    EngineSpec other = fake({});
    other.port = wanted;
    second.start(other);
    QTRY_COMPARE(second.state(), State::Ready);
    QVERIFY(portOf(second) != wanted);
    const QString firstKey = folder + u"/%1.key"_s.arg(wanted);
    QVERIFY(QFile::exists(firstKey));
    second.stop();
    QVERIFY(QFile::exists(firstKey));
    first.stop();
    QVERIFY(!QFile::exists(firstKey));
}

void TestEngineDoor::argumentsThatOpenTheDoorAreRefused()
{
    Engine engine(m_transport, keyFolder());
    for (const QString &argument : {u"--host"_s, u"--host=0.0.0.0"_s, u"--port"_s, u"--api-key"_s, u"--api-prefix"_s}) {
        EngineSpec spec = fake({});
        spec.extraArguments = {u"--mlock"_s, argument, u"0.0.0.0"_s};
        engine.start(spec);
        QTRY_COMPARE(engine.state(), State::Failed);
        QVERIFY2(engine.error().words.contains(argument.section(u'=', 0, 0)), qPrintable(engine.error().words));
        QVERIFY(engine.log().isEmpty());
    }
}

void TestEngineDoor::takesAnotherPortWhereItsOwnIsTaken()
{
    const FakeServer other;
    Engine engine(m_transport, keyFolder());
    EngineSpec spec = fake({});
    spec.port = other.port();
    engine.start(spec);
    QTRY_COMPARE(engine.state(), State::Ready);
    QVERIFY(portOf(engine) != other.port());
    QVERIFY(other.requests().isEmpty());
}

void TestEngineDoor::takesAnotherPortWhereAnotherProgramWasQuicker()
{
    quint16 wanted = 0;
    {
        const FakeServer gone;
        wanted = gone.port();
    }
    Engine engine(m_transport, keyFolder());
    EngineSpec spec = fake(u"refuses-port %1"_s.arg(wanted));
    spec.port = wanted;
    engine.start(spec);
    QTRY_VERIFY(engine.state() != State::Starting);
    QVERIFY2(engine.state() == State::Ready, qPrintable(engine.error().words));
    QVERIFY(portOf(engine) != wanted);
}

void TestEngineDoor::trustsNobodyWhoDoesNotKnowTheKey()
{
    Engine engine(m_transport, keyFolder());
    engine.start(fake(u"foreign"_s));
    // It says that it is healthy, and refuses the key, however often it is asked.
    QTRY_VERIFY(engine.log().filter(u"refused"_s).size() >= 3);
    QCOMPARE(engine.state(), State::Starting);
    // Nor is it waited for without end.
    EngineSpec impatient = fake(u"foreign"_s);
    impatient.answerTimeout = 2s;
    engine.start(impatient);
    QTRY_COMPARE_WITH_TIMEOUT(engine.state(), State::Failed, 20s);
}

void TestEngineDoor::keepsItsPort()
{
    Engine engine(m_transport, keyFolder());
    EngineSpec spec = fake(u"stubborn"_s);
    {
        const FakeServer gone;
        spec.port = gone.port();
    }
    engine.start(spec);
    QTRY_COMPARE(engine.state(), State::Ready);
    QCOMPARE(portOf(engine), spec.port);
    // The one before has two seconds to end; the next waits for its port, and its memory.
    engine.start();
    QCOMPARE(engine.state(), State::Starting);
    QTRY_COMPARE_WITH_TIMEOUT(engine.state(), State::Ready, 20s);
    QCOMPARE(portOf(engine), spec.port);
}

QTEST_GUILESS_MAIN(TestEngineDoor)
#include "tst_enginedoor.moc"
