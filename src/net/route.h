// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

namespace etude {

//! The way to a host, made out of an endpoint's options. Exchanges share connections only where all of it is equal, so
//! that none rides on what was trusted, or logged in, for another endpoint.
struct Route {
    //! Never the default one: `NoProxy` says so.
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    //! Value of the header `proxy-authorization`, where the request itself goes to the proxy (`http:` through an HTTP
    //! proxy). Qt would show the login only when it is asked, and then send the body again.
    QByteArray proxyLogin = {};
    //! Trusted beside those of the system.
    QList<QSslCertificate> authorities = {};
    QString trustedSha256 = {};

    [[nodiscard]] bool hasProxy() const { return proxy.type() != QNetworkProxy::NoProxy; }
    //! The host's own certificate is the one that the user trusts, whatever else speaks against it.
    [[nodiscard]] bool trusts(const QSslCertificate &certificate) const;
    [[nodiscard]] QSslConfiguration tlsConfiguration() const;

    bool operator==(const Route &) const = default;
};

//! Fails where the proxy has no host or port, its password is not known, or the CA file cannot be used.
[[nodiscard]] Result<Route> routeFor(const QUrl &url, const TransportOptions &options, const KeyLookup &keys);

//! The address that `text` is, or an error that says what it has to begin with.
[[nodiscard]] Result<QUrl> urlFrom(const QString &text);
//! The port of an address, given or usual.
[[nodiscard]] int portOf(const QUrl &url);

[[nodiscard]] PeerCertificate peerCertificate(const QSslCertificate &certificate);

} // namespace etude
