// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/foundrequest.h"
#include "import/import.h"
#include "import/marks.h"

namespace etude {

//! A request that was found in a text, made an endpoint and a prompt. Fails with `Invalid` where its body is no prompt.
[[nodiscard]] Result<Imported> readRequest(FoundRequest request, const Marks &marks, const QList<Endpoint> &known);

//! "3 messages", "temperature 0.7" and so on: the lines about a prompt.
[[nodiscard]] QStringList promptLines(const Prompt &prompt);

//! A failure that says what a JSON document looks like, where it is none that can be sent: an answer, a list of models, an
//! error.
[[nodiscard]] std::optional<Error> errorForDocument(const Json &document);

} // namespace etude
