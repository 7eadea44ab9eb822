// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "import/marks.h"

#include <QStringList>

#include <map>
#include <optional>

namespace etude {

enum class Shell { Posix, Cmd, PowerShell };

//! One word of a command line. `text` may hold `Marks` for the variables in it.
struct ShellWord {
    QString text = {};
    //! It stood in quotes, at least in part: `"-"` is no option by accident.
    bool isQuoted = false;
    bool operator==(const ShellWord &) const = default;
};

//! One simple command: what stands between `|`, `;`, `&&` and the ends of lines.
struct ShellCommand {
    QList<ShellWord> words = {};
    //! What a here-document or here-string gives it, or the program before its `|`: `printf '%s' '{…}' | curl …`.
    std::optional<QString> input = {};
    //! Its output goes to the next command.
    bool isPiped = false;
};

//! A command line taken apart; nothing of it is run.
struct ShellScript {
    QList<ShellCommand> commands = {};
    //! What the script itself sets: `BASE=https://…`, `export KEY=…`, `$env:KEY = '…'`, `set KEY=…`, `${BASE:-https://…}`.
    std::map<QString, QString> variables = {};
    //! The script holds `$(…)` or backquotes, whose output only running it would show.
    bool hasSubstitution = false;
};

//! The shell for which a text was written, by what only that one would understand; POSIX where nothing says otherwise.
[[nodiscard]] Shell shellOf(const QString &text);

//! Fails with `Invalid` where a quotation is not closed, naming the line in which it begins.
[[nodiscard]] Result<ShellScript> readShell(const QString &text, Shell shell, const Marks &marks);

// The three shells, each in its own file, before pipes and assignments are understood.
[[nodiscard]] Result<ShellScript> readPosixShell(const QString &text, const Marks &marks);
[[nodiscard]] Result<ShellScript> readCmd(const QString &text, const Marks &marks);
[[nodiscard]] Result<ShellScript> readPowerShell(const QString &text, const Marks &marks);

//! Letters, digits and `_`, no digit first: how many characters at `from` can be a variable's name.
[[nodiscard]] qsizetype nameLength(QStringView text, qsizetype from);

//! A web page's spaces (U+00A0) are meant as spaces.
[[nodiscard]] constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00a0';
}

//! What the three share: the words and commands that come out of a text.
class ShellWriter final {
public:
    explicit ShellWriter(ShellScript &script)
        : m_script(script)
    {
    }
    void append(QChar c) { begin().text += c; }
    void append(const QString &text) { begin().text += text; }
    void quote() { begin().isQuoted = true; }
    [[nodiscard]] bool isInWord() const { return m_isInWord; }
    void endWord();
    void dropWord()
    {
        m_word = {};
        m_isInWord = false;
    }
    void endCommand(bool isPiped = false);
    [[nodiscard]] ShellCommand &command() { return m_command; }
    [[nodiscard]] ShellWord &word() { return m_word; }

private:
    ShellWord &begin()
    {
        m_isInWord = true;
        return m_word;
    }
    ShellScript &m_script;
    ShellCommand m_command;
    ShellWord m_word;
    bool m_isInWord = false;
};

//! The failure for a quotation that begins at `offset` and does not end.
[[nodiscard]] std::unexpected<Error> openQuote(const QString &text, qsizetype offset);

} // namespace etude
