// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/posixreader.h"

#include "core/utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

bool PosixReader::readSingleQuotes()
{
    const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
    if (end < 0)
        return false;
    m_out.quote();
    m_out.append(m_text.sliced(m_at + 1, end - m_at - 1));
    m_at = end + 1;
    return true;
}

bool PosixReader::readDoubleQuotes()
{
    m_out.quote();
    for (++m_at; m_at < m_text.size();) {
        const QChar c = now();
        if (c == u'"') {
            ++m_at;
            return true;
        }
        if (c == u'\\') {
            const QChar next = at(m_at + 1);
            if (next == u'\n') {
                m_at += 2;
            } else if (next == u'$' || next == u'`' || next == u'"' || next == u'\\') {
                m_out.append(next);
                m_at += 2;
            } else {
                m_out.append(c);
                ++m_at;
            }
        } else {
            readExpanded(c);
        }
    }
    return false;
}

void PosixReader::readNumber(QByteArray &bytes, int base, qsizetype digits, bool isByte)
{
    qsizetype length = 0;
    uint value = 0;
    for (; length < digits; ++length) {
        bool isDigit = false;
        const uint digit = QStringView(&m_text.constData()[std::min(m_at + length, m_text.size())],
                                       m_at + length < m_text.size() ? 1 : 0)
                               .toUInt(&isDigit, base);
        if (!isDigit)
            break;
        value = value * uint(base) + digit;
    }
    m_at += length;
    if (length == 0)
        return;
    if (isByte)
        bytes += char(value & 0xFF);
    else
        bytes += utf8FromText(QChar::fromUcs4(value <= 0x10FFFF ? value : 0xFFFD));
}

//! Behind the backslash, in `$'…'`.
void PosixReader::readEscape(QByteArray &bytes)
{
    static constexpr QStringView letters = u"abefnrtvE\\'\"?";
    static constexpr char meanings[] = "\a\b\x1b\f\n\r\t\v\x1b\\'\"?";
    const QChar c = now();
    if (const qsizetype letter = letters.indexOf(c); letter >= 0) {
        bytes += meanings[letter];
        ++m_at;
    } else if (c == u'x') {
        ++m_at;
        readNumber(bytes, 16, 2, true);
    } else if (c == u'u' || c == u'U') {
        ++m_at;
        readNumber(bytes, 16, c == u'u' ? 4 : 8, false);
    } else if (c >= u'0' && c <= u'7') {
        readNumber(bytes, 8, 3, true);
    } else {
        bytes += '\\';
    }
}

bool PosixReader::readDollarQuotes()
{
    m_out.quote();
    // Bytes, because `\xe2\x9c\x93` is one character.
    QByteArray bytes;
    qsizetype plainAt = m_at += 2;
    const auto takePlain = [&] { bytes += utf8FromText(QStringView(m_text).sliced(plainAt, m_at - plainAt)); };
    while (m_at < m_text.size()) {
        const QChar c = now();
        if (c == u'\'') {
            takePlain();
            ++m_at;
            m_out.append(textFromUtf8(bytes));
            return true;
        }
        if (c == u'\\' && m_at + 1 < m_text.size()) {
            takePlain();
            ++m_at;
            readEscape(bytes);
            plainAt = m_at;
        } else {
            ++m_at;
        }
    }
    return false;
}

//! `<<END`, `<<'END'`, `<<-END`, `<<< word`; `<` and `>` with their file, which is not read.
void PosixReader::readRedirection()
{
    const bool isHereString = startsWith("<<<"_L1);
    const bool isHere = !isHereString && startsWith("<<"_L1);
    // `2>&1`: the number belongs to the sign.
    if (m_out.isInWord() && !m_out.word().isQuoted && m_out.word().text.size() == 1 && m_out.word().text[0].isDigit())
        m_out.dropWord();
    m_out.endWord();
    HereDocument document;
    while (now() == u'<' || now() == u'>' || now() == u'&' || (isHere && now() == u'-')) {
        document.dropsTabs = document.dropsTabs || now() == u'-';
        ++m_at;
    }
    while (now() == u' ' || now() == u'\t')
        ++m_at;
    const qsizetype before = m_out.command().words.size();
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !now().isSpace() && !QStringView(u"|;&<>()").contains(now())) {
        const QChar c = now();
        const bool isRead = c == u'\'' ? readSingleQuotes() : c != u'"' || readDoubleQuotes();
        if (!isRead) {
            m_openAt = m_at;
            return;
        }
        if (c != u'\'' && c != u'"')
            readUnquoted();
    }
    m_out.endWord();
    QList<ShellWord> &words = m_out.command().words;
    if (words.size() == before)
        return;
    const ShellWord word = words.takeLast();
    if (isHereString)
        m_out.command().input = word.text + u'\n';
    else if (isHere) {
        document.end = word.text;
        document.isLiteral = word.isQuoted || m_text[start] == u'\\';
        m_documents.append(document);
    }
}

void PosixReader::readUnquoted()
{
    const QChar c = now();
    if (c == u'\\') {
        if (at(m_at + 1) != u'\n' && m_at + 1 < m_text.size())
            m_out.append(at(m_at + 1));
        m_at += 2;
    } else {
        readExpanded(c);
    }
}

void PosixReader::readExpanded(QChar c)
{
    if (c == u'$') {
        QString text;
        readDollar(text);
        m_out.append(text);
        return;
    }
    m_script.hasSubstitution = m_script.hasSubstitution || c == u'`';
    m_out.append(c);
    ++m_at;
}

Result<ShellScript> PosixReader::read()
{
    while (m_at < m_text.size() && !m_openAt) {
        const QChar c = now();
        const qsizetype start = m_at;
        bool isClosed = true;
        if (c == u'\'')
            isClosed = readSingleQuotes();
        else if (c == u'"')
            isClosed = readDoubleQuotes();
        else if (c == u'$' && at(m_at + 1) == u'\'')
            isClosed = readDollarQuotes();
        else if (c == u'\n') {
            ++m_at;
            m_out.endWord();
            if (!m_documents.isEmpty())
                readHereDocuments();
            // A line that ends in `|` goes on in the next one, which the empty command tells.
            m_out.endCommand();
        } else if (isBlank(c)) {
            ++m_at;
            m_out.endWord();
        } else if (c == u'#' && !m_out.isInWord()) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (c == u'<' || c == u'>') {
            readRedirection();
        } else if (c == u'|' || c == u';' || c == u'&') {
            const bool isPipe = c == u'|' && at(m_at + 1) != u'|';
            m_at += at(m_at + 1) == c ? 2 : 1;
            if (isPipe && at(m_at) == u'&')
                ++m_at;
            // The command's here-document stands behind this line, the rest of the pipe too.
            if (!m_documents.isEmpty() && isPipe && !m_isTail) {
                const qsizetype lineEnd = m_text.indexOf(u'\n', m_at);
                const qsizetype goesOn = std::exchange(m_at, lineEnd < 0 ? m_text.size() : lineEnd + 1);
                const QString rest = m_text.sliced(goesOn, (lineEnd < 0 ? m_text.size() : lineEnd) - goesOn);
                readHereDocuments();
                m_out.endCommand(true);
                PosixReader tail(rest, m_marks);
                tail.m_isTail = true;
                if (const Result<ShellScript> read = tail.read(); read)
                    m_script.commands += read->commands;
                continue;
            }
            m_out.endCommand(isPipe);
        } else if (c == u'(' || c == u')') {
            ++m_at;
            m_out.endCommand();
        } else {
            readUnquoted();
        }
        if (!isClosed)
            m_openAt = start;
    }
    if (m_openAt)
        return openQuote(m_text, *m_openAt);
    m_out.endCommand();
    return std::move(m_script);
}

Result<ShellScript> readPosixShell(const QString &text, const Marks &marks)
{
    return PosixReader(text, marks).read();
}

} // namespace etude
