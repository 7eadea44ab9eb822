// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/doctorstep.h"
#include "net/route.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QSslSocket>
#include <QTimer>

namespace etude {

//! The part of an examination that lies below HTTP: look-up, proxy, connection, TLS, each by itself, on a connection of
//! its own over which no request goes. Delete it and it stops silently, but not inside its signals: connect them queued.
class Approach final : public QObject {
    Q_OBJECT
public:
    Approach(const QUrl &url, const Route &route, const TransportOptions &options, QObject *parent);
    ~Approach() override;

    void start();

Q_SIGNALS:
    void stepFinished(const etude::DoctorStep &step);
    //! Last. True when the host can be talked to.
    void finished(bool isThrough);

private:
    void lookUp();
    void reachProxy();
    void connectToHost();
    void connected();
    void encrypt();
    void encrypted();
    void judgeCertificate(const QList<QSslError> &errors);
    void failed(QAbstractSocket::SocketError error);
    void timedOut();

    //! Starts the clock of a step; `m_stage` is what fails when it runs out.
    void begin(DoctorStep::Kind stage);
    void report(const DoctorStep &step);
    void end(const DoctorStep &last, bool isThrough);
    [[nodiscard]] DoctorStep failure(const QString &words) const;
    void reportProxy();
    [[nodiscard]] bool systemHasProxy() const;
    //! The proxy takes the request itself, so that there is no connection to the host before one comes.
    [[nodiscard]] bool forwards() const;

    QUrl m_url;
    Route m_route;
    TransportOptions m_options;
    QSslSocket m_socket;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_lookUpId = -1;
    DoctorStep::Kind m_stage = DoctorStep::Kind::LookUp;
    //! Its verdict waits for the connection through it, which may fail for its login.
    bool m_proxyIsOpen = false;
    qint64 m_proxyMs = 0;
    QStringList m_tlsErrors;
};

} // namespace etude
