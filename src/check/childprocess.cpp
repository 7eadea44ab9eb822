// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/childprocess.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace etude {

namespace {

void keepLast(QByteArray &kept, const QByteArray &more)
{
    kept += more;
    if (kept.size() > ChildProcess::keptBytes)
        kept.remove(0, kept.size() - ChildProcess::keptBytes);
}

} // namespace

#ifdef Q_OS_WIN

//! A program with its children, as a job.
class ChildProcess::Family final {
public:
    explicit Family(QProcess &) {}
    ~Family() { end(); }
    Q_DISABLE_COPY_MOVE(Family)

    void add(qint64 processId)
    {
        const HANDLE process = ::OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, DWORD(processId));
        if (!process)
            return;
        m_job = ::CreateJobObjectW(nullptr, nullptr);
        JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        ::SetInformationJobObject(m_job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
        ::AssignProcessToJobObject(m_job, process);
        ::CloseHandle(process);
    }

    void end()
    {
        if (!m_job)
            return;
        ::TerminateJobObject(m_job, 1);
        ::CloseHandle(std::exchange(m_job, nullptr));
    }

private:
    HANDLE m_job = nullptr;
};

#else

//! A program with its children, as a session of its own.
class ChildProcess::Family final {
public:
    explicit Family(QProcess &process)
    {
        process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession
                                         | QProcess::UnixProcessFlag::CloseFileDescriptors
                                         | QProcess::UnixProcessFlag::ResetSignalHandlers);
#ifdef Q_OS_LINUX
        // The kernel ends it when this program is gone, however that came about.
        process.setChildProcessModifier([parent = ::getpid()] {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (::getppid() != parent)
                ::_exit(1); // it was gone before that took effect
        });
#endif
    }
    ~Family() { end(); }
    Q_DISABLE_COPY_MOVE(Family)

    void add(qint64 processId) { m_group = pid_t(processId); }

    void end()
    {
        // The number is not given to another process while one of the group lives.
        if (m_group > 0)
            ::kill(-std::exchange(m_group, 0), SIGKILL);
    }

private:
    pid_t m_group = 0;
};

#endif

ChildProcess::ChildProcess(QObject *owner)
    : QObject(owner)
    , m_family(std::make_unique<Family>(m_process))
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(ChildEnd::Kind::TookTooLong); });
    connect(&m_process, &QProcess::started, this, [this] { m_family->add(m_process.processId()); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ChildProcess::read);
    connect(&m_process, &QProcess::finished, this, &ChildProcess::finish);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error != QProcess::FailedToStart)
                return;
            m_limit.stop();
            m_end.kind = ChildEnd::Kind::NotStarted;
            m_end.problem = m_process.errorString();
            Q_EMIT ended(m_end);
        },
        Qt::QueuedConnection);
}

ChildProcess::~ChildProcess()
{
    m_process.disconnect(this);
    m_family->end();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(2000);
}

void ChildProcess::start(const Command &command)
{
    m_process.setProcessEnvironment(command.environment);
    m_process.setWorkingDirectory(command.folder);
    m_limit.start(command.limit);
    m_process.start(command.program, command.arguments);
}

void ChildProcess::stop()
{
    end(ChildEnd::Kind::Stopped);
}

void ChildProcess::end(ChildEnd::Kind kind)
{
    m_limit.stop();
    if (m_process.state() == QProcess::NotRunning)
        return; // `ended` is on its way already
    m_end.kind = kind;
    m_family->end();
    m_process.kill();
}

void ChildProcess::finish()
{
    m_limit.stop();
    read();
    m_family->end();
    m_end.exitCode = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    Q_EMIT ended(m_end);
}

void ChildProcess::read()
{
    keepLast(m_end.output, m_process.readAllStandardOutput());
    keepLast(m_end.errors, m_process.readAllStandardError());
}

} // namespace etude

#include "moc_childprocess.cpp"
