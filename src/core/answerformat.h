// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"

namespace etude {

//! Whether an answer has the form that `Prompt::responseFormat` asked for, as one translated sentence.
struct FormatVerdict {
    bool isKept = false;
    //! "Matches the schema", "At /a: missing …", "Not valid JSON at line 2, column 7: …".
    QString words = {};
    bool operator==(const FormatVerdict &) const = default;
};

//! What an answer to `prompt` has to look like: the `response_format` of its extra JSON, which wins in the body too, else
//! its own; `null` for neither.
[[nodiscard]] const Json &formatAskedFor(const Prompt &prompt);

//! Judges the text of an answer. Nothing where no form was asked for (`null`, `text`, a form that only the host knows),
//! or there is no text to judge, as with an answer of tool calls only.
//!
//! JSON inside a Markdown code fence is told apart: programs that parse the answer fail on it, while people overlook it.
[[nodiscard]] std::optional<FormatVerdict> judgeFormat(const QString &text, const Json &responseFormat);

} // namespace etude
