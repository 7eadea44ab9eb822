// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint.h"

#include "core/jsonmembers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

Json toJsonList(const QList<QString> &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(toJson(text));
    return list;
}

QList<Header> headersFromJson(JsonMembers &members)
{
    QList<Header> headers;
    for (const Json &item : members.list("headers")) {
        JsonMembers header(item, Words::tr("header of an endpoint"));
        Header &read = headers.emplaceBack();
        header.read("name", read.name);
        header.read("value", read.value);
        if (header.error())
            members.fail(header.error()->words);
        else if (read.name.isEmpty())
            members.fail(Words::tr("In the endpoint, a header has no name."));
    }
    return headers;
}

Json proxyJson(const Proxy &proxy)
{
    Json json = {{"kind", toJson(proxyKindName(proxy.kind))}};
    if (!proxy.host.isEmpty())
        json["host"] = toJson(proxy.host);
    if (proxy.port != 0)
        json["port"] = proxy.port;
    if (!proxy.user.isEmpty())
        json["user"] = toJson(proxy.user);
    if (!proxy.passwordVariable.isEmpty())
        json["password_variable"] = toJson(proxy.passwordVariable);
    return json;
}

Proxy proxyFromJson(JsonMembers &members)
{
    Proxy proxy;
    const Json &json = members.object("proxy");
    JsonMembers own(json, Words::tr("proxy of an endpoint"));
    QString kind = proxyKindName(proxy.kind);
    own.read("kind", kind);
    if (const auto known = proxyKindFromName(kind))
        proxy.kind = *known;
    else
        own.fail(Words::tr("“%1” is no kind of proxy: use system, none, http or socks5.").arg(kind));
    own.read("host", proxy.host);
    if (const Json port = own.value("port", {Json::value_t::number_integer, Json::value_t::number_unsigned});
        !port.is_null()) {
        const qint64 number = integerAt(json, "port").value_or(0);
        if (number < 1 || number > 65535)
            own.fail(Words::tr("The port of a proxy is a number from 1 to 65535."));
        else
            proxy.port = int(number);
    }
    own.read("user", proxy.user);
    own.read("password_variable", proxy.passwordVariable);
    if (own.error())
        members.fail(own.error()->words);
    return proxy;
}

Json refusalJson(const Refusal &refusal)
{
    Json json = {{"model", toJson(refusal.model)}, {"member", toJson(refusal.member)}};
    if (!refusal.instead.isEmpty())
        json["instead"] = toJson(refusal.instead);
    if (refusal.learned.isValid())
        json["learned"] = toJson(refusal.learned.toString(Qt::ISODate));
    if (!refusal.words.isEmpty())
        json["words"] = toJson(refusal.words);
    return json;
}

QList<Refusal> refusalsFromJson(JsonMembers &members)
{
    QList<Refusal> refusals;
    for (const Json &item : members.list("refusals")) {
        JsonMembers own(item, Words::tr("refusal that an endpoint taught"));
        Refusal &read = refusals.emplaceBack();
        QString learned;
        own.read("model", read.model);
        own.read("member", read.member);
        own.read("instead", read.instead);
        own.read("learned", learned);
        own.read("words", read.words);
        read.learned = QDate::fromString(learned, Qt::ISODate);
        if (own.error())
            members.fail(own.error()->words);
        else if (read.member.isEmpty())
            members.fail(Words::tr("In the endpoint, a refusal does not say what was refused."));
    }
    return refusals;
}

bool isAsciiUpperOrDigit(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

QString proxyKindName(Proxy::Kind kind)
{
    switch (kind) {
    case Proxy::Kind::System:
        return u"system"_s;
    case Proxy::Kind::None:
        return u"none"_s;
    case Proxy::Kind::Http:
        return u"http"_s;
    case Proxy::Kind::Socks5:
        return u"socks5"_s;
    }
    return {};
}

std::optional<Proxy::Kind> proxyKindFromName(const QString &name)
{
    for (const auto kind : {Proxy::Kind::System, Proxy::Kind::None, Proxy::Kind::Http, Proxy::Kind::Socks5}) {
        if (proxyKindName(kind) == name)
            return kind;
    }
    return {};
}

QString authText(const Auth &auth)
{
    switch (auth.kind) {
    case Auth::Kind::Bearer:
        return u"bearer"_s;
    case Auth::Kind::XApiKey:
        return u"x-api-key"_s;
    case Auth::Kind::Header:
        return "header:"_L1 + auth.name;
    case Auth::Kind::Body:
        return "body:"_L1 + auth.name;
    case Auth::Kind::None:
        return u"none"_s;
    }
    return {};
}

Result<Auth> authFromText(const QString &text)
{
    if (text == "bearer"_L1)
        return Auth{.kind = Auth::Kind::Bearer};
    if (text == "x-api-key"_L1)
        return Auth{.kind = Auth::Kind::XApiKey};
    if (text == "none"_L1)
        return Auth{.kind = Auth::Kind::None};
    if (text.startsWith("header:"_L1) && text.size() > 7)
        return Auth{.kind = Auth::Kind::Header, .name = text.sliced(7)};
    if (text.startsWith("body:"_L1) && text.size() > 5)
        return Auth{.kind = Auth::Kind::Body, .name = text.sliced(5)};
    return failure(
        Error::Kind::Invalid,
        Words::tr("“%1” is no way to show a key: use bearer, x-api-key, header:NAME, body:FIELD or none.").arg(text));
}

Json toJson(const Endpoint &endpoint)
{
    Json json = Json::object();
    json["id"] = toJson(endpoint.id);
    json["name"] = toJson(endpoint.name);
    json["dialect"] = toJson(endpoint.dialect);
    if (!endpoint.dialects.isEmpty())
        json["dialects"] = toJsonList(endpoint.dialects);
    json["base_url"] = toJson(endpoint.baseUrl);
    if (!endpoint.paths.empty()) {
        Json &paths = json["paths"] = Json::object();
        for (const auto &[use, path] : endpoint.paths)
            paths[use.toStdString()] = toJson(path);
    }
    if (!endpoint.places.empty()) {
        Json &places = json["places"] = Json::object();
        for (const auto &[parameter, place] : endpoint.places)
            places[parameter.toStdString()] = toJson(place);
    }
    json["auth"] = toJson(authText(endpoint.auth));
    if (!endpoint.keyVariable.isEmpty())
        json["key_variable"] = toJson(endpoint.keyVariable);
    if (!endpoint.headers.isEmpty()) {
        Json &headers = json["headers"] = Json::array();
        for (const Header &header : endpoint.headers)
            headers.push_back({{"name", toJson(header.name)}, {"value", toJson(header.value)}});
    }
    json["connect_timeout_s"] = endpoint.connectTimeout.count();
    json["idle_timeout_s"] = endpoint.idleTimeout.count();
    if (!endpoint.models.isEmpty())
        json["models"] = toJsonList(endpoint.models);
    if (endpoint.proxy != Proxy())
        json["proxy"] = proxyJson(endpoint.proxy);
    if (!endpoint.caFile.isEmpty())
        json["ca_file"] = toJson(endpoint.caFile);
    if (!endpoint.trustedSha256.isEmpty())
        json["trusted_sha256"] = toJson(endpoint.trustedSha256);
    if (endpoint.allowsPlainHttp)
        json["allow_plain_http"] = true;
    for (const Refusal &refusal : endpoint.refusals)
        json["refusals"].push_back(refusalJson(refusal));
    if (endpoint.builtIn)
        json["built_in"] = true;
    return json;
}

Result<Endpoint> endpointFromJson(const Json &json)
{
    Endpoint endpoint;
    JsonMembers members(json, Words::tr("endpoint"));
    members.read("id", endpoint.id);
    members.read("name", endpoint.name);
    members.read("dialect", endpoint.dialect);
    members.read("dialects", endpoint.dialects);
    members.read("base_url", endpoint.baseUrl);
    for (const auto &[use, path] : members.object("paths").items()) {
        if (path.is_string())
            endpoint.paths[QString::fromStdString(use)] = textOf(path);
        else
            members.fail(
                Words::tr("In the endpoint, the path of “%1” has to be a text.").arg(QString::fromStdString(use)));
    }
    for (const auto &[parameter, place] : members.object("places").items()) {
        if (place.is_string())
            endpoint.places[QString::fromStdString(parameter)] = textOf(place);
        else
            members.fail(Words::tr("In the endpoint, the place of “%1” has to be a text.")
                             .arg(QString::fromStdString(parameter)));
    }
    QString auth;
    members.read("auth", auth);
    if (!auth.isEmpty()) {
        if (const auto read = authFromText(auth))
            endpoint.auth = *read;
        else
            members.fail(read.error().words);
    }
    members.read("key_variable", endpoint.keyVariable);
    endpoint.headers = headersFromJson(members);
    members.read("connect_timeout_s", endpoint.connectTimeout);
    members.read("idle_timeout_s", endpoint.idleTimeout);
    members.read("models", endpoint.models);
    endpoint.proxy = proxyFromJson(members);
    members.read("ca_file", endpoint.caFile);
    members.read("trusted_sha256", endpoint.trustedSha256);
    members.read("allow_plain_http", endpoint.allowsPlainHttp);
    endpoint.refusals = refusalsFromJson(members);
    members.read("built_in", endpoint.builtIn);
    if (members.error())
        return std::unexpected(*members.error());
    return endpoint;
}

QString keyVariableFor(const QString &providerName)
{
    QString variable;
    for (const QChar c : providerName.toUpper()) {
        if (isAsciiUpperOrDigit(c))
            variable += c;
        else if (!variable.isEmpty() && !variable.endsWith(u'_'))
            variable += u'_';
    }
    if (variable.endsWith(u'_'))
        variable.chop(1);
    if (variable.isEmpty())
        return u"API_KEY"_s;
    if (variable.front() >= u'0' && variable.front() <= u'9')
        variable.prepend(u'_');
    return variable + "_API_KEY"_L1;
}

bool isLoopback(const QString &url)
{
    const QString host = QUrl(url).host();
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList numbers = host.split(u'.');
    return numbers.size() == 4 && numbers.front() == "127"_L1
        && std::ranges::all_of(numbers, [](const QString &number) {
               bool isNumber = false;
               return number.toUShort(&isNumber) <= 255 && isNumber;
           });
}

QString withoutLogin(const QString &url)
{
    // By its text, since an address that is broken elsewhere is kept, too, and has no parts then.
    static const QRegularExpression login(uR"(^([^/?#]*//)?[^/?#]*@)"_s);
    return QString(url).replace(login, u"\\1"_s);
}

} // namespace etude
