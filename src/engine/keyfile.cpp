// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

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

//! Held while the file is in use; one whose process is gone counts for nothing.
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    return lock->tryLock() ? std::move(lock) : nullptr;
}

void removeStale(const QDir &folder)
{
    const QStringList names = folder.entryList({u"*"_s + suffix}, QDir::Files);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (const auto lock = lockOf(path))
            QFile::remove(path);
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
    auto lock = lockOf(path);
    if (!lock) {
        return failure(
            Error::Kind::File,
            Words::tr("Another Etude starts an engine at port %1, or the folder “%2” cannot be written to: check "
                      "its permissions.")
                .arg(port)
                .arg(folder));
    }
    QFile::remove(path);
    QFile file(path);
    // Its permissions are there before its contents.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(key.reveal() + '\n') < 0 || !file.flush()) {
        return failure(Error::Kind::File,
                       Words::tr("The key of the engine cannot be written to “%1”: %2. Check the folder's permissions.")
                           .arg(path, file.errorString()));
    }
    return std::unique_ptr<KeyFile>(new KeyFile(path, key, std::move(lock)));
}

KeyFile::KeyFile(QString path, ApiKey key, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_lock(std::move(lock))
{
}

KeyFile::~KeyFile()
{
    QFile::remove(m_path);
}

} // namespace etude
