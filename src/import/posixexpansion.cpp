// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/posixreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

//! `${NAME}`, `${NAME:?message}`, `${NAME:-default}`; anything else in braces stays as it is.
void PosixReader::readBraces(QString &into)
{
    const qsizetype length = nameLength(m_text, m_at + 2);
    const qsizetype behind = m_at + 2 + length;
    // No message or default is longer; without an end to the search a text full of them would take its square in time.
    const qsizetype found = QStringView(m_text).mid(behind, 4096).indexOf(u'}');
    const qsizetype end = found < 0 ? found : behind + found;
    if (length == 0 || end < 0 || !(end == behind || QStringView(u":-=?+").contains(at(behind)))) {
        into += u'$';
        ++m_at;
        return;
    }
    const QString name = m_text.sliced(m_at + 2, length);
    const QString rest = m_text.sliced(behind, end - behind);
    for (const auto operation : {":-"_L1, ":="_L1, "-"_L1, "="_L1}) {
        if (rest.startsWith(operation)) {
            m_script.variables.try_emplace(name, rest.sliced(operation.size()));
            break;
        }
    }
    into += m_marks.variable(name);
    m_at = end + 1;
}

//! The one that people write to pass a text: `"$(cat <<'EOF' … EOF)"`.
bool PosixReader::readCommandSubstitution(QString &into)
{
    qsizetype at = m_at + 2;
    const auto skipBlanks = [&] {
        while (at < m_text.size() && (m_text[at] == u' ' || m_text[at] == u'\t'))
            ++at;
    };
    skipBlanks();
    if (!QStringView(m_text).sliced(at).startsWith("cat"_L1))
        return false;
    at += 3;
    skipBlanks();
    if (!QStringView(m_text).sliced(at).startsWith("<<"_L1))
        return false;
    at += 2;
    HereDocument document;
    if (at < m_text.size() && m_text[at] == u'-') {
        document.dropsTabs = true;
        ++at;
    }
    skipBlanks();
    const QChar quote = this->at(at);
    document.isLiteral = quote == u'\'' || quote == u'"' || quote == u'\\';
    if (document.isLiteral)
        ++at;
    const qsizetype length = nameLength(m_text, at);
    document.end = m_text.sliced(at, length);
    const qsizetype line = m_text.indexOf(u'\n', at);
    if (length == 0 || line < 0) {
        m_takesSubstitutions = false;
        return false;
    }
    const qsizetype start = std::exchange(m_at, line + 1);
    QString text = hereText(document);
    while (m_at < m_text.size() && now().isSpace())
        ++m_at;
    if (now() != u')') {
        m_at = start;
        m_takesSubstitutions = false;
        return false;
    }
    ++m_at;
    // "with sequences of one or more <newline> characters at the end removed"
    while (text.endsWith(u'\n'))
        text.chop(1);
    into += text;
    return true;
}

void PosixReader::readDollar(QString &into)
{
    const QChar next = at(m_at + 1);
    if (next == u'{') {
        readBraces(into);
        return;
    }
    if (next == u'(' && m_takesSubstitutions && readCommandSubstitution(into))
        return;
    const qsizetype length = nameLength(m_text, m_at + 1);
    if (length > 0) {
        into += m_marks.variable(m_text.sliced(m_at + 1, length));
        m_at += 1 + length;
        return;
    }
    m_script.hasSubstitution = m_script.hasSubstitution || next == u'(';
    into += u'$';
    ++m_at;
}

//! An unquoted here-document: variables count, and a backslash before `$`, a backquote, `\` and a line end.
QString PosixReader::expanded(const QString &text)
{
    PosixReader inner(text, m_marks);
    QString result;
    while (inner.m_at < text.size()) {
        const QChar c = inner.now();
        const QChar next = inner.at(inner.m_at + 1);
        if (c == u'\\' && (next == u'$' || next == u'`' || next == u'\\' || next == u'\n')) {
            if (next != u'\n')
                result += next;
            inner.m_at += 2;
        } else if (c == u'$' && next != u'(') {
            inner.readDollar(result);
        } else {
            result += c;
            ++inner.m_at;
        }
    }
    m_script.variables.insert(inner.m_script.variables.begin(), inner.m_script.variables.end());
    return result;
}

//! From the line at `m_at` to the one that is the end word; to the end of the text where there is none.
QString PosixReader::hereText(const HereDocument &document)
{
    QString text;
    while (m_at < m_text.size()) {
        qsizetype end = m_text.indexOf(u'\n', m_at);
        if (end < 0)
            end = m_text.size();
        QString line = m_text.sliced(m_at, end - m_at);
        m_at = std::min(end + 1, m_text.size());
        if (document.dropsTabs) {
            while (line.startsWith(u'\t'))
                line.removeFirst();
        }
        if (line == document.end)
            break;
        text += line + u'\n';
    }
    return document.isLiteral ? text : expanded(text);
}

void PosixReader::readHereDocuments()
{
    QString text;
    for (const HereDocument &document : std::as_const(m_documents))
        text = hereText(document);
    m_documents.clear();
    m_out.command().input = text;
}

} // namespace etude
