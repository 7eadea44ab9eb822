// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginespec.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! For a model of this size a second thread makes it slower, and a prompt cache would grow to hundreds of megabytes. The
//! context is shared out among the slots. It thinks only when it is asked to.
const QStringList &starterArguments()
{
    static const QStringList arguments{u"--ctx-size"_s,  u"2048"_s, u"--parallel"_s,  u"2"_s,  u"--threads"_s, u"1"_s,
                                       u"--cache-ram"_s, u"0"_s,    u"--reasoning"_s, u"off"_s};
    return arguments;
}

QStringList stringsAt(const Json &json, const char *key)
{
    QStringList strings;
    for (const Json &value : listAt(json, key)) {
        if (value.is_string())
            strings.append(QString::fromStdString(value.get<std::string>()));
    }
    return strings;
}

//! A number of a settings file that can be one of layers, threads or tokens.
std::optional<int> countAt(const Json &json, const char *key)
{
    const std::optional<qint64> number = integerAt(json, key);
    return number && *number >= 0 && *number <= 100'000'000 ? std::optional(int(*number)) : std::nullopt;
}

} // namespace

Json toJson(const EngineSpec &spec)
{
    Json json = Json::object();
    if (!spec.executable.isEmpty())
        json["executable"] = toJson(spec.executable);
    if (!spec.modelFile.isEmpty())
        json["model_file"] = toJson(spec.modelFile);
    if (spec.contextTokens > 0)
        json["context_tokens"] = spec.contextTokens;
    if (spec.gpuLayers)
        json["gpu_layers"] = *spec.gpuLayers;
    if (spec.threads > 0)
        json["threads"] = spec.threads;
    for (const QString &argument : spec.extraArguments)
        json["extra_arguments"].push_back(toJson(argument));
    return json;
}

EngineSpec engineSpecFromJson(const Json &json)
{
    return {.executable = stringAt(json, "executable"),
            .modelFile = stringAt(json, "model_file"),
            .contextTokens = countAt(json, "context_tokens").value_or(0),
            .gpuLayers = countAt(json, "gpu_layers"),
            .threads = countAt(json, "threads").value_or(0),
            .extraArguments = stringsAt(json, "extra_arguments")};
}

QString findLlamaServer()
{
    const QString named = qEnvironmentVariable("ETUDE_LLAMA_SERVER");
    if (!named.isEmpty())
        return named;
    const QString beside = QStandardPaths::findExecutable(u"llama-server"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"llama-server"_s) : beside;
}

QString starterModelFile()
{
    const QString path =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/etude/starter-q8_0.gguf"_s);
    return QFileInfo::exists(path) ? path : QString();
}

QString modelIdOf(const EngineSpec &spec)
{
    if (spec.isStarter())
        return u"starter"_s;
    // A comma would separate two names of the model.
    QString id = QFileInfo(spec.modelFile).fileName().replace(u',', u'_');
    if (id.endsWith(".gguf"_L1, Qt::CaseInsensitive))
        id.chop(5);
    return id;
}

QString executableOf(const EngineSpec &spec)
{
    return spec.executable.isEmpty() ? findLlamaServer() : spec.executable;
}

QString modelFileOf(const EngineSpec &spec)
{
    return spec.isStarter() ? starterModelFile() : spec.modelFile;
}

QStringList argumentsOf(const EngineSpec &spec, quint16 port, const QString &keyFile)
{
    QStringList list{u"--model"_s,   modelFileOf(spec), u"--alias"_s,          modelIdOf(spec), u"--host"_s,
                     u"127.0.0.1"_s, u"--port"_s,       QString::number(port), u"--metrics"_s};
    if (!keyFile.isEmpty())
        list << u"--api-key-file"_s << keyFile;
    if (spec.isStarter())
        return list + starterArguments();
    list << u"--ctx-size"_s
         << QString::number(spec.contextTokens > 0 ? spec.contextTokens : EngineSpec::usualContextTokens);
    if (spec.gpuLayers)
        list << u"--gpu-layers"_s << QString::number(*spec.gpuLayers);
    if (spec.threads > 0)
        list << u"--threads"_s << QString::number(spec.threads);
    return list + spec.extraArguments;
}

QString refusedArgument(const QStringList &extraArguments)
{
    // Source: `llama-server --help` of llama.cpp 0.7.0 (2026-11-20).
    static const QStringList refused{u"--host"_s,       u"--port"_s,         u"--api-key"_s,      u"--api-key-file"_s,
                                     u"--api-prefix"_s, u"--ssl-key-file"_s, u"--ssl-cert-file"_s};
    for (const QString &argument : extraArguments) {
        if (refused.contains(argument.section(u'=', 0, 0)))
            return argument.section(u'=', 0, 0);
    }
    return {};
}

QStringList splitArguments(const QString &text)
{
    QStringList arguments;
    QString argument;
    bool isBegun = false;
    QChar quote;
    for (const QChar c : text) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                argument += c;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
            isBegun = true; // "" is an argument, too
        } else if (c.isSpace()) {
            if (isBegun)
                arguments.append(std::exchange(argument, {}));
            isBegun = false;
        } else {
            argument += c;
            isBegun = true;
        }
    }
    if (isBegun)
        arguments.append(argument);
    return arguments;
}

QString joinArguments(const QStringList &arguments)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    QStringList quoted;
    for (const QString &argument : arguments) {
        if (plain.match(argument).hasMatch()) {
            quoted.append(argument);
            continue;
        }
        // Within '…' nothing means anything but the ' itself, which stands in "…".
        QString text = argument;
        quoted.append(u'\'' + text.replace(u'\'', u"'\"'\"'"_s) + u'\'');
    }
    return quoted.join(u' ');
}

} // namespace etude
