// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"
#include "net/transport.h"

namespace etude {

//! Sends a request whose answer is one document, and gives its bytes when all of them are there. A status other than 2xx
//! is an error with the host's own message, and so is a body above `mostBytes`. No error quotes a key.
//!
//! `done` is called once, later, in the thread of `context`, unless `context` is gone; deleting `context` ends it.
void fetchDocument(Transport &transport, const HttpRequest &request, const KeyLookup &keys,
                   const TransportOptions &options, qsizetype mostBytes, QObject *context,
                   std::function<void(const Result<QByteArray> &)> done);

//! Asks a host how many tokens a prompt has, at the endpoint that it has for that. Fails with `Kind::Invalid` where it has
//! none: then estimate.
void countTokens(Transport &transport, const Prompt &prompt, const Endpoint &endpoint, const KeyLookup &keys,
                 QObject *context, std::function<void(const Result<qint64> &)> done);

} // namespace etude
