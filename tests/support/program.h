// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace etude {

//! What a program did.
struct ProgramResult {
    int exitCode = -1; //!< -1 when it did not start, crashed, or was still running after 60 seconds
    QByteArray output = {};
    QByteArray errors = {};
};

//! Runs a program to its end while the event loop goes on, so that a `FakeServer` in this thread can answer it.
[[nodiscard]] ProgramResult runProgram(
    const QString &program, const QStringList &arguments,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(), const QByteArray &input = {});

} // namespace etude
