// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include "core/utf8.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Values nested deeper than this are refused: destroying or writing them would recurse until the stack ends.
constexpr qsizetype maxDepth = 512;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

//! Members of one object. Their names are looked up one by one, so that more of them would cost time by the square.
constexpr qsizetype maxMembers = 4096;

enum class Shape { Fine, TooDeep, TooWide };

//! Looks for what parsing, or destroying what was parsed, would take too much stack or time for. Brackets and commas in
//! strings do not count. `limitsLists`: a list of many entries is too wide as well.
Shape shapeOf(QByteArrayView text, bool limitsLists)
{
    // Nearly every text has fewer brackets and commas than that in all; counting them is a pass that the compiler makes fast.
    if (std::ranges::count_if(text, [](char c) { return c == '[' || c == '{'; }) <= maxDepth
        && std::ranges::count(text, ',') < maxMembers)
        return Shape::Fine;
    struct Open {
        bool isLimited = false;
        qsizetype commas = 0;
    };
    QVarLengthArray<Open, maxDepth + 1> open;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '[' || c == '{') {
            if (open.size() == maxDepth)
                return Shape::TooDeep;
            open.append({.isLimited = c == '{' || limitsLists});
        } else if ((c == ']' || c == '}') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == ',' && !open.isEmpty()) {
            if (++open.last().commas >= maxMembers && open.last().isLimited)
                return Shape::TooWide;
        }
    }
    return Shape::Fine;
}

struct Position {
    qsizetype line = 1;
    qsizetype column = 1;
};

//! The place of the byte at `offset`, in characters.
Position positionOf(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    // In an empty view `lastIndexOf` of Qt 6.8 looks at the byte behind it all the same.
    const qsizetype lineStart = before.isEmpty() ? 0 : before.lastIndexOf('\n') + 1;
    const auto isFirstByte = [](char c) { return (static_cast<uchar>(c) & 0xC0) != 0x80; };
    return {.line = 1 + before.count('\n'), .column = 1 + std::ranges::count_if(before.sliced(lineStart), isFirstByte)};
}

//! The reason out of nlohmann's message, without its position in bytes and without the text that it read:
//! "… syntax error while parsing value - unexpected ']'; expected end of input" → "unexpected ']'; expected …".
QString reasonOf(const nlohmann::json::exception &exception)
{
    QString words = QString::fromUtf8(exception.what());
    if (const qsizetype dash = words.indexOf(" - "_L1); dash >= 0)
        words = words.sliced(dash + 3);
    else if (const qsizetype bracket = words.indexOf("] "_L1); bracket >= 0)
        words = words.sliced(bracket + 2);
    if (const qsizetype lastRead = words.indexOf("; last read"_L1); lastRead >= 0)
        words.truncate(lastRead);
    return words;
}

const Json &childOrEmpty(const Json &object, std::string_view key, Json::value_t type)
{
    static const Json emptyList = Json::array();
    static const Json emptyObject = Json::object();
    const Json *found = member(object, key);
    if (found && found->type() == type)
        return *found;
    return type == Json::value_t::array ? emptyList : emptyObject;
}

Result<Json> parsed(QByteArrayView text, const Json::parser_callback_t &callback)
{
    QByteArray repaired;
    if (!text.isValidUtf8()) {
        repaired = wellFormedUtf8(text);
        text = repaired;
    }
    switch (shapeOf(text, callback != nullptr)) {
    case Shape::TooDeep:
        return failure(Error::Kind::Protocol, Words::tr("The JSON is nested deeper than %1 levels.").arg(maxDepth));
    case Shape::TooWide:
        return failure(Error::Kind::Protocol,
                       Words::tr("An object in the JSON has more than %1 members.").arg(maxMembers));
    case Shape::Fine:
        break;
    }
    try {
        return Json::parse(text.begin(), text.end(), callback);
    } catch (const nlohmann::json::parse_error &error) {
        const Position position = positionOf(text, static_cast<qsizetype>(error.byte) - 1);
        return failure(Error::Kind::Protocol,
                       Words::tr("Not valid JSON at line %1, column %2: %3.")
                           .arg(position.line)
                           .arg(position.column)
                           .arg(reasonOf(error)));
    } catch (const nlohmann::json::exception &error) {
        return failure(Error::Kind::Protocol, Words::tr("Not valid JSON: %1.").arg(reasonOf(error)));
    }
}

} // namespace

Result<Json> parseJson(QByteArrayView text)
{
    return parsed(text, nullptr);
}

Result<Json> parseJson(QByteArrayView text, const TakeObject &take)
{
    QStringList path;
    QList<bool> isNamed; // per open object or list: it stands under a name of its own
    bool expectsValueOfName = false;
    using Event = Json::parse_event_t;
    return parsed(text, [&](int, Event event, Json &value) {
        switch (event) {
        case Event::key:
            path.append(textOf(value));
            expectsValueOfName = true;
            return true;
        case Event::object_start:
        case Event::array_start:
            isNamed.append(std::exchange(expectsValueOfName, false));
            return true;
        case Event::value:
            if (std::exchange(expectsValueOfName, false))
                path.removeLast();
            return true;
        case Event::object_end:
        case Event::array_end:
            break;
        }
        const bool isTaken = event == Event::object_end && take(path, value);
        if (isNamed.takeLast())
            path.removeLast();
        return !isTaken;
    });
}

Result<Json> parseJson(const QString &text)
{
    return parseJson(QByteArrayView(utf8FromText(text)));
}

QByteArray jsonText(const Json &json, int indent)
{
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

Json toJson(const QString &text)
{
    return utf8FromText(text).toStdString();
}

const Json *member(const Json &object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

QString stringAt(const Json &object, std::string_view key)
{
    const Json *value = member(object, key);
    return value ? textOf(*value) : QString();
}

std::optional<double> numberAt(const Json &object, std::string_view key)
{
    const Json *value = member(object, key);
    if (!value || !value->is_number())
        return std::nullopt;
    return value->get<double>();
}

std::optional<qint64> integerAt(const Json &object, std::string_view key)
{
    const Json *value = member(object, key);
    if (!value || !value->is_number())
        return std::nullopt;
    if (const auto *whole = value->get_ptr<const Json::number_unsigned_t *>())
        return std::in_range<qint64>(*whole) ? std::optional(static_cast<qint64>(*whole)) : std::nullopt;
    if (const auto *whole = value->get_ptr<const Json::number_integer_t *>())
        return *whole;
    const double number = value->get<double>();
    // 2^63 is the first double above the range; the comparison also refuses what is no number at all.
    if (!(number >= -0x1p63 && number < 0x1p63) || std::trunc(number) != number)
        return std::nullopt;
    return static_cast<qint64>(number);
}

std::optional<bool> boolAt(const Json &object, std::string_view key)
{
    const Json *value = member(object, key);
    if (!value || !value->is_boolean())
        return std::nullopt;
    return value->get<bool>();
}

const Json &listAt(const Json &object, std::string_view key)
{
    return childOrEmpty(object, key, Json::value_t::array);
}

const Json &objectAt(const Json &object, std::string_view key)
{
    return childOrEmpty(object, key, Json::value_t::object);
}

QString textOf(const Json &json)
{
    const auto *text = json.get_ptr<const Json::string_t *>();
    return text ? textFromUtf8(*text) : QString();
}

} // namespace etude
