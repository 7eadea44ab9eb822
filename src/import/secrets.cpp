// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/secrets.h"

#include "import/keyreader.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! What is shorter stands in a text by chance, and no host gives out such keys.
constexpr qsizetype shortestSecret = 8;

//! The text without those secrets; `replacement` stands where they stood.
QString withoutSecrets(QString text, const QStringList &secrets, const QString &replacement)
{
    for (const QString &secret : secrets) {
        if (secret.size() >= shortestSecret)
            text.replace(secret, replacement);
    }
    return text;
}

} // namespace

bool isSecretName(const QString &name)
{
    static const QRegularExpression secret(
        u"auth(?!or(?!i))|cookie|token(?!s|i[sz])|secret|passw|session|credential|signature|access[-_]?key|"
        "(^|[-_.])(key|sig|pwd)$|api[-_.]?key"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A member of OpenAI's bodies that says which prompts begin alike.
    return name != "prompt_cache_key"_L1 && secret.match(name).hasMatch();
}

bool hasKeyShape(const QString &value)
{
    static const QRegularExpression scheme(u"\\A\\s*(?:bearer|basic|token)\\s+\\S"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // OpenAI, Anthropic and many others; Groq; Hugging Face; Pinecone; xAI; Google; Replicate; NVIDIA; Perplexity;
    // GitHub; Cerebras; AWS; a JSON web token.
    static const QRegularExpression prefix(
        u"(?<![A-Za-z0-9])(?:sk-|gsk_|hf_|pc-|xai-|AIza|r8_|nvapi-|pplx-|ghp_|github_pat_|csk-|AKIA|eyJ)"
        "[A-Za-z0-9_\\-.]{6,}"_s);
    return scheme.match(value).hasMatch() || prefix.match(value).hasMatch();
}

bool isSecretValue(const QString &value)
{
    if (hasKeyShape(value))
        return true;
    // A mark has a long tag.
    static const QRegularExpression mark(u"\\x{FDD0}[^\\x{FDD1}]*\\x{FDD1}"_s);
    // Words of a date or a version are short, and those of an address are words.
    static const QRegularExpression word(
        u"(?<![A-Za-z0-9])(?<!org-|proj_)(?:[A-Za-z0-9]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto match = word.globalMatch(value.left(8192).remove(mark)); match.hasNext();) {
        const QString found = match.next().captured();
        const QSet<QChar> characters(found.begin(), found.end());
        const bool hasDigit = std::ranges::any_of(characters, [](QChar c) { return c.isDigit(); });
        if (hasDigit && characters.size() >= 8)
            return true;
    }
    return false;
}

void hideSecrets(Imported &imported, QStringList secrets, const QString &name)
{
    // `"sort_key": "temperature"` is left out for its name, but the word may stand anywhere.
    constexpr qsizetype longestWord = 16;
    secrets.removeIf([](const QString &secret) {
        const bool hasDigit = std::ranges::any_of(secret, [](QChar c) { return c.isDigit(); });
        return isPlaceholder(secret) || (!hasDigit && secret.size() < longestWord);
    });
    if (secrets.isEmpty())
        return;
    // The longer one first, where one holds the other.
    std::ranges::stable_sort(secrets, std::ranges::greater(), &QString::size);
    bool isChanged = false;
    const std::function<void(Json &)> hide = [&](Json &value) {
        if (value.is_string()) {
            const QString text = textOf(value);
            const QString hidden = withoutSecrets(text, secrets, name);
            if (hidden == text)
                return;
            isChanged = true;
            value = toJson(hidden);
        } else if (value.is_array()) {
            for (Json &item : value)
                hide(item);
        } else if (value.is_object()) {
            bool isInNames = false;
            for (auto &[inner, item] : value.items()) {
                hide(item);
                const QString text = QString::fromStdString(inner);
                isInNames = isInNames || withoutSecrets(text, secrets, name) != text;
            }
            if (!isInNames)
                return;
            isChanged = true;
            Json renamed = Json::object();
            for (auto &[inner, item] : value.items())
                renamed[withoutSecrets(QString::fromStdString(inner), secrets, name).toStdString()] = std::move(item);
            value = std::move(renamed);
        }
    };
    Json json = toJson(imported.prompt);
    hide(json);
    if (isChanged) {
        if (Result<Prompt> prompt = promptFromJson(json))
            imported.prompt = *std::move(prompt);
    }
    if (imported.endpoint) {
        Endpoint &endpoint = *imported.endpoint;
        endpoint.name = withoutSecrets(endpoint.name, secrets, name);
        endpoint.baseUrl = withoutSecrets(endpoint.baseUrl, secrets, name);
        for (auto &[use, path] : endpoint.paths)
            path = withoutSecrets(path, secrets, name);
        for (Header &header : endpoint.headers)
            header.value = withoutSecrets(header.value, secrets, "${"_L1 + name + u'}');
    }
    for (QStringList *lines : {&imported.understood, &imported.notUnderstood}) {
        for (QString &line : *lines)
            line = withoutSecrets(line, secrets, name);
    }
}

} // namespace etude
