// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalogfiles.h"

#include "storage/jsonfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int schema = 1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatalogFiles)
};

QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

//! The name of a file for an endpoint's id, which may be any text. No two ids share one, not even where the file system
//! does not tell capitals from small letters; no name has a dot, so that none is that of the file beside another.
QString fileNameFor(const QString &id)
{
    const auto escaped = [](char byte) { return '%' + QByteArray(1, byte).toHex().toUpper(); };
    QByteArray name;
    for (const char byte : id.toUtf8()) {
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
        name += isPlain ? QByteArray(1, byte) : escaped(byte);
    }
    constexpr qsizetype longest = 120; // file systems take 255
    if (name.size() > longest)
        return "%sha256-"_L1 + sumOf(id.toUtf8());
    static const QByteArrayList devices{"con", "prn", "aux", "nul"};
    const bool isPort = name.size() == 4 && (name.startsWith("com") || name.startsWith("lpt")) && name.back() >= '0'
        && name.back() <= '9';
    if (isPort || devices.contains(name))
        name = escaped(name.front()) + name.sliced(1);
    return QString::fromLatin1(name);
}

QString metaPathOf(const QString &path)
{
    return path.chopped(qsizetype(".json"_L1.size())) + ".meta.json"_L1;
}

//! Moves both files out of the way and says why.
std::unexpected<Error> refused(const QString &path, const QString &reason)
{
    const JsonFile aside = setAside(path, reason);
    if (const QString meta = metaPathOf(path); QFile::exists(meta) && !aside.isReadOnly) {
        if (const Result<QString> kept = keepAside(meta); !kept)
            return std::unexpected(kept.error());
    }
    return failure(Error::Kind::File, aside.notice);
}

Result<std::optional<KeptList>> read(const QString &path)
{
    const JsonFile meta = readJsonFile(metaPathOf(path), schema);
    if (meta.isReadOnly)
        return failure(Error::Kind::File, meta.notice);
    if (!QFile::exists(path))
        return std::nullopt;
    const KeptList known{.source = stringAt(meta.values, "source"),
                         .retrieved = QDate::fromString(stringAt(meta.values, "retrieved"), Qt::ISODate),
                         .etag = stringAt(meta.values, "etag").toLatin1(),
                         .lastModified = stringAt(meta.values, "last_modified").toLatin1()};
    if (known.source.isEmpty() || !known.retrieved.isValid())
        return refused(path, Words::tr("it is not known where it came from, or when"));
    Result<QByteArray> body = readFile(path);
    if (!body)
        return std::unexpected(body.error());
    if (sumOf(*body) != stringAt(meta.values, "sha256"))
        return refused(path, Words::tr("it is not what was saved"));
    KeptList list = known;
    list.body = *std::move(body);
    return list;
}

Result<void> write(const QString &path, const KeptList &list)
{
    Q_ASSERT(!list.source.isEmpty() && list.retrieved.isValid());
    const QString metaPath = metaPathOf(path);
    const Result<QByteArray> metaBefore = QFile::exists(metaPath) ? readFile(metaPath) : QByteArray();
    // First, since it fails where the files are those of a newer Etude.
    const Result<void> written = writeJsonFile(metaPath, schema,
                                               {{"source", toJson(list.source)},
                                                {"retrieved", toJson(list.retrieved.toString(Qt::ISODate))},
                                                {"etag", toJson(QString::fromLatin1(list.etag))},
                                                {"last_modified", toJson(QString::fromLatin1(list.lastModified))},
                                                {"sha256", toJson(sumOf(list.body))}});
    if (!written)
        return written;
    Result<void> kept = writeFile(path, list.body);
    if (!kept) {
        // A body of before with the sum of this one would be taken for a broken one.
        const bool isRestored = metaBefore && !metaBefore->isEmpty() && writeFile(metaPath, *metaBefore);
        if (!isRestored)
            QFile::remove(metaPath);
    }
    return kept;
}

} // namespace

CatalogFiles::CatalogFiles(const Folders &folders)
    : m_folder(folders.data + "/catalog"_L1)
{
}

QString CatalogFiles::hostPath(const QString &endpointId) const
{
    return m_folder + "/hosts/"_L1 + fileNameFor(endpointId) + ".json"_L1;
}

Result<std::optional<KeptList>> CatalogFiles::modelsDev() const
{
    return read(m_folder + "/models.dev.json"_L1);
}

Result<std::optional<KeptList>> CatalogFiles::hostList(const QString &endpointId) const
{
    return read(hostPath(endpointId));
}

Result<void> CatalogFiles::keepModelsDev(const KeptList &list) const
{
    return write(m_folder + "/models.dev.json"_L1, list);
}

Result<void> CatalogFiles::keepHostList(const QString &endpointId, const KeptList &list) const
{
    return write(hostPath(endpointId), list);
}

} // namespace etude
