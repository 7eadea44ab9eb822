// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apikey.h"
#include "core/endpoint.h"
#include "core/json.h"

#include <QStringList>

#include <functional>

namespace etude {

//! What is sent is what is shown is what is exported: the one value that Run, code export, the raw view and the cost
//! estimate read.
//!
//! It never holds a key. Where a secret belongs stands `${NAME}`, in header values and in the one body member
//! `secretMember`; nowhere else does `${…}` mean anything, so a prompt that contains it is sent as it is. Run fills the
//! secrets in when the bytes leave (`fill`); the snippet writers turn the same marks into `os.environ["NAME"]` and so on.
struct HttpRequest {
    QString method = QStringLiteral("POST");
    //! The whole address, as it will be used.
    QString url = {};
    QList<Header> headers = {};
    //! JSON object; `null` for a request without a body (the model list).
    Json body = {};
    //! Name of the top-level body member whose string value is `${NAME}`; empty in most dialects.
    QString secretMember = {};

    bool operator==(const HttpRequest &) const = default;
};

//! `{"method", "url", "headers": {name: value}, "body": {…}}`: what `etude-cli request` prints.
[[nodiscard]] Json toJson(const HttpRequest &request);

//! A piece of a header value: literal text, or the name of a variable.
struct SecretPiece {
    QString text = {};
    bool isVariable = false;
    bool operator==(const SecretPiece &) const = default;
};
//! "Bearer ${DEEPINFRA_TOKEN}" → literal "Bearer ", variable "DEEPINFRA_TOKEN". A `${` that does not begin a variable
//! name (letters, digits, `_`, no digit first) with its `}` is literal text.
[[nodiscard]] QList<SecretPiece> secretPieces(const QString &value);

//! The names of all secrets in a request, each once: the variables in header values and in the secret member.
[[nodiscard]] QStringList secretNames(const HttpRequest &request);
//! The names of all secrets that a request to this endpoint may want: its key, the variables in its headers, and the
//! password of its proxy.
[[nodiscard]] QStringList secretNames(const Endpoint &endpoint);
//! True where a filled-in secret would travel unencrypted to another computer: `http:`, not loopback, with a `${NAME}`.
[[nodiscard]] bool showsSecretOnTheWay(const HttpRequest &request);
//! `showsSecretOnTheWay`, and the user did not agree to that yet: ask before sending. `Transport` refuses it.
[[nodiscard]] bool needsPlainHttpConsent(const HttpRequest &request, const Endpoint &endpoint);

//! The key kept under a name, or an empty one if there is none.
using KeyLookup = std::function<ApiKey(const QString &name)>;

//! A request with the secrets in it, on its way to the wire. Only `net` makes one; it cannot be logged or saved.
class FilledRequest final {
public:
    [[nodiscard]] const QByteArray &method() const { return m_method; }
    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &headers() const { return m_headers; }
    //! Compact UTF-8 JSON; empty when the request has no body.
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    friend Result<FilledRequest> fill(const HttpRequest &, const KeyLookup &);
    QByteArray m_method;
    QString m_url;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
};
QDebug operator<<(QDebug, const FilledRequest &) = delete;

//! Puts the secrets in. Fails (`Kind::Invalid`) naming the variable that is not set, or a header that holds a line break.
[[nodiscard]] Result<FilledRequest> fill(const HttpRequest &request, const KeyLookup &lookup);

} // namespace etude
