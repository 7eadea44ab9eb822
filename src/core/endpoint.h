// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QDate>
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

//! The way to a host. This computer itself is always reached directly, whatever stands here.
//!
//! ```json
//! {"kind": "socks5", "host": "proxy.example", "port": 1080, "user": "me", "password_variable": "PROXY_PASSWORD"}
//! ```
struct Proxy {
    enum class Kind { System, None, Http, Socks5 };
    Kind kind = Kind::System;
    //! For `Http` and `Socks5`.
    QString host = {};
    int port = 0; //!< 1 to 65535; 0 = not given
    QString user = {};
    //! The name under which the password is known, like that of a key; the password itself is never kept here.
    QString passwordVariable = {};
    bool operator==(const Proxy &) const = default;
};
//! `system`, `none`, `http`, `socks5`.
[[nodiscard]] QString proxyKindName(Proxy::Kind kind);
[[nodiscard]] std::optional<Proxy::Kind> proxyKindFromName(const QString &name);

//! What a host does not take for a model, learned from its answer with status 400. The request leaves it out from then
//! on (or gives it its other name), wherever the request is read: shown, sent and exported.
//!
//! ```json
//! {"model": "o3", "member": "max_tokens", "instead": "max_completion_tokens", "learned": "2026-11-20",
//!  "words": "Unsupported parameter: 'max_tokens' is not supported with this model."}
//! ```
struct Refusal {
    //! The model's id as it is sent.
    QString model = {};
    //! Member of the body, as the host calls it: `temperature`, `stream_options`, `reasoning.effort`.
    QString member = {};
    //! The name that the host wants instead; empty = leave it out.
    QString instead = {};
    QDate learned = {};
    //! The host's own sentence.
    QString words = {};
    bool operator==(const Refusal &) const = default;
};

//! Where to send a prompt. A value; never holds a key, only the name under which the key is known.
//!
//! JSON form (endpoints file, `etude-cli endpoints show`):
//! ```json
//! {"id": "deepinfra", "name": "DeepInfra", "dialect": "openai-chat",
//!  "base_url": "https://api.deepinfra.com/v1/openai", "paths": {"openai-chat": "/chat/completions"},
//!  "places": {"enable_thinking": "chat_template_kwargs.enable_thinking"},
//!  "auth": "bearer", "key_variable": "DEEPINFRA_TOKEN", "headers": [{"name": "X-Org", "value": "${ORG}"}],
//!  "connect_timeout_s": 15, "idle_timeout_s": 120, "models": ["my-own-model"],
//!  "proxy": {"kind": "none"}, "ca_file": "/home/me/ca.pem", "trusted_sha256": "9f86d0…", "allow_plain_http": true,
//!  "refusals": [{"model": "o3", "member": "temperature"}]}
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
    //! (`openai-chat` → `/chat/completions`), the latter also for one dialect alone (`openai-chat/count_tokens`). A missing
    //! one means the dialect's usual path.
    std::map<QString, QString> paths = {};
    //! Where in the body this host wants a common parameter, where that is not the dialect's usual place: a member, or
    //! one of an object (`enable_thinking` → `chat_template_kwargs.enable_thinking`). `json_schema`: the bare schema, in
    //! Responses.
    std::map<QString, QString> places = {};
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
    Proxy proxy = {};
    //! PEM file of authorities that are trusted for this endpoint, beside those of the system. Empty = none.
    QString caFile = {};
    //! SHA-256 of the one certificate that is trusted for this endpoint whatever else speaks against it; lower-case
    //! hexadecimal digits without separators. Empty = none.
    QString trustedSha256 = {};
    //! The user agreed that the key goes to this host unencrypted (`http:` to another computer).
    bool allowsPlainHttp = false;
    //! Learned from the host, and forgettable.
    QList<Refusal> refusals = {};
    //! True for the providers that Etude ships as data; they can be changed, not removed.
    bool builtIn = false;

    //! The model server on this computer that Etude starts itself: its address and key are known while it runs.
    [[nodiscard]] bool isEngine() const { return id == engineId; }
    static constexpr QLatin1StringView engineId{"engine"};

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

//! The address without a user's name and password: what may stand in a file, and beside a price. All else stays as it is.
[[nodiscard]] QString withoutLogin(const QString &url);

} // namespace etude
