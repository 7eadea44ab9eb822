// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/responseformatmodel.h"

#include "core/jsonschema.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Chat Completions wants one.
const QString usualName = u"answer"_s;

//! Something to begin with that every host takes, strict or not.
const QString usualSchema =
    u"{\n  \"type\": \"object\",\n  \"properties\": {\n    \"answer\": { \"type\": \"string\" }\n  },\n"
    "  \"required\": [\"answer\"],\n  \"additionalProperties\": false\n}"_s;

} // namespace

void ResponseFormatModel::setKind(int kind)
{
    if (kind == m_kind || kind < Text || kind > Other || (kind == Other && m_other.is_null()))
        return;
    m_kind = Kind(kind);
    if (m_kind == JsonSchema && m_schema.isEmpty())
        m_schema = usualSchema;
    if (m_kind == JsonSchema && m_name.isEmpty())
        m_name = usualName;
    rebuild();
}

void ResponseFormatModel::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    rebuild();
}

void ResponseFormatModel::setStrict(bool isStrict)
{
    if (isStrict == m_isStrict)
        return;
    m_isStrict = isStrict;
    rebuild();
}

void ResponseFormatModel::setSchema(const QString &schema)
{
    if (schema == m_schema)
        return;
    m_schema = schema;
    rebuild();
}

QString ResponseFormatModel::problemOf(const QString &schema) const
{
    const auto json = parseJson(schema);
    if (!json)
        return json.error().words;
    const auto checked = checkSchema(*json);
    return checked ? QString() : checked.error().words;
}

void ResponseFormatModel::rebuild()
{
    m_problem.clear();
    switch (m_kind) {
    case Text:
        m_value = nullptr;
        break;
    case JsonObject:
        m_value = Json{{"type", "json_object"}};
        break;
    case Other:
        m_value = m_other;
        break;
    case JsonSchema:
        m_problem = problemOf(m_schema);
        const QString name = m_name.trimmed();
        m_value = Json{{"type", "json_schema"}, {"name", toJson(name.isEmpty() ? usualName : name)}};
        if (m_problem.isEmpty())
            m_value["schema"] = *parseJson(m_schema);
        if (m_isStrict)
            m_value["strict"] = true;
        break;
    }
    Q_EMIT edited();
}

void ResponseFormatModel::setValue(const Json &value)
{
    if (value == m_value && m_problem.isEmpty())
        return;
    // Chat Completions puts all but the type one level deeper.
    const Json &form = member(value, "json_schema") ? objectAt(value, "json_schema") : value;
    const QString type = stringAt(value, "type");
    m_other = nullptr;
    m_name.clear();
    m_schema.clear();
    m_isStrict = false;
    if (value.is_null() || type == "text"_L1) {
        m_kind = Text;
    } else if (type == "json_object"_L1) {
        m_kind = JsonObject;
    } else if (type == "json_schema"_L1) {
        m_kind = JsonSchema;
        m_name = stringAt(form, "name");
        m_isStrict = boolAt(form, "strict").value_or(false);
        const Json *schema = member(form, "schema");
        m_schema = schema ? QString::fromUtf8(jsonText(*schema, 2)) : QString();
    } else {
        m_kind = Other;
        m_other = value;
    }
    rebuild();
}

} // namespace etude
