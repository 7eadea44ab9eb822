// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powershellvalue.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

std::optional<QString> powershellValue(const QString &expression)
{
    static const QRegularExpression part(uR"((?x) \G \ * (?:
        @'\n (?<here> (?: (?! \n'@ ) . )* ) \n'@ |
        ' (?<single> (?: [^'] | '' )* ) ' |
        " (?<double> (?: [^"`$] | `. | \$\(\[char\]0x[0-9a-f]{4}\) | \$\{env:\w+\} )* ) " |
        \$env: (?<variable> \w+ )
        ) (?: \ \+ | \z ))"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression special(uR"(`(.)|\$\(\[char\]0x([0-9a-f]{4})\)|\$\{env:(\w+)\})"_s);
    if (!std::ranges::all_of(expression, [](QChar c) { return c < u'\x80'; }))
        return {};
    QString value;
    qsizetype at = 0;
    while (at < expression.size()) {
        const QRegularExpressionMatch match = part.match(expression, at);
        if (!match.hasMatch())
            return {};
        at = match.capturedEnd();
        value += match.captured("here");
        value += match.captured("single").replace(u"''"_s, u"'"_s);
        if (match.hasCaptured("variable"))
            value += u'<' + match.captured("variable") + u'>';
        const QString text = match.captured("double");
        qsizetype from = 0;
        for (const QRegularExpressionMatch &found : special.globalMatch(text)) {
            value += text.sliced(from, found.capturedStart() - from) + found.captured(1);
            if (found.hasCaptured(2))
                value += QChar(found.captured(2).toUShort(nullptr, 16));
            if (found.hasCaptured(3))
                value += u'<' + found.captured(3) + u'>';
            from = found.capturedEnd();
        }
        value += text.sliced(from);
    }
    return value;
}

} // namespace etude
