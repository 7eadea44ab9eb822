// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/foundrequest.h"
#include "import/import.h"
#include "import/marks.h"

namespace etude {

//! Where the key of a request stands, and what stands there.
struct FoundKey {
    Auth auth = {.kind = Auth::Kind::None};
    PastedKey kind = PastedKey::None;
    //! Of the kind `Variable`: its name.
    QString variable = {};
    ApiKey literal = {};
};

//! Takes the key out of the headers, or out of the body of a dialect that has it there; the headers that are left are those
//! of the endpoint. A body of ModelsLab's own form may have it in either place.
[[nodiscard]] FoundKey takeKey(FoundRequest &request, const QString &dialect, const Marks &marks);

//! Leaves out what else in the body is a secret by its name or its look, each with its sentence: a body is kept in files.
void dropSecretsOfBody(FoundRequest &request, const Marks &marks);

//! Makes the headers ready for an endpoint: those that Etude writes itself go, marks become `${NAME}`, and a literal secret
//! is replaced by a variable whose name begins with `prefix`; each with its sentence in `request.notUnderstood`.
[[nodiscard]] QList<Header> endpointHeaders(FoundRequest &request, const QString &dialect, const QString &prefix,
                                            const Marks &marks);

//! `YOUR_API_KEY`, `<…>`, `sk-…`, nothing: what people are told to replace, and what is too short to be a key.
[[nodiscard]] bool isPlaceholder(const QString &key);

} // namespace etude
