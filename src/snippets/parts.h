// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

#include <map>

//! A request taken apart into what a template can write down.
namespace etude {

//! A header with its value already cut into text and variables.
struct HeaderPieces {
    QString name = {};
    QList<SecretPiece> value = {};
};

//! What a plain HTTP client is told.
struct RequestParts {
    QString url = {};
    QList<HeaderPieces> headers = {};
    Json body = {};
    //! Name and value of the body member that holds the key; an empty name when there is none.
    QString secretMember = {};
    QList<SecretPiece> secret = {};
    //! Names of the environment variables that are read, each once.
    QList<QString> variables = {};
    //! The words that stand in their place, each once, where placeholders are wanted.
    QList<QString> placeholders = {};
};

//! Takes `request` apart. Headers of the same name are joined. With `placeholder`, words such as `YOUR_API_KEY` stand in
//! place of the variables. Fails with `Invalid` where the request cannot be sent by any client.
[[nodiscard]] Result<RequestParts> requestParts(const HttpRequest &request, bool placeholder);

//! `url` with everything encoded that RFC 3986 does not allow where it stands: `{`, `"`, a lone `%`…
[[nodiscard]] QString strictUrl(const QString &url);

//! Where an SDK takes a key from a header of the request: `"prefix" KEY` of `header` becomes its `argument`.
struct SdkKey {
    QString header = {};
    QString prefix = {};
    QString argument = {};
    //! Headers which some release of the SDK would send too, and must not: from a variable of its own choice, or with this
    //! very key.
    QList<QString> suppresses = {};
    //! The header is said as well: releases differ in what they make of the argument. (`apiKey` of @anthropic-ai/sdk was
    //! `x-api-key` before 1.0 and is `Authorization: Bearer` since; read in the package, 2026-11-20.)
    bool isSaidTwice = false;
};

//! What an SDK is like: its part of resources/snippets/index.json.
struct Sdk {
    //! The headers in which one or the other of its releases sends a key if not told otherwise.
    QList<QString> keyHeaders = {};
    QList<SdkKey> keys = {};
    //! By dialect: what it appends to its base address.
    std::map<QString, QString> paths = {};
    //! By dialect: members that it does not do without, and those that are named arguments.
    std::map<QString, QList<QString>> required = {};
    std::map<QString, QList<QString>> named = {};
    //! Members that the called function implies.
    QList<QString> implied = {};
};

//! What an SDK's client object is told in place of address and headers.
struct SdkCall {
    QString baseUrl = {};
    QList<std::pair<QString, QString>> query = {};
    QString keyArgument = {};
    QList<SecretPiece> key = {};
    //! Headers to be left out although the SDK would send them.
    QList<QString> suppressed = {};
};

//! Moves what the SDK has arguments for out of `parts`. Fails with `Invalid` where it could not send the same request,
//! with a sentence that says why.
[[nodiscard]] Result<SdkCall> sdkCall(const Sdk &sdk, const QString &clientName, const QString &dialect,
                                      RequestParts &parts);

} // namespace etude
