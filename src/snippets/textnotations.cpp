// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/notations.h"
#include "snippets/quoting.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! `pieces` with every text cut into some of at most `size` characters.
Pieces cut(const Pieces &pieces, qsizetype size)
{
    Pieces result;
    for (const SecretPiece &piece : pieces) {
        qsizetype from = 0;
        while (!piece.isVariable && piece.text.size() - from > size) {
            const qsizetype length = piece.text[from + size].isLowSurrogate() ? size - 1 : size;
            result.append({.text = piece.text.sliced(from, length)});
            from += length;
        }
        result.append({.text = piece.text.sliced(from), .isVariable = piece.isVariable});
    }
    return result;
}

QString allText(const Pieces &pieces)
{
    QString text;
    for (const SecretPiece &piece : pieces)
        text += piece.isVariable ? QString() : piece.text;
    return text;
}

// Go: a raw string holds anything but a backtick, which in JSON stands in strings alone.

QString goString(const QString &text)
{
    const auto escape = [](char32_t c) -> QString { return c < 0x10000 ? "\\u"_L1 + hex(c, 4) : "\\U"_L1 + hex(c, 8); };
    return quoted(text, u'"', u"\\\"", escape);
}

QString goVariable(const QString &name)
{
    return "os.Getenv(\""_L1 + name + "\")"_L1;
}

//! Set tight, as gofmt has it among arguments.
QString goText(const Pieces &pieces)
{
    return joined(pieces, goString, goVariable, u"+");
}

QString goDocument(const Pieces &pieces)
{
    const auto raw = [](const QString &text) -> QString {
        return u'`' + QString(text).replace(u'`', u"\\u0060"_s) + u'`';
    };
    return joined(pieces, raw, goVariable, u" + ");
}

// Java: text blocks, in which a backslash is special. A constant may have 65,535 bytes, and a sum of constants is one.

constexpr qsizetype javaConstant = 16'000;

QString javaVariable(const QString &name)
{
    return "System.getenv(\""_L1 + name + "\")"_L1;
}

QString javaText(const Pieces &pieces)
{
    return joined(pieces, jsonString, javaVariable, u" + ");
}

QString javaBlock(const QString &text)
{
    const QString start = u"\n            "_s;
    QString block = QString(text).replace(u'\\', u"\\\\"_s).replace(u'\n', start);
    // Else it would be the first of the three that end the block.
    if (block.endsWith(u'"'))
        block.insert(block.size() - 1, u'\\');
    return "\"\"\""_L1 + start + block + "\"\"\""_L1;
}

QString javaDocument(const Pieces &pieces)
{
    if (allText(pieces).size() <= javaConstant)
        return joined(pieces, javaBlock, javaVariable, u" + ");
    const QString start = u",\n            "_s;
    return "String.join(\"\""_L1 + start + joined(cut(pieces, javaConstant), jsonString, javaVariable, start) + u')';
}

// Rust: a raw string ends at a quote with as many number signs as it began with.

QString rustString(const QString &text)
{
    return quoted(text, u'"', u"\\\"", bracedEscape);
}

QString rustVariable(const QString &name)
{
    return "std::env::var(\""_L1 + name + "\")?"_L1;
}

QString rustText(const Pieces &pieces)
{
    if (!hasVariable(pieces) || pieces.size() == 1)
        return joined(pieces, rustString, rustVariable, {});
    QString format;
    QStringList arguments;
    for (const SecretPiece &piece : pieces) {
        format += piece.isVariable ? u"{}"_s : QString(piece.text).replace(u'{', u"{{"_s).replace(u'}', u"}}"_s);
        if (piece.isVariable)
            arguments.append(rustVariable(piece.text));
    }
    return "format!("_L1 + rustString(format) + ", "_L1 + arguments.join(u", "_s) + u')';
}

QString rustDocument(const Pieces &pieces)
{
    static const QRegularExpression end(u"\"#*"_s);
    QString marks;
    for (const QRegularExpressionMatch &match : end.globalMatch(allText(pieces)))
        marks = marks.rightJustified(match.capturedLength(), u'#');
    QStringList parts;
    for (const SecretPiece &piece : pieces)
        parts.append(piece.isVariable ? u'&' + rustVariable(piece.text)
                                      : u'r' + marks + u'"' + piece.text + u'"' + marks);
    if (parts.size() > 1)
        parts.first() = "String::from("_L1 + parts.first() + u')';
    return parts.join(u" + "_s);
}

// C++: a raw string ends at a word of one's own choice. MSVC takes 16,380 bytes in one.

constexpr qsizetype cppConstant = 5'000;

QString cppString(const QString &text)
{
    // Three octal digits are the one escape that cannot swallow what follows.
    const auto escape = [](char32_t c) {
        QString bytes;
        for (const char byte : QStringView(QChar::fromUcs4(c)).toUtf8())
            bytes += u'\\' + QString::number(uchar(byte), 8).rightJustified(3, u'0');
        return bytes;
    };
    return quoted(text, u'"', u"\\\"", escape);
}

QString cppVariable(const QString &name)
{
    return "std::getenv(\""_L1 + name + "\")"_L1;
}

QString cppText(const Pieces &pieces)
{
    if (!hasVariable(pieces))
        return joined(pieces, cppString, cppVariable, {});
    QStringList parts;
    for (const SecretPiece &piece : pieces)
        parts.append(piece.isVariable ? cppVariable(piece.text) : cppString(piece.text));
    parts.first() = "std::string("_L1 + parts.first() + u')';
    return u'(' + parts.join(u" + "_s) + ").c_str()"_L1;
}

QString cppDocument(const Pieces &pieces)
{
    const QString text = allText(pieces);
    QString word = u"json"_s;
    for (int i = 1; text.contains(u')' + word + u'"'); ++i)
        word = u"json%1"_s.arg(i);
    QStringList parts;
    for (const SecretPiece &piece : cut(pieces, cppConstant))
        parts.append(piece.isVariable ? cppVariable(piece.text)
                                      : "R\""_L1 + word + u'(' + piece.text + u')' + word + u'"');
    if (parts.size() == 1)
        return parts.first();
    parts.first() = "std::string("_L1 + parts.first() + u')';
    return parts.join(u" + "_s);
}

// PowerShell: what is not ASCII is escaped, because Windows PowerShell 5.1 reads a file in the system's old code page.

bool isAscii(QChar c)
{
    return c < u'\x80';
}

QString powershellVariable(const QString &name)
{
    return "${env:"_L1 + name + u'}';
}

QString powershellText(const Pieces &pieces)
{
    const QString all = allText(pieces);
    if (!hasVariable(pieces) && std::ranges::all_of(all, isAscii) && !hasHidden(all))
        return u'\'' + QString(all).replace(u'\'', u"''"_s) + u'\'';
    const auto text = [](const QString &value) {
        QString result;
        for (const QChar c : value) {
            if (!isAscii(c) || isHidden(c.unicode()))
                result += "$([char]0x"_L1 + hex(c.unicode(), 4) + u')';
            else
                result += u"`\"$"_s.contains(c) ? u'`' + QString(c) : QString(c);
        }
        return result;
    };
    return u'"' + joined(pieces, text, powershellVariable, {}) + u'"';
}

QString powershellDocument(const Pieces &pieces)
{
    const auto hereString = [](const QString &text) -> QString {
        QString ascii;
        for (const QChar c : text)
            ascii += isAscii(c) ? QString(c) : jsonEscape(c.unicode());
        return "@'\n"_L1 + ascii + "\n'@"_L1;
    };
    return joined(pieces, hereString, [](const QString &name) -> QString { return "$env:"_L1 + name; }, u" + ");
}

//! Windows PowerShell 5.1 does not escape a quote in the argument of a program, nor a backslash before the one that it
//! adds itself, and what is not ASCII arrives in the system's old code page.
bool powershellFitsArgument(const QString &text)
{
    return std::ranges::all_of(text, isAscii) && !text.contains(u'"') && !text.endsWith(u'\\');
}

} // namespace

QList<Notation> textNotations()
{
    return {
        {.name = u"go"_s, .text = goText, .document = goDocument},
        {.name = u"java"_s, .text = javaText, .document = javaDocument},
        {.name = u"rust"_s, .text = rustText, .document = rustDocument},
        {.name = u"cpp"_s, .text = cppText, .document = cppDocument},
        {.name = u"powershell"_s,
         .text = powershellText,
         .document = powershellDocument,
         .fitsArgument = powershellFitsArgument},
    };
}

} // namespace etude
