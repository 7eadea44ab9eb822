// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>

class QTcpSocket;

namespace etude {

//! A proxy on 127.0.0.1 that leads to one port of this computer, whatever host it is asked for: so tests reach names that
//! do not exist. HTTP (CONNECT and plain forwarding, login Basic) or SOCKS5 (login by RFC 1929).
class FakeProxy final : public QObject {
    Q_OBJECT
public:
    enum class Kind { Http, Socks5 };
    FakeProxy(Kind kind, quint16 target);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    //! Only who knows these is let through.
    void setLogin(const QByteArray &user, const QByteArray &password);
    //! What was asked for and let through, in order: `CONNECT host:443`, `POST http://host/path`, `SOCKS5 host:80`.
    [[nodiscard]] const QList<QByteArray> &passed() const { return m_passed; }
    //! How many were turned away for their login.
    [[nodiscard]] int refusedCount() const { return m_refused; }

private:
    friend class ProxyConnection;
    QTcpServer m_server;
    Kind m_kind;
    quint16 m_target;
    QByteArray m_user;
    QByteArray m_password;
    QList<QByteArray> m_passed;
    int m_refused = 0;
};

} // namespace etude
