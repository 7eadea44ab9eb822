// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonschema.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

//! valijson checks `format` and `patternProperties` with std::regex, whose recursion ends the stack on long texts.
constexpr size_t longestForRegex = 4096;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonSchema)
};

std::unexpected<Error> unusable(const QString &words)
{
    return failure(Error::Kind::Invalid, words);
}

//! `pattern` by PCRE, which has limits where std::regex recurses without any.
class Pattern final {
public:
    explicit Pattern(const std::string &pattern)
        : m_expression(QString::fromStdString(pattern), QRegularExpression::UseUnicodePropertiesOption)
    {
        if (!m_expression.isValid())
            throw std::runtime_error("the pattern " + pattern + " is no regular expression");
    }
    static bool search(const std::string &text, const Pattern &pattern)
    {
        return pattern.m_expression.match(QString::fromStdString(text)).hasMatch();
    }

private:
    QRegularExpression m_expression;
};

//! Follows what applies to the same place of a document. A circle there would be followed without end by any validator;
//! a circle by way of `properties` or `items` is how trees are described, and ends with the document.
class Circles final {
public:
    explicit Circles(const Json &schema)
        : m_root(schema)
    {
    }

    //! Every schema within `schema` is a start.
    Result<void> checkAll(const Json &schema)
    {
        if (schema.is_object()) {
            if (const auto checked = follow(schema); !checked)
                return checked;
        }
        if (schema.is_structured()) {
            for (const Json &part : schema) {
                if (const auto checked = checkAll(part); !checked)
                    return checked;
            }
        }
        return {};
    }

private:
    Result<void> follow(const Json &schema)
    {
        if (!schema.is_object() || m_done.contains(&schema))
            return {};
        if (m_open.contains(&schema))
            return unusable(Words::tr("The schema refers to itself in a circle (“$ref”), so that it says nothing."));
        m_open.insert(&schema);
        const auto followed = followParts(schema);
        m_open.remove(&schema);
        m_done.insert(&schema);
        return followed;
    }

    Result<void> followParts(const Json &schema)
    {
        // "All other properties in a "$ref" object MUST be ignored" (draft-handrews-json-schema-01, 8.3).
        if (const Json *reference = member(schema, "$ref"); reference && reference->is_string())
            return followReference(reference->get_ref<const std::string &>());
        for (const char *key : {"not", "if", "then", "else"}) {
            if (const Json *part = member(schema, key)) {
                if (const auto followed = follow(*part); !followed)
                    return followed;
            }
        }
        for (const char *key : {"allOf", "anyOf", "oneOf", "dependencies"}) {
            const Json *parts = member(schema, key);
            if (!parts || !parts->is_structured())
                continue;
            for (const Json &part : *parts) {
                if (const auto followed = follow(part); !followed)
                    return followed;
            }
        }
        return {};
    }

    Result<void> followReference(const std::string &reference)
    {
        const QString shown = QString::fromStdString(reference);
        if (!reference.starts_with('#'))
            return unusable(Words::tr("The schema refers to another document, “%1”; nothing is fetched: put that part "
                                      "into “definitions” and refer to it with “#/definitions/…”.")
                                .arg(shown));
        try {
            const QByteArray path = QByteArray::fromPercentEncoding(QByteArray::fromStdString(reference.substr(1)));
            return follow(m_root.at(Json::json_pointer(path.toStdString())));
        } catch (const Json::exception &) {
            return unusable(Words::tr("The schema refers to “%1”, which is not in it.").arg(shown));
        }
    }

    const Json &m_root;
    QSet<const Json *> m_open;
    QSet<const Json *> m_done;
};

//! The longest text, member names among them.
size_t longestText(const Json &json)
{
    if (const auto *text = json.get_ptr<const std::string *>())
        return text->size();
    size_t longest = 0;
    if (json.is_object()) {
        for (const auto &[name, value] : json.items())
            longest = std::max({longest, name.size(), longestText(value)});
    } else if (json.is_array()) {
        for (const Json &value : json)
            longest = std::max(longest, longestText(value));
    }
    return longest;
}

//! Without the rules that use std::regex.
void dropRegexRules(nlohmann::json &schema)
{
    if (schema.is_object()) {
        if (const auto format = schema.find("format"); format != schema.end() && format->is_string())
            schema.erase(format);
        if (const auto patterns = schema.find("patternProperties"); patterns != schema.end() && patterns->is_object()) {
            schema.erase(patterns);
            schema.erase("additionalProperties"); // it speaks of those that the patterns leave over
        }
    }
    if (schema.is_structured()) {
        for (nlohmann::json &part : schema)
            dropRegexRules(part);
    }
}

Result<void> populate(valijson::Schema &compiled, const nlohmann::json &schema)
{
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(Adapter(schema), compiled);
        return {};
    } catch (const std::exception &error) {
        return unusable(Words::tr("The schema cannot be used: %1").arg(QString::fromUtf8(error.what())));
    }
}

//! valijson's `{"<root>", "[items]", "[0]"}` → `/items/0`.
std::string pointerOf(const std::vector<std::string> &context)
{
    std::string pointer;
    for (size_t i = 1; i < context.size(); ++i) {
        std::string part = context[i];
        if (part.size() >= 2 && part.front() == '[' && part.back() == ']')
            part = part.substr(1, part.size() - 2);
        pointer += '/';
        for (const char c : part)
            pointer += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
    }
    return pointer;
}

QString violationText(const valijson::ValidationResults::Error &error, const Json &document)
{
    const std::string pointer = pointerOf(error.context);
    QString rule = QString::fromStdString(error.description);
    if (!rule.isEmpty())
        rule[0] = rule[0].toLower();
    while (rule.endsWith(u'.'))
        rule.chop(1);
    QString found;
    try {
        found = QString::fromUtf8(jsonText(document.at(Json::json_pointer(pointer))));
    } catch (const Json::exception &) {
        // A member that is missing has no value to show.
    }
    constexpr qsizetype shownLength = 60;
    if (found.size() > shownLength)
        found = found.first(shownLength) + u'…';
    const QString place =
        pointer.empty() ? Words::tr("At the top") : Words::tr("At %1").arg(QString::fromStdString(pointer));
    return found.isEmpty() ? Words::tr("%1: %2.").arg(place, rule)
                           : Words::tr("%1: %2 (found %3).").arg(place, rule, found);
}

} // namespace

Result<void> checkSchema(const Json &schema)
{
    if (!schema.is_object())
        return unusable(Words::tr("A JSON schema has to be an object, such as {\"type\": \"object\"}."));
    if (const auto checked = Circles(schema).checkAll(schema); !checked)
        return checked;
    valijson::Schema compiled;
    return populate(compiled, nlohmann::json(schema));
}

Result<void> checkAgainst(const Json &document, const Json &schema)
{
    if (const auto checked = checkSchema(schema); !checked)
        return checked;
    nlohmann::json rules(schema);
    if (longestText(document) > longestForRegex)
        dropRegexRules(rules);
    valijson::Schema compiled;
    if (const auto populated = populate(compiled, rules); !populated)
        return populated;
    try {
        const nlohmann::json checked(document);
        valijson::ValidatorT<Pattern> validator;
        valijson::ValidationResults results;
        if (validator.validate(compiled, Adapter(checked), &results))
            return {};
        valijson::ValidationResults::Error first;
        if (!results.popError(first))
            first.description = "the schema does not allow it";
        return failure(Error::Kind::Protocol, violationText(first, document));
    } catch (const std::exception &error) {
        return unusable(Words::tr("The schema cannot be used: %1").arg(QString::fromUtf8(error.what())));
    }
}

} // namespace etude
