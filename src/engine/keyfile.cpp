// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

constexpr auto suffix = ".key"_L1;

ApiKey randomKey()
{
    QByteArray bytes(32, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                          bytes.size() / qsizetype(sizeof(quint32)));
    return ApiKey(QString::fromLatin1(bytes.toHex()));
}

void removeStale(const QDir &folder)
{
    const QStringList names = folder.entryList({u"*"_s + suffix}, QDir::Files);
    for (const QString &name : names) {
        QTcpServer server;
        const quint16 port = name.chopped(suffix.size()).toUShort();
        if (port != 0 && server.listen(QHostAddress::LocalHost, port))
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

QString KeyFile::pathIn(const QString &folder, quint16 port)
{
    return QDir(folder).absoluteFilePath(QString::number(port) + suffix);
}

Result<std::unique_ptr<KeyFile>> KeyFile::write(const QString &folder, quint16 port)
{
    const QString path = pathIn(folder, port);
    const ApiKey key = randomKey();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    removeStale(QDir(folder));
    QFile::remove(path);
    QFile file(path);
    // Its permissions are there before its contents.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(key.reveal() + '\n') < 0 || !file.flush()) {
        return failure(Error::Kind::File,
                       Words::tr("The key of the engine cannot be written to “%1”: %2. Check the folder's permissions.")
                           .arg(path, file.errorString()));
    }
    return std::unique_ptr<KeyFile>(new KeyFile(path, key));
}

KeyFile::KeyFile(QString path, ApiKey key)
    : m_path(std::move(path))
    , m_key(std::move(key))
{
}

KeyFile::~KeyFile()
{
    QFile::remove(m_path);
}

} // namespace etude
