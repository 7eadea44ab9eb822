// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/program.h"

#include <QDir>
#include <QTemporaryDir>

namespace etude {

//! etude-cli with folders and an environment of its own: nothing of the person who runs the tests is read or written.
class Cli final {
public:
    Cli()
    {
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        // Where Qt and the engine are is the business of the machine.
        for (const QString &name :
             {QStringLiteral("PATH"), QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("SystemRoot")}) {
            if (qEnvironmentVariableIsSet(qPrintable(name)))
                m_environment.insert(name, qEnvironmentVariable(qPrintable(name)));
        }
    }

    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }
    [[nodiscard]] QString program() const { return QStringLiteral(ETUDE_CLI); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList arguments(const QStringList &behind) const
    {
        return QStringList{QStringLiteral("--config-dir"), path(QStringLiteral("config")), QStringLiteral("--data-dir"),
                           path(QStringLiteral("data"))}
        + behind;
    }
    [[nodiscard]] ProgramResult run(const QStringList &behind, const QByteArray &input = {}) const
    {
        return runProgram(program(), arguments(behind), m_environment, input);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace etude
