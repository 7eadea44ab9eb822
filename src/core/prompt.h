// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/parameters.h"

#include <QList>
#include <QString>

#include <map>

namespace etude {

//! A call of a tool by the model. `arguments` is JSON text as the model wrote it, well formed or not.
struct ToolCall {
    QString id = {};
    QString name = {};
    QString arguments = {};
    bool operator==(const ToolCall &) const = default;
};

//! An image in a message. `url` is `https:` or `data:image/png;base64,…`.
struct Image {
    QString url = {};
    //! For people, and never sent: the name of the file that it was read from.
    QString name = {};
    bool operator==(const Image &) const = default;
};

//! `{"url": "…", "name": "…"}`; the name only where there is one.
[[nodiscard]] Json imageJson(const Image &image);
[[nodiscard]] Result<Image> imageFromJson(const Json &json);

enum class Role { System, Developer, User, Assistant, Tool };
//! `system`, `developer`, `user`, `assistant`, `tool`.
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

//! One turn of the conversation.
struct Message {
    Role role = Role::User;
    QString text = {};
    QList<Image> images = {};
    //! Calls that an assistant turn made.
    QList<ToolCall> toolCalls = {};
    //! For `Role::Tool`: the id of the call that `text` answers.
    QString toolCallId = {};
    //! The thoughts that came with an assistant turn; shown, and sent back only where a host wants it.
    QString reasoning = {};
    bool operator==(const Message &) const = default;
};

//! Everything that the user composed. A value: it is saved, run and exported.
//!
//! JSON form, version 1 (presets, drafts, history):
//! ```json
//! {"version": 1, "model": "m", "system": "…", "messages": [{"role": "user", "text": "…"}],
//!  "parameters": {"temperature": 0.7}, "stream": true, "extra": {"top_k": 40}, "variables": {"name": "value"},
//!  "tools": [{"name": "f", "description": "…", "parameters": {…}}], "tool_choice": "auto",
//!  "response_format": {"type": "json_object"}}
//! ```
struct Prompt {
    //! Opaque: slashes, colons and spaces included.
    QString model = {};
    //! The system text; empty = none is sent.
    QString system = {};
    QList<Message> messages = {};
    Parameters parameters = {};
    bool stream = true;
    //! JSON object merged last into the body, member by member at the top level (`null` when there is none).
    Json extra = {};
    //! `{{name}}` in texts → value.
    std::map<QString, QString> variables = {};
    //! Function tools: list of `{"name", "description", "parameters": JSON schema}`.
    Json tools = {};
    //! `"auto"`, `"none"`, `"required"` or `{"name": "f"}`; `null` = not sent.
    Json toolChoice = {};
    //! `{"type": "json_object"}` or `{"type": "json_schema", "name", "schema", "strict"}`; `null` = not sent.
    Json responseFormat = {};

    bool operator==(const Prompt &) const = default;
};

[[nodiscard]] Json toJson(const Prompt &prompt);
//! Fails (`Kind::File`) where a member is of the wrong type, or the version is newer than this program's.
[[nodiscard]] Result<Prompt> promptFromJson(const Json &json);

//! The prompt with every `{{name}}` that has a value replaced; names without one stay as they are.
[[nodiscard]] Prompt withVariables(const Prompt &prompt);
//! How many tokens a prompt may have: a quarter of its characters, which is right within a third for European languages.
//! To be called an estimate wherever it is shown. What an image costs differs tenfold between models: it is not counted.
//! 0 for a prompt without text and images.
[[nodiscard]] qint64 estimatedTokens(const Prompt &prompt);
[[nodiscard]] qsizetype imageCount(const Prompt &prompt);
//! Names used as `{{name}}` in the system text and messages, in order of first appearance, each once.
[[nodiscard]] QList<QString> variableNames(const Prompt &prompt);

} // namespace etude
