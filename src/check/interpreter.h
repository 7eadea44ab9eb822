// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "snippets/snippets.h"

#include <QProcessEnvironment>

#include <chrono>

//! What a snippet needs to run on the user's computer.
namespace etude {

//! A program that was found, and what it is called with.
struct Interpreter {
    QString program = {};                                       //!< whole path
    QStringList arguments = {};                                 //!< `{file}` still among them
    std::chrono::milliseconds limit = std::chrono::seconds(30); //!< more than a snippet needs with it
};

//! The first program of `SnippetLanguage::run` that is installed. Fails (`Kind::Invalid`) naming all that were looked for,
//! and where the language has none because its code has to be built first.
[[nodiscard]] Result<Interpreter> interpreterOf(const SnippetLanguage &language);

//! The value that stands for the key `name` in a check.
[[nodiscard]] QString dummyKey(const QString &name);

//! The environment in which a snippet runs in `folder`: what programs need to start and to find the packages that the user
//! installed, a dummy for each of `secretNames`, and nothing else that the user has set.
//!
//! `folder` is the home folder in it, since files there change what is sent or the way it takes: `.netrc`, `.curlrc`
//! (both obeyed without being asked), settings of package managers. `lendHome` makes the user's packages found from there.
//! Proxies are switched off for all clients, also for those that would take the system's.
[[nodiscard]] QProcessEnvironment checkEnvironment(const QString &folder, const QStringList &secretNames);

//! Makes `folder` look like the user's home folder as far as programs and packages are concerned, by symbolic links:
//! what `pip install --user` and `npm install` in the home folder put there, and what version managers keep. `nodePackages`
//! is a `node_modules` folder to be used in place of that of the home folder; Node finds packages nowhere else, from a
//! file's folder upwards. What cannot be linked is left out: then a package is missing, and the check says so.
void lendHome(const QString &folder, const QString &nodePackages = {});

} // namespace etude
