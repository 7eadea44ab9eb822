// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shell.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

//! `printf '%s' TEXT`, `printf '%s\n' TEXT` and `printf TEXT`; nothing for a format that would need more.
std::optional<QString> printed(const QList<ShellWord> &words)
{
    if (words.size() == 2 && !words[1].text.contains(u'%') && !words[1].text.contains(u'\\'))
        return words[1].text;
    if (words.size() != 3)
        return {};
    const QString &format = words[1].text;
    if (format == "%s"_L1)
        return words[2].text;
    return format == "%s\\n"_L1 ? std::optional(words[2].text + u'\n') : std::nullopt;
}

//! What a command writes, as far as that is plain from its words.
std::optional<QString> outputOf(const ShellCommand &command)
{
    const QList<ShellWord> &words = command.words;
    if (words.isEmpty())
        return command.input;
    const QString program = words.first().text.toLower();
    if (program == "cat"_L1)
        return words.size() == 1 || (words.size() == 2 && words[1].text == "-"_L1) ? command.input : std::nullopt;
    if (program == "printf"_L1)
        return printed(words);
    if (program == "echo"_L1 || program == "write-output"_L1) {
        QStringList texts;
        bool isOption = true;
        for (const ShellWord &word : words.sliced(1)) {
            isOption = isOption && (word.text == "-n"_L1 || word.text == "-e"_L1 || word.text == "-E"_L1);
            if (!isOption)
                texts.append(word.text);
        }
        return texts.join(u' ') + u'\n';
    }
    // PowerShell writes out what is no command but a value.
    return words.size() == 1 && words.first().isQuoted ? std::optional(words.first().text) : std::nullopt;
}

//! `NAME=value` before a command.
bool takeAssignment(ShellCommand &command, ShellScript &script)
{
    const QString &text = command.words.first().text;
    const qsizetype length = nameLength(text, 0);
    if (length == 0 || length >= text.size() || text[length] != u'=')
        return false;
    script.variables[text.first(length)] = text.sliced(length + 1);
    command.words.removeFirst();
    return true;
}

//! `$env:NAME = value` and `$name = value`, of which the reader has made marks.
bool takePowerShellAssignment(ShellCommand &command, ShellScript &script, const Marks &marks)
{
    if (command.words.size() < 3 || command.words[1].text != "="_L1)
        return false;
    const QList<MarkPiece> pieces = marks.pieces(command.words.first().text);
    if (pieces.size() != 1 || pieces.first().kind == MarkPiece::Kind::Text)
        return false;
    // `$body = @'…'@ + $env:KEY + @'…'@`; of anything else the value is not known.
    QString value;
    bool isKnown = true;
    for (qsizetype i = 2; i < command.words.size(); ++i) {
        if (i % 2 == 0)
            value += command.words[i].text;
        else
            isKnown = isKnown && command.words[i].text == "+"_L1;
    }
    if (isKnown)
        script.variables[pieces.first().text] = value;
    command.words.clear();
    return true;
}

//! Shell prompts, keywords and modifiers before the program's name.
void dropPrefixes(ShellCommand &command, ShellScript &script, Shell shell, const Marks &marks)
{
    if (shell == Shell::PowerShell && takePowerShellAssignment(command, script, marks))
        return;
    while (!command.words.isEmpty()) {
        const QString word = command.words.first().text;
        if (shell == Shell::Posix && takeAssignment(command, script))
            continue;
        if (word == "export"_L1 || (shell == Shell::Cmd && word.compare("set"_L1, Qt::CaseInsensitive) == 0)) {
            command.words.removeFirst();
            while (!command.words.isEmpty() && takeAssignment(command, script)) {}
            command.words.clear();
            return;
        }
        static const QStringList prefixes{u"$"_s,    u">"_s,     u"%"_s,    u"sudo"_s, u"time"_s, u"command"_s,
                                          u"exec"_s, u"nohup"_s, u"&"_s,    u"!"_s,    u"{"_s,    u"}"_s,
                                          u"then"_s, u"do"_s,    u"done"_s, u"fi"_s,   u"("_s,    u")"_s};
        if (!prefixes.contains(word))
            break;
        command.words.removeFirst();
    }
    // `$curl = Get-Command curl …` and `& $curl …`, as our own export has it: older ones know another thing as curl.
    if (shell == Shell::PowerShell && !command.words.isEmpty()
        && command.words.first().text == marks.variable(u"curl"_s))
        command.words.first().text = u"curl"_s;
}

} // namespace

Shell shellOf(const QString &text)
{
    static const QRegularExpression powerShell(
        u"`\\r?\\n|\\$env:|\\$\\{env:|@'\\r?\\n|@\"\\r?\\n|\\bcurl\\.exe\\b|\\A\\s*PS [^\\n]*>|Invoke-(RestMethod|WebRequest)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cmd(
        u"\\^\\s*\\r?\\n|\\^\"|\\A\\s*[A-Za-z]:\\\\[^\\n>]*>|\\s-{1,2}[a-z-]+\\s+\"[{[]\\s*\"\"|\"[^\"'\\n]*%[A-Za-z_][A-Za-z0-9_]*%[^\"'\\n]*\""_s);
    // What stands between the single quotes of a POSIX shell is a prompt's own business.
    static const QRegularExpression posix(u"\\\\\\r?\\n|<<-?\\s*['\"]?\\w|\\s-d\\s*'|'\\\\''|'\"'\"'|\\$'"_s);
    // The first command is what counts, and it begins long before this.
    const QString head = text.first(std::min<qsizetype>(text.size(), 64 * 1024));
    const auto powerShellAt = powerShell.match(head).capturedStart();
    const auto cmdAt = cmd.match(head).capturedStart();
    const auto posixAt = posix.match(head).capturedStart();
    const auto isFirst = [](qsizetype at, qsizetype other) { return at >= 0 && (other < 0 || at < other); };
    if (isFirst(powerShellAt, posixAt) && (cmdAt < 0 || powerShellAt <= cmdAt || head.contains("$env:"_L1)))
        return Shell::PowerShell;
    return isFirst(cmdAt, posixAt) ? Shell::Cmd : Shell::Posix;
}

Result<ShellScript> readShell(const QString &text, Shell shell, const Marks &marks)
{
    Result<ShellScript> script = shell == Shell::Posix ? readPosixShell(text, marks)
        : shell == Shell::Cmd                          ? readCmd(text, marks)
                                                       : readPowerShell(text, marks);
    if (!script)
        return script;
    QList<ShellCommand> commands = std::exchange(script->commands, {});
    std::optional<QString> piped;
    for (ShellCommand &command : commands) {
        if (piped && !command.input)
            command.input = std::move(piped);
        dropPrefixes(command, *script, shell, marks);
        piped = command.isPiped ? outputOf(command) : std::nullopt;
        if (!command.words.isEmpty())
            script->commands.append(std::move(command));
    }
    return script;
}

qsizetype nameLength(QStringView text, qsizetype from)
{
    const auto belongs = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    qsizetype end = from;
    while (end < text.size() && belongs(text[end]))
        ++end;
    return end > from && text[from].isDigit() ? 0 : end - from;
}

void ShellWriter::endWord()
{
    if (m_isInWord)
        m_command.words.append(std::exchange(m_word, {}));
    m_isInWord = false;
}

void ShellWriter::endCommand(bool isPiped)
{
    endWord();
    m_command.isPiped = isPiped;
    if (!m_command.words.isEmpty() || m_command.input)
        m_script.commands.append(std::exchange(m_command, {}));
    m_command = {};
}

std::unexpected<Error> openQuote(const QString &text, qsizetype offset)
{
    return failure(
        Error::Kind::Invalid,
        Words::tr("The quotation that begins in line %1 of the command does not end: paste the whole command.")
            .arg(1 + QStringView(text).first(offset).count(u'\n')));
}

} // namespace etude
