// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/approach.h"

#include "net/networkwords.h"

#include <QSslCipher>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

using Kind = DoctorStep::Kind;
using State = DoctorStep::State;
using Fix = DoctorStep::Fix;

//! A certificate that ends sooner is worth a word now.
constexpr int soonDays = 14;

QNetworkReply::NetworkError replyError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::RemoteHostClosedError: // here it can only be in the handshake
        return QNetworkReply::SslHandshakeFailedError;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return QNetworkReply::ProxyConnectionRefusedError;
    case QAbstractSocket::ProxyConnectionClosedError:
        return QNetworkReply::ProxyConnectionClosedError;
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QAbstractSocket::ProxyNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    case QAbstractSocket::ProxyProtocolError:
        return QNetworkReply::UnknownProxyError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    default:
        return u"TLS"_s;
    }
}

} // namespace

Approach::Approach(const QUrl &url, const Route &route, const TransportOptions &options, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_route(route)
    , m_options(options)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Approach::timedOut);
    connect(&m_socket, &QSslSocket::connected, this, &Approach::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &Approach::encrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &Approach::judgeCertificate);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Approach::failed);
}

Approach::~Approach()
{
    m_socket.disconnect(this);
    if (m_lookUpId >= 0)
        QHostInfo::abortHostLookup(m_lookUpId);
}

void Approach::start()
{
    if (!m_route.hasProxy()) {
        lookUp();
    } else {
        report({.kind = Kind::LookUp, .state = State::Skipped, .words = tr("The proxy looks the name up.")});
        reachProxy();
    }
}

void Approach::begin(Kind stage)
{
    m_stage = stage;
    m_clock.start();
    if (m_options.connectTimeout.count() > 0)
        m_timer.start(m_options.connectTimeout);
}

void Approach::report(const DoctorStep &step)
{
    m_timer.stop();
    Q_EMIT stepFinished(step);
}

void Approach::end(const DoctorStep &last, bool isThrough)
{
    m_socket.disconnect(this);
    m_socket.abort();
    DoctorStep step = last;
    if (!isThrough && step.kind <= Kind::Connect && !m_route.hasProxy() && systemHasProxy())
        step.fix = Fix::UseSystemProxy;
    report(step);
    Q_EMIT finished(isThrough);
}

DoctorStep Approach::failure(const QString &words) const
{
    return {.kind = m_stage, .state = State::Failed, .ms = m_clock.elapsed(), .words = words};
}

bool Approach::systemHasProxy() const
{
    const Result<Route> route = routeFor(m_url, {.proxy = {.kind = Proxy::Kind::System}}, {});
    return route && route->hasProxy();
}

bool Approach::forwards() const
{
    return m_url.scheme() == "http"_L1 && m_route.hasProxy() && m_route.proxy.type() != QNetworkProxy::Socks5Proxy;
}

void Approach::lookUp()
{
    begin(Kind::LookUp);
    const QString host = m_url.host();
    if (!QHostAddress(host).isNull()) {
        report({.kind = Kind::LookUp, .words = tr("%1 is a number; there is nothing to look up.").arg(host)});
        connectToHost();
        return;
    }
    m_lookUpId = QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        m_lookUpId = -1;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
            end(failure(networkErrorWords({.error = QNetworkReply::HostNotFoundError, .url = m_url})), false);
            return;
        }
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses.append(address.toString());
        report({.kind = Kind::LookUp,
                .ms = m_clock.elapsed(),
                .words = tr("%1 is %2.").arg(host, addresses.join(", "_L1))});
        connectToHost();
    });
}

void Approach::reachProxy()
{
    begin(Kind::Proxy);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(m_route.proxy.hostName(), m_route.proxy.port());
}

void Approach::connectToHost()
{
    begin(Kind::Connect);
    if (!forwards()) {
        m_socket.setProxy(m_route.proxy);
        m_socket.connectToHost(m_url.host(), quint16(portOf(m_url)));
        return;
    }
    report({.kind = Kind::Connect, .state = State::Skipped, .words = tr("The proxy connects when a request comes.")});
    encrypt();
}

void Approach::connected()
{
    const qint64 ms = m_clock.elapsed();
    if (m_stage == Kind::Proxy) {
        m_timer.stop();
        m_proxyMs = ms;
        m_proxyIsOpen = true;
        // Later, since the socket is still in its own signal.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_socket.abort();
                if (forwards())
                    reportProxy();
                connectToHost();
            },
            Qt::QueuedConnection);
        return;
    }
    if (m_proxyIsOpen)
        reportProxy();
    const QString where = u"%1:%2"_s.arg(m_url.host()).arg(portOf(m_url));
    report({.kind = Kind::Connect, .ms = ms, .words = tr("There is a connection to %1.").arg(where)});
    encrypt();
}

void Approach::reportProxy()
{
    const QString name = u"%1:%2"_s.arg(m_route.proxy.hostName()).arg(m_route.proxy.port());
    report({.kind = Kind::Proxy, .ms = m_proxyMs, .words = tr("The proxy %1 answers.").arg(name)});
}

void Approach::encrypt()
{
    if (m_url.scheme() == "https"_L1) {
        begin(Kind::Tls);
        m_socket.setSslConfiguration(m_route.tlsConfiguration());
        m_socket.setPeerVerifyName(m_url.host());
        m_socket.startClientEncryption();
        return;
    }
    const QString words = isLoopback(m_url.toString()) ? tr("Not encrypted, and does not leave this computer.")
                                                       : tr("Not encrypted: everyone on the way can read along.");
    end({.kind = Kind::Tls, .state = State::Skipped, .words = words}, true);
}

void Approach::judgeCertificate(const QList<QSslError> &errors)
{
    if (m_route.trusts(m_socket.peerCertificate())) {
        m_socket.ignoreSslErrors();
        return;
    }
    for (const QSslError &error : errors) {
        if (!m_tlsErrors.contains(error.errorString()))
            m_tlsErrors.append(error.errorString());
    }
}

void Approach::encrypted()
{
    const PeerCertificate certificate = peerCertificate(m_socket.peerCertificate());
    DoctorStep step{.kind = Kind::Tls, .ms = m_clock.elapsed(), .certificate = certificate};
    const QString protocol = protocolName(m_socket.sessionProtocol());
    const QString until = certificate.validUntil.date().toString(Qt::ISODate);
    if (m_route.trusts(m_socket.peerCertificate())) {
        step.words = tr("%1, with the certificate of “%2” that you trusted, valid until %3.")
                         .arg(protocol, certificate.subject, until);
    } else {
        step.words = tr("%1, with the certificate of “%2”, signed by “%3”, valid until %4.")
                         .arg(protocol, certificate.subject, certificate.issuer, until);
        if (QDateTime::currentDateTimeUtc().daysTo(certificate.validUntil) < soonDays) {
            step.state = State::Warned;
            step.words += u' ' + tr("That is soon: whoever runs the host has to renew it.");
        }
    }
    end(step, true);
}

void Approach::failed(QAbstractSocket::SocketError socketError)
{
    QNetworkReply::NetworkError error = replyError(socketError);
    // On the way to the proxy itself it is the proxy that refused.
    if (m_stage == Kind::Proxy && !m_proxyIsOpen)
        error = error == QNetworkReply::HostNotFoundError ? QNetworkReply::ProxyNotFoundError
                                                          : QNetworkReply::ProxyConnectionRefusedError;
    else if (m_stage != Kind::Tls && error == QNetworkReply::SslHandshakeFailedError)
        error = m_proxyIsOpen ? QNetworkReply::ProxyConnectionClosedError : QNetworkReply::UnknownNetworkError;
    DoctorStep step = failure(networkErrorWords({.error = error,
                                                 .url = m_url,
                                                 .systemWords = m_socket.errorString(),
                                                 .tlsErrors = m_tlsErrors,
                                                 .hasOwnProxy = m_options.proxy.kind != Proxy::Kind::System,
                                                 .proxy = m_route.proxy,
                                                 .hasTrusted = !m_route.trustedSha256.isEmpty()}));
    if (m_proxyIsOpen && m_stage == Kind::Connect && !isProxyError(error))
        reportProxy();
    if (isProxyError(error)) {
        step.kind = Kind::Proxy;
        step.fix = Fix::UseNoProxy;
    } else if (error == QNetworkReply::ConnectionRefusedError && isLoopback(m_url.toString())) {
        step.fix = Fix::StartEngine;
    } else if (error == QNetworkReply::SslHandshakeFailedError && !m_tlsErrors.isEmpty()) {
        step.certificate = peerCertificate(m_socket.peerCertificate());
        step.fix = Fix::TrustCertificate;
        step.datum = step.certificate->sha256;
    }
    end(step, false);
}

void Approach::timedOut()
{
    if (m_lookUpId >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookUpId, -1));
    const double seconds = double(m_options.connectTimeout.count()) / 1000;
    DoctorStep step =
        failure(tr("Nothing answered within %1 s. Check the address, or raise the connect time-out of the "
                   "endpoint.")
                    .arg(seconds));
    if (m_proxyIsOpen && m_stage == Kind::Connect)
        reportProxy();
    step.fix = m_stage == Kind::Proxy ? Fix::UseNoProxy : Fix::RaiseConnectTimeout;
    if (step.fix == Fix::RaiseConnectTimeout)
        step.datum = QString::number(std::max(1.0, 2 * seconds));
    end(step, false);
}

} // namespace etude

#include "moc_approach.cpp"
