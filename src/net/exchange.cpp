// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "core/headervalue.h"
#include "net/networkwords.h"

#include <QCoreApplication>
#include <QSslError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! How much of an answer waits here, unread, before the host is made to wait.
constexpr qint64 readBufferBytes = 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

//! Qt also reports a status of 400 and above as an error (407 as one of the proxy); with a head that is an answer like
//! any other. What is left are the errors of the connection itself.
bool isStatusError(QNetworkReply::NetworkError error)
{
    return error > QNetworkReply::UnknownNetworkError && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolFailure;
}

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000);
}

} // namespace

QByteArray ResponseHead::header(QByteArrayView name) const
{
    return headerValue(headers, name);
}

Exchange::Exchange(QObject *owner)
    : QObject(owner)
    , d(std::make_unique<Private>(*this))
{
}

Exchange::~Exchange() = default;

void Exchange::cancel()
{
    d->endLater(Error{.kind = Error::Kind::Cancelled, .words = Words::tr("Stopped.")});
}

QString Exchange::withoutKeys(QString words) const
{
    for (const ApiKey &key : d->keys)
        words.replace(QString::fromUtf8(key.reveal()), u"•••"_s);
    return words;
}

const QList<ApiKey> &Exchange::keys() const
{
    return d->keys;
}

Exchange::Private::Private(Exchange &exchange)
    : m_exchange(exchange)
{
    m_connectTimer.setSingleShot(true);
    m_idleTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        endLater({.kind = Error::Kind::Network,
                  .words = Words::tr("There was no connection to %1 within %2 s. Check the address, or raise the "
                                     "connect time-out of the endpoint.")
                               .arg(m_reply ? m_reply->url().host() : QString(), seconds(m_options.connectTimeout)),
                  .isTimeout = true});
    });
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        endLater({.kind = Error::Kind::Network,
                  .words = Words::tr("%1 has sent nothing for %2 s. A model that is loading or thinking may need "
                                     "longer: raise the idle time-out of the endpoint.")
                               .arg(m_reply ? m_reply->url().host() : QString(), seconds(m_options.idleTimeout)),
                  .isTimeout = true});
    });
}

Exchange::Private::~Private()
{
    letGo();
}

void Exchange::Private::follow(QNetworkReply *reply, const TransportOptions &options, const Route &route)
{
    m_reply = reply;
    m_options = options;
    m_route = route;
    reply->setReadBufferSize(readBufferBytes);
    connect(reply, &QNetworkReply::requestSent, this, &Private::connectionStands);
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0)
            connectionStands();
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Private::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &Private::readBody);
    connect(reply, &QNetworkReply::finished, this, &Private::finish);
    connect(reply, &QNetworkReply::sslErrors, this, &Private::judgeCertificate);
    if (options.connectTimeout.count() > 0)
        m_connectTimer.start(options.connectTimeout);
}

void Exchange::Private::judgeCertificate(const QList<QSslError> &errors)
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (m_route.trusts(certificate)) {
        m_reply->ignoreSslErrors();
        return;
    }
    if (!certificate.isNull())
        m_certificate = peerCertificate(certificate);
    for (const QSslError &error : errors) {
        if (!m_tlsErrors.contains(error.errorString()))
            m_tlsErrors.append(error.errorString());
    }
}

void Exchange::Private::connectionStands()
{
    m_connectTimer.stop();
    if (!m_ended && m_options.idleTimeout.count() > 0)
        m_idleTimer.start(m_options.idleTimeout);
}

void Exchange::Private::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headSeen || status == 0)
        return;
    m_headSeen = true;
    connectionStands();
    const ResponseHead head{.status = status, .headers = m_reply->rawHeaderPairs()};
    Q_EMIT m_exchange.headReceived(head);
}

void Exchange::Private::readBody()
{
    connectionStands();
    const QByteArray bytes = m_reply->readAll();
    if (m_headSeen && !bytes.isEmpty())
        Q_EMIT m_exchange.bytesReceived(bytes);
}

void Exchange::Private::finish()
{
    // A listener may delete the exchange, or cancel it, from inside each of the signals.
    const QPointer<Private> self(this);
    readHead();
    if (self && !m_ended && m_reply->isOpen())
        readBody();
    if (!self || m_ended)
        return;
    if (m_reply->error() == QNetworkReply::ContentReSendError)
        Q_EMIT connectionSpoiled();
    end(verdict());
}

std::optional<Error> Exchange::Private::verdict() const
{
    // First, since a 307 that is not followed ends as ContentReSendError.
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (m_headSeen && status >= 300 && status < 400 && !target.isEmpty()) {
        const QString address = m_reply->url().resolved(target).toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
        return Error{.kind = Error::Kind::Http,
                     .words = Words::tr("This address has moved to %1").arg(address),
                     .status = status};
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isProxysAnswer = status == 407 && m_route.hasProxy();
    if (error == QNetworkReply::NoError || (m_headSeen && isStatusError(error) && !isProxysAnswer))
        return {};
    const Trouble trouble{.error = error,
                          .url = m_reply->url(),
                          .systemWords = m_reply->errorString(),
                          .headSeen = m_headSeen,
                          .tlsErrors = m_tlsErrors,
                          .hasOwnProxy = m_options.proxy.kind != Proxy::Kind::System,
                          .proxy = m_route.proxy,
                          .hasTrusted = !m_route.trustedSha256.isEmpty()};
    return Error{.kind = Error::Kind::Network, .words = networkErrorWords(trouble), .certificate = m_certificate};
}

void Exchange::Private::letGo()
{
    m_connectTimer.stop();
    m_idleTimer.stop();
    if (!m_reply)
        return;
    // abort() emits `finished` before it returns. The reply may be the very object whose signal brought us here.
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void Exchange::Private::endLater(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    letGo();
    QMetaObject::invokeMethod(this, [this, error] { Q_EMIT m_exchange.ended(error); }, Qt::QueuedConnection);
}

void Exchange::Private::end(const std::optional<Error> &error)
{
    m_ended = true;
    letGo();
    Q_EMIT m_exchange.ended(error);
}

} // namespace etude

#include "moc_exchange.cpp"
