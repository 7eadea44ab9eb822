// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkwords.h"

#include "net/route.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString proxyName(const Trouble &trouble)
{
    const QString name = u"%1:%2"_s.arg(trouble.proxy.hostName()).arg(trouble.proxy.port());
    return trouble.hasOwnProxy ? Words::tr("The proxy %1 of the endpoint").arg(name)
                               : Words::tr("The proxy %1 of this system").arg(name);
}

QString proxyWords(const Trouble &trouble)
{
    const QString name = proxyName(trouble);
    switch (trouble.error) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Words::tr("%1 does not accept the login: check the proxy's user name and password.").arg(name);
    case QNetworkReply::ProxyConnectionRefusedError:
        return Words::tr("%1 refused the connection: check its host and port, and that it lets this address through.")
            .arg(name);
    case QNetworkReply::ProxyNotFoundError:
        return Words::tr("%1 cannot be found: check its name.").arg(name);
    default:
        return Words::tr("%1 cannot reach %2: %3. Check the proxy settings.")
            .arg(name, trouble.url.host(), trouble.systemWords);
    }
}

QString tlsWords(const Trouble &trouble)
{
    const QString host = trouble.url.host();
    const QString cause = trouble.tlsErrors.isEmpty() ? trouble.systemWords : trouble.tlsErrors.join("; "_L1);
    if (trouble.hasTrusted && !trouble.tlsErrors.isEmpty())
        return Words::tr(
                   "There is no secure connection to %1: its certificate is not the one that you trusted for this "
                   "endpoint (%2). Ask who runs the host whether it was changed, before you trust the new one.")
            .arg(host, cause);
    return Words::tr(
               "There is no secure connection to %1: %2. Check the address and this computer's clock and certificates.")
        .arg(host, cause);
}

} // namespace

QString networkErrorWords(const Trouble &trouble)
{
    const QString host = trouble.url.host();
    const int port = portOf(trouble.url);
    switch (trouble.error) {
    case QNetworkReply::HostNotFoundError:
        return Words::tr("There is no host named “%1”. Check the base URL of the endpoint and the network connection.")
            .arg(host);
    case QNetworkReply::ConnectionRefusedError:
        return Words::tr("%1 refused the connection at port %2. Check that the server runs and that the port is right.")
            .arg(host)
            .arg(port);
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::RemoteHostClosedError:
        if (trouble.headSeen)
            return Words::tr("The connection to %1 was lost before the answer was whole. Run it again.").arg(host);
        return Words::tr("%1 closed the connection without an answer. The request was not sent a second time, since it "
                         "may be charged; run it again.")
            .arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsWords(trouble);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return proxyWords(trouble);
    case QNetworkReply::ProtocolFailure:
        return Words::tr("What %1 answers at port %2 is not HTTP. Check the base URL of the endpoint.")
            .arg(host)
            .arg(port);
    default:
        return Words::tr("%1 cannot be reached: %2. Check the network connection and the base URL.")
            .arg(host, trouble.systemWords);
    }
}

} // namespace etude
