// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QFile>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace etude {

Console::Console()
{
#ifdef Q_OS_WIN
    // Bytes go out as they are: no CR before LF.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#else
    // A reader that goes away is an error of the next write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

bool Console::write(QByteArrayView bytes)
{
    if (m_isReaderGone)
        return false;
    const auto size = static_cast<size_t>(bytes.size());
    m_isReaderGone = std::fwrite(bytes.data(), 1, size, stdout) != size || std::fflush(stdout) != 0;
    return !m_isReaderGone;
}

bool Console::isTerminal() const
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

void Console::note(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

void Console::complain(const QString &sentence)
{
    note("etude-cli: "_L1 + sentence.simplified() + u'\n');
}

QByteArray Console::readInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

} // namespace etude
