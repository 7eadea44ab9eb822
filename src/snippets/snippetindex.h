// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snippets/claudecode.h"
#include "snippets/notation.h"
#include "snippets/parts.h"
#include "snippets/snippets.h"

//! resources/snippets/index.json, read once. What a language is stands there, not here.
namespace etude {

//! A client with what only the writers need to know of it.
struct ClientEntry {
    QString templateName = {};
    const Notation *notation = nullptr;
    //! What begins a line of comment.
    QString comment = {};
    //! Headers, in lower case, that the client sends of itself, with the value it sends; `*` for any value.
    std::map<QString, QString> sends = {};
    //! What stands behind the name of a header without a value: for libcurl a colon would mean "leave it out".
    QString emptyHeader = {};
    //! The client refuses an address with characters that RFC 3986 does not allow there; they are encoded.
    bool strictUrl = false;
    //! The client would send question marks in place of what is not ASCII in a header.
    bool asciiHeaders = false;
    std::optional<Sdk> sdk = {};
};

struct SnippetIndex {
    QList<SnippetLanguage> languages = {};
    //! By language and client, both as ids.
    std::map<std::pair<QString, QString>, ClientEntry> clients = {};
    QList<ClaudeCodeShell> claudeCodeShells = {};
    //! By id of the shell.
    std::map<QString, const Notation *> claudeCodeNotations = {};
};

[[nodiscard]] const SnippetIndex &snippetIndex();

//! Where a file of this room lies among the resources.
[[nodiscard]] QString snippetResource(const QString &name);

} // namespace etude
