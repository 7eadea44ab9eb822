// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/codevalue.h"

#include "import/parsedbody.h"
#include "import/promptreader.h"
#include "import/words.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Code)
};

//! Where the SDKs send to when they are told nothing (openai-python and anthropic-sdk-python, read 2026-11-20).
constexpr QLatin1StringView openAiBase = "https://api.openai.com/v1"_L1;
constexpr QLatin1StringView anthropicBase = "https://api.anthropic.com"_L1;

struct SdkMethod {
    QLatin1StringView resource; //!< what stands before `.create`
    QLatin1StringView dialect;
    QLatin1StringView path;
};
constexpr std::array sdkMethods{
    SdkMethod{"completions"_L1, "openai-chat"_L1, "/chat/completions"_L1},
    SdkMethod{"ChatCompletion"_L1, "openai-chat"_L1, "/chat/completions"_L1},
    SdkMethod{"responses"_L1, "openai-responses"_L1, "/responses"_L1},
    SdkMethod{"messages"_L1, "anthropic-messages"_L1, "/v1/messages"_L1},
};

//! Names that an SDK keeps for itself.
constexpr std::array ownArguments{"timeout",         "extra_body", "extra_headers", "extra_query",
                                  "request_timeout", "api_key",    "api_base"};

} // namespace

//! The body as JSON: data, or text that holds it; `null` for a text that does not.
Json CodeCalls::readBody(const CodeValue &body, FoundRequest &request) const
{
    if (body.kind == CodeValue::Kind::JsonText)
        return body.data;
    if (body.kind != CodeValue::Kind::Data)
        return {};
    if (!body.data.is_string())
        return body.data;
    const Result<Json> parsed = parsedJson(body.text());
    if (parsed)
        return *parsed;
    if (!m_marks.isIn(body.text()))
        appendOnce(request.notUnderstood, Words::tr("The body is no JSON: %1").arg(parsed.error().words));
    return {};
}

bool CodeCalls::add(FoundRequest request, const CodeValue *body, bool isForm)
{
    if (body)
        request.body = readBody(*body, request);
    if (dialectOfBody(request.body).isEmpty())
        return false;
    if (isForm)
        appendOnce(request.notUnderstood,
                   Words::tr("The code sends its data as a form; Etude sends them as JSON, which is what hosts take."));
    m_requests.append(std::move(request));
    return true;
}

//! The client's address, key and headers; those of the call win.
void CodeCalls::addClient(FoundRequest &request, const Client &client) const
{
    QList<Header> headers;
    const bool isAnthropic = client.family == "anthropic"_L1;
    const bool isAzure = client.family.startsWith("azure"_L1);
    if (client.family != "http"_L1) {
        if (client.token)
            headers.append({.name = u"Authorization"_s, .value = "Bearer "_L1 + *client.token});
        if (client.key && isAnthropic)
            headers.append({.name = u"x-api-key"_s, .value = *client.key});
        else if (isAzure && !client.token)
            headers.append({.name = u"api-key"_s,
                            .value = client.key ? *client.key : m_marks.variable(client.keyVariable)});
        else if (client.key)
            headers.append({.name = u"Authorization"_s, .value = "Bearer "_L1 + *client.key});
        else if (!client.keyVariable.isEmpty())
            request.defaultKeyVariable = client.keyVariable;
        else if (!client.token && !client.family.isEmpty())
            request.defaultKeyVariable = isAnthropic ? u"ANTHROPIC_API_KEY"_s : u"OPENAI_API_KEY"_s;
        if (isAnthropic)
            headers.append({.name = u"anthropic-version"_s, .value = u"2023-06-01"_s});
    }
    const auto remove = [&headers](const QString &name) {
        headers.removeIf([&name](const Header &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    // `Omit()` and `null` take a header away.
    QList<Header> own;
    appendHeaders(own, client.headers);
    own.removeIf([this](const Header &header) {
        const QList<MarkPiece> pieces = m_marks.pieces(header.value);
        return pieces.size() == 1 && pieces.first().text.contains("Omit"_L1);
    });
    const Json none = Json::object();
    for (const auto &[name, value] : (client.headers.is_object() ? client.headers : none).items())
        remove(QString::fromStdString(name));
    headers += own;
    for (const Header &header : std::as_const(request.headers))
        remove(header.name);
    request.headers = headers + request.headers;
    request.url = withQuery(request.url, client.query);
    request.notUnderstood += client.notes;
}

//! `client.chat.completions.create(…)`, `client.responses.create(…)`, `client.messages.stream(…)`.
bool CodeCalls::sendBySdk(const CodeValue &base, const QStringList &names, const CodeArguments &arguments)
{
    const QString verb = names.constLast();
    if (names.size() < 2 || !(verb == "create"_L1 || verb == "stream"_L1 || verb == "parse"_L1 || verb == "acreate"_L1))
        return false;
    const auto method = std::ranges::find_if(sdkMethods, [&](const SdkMethod &each) {
        return names.contains(each.resource) && names.indexOf(each.resource) >= names.size() - 3;
    });
    if (method == sdkMethods.end() || (method->path == "/chat/completions"_L1 && names.contains("messages"_L1)))
        return false;
    Json body = arguments.object();
    for (const CodeValue &value : arguments.positional.first(std::min<qsizetype>(arguments.positional.size(), 1))) {
        if (value.kind == CodeValue::Kind::Data && value.data.is_object())
            body = value.data;
    }
    FoundRequest request{.dialect = method->dialect};
    appendHeaders(request.headers, objectAt(body, "extra_headers"));
    if (arguments.positional.size() > 1)
        appendHeaders(request.headers, objectAt(arguments.positional[1].data, "headers"));
    const Json extra = objectAt(body, "extra_body");
    const Json query = objectAt(body, "extra_query");
    for (const char *name : ownArguments)
        body.erase(name);
    body.update(extra);
    if (verb == "stream"_L1 && !member(body, "stream"))
        body["stream"] = true;

    Client client{.family = method->dialect == "anthropic-messages"_L1 ? u"anthropic"_s : u"openai"_s};
    const bool isKnown = base.kind == CodeValue::Kind::Client && base.index < m_clients.size();
    // The chain began with a variable that the text sets to nobody knows what.
    const bool isStrange = !isKnown && (names.constFirst() == "chat"_L1 || names.constFirst() == method->resource);
    if (isKnown)
        client = m_clients[base.index];
    else if (isStrange)
        client = {};
    QString address = client.baseUrl;
    if (address.isEmpty() && client.family.isEmpty()) {
        // Any host may stand behind it: a key must not go to a guessed one.
        client.query = {};
        appendOnce(request.notUnderstood,
                   client.name.isEmpty()
                       ? Words::tr("How the client is made is not understood: choose the endpoint it sends to.")
                       : Words::tr("The client %1 is none that Etude knows, and its address is not in the text: choose "
                                   "the endpoint it sends to.")
                             .arg(client.name));
        addClient(request, client);
        request.body = std::move(body);
        return add(std::move(request), nullptr);
    }
    if (address.isEmpty())
        address = client.family == "anthropic"_L1 ? anthropicBase : openAiBase;
    while (address.endsWith(u'/'))
        address.chop(1);
    if (client.family == "azure"_L1 && method->dialect == "openai-chat"_L1) {
        const QString deployment = client.deployment.isEmpty() ? stringAt(body, "model") : client.deployment;
        const bool isPlain = !m_marks.isIn(deployment);
        address +=
            "/deployments/"_L1 + (isPlain ? QString::fromLatin1(QUrl::toPercentEncoding(deployment)) : deployment);
    }
    const bool hasVersion = address.endsWith("/v1"_L1) && method->path.startsWith("/v1"_L1);
    request.url = withQuery(address + method->path, query);
    if (hasVersion)
        appendOnce(request.notUnderstood,
                   Words::tr("The SDK adds %1 to an address that ends in /v1 already: check the endpoint's address.")
                       .arg(method->path));
    if (client.family.isEmpty())
        appendOnce(request.notUnderstood,
                   Words::tr("The client %1 is none that Etude knows: check the endpoint's address and key.")
                       .arg(client.name));
    if (!isKnown)
        appendOnce(request.notUnderstood,
                   Words::tr("The client is not made in the text: its usual address, %1, is taken.").arg(address));
    addClient(request, client);
    request.body = std::move(body);
    return add(std::move(request), nullptr);
}

//! `requests.post(url, json=…)`, `fetch(url, {body: …})`, `axios.post(url, data, {headers})`, `$client->post(url, [...])`.
bool CodeCalls::sendByHttp(const CodeValue &base, const QStringList &names, const CodeArguments &arguments)
{
    const QString verb = names.constLast();
    static const QStringList verbs{u"post"_s, u"request"_s, u"stream"_s, u"fetch"_s, u"Request"_s, u"asyncPost"_s};
    if (!verbs.contains(verb))
        return false;
    // `requests.request("POST", url, …)`
    const CodeValue *first = arguments.find(""_L1, 0);
    const QString word = first ? first->text().toUpper() : QString();
    const qsizetype shift = word == "POST"_L1 || word == "GET"_L1 || word == "PUT"_L1 ? 1 : 0;
    const CodeValue *address = arguments.find("url"_L1, shift);
    FoundRequest request{.url = address ? address->text() : QString()};
    if (address && !address->isText())
        request.url = m_marks.unknown(address->path.isEmpty() ? u"url"_s : address->path.join(u'.'));
    if (request.url.isEmpty())
        return false;

    std::optional<CodeValue> body;
    bool isForm = false;
    const auto takeOptions = [&](const Json &options) {
        if (const Json *headers = member(options, "headers"))
            appendHeaders(request.headers, *headers);
        for (const char *name : {"json", "body", "data", "payload", "content"}) {
            if (const Json *value = member(options, name); value && !value->is_null()) {
                body = CodeValue{.kind = CodeValue::Kind::Data, .data = *value};
                isForm = std::string_view(name) == "data" && value->is_object() && m_language == CodeLanguage::Python;
            }
        }
        for (const char *name : {"params", "query"}) {
            if (const Json &query = objectAt(options, name); !query.empty())
                request.url = withQuery(request.url, query);
        }
    };
    const Json named = arguments.object();
    takeOptions(named);
    // Python's arguments by place: data, then headers or json.
    for (qsizetype place = shift + 1; place < arguments.positional.size(); ++place) {
        const CodeValue &value = arguments.positional[place];
        const bool hasOptions = value.data.is_object()
            && (member(value.data, "headers") || member(value.data, "body") || member(value.data, "json")
                || member(value.data, "payload"));
        if (m_language != CodeLanguage::Python && hasOptions && dialectOfBody(value.data).isEmpty())
            takeOptions(value.data);
        else if (!body)
            body = value;
        else if (m_language == CodeLanguage::Python && value.kind == CodeValue::Kind::Data)
            appendHeaders(request.headers, value.data);
    }
    if (const Json &user = listAt(named, "auth"); user.size() == 2 && !m_marks.isIn(user)) {
        const QByteArray both = (textOf(user[0]) + u':' + textOf(user[1])).toUtf8();
        request.headers.append({.name = u"Authorization"_s,
                                .value = "Basic "_L1 + QString::fromLatin1(both.toBase64())});
    }
    if (base.kind == CodeValue::Kind::Client && base.index < m_clients.size()) {
        Client client = m_clients[base.index];
        if (client.family.isEmpty())
            client.family = u"http"_s;
        if (!request.url.contains("://"_L1) && !client.baseUrl.isEmpty()) {
            QString whole = client.baseUrl;
            while (whole.endsWith(u'/'))
                whole.chop(1);
            request.url = whole + (request.url.startsWith(u'/') ? QString() : u"/"_s) + request.url;
        }
        addClient(request, client);
    }
    return body && add(std::move(request), &*body, isForm);
}

//! `axios({method, url, headers, data})`, `axios.request({…})`.
bool CodeCalls::sendByConfiguration(const QString &name, const CodeArguments &arguments)
{
    if ((name != "axios"_L1 && name != "axios.request"_L1 && name != "got"_L1 && name != "$.ajax"_L1
         && name != "request"_L1)
        || arguments.positional.isEmpty())
        return false;
    const Json &options = arguments.positional.first().data;
    FoundRequest request{.url = stringAt(options, "url")};
    if (const Json *headers = member(options, "headers"))
        appendHeaders(request.headers, *headers);
    for (const char *key : {"data", "body", "json"}) {
        if (const Json *value = member(options, key); value && !request.url.isEmpty()) {
            const CodeValue body{.kind = CodeValue::Kind::Data, .data = *value};
            return add(std::move(request), &body);
        }
    }
    return false;
}

} // namespace etude
