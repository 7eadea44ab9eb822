// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/codetokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! No expression inside a string is longer.
constexpr qsizetype longestCode = 4096;

//! Reads the inside of one string literal.
class StringReader final {
public:
    StringReader(const QString &text, qsizetype at, CodeLanguage language, const CodeString &kind,
                 QList<CodePiece> &pieces)
        : m_text(text)
        , m_at(at)
        , m_language(language)
        , m_kind(kind)
        , m_pieces(pieces)
    {
    }
    bool read();
    [[nodiscard]] qsizetype end() const { return m_at; }

private:
    [[nodiscard]] QChar at(qsizetype offset) const { return offset < m_text.size() ? m_text[offset] : QChar(); }
    [[nodiscard]] QChar now() const { return at(m_at); }
    bool takeEnd();
    void readEscape();
    bool readSingleLetter(QChar c);
    //! Up to `most` digits; 0 of them leave everything as it is.
    bool readDigits(int base, qsizetype most);
    bool readBracedDigits();
    bool readCode();
    bool readCodeTo(QChar closing);
    bool readPhpVariable();
    void append(char32_t c) { m_plain += QChar::fromUcs4(c); }
    void closePlain()
    {
        if (!m_plain.isEmpty())
            m_pieces.append({.text = std::exchange(m_plain, {})});
    }

    const QString &m_text;
    qsizetype m_at;
    const CodeLanguage m_language;
    const CodeString m_kind;
    QList<CodePiece> &m_pieces;
    QString m_plain;
    //! An expression inside does not end: then this is no string either.
    bool m_isBroken = false;
};

bool StringReader::takeEnd()
{
    if (now() != m_kind.quote)
        return false;
    if (!m_kind.isTriple) {
        ++m_at;
        return true;
    }
    if (at(m_at + 1) != m_kind.quote || at(m_at + 2) != m_kind.quote)
        return false;
    m_at += 3;
    return true;
}

bool StringReader::readDigits(int base, qsizetype most)
{
    qsizetype length = 0;
    uint value = 0;
    while (length < most && m_at + length < m_text.size()) {
        bool isDigit = false;
        const uint digit = QStringView(m_text).sliced(m_at + length, 1).toUInt(&isDigit, base);
        if (!isDigit)
            break;
        value = value * uint(base) + digit;
        ++length;
    }
    if (length == 0)
        return false;
    m_at += length;
    // One half of a pair is kept as it is: the other one follows.
    if (value < 0x10000)
        m_plain += QChar(char16_t(value));
    else
        append(value <= 0x10FFFF ? value : 0xFFFD);
    return true;
}

bool StringReader::readBracedDigits()
{
    if (now() != u'{')
        return false;
    const qsizetype start = m_at++;
    if (readDigits(16, 6) && now() == u'}') {
        ++m_at;
        return true;
    }
    m_at = start;
    return false;
}

bool StringReader::readSingleLetter(QChar c)
{
    static constexpr QStringView letters = u"nrtbfv0ae";
    static constexpr char16_t meanings[] = u"\n\r\t\b\f\v\0\a\x1b";
    const qsizetype letter = letters.indexOf(c);
    if (letter < 0)
        return false;
    const bool isPhp = m_language == CodeLanguage::Php;
    const bool isKnown = c == u'a' ? m_language == CodeLanguage::Python
        : c == u'e'                ? isPhp
        : c == u'b'                ? !isPhp
        : c == u'0'                ? !at(m_at + 1).isDigit()
                                   : true;
    if (!isKnown)
        return false;
    m_plain += QChar(meanings[letter]);
    ++m_at;
    return true;
}

//! Behind a backslash.
void StringReader::readEscape()
{
    const QChar c = now();
    const bool isPhp = m_language == CodeLanguage::Php;
    if (isPhp && !m_kind.hasCode) {
        if (c != u'\\' && c != m_kind.quote)
            m_plain += u'\\';
        m_plain += c;
        ++m_at;
        return;
    }
    if (c == u'\n' && !isPhp) {
        ++m_at;
        return;
    }
    if (c == u'\\' || c == m_kind.quote || (c == u'$' && m_language != CodeLanguage::Python)
        || (!isPhp && (c == u'"' || c == u'\''))) {
        m_plain += c;
        ++m_at;
        return;
    }
    if (readSingleLetter(c))
        return;
    const qsizetype start = m_at;
    const bool isPython = m_language == CodeLanguage::Python;
    if (c == u'x' || c == u'u' || (c == u'U' && isPython)) {
        ++m_at;
        if ((c == u'u' && !isPython && readBracedDigits())
            || (!(c == u'u' && isPhp)
                && readDigits(16,
                              c == u'x'       ? 2
                                  : c == u'u' ? 4
                                              : 8)))
            return;
    } else if (c >= u'0' && c <= u'7' && readDigits(8, 3)) {
        return;
    }
    // JavaScript drops the backslash of what is no escape, the others keep it.
    m_at = start;
    if (m_language != CodeLanguage::JavaScript)
        m_plain += u'\\';
    m_plain += c;
    ++m_at;
}

//! An expression up to its bracket; strings and brackets inside it are passed over.
bool StringReader::readCodeTo(QChar closing)
{
    const qsizetype start = m_at;
    const qsizetype limit = std::min(m_text.size(), start + longestCode);
    int depth = 0;
    QChar quote;
    for (; m_at < limit; ++m_at) {
        const QChar c = now();
        if (c == u'\n' && !m_kind.isMultiline)
            break;
        if (!quote.isNull()) {
            if (c == u'\\')
                ++m_at;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            quote = c;
        } else if (c == closing && depth == 0) {
            closePlain();
            m_pieces.append({.text = m_text.sliced(start, m_at - start), .isCode = true});
            ++m_at;
            return true;
        } else if (c == u'{' || c == u'(' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u')' || c == u']') {
            --depth;
        }
    }
    m_isBroken = true;
    return true;
}

//! `$name`, `$name[key]`, `$name->member` inside a string of PHP.
bool StringReader::readPhpVariable()
{
    qsizetype end = m_at + 1;
    const auto skipName = [&] {
        while (at(end).isLetterOrNumber() || at(end) == u'_')
            ++end;
    };
    if (!at(end).isLetter() && at(end) != u'_')
        return false;
    skipName();
    QString code = m_text.sliced(m_at, end - m_at);
    if (at(end) == u'[') {
        const qsizetype closing = QStringView(m_text).mid(end, 200).indexOf(u']');
        if (closing > 1) {
            QString key = m_text.sliced(end + 1, closing - 1);
            if (!key.startsWith(u'\'') && !key.startsWith(u'"') && !key.startsWith(u'$'))
                key = u'\'' + key + u'\'';
            code += u'[' + key + u']';
            end += closing + 1;
        }
    } else if (at(end) == u'-' && at(end + 1) == u'>') {
        const qsizetype start = end;
        end += 2;
        skipName();
        code += QStringView(m_text).sliced(start, end - start);
    }
    closePlain();
    m_pieces.append({.text = code, .isCode = true});
    m_at = end;
    return true;
}

//! True where code began here and was read.
bool StringReader::readCode()
{
    const QChar c = now();
    const QChar next = at(m_at + 1);
    if (m_language == CodeLanguage::Python) {
        if (c != u'{')
            return false;
        ++m_at;
        if (next == u'{') {
            m_plain += u'{';
            ++m_at;
            return true;
        }
        return readCodeTo(u'}');
    }
    if (m_language == CodeLanguage::JavaScript || (c == u'$' && next == u'{')) {
        if (c != u'$' || next != u'{')
            return false;
        m_at += 2;
        if (m_language == CodeLanguage::JavaScript)
            return readCodeTo(u'}');
        readCodeTo(u'}');
        if (!m_isBroken)
            m_pieces.last().text.prepend(u'$');
        return true;
    }
    if (c == u'{' && next == u'$') {
        ++m_at;
        return readCodeTo(u'}');
    }
    return c == u'$' && readPhpVariable();
}

bool StringReader::read()
{
    while (m_at < m_text.size() && !m_isBroken) {
        if (takeEnd()) {
            closePlain();
            return true;
        }
        const QChar c = now();
        if (c == u'\n' && !m_kind.isMultiline)
            return false;
        if (c == u'\\' && !m_kind.isRaw && m_at + 1 < m_text.size()) {
            ++m_at;
            readEscape();
        } else if (c == u'\\' && m_kind.isRaw && at(m_at + 1) == m_kind.quote) {
            m_plain += m_text.sliced(m_at, 2);
            m_at += 2;
        } else if (m_kind.hasCode && readCode()) {
            continue;
        } else {
            // `}}` of an f-string is one.
            if (m_kind.hasCode && m_language == CodeLanguage::Python && c == u'}' && at(m_at + 1) == u'}')
                ++m_at;
            m_plain += c;
            ++m_at;
        }
    }
    return false;
}

} // namespace

bool readCodeString(const QString &text, qsizetype &at, CodeLanguage language, const CodeString &kind,
                    QList<CodePiece> &pieces)
{
    StringReader reader(text, at, language, kind, pieces);
    if (!reader.read()) {
        // How far it was looked in vain.
        at = reader.end();
        pieces.clear();
        return false;
    }
    at = reader.end();
    return true;
}

} // namespace etude
