// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/dialect.h"

#include "dialects/errordocument.h"
#include "dialects/protocol.h"
#include "dialects/refusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dialects)
};

//! The mark that `fill` replaces by the key when the bytes leave.
QString secretMark(const QString &variable)
{
    return u"${"_s + variable + u'}';
}

//! A header of the same name, in any case, gives way.
void setHeader(QList<Header> &headers, const Header &header)
{
    const auto sameName = std::ranges::find_if(headers, [&](const Header &other) {
        return other.name.compare(header.name, Qt::CaseInsensitive) == 0;
    });
    if (sameName == headers.end())
        headers.append(header);
    else
        *sameName = header;
}

void setKeyHeader(QList<Header> &headers, const Endpoint &endpoint)
{
    if (endpoint.keyVariable.isEmpty())
        return;
    const QString mark = secretMark(endpoint.keyVariable);
    switch (endpoint.auth.kind) {
    case Auth::Kind::Bearer:
        setHeader(headers, {.name = u"Authorization"_s, .value = u"Bearer "_s + mark});
        break;
    case Auth::Kind::XApiKey:
        setHeader(headers, {.name = u"x-api-key"_s, .value = mark});
        break;
    case Auth::Kind::Header:
        setHeader(headers, {.name = endpoint.auth.name, .value = mark});
        break;
    case Auth::Kind::Body:
    case Auth::Kind::None:
        break;
    }
}

QString secretMemberOf(const Endpoint &endpoint)
{
    if (endpoint.auth.kind != Auth::Kind::Body || endpoint.keyVariable.isEmpty())
        return {};
    return endpoint.auth.name.isEmpty() ? u"key"_s : endpoint.auth.name;
}

} // namespace

const QList<const Dialect *> &allDialects()
{
    static const QList<const Dialect *> dialects{&openAiChat(), &openAiResponses(), &anthropicMessages(), &modelsLab()};
    return dialects;
}

const Dialect *dialectById(const QString &id)
{
    const auto found = std::ranges::find(allDialects(), id, &Dialect::id);
    return found == allDialects().end() ? nullptr : *found;
}

QString endpointUrl(const Endpoint &endpoint, const QString &path)
{
    const qsizetype queryAt = endpoint.baseUrl.indexOf(u'?');
    QString base = queryAt < 0 ? endpoint.baseUrl : endpoint.baseUrl.first(queryAt);
    QString query = queryAt < 0 ? QString() : endpoint.baseUrl.sliced(queryAt);
    if (path.isEmpty())
        return endpoint.baseUrl;
    if (base.endsWith(u'/') && path.startsWith(u'/'))
        base.chop(1);
    else if (!base.endsWith(u'/') && !path.startsWith(u'/'))
        base += u'/';
    if (path.contains(u'?') && !query.isEmpty())
        query[0] = u'&';
    return base + path + query;
}

Result<qint64> parseCount(const QByteArray &body)
{
    const Result<Json> document = parseJson(body);
    if (!document)
        return std::unexpected(document.error());
    for (const char *name : {"input_tokens", "count"}) {
        if (const std::optional<qint64> count = integerAt(*document, name); count && *count >= 0)
            return *count;
    }
    if (const Json *tokens = member(*document, "tokens"); tokens && tokens->is_array())
        return static_cast<qint64>(tokens->size());
    if (isErrorDocument(*document))
        return std::unexpected(providerError(*document));
    return failure(Error::Kind::Protocol, Words::tr("The host answered with something that is no count of tokens."));
}

QString chatPath(const Endpoint &endpoint, const Dialect &dialect)
{
    const auto path = endpoint.paths.find(dialect.id());
    return path == endpoint.paths.end() ? dialect.defaultPath() : path->second;
}

HttpRequest Protocol::modelsRequest(const Endpoint &endpoint) const
{
    const auto path = endpoint.paths.find(u"models"_s);
    HttpRequest request{.method = u"GET"_s,
                        .url =
                            endpointUrl(endpoint, path == endpoint.paths.end() ? defaultModelsPath() : path->second)};
    request.headers = {{.name = u"Accept"_s, .value = u"application/json"_s}};
    request.headers += ownHeaders();
    // A GET has no body for the key; the hosts that want it there take a bearer token just as well.
    Endpoint shown = endpoint;
    if (shown.auth.kind == Auth::Kind::Body)
        shown.auth = {.kind = Auth::Kind::Bearer};
    setKeyHeader(request.headers, shown);
    for (const Header &header : endpoint.headers)
        setHeader(request.headers, header);
    return request;
}

Result<HttpRequest> Protocol::countRequest(const Prompt &prompt, const Endpoint &endpoint) const
{
    auto path = endpoint.paths.find(id() + "/count_tokens"_L1);
    if (path == endpoint.paths.end())
        path = endpoint.paths.find(u"count_tokens"_s);
    if (path == endpoint.paths.end() && countSuffix().isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("This host has no way to count tokens: an estimate has to do."));
    Prompt counted = prompt;
    counted.stream = false;
    Result<HttpRequest> request = chatRequest(counted, endpoint);
    if (!request)
        return request;
    request->url =
        endpointUrl(endpoint, path == endpoint.paths.end() ? chatPath(endpoint, *this) + countSuffix() : path->second);
    // Only what is counted: some hosts refuse `max_tokens` and the like here.
    Json body = Json::object();
    for (auto &[name, value] : request->body.items()) {
        static constexpr std::array<std::string_view, 9> counts{"model",    "model_id",     "system",
                                                                "messages", "instructions", "input",
                                                                "tools",    "thinking",     "chat_template_kwargs"};
        if (name == request->secretMember.toStdString()
            || std::ranges::find(counts, std::string_view(name)) != counts.end())
            body[name] = std::move(value);
    }
    request->body = std::move(body);
    return request;
}

Result<QList<ModelInfo>> Protocol::parseModels(const QByteArray &body) const
{
    return parseModelList(body, parameters());
}

QList<QString> Protocol::ignoredParameters(const Prompt &prompt) const
{
    QList<QString> ignored;
    for (const auto &[name, value] : prompt.parameters.entries()) {
        for (const ParameterRule &rule : parameterRules()) {
            if (rule.name == name && *rule.place == '\0')
                ignored.append(name);
        }
    }
    return ignored;
}

void Protocol::writeParameters(Json &body, const Parameters &parameters, const Endpoint &endpoint) const
{
    for (const auto &[name, value] : parameters.entries()) {
        const auto own = endpoint.places.find(name);
        const std::string place = (own == endpoint.places.end() ? memberOf(name) : own->second).toStdString();
        if (const size_t dot = place.find('.'); dot != std::string::npos)
            setAt(body, place.substr(0, dot).c_str(), place.substr(dot + 1).c_str(), value);
        else if (!place.empty())
            body[place] = value;
    }
}

Result<HttpRequest> Protocol::requestWith(Json body, const Prompt &prompt, const Endpoint &endpoint) const
{
    if (prompt.model.isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("No model is chosen: choose one, or type its id."));
    if (!prompt.extra.is_null() && !prompt.extra.is_object())
        return failure(Error::Kind::Invalid,
                       Words::tr("The extra JSON is no object: write it as { \"name\": value }."));
    if (!prompt.tools.is_null() && !prompt.tools.is_array())
        return failure(Error::Kind::Invalid, Words::tr("The tools are no list: write them as [ { \"name\": … } ]."));

    HttpRequest request{.url = endpointUrl(endpoint, chatPath(endpoint, *this)),
                        .secretMember = secretMemberOf(endpoint)};
    request.body = Json::object();
    if (!request.secretMember.isEmpty())
        request.body[request.secretMember.toStdString()] = toJson(secretMark(endpoint.keyVariable));
    for (auto &[name, value] : body.items())
        request.body[name] = std::move(value);
    for (const Refusal &refusal : endpoint.refusals) {
        if (refusal.model == prompt.model && !isRequired(refusal.member))
            applyRefusal(request.body, refusal);
    }
    if (prompt.extra.is_object()) {
        for (const auto &[name, value] : prompt.extra.items()) {
            request.body[name] = value;
            // What the user wrote in its place is not our mark any more.
            if (name == request.secretMember.toStdString())
                request.secretMember.clear();
        }
    }

    request.headers = {{.name = u"Content-Type"_s, .value = u"application/json"_s}};
    if (boolAt(request.body, "stream").value_or(false))
        request.headers.append({.name = u"Accept"_s, .value = u"text/event-stream"_s});
    else if (!member(prompt.extra, "stream_options"))
        request.body.erase("stream_options"); // Refused without `stream`, which the extra JSON has switched off.
    request.headers += ownHeaders();
    setKeyHeader(request.headers, endpoint);
    for (const Header &header : endpoint.headers)
        setHeader(request.headers, header);
    return request;
}

bool Protocol::isRequired(const QString &bodyMember) const
{
    return bodyMember == "model"_L1 || bodyMember == "messages"_L1;
}

QString Protocol::memberOf(const QString &parameter) const
{
    for (const ParameterRule &rule : parameterRules()) {
        if (rule.name == parameter)
            return QString::fromUtf8(rule.place);
    }
    return parameter;
}

const Json *functionOf(const Json &tool)
{
    if (const Json *function = member(tool, "function"); function && function->is_object())
        return function;
    const QString type = stringAt(tool, "type");
    return type.isEmpty() || type == "function"_L1 ? &tool : nullptr;
}

bool hasTools(const Prompt &prompt)
{
    return prompt.tools.is_array() && !prompt.tools.empty();
}

bool isEmptyTurn(const Message &message)
{
    return message.text.isEmpty() && message.images.isEmpty() && message.toolCalls.isEmpty()
        && message.toolCallId.isEmpty();
}

void setAt(Json &body, const char *object, const char *name, Json value)
{
    Json &target = body[object];
    if (!target.is_object())
        target = Json::object();
    target[name] = std::move(value);
}

} // namespace etude
