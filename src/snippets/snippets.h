// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

#include <QList>
#include <QString>

namespace etude {

//! A client inside a language: `requests`, `openai`, `fetch`. One entry of resources/snippets/index.json.
struct SnippetClient {
    QString id = {};
    QString name = {};
    //! `pip install openai`; empty when nothing is to be installed.
    QString install = {};
    //! Dialect ids it can speak.
    QList<QString> dialects = {};
};

//! A language in which requests are written. A language is data: a template and the name of its literal writer.
struct SnippetLanguage {
    QString id = {};        //!< `curl`, `python`, `csharp`…: the `--lang` of the command line
    QString name = {};      //!< "Python"
    QString syntax = {};    //!< KSyntaxHighlighting's name of the definition: "Python", "Bash", "JavaScript", "PHP/PHP"
    QString extension = {}; //!< `py`
    QString fileName = {};  //!< under which code is saved: "chat.py"
    //! Commands that run a file, best first: program and arguments, `{file}` among them (`["python3", "{file}"]`). Empty
    //! where a project has to be made first.
    QList<QStringList> run = {};
    QList<SnippetClient> clients = {};
};

struct SnippetOptions {
    QString client = {}; //!< empty = the language's first
    //! Write a placeholder (`YOUR_API_KEY`) where the key goes, in place of reading the environment variable.
    bool placeholder = false;
    //! Look at the status and at errors in the answer, and end with the host's own message.
    bool errors = true;
    //! Say beside the code what to install, what to set and what to change.
    bool comments = false;
};

//! Code, and what became of the wish for a client.
struct Snippet {
    QString code = {};
    QString client = {}; //!< the id of the one that it is written for
    //! Why that is another client than the one asked for, in a sentence or two for people; empty when it is not.
    QString note = {};
};

//! The table of languages and clients, read once from the resources.
[[nodiscard]] const QList<SnippetLanguage> &snippetLanguages();

//! `request` of `dialect` written in a programming language. Pure; the same input gives the same text. Where the client
//! asked for cannot send that very request, it is written as plain HTTP in the same language, and `note` says why. Fails
//! with `Invalid` for an unknown language, client or dialect, and for a request that nothing can send.
[[nodiscard]] Result<Snippet> snippet(const QString &language, const HttpRequest &request, const QString &dialect,
                                      const SnippetOptions &options = {});

} // namespace etude
