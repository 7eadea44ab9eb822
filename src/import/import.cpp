// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import.h"

#include "core/httprequest.h"
#include "import/codereader.h"
#include "import/curl.h"
#include "import/parsedbody.h"
#include "import/pasted.h"
#include "import/requestreader.h"
#include "import/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

//! More than any prompt with its images; reading it takes seconds.
constexpr qsizetype longestText = 20 * 1024 * 1024;

//! `${NAME}` where a request that was printed has its secrets.
QString withMarks(const QString &value, const Marks &marks)
{
    QString result;
    for (const SecretPiece &piece : secretPieces(value))
        result += piece.isVariable ? marks.variable(piece.text) : piece.text;
    return result;
}

//! `{"method", "url", "headers", "body"}`, as `etude-cli request` prints it; headers may also be a list.
FoundRequest printedRequest(const Json &document, const Marks &marks)
{
    FoundRequest request{.url = stringAt(document, "url"), .body = objectAt(document, "body")};
    for (const auto &[name, value] : objectAt(document, "headers").items())
        request.headers.append({.name = QString::fromStdString(name), .value = withMarks(textOf(value), marks)});
    for (const Json &header : listAt(document, "headers"))
        request.headers.append({.name = stringAt(header, "name"),
                                .value = withMarks(stringAt(header, "value"), marks)});
    // The key of ModelsLab's own form.
    if (const QString key = stringAt(request.body, "key"); secretPieces(key).size() == 1)
        request.body["key"] = toJson(withMarks(key, marks));
    return request;
}

//! A prompt as Etude saves it, alone or with a preset's members around it.
bool isSavedPrompt(const Json &document)
{
    const bool hasTexts = std::ranges::any_of(listAt(document, "messages"), [](const Json &message) {
        return member(message, "text") != nullptr && member(message, "content") == nullptr;
    });
    return hasTexts || (member(document, "version") && member(document, "messages") && member(document, "parameters"));
}

Result<Imported> readDocument(const Json &document, const Marks &marks, const QList<Endpoint> &known)
{
    if (isSavedPrompt(document)) {
        Result<Prompt> prompt = promptFromJson(document);
        if (!prompt)
            return failure(Error::Kind::Invalid, prompt.error().words);
        Imported imported{.prompt = *std::move(prompt)};
        imported.understood = QStringList{Words::tr("A saved prompt")} + promptLines(imported.prompt);
        return imported;
    }
    if (member(document, "url") && member(document, "body"))
        return readRequest(printedRequest(document, marks), marks, known);
    return readRequest({.body = document}, marks, known);
}

Result<Imported> readCommand(const QString &text, const Marks &marks, const QList<Endpoint> &known)
{
    const Shell shell = shellOf(text);
    const Result<ShellScript> script = readShell(text, shell, marks);
    if (!script)
        return std::unexpected(script.error());
    const auto first = std::ranges::find_if(script->commands, isCurl);
    if (first == script->commands.end())
        return std::unexpected(errorForText(text));
    Result<FoundRequest> request = readCurl(*first, *script, shell, marks);
    if (!request)
        return std::unexpected(request.error());
    request->others += std::count_if(first + 1, script->commands.end(), isCurl);
    return readRequest(*std::move(request), marks, known);
}

//! Nothing where the code sends no prompt.
std::optional<Result<Imported>> readCode(const QString &text, const Marks &marks, const QList<Endpoint> &known)
{
    // Two languages have much in common; where the likely one finds nothing, another one may.
    for (const CodeLanguage language : codeLanguages(text)) {
        QList<FoundRequest> requests = CodeReader(text, language, marks).requests();
        if (requests.isEmpty())
            continue;
        FoundRequest first = requests.takeFirst();
        first.others = requests.size();
        return readRequest(std::move(first), marks, known);
    }
    return {};
}

//! JSON, or what people write for it: with comments, trailing commas, other quotes.
std::optional<Result<Imported>> readJson(const QString &text, const Marks &marks, const QList<Endpoint> &known)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return {};
    // `{ curl …; }` is a group of commands.
    static const QRegularExpression group(u"\\A\\{\\s+[A-Za-z_./]"_s);
    if (group.match(text.left(200)).hasMatch() && hasCurl(text) && !parsedBody(text, marks))
        return {};
    const Result<Json> document = parsedBody(text, marks);
    if (!document)
        return failure(Error::Kind::Invalid, document.error().words);
    return readDocument(*document, marks, known);
}

} // namespace

Result<Imported> importText(const QString &pasted, const QList<Endpoint> &known)
{
    if (pasted.size() > longestText) {
        return failure(
            Error::Kind::Invalid,
            Words::tr("The text is longer than %1 million characters: paste only the request.").arg(longestText >> 20));
    }
    const QString text = withoutWrapping(pasted);
    const Marks marks(text);
    if (const auto imported = readJson(text, marks, known))
        return *imported;
    // Code may speak of curl, and a command of code.
    const Result<Imported> command =
        hasCurl(text) ? readCommand(text, marks, known) : failure(Error::Kind::Invalid, {});
    if (command)
        return command;
    if (const auto imported = readCode(text, marks, known))
        return *imported;
    if (!command.error().words.isEmpty())
        return command;
    return std::unexpected(errorForText(text));
}

Prompt editablePrompt(const Imported &imported)
{
    Prompt prompt = imported.prompt;
    for (const QString &name : imported.keptForms)
        prompt.extra.erase(name.toStdString());
    if (prompt.extra.is_object() && prompt.extra.empty())
        prompt.extra = nullptr;
    return prompt;
}

} // namespace etude
