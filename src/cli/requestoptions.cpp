// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/requestoptions.h"

#include "cli/program.h"
#include "dialects/dialect.h"
#include "storage/presets.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

//! A repeatable option takes one value each time, so that it never swallows the prompt behind it.
void addRepeatable(CLI::App &command, const std::string &name, std::vector<std::string> &values,
                   const std::string &help, const std::string &form)
{
    command.add_option(name, values, help)
        ->type_name(form)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

//! "name=value" → both, at the first `separator`.
std::optional<std::pair<QString, QString>> split(const std::string &argument, QChar separator)
{
    const QString text = QString::fromStdString(argument);
    const qsizetype at = text.indexOf(separator);
    if (at <= 0)
        return std::nullopt;
    return std::pair(text.first(at), text.sliced(at + 1));
}

QString joinedNames(QStringList names)
{
    constexpr qsizetype most = 24;
    if (names.size() > most)
        names = names.first(most) << u"…"_s;
    return names.join(", "_L1);
}

QStringList dialectNames()
{
    QStringList names;
    for (const Dialect *dialect : allDialects())
        names.append(dialect->id());
    return names;
}

Result<const Dialect *> dialectNamed(const QString &id)
{
    if (const Dialect *dialect = dialectById(id))
        return dialect;
    return failure(Error::Kind::Invalid,
                   Words::tr("There is no dialect “%1”: use one of %2.").arg(id, joinedNames(dialectNames())));
}

Result<Endpoint> endpointNamed(const Program &program, const QString &name)
{
    if (const Endpoint *endpoint = program.endpoints.find(name))
        return *endpoint;
    QStringList names;
    for (const Endpoint &endpoint : program.endpoints.all())
        names.append(endpoint.id);
    return failure(Error::Kind::Invalid,
                   Words::tr("There is no endpoint “%1”: use one of %2.").arg(name, joinedNames(names)));
}

//! "https://api.example.com/v1" → EXAMPLE_API_KEY: what the key of a host is called until `--key-env` says otherwise.
QString keyVariableForUrl(const QString &url)
{
    const QStringList labels = QUrl(url).host().split(u'.');
    const QString label = labels.size() > 1 ? labels[labels.size() - 2] : labels.front();
    const bool isNumber = std::ranges::all_of(label, [](QChar c) { return c.isDigit(); });
    return isNumber ? u"API_KEY"_s : keyVariableFor(label);
}

//! An endpoint for this call only.
Result<Endpoint> endpointAt(const Program &program, const EndpointOptions &options)
{
    const QString id = options.dialect.empty() ? u"openai-chat"_s : QString::fromStdString(options.dialect);
    const auto dialect = dialectNamed(id);
    if (!dialect)
        return std::unexpected(dialect.error());
    Endpoint endpoint{.name = QString::fromStdString(options.baseUrl),
                      .dialect = id,
                      .baseUrl = QString::fromStdString(options.baseUrl),
                      .auth = (*dialect)->defaultAuth()};
    const auto known = std::ranges::find_if(program.endpoints.all(), [&](const Endpoint &other) {
        return !other.keyVariable.isEmpty() && !other.baseUrl.isEmpty()
            && QUrl(other.baseUrl).host() == QUrl(endpoint.baseUrl).host();
    });
    if (known != program.endpoints.all().end())
        endpoint.keyVariable = known->keyVariable;
    else if (!isLoopback(endpoint.baseUrl) || !options.auth.empty())
        endpoint.keyVariable = keyVariableForUrl(endpoint.baseUrl);
    return endpoint;
}

Result<Message> messageFrom(const std::string &argument)
{
    const auto parts = split(argument, u':');
    const auto role = parts ? roleFromName(parts->first) : std::nullopt;
    if (!role)
        return failure(
            Error::Kind::Invalid,
            Words::tr("--message wants ROLE:TEXT with the role system, developer, user, assistant or tool."));
    return Message{.role = *role, .text = parts->second};
}

//! JSON where it parses as JSON, else a text.
Json valueFrom(const QString &text)
{
    auto json = parseJson(text);
    return json ? *std::move(json) : toJson(text);
}

QString promptText(const std::string &argument)
{
    if (argument != "-")
        return QString::fromStdString(argument);
    QString text = QString::fromUtf8(Console::readInput());
    // The line end that a shell adds is no part of the prompt.
    if (text.endsWith(u'\n'))
        text.chop(text.endsWith("\r\n"_L1) ? 2 : 1);
    return text;
}

Result<void> applyTexts(const RequestOptions &options, Prompt &prompt)
{
    if (options.system)
        prompt.system = QString::fromStdString(*options.system);
    for (const std::string &argument : options.messages) {
        auto message = messageFrom(argument);
        if (!message)
            return std::unexpected(message.error());
        prompt.messages.append(*std::move(message));
    }
    for (const std::string &argument : options.variables) {
        const auto parts = split(argument, u'=');
        if (!parts)
            return failure(Error::Kind::Invalid, Words::tr("--var wants NAME=VALUE."));
        prompt.variables[parts->first] = parts->second;
    }
    if (options.prompt)
        prompt.messages.append({.role = Role::User, .text = promptText(*options.prompt)});
    return {};
}

Result<void> applyParameters(const RequestOptions &options, Prompt &prompt)
{
    for (const std::string &argument : options.parameters) {
        const auto parts = split(argument, u'=');
        if (!parts)
            return failure(Error::Kind::Invalid, Words::tr("--set wants NAME=VALUE."));
        prompt.parameters.set(parts->first, valueFrom(parts->second));
    }
    if (!options.extra.empty()) {
        const auto extra = parseJson(QByteArrayView(options.extra));
        if (!extra)
            return failure(Error::Kind::Invalid, u"--extra: "_s + extra.error().words);
        if (!extra->is_object())
            return failure(Error::Kind::Invalid, Words::tr("--extra wants a JSON object."));
        if (prompt.extra.is_null())
            prompt.extra = Json::object();
        for (const auto &[name, value] : extra->items())
            prompt.extra[name] = value;
    }
    if (options.isWhole)
        prompt.stream = false;
    return {};
}

//! Any text is a model's id; only none at all is an error, which names some that exist.
Result<void> chooseModel(const Program &program, const RequestOptions &options, Composition &composition)
{
    Prompt &prompt = composition.prompt;
    if (!options.model.empty())
        prompt.model = QString::fromStdString(options.model);
    if (prompt.model.isEmpty() && composition.endpoint.isEngine())
        prompt.model = modelIdOf(program.engine.spec());
    if (!prompt.model.isEmpty())
        return {};
    QStringList names = composition.endpoint.models;
    for (const ModelInfo &model : program.catalog.models()) {
        if (!composition.endpoint.id.isEmpty() && model.provider == composition.endpoint.id
            && !names.contains(model.id))
            names.append(model.id);
    }
    return failure(
        Error::Kind::Invalid,
        names.isEmpty()
            ? Words::tr("No model is chosen: give one with --model; etude-cli models lists those of an endpoint.")
            : Words::tr("No model is chosen: give one with --model, such as %1.").arg(joinedNames(names)));
}

} // namespace

void addEndpointFields(CLI::App &command, EndpointOptions &options)
{
    command.add_option("--base-url", options.baseUrl, "Address of the endpoint")->type_name("URL");
    command.add_option("--dialect", options.dialect, "openai-chat, openai-responses, anthropic-messages or modelslab")
        ->type_name("ID");
    command.add_option("--path", options.path, "Instead of the dialect's usual path behind the base URL")
        ->type_name("PATH");
    command.add_option("--auth", options.auth, "bearer, x-api-key, header:NAME, body:FIELD or none")->type_name("KIND");
    command.add_option("--key-env", options.keyVariable, "The environment variable that holds the key")
        ->type_name("VAR");
    addRepeatable(command, "--header", options.headers, "A further header; ${VAR} in it is read from the environment",
                  "'NAME: VALUE'");
    command.add_option("--connect-timeout", options.connectTimeout, "Seconds until the connection stands; 0 = never")
        ->type_name("S");
    command.add_option("--idle-timeout", options.idleTimeout, "Seconds of silence; 0 = never")->type_name("S");
    addWayOptions(command, options.way);
}

void addEndpointOptions(CLI::App &command, EndpointOptions &options)
{
    CLI::Option *endpoint =
        command.add_option("--endpoint", options.endpoint, "A saved or built-in endpoint")->type_name("NAME");
    addEndpointFields(command, options);
    command.get_option("--base-url")->excludes(endpoint);
}

void addRequestOptions(CLI::App &command, RequestOptions &options)
{
    command.add_option("PROMPT", options.prompt, "The user's message; - reads it from standard input");
    addEndpointOptions(command, options.where);
    command.add_option("--model", options.model, "The model's id, as the endpoint names it")->type_name("ID");
    command.add_option("--system", options.system, "The system text")->type_name("TEXT");
    addRepeatable(command, "--message", options.messages, "A message before the prompt", "ROLE:TEXT");
    command.add_option("--preset", options.preset, "Begin with a saved prompt")->type_name("FILE|NAME");
    addRepeatable(command, "--var", options.variables, "The value of {{NAME}}", "NAME=VALUE");
    addRepeatable(command, "--set", options.parameters, "A parameter; one that is not set is not sent", "NAME=VALUE");
    command.add_option("--extra", options.extra, "Merged last into the body")->type_name("JSON");
    command.add_flag("--no-stream", options.isWhole, "Ask for one whole document");
}

Result<void> applyFields(const EndpointOptions &options, Endpoint &endpoint)
{
    if (!options.baseUrl.empty())
        endpoint.baseUrl = QString::fromStdString(options.baseUrl);
    if (!options.dialect.empty()) {
        const auto dialect = dialectNamed(QString::fromStdString(options.dialect));
        if (!dialect)
            return std::unexpected(dialect.error());
        // A way to show the key that belongs to the old dialect gives way to that of the new one.
        const Dialect *before = dialectById(endpoint.dialect);
        if (before && endpoint.auth == before->defaultAuth())
            endpoint.auth = (*dialect)->defaultAuth();
        endpoint.dialect = (*dialect)->id();
    }
    if (options.path)
        endpoint.paths[endpoint.dialect] = QString::fromStdString(*options.path);
    if (!options.auth.empty()) {
        const auto auth = authFromText(QString::fromStdString(options.auth));
        if (!auth)
            return std::unexpected(auth.error());
        endpoint.auth = *auth;
    }
    if (!options.keyVariable.empty()) {
        const QString variable = QString::fromStdString(options.keyVariable);
        const QString mark = u"${"_s + variable + u'}';
        // The sentence does not repeat what was given: it may be the key.
        if (secretPieces(mark) != QList<SecretPiece>{{.text = variable, .isVariable = true}})
            return failure(Error::Kind::Invalid,
                           Words::tr("--key-env wants the name of an environment variable (letters, digits and _), "
                                     "never the key itself."));
        endpoint.keyVariable = variable;
    }
    for (const std::string &argument : options.headers) {
        const auto parts = split(argument, u':');
        if (!parts)
            return failure(Error::Kind::Invalid, Words::tr("--header wants 'NAME: VALUE'."));
        endpoint.headers.append({.name = parts->first.trimmed(), .value = parts->second.trimmed()});
    }
    if (options.connectTimeout)
        endpoint.connectTimeout = std::chrono::seconds(*options.connectTimeout);
    if (options.idleTimeout)
        endpoint.idleTimeout = std::chrono::seconds(*options.idleTimeout);
    return applyWay(options.way, endpoint);
}

Result<Endpoint> endpointFor(const Program &program, const EndpointOptions &options, const QString &fallback)
{
    const auto chosen = [&]() -> Result<Endpoint> {
        if (!options.baseUrl.empty())
            return endpointAt(program, options);
        if (!options.endpoint.empty())
            return endpointNamed(program, QString::fromStdString(options.endpoint));
        if (!fallback.isEmpty())
            return endpointNamed(program, fallback);
        if (const Endpoint *last = program.endpoints.find(program.settings.endpoint()))
            return *last;
        return endpointNamed(program, Endpoint::engineId);
    };
    Result<Endpoint> endpoint = chosen();
    if (!endpoint)
        return endpoint;
    if (const auto applied = applyFields(options, *endpoint); !applied)
        return std::unexpected(applied.error());
    return endpoint;
}

Result<Composition> compose(const Program &program, const RequestOptions &options)
{
    Composition composition;
    QString presetEndpoint;
    if (!options.preset.empty()) {
        auto preset = loadPreset(program.folders, QString::fromStdString(options.preset));
        if (!preset)
            return std::unexpected(preset.error());
        composition.prompt = std::move(preset->prompt);
        presetEndpoint = preset->endpoint;
    }
    auto endpoint = endpointFor(program, options.where, presetEndpoint);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    composition.endpoint = *std::move(endpoint);
    for (const auto &applied : {applyTexts(options, composition.prompt), applyParameters(options, composition.prompt),
                                chooseModel(program, options, composition)}) {
        if (!applied)
            return std::unexpected(applied.error());
    }
    return composition;
}

Result<HttpRequest> requestFor(const Composition &composition)
{
    if (composition.endpoint.baseUrl.isEmpty()) {
        return failure(Error::Kind::Invalid,
                       Words::tr("The endpoint “%1” has no address: name another with --endpoint, or give --base-url.")
                           .arg(composition.endpoint.name));
    }
    if (composition.prompt.messages.isEmpty())
        return failure(Error::Kind::Invalid,
                       Words::tr("There is nothing to send: give a PROMPT, or - to read it from standard input."));
    const auto dialect = dialectNamed(composition.endpoint.dialect);
    if (!dialect)
        return std::unexpected(dialect.error());
    return (*dialect)->chatRequest(composition.prompt, composition.endpoint);
}

Result<void> checkKeys(const Program &program, const HttpRequest &request)
{
    for (const QString &name : secretNames(request)) {
        if (program.secrets.find(name).isEmpty()) {
            return failure(Error::Kind::Invalid,
                           Words::tr("The environment variable %1 is not set: put the key there or into the key store "
                                     "(etude-cli keys set %1), name another variable with --key-env, or use --auth "
                                     "none for a host without keys.")
                               .arg(name));
        }
    }
    return {};
}

} // namespace etude
