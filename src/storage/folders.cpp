// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folders.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Folders)
};

} // namespace

Folders Folders::standard()
{
    return {.config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/etude"_L1,
            .data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/etude"_L1};
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return failure(
            Error::Kind::File,
            Words::tr("The file “%1” could not be read (%2): check that it is there and that you may read it.")
                .arg(path, file.errorString()));
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const bool isNew = !QFile::exists(path);
    QDir().mkpath(QFileInfo(path).absolutePath()); // opening fails where this did
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (isNew)
            file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(bytes);
        if (file.commit())
            return {};
    }
    return failure(
        Error::Kind::File,
        Words::tr("The file “%1” could not be written (%2): check the free space and the rights to its folder.")
            .arg(path, file.errorString()));
}

Result<QString> keepAside(const QString &path)
{
    const QString base = path + ".broken-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString kept = base;
    for (int n = 2; QFile::exists(kept); ++n)
        kept = base + u'-' + QString::number(n);
    QFile file(path);
    if (!file.rename(kept))
        return failure(Error::Kind::File,
                       Words::tr("The broken file “%1” could not be moved away (%2): move or delete it yourself.")
                           .arg(path, file.errorString()));
    return kept;
}

} // namespace etude
