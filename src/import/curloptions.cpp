// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/curloptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Entry {
    CurlOption option = CurlOption::PassedOver;
    //! Separated by blanks; one letter is a short option.
    QLatin1StringView names = {};
};

// https://curl.se/docs/manpage.html, read 2026-11-20.
constexpr Entry entries[] = {
    {CurlOption::Url, "url"_L1},
    {CurlOption::Method, "X request"_L1},
    {CurlOption::Header, "H header"_L1},
    {CurlOption::Data, "d data data-ascii data-binary data-raw"_L1},
    {CurlOption::JsonData, "json"_L1},
    {CurlOption::UrlEncoded, "data-urlencode F form form-string T upload-file"_L1},
    {CurlOption::User, "u user"_L1},
    {CurlOption::BearerToken, "oauth2-bearer"_L1},
    {CurlOption::UserAgent, "A user-agent"_L1},
    {CurlOption::Referer, "e referer"_L1},
    {CurlOption::Cookie, "b cookie"_L1},
    {CurlOption::Get, "G get"_L1},
    {CurlOption::Insecure, "k insecure"_L1},
    {CurlOption::Proxy, "x proxy socks4 socks4a socks5 socks5-hostname preproxy"_L1},
    {CurlOption::Authority, "cacert capath"_L1},
    {CurlOption::Certificate, "E cert key cert-type key-type pass pinnedpubkey"_L1},
    {CurlOption::ConnectTime, "connect-timeout"_L1},
    {CurlOption::PassedOver,
     "s silent S show-error N no-buffer L location i include show-headers v verbose f fail fail-with-body g globoff "
     "compressed "
     "# progress-bar 0 http1.0 http1.1 http2 http2-prior-knowledge http3 1 tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 4 "
     "ipv4 6 ipv6 "
     "no-progress-meter tcp-nodelay no-keepalive no-alpn ssl-reqd post301 post302 post303 location-trusted path-as-is "
     "raw "
     "tr-encoding basic anyauth no-compressed fail-early Z parallel q disable J remote-header-name O remote-name "
     "remove-on-error retry-all-errors retry-connrefused suppress-connect-headers p proxytunnel styled-output "
     "no-styled-output trace-time R remote-time disallow-username-in-url"_L1},
    {CurlOption::PassedOverWithValue,
     "o output m max-time w write-out retry retry-delay retry-max-time D dump-header stderr trace trace-ascii "
     "keepalive-time limit-rate Y speed-limit y speed-time c cookie-jar tls-max max-redirs expect100-timeout "
     "happy-eyeballs-timeout-ms output-dir noproxy"_L1},
    {CurlOption::UnknownWithValue,
     "K config resolve connect-to interface local-port dns-servers doh-url unix-socket abstract-unix-socket C "
     "continue-at r range z time-cond t telnet-option Q quote P ftp-port ciphers tls13-ciphers curves crlfile "
     "proxy-user U proxy-header proxy-cacert aws-sigv4 netrc-file request-target hsts alt-svc variable "
     "expand-url expand-data expand-header engine max-filesize proto proto-default proto-redir"_L1},
};

} // namespace

std::optional<CurlOptionMeaning> curlOption(const QString &name)
{
    for (const Entry &entry : entries) {
        for (const auto known : entry.names.tokenize(' '_L1)) {
            if (known == name)
                return CurlOptionMeaning{entry.option};
        }
    }
    return {};
}

} // namespace etude
