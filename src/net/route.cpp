// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/route.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Route)
};

QNetworkProxy noProxy()
{
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

bool canCarry(const QNetworkProxy &proxy, const QUrl &url)
{
    return url.scheme() == "http"_L1 ? proxy.type() != QNetworkProxy::FtpCachingProxy
                                     : proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
}

QNetworkProxy systemProxy(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const auto found =
        std::ranges::find_if(proxies, [&url](const QNetworkProxy &proxy) { return canCarry(proxy, url); });
    return found == proxies.end() || found->type() == QNetworkProxy::DefaultProxy ? noProxy() : *found;
}

Result<QNetworkProxy> ownProxy(const Proxy &proxy, const KeyLookup &keys)
{
    const QString host = proxy.host.trimmed();
    if (host.isEmpty() || proxy.port < 1 || proxy.port > 65535)
        return failure(Error::Kind::Invalid,
                       Words::tr("The proxy of the endpoint has no host or no port: enter both, or choose no proxy."));
    QString password;
    if (!proxy.passwordVariable.isEmpty()) {
        const ApiKey key = keys ? keys(proxy.passwordVariable) : ApiKey();
        if (key.isEmpty())
            return failure(Error::Kind::Invalid,
                           Words::tr("The password of the proxy is not known: set the environment variable %1, or "
                                     "enter the password.")
                               .arg(proxy.passwordVariable));
        password = QString::fromUtf8(key.reveal());
    }
    const auto type = proxy.kind == Proxy::Kind::Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(type, host, quint16(proxy.port), proxy.user, password);
}

Result<QNetworkProxy> proxyFor(const QUrl &url, const Proxy &proxy, const KeyLookup &keys)
{
    // No proxy can reach our loopback.
    if (isLoopback(url.toString()))
        return noProxy();
    switch (proxy.kind) {
    case Proxy::Kind::System:
        return systemProxy(url);
    case Proxy::Kind::None:
        return noProxy();
    case Proxy::Kind::Http:
    case Proxy::Kind::Socks5:
        return ownProxy(proxy, keys);
    }
    return noProxy();
}

Result<QList<QSslCertificate>> authoritiesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File,
                       Words::tr("The CA file “%1” cannot be read: %2. Choose another one in the endpoint, or none.")
                           .arg(path, file.errorString()));
    QList<QSslCertificate> certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    certificates.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
    if (certificates.isEmpty())
        return failure(Error::Kind::File,
                       Words::tr("There is no certificate in the CA file “%1”: choose a PEM file, with a line “BEGIN "
                                 "CERTIFICATE”, in the endpoint, or none.")
                           .arg(path));
    return certificates;
}

QString sha256Of(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

QString firstOf(const QStringList &names)
{
    return names.isEmpty() ? QString() : names.constFirst();
}

} // namespace

bool Route::trusts(const QSslCertificate &certificate) const
{
    return !trustedSha256.isEmpty() && !certificate.isNull() && sha256Of(certificate) == trustedSha256;
}

QSslConfiguration Route::tlsConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(authorities);
    return configuration;
}

Result<QUrl> urlFrom(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (url.isValid() && !url.host().isEmpty() && (scheme == "https"_L1 || scheme == "http"_L1))
        return url;
    return failure(
        Error::Kind::Invalid,
        Words::tr(
            "“%1” is not a web address. The base URL of the endpoint has to begin with https:// or http:// and a host.")
            .arg(text));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

Result<Route> routeFor(const QUrl &url, const TransportOptions &options, const KeyLookup &keys)
{
    Route route;
    Result<QNetworkProxy> proxy = proxyFor(url, options.proxy, keys);
    if (!proxy)
        return std::unexpected(proxy.error());
    route.proxy = *std::move(proxy);
    const bool isEncrypted = url.scheme() == "https"_L1;
    const bool forwards =
        route.proxy.type() == QNetworkProxy::HttpProxy || route.proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!isEncrypted && forwards && !route.proxy.user().isEmpty()) {
        const QString login = route.proxy.user() + u':' + route.proxy.password();
        route.proxyLogin = "Basic " + login.toUtf8().toBase64();
        route.proxy.setUser({});
        route.proxy.setPassword({});
    }
    if (!isEncrypted)
        return route;
    route.trustedSha256 = options.trustedSha256.toLower().remove(u':');
    if (options.caFile.isEmpty())
        return route;
    Result<QList<QSslCertificate>> authorities = authoritiesIn(options.caFile);
    if (!authorities)
        return std::unexpected(authorities.error());
    route.authorities = *std::move(authorities);
    return route;
}

PeerCertificate peerCertificate(const QSslCertificate &certificate)
{
    QString subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName));
    if (subject.isEmpty())
        subject = firstOf(certificate.subjectAlternativeNames().values());
    if (subject.isEmpty())
        subject = firstOf(certificate.subjectInfo(QSslCertificate::Organization));
    QString issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
    if (issuer.isEmpty())
        issuer = firstOf(certificate.issuerInfo(QSslCertificate::Organization));
    return {.subject = subject,
            .issuer = issuer,
            .sha256 = sha256Of(certificate),
            .validFrom = certificate.effectiveDate().toUTC(),
            .validUntil = certificate.expiryDate().toUTC()};
}

} // namespace etude
