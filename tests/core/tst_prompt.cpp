// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt.h"

#include <QTest>

using namespace etude;
using namespace Qt::StringLiterals;

class TestPrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip()
    {
        Prompt prompt{
            .model = u"org/model:free x"_s,
            .system = u"Be {{tone}}."_s,
            .messages = {{.role = Role::User,
                          .text = u"Look"_s,
                          .images = {{u"data:image/png;base64,AA=="_s, u"a cat.png"_s},
                                     {u"https://x.example/a.png"_s}}},
                         {.role = Role::Assistant,
                          .toolCalls = {{.id = u"c1"_s, .name = u"f"_s, .arguments = u"{broken"_s}},
                          .reasoning = u"Hm"_s},
                         {.role = Role::Tool, .text = u"42"_s, .toolCallId = u"c1"_s}},
            .stream = false,
            .extra = *parseJson(R"({"z":1,"a":{"b":1.0}})"_ba),
            .variables = {{u"tone"_s, u"kind"_s}},
            .tools = *parseJson(R"([{"name":"f","description":"","parameters":{"type":"object"}}])"_ba),
            .toolChoice = "auto",
            .responseFormat = *parseJson(R"({"type":"json_object"})"_ba),
        };
        prompt.parameters.set(u"temperature"_s, 1.0);
        prompt.parameters.set(u"max_tokens"_s, 10);
        prompt.parameters.set(u"stop"_s, nullptr);
        const auto read = promptFromJson(*parseJson(jsonText(toJson(prompt))));
        QVERIFY(read);
        QVERIFY(*read == prompt);
        QCOMPARE(jsonText(toJson(*read)), jsonText(toJson(prompt)));
        QVERIFY(*promptFromJson(toJson(Prompt())) == Prompt());
    }
    void everyRoleHasAName()
    {
        for (const Role role : {Role::System, Role::Developer, Role::User, Role::Assistant, Role::Tool})
            QCOMPARE(roleFromName(roleName(role)), std::optional(role));
        QVERIFY(!roleFromName(u"User"_s));
        QVERIFY(!roleFromName(u""_s));
    }
    void wrongFormsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no object") << "3"_ba << u"JSON object"_s;
        QTest::newRow("newer") << R"({"version": 2})"_ba << u"newer"_s;
        QTest::newRow("no version") << R"({"version": "1"})"_ba << u"version"_s;
        QTest::newRow("model") << R"({"model": 1})"_ba << u"model"_s;
        QTest::newRow("messages") << R"({"messages": {}})"_ba << u"messages"_s;
        QTest::newRow("role") << R"({"messages": [{"role": "boss"}]})"_ba << u"boss"_s;
        QTest::newRow("text") << R"({"messages": [{"role": "user", "text": ["a"]}]})"_ba << u"text"_s;
        QTest::newRow("image") << R"({"messages": [{"role": "user", "images": ["a"]}]})"_ba << u"image"_s;
        QTest::newRow("stream") << R"({"stream": "yes"})"_ba << u"stream"_s;
        QTest::newRow("extra") << R"({"extra": []})"_ba << u"extra"_s;
        QTest::newRow("variables") << R"({"variables": {"a": 1}})"_ba << u"a"_s;
        QTest::newRow("tools") << R"({"tools": {}})"_ba << u"tools"_s;
    }
    void wrongFormsAreRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto prompt = promptFromJson(*parseJson(json));
        QVERIFY(!prompt);
        QCOMPARE(prompt.error().kind, Error::Kind::File);
        QVERIFY2(prompt.error().words.contains(named), qPrintable(prompt.error().words));
    }

    void variables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("plain") << u"a"_s << u"a"_s;
        QTest::newRow("one") << u"Hello {{name}}!"_s << u"Hello Ada!"_s;
        QTest::newRow("spaces") << u"{{ name }}"_s << u"Ada"_s;
        QTest::newRow("twice") << u"{{name}}{{name}}"_s << u"AdaAda"_s;
        QTest::newRow("unknown stays") << u"{{other}} {{name}}"_s << u"{{other}} Ada"_s;
        QTest::newRow("empty value") << u"[{{nothing}}]"_s << u"[]"_s;
        QTest::newRow("value is not expanded") << u"{{loop}}"_s << u"{{name}} {{loop}}"_s;
        QTest::newRow("pieces do not join") << u"{{{{name}}}}"_s << u"{{Ada}}"_s;
        QTest::newRow("three braces") << u"{{{name}}}"_s << u"{Ada}"_s;
        QTest::newRow("not closed") << u"{{name} {{name"_s << u"{{name} {{name"_s;
        QTest::newRow("no name") << u"{{}} {{ }} {{a b}}"_s << u"{{}} {{ }} {{a b}}"_s;
        QTest::newRow("other letters") << u"{{größe}}"_s << u"7"_s;
        QTest::newRow("over lines") << u"{{name\n}}"_s << u"{{name\n}}"_s;
    }
    void variables()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        const Prompt prompt{.system = text,
                            .messages = {{.text = text}},
                            .variables = {{u"name"_s, u"Ada"_s},
                                          {u"nothing"_s, u""_s},
                                          {u"loop"_s, u"{{name}} {{loop}}"_s},
                                          {u"größe"_s, u"7"_s}}};
        const Prompt once = withVariables(prompt);
        QCOMPARE(once.system, result);
        QCOMPARE(once.messages.front().text, result);
        QVERIFY(withVariables(once) == once);
    }
    void manyBracesAreReadOnce()
    {
        const Prompt prompt{.system = QString(200'000, u'{'), .variables = {{u"a"_s, u"b"_s}}};
        QCOMPARE(withVariables(prompt).system, prompt.system);
    }
    void namesInOrder()
    {
        const Prompt prompt{.system = u"{{b}} {{a}}"_s,
                            .messages = {{.text = u"{{ c }} {{b}} {{x y}}"_s}, {.text = u"{{d}}"_s}}};
        QCOMPARE(variableNames(prompt), (QList<QString>{u"b"_s, u"a"_s, u"c"_s, u"d"_s}));
    }
};

QTEST_APPLESS_MAIN(TestPrompt)
#include "tst_prompt.moc"
