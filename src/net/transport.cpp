// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include "net/exchange.h"
#include "net/route.h"

#include <QCoreApplication>
#include <QHttp1Configuration>
#include <QHttpHeaders>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! More than the sixteen that are promised, so that a model list is not stuck behind sixteen streams.
constexpr qsizetype connectionsPerHost = 24;

//! Each has a thread of Qt's. More than the endpoints that anyone uses at a time.
constexpr size_t mostLines = 8;

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

Error plainHttpError(const QString &host)
{
    return {.kind = Error::Kind::Invalid,
            .words =
                Words::tr("The key would travel to %1 unencrypted, for everyone on the way to read, so nothing was "
                          "sent. Use an address that begins with https://, or allow plain http for this endpoint.")
                    .arg(host)};
}

} // namespace

struct Transport::Line {
    Route route;
    QSslConfiguration tls;
    QNetworkAccessManager *manager;
};

TransportOptions transportOptions(const Endpoint &endpoint)
{
    return {.connectTimeout = endpoint.connectTimeout,
            .idleTimeout = endpoint.idleTimeout,
            .proxy = endpoint.proxy,
            .caFile = endpoint.caFile,
            .trustedSha256 = endpoint.trustedSha256,
            .allowsPlainHttp = endpoint.allowsPlainHttp};
}

Transport::Transport(QObject *parent)
    : QObject(parent)
{
}

// Here, and not in ~QObject, so that a reply's last signal never meets half an object.
Transport::~Transport()
{
    qDeleteAll(findChildren<QNetworkAccessManager *>(Qt::FindDirectChildrenOnly));
}

const Transport::Line &Transport::lineFor(const Route &route)
{
    const auto found = std::ranges::find(m_lines, route, &Line::route);
    if (found != m_lines.end()) {
        std::rotate(found, found + 1, m_lines.end());
        return m_lines.back();
    }
    if (m_lines.size() == mostLines)
        retire(m_lines.front().manager);
    auto *manager = new QNetworkAccessManager(this);
    manager->setAutoDeleteReplies(false);
    manager->setProxy(route.proxy);
    return m_lines.emplace_back(route, route.tlsConfiguration(), manager);
}

void Transport::retire(QNetworkAccessManager *manager)
{
    // A second exchange may have found the same connections spoiled.
    if (std::erase_if(m_lines, [manager](const Line &line) { return line.manager == manager; }) == 0)
        return;
    // QNetworkAccessManager::clearConnectionCache() would end the thread in which all other streams live, silently.
    const auto deleteWhenIdle = [manager] {
        if (manager->findChildren<QNetworkReply *>().isEmpty())
            manager->deleteLater();
    };
    const auto replies = manager->findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        connect(reply, &QObject::destroyed, manager, deleteWhenIdle, Qt::QueuedConnection);
    deleteWhenIdle();
}

QNetworkReply *Transport::replyTo(const FilledRequest &request, const QUrl &url, const Line &line)
{
    QNetworkRequest out(url);
    QHttpHeaders headers = headersOf(request);
    if (!line.route.proxyLogin.isEmpty())
        headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::ProxyAuthorization, line.route.proxyLogin);
    // A server on this computer may close an idle connection as the next prompt leaves (llama-server does so after 5 s), and a
    // prompt is not sent twice. Here a new connection costs nothing.
    if (isLoopback(url.toString()))
        headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::Connection, "close");
    out.setHeaders(headers);
    out.setSslConfiguration(line.tls);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(connectionsPerHost);
    out.setHttp1Configuration(http1);

    if (request.body().isEmpty())
        return line.manager->sendCustomRequest(out, request.method());
    auto *body = new OneWayBody(request.body());
    QNetworkReply *reply = line.manager->sendCustomRequest(out, request.method(), body);
    body->setParent(reply);
    return reply;
}

Result<void> Transport::begin(Exchange &exchange, const HttpRequest &request, const KeyLookup &keys,
                              const TransportOptions &options)
{
    QList<ApiKey> &used = exchange.d->keys;
    const KeyLookup remembering = [&](const QString &name) {
        const ApiKey key = keys ? keys(name) : ApiKey();
        if (key.isCovered())
            used.append(key);
        return key;
    };
    const Result<FilledRequest> filled = fill(request, remembering);
    if (!filled)
        return std::unexpected(filled.error());
    const Result<QUrl> url = urlFrom(filled->url());
    if (!url)
        return std::unexpected(url.error());
    if (!options.allowsPlainHttp && showsSecretOnTheWay(request))
        return std::unexpected(plainHttpError(url->host()));
    const Result<Route> route = routeFor(*url, options, remembering);
    if (!route)
        return std::unexpected(route.error());
    const Line &line = lineFor(*route);
    exchange.d->follow(replyTo(*filled, *url, line), options, *route);
    connect(exchange.d.get(), &Exchange::Private::connectionSpoiled, this,
            [this, manager = line.manager] { retire(manager); });
    return {};
}

Exchange *Transport::send(const HttpRequest &request, const KeyLookup &keys, const TransportOptions &options,
                          QObject *owner)
{
    auto *exchange = new Exchange(owner);
    if (const Result<void> begun = begin(*exchange, request, keys, options); !begun)
        exchange->d->endLater(begun.error());
    return exchange;
}

} // namespace etude

#include "moc_transport.cpp"
