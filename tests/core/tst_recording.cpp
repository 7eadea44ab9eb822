// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace etude;
using namespace Qt::StringLiterals;

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        const Recording recording{
            .name = u"größe"_s,
            .source = u"a test"_s,
            .dialect = u"openai-chat"_s,
            .startedAt = QDateTime(QDate(2026, 11, 20), QTime(14, 0, 0, 7), QTimeZone::UTC),
            .request = {{"method", "POST"}, {"url", "https://h.example"}},
            .status = 200,
            .headers = {{"content-type", "text/event-stream"}},
            .headMs = 3,
            .chunks = {{.ms = 5, .bytes = "data: \0\xff"_ba}, {.ms = 5, .bytes = "x"_ba}, {.ms = 90, .bytes = "\n"_ba}},
            .endMs = 100,
            .isCut = true,
            .droppedBytes = 12,
        };
        const auto again = recordingFromJson(*parseJson(jsonText(toJson(recording))));
        QVERIFY2(again, again ? "" : qPrintable(again.error().words));
        QVERIFY(*again == recording);
    }

    void everyCaseOfTheCorpusIsOne()
    {
        QDir folder(QStringLiteral(ETUDE_TEST_CORPUS "/dialects"));
        const QStringList names = folder.entryList({u"*.json"_s});
        QVERIFY(names.size() > 30);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto recording = recordingFromJson(*parseJson(file.readAll()));
            QVERIFY2(recording, qPrintable(name));
            QVERIFY2(recording->byteCount() > 0 && !recording->dialect.isEmpty(), qPrintable(name));
        }
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("list") << "[]"_ba << u"JSON object"_s;
        QTest::newRow("another file") << R"({"messages": []})"_ba << u"chunks_base64"_s;
        QTest::newRow("no Base64") << R"({"response": {"chunks_base64": ["ok==", "§"]}})"_ba << u"piece"_s;
        QTest::newRow("number") << R"({"response": {"chunks_base64": [1]}})"_ba << u"piece 1"_s;
        QTest::newRow("request") << R"({"request": 1, "response": {"chunks_base64": []}})"_ba << u"request"_s;
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto recording = recordingFromJson(*parseJson(json));
        QVERIFY(!recording);
        QCOMPARE(recording.error().kind, Error::Kind::File);
        QVERIFY2(recording.error().words.contains(named), qPrintable(recording.error().words));
    }

    void aFileThatHoldsNoneIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.json"_s);
        const auto words = [&path] {
            const auto read = readRecordingFile(path);
            return read || read.error().kind != Error::Kind::File ? QString() : read.error().words;
        };
        QVERIFY2(words().startsWith(u"“%1” cannot be read"_s.arg(path)), qPrintable(words()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY2(words().startsWith(u"“%1” is no recording"_s.arg(path)), qPrintable(words()));
        QVERIFY(file.resize(largestRecordingFile + 1));
        QVERIFY2(words().startsWith(u"“%1” is too large"_s.arg(path)), qPrintable(words()));
        QVERIFY(file.resize(0));
        file.write(jsonText(toJson(Recording{.name = u"a"_s})));
        file.close();
        const auto read = readRecordingFile(path);
        QVERIFY(read);
        QCOMPARE(read->name, u"a"_s);
    }

    void timesNeverRunBackwards()
    {
        const auto recording = recordingFromJson(*parseJson(
            R"({"response": {"chunks_base64": ["YQ==", "Yg==", "Yw=="], "offsets_ms": [50, -7], "end_ms": 1}})"_ba));
        QVERIFY(recording);
        QCOMPARE(recording->chunks.at(1).ms, 50);
        QCOMPARE(recording->chunks.at(2).ms, 50);
        QCOMPARE(recording->endMs, 50);
    }

    void aQuotedKeyIsCoveredAcrossPieces()
    {
        Recording recording{.headers = {{"x-echo", "Bearer sk-secret"}},
                            .chunks = {{.bytes = "wrong key sk-se"_ba}, {.bytes = "cret, and sk-secret"_ba}}};
        recording.cover("sk-secret"_ba);
        QCOMPARE(recording.headers.first().second, "Bearer *********"_ba);
        QCOMPARE(recording.chunks.at(0).bytes, "wrong key *****"_ba);
        QCOMPARE(recording.chunks.at(1).bytes, "****, and *********"_ba);
        const Recording before = recording;
        recording.cover({});
        QVERIFY(recording == before);
    }

    void cookiesAreNotWritten()
    {
        const Recording recording{.headers = {{"Set-Cookie", "session=1"}}};
        QVERIFY(!jsonText(toJson(recording)).contains("session=1"));
    }
};

QTEST_APPLESS_MAIN(TestRecording)
#include "tst_recording.moc"
