// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/enginehost.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr std::chrono::seconds patience{5};

//! A file in the data folder; on Windows, where local sockets have a name space of their own, a name made from it.
QString addressIn(const Folders &folders)
{
    const QString path = QDir(folders.data).absoluteFilePath(u"engine.socket"_s);
#ifdef Q_OS_WIN
    return u"etude-engine-"_s
        + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
#else
    return path;
#endif
}

QByteArray messageOf(const RunningEngine &engine)
{
    Json json = {{"endpoint", toJson(engine.endpoint)},
                 {"key", engine.key.reveal().toStdString()},
                 {"model_file", toJson(engine.modelFile)},
                 {"process_id", engine.processId}};
    return jsonText(json) + '\n';
}

std::optional<RunningEngine> engineFrom(const QByteArray &message)
{
    const auto json = parseJson(message);
    if (!json)
        return std::nullopt;
    auto endpoint = endpointFromJson(objectAt(*json, "endpoint"));
    if (!endpoint || endpoint->baseUrl.isEmpty())
        return std::nullopt;
    return RunningEngine{.endpoint = *std::move(endpoint),
                         .key = ApiKey(stringAt(*json, "key")),
                         .modelFile = stringAt(*json, "model_file"),
                         .processId = integerAt(*json, "process_id").value_or(0)};
}

} // namespace

EngineHost::EngineHost(const Folders &folders, RunningEngine engine, QObject *parent)
    : QObject(parent)
    , m_address(addressIn(folders))
    , m_engine(std::move(engine))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
}

Result<void> EngineHost::listen()
{
    QDir().mkpath(QFileInfo(m_address).path());
    // What a killed process left behind; that nobody answers there was found out before.
    QLocalServer::removeServer(m_address);
    if (m_server.listen(m_address))
        return {};
    return failure(Error::Kind::File, tr("Other commands cannot find this engine: %1.").arg(m_server.errorString()));
}

void EngineHost::serve(QLocalSocket *client)
{
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QLocalSocket::readyRead, this, [this, client] {
        if (!client->canReadLine())
            return;
        const QByteArray command = client->readLine().trimmed();
        client->write(messageOf(m_engine));
        client->disconnectFromServer();
        if (command == "stop")
            Q_EMIT stopRequested();
    });
}

void askEngineHost(const Folders &folders, const QByteArray &command, QObject *context,
                   std::function<void(const std::optional<RunningEngine> &)> done)
{
    auto *socket = new QLocalSocket(context);
    // Whichever comes first ends it: the answer, an error, the end of patience.
    const auto end = [socket, done](const QByteArray &message) {
        socket->disconnect();
        socket->deleteLater();
        done(engineFrom(message));
    };
    QObject::connect(socket, &QLocalSocket::connected, socket, [socket, command] { socket->write(command + '\n'); });
    QObject::connect(socket, &QLocalSocket::disconnected, socket, [socket, end] { end(socket->readAll()); });
    QObject::connect(
        socket, &QLocalSocket::errorOccurred, socket,
        [socket, end](QLocalSocket::LocalSocketError error) {
            if (error != QLocalSocket::PeerClosedError)
                end({});
        },
        Qt::QueuedConnection);
    QTimer::singleShot(patience, socket, [end] { end({}); });
    socket->connectToServer(addressIn(folders));
}

} // namespace etude
