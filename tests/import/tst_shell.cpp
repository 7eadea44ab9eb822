// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shell.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! The words of all commands, `|`-separated commands after each other, variables as `${NAME}`.
QList<QStringList> wordsOf(const QString &text, Shell shell)
{
    const Marks marks(text);
    const Result<ShellScript> script = readShell(text, shell, marks);
    QList<QStringList> commands;
    if (!script)
        return {{u"failed: "_s + script.error().words}};
    for (const ShellCommand &command : script->commands) {
        QStringList words;
        for (const ShellWord &word : command.words)
            words.append(marks.shown(word.text));
        commands.append(words);
    }
    return commands;
}

//! What the last command is given on its standard input.
QString inputOf(const QString &text, Shell shell)
{
    const Marks marks(text);
    const Result<ShellScript> script = readShell(text, shell, marks);
    if (!script || script->commands.isEmpty())
        return u"failed"_s;
    return marks.shown(script->commands.constLast().input.value_or(u"nothing"_s));
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<Shell>("shell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto posix = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(qPrintable(u"sh: "_s + QLatin1StringView(name))) << Shell::Posix << text << words;
        };
        posix("plain", u"curl -s  a\tb"_s, {u"curl"_s, u"-s"_s, u"a"_s, u"b"_s});
        posix("single quotes", u"curl 'a \"b\" $c \\n'"_s, {u"curl"_s, u"a \"b\" $c \\n"_s});
        posix("double quotes", u"curl \"a 'b' \\\" \\\\ \\$c \\n\""_s, {u"curl"_s, u"a 'b' \" \\ $c \\n"_s});
        posix("quotes in one word", u"curl a'b'\"c\"d"_s, {u"curl"_s, u"abcd"_s});
        posix("empty word", u"curl '' \"\""_s, {u"curl"_s, QString(), QString()});
        posix("apostrophe by two quotes", u"curl 'I'\"'\"'m'"_s, {u"curl"_s, u"I'm"_s});
        posix("apostrophe by backslash", u"curl 'I'\\''m'"_s, {u"curl"_s, u"I'm"_s});
        posix("backslash", u"curl a\\ b \\$c \\'"_s, {u"curl"_s, u"a b"_s, u"$c"_s, u"'"_s});
        posix("line goes on", u"curl \\\n  -s \\\n  a\\\nb"_s, {u"curl"_s, u"-s"_s, u"ab"_s});
        posix("line goes on in double quotes", u"curl \"a\\\nb\nc\""_s, {u"curl"_s, u"ab\nc"_s});
        posix("line break in single quotes", u"curl 'a\\\nb'"_s, {u"curl"_s, u"a\\\nb"_s});
        posix("comment", u"# first\ncurl a#b # c 'd\n"_s, {u"curl"_s, u"a#b"_s});
        posix("variables", u"curl $A ${B} \"x $C y\" '$D' \"${E:?say so}\""_s,
              {u"curl"_s, u"${A}"_s, u"${B}"_s, u"x ${C} y"_s, u"$D"_s, u"${E}"_s});
        posix("no variables", u"curl $ $5 \"$\" ${} \"${1}\""_s,
              {u"curl"_s, u"$"_s, u"$5"_s, u"$"_s, u"${}"_s, u"${1}"_s});
        posix("ANSI C", u"curl $'a\\'b\\n\\t\\\\ \\x41\\u00e9\\U0001f680\\101 \\xe2\\x9c\\x93'"_s,
              {u"curl"_s, u"a'b\n\t\\ Aé🚀A ✓"_s});
        posix("redirections", u"curl a >out.txt 2>&1 < in b"_s, {u"curl"_s, u"a"_s, u"b"_s});
        posix("assignment before", u"A=1 B='x y' curl a=b"_s, {u"curl"_s, u"a=b"_s});
        posix("terminal's prompt and sudo", u"$ sudo curl a"_s, {u"curl"_s, u"a"_s});
        posix("document in a substitution", u"curl \"$(cat <<'EOF'\n{\"a\": \"$x\"}\n\nEOF\n)\" b"_s,
              {u"curl"_s, u"{\"a\": \"$x\"}"_s, u"b"_s});
        posix("another substitution", u"curl \"$(date)\" `id`"_s, {u"curl"_s, u"$(date)"_s, u"`id`"_s});

        const auto cmd = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(qPrintable(u"cmd: "_s + QLatin1StringView(name))) << Shell::Cmd << text << words;
        };
        cmd("line goes on", u"curl ^\n  -s ^\n  a"_s, {u"curl"_s, u"-s"_s, u"a"_s});
        cmd("backslash before quotes", u"curl \"{\\\"a\\\": \\\"b \\\\\\\" c\\\"}\""_s,
            {u"curl"_s, u"{\"a\": \"b \\\" c\"}"_s});
        cmd("doubled quotes", u"curl \"{\"\"a\"\": \"\"b\"\"}\""_s, {u"curl"_s, u"{\"a\": \"b\"}"_s});
        cmd("single quotes are letters", u"curl 'a b'"_s, {u"curl"_s, u"'a"_s, u"b'"_s});
        cmd("carets outside of quotes", u"curl a^&b^^c \"d^e\""_s, {u"curl"_s, u"a&b^c"_s, u"d^e"_s});
        cmd("as Chrome copies",
            u"curl ^\"https://a.b/c^\" ^\n  --data-raw ^\"^{^\\^\"a^\\^\": ^\\^\"b^\\^\\^\\^\"c^\\^\"^}^\""_s,
            {u"curl"_s, u"https://a.b/c"_s, u"--data-raw"_s, u"{\"a\": \"b\\\"c\"}"_s});
        cmd("variables", u"curl \"Bearer %TOKEN%\" 100% %a"_s, {u"curl"_s, u"Bearer ${TOKEN}"_s, u"100%"_s, u"%a"_s});
        cmd("backslashes are letters", u"curl C:\\new\\ \"C:\\a\\\\\""_s, {u"curl"_s, u"C:\\new\\"_s, u"C:\\a\\"_s});

        const auto power = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(qPrintable(u"PowerShell: "_s + QLatin1StringView(name)))
                << Shell::PowerShell << text << words;
        };
        power("line goes on", u"curl.exe `\n  -s `\n  a"_s, {u"curl.exe"_s, u"-s"_s, u"a"_s});
        power("single quotes", u"curl.exe 'it''s $x `n \"'"_s, {u"curl.exe"_s, u"it's $x `n \""_s});
        power("double quotes", u"curl.exe \"a`n`\"b`\" \"\"c\"\" `$d ``\""_s,
              {u"curl.exe"_s, u"a\n\"b\" \"c\" $d `"_s});
        power("variables", u"curl.exe \"Bearer $env:TOKEN\" $env:A \"${env:B}x\" \"$($env:C)\" $d"_s,
              {u"curl.exe"_s, u"Bearer ${TOKEN}"_s, u"${A}"_s, u"${B}x"_s, u"${C}"_s, u"${d}"_s});
        power("here-string", u"curl.exe -d @'\n{\"a\": \"it's\"}\n'@ b"_s,
              {u"curl.exe"_s, u"-d"_s, u"{\"a\": \"it's\"}"_s, u"b"_s});
        power("here-string with variables", u"curl.exe -d @\"\n{\"a\": \"$env:B `$c\"}\n\"@"_s,
              {u"curl.exe"_s, u"-d"_s, u"{\"a\": \"${B} $c\"}"_s});
        power("empty here-string", u"curl.exe @'\n'@"_s, {u"curl.exe"_s, QString()});
        power("comment", u"# one\ncurl.exe a#b # c"_s, {u"curl.exe"_s, u"a#b"_s});
    }
    void words()
    {
        QFETCH(const Shell, shell);
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(wordsOf(text, shell), QList<QStringList>{words});
    }

    void commandsAreToldApart()
    {
        const QList<QStringList> two{{u"a"_s, u"1"_s}, {u"b"_s}};
        for (const QString &text :
             {u"a 1; b"_s, u"a 1 && b"_s, u"a 1 || b"_s, u"a 1 | b"_s, u"a 1\nb"_s, u"(a 1)\n\nb &"_s, u"a 1 |\n  b"_s})
            QCOMPARE(wordsOf(text, Shell::Posix), two);
        QCOMPARE(wordsOf(u"a 1 & b"_s, Shell::Cmd), two);
        QCOMPARE(wordsOf(u"a 1\nb"_s, Shell::Cmd), two);
        QCOMPARE(wordsOf(u"a 1 | b"_s, Shell::PowerShell), two);
    }

    void whatACommandIsGiven_data()
    {
        QTest::addColumn<Shell>("shell");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("input");
        QTest::newRow("document") << Shell::Posix << u"curl -d @- <<'EOF'\n{\"a\": \"$b\"}\nEOF\n"_s
                                  << u"{\"a\": \"$b\"}\n"_s;
        QTest::newRow("document with variables")
            << Shell::Posix << u"curl -d @- <<EOF\n$A \\$B \\\\ '${C}'\nEOF"_s << u"${A} $B \\ '${C}'\n"_s;
        QTest::newRow("indented document") << Shell::Posix << u"curl <<-\"E O\"\n\t\ta\n\tE O\n"_s << u"a\n"_s;
        QTest::newRow("options behind the document") << Shell::Posix << u"curl <<X -d @-\na\nX"_s << u"a\n"_s;
        QTest::newRow("here-string") << Shell::Posix << u"curl -d @- <<< '{\"a\": 1}'"_s << u"{\"a\": 1}\n"_s;
        QTest::newRow("printf") << Shell::Posix << u"printf '%s' '{\"a\": 1}' | curl -d @-"_s << u"{\"a\": 1}"_s;
        QTest::newRow("printf with a line end") << Shell::Posix << u"printf '%s\\n' 'a' |\ncurl"_s << u"a\n"_s;
        QTest::newRow("echo") << Shell::Posix << u"echo -n '{}' x | curl -d @-"_s << u"{} x\n"_s;
        QTest::newRow("cat with a document")
            << Shell::Posix << u"cat <<'EOF' | curl -d @-\n{\"a\": 1}\nEOF"_s << u"{\"a\": 1}\n"_s;
        QTest::newRow("another program") << Shell::Posix << u"jq . a | curl -d @-"_s << u"nothing"_s;
        QTest::newRow("a document without its end") << Shell::Posix << u"curl <<X\na\nb"_s << u"a\nb\n"_s;
        QTest::newRow("value before a pipe")
            << Shell::PowerShell << u"'{\"a\": 1}' | curl.exe -d '@-'"_s << u"{\"a\": 1}"_s;
        QTest::newRow("here-string before a pipe")
            << Shell::PowerShell << u"@'\n{}\n'@ | curl.exe -d '@-'"_s << u"{}"_s;
    }
    void whatACommandIsGiven()
    {
        QFETCH(const Shell, shell);
        QFETCH(const QString, text);
        QTEST(inputOf(text, shell), "input");
    }

    void whatAScriptSets()
    {
        const QString text = u"BASE=https://a.b\nexport KEY=\"k\" OTHER='x y'\ncurl $BASE ${C:-d}"_s;
        const Result<ShellScript> script = readShell(text, Shell::Posix, Marks(text));
        QVERIFY(script);
        const std::map<QString, QString> wanted{
            {u"BASE"_s, u"https://a.b"_s}, {u"KEY"_s, u"k"_s}, {u"OTHER"_s, u"x y"_s}, {u"C"_s, u"d"_s}};
        QCOMPARE(script->variables, wanted);
        const QString power = u"$env:KEY = 'k'\n$body = @'\n{}\n'@\ncurl.exe -d $body"_s;
        const Result<ShellScript> windows = readShell(power, Shell::PowerShell, Marks(power));
        const std::map<QString, QString> set{{u"KEY"_s, u"k"_s}, {u"body"_s, u"{}"_s}};
        QCOMPARE(windows->variables, set);
        const Result<ShellScript> cmd = readShell(u"set KEY=k\ncurl a"_s, Shell::Cmd, Marks(u"x"));
        QCOMPARE(cmd->variables.at(u"KEY"_s), u"k"_s);
    }

    void anOpenQuoteNamesItsLine()
    {
        for (const auto &[shell, text] : {std::pair{Shell::Posix, u"curl \\\n 'a\nb"_s},
                                          {Shell::Posix, u"curl a\n\"b"_s},
                                          {Shell::Cmd, u"curl a ^\n \"b"_s},
                                          {Shell::PowerShell, u"curl.exe `\n 'b"_s}}) {
            const Result<ShellScript> script = readShell(text, shell, Marks(text));
            QVERIFY(!script);
            QCOMPARE(script.error().kind, Error::Kind::Invalid);
            QVERIFY2(script.error().words.contains("line 2"_L1), qPrintable(script.error().words));
        }
    }

    void theShellIsKnownByItsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Shell>("shell");
        QTest::newRow("plain") << u"curl https://a.b -d '{}'"_s << Shell::Posix;
        QTest::newRow("double quotes only") << u"curl \"https://a.b\" -d \"{\\\"a\\\": 1}\""_s << Shell::Posix;
        QTest::newRow("backslash") << u"curl a \\\n -d '{\"a\": \"50%x% ^\\n `\\n\"}'"_s << Shell::Posix;
        QTest::newRow("a prompt about other shells") << u"curl a -d '{\"a\": \"$env:X, @''\"}'"_s << Shell::Posix;
        QTest::newRow("caret") << u"curl a ^\n -d \"{}\""_s << Shell::Cmd;
        QTest::newRow("caret quote") << u"curl ^\"https://a.b^\""_s << Shell::Cmd;
        QTest::newRow("percent") << u"curl a -H \"Authorization: Bearer %KEY%\" -d \"{}\""_s << Shell::Cmd;
        QTest::newRow("doubled quotes") << u"curl a -d \"{\"\"a\"\": 1}\""_s << Shell::Cmd;
        QTest::newRow("backquote") << u"curl a `\n -d '{}'"_s << Shell::PowerShell;
        QTest::newRow("curl.exe") << u"curl.exe a -d '{}'"_s << Shell::PowerShell;
        QTest::newRow("environment") << u"curl a -H \"Authorization: Bearer $env:KEY\""_s << Shell::PowerShell;
        QTest::newRow("here-string") << u"$b = @'\n{}\n'@\ncurl a -d $b"_s << Shell::PowerShell;
    }
    void theShellIsKnownByItsText()
    {
        QFETCH(const QString, text);
        QTEST(shellOf(text), "shell");
    }
};

} // namespace etude

QTEST_APPLESS_MAIN(etude::TestShell)
#include "tst_shell.moc"
