// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/knownengines.h"

#include <QFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

EngineSign signFrom(const Json &json)
{
    return {.ownedBy = stringAt(json, "owned_by"),
            .server = stringAt(json, "server"),
            .path = stringAt(json, "path"),
            .member = stringAt(json, "member"),
            .text = stringAt(json, "text")};
}

KnownEngine engineFrom(const Json &json)
{
    const Json &version = objectAt(json, "version");
    KnownEngine engine{.id = stringAt(json, "id"),
                       .name = stringAt(json, "name"),
                       .versionPath = stringAt(version, "path"),
                       .versionMember = stringAt(version, "member"),
                       .healthPath = stringAt(json, "health"),
                       .source = stringAt(json, "source"),
                       .retrieved = QDate::fromString(stringAt(json, "retrieved"), Qt::ISODate)};
    for (const Json &port : listAt(json, "ports")) {
        if (port.is_number_unsigned() && port <= std::numeric_limits<quint16>::max())
            engine.ports.append(port.get<quint16>());
    }
    for (const Json &sign : listAt(json, "signs"))
        engine.signs.append(signFrom(sign));
    return engine;
}

//! Anything else could make another address of the one that it is put behind: `@host`, `.host`.
bool isPath(const QString &path)
{
    return path.isEmpty() || path.startsWith(u'/');
}

} // namespace

QList<KnownEngine> knownEnginesFrom(const Json &list)
{
    QList<KnownEngine> engines;
    for (const Json &entry : list) {
        const KnownEngine engine = engineFrom(entry);
        const bool isUsable = !engine.id.isEmpty() && isPath(engine.versionPath) && isPath(engine.healthPath)
            && std::ranges::all_of(engine.signs, isPath, &EngineSign::path);
        if (isUsable)
            engines.append(engine);
    }
    return engines;
}

const QList<KnownEngine> &knownEngines()
{
    static const QList<KnownEngine> engines = [] {
        QFile file(u":/etude/engine/engines.json"_s);
        const Result<Json> list =
            file.open(QIODevice::ReadOnly) ? parseJson(file.readAll()) : Result<Json>(Json::array());
        Q_ASSERT_X(list && !list->empty(), "engine", "resources/engine/engines.json is broken");
        return knownEnginesFrom(list.value_or(Json::array()));
    }();
    return engines;
}

QList<quint16> portsOf(const QList<KnownEngine> &engines)
{
    QList<quint16> ports;
    for (const KnownEngine &engine : engines) {
        for (const quint16 port : engine.ports) {
            if (!ports.contains(port))
                ports.append(port);
        }
    }
    return ports;
}

} // namespace etude
