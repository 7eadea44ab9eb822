// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

namespace etude {

//! Puts into `error` what the headers add to it: how long to wait, and the host's name for the request.
void addHostHints(Error &error, const ResponseHead &head);

//! `retry-after-ms`, or `retry-after` as seconds or as a date (RFC 9110, 10.2.3), measured against the host's own `date`
//! so that this computer's clock does not matter. Nothing when there is none, or one that cannot be read.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const ResponseHead &head);

//! The first of the headers in which hosts name a request for their support; empty when there is none.
[[nodiscard]] QString requestId(const ResponseHead &head);

} // namespace etude
