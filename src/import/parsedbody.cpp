// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/parsedbody.h"

#include "import/codereader.h"

#include <QCoreApplication>

#include <vector>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ParsedBody)
};

//! No body has more; as members keep their order, reading them takes the square of the time.
constexpr int mostMembers = 4000;

bool hasTooManyMembers(const QString &text)
{
    std::vector<int> colons{0};
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++at;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'{' || c == u'[') {
            colons.push_back(0);
        } else if (c == u'}' || c == u']') {
            if (colons.size() > 1)
                colons.pop_back();
        } else if (c == u':' && ++colons.back() > mostMembers) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<Json> parsedJson(const QString &text)
{
    if (hasTooManyMembers(text)) {
        return failure(Error::Kind::Invalid,
                       Words::tr("An object in the JSON has more than %1 members: it is no prompt.").arg(mostMembers));
    }
    return parseJson(text);
}

Result<Json> parsedBody(const QString &text, const Marks &marks)
{
    Result<Json> body = parsedJson(text);
    if (body)
        return body;
    const QString trimmed = text.trimmed();
    if (hasTooManyMembers(text) || (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'[')))
        return body;
    for (const CodeLanguage language : {CodeLanguage::JavaScript, CodeLanguage::Python}) {
        if (const std::optional<Json> value = CodeReader(trimmed, language, marks).value();
            value && value->is_structured() && !value->empty())
            return *value;
    }
    return body;
}

} // namespace etude
