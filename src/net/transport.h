// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace etude {

//! What may differ between endpoints in how the bytes travel.
struct TransportOptions {
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(15); //!< until the connection stands; 0 = never
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(120);   //!< silence since the last byte; 0 = never
};

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

//! Takes requests to the wire: the one owner of Qt's network access manager, and the place where its faults are cured.
//! It has to outlive its exchanges.
//!
//! A POST is sent once even where the server closes without an answer; redirects are reported, never followed (they
//! would carry the key to another host); at least sixteen streams to one host run at once; HTTP/1.1; `Accept-Encoding:
//! identity`, and what is compressed all the same arrives as it came; no cookies, no cache; the system's proxies, but
//! never one for this computer itself.
class Transport final : public QObject {
    Q_OBJECT
public:
    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    //! Starts an exchange that belongs to `owner`. A request that cannot be filled ends with that error.
    [[nodiscard]] Exchange *send(const HttpRequest &request, const KeyLookup &keys, const TransportOptions &options,
                                 QObject *owner);

private:
    //! The answer to `request`, begun.
    [[nodiscard]] QNetworkReply *begin(const FilledRequest &request, const QUrl &url);
    //! Makes the next request start with connections of its own; streams that run go on.
    void renewConnections();
    void makeManager();

    //! A child of this; so are retired ones while a stream of theirs still runs.
    QNetworkAccessManager *m_manager = nullptr;
};

} // namespace etude
