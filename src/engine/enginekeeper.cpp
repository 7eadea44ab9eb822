// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/enginekeeper.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace etude {

struct EngineKeeper::Job {
#ifdef Q_OS_WIN
    HANDLE handle = nullptr;
    ~Job()
    {
        if (handle)
            CloseHandle(handle);
    }
#endif
};

EngineKeeper::Way EngineKeeper::usualWay()
{
#if defined(Q_OS_LINUX)
    return Way::Kernel;
#elif defined(Q_OS_WIN)
    return Way::Job;
#else
    return Way::Watcher;
#endif
}

EngineKeeper::EngineKeeper(Way way, QObject *parent)
    : QObject(parent)
    , m_way(way)
{
}

EngineKeeper::~EngineKeeper()
{
    if (!m_watcher)
        return;
    // The process is gone, and its number may soon be another's: the watcher must not get to its `kill`.
    m_watcher->kill();
    m_watcher->waitForFinished(1000);
}

void EngineKeeper::prepare(QProcess &process)
{
#ifdef Q_OS_UNIX
    // A group of its own, so that Ctrl+C in a terminal reaches this program alone, which then ends the engine in good order.
    process.setChildProcessModifier([way = m_way, parent = ::getpid()] {
        ::setpgid(0, 0);
#ifdef Q_OS_LINUX
        if (way == Way::Kernel)
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
        if (::getppid() != parent)
            ::_exit(1); // this program was gone before that took effect
    });
#else
    Q_UNUSED(process)
#endif
}

void EngineKeeper::keep(const QProcess &process)
{
    switch (m_way) {
    case Way::Kernel:
        break;
    case Way::Job:
#ifdef Q_OS_WIN
    {
        m_job = std::make_unique<Job>();
        m_job->handle = CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        SetInformationJobObject(m_job->handle, JobObjectExtendedLimitInformation, &limits, sizeof(limits));
        if (const HANDLE engine =
                OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, DWORD(process.processId()))) {
            AssignProcessToJobObject(m_job->handle, engine);
            CloseHandle(engine);
        }
    }
#endif
    break;
    case Way::Watcher:
        m_watcher = std::make_unique<QProcess>();
        m_watcher->setStandardOutputFile(QProcess::nullDevice());
        m_watcher->setStandardErrorFile(QProcess::nullDevice());
        EngineKeeper(Way::Watcher).prepare(*m_watcher); // a group of its own, too
        m_watcher->start(u"/bin/sh"_s,
                         {u"-c"_s, u"while read -r line; do :; done; kill -s KILL -- \"-$1\""_s, u"sh"_s,
                          QString::number(process.processId())});
        break;
    }
}

} // namespace etude

#include "moc_enginekeeper.cpp"
