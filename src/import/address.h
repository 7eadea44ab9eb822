// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"

namespace etude {

//! An address as it can stand in an endpoint, and what had to be taken from it.
struct CleanAddress {
    QString url = {};
    //! Name and password (`https://name:password@host`) or a key in the query stood in it.
    bool hadSecret = false;
    //! What was taken, as it stood there and decoded.
    QStringList secrets = {};
};

//! `http://` where no scheme stands, as curl guesses; no fragment; no password, and no key in the query.
//! Fails with `Invalid` for what no HTTP client could open.
[[nodiscard]] Result<CleanAddress> cleanAddress(const QString &text);

//! The id of the dialect that is usual at this path (`…/v1/messages`), or empty.
[[nodiscard]] QString dialectOfAddress(const QString &url);

//! Base address and path such that `endpointUrl(endpoint, chatPath(endpoint, dialect))` is exactly `url`; `endpoint.dialect`
//! has to be set. The path is only written where it is not the usual one of the dialect.
void setAddress(Endpoint &endpoint, const QString &url);

//! What a host calls itself: `api.deepinfra.com` → `deepinfra`, `localhost` as it is.
[[nodiscard]] QString providerName(const QString &url);

} // namespace etude
