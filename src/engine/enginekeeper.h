// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

#include <memory>

namespace etude {

//! Sees to it that a process ends with this program, however that comes about: no engine is ever left behind.
//!
//! On Linux the kernel is told to kill it (PR_SET_PDEATHSIG); on Windows a job object does, which is closed with the last
//! of our handles. Elsewhere a second process watches: `sh`, which reads from a pipe that only this program holds open, and
//! kills the engine's process group when the pipe ends. The kernel's way reaches the process that was started and no child of it:
//! a script in its place has to `exec` the server.
class EngineKeeper final : public QObject {
    Q_OBJECT
public:
    enum class Way { Kernel, Job, Watcher };
    [[nodiscard]] static Way usualWay();

    explicit EngineKeeper(Way way = usualWay(), QObject *parent = nullptr);
    ~EngineKeeper() override;

    //! Before `process` is started.
    void prepare(QProcess &process);
    //! When it has started.
    void keep(const QProcess &process);

private:
    struct Job;

    Way m_way;
    std::unique_ptr<QProcess> m_watcher;
    std::unique_ptr<Job> m_job;
};

} // namespace etude
