// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

//! What hosts say when they fail; the rules stand in tests/corpus/README.md, "Which error".
namespace etude {

//! The only entry of an array of one, else the document itself: Gemini wraps its errors so.
[[nodiscard]] const Json &unwrapped(const Json &document);
//! True where `object` has an `error` that is not `null`, empty, `{}` or `false`.
[[nodiscard]] bool hasError(const Json &object);
//! True where an object without an answer in it says that it is an error: `error`, `"type": "error"`, a status from
//! 400 to 599 beside a message, FastAPI's `detail`.
[[nodiscard]] bool isErrorDocument(const Json &object);
//! The message of an error document; empty where it has none.
[[nodiscard]] QString errorMessage(const Json &document);
//! `Kind::Provider` with the message (or the document itself, where it has none) and the number it carries.
[[nodiscard]] Error providerError(const Json &document);
//! The member of the request that an error document objects to: OpenAI's `error.param`, the last name in FastAPI's
//! `detail[0].loc`; empty where it names none.
[[nodiscard]] QString errorMember(const Json &document);
//! What an answer with a status other than 2xx says: the message by the rules of `errorWords`, and the member.
[[nodiscard]] Error httpError(int status, const QByteArray &body);
//! At most the first few hundred characters, for quoting; runs of white space are one space.
[[nodiscard]] QString quoted(QByteArrayView text);

} // namespace etude
