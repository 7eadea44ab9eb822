// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace etude {

//! What an option of curl means for an import.
enum class CurlOption {
    Url,
    Method,
    Header,
    Data,       //!< `-d`: line ends of a file are dropped, not those of an argument
    JsonData,   //!< `--json`: data, a content type and what is accepted
    UrlEncoded, //!< `--data-urlencode`, `-F`: no JSON
    User,
    BearerToken,
    UserAgent,
    Referer,
    Cookie,
    Get,         //!< `-G`: the data becomes a query
    Insecure,    //!< `-k`
    Proxy,       //!< `-x`
    Authority,   //!< `--cacert`
    Certificate, //!< a client certificate, `--cert`
    ConnectTime, //!< `--connect-timeout`, in seconds
    PassedOver,  //!< how the answer is shown or the connection made; nothing that an endpoint would say
    PassedOverWithValue,
    UnknownWithValue, //!< not understood, but the next word is known to be its value
};

struct CurlOptionMeaning {
    CurlOption option = CurlOption::PassedOver;
    [[nodiscard]] bool hasValue() const
    {
        return option != CurlOption::PassedOver && option != CurlOption::Insecure && option != CurlOption::Get;
    }
};

//! The meaning of `-X` (one letter) or `request` (a name without its dashes); nothing where it is not known.
[[nodiscard]] std::optional<CurlOptionMeaning> curlOption(const QString &name);

} // namespace etude
