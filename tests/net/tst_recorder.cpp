// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/recorder.h"
#include "support/fakeserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

HttpRequest request(const QString &url)
{
    return {.url = url, .headers = {{u"authorization"_s, u"Bearer ${KEY}"_s}}, .body = Json{{"stream", true}}};
}

ApiKey secret(const QString &)
{
    return ApiKey(u"sk-secret-123"_s);
}

QByteArray bytesOf(const Recording &recording)
{
    QByteArray all;
    for (const Recording::Chunk &chunk : recording.chunks)
        all += chunk.bytes;
    return all;
}

//! A run that is written down.
struct Recorded {
    Recorded(Transport &transport, const FakeServer &server)
        : run(std::make_unique<Run>(transport, *dialectById(u"openai-chat"_s), request(server.url(u"/"_s)), secret,
                                    TransportOptions()))
        , recorder(*run, request(server.url(u"/"_s)), u"openai-chat"_s)
        , finished(run.get(), &Run::finished)
    {
    }
    std::unique_ptr<Run> run;
    Recorder recorder;
    QSignalSpy finished;
};

//! "the key is sk-secret-123, they say: sk-secret-123" as gzip.
const QByteArray packedQuote =
    QByteArray::fromBase64("H4sIAAAAAAACAyvJSFXITq1UyCxWKM7WLU5NLkot0TU0MtZRKMkAChcnVlqhSgAAku41BTEAAAA=");

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesAreKeptAsTheyCame();
    void keyIsCoveredAcrossPieces();
    void whatIsTooShortForAKeyStays();
    void compressedBodyIsKeptAsItCame();
    void compressedBodyThatQuotesTheKeyIsUnpacked();
    void bodyThatCannotBeLookedIntoIsDropped();
    void cancelIsACut();
    void lostConnectionIsACut();
    void noAnswer();
    void longBodyIsCutAtTheLimit();
    void playsTheSameAgain();

private:
    Transport m_transport;
};

void TestRecorder::piecesAreKeptAsTheyCame()
{
    FakeServer server;
    const QByteArray one = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n";
    const QByteArray two = "data: [DO";
    const QByteArray three = "NE]\n\n";
    server.answer("/",
                  FakeAnswer()
                      .head(200, {{"content-type", "text/event-stream"}, {"x-request-id", "r7"}})
                      .piece(one)
                      .hold()
                      .piece(two)
                      .hold()
                      .piece(three)
                      .end());
    Recorded recorded(m_transport, server);
    const std::shared_ptr<const Recording> live = recorded.recorder.live();
    for (qsizetype count = 1; count < 3; ++count) {
        QTRY_COMPARE(recorded.recorder.recording().chunks.size(), count);
        QCOMPARE(live->chunks, recorded.recorder.recording().chunks);
        QTRY_COMPARE(server.heldCount(), 1);
        server.release();
    }
    QTRY_COMPARE(recorded.finished.size(), 1);
    const Recording recording = recorded.recorder.recording();
    QCOMPARE(recording.chunks.size(), 3);
    QCOMPARE(recording.chunks[0].bytes, one);
    QCOMPARE(recording.chunks[1].bytes, two);
    QCOMPARE(recording.chunks[2].bytes, three);
    QCOMPARE(recording.status, 200);
    QVERIFY(recording.headers.contains(std::pair<QByteArray, QByteArray>("x-request-id", "r7")));
    QCOMPARE(recording.dialect, u"openai-chat"_s);
    QVERIFY(recording.source.startsWith(u"recorded by Etude "_s));
    QVERIFY(recording.startedAt.isValid());
    QCOMPARE_LE(0, recording.headMs);
    QCOMPARE_LE(recording.headMs, recording.chunks[0].ms);
    QCOMPARE_LE(recording.chunks[0].ms, recording.chunks[1].ms);
    QCOMPARE_LE(recording.chunks[1].ms, recording.chunks[2].ms);
    QCOMPARE_LE(recording.chunks[2].ms, recording.endMs);
    QVERIFY(!recording.isCut);
    QVERIFY(*live == recording);
    QCOMPARE(recording.droppedBytes, 0);
    QCOMPARE(stringAt(objectAt(recording.request, "headers"), "authorization"), u"Bearer ${KEY}"_s);
}

void TestRecorder::keyIsCoveredAcrossPieces()
{
    FakeServer server;
    server.answer("/",
                  FakeAnswer()
                      .head(400, {{"x-you-sent", "sk-secret-123"}})
                      .piece("{\"error\":{\"message\":\"bad key sk-sec")
                      .hold()
                      .piece("ret-123\"}}")
                      .hold()
                      .end());
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.recorder.live()->chunks.size(), 1);
    QTRY_COMPARE(server.heldCount(), 1);
    server.release();
    QTRY_COMPARE(recorded.recorder.live()->chunks.size(), 2);
    QCOMPARE(bytesOf(*recorded.recorder.live()), "{\"error\":{\"message\":\"bad key *************\"}}");
    QTRY_COMPARE(server.heldCount(), 1);
    server.release();
    QTRY_COMPARE(recorded.finished.size(), 1);
    const Recording recording = recorded.recorder.recording();
    QCOMPARE(bytesOf(recording), "{\"error\":{\"message\":\"bad key *************\"}}");
    QVERIFY(!jsonText(toJson(recording)).contains("sk-secret"));
}

void TestRecorder::whatIsTooShortForAKeyStays()
{
    FakeServer server;
    server.answer("/", FakeAnswer().head(400).piece("data: not in the tier of sk-secret-123").end());
    HttpRequest tiered = request(server.url(u"/"_s));
    tiered.headers.append({u"x-tier"_s, u"${TIER}"_s});
    const KeyLookup lookup = [](const QString &name) {
        return name == "TIER"_L1 ? ApiKey(u"data"_s) : ApiKey(u"sk-secret-123"_s);
    };
    Run run(m_transport, *dialectById(u"openai-chat"_s), tiered, lookup, TransportOptions());
    const Recorder recorder(run, tiered, u"openai-chat"_s);
    std::optional<RunOutcome> outcome;
    connect(&run, &Run::finished, this, [&outcome](const RunOutcome &end) { outcome = end; });
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(server.requests().constFirst().header("x-tier"), "data");
    QCOMPARE(bytesOf(recorder.recording()), "data: not in the tier of *************");
    QVERIFY2(outcome->error->words.contains(u"data: not in the tier of •••"_s), qPrintable(outcome->error->words));
}

void TestRecorder::compressedBodyIsKeptAsItCame()
{
    FakeServer server;
    server.answer("/", FakeAnswer::corpusCase(u"chat-gzip"_s));
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.finished.size(), 1);
    QVERIFY(bytesOf(recorded.recorder.recording()).startsWith("\x1f\x8b"));
    QVERIFY(!recorded.run->reply().text.isEmpty());
}

void TestRecorder::compressedBodyThatQuotesTheKeyIsUnpacked()
{
    FakeServer server;
    server.answer("/", FakeAnswer().head(400, {{"content-encoding", "gzip"}}).piece(packedQuote).end());
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.finished.size(), 1);
    const Recording recording = recorded.recorder.recording();
    QCOMPARE(bytesOf(recording), "the key is *************, they say: *************");
    QCOMPARE(ResponseHead{.headers = recording.headers}.header("content-encoding"), "");
}

void TestRecorder::bodyThatCannotBeLookedIntoIsDropped()
{
    FakeServer server;
    server.answer("/", FakeAnswer().head(200, {{"content-encoding", "br"}}).piece("\x0b\x02\x80hello\x03").end());
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.finished.size(), 1);
    QVERIFY(recorded.recorder.recording().chunks.isEmpty());
    QCOMPARE(recorded.recorder.recording().droppedBytes, 9);
}

void TestRecorder::cancelIsACut()
{
    FakeServer server;
    server.answer("/", FakeAnswer().head(200).piece("data: {\"choices\":[]}\n\n").hold());
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.recorder.recording().chunks.size(), 1);
    recorded.run->cancel();
    QTRY_COMPARE(recorded.finished.size(), 1);
    QVERIFY(recorded.recorder.recording().isCut);
    QCOMPARE(recorded.recorder.recording().endMs, recorded.run->elapsedMs());
}

void TestRecorder::lostConnectionIsACut()
{
    FakeServer server;
    const QByteArray whole = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}\n\n";
    server.answer("/", FakeAnswer().head(200).piece(whole).close());
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.finished.size(), 1);
    // The answer is whole all the same; the wire was not.
    QCOMPARE(recorded.finished.constFirst().constFirst().value<RunOutcome>().endState, EndState::Finished);
    QVERIFY(recorded.recorder.recording().isCut);
}

void TestRecorder::noAnswer()
{
    FakeServer server;
    server.answer("/", FakeAnswer().close());
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.finished.size(), 1);
    const Recording recording = recorded.recorder.recording();
    QCOMPARE(recording.status, 0);
    QVERIFY(recording.chunks.isEmpty());
    QVERIFY(!recording.isCut);
    QVERIFY(recording.request.is_object());
}

void TestRecorder::longBodyIsCutAtTheLimit()
{
    FakeServer server;
    FakeAnswer answer;
    answer.head(200);
    const QByteArray piece = ": " + QByteArray(8 * 1024 * 1024 - 3, 'x') + '\n'; // a comment of the stream
    for (int i = 0; i < 5; ++i)
        answer.piece(piece);
    server.answer("/", answer.end());
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.finished.size(), 1);
    const Recording recording = recorded.recorder.recording();
    QCOMPARE(recording.byteCount(), Recorder::mostBytes);
    QCOMPARE(recording.droppedBytes, 8 * 1024 * 1024);
}

void TestRecorder::playsTheSameAgain()
{
    FakeServer server;
    server.answer("/", FakeAnswer::chat({"one", " two"}));
    Recorded recorded(m_transport, server);
    QTRY_COMPARE(recorded.finished.size(), 1);
    const auto again = recordingFromJson(toJson(recorded.recorder.recording()));
    QVERIFY(again);
    QCOMPARE(again->chunks, recorded.recorder.recording().chunks);
    QCOMPARE(again->endMs, recorded.recorder.recording().endMs);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
