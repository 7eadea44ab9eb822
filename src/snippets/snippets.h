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
    QString id = {};        //!< `curl`, `python`, `javascript`, `php`: the `--lang` of the command line
    QString name = {};      //!< "Python"
    QString syntax = {};    //!< KSyntaxHighlighting's name of the definition: "Python", "Bash", "JavaScript", "PHP/PHP"
    QString extension = {}; //!< `py`
    QList<SnippetClient> clients = {};
};

struct SnippetOptions {
    QString client = {}; //!< empty = the language's first
    //! Write a placeholder (`YOUR_API_KEY`) where the key goes, in place of reading the environment variable.
    bool placeholder = false;
};

//! The table of languages and clients, read once from the resources.
[[nodiscard]] const QList<SnippetLanguage> &snippetLanguages();

//! `request` of `dialect` written in a programming language. Pure; the same input gives the same text. Fails with
//! `Invalid` for an unknown language or client, or one that cannot speak the dialect.
[[nodiscard]] Result<QString> snippet(const QString &language, const HttpRequest &request, const QString &dialect,
                                      const SnippetOptions &options = {});

} // namespace etude
