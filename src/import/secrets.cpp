// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/secrets.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! What is shorter stands in a text by chance, and no host gives out such keys.
constexpr qsizetype shortestSecret = 8;

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
    // Words of a date or a version are short, and those of an address are words.
    static const QRegularExpression word(
        u"(?<![A-Za-z0-9])(?!org-|proj_)(?:[A-Za-z0-9]{20,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (auto match = word.globalMatch(value.left(8192)); match.hasNext();) {
        const QString found = match.next().captured();
        const QSet<QChar> characters(found.begin(), found.end());
        const bool hasDigit = std::ranges::any_of(characters, [](QChar c) { return c.isDigit(); });
        if (hasDigit && characters.size() >= 8)
            return true;
    }
    return false;
}

QString withoutSecrets(QString text, const QStringList &secrets, const QString &replacement)
{
    for (const QString &secret : secrets) {
        if (secret.size() >= shortestSecret)
            text.replace(secret, replacement);
    }
    return text;
}

} // namespace etude
