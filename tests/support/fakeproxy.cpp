// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeproxy.h"

#include "support/pipe.h"

#include <QHostAddress>

namespace etude {

//! One client of the proxy, a child of its socket.
class ProxyConnection final : public QObject {
public:
    ProxyConnection(FakeProxy &proxy, QTcpSocket *socket)
        : QObject(socket)
        , m_proxy(proxy)
        , m_socket(socket)
        , m_back(new QTcpSocket(socket))
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] {
            m_buffer += m_socket->readAll();
            if (m_proxy.m_kind == FakeProxy::Kind::Http)
                readHttp();
            else
                readSocks();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    //! From here on the bytes only pass.
    void passOn()
    {
        m_socket->disconnect(this);
        m_back->connectToHost(QHostAddress::LocalHost, m_proxy.m_target);
        m_back->write(m_buffer);
        pipe(m_socket, m_back);
    }

    void readHttp()
    {
        for (;;) {
            const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
            if (headEnd < 0)
                return;
            QList<QByteArray> lines = m_buffer.first(headEnd).split('\n');
            qsizetype length = 0;
            QByteArray login;
            QByteArray head;
            for (QByteArray &line : lines) {
                line = line.trimmed();
                const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
                if (line.toLower().startsWith("content-length:"))
                    length = value.toLongLong();
                if (line.toLower().startsWith("proxy-"))
                    login = line.toLower().startsWith("proxy-authorization:") ? value : login;
                else if (line != lines.front())
                    head += line + "\r\n";
            }
            if (m_buffer.size() < headEnd + 4 + length)
                return;
            const QByteArray body = m_buffer.mid(headEnd + 4, length);
            m_buffer.remove(0, headEnd + 4 + length);
            const QList<QByteArray> first = lines.front().split(' ');
            if (!m_proxy.m_user.isEmpty()
                && login != "Basic " + (m_proxy.m_user + ':' + m_proxy.m_password).toBase64()) {
                ++m_proxy.m_refused;
                m_socket->write(
                    "HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic realm=\"t\"\r\n"
                    "content-length: 0\r\n\r\n");
                continue;
            }
            m_proxy.m_passed.append(first.value(0) + ' ' + first.value(1));
            if (first.value(0) == "CONNECT") {
                m_socket->write("HTTP/1.1 200 Connected\r\n\r\n");
                passOn();
                return;
            }
            forward(first, head, body);
        }
    }

    void forward(const QList<QByteArray> &first, const QByteArray &head, const QByteArray &body)
    {
        if (m_back->state() == QTcpSocket::UnconnectedState) {
            m_back->connectToHost(QHostAddress::LocalHost, m_proxy.m_target);
            connect(m_back, &QTcpSocket::readyRead, this, [this] { m_socket->write(m_back->readAll()); });
            connect(m_back, &QTcpSocket::disconnected, m_socket, &QTcpSocket::disconnectFromHost);
        }
        const qsizetype path = first.value(1).indexOf('/', int(sizeof("http://")) - 1);
        m_back->write(first.value(0) + ' ' + first.value(1).mid(path) + " HTTP/1.1\r\n" + head + "\r\n" + body);
    }

    void readSocks()
    {
        if (m_state == Greeting && m_buffer.size() >= 2 && m_buffer.size() >= 2 + m_buffer[1]) {
            const bool wantsLogin = !m_proxy.m_user.isEmpty();
            const bool canLogIn = m_buffer.mid(2, m_buffer[1]).contains('\x02');
            m_buffer.remove(0, 2 + m_buffer[1]);
            if (wantsLogin && !canLogIn) {
                ++m_proxy.m_refused;
                m_socket->write("\x05\xff");
                return;
            }
            m_socket->write(wantsLogin ? QByteArray("\x05\x02") : QByteArray("\x05\x00", 2));
            m_state = wantsLogin ? Login : Request;
        }
        if (m_state == Login && m_buffer.size() >= 2 && m_buffer.size() >= 3 + m_buffer[1]
            && m_buffer.size() >= 3 + m_buffer[1] + m_buffer[2 + m_buffer[1]]) {
            const QByteArray user = m_buffer.mid(2, m_buffer[1]);
            const QByteArray password = m_buffer.mid(3 + user.size(), m_buffer[2 + user.size()]);
            m_buffer.remove(0, 3 + user.size() + password.size());
            if (user != m_proxy.m_user || password != m_proxy.m_password) {
                ++m_proxy.m_refused;
                m_socket->write("\x01\x01");
                m_socket->disconnectFromHost();
                return;
            }
            m_socket->write(QByteArray("\x01\x00", 2));
            m_state = Request;
        }
        // Names only: clients of this proxy ask for hosts that this computer cannot look up.
        if (m_state == Request && m_buffer.size() >= 5 && m_buffer[3] == 3 && m_buffer.size() >= 7 + m_buffer[4]) {
            const QByteArray host = m_buffer.mid(5, m_buffer[4]);
            const int port = quint8(m_buffer[5 + host.size()]) * 256 + quint8(m_buffer[6 + host.size()]);
            m_buffer.remove(0, 7 + host.size());
            m_proxy.m_passed.append("SOCKS5 " + host + ':' + QByteArray::number(port));
            m_socket->write(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
            passOn();
        }
    }

    FakeProxy &m_proxy;
    QTcpSocket *m_socket;
    QTcpSocket *m_back;
    QByteArray m_buffer;
    enum { Greeting, Login, Request } m_state = Greeting;
};

FakeProxy::FakeProxy(Kind kind, quint16 target)
    : m_kind(kind)
    , m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new ProxyConnection(*this, socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("FakeProxy cannot listen: %s", qPrintable(m_server.errorString()));
}

void FakeProxy::setLogin(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

} // namespace etude
