// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/presets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

QString presetsFolder(const Folders &folders)
{
    return folders.data + "/presets"_L1;
}

QStringList presetFiles(const Folders &folders)
{
    QStringList paths;
    for (const QFileInfo &file : QDir(presetsFolder(folders)).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths += file.absoluteFilePath();
    return paths;
}

Result<Json> readPreset(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Json> json = parseJson(QByteArrayView(*bytes));
    if (!json)
        return failure(Error::Kind::File, Words::tr("The preset “%1” is broken: %2").arg(path, json.error().words));
    return json;
}

QString nameIn(const Result<Json> &preset, const QString &path)
{
    const QString name = preset ? stringAt(*preset, "name") : QString();
    return name.isEmpty() ? QFileInfo(path).completeBaseName() : name;
}

//! The file that holds the preset of this name; empty when there is none.
QString pathOf(const Folders &folders, const QString &name)
{
    const QStringList paths = presetFiles(folders);
    const auto found =
        std::ranges::find_if(paths, [&](const QString &path) { return nameIn(readPreset(path), path) == name; });
    return found == paths.end() ? QString() : *found;
}

//! A name that every file system takes: "REST/GraphQL: a?" → "REST_GraphQL_ a_".
QString fileNameFor(const QString &name)
{
    QString file;
    for (const QChar c : name.simplified().left(80)) {
        const bool isForbidden =
            c.category() == QChar::Other_Control || c.isSurrogate() || u"/\\:*?\"<>|"_s.contains(c);
        file += isForbidden ? QChar(u'_') : c;
    }
    // A dot in front hides a file; Windows drops dots and spaces at the end.
    while (file.startsWith(u'.'))
        file.removeFirst();
    while (file.endsWith(u'.') || file.endsWith(u' '))
        file.chop(1);
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = file.section(u'.', 0, 0).toLower();
    const bool isPort =
        stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1)) && stem.back().isDigit();
    if (file.isEmpty() || devices.contains(stem) || isPort)
        file.prepend(u'_');
    return file;
}

//! A path in the folder that is not taken.
QString freePath(const Folders &folders, const QString &name)
{
    const QString base = presetsFolder(folders) + u'/' + fileNameFor(name);
    QString path = base + ".json"_L1;
    for (int n = 2; QFile::exists(path); ++n)
        path = base + u'-' + QString::number(n) + ".json"_L1;
    return path;
}

} // namespace

QList<QString> presetNames(const Folders &folders)
{
    QStringList names;
    for (const QString &path : presetFiles(folders))
        names += nameIn(readPreset(path), path);
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<Preset> loadPreset(const Folders &folders, const QString &nameOrPath)
{
    const bool looksLikePath =
        nameOrPath.contains(u'/') || nameOrPath.contains(QDir::separator()) || nameOrPath.endsWith(".json"_L1);
    const QString path = looksLikePath && QFile::exists(nameOrPath) ? nameOrPath : pathOf(folders, nameOrPath);
    if (path.isEmpty())
        return failure(Error::Kind::File,
                       Words::tr("There is no preset “%1”: look at the list for its name.").arg(nameOrPath));
    const Result<Json> json = readPreset(path);
    if (!json)
        return std::unexpected(json.error());
    Result<Prompt> prompt = promptFromJson(*json);
    if (!prompt)
        return failure(Error::Kind::File,
                       Words::tr("The preset “%1” cannot be used: %2").arg(path, prompt.error().words));
    return Preset{.name = nameIn(json, path), .endpoint = stringAt(*json, "endpoint"), .prompt = *std::move(prompt)};
}

Result<void> savePreset(const Folders &folders, const Preset &preset)
{
    if (preset.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, Words::tr("The preset has no name: give it one."));
    const QString name = preset.name.simplified();
    const QString existing = pathOf(folders, name);
    // Only what can be read is replaced: a broken or newer file may hold work that is nowhere else.
    if (!existing.isEmpty()) {
        if (const Result<Preset> old = loadPreset(folders, existing); !old)
            return std::unexpected(old.error());
    }
    Json json{{"name", toJson(name)}};
    if (!preset.endpoint.isEmpty())
        json["endpoint"] = toJson(preset.endpoint);
    json.update(toJson(preset.prompt));
    return writeFile(existing.isEmpty() ? freePath(folders, name) : existing, jsonText(json, 2) + '\n');
}

} // namespace etude
