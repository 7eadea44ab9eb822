// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/httprequest.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace etude {

//! What may differ between endpoints in how the bytes travel.
struct TransportOptions {
    std::chrono::seconds connectTimeout{15}; //!< until the connection stands; 0 = never
    std::chrono::seconds idleTimeout{120};   //!< silence since the last byte; 0 = never
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
//! fires inside `Transport::send`. `ended` carries nothing when the body came to its clean end, whatever the status.
class Exchange final : public QObject {
    Q_OBJECT
public:
    ~Exchange() override;
    //! Closes the connection at once; `ended` follows with `Error::Kind::Cancelled`.
    void cancel();

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
//!
//! A POST is sent once even where the server closes without an answer; redirects are reported, never followed (they
//! would carry the key to another host); sixteen streams to one host run at once; HTTP/1.1; `Accept-Encoding: identity`.
class Transport final : public QObject {
    Q_OBJECT
public:
    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    //! Starts an exchange that belongs to `owner`. A request that cannot be filled ends with that error.
    [[nodiscard]] Exchange *send(const HttpRequest &request, const KeyLookup &keys, const TransportOptions &options,
                                 QObject *owner);

private:
    QNetworkAccessManager m_manager;
};

} // namespace etude
