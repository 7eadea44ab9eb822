// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/notations.h"
#include "snippets/quoting.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString rubyString(const QString &text)
{
    // Only before these is a number sign more than itself.
    static const QRegularExpression interpolation(u"#(?=[{$@])"_s);
    return quoted(text, u'"', u"\\\"", bracedEscape).replace(interpolation, u"\\#"_s);
}

QString rubyText(const Pieces &pieces)
{
    const auto fetch = [](const QString &name) -> QString { return "ENV.fetch(\""_L1 + name + "\")"_L1; };
    if (hasVariable(pieces) && pieces.size() > 1 && isPlain(pieces))
        return u'"'
            + joined(pieces, itself,
                     [](const QString &name) -> QString { return "#{ENV.fetch(\""_L1 + name + "\")}"_L1; }, {})
            + u'"';
    return joined(pieces, rubyString, fetch, u" + ");
}

QString rubyKey(const QString &name)
{
    static const QRegularExpression identifier(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    return identifier.match(name).hasMatch() ? name : rubyString(name);
}

QString csharpText(const Pieces &pieces)
{
    return joined(
        pieces, jsonString,
        [](const QString &name) -> QString { return "Environment.GetEnvironmentVariable(\""_L1 + name + "\")"_L1; },
        u" + ");
}

//! The name of a field, or nothing for one that only a dictionary can hold.
QString csharpKey(const QString &name)
{
    static const QRegularExpression identifier(u"\\A[a-z_][A-Za-z0-9_]*\\z"_s);
    static const QSet<QString> keywords{
        u"abstract"_s,  u"as"_s,       u"await"_s,      u"base"_s,    u"bool"_s,     u"break"_s,     u"byte"_s,
        u"case"_s,      u"catch"_s,    u"char"_s,       u"checked"_s, u"class"_s,    u"const"_s,     u"continue"_s,
        u"decimal"_s,   u"default"_s,  u"delegate"_s,   u"do"_s,      u"double"_s,   u"else"_s,      u"enum"_s,
        u"event"_s,     u"explicit"_s, u"extern"_s,     u"false"_s,   u"finally"_s,  u"fixed"_s,     u"float"_s,
        u"for"_s,       u"foreach"_s,  u"goto"_s,       u"if"_s,      u"implicit"_s, u"in"_s,        u"int"_s,
        u"interface"_s, u"internal"_s, u"is"_s,         u"lock"_s,    u"long"_s,     u"namespace"_s, u"new"_s,
        u"null"_s,      u"object"_s,   u"operator"_s,   u"out"_s,     u"override"_s, u"params"_s,    u"private"_s,
        u"protected"_s, u"public"_s,   u"readonly"_s,   u"ref"_s,     u"return"_s,   u"sbyte"_s,     u"sealed"_s,
        u"short"_s,     u"sizeof"_s,   u"stackalloc"_s, u"static"_s,  u"string"_s,   u"struct"_s,    u"switch"_s,
        u"this"_s,      u"throw"_s,    u"true"_s,       u"try"_s,     u"typeof"_s,   u"uint"_s,      u"ulong"_s,
        u"unchecked"_s, u"unsafe"_s,   u"ushort"_s,     u"using"_s,   u"virtual"_s,  u"void"_s,      u"volatile"_s,
        u"while"_s};
    if (!identifier.match(name).hasMatch())
        return {};
    return keywords.contains(name) ? u'@' + name : name;
}

//! JsonSerializer writes the double 1.0 as 1, but keeps the places of a decimal; from 1e15 on it writes an exponent.
QString csharpNumber(const Json &number)
{
    const QString text = QString::fromUtf8(jsonText(number));
    const bool isWhole = number.is_number_float() && std::trunc(number.get<double>()) == number.get<double>();
    return isWhole && std::abs(number.get<double>()) < 1e15 ? text + u'm' : text;
}

} // namespace

QList<Notation> valueNotations()
{
    return {
        {.name = u"ruby"_s,
         .text = rubyText,
         .member = rubyText,
         .key = rubyKey,
         .objectPadding = u" "_s,
         .nullWord = u"nil"_s,
         .indent = 2},
        {.name = u"csharp"_s,
         .text = csharpText,
         .member = csharpText,
         .key = csharpKey,
         .number = csharpNumber,
         .objectOpen = u"new {"_s,
         .objectPadding = u" "_s,
         .emptyObject = u"new { }"_s,
         .dictionaryOpen = u"new Dictionary<string, object> {"_s,
         .dictionaryKey = [](const QString &name) -> QString { return u'[' + jsonString(name) + u']'; },
         .listOpen = u"new object[] {"_s,
         .listClose = u"}"_s,
         .listPadding = u" "_s,
         .emptyList = u"new object[] { }"_s,
         .bracketOnOwnLine = true,
         .arrow = u" = "_s,
         .nullWord = u"(object)null"_s,
         .level = 2},
    };
}

} // namespace etude
