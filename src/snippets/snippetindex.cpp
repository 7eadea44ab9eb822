// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snippets/snippetindex.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

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
    Sdk sdk{.keyHeaders = stringsIn(listAt(json, "key_headers")),
            .paths = textsIn(objectAt(json, "paths")),
            .required = listsIn(objectAt(json, "required")),
            .named = listsIn(objectAt(json, "named")),
            .implied = stringsIn(listAt(json, "implied"))};
    for (const Json &key : listAt(json, "keys"))
        sdk.keys.append({.header = stringAt(key, "header"),
                         .prefix = stringAt(key, "prefix"),
                         .argument = stringAt(key, "argument"),
                         .suppresses = stringsIn(listAt(key, "suppresses")),
                         .isSaidTwice = boolAt(key, "said_twice").value_or(false)});
    return sdk;
}

SnippetIndex readIndex()
{
    QFile file(snippetResource(u"index.json"_s));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "snippets", "index.json is not among the resources");
    const Result<Json> json = parseJson(file.readAll());
    Q_ASSERT_X(json, "snippets", "index.json is no JSON");
    SnippetIndex index;
    if (!isOpen || !json)
        return index;
    for (const Json &entry : listAt(*json, "languages")) {
        SnippetLanguage language{.id = stringAt(entry, "id"),
                                 .name = stringAt(entry, "name"),
                                 .syntax = stringAt(entry, "syntax"),
                                 .extension = stringAt(entry, "extension"),
                                 .fileName = stringAt(entry, "file")};
        for (const Json &command : listAt(entry, "run"))
            language.run.append(stringsIn(command));
        for (const Json &client : listAt(entry, "clients")) {
            const QString id = stringAt(client, "id");
            language.clients.append({.id = id,
                                     .name = stringAt(client, "name"),
                                     .install = stringAt(client, "install"),
                                     .dialects = stringsIn(listAt(client, "dialects"))});
            ClientEntry &known = index.clients[{language.id, id}];
            known.templateName = stringAt(client, "template");
            known.notation = notationByName(stringAt(entry, "notation"));
            known.comment = stringAt(entry, "comment");
            known.sends = textsIn(objectAt(client, "sends"));
            known.emptyHeader = member(client, "empty_header") ? stringAt(client, "empty_header") : u":"_s;
            known.strictUrl = boolAt(client, "strict_url").value_or(false);
            known.asciiHeaders = boolAt(client, "ascii_headers").value_or(false);
            if (const Json *sdk = member(client, "sdk"))
                known.sdk = sdkFromJson(*sdk);
        }
        index.languages.append(language);
    }
    for (const Json &entry : listAt(*json, "claude_code")) {
        const QString id = stringAt(entry, "id");
        index.claudeCodeShells.append({.id = id,
                                       .name = stringAt(entry, "name"),
                                       .syntax = stringAt(entry, "syntax"),
                                       .fileName = stringAt(entry, "file")});
        index.claudeCodeNotations[id] = notationByName(stringAt(entry, "notation"));
    }
    return index;
}

} // namespace

QString snippetResource(const QString &name)
{
    return ":/etude/snippets/"_L1 + name;
}

const SnippetIndex &snippetIndex()
{
    static const SnippetIndex index = readIndex();
    return index;
}

const QList<SnippetLanguage> &snippetLanguages()
{
    return snippetIndex().languages;
}

} // namespace etude
