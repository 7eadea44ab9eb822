// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/codetokens.h"

#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! No regular expression in an example is longer.
constexpr qsizetype longestRegularExpression = 1000;

bool beginsName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$' || c.isSurrogate();
}

} // namespace

const CodeToken &CodeTokens::peek(size_t ahead)
{
    while (m_ahead.size() <= ahead)
        m_ahead.push_back(read());
    return m_ahead[ahead];
}

CodeToken CodeTokens::take()
{
    CodeToken token = peek();
    m_ahead.pop_front();
    return token;
}

void CodeTokens::skipBlanks(CodeToken &token)
{
    const bool hasHashes = m_language != CodeLanguage::JavaScript;
    const bool hasSlashes = m_language != CodeLanguage::Python;
    token.isAtLineStart = m_at == 0;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'\n') {
            token.isAtLineStart = true;
            ++m_at;
        } else if (c.isSpace() || c == QChar(0xFEFF)) {
            ++m_at;
        } else if (c == u'\\' && at(m_at + 1) == u'\n') {
            m_at += 2;
        } else if ((hasHashes && c == u'#') || (hasSlashes && startsWith("//"_L1))) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (hasSlashes && startsWith("/*"_L1)) {
            const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
            m_at = end < 0 ? m_text.size() : end + 2;
        } else if (m_language == CodeLanguage::Php && startsWith("<?php"_L1)) {
            m_at += 5;
        } else {
            break;
        }
    }
}

bool CodeTokens::readString(CodeToken &token)
{
    const QChar quote = at(m_at);
    const bool isTemplate = quote == u'`' && m_language == CodeLanguage::JavaScript;
    if ((quote != u'\'' && quote != u'"' && !isTemplate) || m_at < m_noStringBefore)
        return false;
    const bool isPhp = m_language == CodeLanguage::Php;
    qsizetype end = m_at + 1;
    const CodeString kind{
        .quote = quote, .hasCode = isTemplate || (isPhp && quote == u'"'), .isMultiline = isTemplate || isPhp};
    if (!readCodeString(m_text, end, m_language, kind, token.pieces)) {
        m_noStringBefore = end;
        return false;
    }
    m_at = end;
    return true;
}

//! `"…"`, `'''…'''`, with any of the letters r, b, f, u before it.
bool CodeTokens::readPythonString(CodeToken &token)
{
    CodeString kind;
    qsizetype at = m_at;
    for (; at < m_at + 2 && QStringView(u"rbfuRBFU").contains(this->at(at)); ++at) {
        const QChar letter = this->at(at).toLower();
        kind.isRaw = kind.isRaw || letter == u'r';
        kind.hasCode = kind.hasCode || letter == u'f';
    }
    kind.quote = this->at(at);
    if ((kind.quote != u'\'' && kind.quote != u'"') || at < m_noStringBefore)
        return false;
    kind.isTriple = this->at(at + 1) == kind.quote && this->at(at + 2) == kind.quote;
    kind.isMultiline = kind.isTriple;
    at += kind.isTriple ? 3 : 1;
    if (!readCodeString(m_text, at, m_language, kind, token.pieces)) {
        m_noStringBefore = at;
        return false;
    }
    m_at = at;
    return true;
}

//! `<<<JSON`, `<<<'JSON'`: the lines up to the one that begins with the word; its indentation is taken from all.
bool CodeTokens::readHeredoc(CodeToken &token)
{
    qsizetype at = m_at + 3;
    while (this->at(at) == u' ')
        ++at;
    const QChar quote = this->at(at) == u'\'' || this->at(at) == u'"' ? this->at(at) : QChar();
    at += quote.isNull() ? 0 : 1;
    const qsizetype start = at;
    while (this->at(at).isLetterOrNumber() || this->at(at) == u'_')
        ++at;
    const QString word = m_text.sliced(start, at - start);
    qsizetype line = m_text.indexOf(u'\n', at);
    if (word.isEmpty() || line < 0 || m_at < m_noStringBefore)
        return false;
    QStringList lines;
    while (line >= 0 && line < m_text.size()) {
        const qsizetype from = line + 1;
        line = m_text.indexOf(u'\n', from);
        const QString content = m_text.sliced(from, (line < 0 ? m_text.size() : line) - from);
        qsizetype indent = 0;
        while (indent < content.size() && (content[indent] == u' ' || content[indent] == u'\t'))
            ++indent;
        if (!QStringView(content).sliced(indent).startsWith(word)) {
            lines.append(content);
            continue;
        }
        for (QString &each : lines)
            each = each.sliced(std::min(indent, each.size()));
        m_at = from + indent + word.size();
        const QString inside = lines.join(u'\n');
        if (quote == u'\'') {
            token.pieces.append({.text = inside});
            return true;
        }
        // No quote ends it: a character that cannot stand there.
        qsizetype end = 0;
        const CodeString kind{.quote = QChar(0xFFFF), .hasCode = true, .isMultiline = true};
        return readCodeString(inside + QChar(0xFFFF), end, m_language, kind, token.pieces);
    }
    m_noStringBefore = m_text.size();
    return false;
}

bool CodeTokens::skipRegularExpression()
{
    if (m_language != CodeLanguage::JavaScript || at(m_at) != u'/' || m_isValueBefore || m_at < m_noExpressionBefore)
        return false;
    bool isInClass = false;
    const qsizetype limit = std::min(m_text.size(), m_at + longestRegularExpression);
    qsizetype end = m_at + 1;
    for (; end < limit && m_text[end] != u'\n'; ++end) {
        const QChar c = m_text[end];
        if (c == u'\\') {
            ++end;
        } else if (c == u'[') {
            isInClass = true;
        } else if (c == u']') {
            isInClass = false;
        } else if (c == u'/' && !isInClass) {
            m_at = end + 1;
            return true;
        }
    }
    m_noExpressionBefore = end;
    return false;
}

void CodeTokens::readName(CodeToken &token)
{
    const qsizetype start = m_at;
    const bool isPhp = m_language == CodeLanguage::Php;
    while (m_at < m_text.size()
           && (beginsName(m_text[m_at]) || m_text[m_at].isNumber() || (isPhp && m_text[m_at] == u'\\')))
        ++m_at;
    token.kind = CodeToken::Kind::Name;
    token.text = m_text.sliced(start, m_at - start);
    static constexpr std::array words{"return"_L1, "case"_L1, "typeof"_L1, "in"_L1, "of"_L1, "await"_L1, "else"_L1};
    m_isValueBefore = std::ranges::find(words, token.text) == words.end();
}

//! `600_000`, `.5`, `1.`, `0x1F`, `10n`.
void CodeTokens::readNumber(CodeToken &token)
{
    const qsizetype start = m_at;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        const bool isSigned = (c == u'+' || c == u'-') && m_at > start && at(m_at - 1).toLower() == u'e'
            && at(start + 1).toLower() != u'x';
        if (!c.isLetterOrNumber() && c != u'.' && c != u'_' && !isSigned)
            break;
        ++m_at;
    }
    token.kind = CodeToken::Kind::Number;
    token.text = m_text.sliced(start, m_at - start).remove(u'_').toLower();
    if (token.text.startsWith("0x"_L1)) {
        bool isNumber = false;
        const quint64 value = token.text.sliced(2).toULongLong(&isNumber, 16);
        token.text = isNumber ? QString::number(value) : token.text;
        return;
    }
    if (token.text.endsWith(u'n'))
        token.text.chop(1);
    if (token.text.startsWith(u'.'))
        token.text.prepend(u'0');
    if (token.text.endsWith(u'.'))
        token.text.append(u'0');
    m_isValueBefore = true;
}

void CodeTokens::readSign(CodeToken &token)
{
    static constexpr std::array signs{"==="_L1, "!=="_L1, "..."_L1, "?->"_L1, "**="_L1, "=>"_L1, "->"_L1, "::"_L1,
                                      "**"_L1,  "=="_L1,  "!="_L1,  "??"_L1,  "?."_L1,  "||"_L1, "&&"_L1, "+="_L1,
                                      ".="_L1,  ":="_L1,  "<="_L1,  ">="_L1,  "?:"_L1,  "//"_L1};
    token.kind = CodeToken::Kind::Sign;
    for (const QLatin1StringView sign : signs) {
        if (startsWith(sign)) {
            token.text = sign;
            break;
        }
    }
    if (token.text.isEmpty())
        token.text = m_text.sliced(m_at, 1);
    m_at += token.text.size();
    m_isValueBefore = token.text == ")"_L1 || token.text == "]"_L1;
}

CodeToken CodeTokens::read()
{
    CodeToken token;
    skipBlanks(token);
    token.start = m_at;
    const QChar c = at(m_at);
    const bool isPython = m_language == CodeLanguage::Python;
    const bool isPhp = m_language == CodeLanguage::Php;
    if (m_at >= m_text.size()) {
        token.end = m_at;
        return token;
    }
    if (skipRegularExpression()) {
        // Its value is nobody's business.
        token.kind = CodeToken::Kind::Name;
        token.text = u"RegExp"_s;
    } else if ((isPython && readPythonString(token)) || (!isPython && readString(token))
               || (isPhp && startsWith("<<<"_L1) && readHeredoc(token))) {
        token.kind = CodeToken::Kind::Text;
        m_isValueBefore = true;
    } else if (c.isDigit() || (c == u'.' && at(m_at + 1).isDigit() && !m_isValueBefore)) {
        readNumber(token);
    } else if (beginsName(c) || (isPhp && c == u'\\')) {
        readName(token);
    } else {
        readSign(token);
    }
    token.end = m_at;
    return token;
}

} // namespace etude
