// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answerformat.h"
#include "core/jsonschema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestJsonSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstViolationIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("place"); // empty: nothing is wrong
        QTest::newRow("good") << R"({"name":"x","items":[{"price":1},{"price":2.5}]})"_ba << QString();
        QTest::newRow("wrong type deep inside")
            << R"({"name":"x","items":[{"price":1},{"price":"ten"}]})"_ba << u"At /items/1/price: "_s;
        QTest::newRow("what stands there is shown")
            << R"({"name":"x","items":[{"price":"ten"}]})"_ba << u"(found \"ten\")"_s;
        QTest::newRow("missing member") << R"({"items":[]})"_ba << u"'name'"_s;
        QTest::newRow("member too many") << R"({"name":"x","items":[],"more":1})"_ba << u"more"_s;
        QTest::newRow("no object at all") << "[1]"_ba << u"At the top: "_s;
        QTest::newRow("pattern") << R"({"name":"X","items":[]})"_ba << u"At /name: "_s;
        QTest::newRow("slash and tilde are escaped")
            << R"({"name":"x","items":[],"a/b~c":"no"})"_ba << u"At /a~1b~0c: "_s;
    }
    void theFirstViolationIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, place);
        const QByteArray schemaText =
            R"({"type":"object","additionalProperties":false,"required":["name","items"],)"
            R"("properties":{"name":{"type":"string","pattern":"^\\p{Ll}+$"},"a/b~c":{"type":"integer"},)"
            R"("items":{"type":"array","items":{"$ref":"#/definitions/item"}}},)"
            R"("definitions":{"item":{"type":"object","properties":{"price":{"type":"number"}}}}})"_ba;
        const Json schema = *parseJson(schemaText);
        const auto checked = checkAgainst(*parseJson(document), schema);
        QCOMPARE(checked.has_value(), place.isEmpty());
        if (!checked) {
            QVERIFY2(checked.error().words.contains(place), qPrintable(checked.error().words));
            QCOMPARE(checked.error().kind, Error::Kind::Protocol);
        }
    }

    void oddSchemasAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("no object") << "[1]"_ba;
        QTest::newRow("unknown type") << R"({"type":"strnig"})"_ba;
        QTest::newRow("type is a number") << R"({"type":3})"_ba;
        QTest::newRow("properties is a list") << R"({"properties":[1]})"_ba;
        QTest::newRow("required is a text") << R"({"required":"a"})"_ba;
        QTest::newRow("another document") << R"({"$ref":"https://example.com/schema.json"})"_ba;
        QTest::newRow("a file") << R"({"properties":{"a":{"$ref":"file:///etc/passwd"}}})"_ba;
        QTest::newRow("not there") << R"({"properties":{"a":{"$ref":"#/definitions/none"}}})"_ba;
        QTest::newRow("itself") << R"({"$ref":"#"})"_ba;
        QTest::newRow("itself in allOf") << R"({"allOf":[{"$ref":"#"}]})"_ba;
        QTest::newRow("two in a circle")
            << R"({"properties":{"x":{"$ref":"#/definitions/a"}},)"
               R"("definitions":{"a":{"$ref":"#/definitions/b"},"b":{"not":{"$ref":"#/definitions/a"}}}})"_ba;
    }
    void oddSchemasAreRefusedInWords()
    {
        QFETCH(QByteArray, schema);
        const auto checked = checkSchema(*parseJson(schema));
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
        QVERIFY(!checked.error().words.isEmpty());
        QCOMPARE(checkAgainst(Json::object(), *parseJson(schema)).error().kind, Error::Kind::Invalid);
    }

    void aTreeMayReferToItself()
    {
        const Json schema = {
            {"properties",
             {{"children", {{"type", "array"}, {"items", {{"$ref", "#"}}}}}, {"n", {{"type", "integer"}}}}}};
        QVERIFY(checkAgainst(*parseJson(R"({"children":[{"children":[{"n":1}]}]})"_ba), schema));
        const auto wrong = checkAgainst(*parseJson(R"({"children":[{"children":[{"n":"1"}]}]})"_ba), schema);
        QVERIFY(wrong.error().words.contains(u"/children/0/children/0/n"_s));
    }

    //! std::regex recurses once a character and would end the stack here.
    void longTextsAreChecked()
    {
        const Json schema =
            *parseJson(R"({"properties":{"a":{"type":"string","pattern":"^(x|y)*$"},"d":{"format":"date"}},)"
                       R"("patternProperties":{"^p(x|y)*$":{"type":"integer"}},"additionalProperties":false})"_ba);
        Json document = Json::object();
        document["a"] = std::string(3'000'000, 'x');
        document["d"] = std::string(3'000'000, '1');
        document["p" + std::string(3'000'000, 'x')] = 1;
        (void)checkAgainst(document, schema); // ends, whatever it says
        document = Json{{"p1", 1}};
        QVERIFY(!checkAgainst(document, schema));
        QVERIFY(checkAgainst(*parseJson(R"({"px":1})"_ba), schema));
    }

    void answersAreJudgedByTheFormAskedFor_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("verdict"); // -1: none, 0: not kept, 1: kept
        QTest::addColumn<QString>("words");
        const QByteArray object = R"({"type":"json_object"})"_ba;
        const QByteArray schema =
            R"({"type":"json_schema","name":"n","strict":true,"schema":{"required":["a"],"properties":{"a":{"type":"integer"}}}})"_ba;
        const QByteArray nested = R"({"type":"json_schema","json_schema":{"name":"n","schema":{"required":["a"]}}})"_ba;
        QTest::newRow("nothing asked for") << "null"_ba << u"Hi"_s << -1 << QString();
        QTest::newRow("text asked for") << R"({"type":"text"})"_ba << u"Hi"_s << -1 << QString();
        QTest::newRow("another form") << R"({"type":"grammar"})"_ba << u"Hi"_s << -1 << QString();
        QTest::newRow("no text") << schema << u" \n"_s << -1 << QString();
        QTest::newRow("an object") << object << u" {\"a\": 1}\n"_s << 1 << u"object"_s;
        QTest::newRow("a list") << object << u"[1]"_s << 0 << u"no object"_s;
        QTest::newRow("matches") << schema << u"{\"a\": 1}"_s << 1 << u"Matches the schema"_s;
        QTest::newRow("violates") << schema << u"{\"a\": \"1\"}"_s << 0 << u"At /a: "_s;
        QTest::newRow("the form of Chat Completions") << nested << u"{}"_s << 0 << u"'a'"_s;
        QTest::newRow("no JSON") << schema << u"{\"a\":\n  oops}"_s << 0 << u"line 2, column 3"_s;
        QTest::newRow("words around it") << schema << u"Here: {\"a\": 1}"_s << 0 << u"line 1"_s;
        QTest::newRow("in a fence") << schema << u"```json\n{\"a\": 1}\n```"_s << 0
                                    << u"JSON inside a code fence. Matches the schema"_s;
        QTest::newRow("wrong in a fence")
            << schema << u"```\n{}\n```\n"_s << 0 << u"JSON inside a code fence. At the top"_s;
        QTest::newRow("an empty fence") << schema << u"```\n```"_s << 0 << u"line 1"_s;
        QTest::newRow("a cut fence") << schema << u"```json\n{\"a\":"_s << 0 << u"line 1"_s;
    }
    void answersAreJudgedByTheFormAskedFor()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, text);
        QFETCH(int, verdict);
        QFETCH(QString, words);
        const auto judged = judgeFormat(text, *parseJson(format));
        QCOMPARE(judged ? int(judged->isKept) : -1, verdict);
        if (judged)
            QVERIFY2(judged->words.contains(words), qPrintable(judged->words));
    }
};

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
