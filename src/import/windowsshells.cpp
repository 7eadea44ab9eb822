// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shell.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! A position in a text, and what both shells ask of it.
class Reader {
public:
    Reader(const QString &text, const Marks &marks)
        : m_text(text)
        , m_marks(marks)
        , m_out(m_script)
    {
    }

protected:
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    [[nodiscard]] QChar now() const { return at(m_at); }
    [[nodiscard]] QStringView rest() const { return QStringView(m_text).sliced(std::min(m_at, m_text.size())); }

    const QString m_text;
    const Marks &m_marks;
    ShellScript m_script;
    ShellWriter m_out;
    qsizetype m_at = 0;
};

//! cmd.exe takes the carets out; the program's C library makes arguments of what is left ("Parsing C command-line
//! arguments", https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments, read 2026-11-20).
class CmdReader final : Reader {
public:
    using Reader::Reader;
    Result<ShellScript> read();

private:
    //! A run of backslashes, and the quote that may stand behind it.
    void readBackslashes();
    bool readVariable();
    //! A caret and what it protects. True where it was one.
    bool readCaret();
    //! The next character behind any caret: `^\^"` is the pair `\"`.
    [[nodiscard]] bool isQuoteNext(qsizetype offset) const
    {
        return at(offset) == u'"' || (at(offset) == u'^' && at(offset + 1) == u'"');
    }
    void toggleQuotes()
    {
        m_isInArgumentQuotes = !m_isInArgumentQuotes;
        m_out.quote();
    }

    bool m_isInCmdQuotes = false;
    bool m_isInArgumentQuotes = false;
    qsizetype m_quoteAt = 0;
};

void CmdReader::readBackslashes()
{
    qsizetype count = 0;
    while (now() == u'\\' || (!m_isInCmdQuotes && now() == u'^' && at(m_at + 1) == u'\\')) {
        m_at += now() == u'^' ? 2 : 1;
        ++count;
    }
    if (!isQuoteNext(m_at)) {
        m_out.append(QString(count, u'\\'));
        return;
    }
    m_out.append(QString(count / 2, u'\\'));
    if (count % 2 == 1) {
        m_at += now() == u'^' ? 2 : 1;
        m_out.append(u'"');
    }
}

bool CmdReader::readVariable()
{
    const qsizetype length = nameLength(m_text, m_at + 1);
    if (length == 0 || at(m_at + 1 + length) != u'%')
        return false;
    m_out.append(m_marks.variable(m_text.sliced(m_at + 1, length)));
    m_at += length + 2;
    return true;
}

bool CmdReader::readCaret()
{
    if (now() != u'^' || m_isInCmdQuotes)
        return false;
    ++m_at;
    if (now() == u'\n') {
        // The line goes on; a second line end would be a character of the argument, as Chrome writes it.
        ++m_at;
        if (now() == u'\n' && m_isInArgumentQuotes) {
            m_out.append(u'\n');
            ++m_at;
        }
    } else if (now() == u'"') {
        ++m_at;
        toggleQuotes();
    } else if (m_at < m_text.size() && now() != u'\\') {
        m_out.append(now());
        ++m_at;
    }
    return true;
}

Result<ShellScript> CmdReader::read()
{
    while (m_at < m_text.size()) {
        const QChar c = now();
        if (c == u'\\' || (c == u'^' && at(m_at + 1) == u'\\' && !m_isInCmdQuotes)) {
            readBackslashes();
        } else if (readCaret()) {
            continue;
        } else if (c == u'%' && readVariable()) {
            continue;
        } else if (c == u'"' && m_isInArgumentQuotes && at(m_at + 1) == u'"') {
            m_out.append(u'"');
            m_at += 2;
        } else if (c == u'"') {
            m_quoteAt = m_at++;
            m_isInCmdQuotes = !m_isInCmdQuotes;
            toggleQuotes();
        } else if (m_isInArgumentQuotes) {
            m_out.append(c);
            ++m_at;
        } else if (isBlank(c)) {
            m_out.endWord();
            ++m_at;
        } else if (c == u'|' || c == u'&' || c == u'\n') {
            m_at += at(m_at + 1) == c ? 2 : 1;
            m_out.endCommand(c == u'|' && at(m_at - 2) != c);
        } else {
            m_out.append(c);
            ++m_at;
        }
    }
    if (m_isInArgumentQuotes)
        return openQuote(m_text, m_quoteAt);
    m_out.endCommand();
    return std::move(m_script);
}

//! "about_Quoting_Rules" and "about_Special_Characters" (https://learn.microsoft.com/powershell, read 2026-11-20).
class PowerShellReader final : Reader {
public:
    using Reader::Reader;
    Result<ShellScript> read();

private:
    bool readSingleQuotes();
    bool readDoubleQuotes();
    //! `@'` to `'@` at the beginning of a line.
    bool readHereString(QChar quote);
    void readBacktick();
    void readDollar(QString &into);
    QString expanded(const QString &text);
};

bool PowerShellReader::readSingleQuotes()
{
    m_out.quote();
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (now() == u'\'') {
            if (at(m_at + 1) != u'\'') {
                ++m_at;
                return true;
            }
            ++m_at;
        }
        m_out.append(now());
    }
    return false;
}

//! A backquote and what it means.
void PowerShellReader::readBacktick()
{
    static constexpr QStringView letters = u"0abefnrtv";
    static constexpr char16_t meanings[] = u"\0\a\b\x1b\f\n\r\t\v";
    ++m_at;
    const QChar c = now();
    if (m_at >= m_text.size())
        return;
    ++m_at;
    const qsizetype letter = letters.indexOf(c);
    if (letter >= 0)
        m_out.append(QChar(meanings[letter]));
    else if (c != u'\n')
        m_out.append(c);
}

//! `$env:NAME`, `${env:NAME}`, `$($env:NAME)`, `$name`: variables all of them.
void PowerShellReader::readDollar(QString &into)
{
    for (const auto &[opening, closing] : {std::pair{"$env:"_L1, ""_L1},
                                           {"${env:"_L1, "}"_L1},
                                           {"$($env:"_L1, ")"_L1},
                                           {"${"_L1, "}"_L1},
                                           {"$($"_L1, ")"_L1},
                                           {"$"_L1, ""_L1}}) {
        if (!rest().startsWith(opening, Qt::CaseInsensitive))
            continue;
        const qsizetype length = nameLength(m_text, m_at + opening.size());
        const qsizetype end = m_at + opening.size() + length;
        if (length == 0 || !QStringView(m_text).sliced(end).startsWith(closing))
            continue;
        into += m_marks.variable(m_text.sliced(m_at + opening.size(), length));
        m_at = end + closing.size();
        return;
    }
    m_script.hasSubstitution = m_script.hasSubstitution || at(m_at + 1) == u'(';
    into += u'$';
    ++m_at;
}

bool PowerShellReader::readDoubleQuotes()
{
    m_out.quote();
    for (++m_at; m_at < m_text.size();) {
        const QChar c = now();
        if (c == u'"' && at(m_at + 1) != u'"') {
            ++m_at;
            return true;
        }
        if (c == u'`') {
            readBacktick();
        } else if (c == u'$') {
            QString text;
            readDollar(text);
            m_out.append(text);
        } else {
            m_out.append(c);
            // `\"` for the program behind it is a quotation's end for the shell, but people write it inside.
            m_at += c == u'"' ? 2 : 1;
        }
    }
    return false;
}

QString PowerShellReader::expanded(const QString &text)
{
    PowerShellReader inner(text, m_marks);
    while (inner.m_at < text.size()) {
        if (inner.now() == u'`') {
            inner.readBacktick();
        } else if (inner.now() == u'$') {
            QString piece;
            inner.readDollar(piece);
            inner.m_out.append(piece);
        } else {
            inner.m_out.append(inner.now());
            ++inner.m_at;
        }
    }
    return inner.m_out.word().text;
}

bool PowerShellReader::readHereString(QChar quote)
{
    const qsizetype start = m_text.indexOf(u'\n', m_at);
    const qsizetype end = start < 0 ? -1 : m_text.indexOf(u'\n' + QString(quote) + u'@', start);
    if (end < 0)
        return false;
    const QString text = end > start ? m_text.sliced(start + 1, end - start - 1) : QString();
    m_out.quote();
    m_out.append(quote == u'"' ? expanded(text) : text);
    m_at = end + 3;
    return true;
}

Result<ShellScript> PowerShellReader::read()
{
    while (m_at < m_text.size()) {
        const QChar c = now();
        const qsizetype start = m_at;
        bool isClosed = true;
        if (c == u'@' && (at(m_at + 1) == u'\'' || at(m_at + 1) == u'"') && at(m_at + 2) == u'\n')
            isClosed = readHereString(at(m_at + 1));
        else if (c == u'\'')
            isClosed = readSingleQuotes();
        else if (c == u'"')
            isClosed = readDoubleQuotes();
        else if (c == u'`') {
            const bool goesOn = at(m_at + 1) == u'\n';
            if (goesOn)
                m_out.endWord();
            readBacktick();
        } else if (c == u'$') {
            QString text;
            readDollar(text);
            m_out.quote();
            m_out.append(text);
        } else if (c == u'#' && !m_out.isInWord()) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (isBlank(c)) {
            ++m_at;
            m_out.endWord();
        } else if (c == u'|' || c == u';' || c == u'\n') {
            ++m_at;
            // What stands behind `=` may be a pipe of its own; the program's name follows at the latest then.
            m_out.endCommand(c == u'|');
        } else {
            m_out.append(c);
            ++m_at;
        }
        if (!isClosed)
            return openQuote(m_text, start);
    }
    m_out.endCommand();
    return std::move(m_script);
}

} // namespace

Result<ShellScript> readCmd(const QString &text, const Marks &marks)
{
    return CmdReader(text, marks).read();
}

Result<ShellScript> readPowerShell(const QString &text, const Marks &marks)
{
    return PowerShellReader(text, marks).read();
}

} // namespace etude
