// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

namespace etude {

//! How one language writes data down. All data of a snippet goes through one of these: the templates hold no quotes
//! around data, and nothing is searched and replaced.
//!
//! What is written is plain to read as well as correct: line ends, control characters, marks that change the direction
//! of writing and other invisible characters are escaped, all other text stands as it is.
struct Notation {
    //! `shell`, `python`, `csharp`…: what resources/snippets/index.json calls it.
    QString name = {};
    //! A string made of text and environment variables, as an expression that stands on its own: an address, a header.
    QString (*text)(const QList<SecretPiece> &pieces) = nullptr;
    //! The same inside a literal. It differs in the shell alone, whose literals are JSON inside a quoted word.
    QString (*member)(const QList<SecretPiece> &pieces) = nullptr;
    //! The name of a member of an object. An empty one stands for a name that only a dictionary can hold.
    QString (*key)(const QString &name) = nullptr;
    //! A number, where it is not written as in JSON.
    QString (*number)(const Json &number) = nullptr;
    //! False for a number that the language would send as another one. Without the function there is none.
    bool (*holds)(const Json &number) = nullptr;
    //! Where the language holds JSON as text: a whole document, cut at its variables, as an expression. `member` and `key`
    //! are not needed then.
    QString (*document)(const QList<SecretPiece> &pieces) = nullptr;
    //! False for a text that the language cannot hand to a program as an argument. Without the function there is none.
    bool (*fitsArgument)(const QString &text) = nullptr;
    //! Turns a text %1 into a header of UTF-8 bytes, where the language would send another encoding, or none.
    QString utf8Header = QStringLiteral("%1");
    //! Stands around a whole literal.
    QString quote = {};
    QString objectOpen = QStringLiteral("{");
    QString objectClose = QStringLiteral("}");
    //! Between the braces and the members of an object on one line.
    QString objectPadding = {};
    QString emptyObject = QStringLiteral("{}");
    //! Stands before an object with the keys 0, 1, 2…, which would else be a list.
    QString listLikeObject = {};
    //! How an object begins, and how its names are written, where `key` has none for one of them.
    QString dictionaryOpen = {};
    QString (*dictionaryKey)(const QString &name) = nullptr;
    QString listOpen = QStringLiteral("[");
    QString listClose = QStringLiteral("]");
    //! Between the brackets and the entries of a list on one line.
    QString listPadding = {};
    QString emptyList = QStringLiteral("[]");
    //! Over several lines, the bracket that opens an object or a list has a line of its own.
    bool bracketOnOwnLine = false;
    //! Between the name of a member and its value.
    QString arrow = QStringLiteral(": ");
    QString trueWord = QStringLiteral("true");
    QString falseWord = QStringLiteral("false");
    QString nullWord = QStringLiteral("null");
    int indent = 4;
    //! How deep in the code a literal stands.
    int level = 0;
    bool trailingComma = true;
};

//! The notation of that name, or `nullptr`.
[[nodiscard]] const Notation *notationByName(const QString &name);

//! `text` as a JSON string, escaped as described above.
[[nodiscard]] QString jsonString(const QString &text);

} // namespace etude
