// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/toolsmodel.h"

#include "core/jsonschema.h"
#include "core/tools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! The choices that are words. The first, an empty one, is not sent.
const QStringList &choiceWords()
{
    static const QStringList words{QString(), u"auto"_s, u"none"_s, u"required"_s};
    return words;
}

} // namespace

ToolsModel::ToolsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ToolsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ToolsModel::roleNames() const
{
    return {{NameRole, "name"}, {DescriptionRole, "description"}};
}

QVariant ToolsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Json tool = flatTool(m_tools[size_t(index.row())]);
    const bool isFunction = isFunctionTool(tool);
    switch (role) {
    case NameRole:
        return stringAt(tool, isFunction ? "name" : "type");
    case DescriptionRole:
        return isFunction ? stringAt(tool, "description").simplified() : tr("run by the host; sent as it is");
    default:
        return {};
    }
}

QStringList ToolsModel::choices() const
{
    QStringList choices{tr("not sent"), u"auto"_s, u"none"_s, u"required"_s};
    for (int row = 0; row < count(); ++row) {
        const Json tool = flatTool(m_tools[size_t(row)]);
        if (isFunctionTool(tool))
            choices.append(stringAt(tool, "name"));
    }
    if (choiceIndex() == choices.size())
        choices.append(QString::fromUtf8(jsonText(m_choice)));
    return choices;
}

int ToolsModel::choiceIndex() const
{
    if (m_choice.is_null())
        return 0;
    const auto word = choiceWords().indexOf(textOf(m_choice));
    if (word > 0)
        return int(word);
    int index = int(choiceWords().size());
    const QString name = stringAt(m_choice, "name");
    for (int row = 0; row < count(); ++row) {
        const Json tool = flatTool(m_tools[size_t(row)]);
        if (!isFunctionTool(tool))
            continue;
        if (!name.isEmpty() && stringAt(tool, "name") == name)
            return index;
        ++index;
    }
    return index; // one that has no word here: the last of `choices`
}

void ToolsModel::setChoiceIndex(int index)
{
    if (index == choiceIndex() || index < 0 || index >= choices().size())
        return;
    if (index == 0)
        m_choice = nullptr;
    else if (index < choiceWords().size())
        m_choice = toJson(choiceWords()[index]);
    else
        m_choice = Json{{"name", toJson(choices()[index])}};
    Q_EMIT edited();
}

QString ToolsModel::text() const
{
    return count() == 0 ? QString() : QString::fromUtf8(jsonText(m_tools, 2));
}

void ToolsModel::set(const Json &tools, const Json &choice)
{
    if (tools == m_tools && choice == m_choice)
        return;
    beginResetModel();
    m_tools = tools;
    m_choice = choice;
    endResetModel();
    Q_EMIT edited();
}

Json ToolsModel::tool(int row) const
{
    return row >= 0 && row < count() ? m_tools[size_t(row)] : Json();
}

void ToolsModel::put(int row, const Json &tool)
{
    Json tools = m_tools.is_array() ? m_tools : Json::array();
    Json choice = m_choice;
    if (row >= 0 && row < count()) {
        const QString before = stringAt(flatTool(tools[size_t(row)]), "name");
        if (!before.isEmpty() && stringAt(choice, "name") == before)
            choice["name"] = toJson(stringAt(tool, "name"));
        tools[size_t(row)] = tool;
    } else {
        tools.push_back(tool);
    }
    set(tools, choice);
}

void ToolsModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    Json tools = m_tools;
    // A choice of a tool that is not offered is refused by every host.
    const bool isChosen = m_choice.is_object() && choiceIndex() < choices().size()
        && stringAt(m_choice, "name") == stringAt(flatTool(tools[size_t(row)]), "name");
    tools.erase(size_t(row));
    set(tools.empty() ? Json() : tools, isChosen ? Json() : m_choice);
}

QString ToolsModel::problemOf(const QString &text) const
{
    const auto tools = toolsFromText(text);
    return tools ? QString() : tools.error().words;
}

bool ToolsModel::setText(const QString &text)
{
    const auto tools = toolsFromText(text);
    if (!tools)
        return false;
    const QString chosen = stringAt(m_choice, "name");
    const bool isOffered = chosen.isEmpty() || (tools->is_array() && std::ranges::any_of(*tools, [&](const Json &tool) {
                                                    return stringAt(tool, "name") == chosen;
                                                }));
    set(*tools, isOffered ? m_choice : Json());
    return true;
}

// --- One of them -----------------------------------------------------------------------------------------------------

ToolEditor::ToolEditor(ToolsModel &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
}

void ToolEditor::set(QString &member, const QString &value)
{
    if (value == member)
        return;
    member = value;
    Q_EMIT changed();
}

void ToolEditor::edit(int row)
{
    m_tool = m_tools.tool(row);
    m_row = m_tool.is_null() ? -1 : row;
    m_isWhole = m_row >= 0 && !isFunctionTool(m_tool);
    m_name.clear();
    m_description.clear();
    if (m_isWhole) {
        m_schema = QString::fromUtf8(jsonText(m_tool, 2));
    } else if (m_row >= 0) {
        m_tool = flatTool(m_tool);
        m_name = stringAt(m_tool, "name");
        m_description = stringAt(m_tool, "description");
        const Json *parameters = member(m_tool, "parameters");
        m_schema = parameters ? QString::fromUtf8(jsonText(*parameters, 2)) : QString();
    } else {
        m_tool = Json::object();
        m_schema = u"{\n  \"type\": \"object\",\n  \"properties\": {\n    \n  },\n  \"required\": []\n}"_s;
    }
    Q_EMIT changed();
}

QString ToolEditor::nameProblem() const
{
    if (m_isWhole)
        return {};
    if (const auto checked = checkTool({{"name", toJson(m_name)}}); !checked)
        return checked.error().words;
    for (int row = 0; row < m_tools.count(); ++row) {
        if (row != m_row && m_tools.data(m_tools.index(row), ToolsModel::NameRole).toString() == m_name)
            return tr("Another tool has this name.");
    }
    return {};
}

QString ToolEditor::schemaProblem() const
{
    if (m_schema.trimmed().isEmpty())
        return m_isWhole ? tr("A tool has to be a JSON object.") : QString();
    const auto json = parseJson(m_schema);
    if (!json)
        return json.error().words;
    if (m_isWhole)
        return json->is_object() ? QString() : tr("A tool has to be a JSON object.");
    const auto checked = checkSchema(*json);
    return checked ? QString() : checked.error().words;
}

bool ToolEditor::save()
{
    if (!nameProblem().isEmpty() || !schemaProblem().isEmpty())
        return false;
    const auto schema = parseJson(m_schema);
    if (m_isWhole) {
        m_tools.put(m_row, flatTool(*schema));
        return true;
    }
    // Members keep their order; those without a field (`strict`) stay.
    Json tool = m_tool;
    tool["name"] = toJson(m_name);
    if (m_description.isEmpty())
        tool.erase("description");
    else
        tool["description"] = toJson(m_description);
    if (m_schema.trimmed().isEmpty())
        tool.erase("parameters");
    else
        tool["parameters"] = *schema;
    m_tools.put(m_row, tool);
    return true;
}

} // namespace etude
