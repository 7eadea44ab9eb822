// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peercertificate.h"

#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace etude {

//! What went wrong, as a value: `kind` is for code, `words` for people.
//!
//! The kinds `Http`, `Provider`, `Protocol` and `Network` are those of the command line contract
//! (`"error": {"kind": "http|provider|protocol|network", …}`); the others never come from a host.
struct Error {
    enum class Kind {
        Http,      //!< the host answered with a status other than 2xx
        Provider,  //!< at 2xx the body or the stream itself says that it failed
        Protocol,  //!< what came cannot be understood: broken JSON, a web page, another kind of document
        Network,   //!< no connection, a time-out, or the stream ended before the answer did
        Cancelled, //!< the user stopped it
        Invalid,   //!< what the user entered cannot be sent: an empty model, extra JSON that is none
        File,      //!< a file could not be read or written
    };
    Kind kind = Kind::Invalid;
    //! The host's own words, or ours where no host spoke. Never contains a key.
    QString words = {};
    //! HTTP status, or the number from 400 to 599 that a provider's error document carries; 0 when there is none.
    int status = 0;
    //! How long the host asks us to wait (`retry-after`).
    std::optional<std::chrono::seconds> retryAfter = {};
    //! The member of the request's body that the host objects to, where its error document names one
    //! (`{"error": {"param": "max_tokens"}}`).
    QString member = {};
    //! The host's name for this request (`x-request-id`, `request-id`), for its support.
    QString requestId = {};
    //! It was a time-out of the endpoint that ended it: to raise it may help.
    bool isTimeout = false;
    //! What the host showed where its certificate is why there is no connection: the user may trust it.
    std::optional<PeerCertificate> certificate = {};

    bool operator==(const Error &) const = default;
};

//! One translated sentence that names the cause and, where there is one, the remedy. For the screen.
[[nodiscard]] QString describe(const Error &error);

//! The word of the command line contract: `http`, `provider`, `protocol`, `network`, `cancelled`, `invalid`, `file`.
[[nodiscard]] QString kindName(Error::Kind kind);

//! What a fallible function returns.
template <class T> using Result = std::expected<T, Error>;

//! Short for the commonest failure value: `return failure(Error::Kind::File, tr("…"))`.
[[nodiscard]] inline std::unexpected<Error> failure(Error::Kind kind, QString words)
{
    return std::unexpected(Error{.kind = kind, .words = std::move(words)});
}

} // namespace etude
