// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/dialectsviewmodel.h"
#include "viewmodels/wireviewmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

Recording::Chunk chunk(qint64 ms, const QByteArray &delta, const QByteArray &finish = "null")
{
    return {.ms = ms,
            .bytes = R"(data: {"id":"1","model":"m","choices":[{"index":0,"delta":)" + delta + R"(,"finish_reason":)"
                + finish + "}]}\n\n"};
}

std::shared_ptr<Recording> chat()
{
    return std::make_shared<Recording>(Recording{
        .dialect = u"openai-chat"_s,
        .request = {{"method", "POST"},
                    {"url", "https://h.example/v1/chat/completions"},
                    {"headers", {{"Authorization", "Bearer ${KEY}"}}},
                    {"body", {{"model", "m"}, {"messages", Json::array()}}}},
        .status = 200,
        .headers = {{"content-type", "text/event-stream"}},
        .headMs = 5,
        .chunks = {chunk(10, R"({"reasoning_content":"Hm."})"),
                   chunk(20, R"({"content":"Bon"})"),
                   chunk(520, R"({"content":"jour"})"),
                   chunk(530, "{}", R"("stop")"),
                   {.ms = 530, .bytes = "data: [DONE]\n\n"}},
        .endMs = 540,
    });
}

} // namespace

class TestWireView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWentOverTheWire()
    {
        WireViewModel wire;
        const QAbstractItemModelTester tester(wire.events(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(wire.isEmpty());
        wire.setWatched(true);
        wire.show(chat(), false);
        QCOMPARE(wire.address(), u"POST https://h.example/v1/chat/completions"_s);
        QVERIFY(wire.requestHeaders().contains(u"Bearer ${KEY}"_s));
        QVERIFY(wire.requestBody()->text().contains(u"\"model\": \"m\""_s));
        QCOMPARE(wire.eventCount(), 5);
        QCOMPARE(wire.status(), u"200"_s);
        QVERIFY(wire.answer()->text().startsWith(u"Hm."_s));
        QVERIFY(wire.answer()->text().endsWith(u"Bonjour"_s));
        // The longest silence is the measure of the bars.
        const auto share = [&](int row) {
            return wire.events()->data(wire.events()->index(row), WireEventsModel::GapShareRole).toDouble();
        };
        QCOMPARE(share(2), 1.0);
        QCOMPARE(share(1), 10.0 / 500);
        QVERIFY(wire.timingValues().join(u' ').contains(u"500"_s));
        QCOMPARE(wire.timingLabels().size(), wire.timingValues().size());
        QCOMPARE(wire.oddities().size(), 1); // no usage
    }

    void aClickedEventMarksItsPart()
    {
        WireViewModel wire;
        wire.setWatched(true);
        wire.show(chat(), false);
        const auto marked = [&] {
            return wire.answer()->text().sliced(wire.markFrom(), wire.markTo() - wire.markFrom());
        };
        wire.setCurrent(0);
        QCOMPARE(marked(), u"Hm."_s);
        wire.setCurrent(2);
        QCOMPARE(marked(), u"jour"_s);
        QCOMPARE(wire.events()->data(wire.events()->index(2), WireEventsModel::PieceRole).toString(), u"jour"_s);
        QVERIFY(wire.currentData().contains(u"\"content\": \"jour\""_s));
        wire.setCurrent(3);
        QCOMPARE(wire.markFrom(), wire.markTo());
        wire.setCurrent(99);
        QCOMPARE(wire.current(), -1);
    }

    void aRunIsFollowedWhileItComes()
    {
        const auto whole = chat();
        auto growing = std::make_shared<Recording>(*whole);
        growing->chunks.clear();
        growing->status = 0;
        WireViewModel wire;
        const QAbstractItemModelTester tester(wire.events(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        wire.setWatched(true);
        wire.show(growing, true);
        QCOMPARE(wire.eventCount(), 0);
        QVERIFY(wire.timingValues().constFirst() == u"–"_s);
        growing->status = 200;
        growing->chunks = whole->chunks.first(2);
        QTRY_COMPARE(wire.eventCount(), 2);
        QVERIFY(wire.answer()->text().endsWith(u"Bon"_s));
        growing->chunks = whole->chunks;
        wire.finish();
        QCOMPARE(wire.eventCount(), 5);
        QVERIFY(wire.answer()->text().endsWith(u"Bonjour"_s));
    }

    void nothingIsReadWhileNobodyLooks()
    {
        WireViewModel wire;
        wire.show(chat(), false);
        QCOMPARE(wire.eventCount(), 0);
        wire.setWatched(true);
        QCOMPARE(wire.eventCount(), 5);
    }

    void thoughtsThatAreReplacedAreShownAnew()
    {
        auto recording = chat();
        recording->chunks = {chunk(10, R"({"content":"<think>A long thought in tags"})"),
                             chunk(20, R"({"reasoning_content":"W"})"), chunk(30, R"({"content":"</think>Yes"})"),
                             chunk(40, "{}", R"("stop")")};
        WireViewModel wire;
        wire.setWatched(true);
        wire.show(recording, false);
        for (int played = 4; played >= 0; --played) { // as the slider is dragged back
            wire.setPlayedCount(played);
            for (int row = 0; row < 4; ++row)
                wire.events()->data(wire.events()->index(row), WireEventsModel::PieceRole);
        }
        QCOMPARE(wire.answer()->text(), QString());
        wire.playAll();
        QVERIFY(wire.answer()->text().startsWith(u'W'));
        QVERIFY(wire.answer()->text().endsWith(u"Yes"_s));
    }

    void replaysStepByStepAndAtItsSpeed()
    {
        WireViewModel wire;
        wire.setWatched(true);
        wire.show(chat(), false);
        wire.step();
        QCOMPARE(wire.playedCount(), 1);
        QCOMPARE(wire.answer()->text().left(3), u"Hm."_s);
        wire.step();
        QVERIFY(wire.answer()->text().endsWith(u"Bon"_s));
        wire.setPlayedCount(0);
        QCOMPARE(wire.answer()->text(), QString());
        QSignalSpy played(&wire, &WireViewModel::playedChanged);
        wire.play();
        QVERIFY(wire.isPlaying());
        QTRY_COMPARE(wire.playedCount(), 5);
        QVERIFY(!wire.isPlaying());
        QVERIFY(played.count() >= 3); // not all at once: half a second of silence lies between
        wire.play();                  // from the beginning again
        QCOMPARE(wire.playedCount(), 0);
        wire.playAll();
        QCOMPARE(wire.playedCount(), 5);
    }

    void aSavedRecordingOpensAsItWas()
    {
        const QTemporaryDir folder;
        const QUrl file = QUrl::fromLocalFile(folder.filePath(u"größe.json"_s));
        WireViewModel wire;
        wire.setWatched(true);
        wire.show(chat(), false);
        wire.save(file);
        QCOMPARE(wire.problem(), QString());
        WireViewModel again;
        again.setWatched(true);
        again.open(file);
        QCOMPARE(again.problem(), QString());
        QCOMPARE(again.fileName(), u"größe.json"_s);
        QCOMPARE(again.eventCount(), 5);
        QCOMPARE(again.answer()->text(), wire.answer()->text());
        QCOMPARE(again.requestText(), wire.requestText());
    }

    void whatIsNoRecordingSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << "\x89PNG"_ba;
        QTest::newRow("other JSON") << "{\"a\": 1}"_ba;
        QTest::newRow("unknown protocol")
            << R"({"dialect": "smoke-signals", "response": {"chunks_base64": ["YQ=="]}})"_ba;
    }
    void whatIsNoRecordingSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"x.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        WireViewModel wire;
        wire.setWatched(true);
        wire.open(QUrl::fromLocalFile(file.fileName()));
        QVERIFY(!wire.problem().isEmpty());
        wire.open(QUrl::fromLocalFile(folder.filePath(u"missing.json"_s)));
        QVERIFY(wire.problem().contains(u"missing.json"_s));
    }

    void aDocumentIsSetInLines()
    {
        auto recording = chat();
        recording->headers = {{"content-type", "application/json"}};
        recording->chunks = {
            {.ms = 9, .bytes = R"({"id":"1","choices":[{"message":{"content":"x"},"finish_reason":"stop"}]})"}};
        WireViewModel wire;
        wire.setWatched(true);
        wire.show(recording, false);
        QCOMPARE(wire.eventCount(), 0);
        QVERIFY(wire.responseBody()->text().contains(u"\n  \"choices\": ["_s));
    }

    void tokensShowWhatElseWasLikely()
    {
        auto recording = chat();
        recording->chunks = {
            {.ms = 1,
             .bytes =
                 R"(data: {"id":"1","choices":[{"delta":{"content":" Hi"},"logprobs":{"content":[{"token":" Hi","logprob":-0.6931471805599453,"top_logprobs":[{"token":" Hi","logprob":-0.6931471805599453},{"token":"Yo","logprob":-1.3862943611198906}]}]},"finish_reason":"stop"}]})"
                 "\n\n"}};
        WireViewModel wire;
        wire.setWatched(true);
        wire.show(recording, false);
        QCOMPARE(wire.tokens().size(), 1);
        QCOMPARE(wire.tokens().constFirst().token, u"␣Hi"_s);
        QCOMPARE(qRound(wire.tokens().constFirst().probability * 100), 50);
        QVERIFY(wire.tokens().constFirst().others.contains(u"25"_s));
    }

    void linesThatTheOtherHasNotAreMarked()
    {
        const auto marked = markedLines({u"{"_s, u"  \"a\": 1,"_s, u"  \"b\": 2"_s, u"  \"b\": 2"_s, u"}"_s},
                                        {u"{"_s, u"  \"b\": 2,"_s, u"  \"a\": 1"_s, u"}"_s});
        QList<bool> differs;
        for (const DialectLine &line : marked)
            differs.append(line.isDifferent);
        QCOMPARE(differs, QList<bool>({false, false, false, true, false}));
    }
};

QTEST_MAIN(TestWireView)
#include "tst_wireview.moc"
