// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/httprequest.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

namespace {

ApiKey lookUp(const QString &name)
{
    if (name == u"KEY"_s)
        return ApiKey(u" s3cret\n"_s);
    if (name == u"BROKEN"_s)
        return ApiKey(u"a\r\nX-Evil: 1"_s);
    return {};
}

SecretPiece literal(const QString &text)
{
    return {.text = text};
}

SecretPiece variable(const QString &name)
{
    return {.text = name, .isVariable = true};
}

} // namespace

class TestHttpRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pieces_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QList<SecretPiece>>("pieces");
        using Pieces = QList<SecretPiece>;
        QTest::newRow("empty") << u""_s << Pieces{};
        QTest::newRow("literal") << u"abc"_s << Pieces{literal(u"abc"_s)};
        QTest::newRow("bearer") << u"Bearer ${KEY}"_s << Pieces{literal(u"Bearer "_s), variable(u"KEY"_s)};
        QTest::newRow("two") << u"${A}${_b2}."_s << Pieces{variable(u"A"_s), variable(u"_b2"_s), literal(u"."_s)};
        QTest::newRow("digit first") << u"${1A}"_s << Pieces{literal(u"${1A}"_s)};
        QTest::newRow("empty name") << u"${}"_s << Pieces{literal(u"${}"_s)};
        QTest::newRow("not closed") << u"${A"_s << Pieces{literal(u"${A"_s)};
        QTest::newRow("nested") << u"${${A}}"_s << Pieces{literal(u"${"_s), variable(u"A"_s), literal(u"}"_s)};
        QTest::newRow("no braces") << u"$A"_s << Pieces{literal(u"$A"_s)};
    }
    void pieces()
    {
        QFETCH(QString, value);
        QFETCH(QList<SecretPiece>, pieces);
        QVERIFY(secretPieces(value) == pieces);
    }

    void fillsHeadersAndTheBodyMember()
    {
        const HttpRequest request{
            .url = u"https://host.example/c"_s,
            .headers = {{u"Authorization"_s, u"Bearer ${KEY}"_s}, {u"X-Name"_s, u"ö"_s}},
            .body = *parseJson(R"({"key": "${KEY}", "text": "${KEY}", "n": 1.0})"_ba),
            .secretMember = u"key"_s,
        };
        const auto filled = fill(request, lookUp);
        QVERIFY(filled);
        QCOMPARE(filled->method(), "POST"_ba);
        QCOMPARE(filled->url(), request.url);
        QCOMPARE(filled->headers().front().second, "Bearer s3cret"_ba);
        QCOMPARE(filled->headers().back().second, "ö"_ba);
        const QByteArray body = R"({"key":"s3cret","text":"${KEY}","n":1.0})";
        QCOMPARE(filled->body(), body);
    }
    void memberThatIsNoMarkStays()
    {
        for (const QByteArray &body :
             {R"({"key":"x${KEY}"})"_ba, R"({"key":1})"_ba, R"({"other":"${KEY}"})"_ba, R"({"key":""})"_ba}) {
            const auto filled = fill({.body = *parseJson(body), .secretMember = u"key"_s}, lookUp);
            QVERIFY(filled);
            QCOMPARE(filled->body(), body);
        }
    }
    void noBodyStaysNone() { QVERIFY(fill({.method = u"GET"_s}, lookUp)->body().isEmpty()); }
    void missingKeyIsNamed()
    {
        const auto header = fill({.headers = {{u"A"_s, u"${NO_SUCH}"_s}}}, lookUp);
        QVERIFY(!header);
        QCOMPARE(header.error().kind, Error::Kind::Invalid);
        QVERIFY(header.error().words.contains(u"NO_SUCH"_s));
        const HttpRequest inBody{.body = {{"key", "${NO_SUCH}"}}, .secretMember = u"key"_s};
        QVERIFY(!fill(inBody, lookUp));
        QVERIFY(!fill({.headers = {{u"A"_s, u"${KEY}"_s}}}, nullptr));
    }
    void lineBreaksAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("CR in value") << u"A"_s << u"a\rb"_s;
        QTest::newRow("LF in value") << u"A"_s << u"a\nb"_s;
        QTest::newRow("NUL in value") << u"A"_s << QString(QChar(u'\0'));
        QTest::newRow("in the key") << u"A"_s << u"${BROKEN}"_s;
        QTest::newRow("in the name") << u"A\n"_s << u"a"_s;
        QTest::newRow("colon in the name") << u"A:"_s << u"a"_s;
        QTest::newRow("space in the name") << u"A B"_s << u"a"_s;
        QTest::newRow("no name") << u""_s << u"a"_s;
        QTest::newRow("other letter in the name") << u"Ä"_s << u"a"_s;
    }
    void lineBreaksAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto filled = fill({.headers = {{name, value}}}, lookUp);
        QVERIFY(!filled);
        QCOMPARE(filled.error().kind, Error::Kind::Invalid);
        QVERIFY(!filled.error().words.contains(u"Evil"_s));
    }

    void jsonForm()
    {
        const HttpRequest request{
            .url = u"https://host.example/c"_s,
            .headers = {{u"Authorization"_s, u"Bearer ${KEY}"_s}, {u"X"_s, u"1"_s}, {u"X"_s, u"2"_s}},
            .body = *parseJson(R"({"model":"m"})"_ba),
        };
        const QByteArray shown =
            R"({"method":"POST","url":"https://host.example/c","headers":{"Authorization":"Bearer ${KEY}","X":"1, 2"},"body":{"model":"m"}})";
        QCOMPARE(jsonText(toJson(request)), shown);
        const QByteArray bodyless = R"({"method":"GET","url":"","headers":{},"body":null})";
        QCOMPARE(jsonText(toJson(HttpRequest{.method = u"GET"_s})), bodyless);
    }
};

QTEST_APPLESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
