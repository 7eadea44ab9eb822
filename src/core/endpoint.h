// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QList>
#include <QString>

#include <chrono>
#include <map>

namespace etude {

//! One header of a request. In a value, `${NAME}` stands for the environment variable (or the session's key) `NAME`.
struct Header {
    QString name = {};
    QString value = {};
    bool operator==(const Header &) const = default;
};

//! How an endpoint wants to be shown the key.
struct Auth {
    enum class Kind {
        Bearer,  //!< `Authorization: Bearer KEY`
        XApiKey, //!< `x-api-key: KEY`
        Header,  //!< a header of the name `name`, the key as its value
        Body,    //!< the member `name` at the top of the JSON body (ModelsLab's own form: `key`)
        None,    //!< a keyless host, such as a local engine
    };
    Kind kind = Kind::Bearer;
    QString name = {};
    bool operator==(const Auth &) const = default;
};

//! `bearer`, `x-api-key`, `header:NAME`, `body:FIELD`, `none`: the form of the command line and of the endpoints file.
[[nodiscard]] QString authText(const Auth &auth);
[[nodiscard]] Result<Auth> authFromText(const QString &text);

//! Where to send a prompt. A value; never holds a key, only the name under which the key is known.
//!
//! JSON form (endpoints file, `etude-cli endpoints show`):
//! ```json
//! {"id": "deepinfra", "name": "DeepInfra", "dialect": "openai-chat",
//!  "base_url": "https://api.deepinfra.com/v1/openai", "paths": {"openai-chat": "/chat/completions"},
//!  "auth": "bearer", "key_variable": "DEEPINFRA_TOKEN", "headers": [{"name": "X-Org", "value": "${ORG}"}],
//!  "connect_timeout_s": 15, "idle_timeout_s": 120, "models": ["my-own-model"]}
//! ```
struct Endpoint {
    //! Stable, lower case, unique among the endpoints of a user. Runs and presets refer to it.
    QString id = {};
    QString name = {};
    //! The id of the dialect in which prompts are sent now; one of `dialects` where that list is known.
    QString dialect = QStringLiteral("openai-chat");
    //! The dialects that this host is known to speak; empty when unknown.
    QList<QString> dialects = {};
    //! Exactly as the user typed it: nothing is ever added or cut.
    QString baseUrl = {};
    //! Path behind the base address: by dialect id, and by the uses `models` and `count_tokens`
    //! (`openai-chat` → `/chat/completions`). A missing one means the dialect's usual path.
    std::map<QString, QString> paths = {};
    Auth auth = {};
    //! Environment variable that names the key, in snippets too: `DEEPINFRA_TOKEN`. Empty for keyless hosts.
    QString keyVariable = {};
    QList<Header> headers = {};
    //! Until the connection stands; 0 = never.
    std::chrono::seconds connectTimeout{15};
    //! Silence since the last byte; there is no total limit. 0 = never.
    std::chrono::seconds idleTimeout{120};
    //! Ids that the user added by hand. Any string is a model id.
    QList<QString> models = {};
    //! True for the providers that Etude ships as data; they can be changed, not removed.
    bool builtIn = false;

    bool operator==(const Endpoint &) const = default;
};

[[nodiscard]] Json toJson(const Endpoint &endpoint);
//! Fails with `Kind::File` where a member is of the wrong type; unknown members are passed over.
[[nodiscard]] Result<Endpoint> endpointFromJson(const Json &json);

//! An environment variable's name made of a provider's: "AI/ML API" → `AI_ML_API_API_KEY`
//! (upper case, every run of other characters one `_`, none at the ends, `_` before a leading digit).
[[nodiscard]] QString keyVariableFor(const QString &providerName);

//! True where the host part is this computer: `localhost`, 127.0.0.0/8, `[::1]`.
[[nodiscard]] bool isLoopback(const QString &url);

} // namespace etude
