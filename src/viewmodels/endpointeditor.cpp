// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the form; what is done with it as a whole is in endpointactions.cpp.
#include "viewmodels/endpointeditor.h"

#include "dialects/dialect.h"
#include "net/route.h"
#include "viewmodels/wording.h"

#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qint64 mostSeconds = 7 * 24 * 3600;

//! "DeepInfra" → `DEEPINFRA_PROXY_PASSWORD`.
QString passwordVariableFor(const QString &name)
{
    QString variable = keyVariableFor(name);
    variable.chop(u"API_KEY"_s.size());
    return variable + "PROXY_PASSWORD"_L1;
}

std::optional<std::chrono::seconds> secondsFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > mostSeconds)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

int portFrom(const QString &text)
{
    const int port = text.trimmed().toInt();
    return port > 0 && port <= 65535 ? port : 0;
}

bool isSameHost(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isForwarding(const Proxy &proxy)
{
    return proxy.kind == Proxy::Kind::Http || proxy.kind == Proxy::Kind::Socks5;
}

} // namespace

EndpointEditor::Form EndpointEditor::formOf(const Endpoint &endpoint)
{
    QStringList headers;
    for (const Header &header : endpoint.headers)
        headers.append(header.name + u": "_s + header.value);
    return {.endpoint = endpoint,
            .headers = headers.join(u'\n'),
            .models = endpoint.models.join(u'\n'),
            .proxyPort = endpoint.proxy.port == 0 ? QString() : QString::number(endpoint.proxy.port),
            .connectTimeout = QString::number(endpoint.connectTimeout.count()),
            .idleTimeout = QString::number(endpoint.idleTimeout.count())};
}

QStringList EndpointEditor::dialectIds() const
{
    QStringList ids;
    for (const Dialect *dialect : allDialects())
        ids.append(dialect->id());
    return ids;
}

QStringList EndpointEditor::dialectNames() const
{
    QStringList names;
    for (const Dialect *dialect : allDialects())
        names.append(dialect->name());
    return names;
}

QStringList EndpointEditor::spokenIds() const
{
    return m_form.endpoint.dialects.isEmpty() ? dialectIds() : m_form.endpoint.dialects;
}

QStringList EndpointEditor::spokenNames() const
{
    QStringList names;
    for (const QString &id : spokenIds()) {
        const Dialect *dialect = dialectById(id);
        names.append(dialect ? dialect->name() : id);
    }
    return names;
}

const Dialect *EndpointEditor::currentDialect() const
{
    return dialectById(m_form.endpoint.dialect);
}

bool EndpointEditor::follows(const QString &variable, const QString &made) const
{
    return variable.isEmpty() || (variable == made && m_rooms.secrets.origin(variable) == Secrets::Origin::Missing);
}

void EndpointEditor::setName(const QString &name)
{
    Endpoint &endpoint = m_form.endpoint;
    if (name == endpoint.name)
        return;
    if (follows(endpoint.keyVariable, keyVariableFor(endpoint.name)))
        endpoint.keyVariable = name.trimmed().isEmpty() ? QString() : keyVariableFor(name);
    if (!endpoint.proxy.user.isEmpty() && follows(endpoint.proxy.passwordVariable, passwordVariableFor(endpoint.name)))
        endpoint.proxy.passwordVariable = passwordVariableFor(name);
    endpoint.name = name;
    changed();
}

void EndpointEditor::setDialect(const QString &id)
{
    const Dialect *dialect = dialectById(id);
    if (!dialect || id == m_form.endpoint.dialect)
        return;
    if (m_form.endpoint.auth.kind != Auth::Kind::None)
        m_form.endpoint.auth = dialect->defaultAuth();
    m_form.endpoint.dialect = id;
    changed();
}

void EndpointEditor::setBaseUrl(const QString &url)
{
    Endpoint &endpoint = m_form.endpoint;
    // Both were agreed to for one host; another one is not to be trusted by accident.
    if (!isSameHost(QUrl(url), QUrl(endpoint.baseUrl))) {
        endpoint.allowsPlainHttp = false;
        endpoint.trustedSha256.clear();
    }
    set(endpoint.baseUrl, url);
}

QString EndpointEditor::path() const
{
    return currentDialect() ? chatPath(m_form.endpoint, *currentDialect()) : QString();
}

void EndpointEditor::setPath(const QString &path)
{
    if (!currentDialect() || path == this->path())
        return;
    m_form.endpoint.paths[m_form.endpoint.dialect] = path; // an empty one is a path too: not the dialect's usual one
    changed();
}

QString EndpointEditor::address() const
{
    return m_form.endpoint.baseUrl.isEmpty() ? QString() : endpointUrl(m_form.endpoint, path());
}

QString EndpointEditor::addressWarning() const
{
    QString base = m_form.endpoint.baseUrl.section(u'?', 0, 0);
    while (base.endsWith(u'/'))
        base.chop(1);
    if (path().size() < 2 || !base.endsWith(path()))
        return {};
    return tr("The base address already ends with %1: take it away there, or clear the path.").arg(path());
}

void EndpointEditor::setAuthKind(int kind)
{
    if (kind < 0 || kind > int(Auth::Kind::None) || kind == authKind())
        return;
    Auth &auth = m_form.endpoint.auth;
    auth.kind = Auth::Kind(kind);
    if (auth.kind == Auth::Kind::Body && auth.name.isEmpty())
        auth.name = u"key"_s;
    changed();
}

void EndpointEditor::setAuthName(const QString &name)
{
    set(m_form.endpoint.auth.name, name);
}

void EndpointEditor::setKeyVariable(const QString &name)
{
    set(m_form.endpoint.keyVariable, name.trimmed());
}

bool EndpointEditor::isPlainHttp() const
{
    const QUrl url(m_form.endpoint.baseUrl);
    return url.scheme() == "http"_L1 && !url.host().isEmpty() && !isLoopback(m_form.endpoint.baseUrl);
}

void EndpointEditor::setAllowsPlainHttp(bool on)
{
    set(m_form.endpoint.allowsPlainHttp, on);
}

void EndpointEditor::setHeaders(const QString &text)
{
    if (text == m_form.headers)
        return;
    m_form.headers = text;
    m_form.endpoint.headers.clear();
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            m_form.endpoint.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    changed();
}

void EndpointEditor::setProxyKind(int kind)
{
    if (kind >= 0 && kind <= int(Proxy::Kind::Socks5))
        set(m_form.endpoint.proxy.kind, Proxy::Kind(kind));
}

void EndpointEditor::setProxyHost(const QString &host)
{
    set(m_form.endpoint.proxy.host, host.trimmed());
}

void EndpointEditor::setProxyPort(const QString &port)
{
    m_form.endpoint.proxy.port = portFrom(port);
    set(m_form.proxyPort, port);
}

void EndpointEditor::setProxyUser(const QString &user)
{
    Proxy &proxy = m_form.endpoint.proxy;
    if (user == proxy.user)
        return;
    proxy.user = user;
    if (user.isEmpty() && follows(proxy.passwordVariable, passwordVariableFor(m_form.endpoint.name)))
        proxy.passwordVariable.clear();
    else if (proxy.passwordVariable.isEmpty())
        proxy.passwordVariable = passwordVariableFor(m_form.endpoint.name);
    changed();
}

QString EndpointEditor::proxyProblem() const
{
    if (!isForwarding(m_form.endpoint.proxy))
        return {};
    if (m_form.endpoint.proxy.host.isEmpty())
        return tr("Name the computer of the proxy, or choose another kind.");
    if (m_form.endpoint.proxy.port == 0)
        return tr("The port of the proxy is a number from 1 to 65535.");
    return {};
}

void EndpointEditor::setCaFile(const QString &path)
{
    set(m_form.endpoint.caFile, path.trimmed());
}

QString EndpointEditor::caFileNote() const
{
    const QString &path = m_form.endpoint.caFile;
    return path.isEmpty() || QFileInfo(path).isFile() ? QString() : tr("There is no such file.");
}

void EndpointEditor::chooseCaFile(const QUrl &file)
{
    setCaFile(file.toLocalFile());
}

QString EndpointEditor::trustedCertificate() const
{
    return fingerprintText(m_form.endpoint.trustedSha256);
}

void EndpointEditor::forgetCertificate()
{
    set(m_form.endpoint.trustedSha256, QString());
}

void EndpointEditor::setConnectTimeout(const QString &seconds)
{
    m_form.endpoint.connectTimeout = secondsFrom(seconds).value_or(m_form.endpoint.connectTimeout);
    set(m_form.connectTimeout, seconds);
}

void EndpointEditor::setIdleTimeout(const QString &seconds)
{
    m_form.endpoint.idleTimeout = secondsFrom(seconds).value_or(m_form.endpoint.idleTimeout);
    set(m_form.idleTimeout, seconds);
}

void EndpointEditor::setModels(const QString &text)
{
    if (text == m_form.models)
        return;
    m_form.models = text;
    m_form.endpoint.models.clear();
    for (const QString &line : text.split(u'\n')) {
        if (const QString id = line.trimmed(); !id.isEmpty())
            m_form.endpoint.models.append(id);
    }
    changed();
}

QString EndpointEditor::modelsNote() const
{
    QStringList notes;
    if (const auto fetched = m_fetched.constFind(id()); fetched != m_fetched.cend() && !id().isEmpty())
        notes.append(tr("%1 fetched").arg(QLocale().toString(*fetched)));
    if (!m_form.endpoint.models.isEmpty())
        notes.append(tr("%1 own").arg(QLocale().toString(m_form.endpoint.models.size())));
    return notes.join(", "_L1);
}

QList<LearnedRefusal> EndpointEditor::refusals() const
{
    QList<LearnedRefusal> lines;
    for (const Refusal &refusal : m_form.endpoint.refusals) {
        const QString title = refusal.instead.isEmpty()
            ? tr("%1: without %2").arg(refusal.model, refusal.member)
            : tr("%1: %2 in place of %3").arg(refusal.model, refusal.instead, refusal.member);
        QStringList notes;
        if (refusal.learned.isValid())
            notes.append(QLocale().toString(refusal.learned, QLocale::ShortFormat));
        if (!refusal.words.isEmpty())
            notes.append(tr("“%1”").arg(refusal.words));
        lines.append({.title = title, .note = notes.join(u" · "_s)});
    }
    return lines;
}

void EndpointEditor::forgetRefusal(int row)
{
    if (row < 0 || row >= m_form.endpoint.refusals.size())
        return;
    m_form.endpoint.refusals.removeAt(row);
    changed();
}

QString EndpointEditor::problem() const
{
    const Endpoint &endpoint = m_form.endpoint;
    if (!m_storeProblem.isEmpty())
        return m_storeProblem;
    if (endpoint.name.trimmed().isEmpty())
        return tr("Give the endpoint a name.");
    if (endpoint.isEngine())
        return {}; // there is nothing to get wrong
    const QUrl url(endpoint.baseUrl);
    if (endpoint.baseUrl.isEmpty() || !url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return tr("Type an address that begins with https:// or http://.");
    if (endpoint.auth.kind != Auth::Kind::None && endpoint.keyVariable.isEmpty())
        return tr("Name the variable that holds the key, or choose “none”.");
    if ((endpoint.auth.kind == Auth::Kind::Header || endpoint.auth.kind == Auth::Kind::Body)
        && endpoint.auth.name.trimmed().isEmpty())
        return tr("Name the header or the field that carries the key.");
    for (const QString &line : m_form.headers.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty() && line.indexOf(u':') <= 0)
            return tr("A header is written “Name: value”; this one is not: %1").arg(line);
    }
    if (const QString proxy = proxyProblem(); !proxy.isEmpty())
        return proxy;
    if (!secondsFrom(m_form.connectTimeout) || !secondsFrom(m_form.idleTimeout))
        return tr("A time-out is a whole number of seconds, at most a week; 0 means never.");
    return {};
}

} // namespace etude
