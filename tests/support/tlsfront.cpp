// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tlsfront.h"

#include "support/pipe.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(ETUDE_TEST_TLS "/%1.pem").arg(name);
}

QByteArray pemOf(const QString &name)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no certificate \"%s\"", qPrintable(name));
    return file.readAll();
}

} // namespace

TlsFront::TlsFront(const FakeServer &server, const QString &certificate)
{
    setCertificate(certificate);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this, port = server.port()] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto *back = new QTcpSocket(socket);
            back->connectToHost(QHostAddress::LocalHost, port);
            pipe(socket, back);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("TlsFront cannot listen: %s", qPrintable(m_server.errorString()));
}

QString TlsFront::url(const QString &path) const
{
    return u"https://127.0.0.1:%1"_s.arg(port()) + path;
}

void TlsFront::setCertificate(const QString &certificate)
{
    const QByteArray pem = pemOf(certificate);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pem));
    configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
    m_server.setSslConfiguration(configuration);
}

QString TlsFront::sha256(const QString &certificate)
{
    return QString::fromLatin1(QSslCertificate(pemOf(certificate)).digest(QCryptographicHash::Sha256).toHex());
}

QString TlsFront::authorityFile()
{
    return fileOf(u"authority"_s);
}

} // namespace etude
