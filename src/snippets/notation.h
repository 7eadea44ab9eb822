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
    //! `shell`, `python`, `javascript`, `php`: what resources/snippets/index.json calls it.
    QString name = {};
    //! A string made of text and environment variables, as an expression that stands on its own: an address, a header.
    QString (*text)(const QList<SecretPiece> &pieces) = nullptr;
    //! The same inside a literal. It differs in the shell alone, whose literals are JSON inside a quoted word.
    QString (*member)(const QList<SecretPiece> &pieces) = nullptr;
    //! The name of a member of an object.
    QString (*key)(const QString &name) = nullptr;
    //! False for a number that the language would send as another one.
    bool (*holds)(const Json &number) = nullptr;
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
    //! Between the name of a member and its value.
    QString arrow = QStringLiteral(": ");
    QString trueWord = QStringLiteral("true");
    QString falseWord = QStringLiteral("false");
    QString nullWord = QStringLiteral("null");
    int indent = 4;
    bool trailingComma = true;
};

//! The notation of that name, or `nullptr`.
[[nodiscard]] const Notation *notationByName(const QString &name);

//! `text` as a JSON string, escaped as described above.
[[nodiscard]] QString jsonString(const QString &text);

} // namespace etude
