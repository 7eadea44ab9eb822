// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include "net/exchange.h"

#include <QCoreApplication>
#include <QHttp1Configuration>
#include <QHttpHeaders>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! More than the sixteen that are promised, so that a model list is not stuck behind sixteen streams.
constexpr qsizetype connectionsPerHost = 24;

//! A request body that can be read only once. Qt's manager sends a POST again by itself when the server closes the
//! connection without an answer, so that a paid request would be paid twice; it cannot where it cannot rewind.
//! (No QBuffer: Qt would look through it at the bytes.)
class OneWayBody final : public QIODevice {
public:
    explicit OneWayBody(const QByteArray &bytes)
        : m_rest(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_rest.isEmpty(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_rest.size(); }
    //! Refused here already: QIODevice would write a warning each time.
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *to, qint64 maxSize) override
    {
        const qsizetype size = std::min(qsizetype(maxSize), m_rest.size());
        std::copy_n(m_rest.constData(), size, to);
        m_rest.slice(size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_rest;
};

//! The system's proxies, but never one for this computer itself: no proxy can reach our loopback.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url().toString()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QHttpHeaders headersOf(const FilledRequest &request)
{
    QHttpHeaders headers;
    for (const auto &[name, value] : request.headers()) {
        // The length is counted here; another one would break the connection.
        if (name.compare("content-length", Qt::CaseInsensitive) == 0)
            continue;
        // Of two headers of one name Qt sends only the last; one header with both values means the same.
        const QByteArray before = headers.combinedValue(name);
        headers.removeAll(name);
        headers.append(name, before.isEmpty() ? value : before + ", " + value);
    }
    const auto setDefault = [&headers](QLatin1StringView name, QByteArrayView value) {
        if (!headers.contains(name))
            headers.append(name, value);
    };
    setDefault("user-agent"_L1, "Etude/" ETUDE_VERSION);
    // Compression holds events back in servers and proxies that do not flush. Setting it also switches Qt's own
    // inflating off, so that what comes is exactly what was sent.
    setDefault("accept-encoding"_L1, "identity");
    // Qt would tell the host the user's language; it cannot be left out altogether.
    setDefault("accept-language"_L1, "*");
    if (!request.body().isEmpty()) {
        setDefault("content-type"_L1, "application/json");
        headers.append("content-length"_L1, QByteArray::number(request.body().size()));
    }
    return headers;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

Result<QUrl> urlOf(const QString &text)
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

} // namespace

Transport::Transport(QObject *parent)
    : QObject(parent)
{
    makeManager();
}

// Here, and not in ~QObject, so that a reply's last signal never meets half an object.
Transport::~Transport()
{
    qDeleteAll(findChildren<QNetworkAccessManager *>(Qt::FindDirectChildrenOnly));
}

void Transport::makeManager()
{
    m_manager = new QNetworkAccessManager(this);
    m_manager->setAutoDeleteReplies(false);
    m_manager->setProxyFactory(new SystemProxies);
}

void Transport::renewConnections()
{
    // QNetworkAccessManager::clearConnectionCache() would end the thread in which all other streams live, silently.
    QNetworkAccessManager *retired = m_manager;
    makeManager();
    const auto deleteWhenIdle = [retired] {
        if (retired->findChildren<QNetworkReply *>().isEmpty())
            retired->deleteLater();
    };
    const auto replies = retired->findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        connect(reply, &QObject::destroyed, retired, deleteWhenIdle, Qt::QueuedConnection);
}

QNetworkReply *Transport::begin(const FilledRequest &request, const QUrl &url)
{
    QNetworkRequest out(url);
    out.setHeaders(headersOf(request));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(connectionsPerHost);
    out.setHttp1Configuration(http1);

    QNetworkReply *reply = nullptr;
    if (request.body().isEmpty()) {
        reply = m_manager->sendCustomRequest(out, request.method());
    } else {
        auto *body = new OneWayBody(request.body());
        reply = m_manager->sendCustomRequest(out, request.method(), body);
        body->setParent(reply);
    }
    return reply;
}

Exchange *Transport::send(const HttpRequest &request, const KeyLookup &keys, const TransportOptions &options,
                          QObject *owner)
{
    auto *exchange = new Exchange(owner);
    QList<ApiKey> used;
    const KeyLookup remembering = [&](const QString &name) {
        const ApiKey key = keys ? keys(name) : ApiKey();
        used.append(key);
        return key;
    };
    const Result<FilledRequest> filled = fill(request, remembering);
    if (!filled) {
        exchange->d->endLater(filled.error());
        return exchange;
    }
    const Result<QUrl> url = urlOf(filled->url());
    if (!url) {
        exchange->d->endLater(url.error());
        return exchange;
    }
    exchange->d->keys = used;
    exchange->d->follow(begin(*filled, *url), options);
    connect(exchange->d.get(), &Exchange::Private::connectionSpoiled, this, &Transport::renewConnections);
    return exchange;
}

} // namespace etude

#include "moc_transport.cpp"
