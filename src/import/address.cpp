// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/address.h"

#include "dialects/dialect.h"
#include "import/secrets.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Address)
};

//! A part of the query that is a key (Google: `?key=`), or that lets in who has it (Azure's functions: `?code=`).
bool isKeyPart(const QString &name, const QString &value)
{
    return isSecretName(name) || name.compare("code"_L1, Qt::CaseInsensitive) == 0
        || isSecretValue(value.isEmpty() ? name : value);
}

//! Where the address behind `scheme://` ends and the path begins.
qsizetype pathStart(const QString &url)
{
    const qsizetype host = url.indexOf("://"_L1) + 3;
    for (qsizetype at = host; at < url.size(); ++at) {
        if (url[at] == u'/' || url[at] == u'?')
            return at;
    }
    return url.size();
}

void removePassword(CleanAddress &address)
{
    const qsizetype host = address.url.indexOf("://"_L1) + 3;
    const qsizetype at = QStringView(address.url).first(pathStart(address.url)).lastIndexOf(u'@');
    if (at < host)
        return;
    address.hadSecret = true;
    const QString user = address.url.sliced(host, at - host);
    const QString password = user.section(u':', 1);
    address.secrets += {user, password, QUrl::fromPercentEncoding(password.toUtf8())};
    address.url.remove(host, at + 1 - host);
}

void removeKeysOfQuery(CleanAddress &address)
{
    const qsizetype question = address.url.indexOf(u'?');
    if (question < 0)
        return;
    const auto decoded = [](const QString &text) {
        return QUrl::fromPercentEncoding(QString(text).replace(u'+', u' ').toUtf8());
    };
    QStringList kept;
    bool isChanged = false;
    for (const QString &part : address.url.sliced(question + 1).split(u'&')) {
        const QString value = part.section(u'=', 1);
        if (isKeyPart(decoded(part.section(u'=', 0, 0)), decoded(value))) {
            isChanged = true;
            address.secrets += {value, decoded(value)};
        } else {
            kept.append(part);
        }
    }
    if (!isChanged)
        return;
    address.hadSecret = true;
    address.url = address.url.first(question) + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&'));
}

} // namespace

Result<CleanAddress> cleanAddress(const QString &text)
{
    CleanAddress address{.url = text.trimmed()};
    if (!address.url.contains("://"_L1))
        address.url.prepend("http://"_L1);
    if (const qsizetype fragment = address.url.indexOf(u'#'); fragment >= 0)
        address.url.truncate(fragment);
    const QUrl parsed(address.url);
    const bool isHttp = parsed.scheme() == "http"_L1 || parsed.scheme() == "https"_L1;
    if (!isHttp || parsed.host().isEmpty() || address.url.contains(u' ') || address.url.contains(u'\n')) {
        return failure(
            Error::Kind::Invalid,
            Words::tr("The address cannot be opened: it has to begin with https:// (or http://) and a host."));
    }
    removePassword(address);
    removeKeysOfQuery(address);
    return address;
}

QString dialectOfAddress(const QString &url)
{
    const QString path = url.section(u'?', 0, 0);
    if (path.endsWith("/messages"_L1))
        return u"anthropic-messages"_s;
    if (path.endsWith("/responses"_L1))
        return u"openai-responses"_s;
    return path.endsWith("/chat/completions"_L1) ? u"openai-chat"_s : QString();
}

void setAddress(Endpoint &endpoint, const QString &url)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    const qsizetype question = url.indexOf(u'?');
    const QString address = question < 0 ? url : url.first(question);
    const QString query = question < 0 ? QString() : url.sliced(question);
    const QString usual = dialect ? dialect->defaultPath() : QString();
    const qsizetype start = pathStart(url);
    const auto fits = [&] { return dialect && endpointUrl(endpoint, chatPath(endpoint, *dialect)) == url; };

    endpoint.paths.erase(endpoint.dialect);
    endpoint.baseUrl = address.chopped(address.endsWith(usual) ? usual.size() : 0) + query;
    if (address.endsWith(usual) && address.size() - usual.size() >= start && fits())
        return;
    const qsizetype slash = address.endsWith(u'/') ? address.lastIndexOf(u'/', -2) : address.lastIndexOf(u'/');
    if (slash >= start) {
        endpoint.baseUrl = address.first(slash) + query;
        endpoint.paths[endpoint.dialect] = address.sliced(slash);
        if (fits())
            return;
    }
    // An empty path leaves the base address as it is.
    endpoint.baseUrl = url;
    endpoint.paths[endpoint.dialect] = QString();
}

QString providerName(const QString &url)
{
    const QString host = QUrl(url).host();
    QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    bool isNumber = false;
    labels.isEmpty() ? 0 : labels.constLast().toInt(&isNumber);
    if (labels.size() < 2 || isNumber || host.contains(u':'))
        return host;
    labels.removeLast();
    // example.co.uk
    static const QStringList secondLevel{u"co"_s, u"com"_s, u"org"_s, u"net"_s, u"ac"_s, u"gov"_s};
    if (labels.size() > 1 && secondLevel.contains(labels.constLast()))
        labels.removeLast();
    return labels.constLast();
}

} // namespace etude
