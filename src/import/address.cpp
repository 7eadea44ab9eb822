// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/address.h"

#include "dialects/dialect.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Address)
};

//! Names under which hosts take a key in the query (Google: `?key=`).
bool isKeyName(QStringView name)
{
    static const QStringList names{u"key"_s,   u"api_key"_s,      u"api-key"_s,    u"apikey"_s,
                                   u"token"_s, u"access_token"_s, u"auth_token"_s, u"subscription-key"_s};
    return names.contains(name.toString(), Qt::CaseInsensitive);
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

QString withoutPassword(const QString &url, bool &hadSecret)
{
    const qsizetype host = url.indexOf("://"_L1) + 3;
    const qsizetype at = QStringView(url).first(pathStart(url)).lastIndexOf(u'@');
    if (at < host)
        return url;
    hadSecret = true;
    return url.first(host) + url.sliced(at + 1);
}

QString withoutKeyInQuery(const QString &url, bool &hadSecret)
{
    const qsizetype question = url.indexOf(u'?');
    if (question < 0)
        return url;
    QStringList kept;
    bool isChanged = false;
    for (const auto part : QStringView(url).sliced(question + 1).tokenize(u'&')) {
        if (isKeyName(part.first(std::max<qsizetype>(part.indexOf(u'='), 0))))
            isChanged = true;
        else
            kept.append(part.toString());
    }
    if (!isChanged)
        return url;
    hadSecret = true;
    return url.first(question) + (kept.isEmpty() ? QString() : u'?' + kept.join(u'&'));
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
    address.url = withoutPassword(address.url, address.hadSecret);
    address.url = withoutKeyInQuery(address.url, address.hadSecret);
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
