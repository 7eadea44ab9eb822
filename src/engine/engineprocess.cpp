// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engineprocess.h"

#include <QTimer>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

//! A line longer than this is cut up: what writes it is no log.
constexpr qsizetype maxLineBytes = 4096;

//! Settings go by the environment where an older server would refuse an option that it does not know.
//! Source: `llama-server --help` of llama.cpp 0.7.0 (2026-11-20).
QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        // The user's own settings are for servers that the user starts: a path prefix or another key would break this one.
        if (name.startsWith("LLAMA_ARG_"_L1) || name == "LLAMA_API_KEY"_L1)
            environment.remove(name);
    }
    environment.insert(u"LLAMA_ARG_CORS_ORIGINS"_s, u"localhost"_s); // its default lets every web page in
    environment.insert(u"LLAMA_ARG_OFFLINE"_s, u"1"_s);
    environment.insert(u"LLAMA_ARG_UI"_s, u"0"_s);
    environment.insert(u"LLAMA_ARG_WEBUI"_s, u"0"_s); // its name until 2026
    return environment;
}

} // namespace

EngineProcess::EngineProcess(QObject *owner)
    : QObject(owner)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &EngineProcess::read);
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT notStarted(m_process.errorString());
        },
        Qt::QueuedConnection);
    connect(&m_process, &QProcess::finished, this, [this] {
        read();
        if (!m_rest.isEmpty())
            Q_EMIT lineWritten(QString::fromUtf8(std::exchange(m_rest, {})));
        Q_EMIT ended();
    });
    connect(&m_process, &QProcess::started, this, [this] { m_keeper.keep(m_process); });
    m_keeper.prepare(m_process);
}

EngineProcess::~EngineProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    kill();
    m_process.waitForFinished(2000);
}

void EngineProcess::start(const QString &executable, const QStringList &arguments)
{
    m_process.setProcessEnvironment(environment());
    m_process.start(executable, arguments);
}

void EngineProcess::endByItself()
{
    disconnect(this, &EngineProcess::lineWritten, nullptr, nullptr);
    disconnect(this, &EngineProcess::notStarted, nullptr, nullptr);
    disconnect(this, &EngineProcess::ended, nullptr, nullptr);
    if (m_process.state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    askToEnd();
    QTimer::singleShot(2s, this, &EngineProcess::kill);
}

// On Unix it leads a group of its own (enginekeeper.cpp): where it is a script that runs the server, both are in it.
void EngineProcess::askToEnd()
{
#ifdef Q_OS_UNIX
    ::kill(-pid_t(m_process.processId()), SIGTERM);
#else
    m_process.terminate();
#endif
}

void EngineProcess::kill()
{
#ifdef Q_OS_UNIX
    ::kill(-pid_t(m_process.processId()), SIGKILL);
#endif
    m_process.kill();
}

void EngineProcess::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (;;) {
        const qsizetype lineEnd = m_rest.indexOf('\n');
        const bool isWhole = lineEnd >= 0 && lineEnd <= maxLineBytes;
        if (!isWhole && m_rest.size() <= maxLineBytes)
            return;
        const QByteArray line = m_rest.first(isWhole ? lineEnd : maxLineBytes);
        m_rest.remove(0, line.size() + (isWhole ? 1 : 0));
        Q_EMIT lineWritten(QString::fromUtf8(line).trimmed());
    }
}

} // namespace etude

#include "moc_engineprocess.cpp"
