// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/catalogfiles.h"
#include "viewmodels/workspace.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <memory>

namespace etude {

//! The whole program but for its command line: every room, in the order in which they depend on each other, and the
//! main window. `main` makes one, and so do the tests that use the program as a user does.
class Application final {
public:
    //! Before the QApplication is made: how the window is drawn.
    static void chooseRenderer();

    explicit Application(const Folders &folders);
    //! Writes what is to be found again at the next start.
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    //! The main window, or `nullptr` when it could not be made.
    [[nodiscard]] QQuickWindow *window() const;
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Engine &engine() { return m_engine; }

private:
    Folders m_folders;
    Settings m_settings;
    Endpoints m_endpoints;
    Secrets m_secrets;
    Runs m_runs;
    CatalogFiles m_catalogFiles;
    QStringList m_listNotices;
    Catalog m_catalog;
    Transport m_transport;
    Engine m_engine;
    std::unique_ptr<Workspace> m_workspace;
    QQmlApplicationEngine m_qml;
};

} // namespace etude
