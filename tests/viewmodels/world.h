// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/workspace.h"

namespace etude {

//! A user's whole world in a temporary folder, with one endpoint at a server of ours.
struct World {
    explicit World(const QString &folder)
        : folders{folder + QStringLiteral("/config"), folder + QStringLiteral("/data")}
        , settings(folders)
        , endpoints(folders, builtInEndpoints())
        , secrets(folders)
        , runs(folders)
        , engine(transport, folders.data + QStringLiteral("/engine"))
    {
    }

    Rooms rooms()
    {
        return {.folders = folders,
                .settings = settings,
                .endpoints = endpoints,
                .secrets = secrets,
                .runs = runs,
                .catalog = catalog,
                .listNotices = listNotices,
                .transport = transport,
                .engine = engine};
    }

    Folders folders;
    Settings settings;
    Endpoints endpoints;
    Secrets secrets;
    Runs runs;
    QStringList listNotices;
    Catalog catalog;
    Transport transport;
    Engine engine;
};

} // namespace etude
