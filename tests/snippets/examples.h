// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"
#include "snippets/snippets.h"

//! Requests of each dialect, written by hand as the dialects would make them.
namespace etude {

enum class Mode { Whole, Stream };

//! What a conversation consists of, in no dialect's words.
struct Conversation {
    QString model = {};
    QString system = {};
    QList<QString> turns = {}; //!< user, assistant, user, …
    QList<QString> stop = {};
    QList<Header> headers = {}; //!< besides those of the dialect
};

[[nodiscard]] QList<QString> dialectIds();
//! The request that breaks careless generators: an apostrophe, quotes, a backslash, a line break, a dollar sign, an emoji.
[[nodiscard]] Conversation exampleConversation();
//! `conversation` sent to `base`; the key is `${EXAMPLE_API_KEY}`, where the dialect wants it.
[[nodiscard]] HttpRequest requestFor(const QString &dialect, const Conversation &conversation, Mode mode,
                                     const QString &base = QStringLiteral("https://api.example.com"));

//! Cases of tests/corpus/dialects that code without an SDK has to get right.
[[nodiscard]] QList<QString> answersOfHosts();

//! One client of one language in one dialect.
struct Cell {
    SnippetLanguage language = {};
    SnippetClient client = {};
    QString dialect = {};
    Mode mode = Mode::Whole;
    [[nodiscard]] QString name() const; //!< "python-requests-openai-chat-stream"
};
//! Every cell of the table.
[[nodiscard]] QList<Cell> allCells();

} // namespace etude
