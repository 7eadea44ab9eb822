// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

//! The compilers of the languages in which code is exported.
namespace etude {

//! A snippet that becomes a program. The id is a word of lower-case letters, digits and `_`.
struct Source {
    QString id = {};
    QString code = {};
};

//! Makes programs of many snippets in as few calls of a compiler as it allows. Warnings are errors. What is made stays in
//! the folder, so that the next time is quicker.
struct Toolchain {
    QString language = {};
    //! What the table of the results says: "go", "g++", "syntax only".
    QString ranBy = {};
    //! Why it cannot be used here; empty when it can.
    QString (*missing)() = nullptr;
    //! What the compiler had against the sources; empty when all are well.
    QString (*build)(const QDir &folder, const QList<Source> &sources) = nullptr;
    //! Program and arguments that run one of them. Without the function there is nothing that could.
    QStringList (*command)(const QDir &folder, const QString &id) = nullptr;
};

[[nodiscard]] const QList<Toolchain> &toolchains();

//! What programs need to know besides `PATH`: where the .NET runtime finds what it loads.
void addToolchainVariables(const QDir &folder, QProcessEnvironment &environment);

} // namespace etude
