// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"
#include "core/endpoint.h"
#include "core/prompt.h"

#include <QStringList>

#include <optional>

namespace etude {

//! What a pasted text had in the place of the key.
enum class PastedKey {
    None,        //!< no place for one: a keyless host, or a text without an address
    Variable,    //!< the name of a variable, which the endpoint now has: `$DEEPINFRA_TOKEN`
    Placeholder, //!< `YOUR_API_KEY`, `<…>`, `sk-…`, nothing at all: to be filled in
    Literal,     //!< what looks like a real key; it is in `Imported::key` and nowhere else
};

//! A text that somebody pasted, understood.
struct Imported {
    //! Nothing where the text has no address: the prompt belongs to whatever endpoint is current. It holds no key; its
    //! `keyVariable` is the one that the text names, or one made of the host's name.
    std::optional<Endpoint> endpoint = {};
    Prompt prompt = {};
    //! The protocol in which the text says it, also where there is no endpoint: an id of `allDialects()`.
    QString dialect = {};
    PastedKey keyKind = PastedKey::None;
    //! The literal key; whoever keeps it has to ask first. Empty otherwise.
    ApiKey key = {};
    //! The id of the known endpoint that sends exactly this already, or empty.
    QString knownId = {};
    //! Members of the body that Etude would write in another form (`"input": "Hello"` as a list). They are in the prompt
    //! and, so that the same bytes are sent, in its extra JSON as they stood; there they win over what is edited.
    QStringList keptForms = {};
    //! Short lines for people: "Address: https://…", "Model: …", "3 messages", "temperature 0.7". Never a key.
    QStringList understood = {};
    //! One sentence each, with cause and remedy, on what was left out or is sent in another way.
    QStringList notUnderstood = {};
};

//! Makes an endpoint and a prompt of what people copy from a provider's page, a terminal or a program:
//!
//! - a curl command, as a POSIX shell, PowerShell or cmd would read it;
//! - a piece of Python, JavaScript, TypeScript or PHP that posts a body or calls an SDK of OpenAI or Anthropic;
//! - the JSON body of any dialect, a saved prompt, or `{"method", "url", "headers", "body"}` as `etude-cli request`
//!   prints it.
//!
//! Nothing is executed, no file is read, no network asked. `chatRequest` of the result sends the same request again; where
//! it cannot, a sentence in `notUnderstood` says so. `"stream": false`, which every host takes for said, may be missing.
//!
//! `known` are the endpoints that the user has: a host among them lends its name, and its key variable where the text
//! names none.
//!
//! Fails with `Invalid` and one sentence that says what the text looks like and what can be pasted.
[[nodiscard]] Result<Imported> importText(const QString &text, const QList<Endpoint> &known = {});

//! The prompt without the `keptForms`: every part can be edited, and is sent in the form that Etude writes.
[[nodiscard]] Prompt editablePrompt(const Imported &imported);

} // namespace etude
