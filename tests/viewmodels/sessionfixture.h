// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeserver.h"
#include "world.h"

#include <QTemporaryDir>
#include <QTest>

namespace etude {

//! What tests of a session begin with, for each of their functions anew: a server of ours, and the program of somebody who
//! has never used it. A test calls `begin` in `init` and `end` in `cleanup`.
class SessionFixture {
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_server = std::make_unique<FakeServer>();
        startProgram();
    }

    //! Again, with what it left in its folder, where it has run before.
    void startProgram()
    {
        m_workspace.reset();
        m_world = std::make_unique<World>(m_folder->path());
        m_workspace = std::make_unique<Workspace>(m_world->rooms());
        m_session = m_workspace->session();
    }

    void end()
    {
        m_workspace.reset();
        m_world.reset();
        m_server.reset();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Workspace> m_workspace;
    SessionViewModel *m_session = nullptr;
};

} // namespace etude
