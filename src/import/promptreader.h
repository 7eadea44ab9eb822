// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"

namespace etude {

//! The id of the dialect in which a body is written, by its members: `input` is Responses, `model_id` ModelsLab, a
//! `system` beside the messages Anthropic Messages. Empty where it has the shape of none.
[[nodiscard]] QString dialectOfBody(const Json &body);

//! A body read back into the prompt that its dialect would write so. What has no place in a prompt is passed over here;
//! see `keepRest`.
[[nodiscard]] Prompt promptFromBody(const Json &body, const QString &dialect);

// The three forms of a conversation; ModelsLab's is that of Chat Completions.
void readChatMessages(const Json &body, Prompt &prompt);
void readResponsesInput(const Json &body, Prompt &prompt);
void readAnthropicMessages(const Json &body, Prompt &prompt);

//! The parts of a content that is a list, else none.
[[nodiscard]] const Json &partsOf(const Json &content);
//! The texts of a string or of a list of parts, those of text joined, those of images appended to `images`.
[[nodiscard]] QString readContent(const Json &content, QList<Image> *images = nullptr);

//! Puts everything into the extra JSON that the request of `prompt` would not send as `body` has it, so that it does.
//! Returns the members that it has and the body has not, which no extra JSON can take away.
//! Members of the conversation that had to be kept so are appended to `keptForms`.
[[nodiscard]] QStringList keepRest(const Json &body, const QString &dialect, Prompt &prompt, QStringList &keptForms);

//! Equal but for the order of members; `1` and `1.0` are two.
[[nodiscard]] bool isSameJson(const Json &one, const Json &other);

} // namespace etude
