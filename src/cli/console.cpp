// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QFile>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace etude {

#ifdef Q_OS_WIN

namespace {

bool isTyped()
{
    return _isatty(_fileno(stdin)) != 0;
}

std::optional<QByteArray> readHiddenLine()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(input, &before);
    SetConsoleMode(input, before & ~DWORD(ENABLE_ECHO_INPUT));
    wchar_t line[4096];
    DWORD length = 0;
    const bool isRead = ReadConsoleW(input, line, DWORD(std::size(line)), &length, nullptr) != 0 && length > 0;
    SetConsoleMode(input, before);
    if (!isRead)
        return std::nullopt;
    return QString::fromWCharArray(line, int(length)).toUtf8();
}

} // namespace

#else

namespace {

//! Does nothing, but a signal that has a handler interrupts `read`.
void onSignal(int) {}

bool isTyped()
{
    return isatty(STDIN_FILENO) != 0;
}

//! The terminal shows what is typed again however this ends: a signal ends the reading, not the program.
std::optional<QByteArray> readHiddenLine()
{
    struct sigaction breaking = {};
    breaking.sa_handler = onSignal;
    struct sigaction interrupt = {};
    struct sigaction terminate = {};
    ::sigaction(SIGINT, &breaking, &interrupt);
    ::sigaction(SIGTERM, &breaking, &terminate);
    termios before = {};
    ::tcgetattr(STDIN_FILENO, &before);
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    hidden.c_lflag |= ECHONL;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QByteArray line;
    char byte = 0;
    ssize_t count = 0;
    while ((count = ::read(STDIN_FILENO, &byte, 1)) == 1 && byte != '\n')
        line += byte;
    const bool isBroken = count < 0;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    ::sigaction(SIGINT, &interrupt, nullptr);
    ::sigaction(SIGTERM, &terminate, nullptr);
    return isBroken ? std::nullopt : std::optional(line);
}

} // namespace

#endif

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

std::optional<QByteArray> Console::readSecret(const QString &question)
{
    if (!isTyped())
        return readInput();
    note(question);
    return readHiddenLine();
}

} // namespace etude
