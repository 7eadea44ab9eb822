// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tools.h"

#include "core/jsonschema.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

constexpr qsizetype longestName = 64;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

//! The list in a text of any of the accepted shapes.
Json listOf(Json json)
{
    if (json.is_array())
        return json;
    if (const Json *tools = member(json, "tools"); tools && tools->is_array())
        return *tools;
    return Json::array({std::move(json)});
}

} // namespace

bool isFunctionTool(const Json &tool)
{
    if (!tool.is_object())
        return false;
    const QString type = stringAt(tool, "type");
    return type.isEmpty() || type == "function"_L1 || (type == "custom"_L1 && member(tool, "input_schema"));
}

Json flatTool(const Json &tool)
{
    if (!isFunctionTool(tool))
        return tool;
    const Json *function = member(tool, "function");
    const Json &source = function && function->is_object() ? *function : tool;
    Json flat = Json::object();
    for (const auto &[name, value] : source.items()) {
        if (name != "type")
            flat[name == "input_schema" ? "parameters" : name] = value;
    }
    return flat;
}

Result<void> checkTool(const Json &tool)
{
    const QString name = stringAt(tool, "name");
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("A tool needs a name, such as get_weather."));
    if (name.size() > longestName || !std::ranges::all_of(name, isNameCharacter)) {
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” is no name for a tool: use up to %2 of the letters a to z, digits, _ and -.")
                           .arg(name.left(longestName + 1))
                           .arg(longestName));
    }
    if (const Json *schema = member(tool, "parameters")) {
        if (const auto checked = checkSchema(*schema); !checked)
            return failure(Error::Kind::Invalid,
                           Words::tr("The parameters of %1: %2").arg(name, checked.error().words));
    }
    return {};
}

Result<Json> toolsFromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Json();
    auto parsed = parseJson(text);
    if (!parsed)
        return std::unexpected(parsed.error());
    Json tools = Json::array();
    for (const Json &item : listOf(*std::move(parsed))) {
        const auto place = [&] { return Words::tr("Tool number %1: %2").arg(tools.size() + 1); };
        if (!item.is_object())
            return failure(Error::Kind::Invalid, place().arg(Words::tr("a tool has to be a JSON object.")));
        Json tool = flatTool(item);
        if (isFunctionTool(item)) {
            if (const auto checked = checkTool(tool); !checked)
                return failure(Error::Kind::Invalid, place().arg(checked.error().words));
            const bool isKnown = std::ranges::any_of(tools, [&](const Json &other) {
                return stringAt(other, "name") == stringAt(tool, "name");
            });
            if (isKnown)
                return failure(Error::Kind::Invalid,
                               place().arg(Words::tr("the name %1 is taken.").arg(stringAt(tool, "name"))));
        }
        tools.push_back(std::move(tool));
    }
    return tools.empty() ? Json() : tools;
}

} // namespace etude
