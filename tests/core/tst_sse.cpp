// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "core/sse.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QList<QByteArray> pieces;
    QList<SseEvent> events;
    std::optional<qint64> retry;
    std::optional<QByteArray> lastEventId;
};

Case loadCase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = parseJson(QByteArrayView(file.readAll()));
    if (!json)
        return {};
    Case read;
    for (const Json &piece : listAt(objectAt(*json, "response"), "chunks_base64"))
        read.pieces.append(QByteArray::fromBase64(textOf(piece).toLatin1()));
    for (const Json &event : listAt(*json, "expect"))
        read.events.append({.event = stringAt(event, "event").toUtf8(),
                            .data = stringAt(event, "data").toUtf8(),
                            .id = stringAt(event, "id").toUtf8()});
    read.retry = integerAt(*json, "expect_retry");
    if (member(*json, "expect_last_event_id"))
        read.lastEventId = stringAt(*json, "expect_last_event_id").toUtf8();
    return read;
}

struct Outcome {
    QList<SseEvent> events;
    std::optional<std::chrono::milliseconds> retry;
    QByteArray lastEventId;
    bool isWithinLimit = true;
};

Outcome decode(const QList<QByteArray> &pieces)
{
    SseDecoder decoder;
    Outcome outcome;
    for (const QByteArray &piece : pieces)
        outcome.isWithinLimit = decoder.feed(piece, outcome.events) && outcome.isWithinLimit;
    outcome.retry = decoder.retry();
    outcome.lastEventId = decoder.lastEventId();
    return outcome;
}

QList<QByteArray> byteByByte(const QByteArray &bytes)
{
    QList<QByteArray> pieces;
    for (const char c : bytes)
        pieces.append(QByteArray(1, c));
    return pieces;
}

QList<QByteArray> cutAtRandom(const QByteArray &bytes, unsigned seed)
{
    std::mt19937 random(seed);
    QList<QByteArray> pieces;
    for (qsizetype start = 0; start < bytes.size();) {
        const qsizetype length = random() % 8; // Empty pieces too.
        pieces.append(bytes.mid(start, length));
        start += length;
    }
    return pieces;
}

} // namespace

class TestSse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void corpus_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(ETUDE_TEST_CORPUS "/sse"));
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void corpus()
    {
        QFETCH(QString, path);
        const Case wanted = loadCase(path);
        QVERIFY(!wanted.pieces.isEmpty());
        const QByteArray whole = wanted.pieces.join();
        QList<QList<QByteArray>> ways{wanted.pieces, {whole}, byteByByte(whole)};
        for (unsigned seed = 1; seed <= 200; ++seed)
            ways.append(cutAtRandom(whole, seed));
        for (const auto &way : ways) {
            const Outcome outcome = decode(way);
            QVERIFY(outcome.isWithinLimit);
            QCOMPARE(outcome.events.size(), wanted.events.size());
            for (qsizetype i = 0; i < wanted.events.size(); ++i) {
                QCOMPARE(outcome.events[i].event, wanted.events[i].event);
                QCOMPARE(outcome.events[i].data, wanted.events[i].data);
                QCOMPARE(outcome.events[i].id, wanted.events[i].id);
            }
            QCOMPARE(outcome.retry.has_value(), wanted.retry.has_value());
            if (wanted.retry)
                QCOMPARE(outcome.retry->count(), *wanted.retry);
            if (wanted.lastEventId)
                QCOMPARE(outcome.lastEventId, *wanted.lastEventId);
        }
    }
    void corpusIsThere()
    {
        QVERIFY(QDir(QStringLiteral(ETUDE_TEST_CORPUS "/sse")).entryList({u"*.json"_s}).size() >= 17);
    }

    void firstLineOfPartOfAMark()
    {
        // Two bytes of a byte order mark, then a line end: a line that is no field, not a mark.
        QCOMPARE(decode({"\xEF\xBB\ndata: a\n\n"}).events.size(), 1);
        QCOMPARE(decode(byteByByte("\xEF\xBB\ndata: a\n\n")).events.size(), 1);
    }
    void randomLinesDoNotDependOnTheCuts()
    {
        const QList<QByteArray> parts{"data", "event", "id", "retry", ":",    " ",    "\n",       "\r",
                                      "\r\n", "x",     "7",  "\xEF",  "\xBB", "\xBF", "\xC3\xA4", QByteArray(1, '\0')};
        std::mt19937 random(20261120);
        for (int round = 0; round < 500; ++round) {
            QByteArray stream;
            for (int i = 0; i < 60; ++i)
                stream += parts[random() % static_cast<unsigned>(parts.size())];
            const Outcome whole = decode({stream});
            for (const auto &way : {byteByByte(stream), cutAtRandom(stream, random())}) {
                const Outcome cut = decode(way);
                QVERIFY(cut.events == whole.events);
                QVERIFY(cut.retry == whole.retry);
                QCOMPARE(cut.lastEventId, whole.lastEventId);
            }
        }
    }
    void longLineByteByByte()
    {
        const QByteArray text(1'000'000, 'a');
        const Outcome outcome = decode(byteByByte("data: " + text + "\n\n"));
        QCOMPARE(outcome.events.size(), 1);
        QCOMPARE(outcome.events.front().data, text);
    }
    void manyCarriageReturnsInOnePiece()
    {
        // A million lines in one piece; a search for LF that runs to the end at every line would not come back.
        QCOMPARE(decode({QByteArray("data\r").repeated(1'000'000) + "\r"}).events.front().data.size(), 999'999);
    }
    void lineAboveTheLimitIsRefused()
    {
        SseDecoder decoder;
        QList<SseEvent> events;
        QVERIFY(decoder.feed("data: first\n\n", events));
        const QByteArray megabyte(1024 * 1024, 'x');
        bool isWithinLimit = decoder.feed("data: ", events);
        for (int i = 0; i < 65 && isWithinLimit; ++i)
            isWithinLimit = decoder.feed(megabyte, events);
        QVERIFY(!isWithinLimit);
        QVERIFY(!decoder.feed("\n\ndata: later\n\n", events));
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.front().data, "first");
    }
    void eventAboveTheLimitIsRefused()
    {
        SseDecoder decoder;
        QList<SseEvent> events;
        const QByteArray line = "data: " + QByteArray(1024 * 1024, 'x') + '\n';
        bool isWithinLimit = true;
        for (int i = 0; i < 65 && isWithinLimit; ++i)
            isWithinLimit = decoder.feed(line, events);
        QVERIFY(!isWithinLimit);
        QVERIFY(events.isEmpty());
    }
    void retryOutOfRangeIsPassedOver()
    {
        QVERIFY(!decode({"retry: 99999999999999999999999\n\n"}).retry);
        QVERIFY(!decode({"retry\n\n"}).retry);
        QVERIFY(!decode({"retry: +5\n\n"}).retry);
    }
    void decodeHundredThousandEvents()
    {
        QByteArray stream;
        for (int i = 0; i < 100'000; ++i)
            stream += "data: " + QByteArray(227, 'a') + "\n\n";
        QBENCHMARK
        {
            SseDecoder decoder;
            QList<SseEvent> events;
            for (qsizetype start = 0; start < stream.size(); start += 16 * 1024) {
                events.clear();
                QVERIFY(decoder.feed(
                    QByteArrayView(stream).sliced(start, std::min<qsizetype>(16 * 1024, stream.size() - start)),
                    events));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSse)
#include "tst_sse.moc"
