// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace etude;

class TestTools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormBecomesFlat_data()
    {
        QTest::addColumn<QString>("text");
        const QString flat = u"{\"name\":\"f\",\"description\":\"d\",\"parameters\":{\"type\":\"object\"}}"_s;
        QTest::newRow("one flat") << flat;
        QTest::newRow("a list") << u'[' + flat + u']';
        QTest::newRow("Chat Completions") << u"[{\"type\":\"function\",\"function\":%1}]"_s.arg(flat);
        QTest::newRow("a body") << u"{\"model\":\"m\",\"tools\":[{\"type\":\"function\",\"function\":%1}]}"_s.arg(flat);
        QTest::newRow("Responses") << u"[{\"type\":\"function\",\"name\":\"f\",\"description\":\"d\","
                                      "\"parameters\":{\"type\":\"object\"}}]"_s;
        QTest::newRow("Messages")
            << u"[{\"name\":\"f\",\"description\":\"d\",\"input_schema\":{\"type\":\"object\"}}]"_s;
        QTest::newRow("Messages, custom") << u"[{\"type\":\"custom\",\"name\":\"f\",\"description\":\"d\","
                                             "\"input_schema\":{\"type\":\"object\"}}]"_s;
    }
    void everyFormBecomesFlat()
    {
        QFETCH(QString, text);
        const auto tools = toolsFromText(text);
        QVERIFY2(tools, qPrintable(tools ? QString() : tools.error().words));
        QCOMPARE(jsonText(*tools), R"([{"name":"f","description":"d","parameters":{"type":"object"}}])"_ba);
    }
    void whatOnlyAHostKnowsStaysAsItIs()
    {
        const QString text = u"[{\"type\":\"web_search\",\"max_uses\":3},{\"name\":\"f\",\"strict\":true}]"_s;
        QCOMPARE(jsonText(*toolsFromText(text)), text.toUtf8());
        QVERIFY(toolsFromText(u" \n"_s)->is_null());
        QVERIFY(toolsFromText(u"[]"_s)->is_null());
    }
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("no JSON") << u"[{\"name\":\n \"f\",]"_s << u"line 2, column 6"_s;
        QTest::newRow("no object") << u"[{\"name\":\"f\"}, 3]"_s << u"Tool number 2"_s;
        QTest::newRow("no name") << u"[{\"description\":\"d\"}]"_s << u"name"_s;
        QTest::newRow("a name with a space") << u"[{\"name\":\"get weather\"}]"_s << u"get weather"_s;
        QTest::newRow("twice the same") << u"[{\"name\":\"f\"},{\"name\":\"f\"}]"_s << u"taken"_s;
        QTest::newRow("schema that is none")
            << u"[{\"name\":\"f\",\"parameters\":{\"type\":\"strnig\"}}]"_s << u"strnig"_s;
        QTest::newRow("schema that is a list") << u"[{\"name\":\"f\",\"parameters\":[]}]"_s << u"object"_s;
    }
    void mistakesAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto tools = toolsFromText(text);
        QVERIFY(!tools);
        QVERIFY2(tools.error().words.contains(named), qPrintable(tools.error().words));
    }
};

QTEST_GUILESS_MAIN(TestTools)
#include "tst_tools.moc"
