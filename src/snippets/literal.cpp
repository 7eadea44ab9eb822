// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/literal.h"

#include "core/utf8.h"
#include "snippets/quoting.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qsizetype lineWidth = 100;
//! Deeper values are easier to read over several lines, however short they are.
constexpr int inlineDepth = 2;

//! How deep lists and objects are nested: 0 for `1`, 1 for `[1]`.
int depthOf(const Json &value)
{
    int depth = 0;
    if (value.is_structured()) {
        for (const Json &child : value)
            depth = std::max(depth, depthOf(child));
        ++depth;
    }
    return depth;
}

bool holdsObjects(const Json &list)
{
    return list.is_array() && std::ranges::any_of(list, [](const Json &child) { return child.is_object(); });
}

//! True for the keys "0", "1", "2"…, of which some languages would make a list.
bool isListLike(const Json &object)
{
    int index = 0;
    for (const auto &[key, value] : object.items()) {
        if (key != std::to_string(index++))
            return false;
    }
    return true;
}

//! True when a name in `object` is none that can stand by itself.
bool isDictionary(const Notation &notation, const Json &object)
{
    if (notation.dictionaryOpen.isEmpty() || !object.is_object())
        return false;
    return std::ranges::any_of(object.items(),
                               [&](const auto &item) { return notation.key(textFromUtf8(item.key())).isEmpty(); });
}

class LiteralWriter final {
public:
    //! `secret` is looked for at `secretLevel` alone: further in, a member of the same name is data like any other.
    LiteralWriter(const Notation &notation, const SecretMember &secret, int secretLevel)
        : m_notation(notation)
        , m_secret(secret)
        , m_secretLevel(secretLevel)
    {
    }

    //! `value` at `level`, with `column` characters before it on its line.
    [[nodiscard]] QString write(const Json &value, int level, qsizetype column) const
    {
        if (!value.is_structured())
            return scalar(value);
        if (value.empty())
            return value.is_object() ? m_notation.emptyObject : m_notation.emptyList;
        if (level > m_notation.level && depthOf(value) <= inlineDepth && !holdsObjects(value)) {
            const QString line = onOneLine(value, level);
            if (column + line.size() + 1 <= lineWidth)
                return line;
        }
        return overLines(value, level);
    }

    //! The spaces before a line at `level`.
    [[nodiscard]] QString indent(int level) const { return QString(level * m_notation.indent, u' '); }

private:
    [[nodiscard]] QString scalar(const Json &value) const
    {
        if (value.is_string())
            return m_notation.member({{.text = textOf(value)}});
        if (value.is_boolean())
            return value.get<bool>() ? m_notation.trueWord : m_notation.falseWord;
        if (value.is_null())
            return m_notation.nullWord;
        return m_notation.number ? m_notation.number(value) : QString::fromUtf8(jsonText(value));
    }

    //! One entry for each child: its name, if it has one, and its value by `valueText(child, name)`.
    template <class ValueText>
    [[nodiscard]] QStringList entries(const Json &value, int level, ValueText valueText) const
    {
        QStringList result;
        if (value.is_array()) {
            for (const Json &child : value)
                result.append(valueText(child, QString()));
            return result;
        }
        const auto keyText = isDictionary(m_notation, value) ? m_notation.dictionaryKey : m_notation.key;
        for (const auto &[key, child] : value.items()) {
            const QString name = textFromUtf8(key);
            const QString start = keyText(name) + m_notation.arrow;
            const bool isSecret = level == m_secretLevel && !m_secret.name.isEmpty() && name == m_secret.name;
            result.append(start + (isSecret ? m_notation.member(m_secret.value) : valueText(child, start)));
        }
        return result;
    }

    [[nodiscard]] std::pair<QString, QString> brackets(const Json &value) const
    {
        if (value.is_array())
            return {m_notation.listOpen, m_notation.listClose};
        if (isDictionary(m_notation, value))
            return {m_notation.dictionaryOpen, m_notation.objectClose};
        return {(isListLike(value) ? m_notation.listLikeObject : QString()) + m_notation.objectOpen,
                m_notation.objectClose};
    }

    [[nodiscard]] QString onOneLine(const Json &value, int level) const
    {
        const auto text = [&](const Json &child, const QString &) {
            return child.is_structured() && !child.empty() ? onOneLine(child, level + 1) : write(child, level + 1, 0);
        };
        const auto [open, close] = brackets(value);
        const QString padding = value.is_object() ? m_notation.objectPadding : m_notation.listPadding;
        return open + padding + entries(value, level, text).join(u", "_s) + padding + close;
    }

    [[nodiscard]] QString overLines(const Json &value, int level) const
    {
        const QString start = u'\n' + indent(level + 1);
        const auto text = [&](const Json &child, const QString &name) {
            return write(child, level + 1, start.size() - 1 + name.size());
        };
        auto [open, close] = brackets(value);
        if (m_notation.bracketOnOwnLine)
            open = open.chopped(1).trimmed() + u'\n' + indent(level) + open.back();
        return open + start + entries(value, level, text).join(u',' + start)
            + (m_notation.trailingComma ? u","_s : QString()) + u'\n' + indent(level) + close;
    }

    const Notation &m_notation;
    const SecretMember &m_secret;
    int m_secretLevel;
};

//! JSON as it is, with a variable between two U+0000, which no JSON text holds.
const Notation &markedJson()
{
    static const Notation json{
        .member = [](const QList<SecretPiece> &pieces) -> QString {
            const auto text = [](const QString &value) { return jsonString(value).sliced(1).chopped(1); };
            const auto variable = [](const QString &name) -> QString { return u'\0' + name + u'\0'; };
            return u'"' + joined(pieces, text, variable, {}) + u'"';
        },
        .key = jsonString,
        .indent = 2,
        .trailingComma = false};
    return json;
}

//! `json` cut at the marks of its variables.
QList<SecretPiece> cutAtMarks(const QString &json)
{
    QList<SecretPiece> pieces;
    for (const QString &part : json.split(u'\0'))
        pieces.append({.text = part, .isVariable = pieces.size() % 2 == 1});
    return pieces;
}

} // namespace

QString literal(const Notation &notation, const Json &value, const SecretMember &secret)
{
    if (notation.document)
        return notation.document(cutAtMarks(LiteralWriter(markedJson(), secret, 0).write(value, 0, 0)));
    return notation.quote + LiteralWriter(notation, secret, notation.level).write(value, notation.level, 0)
        + notation.quote;
}

QString keywordArguments(const Notation &notation, const Json &object, const QList<QString> &names,
                         const SecretMember &secret)
{
    const LiteralWriter writer(notation, secret, 1);
    QStringList lines;
    const auto append = [&](const QString &name, const Json &value) {
        const QString start = writer.indent(1) + name + u'=';
        lines.append(start + writer.write(value, 1, start.size()) + u',');
    };
    Json extra = Json::object();
    for (const auto &[key, value] : object.items()) {
        const QString name = textFromUtf8(key);
        if (names.contains(name) && name != secret.name)
            append(name, value);
        else
            extra[key] = value;
    }
    if (!extra.empty())
        append(u"extra_body"_s, extra);
    return lines.join(u'\n');
}

bool needsDictionary(const Notation &notation, const Json &value)
{
    return isDictionary(notation, value)
        || (value.is_structured()
            && std::ranges::any_of(value, [&](const Json &child) { return needsDictionary(notation, child); }));
}

bool holdsNumbers(const Notation &notation, const Json &value)
{
    if (!notation.holds)
        return true;
    if (value.is_structured())
        return std::ranges::all_of(value, [&](const Json &child) { return holdsNumbers(notation, child); });
    return !value.is_number() || notation.holds(value);
}

QString jsonTextLiteral(const Notation &notation, const Json &object, const SecretMember &secret)
{
    QList<SecretPiece> pieces{{.text = u"{"_s}};
    for (const auto &[key, value] : object.items()) {
        const QString name = textFromUtf8(key);
        if (pieces.size() > 1 || pieces.last().text.size() > 1)
            pieces.last().text += u',';
        pieces.last().text += jsonString(name) + u':';
        if (secret.name.isEmpty() || name != secret.name) {
            pieces.last().text += QString::fromUtf8(jsonText(value));
            continue;
        }
        pieces.last().text += u'"';
        pieces += secret.value;
        pieces.append({.text = u"\""_s});
    }
    pieces.last().text += u'}';
    return notation.text(pieces);
}

} // namespace etude
