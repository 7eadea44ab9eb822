// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/route.h"
#include "net/transport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace etude {

//! The inside of an exchange: follows one reply of Qt's manager and turns its many ends into one.
class Exchange::Private final : public QObject {
    Q_OBJECT
public:
    explicit Private(Exchange &exchange);
    ~Private() override;

    void follow(QNetworkReply *reply, const TransportOptions &options, const Route &route);
    //! Ends it with `error` after control has returned to the event loop; nothing else is reported any more.
    void endLater(const Error &error);

    QList<ApiKey> keys;

Q_SIGNALS:
    //! Qt's manager would give the next request on this connection the error of this one.
    void connectionSpoiled();

private:
    void readHead();
    void readBody();
    void connectionStands();
    void judgeCertificate(const QList<QSslError> &errors);
    void finish();
    void end(const std::optional<Error> &error);
    void letGo();
    [[nodiscard]] std::optional<Error> verdict() const;

    Exchange &m_exchange;
    QPointer<QNetworkReply> m_reply;
    TransportOptions m_options;
    Route m_route;
    QTimer m_connectTimer;
    QTimer m_idleTimer;
    QStringList m_tlsErrors;
    std::optional<PeerCertificate> m_certificate;
    bool m_headSeen = false;
    bool m_ended = false;
};

} // namespace etude
