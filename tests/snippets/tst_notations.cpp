// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples.h"
#include "hostile.h"
#include "powershellvalue.h"

#include "snippets/literal.h"
#include "snippets/parts.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

const Notation &notation(const QString &name)
{
    const Notation *found = notationByName(name);
    Q_ASSERT(found);
    return *found;
}

QString document(const QString &name, const QString &json)
{
    return literal(notation(name), parseJson(json).value());
}

QString between(const QString &text, const QString &start, const QString &end)
{
    const qsizetype from = text.indexOf(start) + start.size();
    return text.sliced(from, text.indexOf(end, from) - from);
}

} // namespace

//! The notations of the languages that are compiled, of Ruby and of PowerShell. That they say what they should is shown by
//! running them (tst_snippetscompiled); here stands what a reader gets to see.
class TestNotations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strings_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *language, const char *what, const QString &text, const QString &expected) {
            QTest::addRow("%s: %s", language, what) << QString::fromUtf8(language) << text << expected;
        };
        for (const char *language : {"go", "java", "rust", "cpp", "csharp", "ruby"}) {
            row(language, "plain", u"日本語 🚀"_s, u"\"日本語 🚀\""_s);
            row(language, "quotes", u"it's \"C:\\new\"\n"_s, u"\"it's \\\"C:\\\\new\\\"\\n\""_s);
        }
        row("powershell", "plain", u"hi"_s, u"'hi'"_s);
        row("powershell", "apostrophe and dollar", u"it's $5"_s, u"'it''s $5'"_s);
        row("powershell", "typographic quotes", u"it’s `$\"5"_s, u"\"it$([char]0x2019)s ```$`\"5\""_s);
        row("powershell", "line break", u"a\nb"_s, u"\"a$([char]0x000a)b\""_s);
        const QString hidden = u"\x7f\u0085"_s + u'1' + u"\u2028"_s + QString::fromUcs4(U"\U000E0041", 1);
        row("go", "hidden", hidden, u"\"\\u007f\\u00851\\u2028\\U000e0041\""_s);
        row("java", "hidden", hidden, u"\"\\u007f\\u00851\\u2028\\udb40\\udc41\""_s);
        row("csharp", "hidden", hidden, u"\"\\u007f\\u00851\\u2028\\udb40\\udc41\""_s);
        row("rust", "hidden", hidden, u"\"\\u{7f}\\u{85}1\\u{2028}\\u{e0041}\""_s);
        row("ruby", "hidden", hidden, u"\"\\u{7f}\\u{85}1\\u{2028}\\u{e0041}\""_s);
        row("cpp", "hidden", hidden, u"\"\\177\\302\\2051\\342\\200\\250\\363\\240\\201\\201\""_s);
        row("ruby", "interpolation", u"#{x} #$y #@z # \\#{"_s, u"\"\\#{x} \\#$y \\#@z # \\\\\\#{\""_s);
    }

    void strings()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QTEST(notation(language).text({{.text = text}}), "expected");
    }

    void variables()
    {
        const auto text = [](const QString &language, const QString &value) {
            return notation(language).text(secretPieces(value));
        };
        const QString bearer = u"Bearer ${KEY}"_s;
        QCOMPARE(text(u"go"_s, bearer), u"\"Bearer \"+os.Getenv(\"KEY\")"_s);
        QCOMPARE(text(u"java"_s, bearer), u"\"Bearer \" + System.getenv(\"KEY\")"_s);
        QCOMPARE(text(u"csharp"_s, bearer), u"\"Bearer \" + Environment.GetEnvironmentVariable(\"KEY\")"_s);
        QCOMPARE(text(u"rust"_s, bearer), u"format!(\"Bearer {}\", std::env::var(\"KEY\")?)"_s);
        QCOMPARE(text(u"rust"_s, u"${KEY}"_s), u"std::env::var(\"KEY\")?"_s);
        QCOMPARE(text(u"rust"_s, u"{${KEY}}"_s), u"format!(\"{{{}}}\", std::env::var(\"KEY\")?)"_s);
        QCOMPARE(text(u"cpp"_s, bearer), u"(std::string(\"Bearer \") + std::getenv(\"KEY\")).c_str()"_s);
        QCOMPARE(text(u"ruby"_s, bearer), u"\"Bearer #{ENV.fetch(\"KEY\")}\""_s);
        QCOMPARE(text(u"ruby"_s, u"#${KEY}"_s), u"\"#\" + ENV.fetch(\"KEY\")"_s);
        QCOMPARE(text(u"powershell"_s, bearer), u"\"Bearer ${env:KEY}\""_s);
        for (const QString &language : {u"go"_s, u"java"_s, u"csharp"_s, u"rust"_s, u"cpp"_s, u"ruby"_s})
            QCOMPARE(text(language, QString()), u"\"\""_s);
    }

    void values_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ruby")
            << u"ruby"_s << u"{\"a\":true,\"b\":null,\"c\":{},\"d\":[],\"e-f\":{\"if\":1.0},\"\":1e+22}"_s
            << u"{\n  a: true,\n  b: nil,\n  c: {},\n  d: [],\n  \"e-f\": { if: 1.0 },\n  \"\": 1e+22,\n}"_s;
        QTest::newRow("csharp words") << u"csharp"_s
                                      << u"{\"a\":true,\"b\":null,\"c\":{},\"d\":[],\"class\":[1,\"x\"]}"_s
                                      << u"new\n        {\n            a = true,\n            b = (object)null,\n"
                                         "            c = new { },\n            d = new object[] { },\n"
                                         "            @class = new object[] { 1, \"x\" },\n        }"_s;
        QTest::newRow("csharp numbers")
            << u"csharp"_s << u"[1,1.0,-0.7,1e+22,18446744073709551615]"_s
            << u"new object[]\n        {\n            1,\n            1.0m,\n            -0.7,\n            1e+22,\n"
               "            18446744073709551615,\n        }"_s;
        QTest::newRow("csharp dictionary")
            << u"csharp"_s << u"{\"a\":{\"$b\":1,\"c\":2}}"_s
            << u"new\n        {\n            a = new Dictionary<string, object> { [\"$b\"] = 1, [\"c\"] = 2 },\n        }"_s;
    }

    void values()
    {
        QFETCH(QString, language);
        QFETCH(QString, json);
        QTEST(document(language, json), "expected");
    }

    //! What would end the string that the JSON stands in.
    void documents_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("go: backtick") << u"go"_s << u"{\"a\":\"`\\\\`\"}"_s
                                      << u"`{\n  \"a\": \"\\u0060\\\\\\u0060\"\n}`"_s;
        QTest::newRow("rust: quote and signs")
            << u"rust"_s << u"{\"a\":\"\\\"##\"}"_s << u"r###\"{\n  \"a\": \"\\\"##\"\n}\"###"_s;
        QTest::newRow("rust: nothing") << u"rust"_s << u"[1]"_s << u"r\"[\n  1\n]\""_s;
        QTest::newRow("cpp: its end") << u"cpp"_s << u"{\"a\":\")json\"}"_s
                                      << u"R\"json1({\n  \"a\": \")json\"\n})json1\""_s;
        QTest::newRow("java: backslash")
            << u"java"_s << u"{\"a\":\"\\\"\\\"\\\"\"}"_s
            << u"\"\"\"\n            {\n              \"a\": \"\\\\\"\\\\\"\\\\\"\"\n            }\"\"\""_s;
        QTest::newRow("powershell: its end")
            << u"powershell"_s << u"{\"a\":\"\\n'@é\"}"_s << u"@'\n{\n  \"a\": \"\\n'@\\u00e9\"\n}\n'@"_s;
    }

    void documents()
    {
        QFETCH(QString, language);
        QFETCH(QString, json);
        QTEST(document(language, json), "expected");
    }

    void secretStandsOutsideOfTheText()
    {
        const SecretMember secret{u"key"_s, secretPieces(u"${KEY}"_s)};
        const Json body{{"key", "${KEY}"}, {"a", {{"key", "${KEY}"}}}};
        const auto written = [&](const QString &language) { return literal(notation(language), body, secret); };
        QCOMPARE(written(u"go"_s),
                 u"`{\n  \"key\": \"` + os.Getenv(\"KEY\") + `\",\n  \"a\": {\"key\": \"${KEY}\"}\n}`"_s);
        QCOMPARE(
            written(u"rust"_s),
            u"String::from(r#\"{\n  \"key\": \"\"#) + &std::env::var(\"KEY\")? + r#\"\",\n  \"a\": {\"key\": \"${KEY}\"}\n}\"#"_s);
        QCOMPARE(powershellValue(written(u"powershell"_s)),
                 u"{\n  \"key\": \"<KEY>\",\n  \"a\": {\"key\": \"${KEY}\"}\n}"_s);
    }

    void longTextIsCutWhereCompilersHaveALimit()
    {
        const QString text = u"🚀"_s.repeated(20'000);
        const Json body{{"a", toJson(text)}};
        const QString java = literal(notation(u"java"_s), body);
        QVERIFY(java.startsWith("String.join(\"\",\n"_L1));
        for (const QString &line : java.split(u'\n'))
            QVERIFY(line.toUtf8().size() < 65'535);
        const QString cpp = literal(notation(u"cpp"_s), body);
        QVERIFY(cpp.startsWith("std::string(R\"json("_L1));
        for (const QString &part : cpp.split(u" + "_s))
            QVERIFY(part.toUtf8().size() < 16'380);
        for (const QString &code : {java, cpp})
            QCOMPARE(code.count(u"🚀"_s), 20'000);
    }

    void strictAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << u"https://a.example/v1/chat?b=c&d=%20#e"_s
                               << u"https://a.example/v1/chat?b=c&d=%20#e"_s;
        QTest::newRow("refused") << u"https://a.example/{a}?b=[1]\"|^`\\%z%"_s
                                 << u"https://a.example/%7Ba%7D?b=%5B1%5D%22%7C%5E%60%5C%25z%25"_s;
        QTest::newRow("brackets of a host") << u"http://[::1]:8080/v1?a=[b]"_s << u"http://[::1]:8080/v1?a=%5Bb%5D"_s;
        QTest::newRow("no path") << u"http://[::1]"_s << u"http://[::1]"_s;
    }

    void strictAddresses()
    {
        QFETCH(QString, url);
        QTEST(strictUrl(url), "expected");
    }

    void headersThatAClientCannotSend()
    {
        HttpRequest request = requestFor(u"openai-chat"_s, exampleConversation(), Mode::Whole);
        request.headers.append({u"X-Name"_s, u"né"_s});
        const Result<Snippet> java = snippet(u"java"_s, request, u"openai-chat"_s);
        QVERIFY(!java);
        QCOMPARE(java.error().kind, Error::Kind::Invalid);
        QVERIFY2(java.error().words.contains("X-Name"_L1), qPrintable(java.error().words));
        const QString csharp = snippet(u"csharp"_s, request, u"openai-chat"_s).value().code;
        QVERIFY(csharp.contains("RequestHeaderEncodingSelector"_L1));
        request.headers.removeLast();
        QVERIFY(!snippet(u"csharp"_s, request, u"openai-chat"_s).value().code.contains("EncodingSelector"_L1));
    }

    //! Nothing here runs PowerShell, so its texts are read by its rules.
    void powershellSaysTheRequest_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const QString &dialect : dialectIds())
            QTest::newRow(qPrintable(dialect)) << dialect;
    }

    void powershellSaysTheRequest()
    {
        QFETCH(QString, dialect);
        const QList<QString> strings = hostileStrings();
        Conversation conversation{
            .model = u"it's \"$x\" \\"_s,
            .system = strings.join(u'\n'),
            .turns = strings,
            .stop = strings,
            .headers = {{u"X-Plain"_s, u"it's $5 `"_s}, {u"X-Key"_s, u"a ${EXAMPLE_API_KEY}:b"_s}}};
        const HttpRequest request = requestFor(dialect, conversation, Mode::Stream);
        const QString code = snippet(u"powershell"_s, request, dialect).value().code;
        HttpRequest expected = request;
        if (!request.secretMember.isEmpty())
            expected.body[request.secretMember.toStdString()] = "<EXAMPLE_API_KEY>";
        const std::optional<QString> body = powershellValue(between(code, u"$body = "_s, u"\n$body | "_s));
        QVERIFY(body);
        QCOMPARE(parseJson(*body).value(), expected.body);
        QVERIFY(code.contains(u" '%1' `\n"_s.arg(request.url)));
        for (const Header &header : request.headers) {
            QString line = header.name + u": "_s + header.value;
            line.replace(u"${EXAMPLE_API_KEY}"_s, u"<EXAMPLE_API_KEY>"_s);
            const bool isThere = std::ranges::any_of(code.split(u'\n'), [&](const QString &codeLine) {
                return codeLine.startsWith("  -H "_L1) && powershellValue(codeLine.sliced(5).chopped(2)) == line;
            });
            QVERIFY2(isThere, qPrintable(line));
        }
    }

    //! Windows PowerShell 5.1 breaks arguments with quotes, and what is not ASCII; then the headers take the pipe.
    void powershellHeadersThatAreNoArguments()
    {
        HttpRequest request = requestFor(u"openai-chat"_s, exampleConversation(), Mode::Whole);
        for (const QString &value : {u"\"quoted\""_s, u"né ’"_s, u"ends with \\"_s}) {
            request.headers.append({u"X-A"_s, value});
            const QString code = snippet(u"powershell"_s, request, u"openai-chat"_s).value().code;
            const QStringList lines = between(code, u"$headers = @(\n"_s, u"\n)\n"_s).split(u'\n');
            QCOMPARE(lines.size(), request.headers.size());
            QCOMPARE(powershellValue(lines.last().sliced(2)), u"X-A: "_s + value);
            QVERIFY2(code.contains("$headers | & $curl "_L1) && code.contains("-H '@-' --data-binary \"@$("_L1),
                     qPrintable(code));
            request.headers.removeLast();
        }
    }

    void everyLanguageIsHighlighted()
    {
        const KSyntaxHighlighting::Repository repository;
        for (const SnippetLanguage &language : snippetLanguages()) {
            QVERIFY2(repository.definitionForName(language.syntax).isValid(), qPrintable(language.syntax));
            QVERIFY(language.fileName.endsWith(u'.' + language.extension));
        }
    }
};

} // namespace etude

QTEST_GUILESS_MAIN(etude::TestNotations)
#include "tst_notations.moc"
