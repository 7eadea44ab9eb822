// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/differences.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! JSON with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

HttpRequest wantedRequest()
{
    return {.url = u"https://api.example.com/v1/chat%20x?a=b%26c&d=e f"_s,
            .headers = {{u"Content-Type"_s, u"application/json"_s}, {u"Authorization"_s, u"Bearer key"_s}},
            .body = {{"model", "m"}, {"n", 1}}};
}

HostRequest receivedRequest(const QByteArray &body)
{
    return {.method = "POST",
            .target = "/v1/chat%20x?a=b%26c&d=e%20f",
            .headers = {{"content-type", "application/json"}, {"authorization", "Bearer key"}},
            .body = json(body)};
}

QStringList lines(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &difference : differences)
        lines.append(describe(difference));
    return lines;
}

} // namespace

class TestDifferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const QByteArray &expected, const QByteArray &received,
                            const QStringList &found = {}) { QTest::newRow(name) << expected << received << found; };
        row("same", "{'a': [1, 'x', null, true, 0.5]}", "{'a': [1, 'x', null, true, 0.5]}");
        row("other order and spaces", "{'a': 1, 'b': 2}", "{ \"b\":2,\n\"a\" : 1 }");
        row("escapes", "{'a': 'é🚀'}", "{'a': '\\u00e9\\ud83d\\ude80'}");
        row("value", "{'messages': [{'content': 'b'}]}", "{'messages': [{'content': 'a'}]}",
            {u"/messages/0/content: \"a\" instead of \"b\""_s});
        row("missing and additional", "{'a': 1, 'b': {'c': [2]}}", "{'a': 1, 'd': false}",
            {u"/b: missing, Run sends {\"c\":[2]}"_s, u"/d: false, which Run does not send"_s});
        row("null is not missing", "{'a': null}", "{}", {u"/a: missing, Run sends null"_s});
        row("types", "{'a': 1, 'b': true, 'c': {}, 'd': '1'}", "{'a': '1', 'b': 1, 'c': [], 'd': null}",
            {u"/a: \"1\" instead of 1"_s, u"/b: 1 instead of true"_s, u"/c: [] instead of {}"_s,
             u"/d: null instead of \"1\""_s});
        row("kinds of numbers", "{'a': 1}", "{'a': 1.0}", {u"/a: 1.0 instead of 1"_s});
        row("large numbers", "{'a': 9007199254740993, 'b': 18446744073709551615}", "{'a': 9007199254740992, 'b': -1}",
            {u"/a: 9007199254740992 instead of 9007199254740993"_s, u"/b: -1 instead of 18446744073709551615"_s});
        row("lists", "{'a': [1, 2, 3], 'b': []}", "{'a': [1, 4], 'b': [0]}",
            {u"/a/1: 4 instead of 2"_s, u"/a/2: missing, Run sends 3"_s, u"/b/0: 0, which Run does not send"_s});
        row("keys with marks", "{'a/b~c': 1}", "{'a/b~c': 2}", {u"/a~1b~0c: 2 instead of 1"_s});
        row("control characters stay escaped", "{'a': 'x\\u001b[2J'}", "{'a': '\\u202e'}",
            {u"/a: \"\\u202e\" instead of \"x\\u001b[2J\""_s});
        row("no object", "{'a': 1}", "[1]", {u"body: [1] instead of {\"a\":1}"_s});
        row("no JSON", "{'a': 1}", "a=1", {u"body: a=1 instead of {\"a\":1}"_s});
        row("nothing", "{'a': 1}", "", {u"body: missing, Run sends {\"a\":1}"_s});
        row("same key twice", "{'a': 1}", "{'a': 2, 'a': 1}");
    }

    void bodies()
    {
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, received);
        QFETCH(QStringList, found);
        HttpRequest wanted = wantedRequest();
        wanted.body = parseJson(json(expected)).value();
        QCOMPARE(lines(differences(wanted, receivedRequest(received), Numbers::TwoTypes)), found);
    }

    void oneTypeOfNumbers()
    {
        HttpRequest wanted = wantedRequest();
        wanted.body = {{"a", 1.0}, {"b", 9007199254740993}, {"c", 1e20}, {"d", 9.3e18}};
        const auto found = differences(
            wanted,
            receivedRequest("{'a': 1, 'b': 9007199254740992, 'c': 100000000000000000000, 'd': 9300000000000000000}"),
            Numbers::OneType);
        QCOMPARE(lines(found), QStringList{u"/b: 9007199254740992 instead of 9007199254740993"_s});
    }

    void theRestOfTheRequest_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QStringList>("found");
        const QByteArray usual = "/v1/chat%20x?a=b%26c&d=e%20f";
        const QByteArray plain = "Content-Type: application/json\nAuthorization: Bearer key";
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                            const QByteArray &headers, const QStringList &found = {}) {
            QTest::newRow(name) << method << target << headers << found;
        };
        row("same", "POST", usual, plain);
        row("method", "PUT", usual, plain, {u"method: PUT instead of POST"_s});
        row("more encoding", "POST", "/%76%31/chat%20x?a=b%26c&d=e+f", plain);
        row("path", "POST", "/v2/chat%20x?a=b%26c&d=e%20f", plain, {u"path: /v2/chat%20x instead of /v1/chat%20x"_s});
        row("encoded slash", "POST", "/v1%2Fchat%20x?a=b%26c&d=e%20f", plain,
            {u"path: /v1%2Fchat%20x instead of /v1/chat%20x"_s});
        row("query", "POST", "/v1/chat%20x?a=b&c&d=e%20f", plain, {u"query: a=b&c&d=e%20f instead of a=b%26c&d=e f"_s});
        row("no query", "POST", "/v1/chat%20x", plain, {u"query: missing, Run sends a=b%26c&d=e f"_s});
        row("header", "POST", usual, "content-type: text/plain\nauthorization: Bearer key",
            {u"header content-type: text/plain instead of application/json"_s});
        row("missing header", "POST", usual, "content-type: application/json",
            {u"header authorization: missing, Run sends Bearer key"_s});
        row("additional header", "POST", usual, plain + "\nX-Api-Key: key",
            {u"header x-api-key: key, which Run does not send"_s});
        row("header twice", "POST", usual, plain + "\nAuthorization: Bearer other",
            {u"header authorization: Bearer key, Bearer other instead of Bearer key"_s});
        row("headers of the client", "POST", usual,
            plain
                + "\nHost: x\nUser-Agent: x\nAccept: */*\nx-stainless-os: Linux\nSec-Fetch-Mode: cors\nx-api-key: "
                  "none");
    }

    void theRestOfTheRequest()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        QFETCH(QStringList, found);
        HostRequest received{.method = method, .target = target, .body = json("{'model': 'm', 'n': 1}")};
        for (const QByteArray &line : headers.split('\n'))
            received.headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1)});
        QCOMPARE(lines(differences(wantedRequest(), received, Numbers::TwoTypes)), found);
    }

    void aHeaderThatTheUserSetIsCompared()
    {
        HttpRequest wanted = wantedRequest();
        wanted.headers.append({u"User-Agent"_s, u"mine"_s});
        HostRequest received = receivedRequest("{'model': 'm', 'n': 1}");
        received.headers.emplaceBack("User-Agent", "curl");
        QCOMPARE(lines(differences(wanted, received, Numbers::TwoTypes)),
                 QStringList{u"header user-agent: curl instead of mine"_s});
    }

    void anAddressWithoutAPath()
    {
        HttpRequest wanted = wantedRequest();
        wanted.url = u"http://127.0.0.1:8080"_s;
        HostRequest received = receivedRequest("{'model': 'm', 'n': 1}");
        received.target = "/";
        QCOMPARE(lines(differences(wanted, received, Numbers::TwoTypes)), QStringList());
    }

    void longValuesAreCutToWhereTheyPart()
    {
        HttpRequest wanted = wantedRequest();
        const QString start = QString(5000, u'a') + u"🚀"_s;
        wanted.body = {{"t", toJson(start + u"x"_s + QString(5000, u'b'))}};
        const auto found =
            differences(wanted, receivedRequest(jsonText({{"t", toJson(start + u"y"_s)}})), Numbers::TwoTypes);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().received->endsWith(u"🚀y\""_s), qPrintable(*found.first().received));
        QVERIFY2(found.first().expected->contains(u"🚀xbbb"_s), qPrintable(*found.first().expected));
        QVERIFY(found.first().received->size() < 100 && found.first().expected->size() < 100);
        QVERIFY(found.first().expected->startsWith(u"…a"_s) && found.first().expected->endsWith(u"b…"_s));
    }

    void thereIsAnEndToTheList()
    {
        HttpRequest wanted = wantedRequest();
        wanted.body = {{"l", std::vector<int>(100'000, 1)}};
        const auto found =
            differences(wanted, receivedRequest(jsonText({{"l", std::vector<int>(100'000, 2)}})), Numbers::TwoTypes);
        QCOMPARE(found.size(), maxDifferences);
    }

    void deepAndHugeBodiesAreNotFollowed()
    {
        const HttpRequest wanted = wantedRequest();
        for (const QByteArray &body : {QByteArray(100'000, '['), "{\"a\": \"" + QByteArray(1'000'000, 'x') + "\"}"}) {
            const auto found = differences(wanted, receivedRequest(body), Numbers::TwoTypes);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().place, u"body"_s);
        }
    }
};

} // namespace etude

QTEST_APPLESS_MAIN(etude::TestDifferences)
#include "tst_differences.moc"
