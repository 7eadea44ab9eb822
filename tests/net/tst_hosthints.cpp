// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hosthints.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

class TestHostHints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void requestId_data();
    void requestId();
    void keepsWhatTheHostSaidItself();
};

void TestHostHints::retryAfter_data()
{
    using Wait = std::optional<std::chrono::seconds>;
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<Wait>("expected");
    QTest::newRow("none") << Headers{} << Wait();
    QTest::newRow("seconds") << Headers{{"Retry-After", "30"}} << Wait(30s);
    QTest::newRow("zero") << Headers{{"retry-after", "0"}} << Wait(0s);
    QTest::newRow("fraction is rounded up") << Headers{{"retry-after", "0.2"}} << Wait(1s);
    QTest::newRow("milliseconds are more exact")
        << Headers{{"retry-after", "9"}, {"retry-after-ms", "1500"}} << Wait(2s);
    QTest::newRow("date") << Headers{{"date", "Fri, 20 Nov 2026 10:00:00 GMT"},
                                     {"retry-after", "Fri, 20 Nov 2026 10:01:30 GMT"}}
                          << Wait(90s);
    QTest::newRow("date gone by") << Headers{{"date", "Fri, 20 Nov 2026 10:00:00 GMT"},
                                             {"retry-after", "Fri, 20 Nov 2026 09:00:00 GMT"}}
                                  << Wait();
    QTest::newRow("negative") << Headers{{"retry-after", "-1"}} << Wait();
    QTest::newRow("no number") << Headers{{"retry-after", "soon"}} << Wait();
    QTest::newRow("not finite") << Headers{{"retry-after", "inf"}} << Wait();
    QTest::newRow("centuries") << Headers{{"retry-after", "1e300"}} << Wait();
    QTest::newRow("empty") << Headers{{"retry-after", ""}} << Wait();
}

void TestHostHints::retryAfter()
{
    QFETCH(Headers, headers);
    QFETCH(std::optional<std::chrono::seconds>, expected);
    QCOMPARE(etude::retryAfter({.status = 429, .headers = headers}), expected);
}

void TestHostHints::requestId_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Headers{} << QString();
    QTest::newRow("OpenAI") << Headers{{"cf-ray", "ray"}, {"X-Request-ID", "req_a"}} << u"req_a"_s;
    QTest::newRow("Anthropic") << Headers{{"request-id", "req_b"}} << u"req_b"_s;
    QTest::newRow("Cloudflare alone") << Headers{{"CF-RAY", "8f-FRA"}} << u"8f-FRA"_s;
    QTest::newRow("empty one is passed over") << Headers{{"x-request-id", " "}, {"cf-ray", "x"}} << u"x"_s;
}

void TestHostHints::requestId()
{
    QFETCH(Headers, headers);
    QFETCH(QString, expected);
    QCOMPARE(etude::requestId({.status = 200, .headers = headers}), expected);
}

void TestHostHints::keepsWhatTheHostSaidItself()
{
    Error error{.retryAfter = 5s, .requestId = u"own"_s};
    addHostHints(error, {.status = 429, .headers = {{"retry-after", "9"}, {"x-request-id", "other"}}});
    QCOMPARE(error.retryAfter, 5s);
    QCOMPARE(error.requestId, u"own"_s);
}

QTEST_GUILESS_MAIN(TestHostHints)
#include "tst_hosthints.moc"
