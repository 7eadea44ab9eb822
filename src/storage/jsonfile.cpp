// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonfile.h"

#include "storage/folders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

//! The number stands first, so that it can be read without the rest: a draft with images is large, and saved often.
int schemaOnDisk(const QString &path)
{
    static const QRegularExpression beginning(uR"(^\s*\{\s*"schema"\s*:\s*(\d{1,9}))"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return beginning.match(QString::fromLatin1(file.read(100))).captured(1).toInt();
}

} // namespace

QString newerNotice(const QString &path)
{
    return Words::tr("The file “%1” was saved by a newer Etude and is left unchanged: update Etude to save changes.")
        .arg(path);
}

JsonFile setAside(const QString &path, const QString &reason)
{
    JsonFile file;
    if (const Result<QString> kept = keepAside(path)) {
        file.notice =
            Words::tr("The file “%1” could not be understood (%2) and was kept as “%3”; Etude begins with a new one.")
                .arg(path, reason, QFileInfo(*kept).fileName());
    } else {
        file.notice = kept.error().words;
        file.isReadOnly = true;
    }
    return file;
}

JsonFile readJsonFile(const QString &path, int schema)
{
    JsonFile file;
    if (!QFile::exists(path))
        return file;
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        file.notice = bytes.error().words;
        file.isReadOnly = true;
        return file;
    }
    Result<Json> json = parseJson(QByteArrayView(*bytes));
    if (!json)
        return setAside(path, json.error().words);
    if (!json->is_object())
        return setAside(path, Words::tr("it is not a JSON object"));
    file.values = *std::move(json);
    if (integerAt(file.values, "schema").value_or(schema) > schema) {
        file.notice = newerNotice(path);
        file.isReadOnly = true;
    }
    return file;
}

Result<void> writeJsonFile(const QString &path, int schema, const Json &values)
{
    if (schemaOnDisk(path) > schema)
        return failure(Error::Kind::File, newerNotice(path));
    Json file{{"schema", schema}};
    for (const auto &[key, value] : values.items()) {
        if (key != "schema")
            file[key] = value;
    }
    return writeFile(path, jsonText(file, 2) + '\n');
}

} // namespace etude
