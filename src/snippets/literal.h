// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snippets/notation.h"

//! JSON values written in a language, laid out for people.
namespace etude {

//! A member of the outermost object whose value is not the one of the JSON but is put together from `value`.
struct SecretMember {
    QString name = {};
    QList<SecretPiece> value = {};
};

//! `value` as a literal: the outermost object and lists of objects with one member a line, what is short on one line.
[[nodiscard]] QString literal(const Notation &notation, const Json &value, const SecretMember &secret = {});

//! The members of an object as keyword arguments, indented and one a line: `temperature=0.7,`. Members that are not in
//! `names` are gathered in one more argument, `extra_body={…}`.
[[nodiscard]] QString keywordArguments(const Notation &notation, const Json &object, const QList<QString> &names,
                                       const SecretMember &secret = {});

//! True when an object in `value` is written as a dictionary, because the language has no other way to write a name.
[[nodiscard]] bool needsDictionary(const Notation &notation, const Json &value);

//! True when each number in `value` survives the language: JavaScript has no whole numbers above 2^53, PHP none of 64
//! bits without a sign.
[[nodiscard]] bool holdsNumbers(const Notation &notation, const Json &value);

//! An object as compact JSON text in one string: for what the language's own values cannot hold.
[[nodiscard]] QString jsonTextLiteral(const Notation &notation, const Json &object, const SecretMember &secret = {});

} // namespace etude
