// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>
#endif

namespace etude {

// A handler of the operating system gets no argument of ours, so that these are the one place with a static state.
#ifdef Q_OS_WIN

namespace {

Interrupt *listener = nullptr;

//! Called in a thread of its own.
BOOL WINAPI onControl(DWORD event)
{
    if (event != CTRL_C_EVENT || !listener)
        return FALSE;
    QMetaObject::invokeMethod(std::exchange(listener, nullptr), &Interrupt::triggered, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

class Interrupt::Private {};

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    listener = nullptr;
}

#else

namespace {

int wakeUp[2] = {-1, -1};

//! May only do what signal-safety(7) lists: `write` is in that list.
void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[1], &byte, 1);
}

} // namespace

class Interrupt::Private {
public:
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, wakeUp) != 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(wakeUp[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        d->notifier->setEnabled(false);
        Q_EMIT triggered();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    // SA_RESETHAND: who presses Ctrl+C twice means it.
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    d->notifier.reset();
    for (int &end : wakeUp) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

} // namespace etude
