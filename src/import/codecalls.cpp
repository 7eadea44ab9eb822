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

//! `b` of `a.b`, `a\b`.
QString lastPart(const QString &name)
{
    return name.sliced(name.lastIndexOf(u'\\') + 1);
}

CodeValue dataOf(Json data)
{
    return {.kind = CodeValue::Kind::Data, .data = std::move(data)};
}

} // namespace

const CodeValue *CodeArguments::find(QLatin1StringView name, qsizetype place) const
{
    const auto found = std::ranges::find_if(named, [name](const auto &each) { return each.first == name; });
    if (found != named.end())
        return &found->second;
    return place >= 0 && place < positional.size() ? &positional[place] : nullptr;
}

Json CodeArguments::object() const
{
    Json object = Json::object();
    for (const auto &[name, value] : named) {
        const bool isText = value.kind == CodeValue::Kind::JsonText;
        object[name.toStdString()] = isText ? Json(jsonText(value.data).toStdString()) : value.data;
    }
    return object;
}

CodeValue CodeArguments::whole() const
{
    CodeValue value = dataOf(object());
    for (const auto &[name, argument] : named) {
        value.depth = std::max(value.depth, argument.depth + 1);
        value.weight += argument.weight + 1;
        value.texts = std::max(value.texts, argument.texts);
    }
    return value;
}

void appendHeaders(QList<Header> &headers, const Json &value)
{
    const auto appendLine = [&headers](const QString &line) {
        if (const qsizetype colon = line.indexOf(u':'); colon > 0)
            headers.append({.name = line.first(colon).trimmed(), .value = line.sliced(colon + 1).trimmed()});
    };
    if (value.is_object()) {
        for (const auto &[name, content] : value.items()) {
            if (content.is_string())
                headers.append({.name = QString::fromStdString(name), .value = textOf(content).trimmed()});
        }
    } else if (value.is_array()) {
        for (const Json &line : value) {
            // `new Headers([["name", "value"]])`
            if (line.is_array() && line.size() == 2)
                headers.append({.name = textOf(line[0]), .value = textOf(line[1]).trimmed()});
            else
                appendLine(textOf(line));
        }
    } else if (value.is_string()) {
        for (const QString &line : textOf(value).split(u'\n', Qt::SkipEmptyParts))
            appendLine(line);
    }
}

QString withQuery(const QString &url, const Json &query)
{
    QStringList items;
    for (const auto &[name, value] : query.items()) {
        const QString text = value.is_string() ? textOf(value) : QString::fromUtf8(jsonText(value));
        // A mark has to stay one.
        const bool isMarked = text.contains(QChar(0xFDD0));
        items.append(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(name))) + u'='
                     + (isMarked ? text : QString::fromLatin1(QUrl::toPercentEncoding(text))));
    }
    if (items.isEmpty())
        return url;
    return url + (url.contains(u'?') ? u'&' : u'?') + items.join(u'&');
}

CodeValue CodeCalls::environment(const QString &name) const
{
    return dataOf(toJson(m_marks.variable(name)));
}

//! Calls that give what they were given in another form.
std::optional<CodeValue> CodeCalls::conversion(const QString &name, const CodeValue &base,
                                               const CodeArguments &arguments)
{
    const CodeValue *first = arguments.find(""_L1, 0);
    static const QStringList writers{u"json.dumps"_s,   u"JSON.stringify"_s, u"json_encode"_s, u"dumps"_s,
                                     u"orjson.dumps"_s, u"ujson.dumps"_s,    u"Json.encode"_s, u"simplejson.dumps"_s};
    static const QStringList readers{u"json.loads"_s, u"JSON.parse"_s, u"json_decode"_s};
    static const QStringList environments{u"os.getenv"_s,    u"os.environ.get"_s, u"getenv"_s,      u"env"_s,
                                          u"Deno.env.get"_s, u"userdata.get"_s,   u"environ.get"_s, u"config"_s};
    static const QStringList itself{u"encode"_s, u"strip"_s, u"trim"_s, u"toString"_s, u"copy"_s, u"rstrip"_s};
    static const QStringList ofArgument{
        u"dedent"_s, u"textwrap.dedent"_s, u"bytes"_s,   u"str"_s,    u"String"_s, u"dict"_s,  u"Buffer.from"_s,
        u"trim"_s,   u"utf8_encode"_s,     u"Headers"_s, u"Number"_s, u"int"_s,    u"float"_s, u"list"_s,
        u"strval"_s, u"json.Json"_s};
    if (first && writers.contains(name) && first->kind == CodeValue::Kind::Data) {
        constexpr int mostTexts = 3;
        if (first->texts >= mostTexts)
            return CodeValue();
        CodeValue text = *first;
        text.kind = CodeValue::Kind::JsonText;
        ++text.texts;
        return text;
    }
    if (first && readers.contains(name) && first->isText()) {
        const Result<Json> data = parsedJson(first->text());
        if (!data)
            return CodeValue();
        CodeValue value = dataOf(*data);
        value.texts = first->texts;
        return value;
    }
    if (first && environments.contains(name) && first->isText()) {
        const QString variable = first->text();
        if (const CodeValue *otherwise = arguments.find("default"_L1, 1); otherwise && otherwise->isText())
            setDefault(variable, otherwise->text());
        return environment(variable);
    }
    if (itself.contains(name) && (base.kind == CodeValue::Kind::Data || base.kind == CodeValue::Kind::JsonText))
        return base;
    if (name == "dict"_L1 && !arguments.named.isEmpty())
        return arguments.whole();
    if (name == "stdClass"_L1)
        return dataOf(Json::object());
    if (first && ofArgument.contains(name))
        return *first;
    return {};
}

//! `AzureOpenAI(azure_endpoint=…, api_version=…)`; what is missing it reads from variables (openai-python,
//! `lib/azure.py`, read 2026-11-20).
void CodeCalls::readAzure(Client &client,
                          const std::function<QString(std::initializer_list<const char *>)> &textAt) const
{
    client.deployment = textAt({"azure_deployment", "deployment"});
    if (client.baseUrl.isEmpty()) {
        client.baseUrl = textAt({"azure_endpoint", "endpoint"});
        if (client.baseUrl.isEmpty())
            client.baseUrl = m_marks.variable(u"AZURE_OPENAI_ENDPOINT"_s);
        while (client.baseUrl.endsWith(u'/'))
            client.baseUrl.chop(1);
        client.baseUrl += "/openai"_L1;
    } else {
        // Such an address names its deployment itself.
        client.family = u"azure-base"_s;
    }
    if (!client.query.is_object())
        client.query = Json::object();
    const QString version = textAt({"api_version", "apiVersion"});
    client.query["api-version"] = toJson(version.isEmpty() ? m_marks.variable(u"OPENAI_API_VERSION"_s) : version);
    if (const QString token = textAt({"azure_ad_token", "azureADToken"}); !token.isEmpty())
        client.token = token;
    client.keyVariable = u"AZURE_OPENAI_API_KEY"_s;
}

std::optional<CodeValue> CodeCalls::newClient(const QString &name, const CodeArguments &arguments)
{
    // Texts that make more of them than any program are hostile.
    constexpr qsizetype mostClients = 1000;
    // Hosts with an SDK of their own that has the calls of OpenAI's (groq-python, together-python, read 2026-11-20).
    struct OwnSdk {
        QLatin1StringView name;
        QLatin1StringView base;
        QLatin1StringView path; //!< added to an address that the text gives
        QLatin1StringView keyVariable;
    };
    static constexpr std::array ownSdks{
        OwnSdk{"Groq"_L1, "https://api.groq.com"_L1, "/openai/v1"_L1, "GROQ_API_KEY"_L1},
        OwnSdk{"Together"_L1, "https://api.together.xyz/v1"_L1, ""_L1, "TOGETHER_API_KEY"_L1},
    };
    Client client;
    const QString last = lastPart(name.section(u'.', -1));
    const QString plain = last.startsWith("Async"_L1) ? last.sliced(5) : last;
    const auto own = std::ranges::find(ownSdks, plain, &OwnSdk::name);
    const bool isAzure = plain == "AzureOpenAI"_L1;
    client.name = last.left(60);
    if (plain == "OpenAI"_L1 || own != ownSdks.end())
        client.family = u"openai"_s;
    else if (isAzure)
        client.family = u"azure"_s;
    else if (plain == "Anthropic"_L1)
        client.family = u"anthropic"_s;
    else if (plain == "Client"_L1 || last == "Session"_L1 || last == "ClientSession"_L1 || name == "axios.create"_L1
             || last == "HTTPSConnection"_L1)
        client.family = u"http"_s;
    else if (last.isEmpty() || !last.front().isUpper())
        return {};
    if (m_clients.size() >= mostClients)
        return {};
    const Json *options = arguments.positional.isEmpty() ? nullptr : &arguments.positional.first().data;
    const Json named = arguments.object();
    const auto at = [&](std::initializer_list<const char *> keys) -> Json {
        for (const Json *object : {&named, options}) {
            for (const char *key : keys) {
                if (const Json *value = object ? member(*object, key) : nullptr)
                    return *value;
            }
        }
        return {};
    };
    client.baseUrl = textOf(at({"base_url", client.family == "http"_L1 ? "base_uri" : "baseURL"}));
    if (client.baseUrl.isEmpty())
        client.baseUrl = textOf(at({"baseURL", "baseUrl"}));
    if (last == "HTTPSConnection"_L1 && options && options->is_string())
        client.baseUrl = "https://"_L1 + textOf(*options);
    if (const Json key = at({"api_key", "apiKey"}); key.is_string())
        client.key = textOf(key);
    if (const Json token = at({"auth_token", "authToken"}); token.is_string())
        client.token = textOf(token);
    client.headers = at({"default_headers", "defaultHeaders"});
    if (client.headers.is_null())
        client.headers = at({"headers", "headers"});
    client.query = at({"default_query", "defaultQuery"});
    if (own != ownSdks.end()) {
        while (client.baseUrl.endsWith(u'/'))
            client.baseUrl.chop(1);
        client.baseUrl = (client.baseUrl.isEmpty() ? QString(own->base) : client.baseUrl) + own->path;
        client.keyVariable = own->keyVariable;
    } else if (isAzure) {
        readAzure(client, [&at](std::initializer_list<const char *> keys) { return textOf(at(keys)); });
        client.notes.append(Words::tr("The addresses of Azure OpenAI are put together by its SDK: check the endpoint's "
                                      "address and key."));
    } else if (client.family.isEmpty() && !client.key) {
        // `InferenceClient(token=…)` of Hugging Face.
        if (const Json token = at({"token", "accessToken"}); token.is_string())
            client.key = textOf(token);
    }
    m_clients.append(client);
    return CodeValue{.kind = CodeValue::Kind::Client, .index = m_clients.size() - 1};
}

void CodeCalls::setCurlOption(qsizetype handle, const QString &option, const CodeValue &value)
{
    Transfer &transfer = m_transfers[handle];
    if (option == "CURLOPT_URL"_L1)
        transfer.request.url = value.text();
    else if (option == "CURLOPT_HTTPHEADER"_L1)
        appendHeaders(transfer.request.headers, value.data);
    else if (option == "CURLOPT_POSTFIELDS"_L1)
        transfer.body = value;
    else if (option == "CURLOPT_USERPWD"_L1 && value.isText() && !m_marks.isIn(value.text()))
        transfer.request.headers.append({.name = u"Authorization"_s,
                                         .value = "Basic "_L1 + QString::fromLatin1(value.text().toUtf8().toBase64())});
    else if (option == "CURLOPT_XOAUTH2_BEARER"_L1)
        transfer.request.headers.append({.name = u"Authorization"_s, .value = "Bearer "_L1 + value.text()});
    else if (option == "CURLOPT_PROXY"_L1)
        appendOnce(transfer.request.notUnderstood,
                   Words::tr("The proxy of %1 is not taken over: set it in the endpoint.").arg(option));
    else if (option == "CURLOPT_SSL_VERIFYPEER"_L1 && value.data.is_boolean() && !value.data.get<bool>())
        appendOnce(
            transfer.request.notUnderstood,
            Words::tr("%1 (trust any certificate) is not taken over: where the certificate is not trusted, Etude shows "
                      "it and asks.")
                .arg(option));
}

void CodeCalls::closeHandle(qsizetype handle)
{
    Transfer &transfer = m_transfers[handle];
    if (transfer.isSent || !transfer.body)
        return;
    transfer.isSent = true;
    add(transfer.request, &*transfer.body);
}

std::optional<CodeValue> CodeCalls::phpCall(const QString &name, const CodeArguments &arguments)
{
    const CodeValue *first = arguments.find(""_L1, 0);
    if (name == "curl_init"_L1) {
        m_transfers.append({.request = {.url = first ? first->text() : QString()}});
        return CodeValue{.kind = CodeValue::Kind::Handle, .index = m_transfers.size() - 1};
    }
    if (name == "stream_context_create"_L1 && first)
        return *first;
    const bool hasHandle = first && first->kind == CodeValue::Kind::Handle && first->index < m_transfers.size();
    if (hasHandle && name == "curl_setopt"_L1 && arguments.positional.size() == 3) {
        setCurlOption(first->index, arguments.positional[1].path.join(u'.'), arguments.positional[2]);
        return CodeValue();
    }
    if (hasHandle && name == "curl_setopt_array"_L1 && arguments.positional.size() == 2) {
        for (const auto &[option, value] : arguments.positional[1].data.items())
            setCurlOption(first->index, QString::fromStdString(option), dataOf(value));
        return CodeValue();
    }
    if (hasHandle && name == "curl_exec"_L1) {
        closeHandle(first->index);
        return CodeValue();
    }
    const qsizetype context = name == "file_get_contents"_L1 ? 2 : name == "fopen"_L1 ? 3 : -1;
    if (context > 0 && arguments.positional.size() > context) {
        const Json &http = objectAt(arguments.positional[context].data, "http");
        FoundRequest request{.url = first->text()};
        if (const Json *headers = member(http, "header"))
            appendHeaders(request.headers, *headers);
        if (const Json *content = member(http, "content")) {
            const CodeValue body = dataOf(*content);
            add(std::move(request), &body);
        }
        return CodeValue();
    }
    return {};
}

CodeValue CodeCalls::call(const CodeValue &base, const QStringList &names, const CodeArguments &arguments)
{
    const QString name = names.join(u'.');
    if (m_language == CodeLanguage::Php) {
        if (const auto value = phpCall(lastPart(name), arguments))
            return *value;
    }
    if (const auto value = conversion(name, base, arguments))
        return *value;
    if (names.isEmpty())
        return {};
    if (sendBySdk(base, names, arguments) || sendByHttp(base, names, arguments) || sendByConfiguration(name, arguments))
        return {};
    // `client.with_options(…)`, and wrappers such as `wrap_openai(client)`: the same host and the same key.
    const QString &last = names.constLast();
    if (base.kind == CodeValue::Kind::Client && (last == "with_options"_L1 || last == "withOptions"_L1))
        return base;
    if (const CodeValue *first = arguments.find(""_L1, 0); first && first->kind == CodeValue::Kind::Client)
        return *first;
    if (const auto value = newClient(name, arguments))
        return *value;
    return {};
}

QList<FoundRequest> CodeCalls::requests()
{
    for (qsizetype handle = 0; handle < m_transfers.size(); ++handle)
        closeHandle(handle);
    for (FoundRequest &request : m_requests) {
        request.variables = m_defaults;
        request.url = m_marks.resolved(request.url, m_defaults);
    }
    return std::exchange(m_requests, {});
}

} // namespace etude
