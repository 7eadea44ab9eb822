// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/snippets.h"

#include "snippets/literal.h"
#include "snippets/snippetindex.h"
#include "snippets/templates.h"

#include <QCoreApplication>
#include <QVariantList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! A single argument of a program may have 128 KiB on Linux; larger bodies reach curl through a pipe.
constexpr qsizetype largeBytes = 100 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

bool isTrue(const Json &body, std::string_view name)
{
    return boolAt(body, name).value_or(false);
}

//! Leaves out what the client sends of itself, and adds what a client that knows nothing of JSON has to be told.
void settleHeaders(const ClientEntry &client, QList<HeaderPieces> &headers)
{
    const auto isOwn = [&client](const HeaderPieces &header) {
        const auto own = client.sends.find(header.name.toLower());
        return own != client.sends.end()
            && (own->second == "*"_L1 || header.value == QList<SecretPiece>{{.text = own->second}});
    };
    headers.removeIf(isOwn);
    const bool saysType = std::ranges::any_of(headers, [](const HeaderPieces &header) {
        return header.name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
    });
    if (!saysType && !client.sends.contains(u"content-type"_s))
        headers.append({u"Content-Type"_s, {{.text = u"application/json"_s}}});
}

bool isAscii(const HeaderPieces &header)
{
    return std::ranges::all_of(header.value, [](const SecretPiece &piece) {
        return std::ranges::all_of(piece.text, [](QChar c) { return c < u'\x80'; });
    });
}

//! True for a header that .NET keeps with the content, apart from those of the request.
bool isAboutContent(const QString &name)
{
    static const QStringList others{u"allow"_s, u"expires"_s, u"last-modified"_s};
    return name.startsWith("content-"_L1, Qt::CaseInsensitive) || others.contains(name.toLower());
}

bool fitsArgument(const Notation &notation, const HeaderPieces &header)
{
    return !notation.fitsArgument || std::ranges::all_of(header.value, [&](const SecretPiece &piece) {
        return notation.fitsArgument(piece.text);
    });
}

QVariantHash headerVariables(const ClientEntry &client, const HeaderPieces &header)
{
    const Notation &notation = *client.notation;
    const QString value = notation.text(header.value);
    QList<SecretPiece> line = header.value;
    const QString start = header.name + (line.isEmpty() ? client.emptyHeader : u": "_s);
    if (line.isEmpty() || line.first().isVariable)
        line.prepend({.text = start});
    else
        line.first().text.prepend(start);
    return {{u"key"_s, notation.key ? notation.key(header.name) : QString()},
            {u"name"_s, notation.text({{.text = header.name}})},
            {u"is_content"_s, isAboutContent(header.name)},
            {u"value"_s, isAscii(header) ? value : notation.utf8Header.arg(value)},
            {u"line"_s, notation.text(line)}};
}

QVariantHash requestVariables(const ClientEntry &client, const RequestParts &parts)
{
    const Notation &notation = *client.notation;
    QVariantList headers;
    for (const HeaderPieces &header : parts.headers)
        headers.append(headerVariables(client, header));
    // Not a list of strings: the engine takes one of two or more for false.
    const QVariantList names(parts.variables.begin(), parts.variables.end());
    const SecretMember secret{parts.secretMember, parts.secret};
    const bool isText = !holdsNumbers(notation, parts.body);
    const QString body = isText ? jsonTextLiteral(notation, parts.body, secret) : literal(notation, parts.body, secret);
    const QString url = client.strictUrl ? strictUrl(parts.url) : parts.url;
    const bool hasGlob = std::ranges::any_of(url, [](QChar c) { return u"[]{}"_s.contains(c); });
    return {{u"url"_s, notation.text({{.text = url}})},
            {u"has_glob"_s, hasGlob},
            {u"headers"_s, headers},
            {u"has_utf8_headers"_s, !std::ranges::all_of(parts.headers, isAscii)},
            {u"headers_fit_arguments"_s,
             std::ranges::all_of(parts.headers,
                                 [&](const HeaderPieces &header) { return fitsArgument(notation, header); })},
            {u"variables"_s, names},
            {u"body"_s, body},
            {u"is_text"_s, isText},
            {u"has_dictionary"_s, needsDictionary(notation, parts.body)},
            {u"is_large"_s, body.toUtf8().size() > largeBytes}};
}

QVariantHash sdkVariables(const Notation &notation, const QString &dialect, const Sdk &sdk, const SdkCall &call,
                          const RequestParts &parts)
{
    const auto text = [&notation](const QString &value) { return notation.text({{.text = value}}); };
    QVariantList suppressed;
    for (const QString &name : call.suppressed)
        suppressed.append(notation.key(name));
    QVariantList query;
    for (const auto &[name, value] : call.query)
        query.append(QVariantHash{{u"key"_s, notation.key(name)}, {u"value"_s, text(value)}});
    const SecretMember secret{parts.secretMember, parts.secret};
    const auto named = sdk.named.find(dialect);
    const QString arguments = named == sdk.named.end()
        ? literal(notation, parts.body, secret)
        : u'\n' + keywordArguments(notation, parts.body, named->second, secret) + u'\n';
    return {{u"base_url"_s, text(call.baseUrl)}, {u"query"_s, query},           {u"key_argument"_s, call.keyArgument},
            {u"key"_s, notation.text(call.key)}, {u"suppressed"_s, suppressed}, {u"arguments"_s, arguments}};
}

//! What is the same for each client that a request is tried with.
struct Writing {
    QString dialect = {};
    SnippetOptions options = {};
    //! How the saved file is run: `python3 chat.py`; empty where that takes more than a line.
    QString runLine = {};
};

//! Fails with `Invalid` where the client could not send the same request; the words say why, and no more.
Result<QString> written(const ClientEntry &client, const SnippetClient &info, RequestParts parts,
                        const Writing &writing)
{
    const QString &dialect = writing.dialect;
    if (!info.dialects.contains(dialect))
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” does not speak the protocol of this request.").arg(info.name));
    settleHeaders(client, parts.headers);
    const auto unsent = std::ranges::find_if_not(parts.headers, isAscii);
    if (client.asciiHeaders && unsent != parts.headers.end())
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” cannot send the header “%2”: it holds characters that are not ASCII.")
                           .arg(info.name, unsent->name));
    QVariantHash variables{{u"stream"_s, isTrue(parts.body, "stream") || isTrue(parts.body, "streaming")},
                           {u"errors"_s, writing.options.errors},
                           {u"comments"_s, writing.options.comments},
                           {u"comment"_s, client.comment},
                           {u"install"_s, info.install},
                           {u"run"_s, writing.runLine},
                           {u"placeholder"_s, parts.placeholders.join(", "_L1)},
                           {u"chat"_s, dialect == "openai-chat"_L1 || dialect == "modelslab"_L1},
                           {u"modelslab"_s, dialect == "modelslab"_L1},
                           {u"responses"_s, dialect == "openai-responses"_L1},
                           {u"messages"_s, dialect == "anthropic-messages"_L1}};
    if (!client.sdk) {
        variables.insert(requestVariables(client, parts));
        return rendered(client.templateName, variables);
    }
    const Result<SdkCall> call = sdkCall(*client.sdk, info.name, dialect, parts);
    if (!call)
        return std::unexpected(call.error());
    if (!holdsNumbers(*client.notation, parts.body))
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” cannot send a number as large as one in this request.").arg(info.name));
    variables.insert(requestVariables(client, parts));
    variables.insert(sdkVariables(*client.notation, dialect, *client.sdk, *call, parts));
    return rendered(client.templateName, variables);
}

} // namespace

Result<Snippet> snippet(const QString &language, const HttpRequest &request, const QString &dialect,
                        const SnippetOptions &options)
{
    const QList<SnippetLanguage> &languages = snippetLanguages();
    const auto known = std::ranges::find(languages, language, &SnippetLanguage::id);
    if (known == languages.end())
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” is none of the languages that code can be written in.").arg(language));
    const QString clientId = options.client.isEmpty() ? known->clients.first().id : options.client;
    const auto info = std::ranges::find(known->clients, clientId, &SnippetClient::id);
    if (info == known->clients.end())
        return failure(Error::Kind::Invalid,
                       Words::tr("“%1” is none of the clients for %2.").arg(clientId, known->name));
    const Result<RequestParts> parts = requestParts(request, options.placeholder);
    if (!parts)
        return std::unexpected(parts.error());

    const Writing writing{.dialect = dialect,
                          .options = options,
                          .runLine = known->run.value(0).join(u' ').replace(u"{file}"_s, known->fileName)};
    const auto inClient = [&](const SnippetClient &client) {
        return written(snippetIndex().clients.at({language, client.id}), client, *parts, writing);
    };
    const Result<QString> code = inClient(*info);
    if (code)
        return Snippet{.code = *code, .client = clientId};
    // The first client of a language that needs no SDK can send anything.
    const auto plain = std::ranges::find_if(known->clients, [&](const SnippetClient &client) {
        return !snippetIndex().clients.at({language, client.id}).sdk && client.dialects.contains(dialect);
    });
    if (code.error().kind != Error::Kind::Invalid || plain == known->clients.end() || plain == info)
        return std::unexpected(code.error());
    const Result<QString> instead = inClient(*plain);
    if (!instead)
        return std::unexpected(instead.error());
    return Snippet{.code = *instead,
                   .client = plain->id,
                   .note = Words::tr("%1 So this is plain HTTP with %2.").arg(code.error().words, plain->name)};
}

} // namespace etude
