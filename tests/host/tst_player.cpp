// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/corpus.h"
#include "host/player.h"
#include "net/recorder.h"
#include "net/run.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

ApiKey secret(const QString &)
{
    return ApiKey(u"k"_s);
}

HttpRequest requestTo(const Player &player)
{
    return {.url = player.url() + u"/v1/any/path"_s, .body = Json{{"stream", true}}};
}

QByteArray chatEvent(const QByteArray &text)
{
    return R"(data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":")" + text + "\"}}]}\n\n";
}

Recording recordingOf(const QList<Recording::Chunk> &chunks)
{
    return {.name = u"test"_s,
            .dialect = u"openai-chat"_s,
            .status = 200,
            .headers = {{"content-type", "text/event-stream"}},
            .headMs = 10,
            .chunks = chunks,
            .endMs = chunks.isEmpty() ? 10 : chunks.last().ms};
}

QByteArray sorted(const Json &json)
{
    return QByteArray::fromStdString(nlohmann::json::parse(jsonText(json).toStdString()).dump(1));
}

//! An exchange with a player and what came of it.
class Asked final {
public:
    Asked(Transport &transport, const Player &player)
        : exchange(transport.send(requestTo(player), secret, {}, &owner))
        , ended(exchange, &Exchange::ended)
    {
        QObject::connect(exchange, &Exchange::headReceived, &owner, [this](const ResponseHead &it) { head = it; });
        QObject::connect(exchange, &Exchange::bytesReceived, &owner, [this](const QByteArray &it) { bytes += it; });
    }
    [[nodiscard]] std::optional<Error> error() const
    {
        return ended.constFirst().constFirst().value<std::optional<Error>>();
    }

    QObject owner;
    Exchange *exchange;
    QSignalSpy ended;
    ResponseHead head;
    QByteArray bytes;
};

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void corpusCase_data();
    void corpusCase();
    void stepsPieceByPiece();
    void replayIsRecordedAsTheSame();
    void keepsTheRecordedTimes();
    void cutAnswerIsCutAgain();
    void noAnswerIsNone();
    void answersEveryRequest();
    void leavesOutWhatBelongsToTheConnection();

private:
    Transport m_transport;
};

void TestPlayer::corpusCase_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(ETUDE_TEST_CORPUS "/dialects"));
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestPlayer::corpusCase()
{
    QFETCH(const QString, file);
    const Json json = parseJson(corpus::fileContent(file)).value();
    const Result<Recording> recording = recordingFromJson(json);
    QVERIFY(recording);
    Player player(*recording, Player::Speed::Instant);
    QVERIFY(player.start());
    Run run(m_transport, *dialectById(recording->dialect), requestTo(player), secret, {});
    QSignalSpy finished(&run, &Run::finished);
    QVERIFY(finished.wait());
    const auto outcome = finished.first().first().value<RunOutcome>();
    const Json &expect = objectAt(json, "expect");
    QCOMPARE(sorted(corpus::described({outcome.reply, outcome.error}, expect)), sorted(expect));
}

void TestPlayer::stepsPieceByPiece()
{
    const QList<Recording::Chunk> chunks{
        {20, chatEvent("a").first(11)}, {30, chatEvent("a").sliced(11)}, {40, chatEvent("b")}};
    Player player(recordingOf(chunks), Player::Speed::Stepped);
    QVERIFY(player.start());
    QSignalSpy progressed(&player, &Player::progressed);
    QSignalSpy played(&player, &Player::played);
    Asked asked(m_transport, player);
    QByteArray soFar;
    for (qsizetype number = 0; number < chunks.size(); ++number) {
        QTRY_VERIFY(player.isWaiting());
        // What came is what was stepped to, and the next piece is not on its way: its turn has not come.
        QTRY_COMPARE(asked.bytes, soFar);
        QCOMPARE(progressed.last(), QVariantList({number, chunks.size()}));
        player.step();
        soFar += chunks[number].bytes;
    }
    QTRY_COMPARE(asked.bytes, soFar);
    QTRY_VERIFY(player.isWaiting());
    QVERIFY(asked.ended.isEmpty());
    QVERIFY(played.isEmpty());
    player.step();
    QTRY_COMPARE(asked.ended.size(), 1);
    QVERIFY(!asked.error());
    QCOMPARE(played.size(), 1);
    QCOMPARE(progressed.size(), chunks.size() + 1);
}

void TestPlayer::replayIsRecordedAsTheSame()
{
    const QByteArray hello = chatEvent("👋");
    const Recording first = recordingOf({{20, hello.first(70)},
                                         {30, hello.sliced(70) + chatEvent("b")},
                                         {40,
                                          R"(data: {"choices":[{"delta":{},"finish_reason":"stop"}]})"
                                          "\n\n"},
                                         {50, "data: [DONE]\n\n"}});
    Player player(first, Player::Speed::Stepped);
    QVERIFY(player.start());
    Run run(m_transport, *dialectById(first.dialect), requestTo(player), secret, {});
    const Recorder recorder(run, requestTo(player), first.dialect);
    QSignalSpy finished(&run, &Run::finished);
    for (qsizetype number = 0; number < player.count(); ++number) {
        QTRY_VERIFY(player.isWaiting());
        QTRY_COMPARE(recorder.live()->chunks.size(), number);
        player.step();
    }
    QTRY_COMPARE(finished.size(), 1);
    const Recording second = recorder.recording();
    QCOMPARE(second.status, first.status);
    QVERIFY(second.headers.contains(first.headers.first()));
    QCOMPARE(second.chunks.size(), first.chunks.size());
    for (qsizetype number = 0; number < first.chunks.size(); ++number)
        QCOMPARE(second.chunks[number].bytes, first.chunks[number].bytes);
    QCOMPARE(second.isCut, first.isCut);
}

void TestPlayer::keepsTheRecordedTimes()
{
    Recording recording = recordingOf({{40, chatEvent("a")}, {90, chatEvent("b")}});
    recording.endMs = 120;
    const auto timeFor = [&](Player::Speed speed) {
        Player player(recording, speed);
        if (!player.start())
            return qint64(-1);
        QElapsedTimer clock;
        clock.start();
        const Asked asked(m_transport, player);
        QSignalSpy played(&player, &Player::played);
        return played.wait() ? clock.elapsed() : qint64(-1);
    };
    // However slow the machine is, it is never faster than the recording.
    QCOMPARE_GE(timeFor(Player::Speed::Original), 120);
    QVERIFY(timeFor(Player::Speed::Instant) >= 0);
}

void TestPlayer::cutAnswerIsCutAgain()
{
    Recording recording = recordingOf({{20, chatEvent("kept")}});
    recording.isCut = true;
    Player player(recording, Player::Speed::Instant);
    QVERIFY(player.start());
    Run run(m_transport, *dialectById(u"openai-chat"_s), requestTo(player), secret, {});
    QSignalSpy finished(&run, &Run::finished);
    QVERIFY(finished.wait());
    const auto outcome = finished.first().first().value<RunOutcome>();
    QCOMPARE(outcome.endState, EndState::ConnectionLost);
    QCOMPARE(outcome.reply.text, u"kept"_s);
}

void TestPlayer::noAnswerIsNone()
{
    Player player({.dialect = u"openai-chat"_s}, Player::Speed::Instant);
    QVERIFY(player.start());
    Asked asked(m_transport, player);
    QVERIFY(asked.ended.wait());
    QCOMPARE(asked.error()->kind, Error::Kind::Network);
    QCOMPARE(asked.head.status, 0);
}

void TestPlayer::answersEveryRequest()
{
    const QByteArray text = chatEvent("again");
    Player player(recordingOf({{20, text}}), Player::Speed::Instant);
    QVERIFY(player.start());
    QSignalSpy requests(&player, &Player::requestReceived);
    for (int i = 0; i < 3; ++i) {
        Asked asked(m_transport, player);
        QTRY_COMPARE(asked.ended.size(), 1);
        QCOMPARE(asked.bytes, text);
    }
    QCOMPARE(requests.size(), 3);
    player.stop();
    Asked asked(m_transport, player);
    QTRY_COMPARE(asked.ended.size(), 1);
    QVERIFY(asked.error());
}

void TestPlayer::leavesOutWhatBelongsToTheConnection()
{
    Recording recording = recordingOf({{20, "{}"}});
    recording.status = 418;
    recording.headers = {{"Content-Length", "7"}, {"connection", "upgrade"},   {"transfer-encoding", "chunked"},
                         {"set-cookie", "•••"},   {"x-forged", "a\r\nx-b: c"}, {"x-kept", "yes"}};
    Player player(recording, Player::Speed::Instant);
    QVERIFY(player.start());
    Asked asked(m_transport, player);
    QTRY_COMPARE(asked.ended.size(), 1);
    QVERIFY(!asked.error());
    QCOMPARE(asked.bytes, "{}"_ba);
    QCOMPARE(asked.head.status, 418);
    QCOMPARE(asked.head.header("x-kept"), "yes"_ba);
    for (const char *name : {"content-length", "connection", "set-cookie", "x-forged", "x-b"})
        QCOMPARE(asked.head.header(name), ""_ba);
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
