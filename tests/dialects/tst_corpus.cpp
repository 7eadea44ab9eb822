// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "dialects/chatdecoder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

//! Every recorded answer, cut in every way, gives what its file says.
class CorpusTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhole();
    void answer_data();
    //! As given, in one piece, byte by byte, and at random cuts.
    void answer();
    void shortcut_data();
    //! The shortcut for common chunks and the long way give the same deltas, event by event.
    void shortcut();
    void transcript_data();
    //! Answers of a real llama-server, against what was read from them once and checked by hand.
    void transcript();
};

namespace {

//! Counts do not depend on the order of members.
nlohmann::json unordered(const Json &json)
{
    return nlohmann::json::parse(jsonText(json).toStdString());
}

QByteArray sorted(const Json &json)
{
    return QByteArray::fromStdString(unordered(json).dump(1));
}

QList<QList<Delta>> deltasByEvent(const QByteArray &stream, ChatDecoder::Shortcut shortcut)
{
    QList<SseEvent> events;
    SseDecoder sse;
    static_cast<void>(sse.feed(stream, events));
    QList<QList<Delta>> all;
    ChatDecoder decoder(shortcut);
    for (const SseEvent &event : std::as_const(events)) {
        if (!decoder.feed(event, all.emplaceBack()))
            break;
    }
    static_cast<void>(decoder.finish(all.emplaceBack()));
    return all;
}

QDir transcripts()
{
    return QDir(QStringLiteral(ETUDE_TEST_CORPUS "/engine-transcripts"));
}

QString dialectOf(const QString &file)
{
    if (file.startsWith("messages"_L1))
        return u"anthropic-messages"_s;
    return file.startsWith("responses"_L1) ? u"openai-responses"_s : u"openai-chat"_s;
}

} // namespace

void CorpusTest::isWhole()
{
    QCOMPARE(corpus::allCases().size(),
             QDir(QStringLiteral(ETUDE_TEST_CORPUS "/dialects")).entryList({u"*.json"_s}).size());
    QVERIFY(corpus::allCases().size() >= 44);
}

void CorpusTest::answer_data()
{
    QTest::addColumn<int>("number");
    const QList<corpus::Case> cases = corpus::allCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases[i].name)) << i;
}

void CorpusTest::answer()
{
    QFETCH(int, number);
    const corpus::Case each = corpus::allCases().at(number);
    const Dialect *dialect = dialectById(each.dialect);
    QVERIFY(dialect);
    const corpus::Outcome asGiven = corpus::read(*dialect, each.status, each.headers, each.pieces);
    QCOMPARE(sorted(corpus::described(asGiven, each.expect)), sorted(each.expect));

    QVERIFY(corpus::read(*dialect, each.status, each.headers, corpus::inOnePiece(each.pieces)) == asGiven);
    QVERIFY(corpus::read(*dialect, each.status, each.headers, corpus::byteByByte(each.pieces)) == asGiven);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const auto cut = corpus::cutAtRandom(each.pieces, seed);
        QVERIFY2(corpus::read(*dialect, each.status, each.headers, cut) == asGiven, QByteArray::number(seed));
    }
}

void CorpusTest::shortcut_data()
{
    QTest::addColumn<QByteArray>("stream");
    for (const corpus::Case &each : corpus::allCases()) {
        if (each.status == 200)
            QTest::newRow(qPrintable(each.name)) << each.pieces.join();
    }
    for (const QString &file : transcripts().entryList({u"*.sse"_s}))
        QTest::newRow(qPrintable(file)) << corpus::fileContent(transcripts().filePath(file));
}

void CorpusTest::shortcut()
{
    QFETCH(QByteArray, stream);
    QVERIFY(deltasByEvent(stream, ChatDecoder::Shortcut::On) == deltasByEvent(stream, ChatDecoder::Shortcut::Off));
}

void CorpusTest::transcript_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : transcripts().entryList({u"*.sse"_s, u"*.json"_s})) {
        if (!file.endsWith(".expect.json"_L1))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void CorpusTest::transcript()
{
    QFETCH(QString, file);
    const QString expectFile = transcripts().filePath(file + ".expect.json"_L1);
    const QByteArray body = corpus::fileContent(transcripts().filePath(file));
    QVERIFY(!body.isEmpty());
    const Dialect &dialect = *dialectById(dialectOf(file));
    const bool isRefusal = file.contains("-error"_L1);
    const int status = isRefusal ? 400 : 200;
    const corpus::Outcome whole = corpus::read(dialect, status, {}, {body});
    if (qEnvironmentVariableIsSet("ETUDE_REFRESH_GOLDEN")) {
        QFile golden(expectFile);
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(jsonText(corpus::described(whole, {}), 1) + '\n');
    }
    const Result<Json> expect = parseJson(corpus::fileContent(expectFile));
    QVERIFY2(expect, qPrintable(expectFile));
    QCOMPARE(sorted(corpus::described(whole, *expect)), sorted(*expect));
    QVERIFY(corpus::read(dialect, status, {}, corpus::byteByByte({body})) == whole);
    for (quint32 seed = 1; seed <= 5; ++seed)
        QVERIFY2(corpus::read(dialect, status, {}, corpus::cutAtRandom({body}, seed)) == whole,
                 QByteArray::number(seed));
}

} // namespace etude

QTEST_GUILESS_MAIN(etude::CorpusTest)
#include "tst_corpus.moc"
