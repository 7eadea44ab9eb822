// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/snippets.h"

#include "snippets/literal.h"
#include "snippets/parts.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>
#include <KTextTemplate/TemplateLoader>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QtCore/qapplicationstatic.h>
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

QString resourcePath(const QString &name)
{
    return ":/etude/snippets/"_L1 + name;
}

//! A client with what only this file needs to know of it.
struct ClientEntry {
    QString templateName = {};
    const Notation *notation = nullptr;
    //! Headers, in lower case, that the client sends of itself, with the value it sends; `*` for any value.
    std::map<QString, QString> sends = {};
    //! What stands behind the name of a header without a value: for libcurl a colon would mean "leave it out".
    QString emptyHeader = {};
    std::optional<Sdk> sdk = {};
};

struct Index {
    QList<SnippetLanguage> languages = {};
    //! By language and client, both as ids.
    std::map<std::pair<QString, QString>, ClientEntry> clients = {};
};

QList<QString> stringsIn(const Json &list)
{
    QList<QString> result;
    for (const Json &entry : list)
        result.append(textOf(entry));
    return result;
}

std::map<QString, QString> textsIn(const Json &object)
{
    std::map<QString, QString> result;
    for (const auto &[key, value] : object.items())
        result[QString::fromStdString(key)] = textOf(value);
    return result;
}

std::map<QString, QList<QString>> listsIn(const Json &object)
{
    std::map<QString, QList<QString>> result;
    for (const auto &[key, value] : object.items())
        result[QString::fromStdString(key)] = stringsIn(value);
    return result;
}

Sdk sdkFromJson(const Json &json)
{
    Sdk sdk{.keyHeader = stringAt(json, "key_header"),
            .paths = textsIn(objectAt(json, "paths")),
            .required = listsIn(objectAt(json, "required")),
            .named = listsIn(objectAt(json, "named")),
            .implied = stringsIn(listAt(json, "implied"))};
    for (const Json &key : listAt(json, "keys"))
        sdk.keys.append({.header = stringAt(key, "header"),
                         .prefix = stringAt(key, "prefix"),
                         .argument = stringAt(key, "argument"),
                         .suppresses = stringAt(key, "suppresses")});
    return sdk;
}

Index readIndex()
{
    QFile file(resourcePath(u"index.json"_s));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "snippets", "index.json is not among the resources");
    const Result<Json> json = parseJson(file.readAll());
    Q_ASSERT_X(json, "snippets", "index.json is no JSON");
    Index index;
    if (!isOpen || !json)
        return index;
    for (const Json &entry : listAt(*json, "languages")) {
        SnippetLanguage language{.id = stringAt(entry, "id"),
                                 .name = stringAt(entry, "name"),
                                 .syntax = stringAt(entry, "syntax"),
                                 .extension = stringAt(entry, "extension")};
        for (const Json &client : listAt(entry, "clients")) {
            const QString id = stringAt(client, "id");
            language.clients.append({.id = id,
                                     .name = stringAt(client, "name"),
                                     .install = stringAt(client, "install"),
                                     .dialects = stringsIn(listAt(client, "dialects"))});
            ClientEntry &known = index.clients[{language.id, id}];
            known.templateName = stringAt(client, "template");
            known.notation = notationByName(stringAt(entry, "notation"));
            known.sends = textsIn(objectAt(client, "sends"));
            known.emptyHeader = member(client, "empty_header") ? stringAt(client, "empty_header") : u":"_s;
            if (const Json *sdk = member(client, "sdk"))
                known.sdk = sdkFromJson(*sdk);
        }
        index.languages.append(language);
    }
    return index;
}

const Index &theIndex()
{
    static const Index index = readIndex();
    return index;
}

//! Takes templates from the resources. A line that holds a tag and nothing else leaves nothing behind, neither its
//! indentation nor its end; the engine's own "smart trim" leaves the end, and eats the one of the line before.
class TemplateLoader final : public KTextTemplate::AbstractTemplateLoader {
public:
    [[nodiscard]] bool canLoadTemplate(const QString &name) const override { return QFile::exists(resourcePath(name)); }

    [[nodiscard]] KTextTemplate::Template loadByName(const QString &name,
                                                     const KTextTemplate::Engine *engine) const override
    {
        static const QRegularExpression tagLine(u"^[ \\t]*(\\{%[^%\\n]*%\\})[ \\t]*\\n"_s,
                                                QRegularExpression::MultilineOption);
        QFile file(resourcePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return engine->newTemplate(QString::fromUtf8(file.readAll()).replace(tagLine, u"\\1"_s), name);
    }

    [[nodiscard]] std::pair<QString, QString> getMediaUri(const QString &) const override { return {}; }
};

//! The engine with the templates compiled so far.
class Templates final {
public:
    Templates() { m_engine.addTemplateLoader(QSharedPointer<TemplateLoader>::create()); }

    [[nodiscard]] KTextTemplate::Template find(const QString &name)
    {
        KTextTemplate::Template &known = m_templates[name];
        if (!known)
            known = m_engine.loadByName(name);
        return known;
    }

private:
    KTextTemplate::Engine m_engine;
    std::map<QString, KTextTemplate::Template> m_templates;
};

// Its plug-ins must be gone before the application is.
Q_APPLICATION_STATIC(Templates, theTemplates)

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

QVariantHash headerVariables(const ClientEntry &client, const HeaderPieces &header)
{
    const Notation &notation = *client.notation;
    const bool isLatin1 = std::ranges::all_of(header.value, [](const SecretPiece &piece) {
        return std::ranges::all_of(piece.text, [](QChar c) { return c < u'\x80'; });
    });
    const QString value = notation.text(header.value);
    QList<SecretPiece> line = header.value;
    const QString start = header.name + (line.isEmpty() ? client.emptyHeader : u": "_s);
    if (line.isEmpty() || line.first().isVariable)
        line.prepend({.text = start});
    else
        line.first().text.prepend(start);
    return {{u"key"_s, notation.key(header.name)},
            {u"value"_s, isLatin1 ? value : notation.utf8Header.arg(value)},
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
    const bool hasGlob = std::ranges::any_of(parts.url, [](QChar c) { return u"[]{}"_s.contains(c); });
    return {{u"url"_s, notation.text({{.text = parts.url}})},
            {u"has_glob"_s, hasGlob},
            {u"headers"_s, headers},
            {u"variables"_s, names},
            {u"body"_s, body},
            {u"is_text"_s, isText},
            {u"is_large"_s, body.toUtf8().size() > largeBytes}};
}

QVariantHash sdkVariables(const Notation &notation, const QString &dialect, const Sdk &sdk, const SdkCall &call,
                          const RequestParts &parts)
{
    const auto text = [&notation](const QString &value) { return notation.text({{.text = value}}); };
    QVariantList query;
    for (const auto &[name, value] : call.query)
        query.append(QVariantHash{{u"key"_s, notation.key(name)}, {u"value"_s, text(value)}});
    const SecretMember secret{parts.secretMember, parts.secret};
    const auto named = sdk.named.find(dialect);
    const QString arguments = named == sdk.named.end()
        ? literal(notation, parts.body, secret)
        : u'\n' + keywordArguments(notation, parts.body, named->second, secret) + u'\n';
    return {{u"base_url"_s, text(call.baseUrl)},
            {u"query"_s, query},
            {u"key_argument"_s, call.keyArgument},
            {u"key"_s, notation.text(call.key)},
            {u"suppressed"_s, call.suppressed.isEmpty() ? QString() : notation.key(call.suppressed)},
            {u"arguments"_s, arguments}};
}

Result<QString> rendered(const QString &templateName, const QVariantHash &variables)
{
    const KTextTemplate::Template compiled = theTemplates->find(templateName);
    KTextTemplate::Context context(variables);
    // Made for web pages, the engine would write &quot; for each quote.
    context.setAutoEscape(false);
    const QString text = compiled->render(&context);
    if (compiled->error() != KTextTemplate::NoError)
        return failure(Error::Kind::File,
                       Words::tr("The template “%1” is broken: %2").arg(templateName, compiled->errorString()));
    return text;
}

} // namespace

const QList<SnippetLanguage> &snippetLanguages()
{
    return theIndex().languages;
}

Result<QString> snippet(const QString &language, const HttpRequest &request, const QString &dialect,
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
    if (!info->dialects.contains(dialect))
        return failure(
            Error::Kind::Invalid,
            Words::tr("The client “%1” does not speak “%2”: choose a plain HTTP client.").arg(info->name, dialect));

    Result<RequestParts> parts = requestParts(request, options.placeholder);
    if (!parts)
        return std::unexpected(parts.error());
    const ClientEntry &client = theIndex().clients.at({language, clientId});
    settleHeaders(client, parts->headers);
    QVariantHash variables{{u"stream"_s, isTrue(parts->body, "stream") || isTrue(parts->body, "streaming")},
                           {u"chat"_s, dialect == "openai-chat"_L1 || dialect == "modelslab"_L1},
                           {u"modelslab"_s, dialect == "modelslab"_L1},
                           {u"responses"_s, dialect == "openai-responses"_L1},
                           {u"messages"_s, dialect == "anthropic-messages"_L1}};
    if (!client.sdk) {
        variables.insert(requestVariables(client, *parts));
        return rendered(client.templateName, variables);
    }
    const Result<SdkCall> call = sdkCall(*client.sdk, info->name, dialect, *parts);
    if (!call)
        return std::unexpected(call.error());
    if (!holdsNumbers(*client.notation, parts->body))
        return failure(Error::Kind::Invalid,
                       Words::tr("%1 has no number as large as one in this request: choose a plain HTTP client.")
                           .arg(known->name));
    variables.insert(requestVariables(client, *parts));
    variables.insert(sdkVariables(*client.notation, dialect, *client.sdk, *call, *parts));
    return rendered(client.templateName, variables);
}

} // namespace etude
