// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"
#include "dialects/recordingreader.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

Recording chat(const QList<QByteArray> &events, qint64 stepMs = 10)
{
    Recording recording{.dialect = u"openai-chat"_s,
                        .request = {{"body", {{"model", "m"}}}},
                        .status = 200,
                        .headers = {{"Content-Type", "text/event-stream"}},
                        .headMs = 5};
    for (const QByteArray &event : events)
        recording.chunks.append({.ms = stepMs * (recording.chunks.size() + 1), .bytes = "data: " + event + "\n\n"});
    return recording;
}

QByteArray piece(const QByteArray &delta, const QByteArray &finish = "null")
{
    return R"({"id":"1","model":"m","choices":[{"index":0,"delta":)" + delta + R"(,"finish_reason":)" + finish + "}]}";
}

const Dialect &chatDialect()
{
    return *dialectById(u"openai-chat"_s);
}

} // namespace

class TestRecordingReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachEventKnowsItsPartOfTheAnswer()
    {
        const WireReading reading =
            readRecording(chat({piece(R"({"role":"assistant","content":""})"), piece(R"({"reasoning_content":"Hm."})"),
                                piece(R"({"content":"Grüße"})"), piece(R"({"content":" 🚀!"})"),
                                piece("{}", R"("stop")"),
                                R"({"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":4}})", "[DONE]"}),
                          chatDialect());
        QCOMPARE(reading.events.size(), 7);
        QCOMPARE(reading.reply.text, u"Grüße 🚀!"_s);
        const auto textOf = [&](qsizetype number) {
            const WireEvent &event = reading.events.at(number);
            return reading.reply.text.sliced(event.textFrom, event.textTo - event.textFrom);
        };
        QCOMPARE(textOf(2), u"Grüße"_s);
        QCOMPARE(textOf(3), u" 🚀!"_s);
        QVERIFY(textOf(1).isEmpty());
        QCOMPARE(reading.events.at(1).thoughtsTo - reading.events.at(1).thoughtsFrom, 3);
        QCOMPARE(reading.events.at(0).gapMs, 5);
        QCOMPARE(reading.events.at(3).gapMs, 10);
        QCOMPARE(reading.events.at(3).ms, 40);
        QVERIFY(reading.oddities.isEmpty());
        QVERIFY(std::ranges::all_of(reading.events, [](const WireEvent &event) { return event.oddities.isEmpty(); }));
    }

    void severalEventsInOneReadAreToldApart()
    {
        Recording recording =
            chat({piece(R"({"content":"a"})"), piece(R"({"content":"bc"})"), piece("{}", R"("stop")")});
        QByteArray all;
        for (const Recording::Chunk &chunk : recording.chunks)
            all += chunk.bytes;
        recording.chunks = {{.ms = 7, .bytes = all}};
        const WireReading reading = readRecording(recording, chatDialect());
        QCOMPARE(reading.events.size(), 3);
        QCOMPARE(reading.events.at(1).textFrom, 1);
        QCOMPARE(reading.events.at(1).textTo, 3);
        QCOMPARE(reading.events.at(2).gapMs, 0);
    }

    void odditiesAreMarkedWhereTheyAre()
    {
        // As DeepInfra's page shows it, cut in the middle of the token: no usage, no [DONE], another model's name.
        const WireReading reading = readRecording(
            chat(
                {R"({"id":"1","model":"other","choices":[{"index":0,"delta":{"content":" Hi"},"finish_reason":null}]})",
                 piece("{}"), piece(R"({"content":"</"})"), piece(R"({"content":"s>"})"), piece("{}", R"("stop")"),
                 piece(R"({"content":"more"})")}),
            chatDialect());
        QCOMPARE(reading.events.at(1).oddities, QList{Oddity::EmptyPiece});
        QCOMPARE(reading.events.at(2).oddities, QList<Oddity>());
        QCOMPARE(reading.events.at(3).oddities, QList{Oddity::StopTokenLeaked});
        QCOMPARE(reading.events.at(5).oddities, QList{Oddity::TextAfterFinish});
        const QList expected{Oddity::DoneMissing, Oddity::UsageMissing, Oddity::OtherModel};
        QCOMPARE(reading.oddities, expected);
        for (const Oddity oddity : expected)
            QVERIFY(!describe(oddity).isEmpty());
    }

    void thoughtsThatAreReplacedBelongToTheEventThatReplacedThem()
    {
        // Found in tags first, then in a field of their own, which counts.
        const WireReading reading =
            readRecording(chat({piece(R"({"content":"<think>A long thought in tags"})"),
                                piece(R"({"reasoning_content":"W"})"), piece(R"({"content":"</think>Yes"})"),
                                piece("{}", R"("stop")")}),
                          chatDialect());
        QVERIFY(reading.reply.reasoning.startsWith(u'W'));
        for (const WireEvent &event : reading.events)
            QVERIFY(event.thoughtsFrom <= event.thoughtsTo && event.thoughtsTo <= reading.reply.reasoning.size());
        QCOMPARE(reading.events.at(0).thoughtsTo, 0);
        QCOMPARE(reading.events.at(1).thoughtsFrom, 0);
        QCOMPARE(reading.revision, 1);
    }

    void whatACutAnswerLacksIsNotTheHostsFault()
    {
        Recording recording = chat({piece(R"({"content":"a"})")});
        recording.isCut = true;
        QVERIFY(readRecording(recording, chatDialect()).oddities.isEmpty());
    }

    void aFailureStandsAtItsEvent()
    {
        const WireReading reading =
            readRecording(chat({piece(R"({"content":"a"})"), R"({"error":{"message":"overloaded","code":503}})"}),
                          chatDialect());
        QVERIFY(reading.error);
        QCOMPARE(reading.error->words, u"overloaded"_s);
        QVERIFY(reading.events.at(1).oddities.contains(Oddity::Failure));
        QCOMPARE(reading.reply.text, u"a"_s);
    }

    void aDocumentIsOneEvent()
    {
        const QByteArray body =
            R"({"id":"1","model":"m","choices":[{"message":{"content":"whole"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1}})";
        Recording recording{.status = 200, .headers = {{"content-type", "application/json"}}};
        recording.chunks = {{.ms = 1, .bytes = body.first(20)}, {.ms = 2, .bytes = body.sliced(20)}};
        const WireReading reading = readRecording(recording, chatDialect());
        QVERIFY(!reading.isStream);
        QCOMPARE(reading.events.size(), 1);
        QCOMPARE(reading.events.first().event.data, body);
        QCOMPARE(reading.events.first().textTo, 5);
        QVERIFY(reading.oddities.isEmpty());
    }

    void aPackedDocumentIsShownUnpacked()
    {
        const QByteArray body = R"({"id":"1","model":"m","choices":[{"message":{"content":"whole"}}]})";
        const QByteArray packed = qCompress(body).sliced(4); // in front Qt writes the length
        Recording recording{.status = 200, .headers = {{"content-encoding", "deflate"}}};
        recording.chunks = {{.ms = 1, .bytes = packed.first(9)}, {.ms = 2, .bytes = packed.sliced(9)}};
        const WireReading reading = readRecording(recording, chatDialect());
        QCOMPARE(reading.events.size(), 1);
        QCOMPARE(reading.events.first().event.data, body);
        QVERIFY(reading.oddities.contains(Oddity::Compressed));
    }

    void theHeadCountsOnceThereIsABody()
    {
        // As `Recorder::live` of a compressed answer that quotes a key: unpacked at its end, and not before.
        Recording recording{.status = 400, .headers = {{"content-encoding", "deflate"}}};
        RecordingReader reader(chatDialect());
        reader.update(recording);
        recording.headers.clear();
        recording.chunks = {{.ms = 1, .bytes = "the key is *****"}};
        reader.finish(recording);
        const WireReading whole = readRecording(recording, chatDialect());
        QVERIFY(whole.error && reader.reading().error);
        QCOMPARE(reader.reading().error->words, whole.error->words);
    }

    void everyCaseOfTheCorpusReadsAsItsAnswer_data()
    {
        QTest::addColumn<int>("number");
        const QList<corpus::Case> cases = corpus::allCases();
        for (int i = 0; i < cases.size(); ++i)
            QTest::newRow(qPrintable(cases[i].name)) << i;
    }
    void everyCaseOfTheCorpusReadsAsItsAnswer()
    {
        QFETCH(int, number);
        const corpus::Case each = corpus::allCases().at(number);
        Recording recording{.dialect = each.dialect, .status = each.status, .headers = each.headers};
        for (const QByteArray &bytes : each.pieces)
            recording.chunks.append({.ms = recording.chunks.size(), .bytes = bytes});
        const WireReading reading = readRecording(recording, *dialectById(each.dialect));
        QCOMPARE(reading.reply.text, stringAt(each.expect, "text"));
        QCOMPARE(reading.reply.reasoning, stringAt(each.expect, "reasoning"));
        // Ranges never leave the text, and all of it is somebody's.
        qsizetype covered = 0;
        for (const WireEvent &event : reading.events) {
            QVERIFY(event.textFrom <= event.textTo && event.textTo <= reading.reply.text.size());
            QVERIFY(event.thoughtsFrom <= event.thoughtsTo && event.thoughtsTo <= reading.reply.reasoning.size());
            covered += event.textTo - event.textFrom;
        }
        QCOMPARE(covered, reading.reply.text.size());
    }

    void logprobsComeWithTheirTokens()
    {
        const WireReading reading = readRecording(
            chat(
                {R"({"id":"1","choices":[{"delta":{"content":"Hi"},"logprobs":{"content":[{"token":"Hi","logprob":-0.5,"top_logprobs":[{"token":"Hi","logprob":-0.5},{"token":"Yo","logprob":-1.5}]}]}}]})",
                 R"({"id":"1","choices":[{"delta":{"content":"!"},"logprobs":{"content":[{"token":"!","logprob":-0.25}]},"finish_reason":"stop"}]})",
                 "[DONE]"}),
            chatDialect());
        QCOMPARE(reading.reply.logprobs.size(), 2);
        QCOMPARE(reading.reply.logprobs.at(0).alternatives.at(1).first, u"Yo"_s);
        QCOMPARE(reading.reply.logprobs.at(1).logprob, -0.25);
    }
};

QTEST_APPLESS_MAIN(TestRecordingReader)
#include "tst_recordingreader.moc"
