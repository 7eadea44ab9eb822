// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/quoting.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

bool isHidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool hasHidden(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return isHidden(c); });
}

QString hex(char32_t c, int digits)
{
    return QString::number(c, 16).rightJustified(digits, u'0');
}

QString quoted(const QString &text, QChar quote, QStringView special, QString (*escape)(char32_t))
{
    QString result(quote);
    result.reserve(text.size() + text.size() / 8 + 2);
    const auto append = [&](char32_t c) {
        switch (c) {
        case U'\n':
            result += "\\n"_L1;
            return;
        case U'\r':
            result += "\\r"_L1;
            return;
        case U'\t':
            result += "\\t"_L1;
            return;
        default:
            break;
        }
        if (isHidden(c)) {
            result += escape(c);
            return;
        }
        if (c < 0x80 && special.contains(QChar(c)))
            result += u'\\';
        result += QChar::fromUcs4(c);
    };
    std::ranges::for_each(text.toUcs4(), append);
    return result + quote;
}

QString jsonEscape(char32_t c)
{
    if (!QChar::requiresSurrogates(c))
        return "\\u"_L1 + hex(c, 4);
    return "\\u"_L1 + hex(QChar::highSurrogate(c), 4) + "\\u"_L1 + hex(QChar::lowSurrogate(c), 4);
}

QString bracedEscape(char32_t c)
{
    return "\\u{"_L1 + hex(c, 1) + u'}';
}

bool isPlain(const Pieces &pieces)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9 :;,./_=+-]*\\z"_s);
    return std::ranges::all_of(pieces, [](const SecretPiece &piece) {
        return piece.isVariable || plain.match(piece.text).hasMatch();
    });
}

bool hasVariable(const Pieces &pieces)
{
    return std::ranges::any_of(pieces, &SecretPiece::isVariable);
}

QString joined(const Pieces &pieces, QString (*text)(const QString &), QString (*variable)(const QString &),
               QStringView separator)
{
    QStringList parts;
    for (const SecretPiece &piece : pieces)
        parts.append(piece.isVariable ? variable(piece.text) : text(piece.text));
    return parts.isEmpty() ? text({}) : parts.join(separator);
}

QString itself(const QString &text)
{
    return text;
}

} // namespace etude
