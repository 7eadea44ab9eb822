// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("order of members") << R"({"z":1,"a":2,"m":3})"_ba;
        QTest::newRow("integer and number") << "[1,1.0,0.7,-3,1e+30]"_ba;
        QTest::newRow("64 bits") << "[9223372036854775807,18446744073709551615,-9223372036854775808]"_ba;
        QTest::newRow("text") << "[\"ä€😀\",\"\\n\\u0001\\\"\\\\\",\"</script>\"]"_ba;
        QTest::newRow("empty values") << R"([{},[],"",null,true,false])"_ba;
    }
    void keepsWhatWasWritten()
    {
        QFETCH(QByteArray, text);
        const auto json = parseJson(text);
        QVERIFY(json);
        QCOMPARE(jsonText(*json), text);
    }
    void laterMemberWins() { QCOMPARE(jsonText(*parseJson(R"({"a":1,"b":2,"a":3})"_ba)), R"({"a":3,"b":2})"_ba); }
    void indents() { QCOMPARE(jsonText(*parseJson(R"({"a":[1]})"_ba), 2), "{\n  \"a\": [\n    1\n  ]\n}"_ba); }

    void errorsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << ""_ba << u"line 1, column 1:"_s;
        QTest::newRow("first line") << "{\"a\": nope}"_ba << u"line 1, column 8:"_s;
        QTest::newRow("third line") << "{\n\"a\": 1,\n  }"_ba << u"line 3, column 3:"_s;
        QTest::newRow("characters, not bytes") << "[\"ää\", x]"_ba << u"line 1, column 8:"_s;
        QTest::newRow("two values") << "{} {}"_ba << u"line 1, column 4:"_s;
    }
    void errorsNameThePlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto json = parseJson(text);
        QVERIFY(!json);
        QCOMPARE(json.error().kind, Error::Kind::Protocol);
        QVERIFY2(json.error().words.contains(place), qPrintable(json.error().words));
        QVERIFY(!json.error().words.contains(u"json.exception"_s));
    }
    void placeIsNotSoughtBehindTheText()
    {
        const auto json = parseJson(QByteArrayView("\n\n").first(0));
        QVERIFY(!json);
        QVERIFY2(json.error().words.contains(u"line 1, column 1:"_s), qPrintable(json.error().words));
    }
    void refusesANumberOutOfRange()
    {
        const auto json = parseJson("[1e999]"_ba);
        QVERIFY(!json);
        QVERIFY(json.error().words.contains(u"1e999"_s));
    }
    void refusesDepth_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("open lists") << QByteArray(100'000, '[');
        QTest::newRow("closed lists") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QTest::newRow("objects") << QByteArray("{\"a\":").repeated(100'000);
        QTest::newRow("closing first") << QByteArray(100'000, ']') + QByteArray(200'000, '[');
    }
    void refusesDepth()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseJson(text));
    }
    void bracketsInTextAreNoDepth()
    {
        const QByteArray text = "[\"\\\"" + QByteArray(5'000, '[') + "\",[],{}]";
        QVERIFY(parseJson(text));
        QVERIFY(parseJson("[" + QByteArray("[],").repeated(5'000) + "[]]"));
    }
    void brokenUtf8BecomesReplacement()
    {
        const auto json = parseJson("[\"a\xFF\"]"_ba);
        QVERIFY(json);
        QCOMPARE(textOf(json->front()), u"a\xFFFD"_s);
        QCOMPARE(jsonText(Json("b\xFE")), "\"b\xEF\xBF\xBD\""_ba);
        QCOMPARE(jsonText(toJson(QString(QChar(0xD83D)))), "\"\xEF\xBF\xBD\""_ba);
    }

    void getOrNothing()
    {
        const Json json = *parseJson(
            R"({"s":"x","n":1.5,"i":3,"w":3.0,"u":18446744073709551615,"h":9223372036854775808.0,"b":true,"l":[1],"o":{"k":1},"z":null})"_ba);
        QCOMPARE(stringAt(json, "s"), u"x"_s);
        QCOMPARE(stringAt(json, "i"), QString());
        QCOMPARE(stringAt(json, "missing"), QString());
        QCOMPARE(numberAt(json, "n"), std::optional(1.5));
        QCOMPARE(numberAt(json, "i"), std::optional(3.0));
        QVERIFY(!numberAt(json, "s"));
        QCOMPARE(integerAt(json, "i"), std::optional<qint64>(3));
        QCOMPARE(integerAt(json, "w"), std::optional<qint64>(3));
        QVERIFY(!integerAt(json, "n"));
        QVERIFY(!integerAt(json, "u"));
        QVERIFY(!integerAt(json, "h"));
        QVERIFY(!integerAt(json, "z"));
        QCOMPARE(boolAt(json, "b"), std::optional(true));
        QVERIFY(!boolAt(json, "i"));
        QCOMPARE(listAt(json, "l").size(), 1u);
        QVERIFY(listAt(json, "o").empty());
        QVERIFY(listAt(json, "o").is_array());
        QCOMPARE(objectAt(json, "o").size(), 1u);
        QVERIFY(objectAt(json, "l").is_object());
        QVERIFY(!member(Json::array(), "a"));
        QVERIFY(!member(Json(), "a"));
        QCOMPARE(stringAt(Json("text"), "a"), QString());
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
