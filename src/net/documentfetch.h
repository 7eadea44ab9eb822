// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt.h"
#include "net/transport.h"

namespace etude {

//! Sends a request whose answer is one document, and gives its bytes when all of them are there, unpacked where they were
//! compressed. A status other than 2xx is an error with the host's own message. A body above `mostBytes`, as announced or
//! as unpacked, ends the exchange as soon as that is seen. No error quotes a key.
//!
//! `done` is called once, later, in the thread of `context`, unless `context` is gone; deleting `context` ends it.
void fetchDocument(Transport &transport, const HttpRequest &request, const KeyLookup &keys,
                   const TransportOptions &options, qsizetype mostBytes, QObject *context,
                   std::function<void(const Result<QByteArray> &)> done);

//! An answer of any status but a redirect.
struct FetchedAnswer {
    ResponseHead head = {};
    QByteArray body = {}; //!< unpacked
};
//! The same for who wants to know how a server says no: a status is no error here.
void fetchAnswer(Transport &transport, const HttpRequest &request, const KeyLookup &keys,
                 const TransportOptions &options, qsizetype mostBytes, QObject *context,
                 std::function<void(const Result<FetchedAnswer> &)> done);

//! The marks by which a host tells one version of a document from another, as it sent them; empty where it sent none.
struct DocumentVersion {
    QByteArray etag = {};         //!< `"5f2a"`, `W/"5f2a"`
    QByteArray lastModified = {}; //!< `Fri, 20 Nov 2026 08:00:00 GMT`
    bool operator==(const DocumentVersion &) const = default;
};

struct FetchedDocument {
    QByteArray body = {};
    DocumentVersion version = {};
};

//! Fetches a public document unless it is still the version that is known; nothing means that it is (304). As
//! `fetchDocument` otherwise, and:
//!
//! No key and no login is sent, whatever the address says. Up to five redirects are followed, to `https:` or within this
//! computer alone. A web page or an empty body is an error (`Kind::Protocol`), and so is an address of another kind
//! (`Kind::Invalid`).
void fetchIfChanged(Transport &transport, const QString &address, const DocumentVersion &known,
                    const TransportOptions &options, qsizetype mostBytes, QObject *context,
                    std::function<void(const Result<std::optional<FetchedDocument>> &)> done);

//! Asks a host how many tokens a prompt has, at the endpoint that it has for that. Fails with `Kind::Invalid` where it has
//! none: then estimate.
void countTokens(Transport &transport, const Prompt &prompt, const Endpoint &endpoint, const KeyLookup &keys,
                 QObject *context, std::function<void(const Result<qint64> &)> done);

} // namespace etude
