// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace etude {

//! What may differ between endpoints in how the bytes travel; the words are those of `Endpoint`.
struct TransportOptions {
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(15); //!< until the connection stands; 0 = never
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(120);   //!< silence since the last byte; 0 = never
    Proxy proxy = {};
    QString caFile = {};
    QString trustedSha256 = {};
    bool allowsPlainHttp = false;
};
//! How the bytes travel to an endpoint.
[[nodiscard]] TransportOptions transportOptions(const Endpoint &endpoint);

struct ResponseHead {
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    //! The header's value, or an empty one; `name` in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! One HTTP exchange in progress. Delete it and it stops silently.
//!
//! Signals, in this order: `headReceived` once, `bytesReceived` as they come, `ended` exactly once and last. None of them
//! fires inside `Transport::send` or `cancel`. `ended` carries nothing when the body came to its clean end, whatever the
//! status; only a redirect is an error here already (kind `Http`, naming the target), since it is never followed.
class Exchange final : public QObject {
    Q_OBJECT
public:
    ~Exchange() override;
    //! Closes the connection at once; `ended` follows with `Error::Kind::Cancelled`, and nothing before it.
    void cancel();
    //! `words` with every key that this exchange sent replaced by "•••": hosts do quote keys in their complaints.
    [[nodiscard]] QString withoutKeys(QString words) const;
    //! Every secret that this exchange used and `ApiKey::isCovered`, so that what comes back can be searched for them.
    [[nodiscard]] const QList<ApiKey> &keys() const;

Q_SIGNALS:
    void headReceived(const etude::ResponseHead &head);
    void bytesReceived(const QByteArray &bytes);
    void ended(const std::optional<etude::Error> &error);

private:
    friend class Transport;
    class Private;
    explicit Exchange(QObject *owner);
    std::unique_ptr<Private> d;
};

struct Route;

//! Takes requests to the wire: the one owner of Qt's network access managers, and the place where their faults are
//! cured. It has to outlive its exchanges.
//!
//! A POST is sent once even where the server closes without an answer; redirects are reported, never followed (they
//! would carry the key to another host); at least sixteen streams to one host run at once; HTTP/1.1; `Accept-Encoding:
//! identity`, and what is compressed all the same arrives as it came; no cookies, no cache; the endpoint's proxy, but never
//! one for this computer itself; a certificate trusted for one endpoint is trusted for no other; no key leaves for another
//! computer unencrypted unless the user agreed.
class Transport final : public QObject {
    Q_OBJECT
public:
    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    //! Starts an exchange that belongs to `owner`. A request that cannot be filled ends with that error.
    [[nodiscard]] Exchange *send(const HttpRequest &request, const KeyLookup &keys, const TransportOptions &options,
                                 QObject *owner);

private:
    //! The connections of one route.
    struct Line;

    //! Ends with the exchange begun, or with the reason why it cannot be.
    [[nodiscard]] Result<void> begin(Exchange &exchange, const HttpRequest &request, const KeyLookup &keys,
                                     const TransportOptions &options);
    //! The answer to `request`, begun.
    [[nodiscard]] static QNetworkReply *replyTo(const FilledRequest &request, const QUrl &url, const Line &line);
    [[nodiscard]] const Line &lineFor(const Route &route);
    //! Makes the next request on this route start with connections of its own; streams that run go on.
    void retire(QNetworkAccessManager *manager);

    //! The one used last is the last. Their managers are children of this; so are retired ones while a stream of theirs
    //! still runs.
    std::vector<Line> m_lines;
};

} // namespace etude
