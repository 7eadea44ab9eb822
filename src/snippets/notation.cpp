// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/notation.h"

#include "snippets/notations.h"
#include "snippets/quoting.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString pythonEscape(char32_t c)
{
    if (c < 0x100)
        return "\\x"_L1 + hex(c, 2);
    return c < 0x10000 ? "\\u"_L1 + hex(c, 4) : "\\U"_L1 + hex(c, 8);
}

QString pythonString(const QString &text)
{
    return quoted(text, u'"', u"\\\"", pythonEscape);
}

QString javaScriptString(const QString &text)
{
    static const QRegularExpression endOfScript(u"<(?=/script|!--)"_s, QRegularExpression::CaseInsensitiveOption);
    QString string = jsonString(text);
    // Pasted into a page, these would end or hide the script, whatever quotes they stand in.
    return string.contains(u'<') ? string.replace(endOfScript, u"\\x3c"_s) : string;
}

QString phpString(const QString &text)
{
    if (hasHidden(text))
        return quoted(text, u'"', u"\\\"$", bracedEscape);
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

//! The inside of a single-quoted word of the shell, where nothing but the quote itself is special.
QString inShellQuotes(QString text)
{
    return text.replace(u'\'', u"'\\''"_s);
}

//! Stops with a message of its own when the variable is missing or empty.
QString shellVariable(const QString &name)
{
    return "${"_L1 + name + ":?}"_L1;
}

QString shellText(const Pieces &pieces)
{
    static const QRegularExpression bare(u"\\A[A-Za-z0-9:/._%@,+-]+\\z"_s);
    if (!hasVariable(pieces)) {
        const QString text = joined(pieces, itself, itself, {});
        if (bare.match(text).hasMatch())
            return text;
    }
    if (isPlain(pieces))
        return u'"' + joined(pieces, itself, shellVariable, {}) + u'"';
    return joined(
        pieces, [](const QString &text) -> QString { return u'\'' + inShellQuotes(text) + u'\''; },
        [](const QString &name) -> QString { return u'"' + shellVariable(name) + u'"'; }, {});
}

QString shellMember(const Pieces &pieces)
{
    const auto text = [](const QString &value) { return inShellQuotes(jsonString(value).sliced(1).chopped(1)); };
    // The quotes of the word are closed, the variable stands in quotes of its own, the word goes on.
    const auto variable = [](const QString &name) -> QString { return "'\""_L1 + shellVariable(name) + "\"'"_L1; };
    return u'"' + joined(pieces, text, variable, {}) + u'"';
}

QString pythonText(const Pieces &pieces)
{
    const bool mixed = hasVariable(pieces) && pieces.size() > 1;
    if (mixed && isPlain(pieces))
        return "f\""_L1
            + joined(pieces, itself,
                     [](const QString &name) -> QString { return "{os.environ['"_L1 + name + "']}"_L1; }, {})
            + u'"';
    return joined(
        pieces, pythonString, [](const QString &name) -> QString { return "os.environ[\""_L1 + name + "\"]"_L1; },
        u" + ");
}

QString javaScriptText(const Pieces &pieces)
{
    const bool mixed = hasVariable(pieces) && pieces.size() > 1;
    if (mixed && isPlain(pieces))
        return u'`'
            + joined(pieces, itself, [](const QString &name) -> QString { return "${process.env."_L1 + name + u'}'; },
                     {})
            + u'`';
    return joined(
        pieces, javaScriptString, [](const QString &name) -> QString { return "process.env."_L1 + name; }, u" + ");
}

QString phpText(const Pieces &pieces)
{
    return joined(
        pieces, phpString, [](const QString &name) -> QString { return "getenv('"_L1 + name + "')"_L1; }, u" . ");
}

QString javaScriptKey(const QString &name)
{
    static const QRegularExpression identifier(u"\\A[A-Za-z_$][A-Za-z0-9_$]*\\z"_s);
    // As a plain key it would set the object's prototype.
    if (name == "__proto__"_L1)
        return u"[\"__proto__\"]"_s;
    return identifier.match(name).hasMatch() ? name : javaScriptString(name);
}

bool javaScriptHolds(const Json &number)
{
    constexpr qint64 limit = Q_INT64_C(1) << 53;
    if (number.is_number_unsigned())
        return number.get<quint64>() <= quint64(limit);
    return !number.is_number_integer() || (number.get<qint64>() >= -limit && number.get<qint64>() <= limit);
}

bool phpHolds(const Json &number)
{
    if (number.is_number_unsigned())
        return number.get<quint64>() <= quint64(std::numeric_limits<qint64>::max());
    // The smallest one is read as the negative of a number that is already too large.
    return !number.is_number_integer() || number.get<qint64>() != std::numeric_limits<qint64>::min();
}

QList<Notation> scriptNotations()
{
    return {
        {.name = u"shell"_s,
         .text = shellText,
         .member = shellMember,
         .key = [](const QString &name) { return inShellQuotes(jsonString(name)); },
         .quote = u"'"_s,
         .indent = 2,
         .trailingComma = false},
        {.name = u"python"_s,
         .text = pythonText,
         .member = pythonText,
         .key = pythonString,
         .utf8Header = u"bytes(%1, \"utf-8\")"_s,
         .trueWord = u"True"_s,
         .falseWord = u"False"_s,
         .nullWord = u"None"_s},
        {.name = u"javascript"_s,
         .text = javaScriptText,
         .member = javaScriptText,
         .key = javaScriptKey,
         .holds = javaScriptHolds,
         .utf8Header = u"Buffer.from(%1).toString(\"latin1\")"_s,
         .objectPadding = u" "_s,
         .indent = 2},
        {.name = u"php"_s,
         .text = phpText,
         .member = phpText,
         .key = phpString,
         .holds = phpHolds,
         .objectOpen = u"["_s,
         .objectClose = u"]"_s,
         .emptyObject = u"new stdClass()"_s,
         .listLikeObject = u"(object) "_s,
         .arrow = u" => "_s},
    };
}

} // namespace

QString jsonString(const QString &text)
{
    return quoted(text, u'"', u"\\\"", jsonEscape);
}

const Notation *notationByName(const QString &name)
{
    static const QList<Notation> notations = scriptNotations() + valueNotations() + textNotations();
    const auto found = std::ranges::find(notations, name, &Notation::name);
    return found == notations.end() ? nullptr : &*found;
}

} // namespace etude
