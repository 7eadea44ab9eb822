// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/requestreader.h"
#include "import/secrets.h"
#include "import/words.h"

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportLines)
};

constexpr qsizetype mostNames = 12;

QString namesOf(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.items()) {
        if (names.size() == mostNames)
            return names.join(", "_L1) + u", …"_s;
        names.append(QString::fromStdString(name));
    }
    return names.join(", "_L1);
}

} // namespace

QStringList promptLines(const Prompt &prompt)
{
    QStringList lines;
    if (!prompt.model.isEmpty())
        lines.append(Words::tr("Model: %1").arg(prompt.model));
    if (!prompt.system.isEmpty())
        lines.append(Words::tr("System text: %1 characters").arg(prompt.system.size()));
    if (!prompt.messages.isEmpty())
        lines.append(Words::tr("Messages: %1").arg(prompt.messages.size()));
    if (const qsizetype images = imageCount(prompt); images > 0)
        lines.append(Words::tr("Images: %1").arg(images));
    for (const auto &[name, value] : prompt.parameters.entries())
        lines.append(isSecretValue(textOf(value)) ? name : name + u' ' + QString::fromUtf8(jsonText(value)).left(60));
    if (prompt.tools.is_array())
        lines.append(Words::tr("Tools: %1").arg(prompt.tools.size()));
    if (!prompt.responseFormat.is_null())
        lines.append(Words::tr("Answer as JSON"));
    lines.append(prompt.stream ? Words::tr("Streamed") : Words::tr("Not streamed"));
    if (prompt.extra.is_object() && !prompt.extra.empty())
        lines.append(Words::tr("As extra JSON: %1").arg(namesOf(prompt.extra)));
    return lines;
}

std::optional<Error> errorForDocument(const Json &document)
{
    const auto error = [](const QString &words) {
        return std::optional(Error{.kind = Error::Kind::Invalid, .words = words});
    };
    const QString object = stringAt(document, "object");
    const bool isAnswer = object.startsWith("chat.completion"_L1) || object == "text_completion"_L1
        || object == "response"_L1 || member(document, "choices") || member(document, "output")
        || (stringAt(document, "type") == "message"_L1 && member(document, "usage"));
    if (isAnswer)
        return error(
            Words::tr("This is a host's answer, not a request: paste what was sent, such as the curl command."));
    if (member(document, "error") || stringAt(document, "type") == "error"_L1)
        return error(Words::tr("This is a host's error message, not a request: paste what was sent."));
    if (object == "list"_L1)
        return error(Words::tr("This is a host's list, not a request: paste a request that holds a prompt."));
    return {};
}

} // namespace etude
