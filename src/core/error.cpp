// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

//! Cause and remedy for a status; the host's own words follow it.
QString sentenceFor(const Error &error)
{
    const int status = error.status;
    if (status == 401 || status == 403)
        return Words::
            tr("The host did not accept the key (HTTP %1): check that it is the right one for this endpoint and model.")
                .arg(status);
    if (status == 402)
        return Words::tr("The host wants to be paid first (HTTP %1): check the balance of the account.").arg(status);
    if (status == 404 || status == 405)
        return Words::
            tr("The host does not know this address or model (HTTP %1): check the base URL, the path and the model.")
                .arg(status);
    if (status == 408 || status == 504)
        return Words::tr("The host gave up waiting for the answer (HTTP %1): try again.").arg(status);
    if (status == 413)
        return Words::tr("The host finds the request too large (HTTP %1): shorten the prompt.").arg(status);
    if (status == 429 && error.retryAfter)
        return Words::tr("Too many requests, or the quota is used up (HTTP %1): try again in %2 s.")
            .arg(status)
            .arg(error.retryAfter->count());
    if (status == 429)
        return Words::tr("Too many requests, or the quota is used up (HTTP %1): wait a little and try again.")
            .arg(status);
    if (status >= 300 && status < 400)
        return Words::tr("The host redirects to another address (HTTP %1), which is not followed because it would "
                         "carry the key along: correct the base URL.")
            .arg(status);
    if (status >= 500 && error.retryAfter)
        return Words::tr("The host has a fault of its own or is overloaded (HTTP %1): try again in %2 s.")
            .arg(status)
            .arg(error.retryAfter->count());
    if (status >= 500)
        return Words::tr("The host has a fault of its own or is overloaded (HTTP %1): try again later.").arg(status);
    return Words::tr("The host refused the request (HTTP %1): change what it names.").arg(status);
}

QString withHostWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : Words::tr("%1 It says: %2").arg(sentence, words);
}

} // namespace

QString describe(const Error &error)
{
    using enum Error::Kind;
    switch (error.kind) {
    case Http:
        return withHostWords(sentenceFor(error), error.words);
    case Provider:
        if (error.status != 0)
            return withHostWords(sentenceFor(error), error.words);
        return withHostWords(
            Words::tr("The host broke off with an error of its own: try again, or change what it names."), error.words);
    case Protocol:
        return withHostWords(
            Words::tr("The answer cannot be understood: check the base URL and the dialect of this endpoint."),
            error.words);
    case Network:
        return error.words.isEmpty() ? Words::tr("The connection was lost: check the network and try again.")
                                     : error.words;
    case Cancelled:
        return error.words.isEmpty() ? Words::tr("Stopped.") : error.words;
    case Invalid:
        return error.words.isEmpty() ? Words::tr("This cannot be sent: check what you entered.") : error.words;
    case File:
        return error.words.isEmpty() ? Words::tr("A file could not be read or written.") : error.words;
    }
    return error.words;
}

QString kindName(Error::Kind kind)
{
    using enum Error::Kind;
    switch (kind) {
    case Http:
        return u"http"_s;
    case Provider:
        return u"provider"_s;
    case Protocol:
        return u"protocol"_s;
    case Network:
        return u"network"_s;
    case Cancelled:
        return u"cancelled"_s;
    case Invalid:
        return u"invalid"_s;
    case File:
        return u"file"_s;
    }
    return {};
}

} // namespace etude
