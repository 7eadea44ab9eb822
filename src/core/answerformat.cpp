// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answerformat.h"

#include "core/jsonschema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AnswerFormat)
};

//! What stands in a text that is one code fence and nothing else.
std::optional<QString> insideFence(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype lineEnd = trimmed.indexOf(u'\n');
    if (!trimmed.startsWith("```"_L1) || !trimmed.endsWith("```"_L1) || lineEnd < 0 || trimmed.size() - 3 <= lineEnd)
        return std::nullopt;
    return trimmed.sliced(lineEnd + 1).chopped(3);
}

//! The schema, in the flat form and in that of Chat Completions.
const Json *schemaOf(const Json &format)
{
    if (const Json *schema = member(format, "schema"))
        return schema;
    return member(objectAt(format, "json_schema"), "schema");
}

FormatVerdict judge(const Json &document, const Json *schema)
{
    if (!schema) {
        return document.is_object() ? FormatVerdict{true, Words::tr("A JSON object, as asked for")}
                                    : FormatVerdict{false, Words::tr("JSON, but no object")};
    }
    const auto checked = checkAgainst(document, *schema);
    if (checked)
        return {true, Words::tr("Matches the schema")};
    return {false, checked.error().words};
}

} // namespace

const Json &formatAskedFor(const Prompt &prompt)
{
    const Json *extra = member(prompt.extra, "response_format");
    return extra ? *extra : prompt.responseFormat;
}

std::optional<FormatVerdict> judgeFormat(const QString &text, const Json &responseFormat)
{
    const QString type = stringAt(responseFormat, "type");
    const bool hasSchema = type == "json_schema"_L1;
    if ((!hasSchema && type != "json_object"_L1) || text.trimmed().isEmpty())
        return std::nullopt;
    const Json *schema = hasSchema ? schemaOf(responseFormat) : nullptr;
    if (hasSchema && !schema)
        return std::nullopt;
    const auto document = parseJson(text);
    if (document)
        return judge(*document, schema);
    if (const auto inside = insideFence(text)) {
        if (const auto fenced = parseJson(*inside))
            return FormatVerdict{false, Words::tr("JSON inside a code fence. %1").arg(judge(*fenced, schema).words)};
    }
    return FormatVerdict{false, document.error().words};
}

} // namespace etude
