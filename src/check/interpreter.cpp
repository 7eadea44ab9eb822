// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/interpreter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <array>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Interpreter)
};

//! A program that was started from a dock or a menu on macOS does not have these in its PATH; a terminal does.
QStringList furtherFolders()
{
#ifdef Q_OS_MACOS
    return {u"/opt/homebrew/bin"_s, u"/usr/local/bin"_s};
#else
    return {};
#endif
}

QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() && !furtherFolders().isEmpty() ? QStandardPaths::findExecutable(name, furtherFolders())
                                                          : found;
}

//! The variables that are passed on: how to find programs and packages, and which language people speak.
QStringList passedVariables()
{
    return {
        u"PATH"_s,
        u"LANG"_s,
        u"LANGUAGE"_s,
        u"LC_ALL"_s,
        u"LC_CTYPE"_s,
        u"LC_MESSAGES"_s,
        u"TZ"_s,
        u"USER"_s,
        u"LOGNAME"_s,
        u"LD_LIBRARY_PATH"_s,
        u"DYLD_LIBRARY_PATH"_s,
        // Where packages and version managers are that are not at their usual place.
        u"VIRTUAL_ENV"_s,
        u"CONDA_PREFIX"_s,
        u"PYTHONPATH"_s,
        u"PYTHONUSERBASE"_s,
        u"PYENV_ROOT"_s,
        u"PYENV_VERSION"_s,
        u"ASDF_DIR"_s,
        u"ASDF_DATA_DIR"_s,
        u"NVM_DIR"_s,
        u"VOLTA_HOME"_s,
        u"MISE_DATA_DIR"_s,
        u"GEM_HOME"_s,
        u"GEM_PATH"_s,
        u"GOROOT"_s,
        u"GOPATH"_s,
        u"GOCACHE"_s,
#ifdef Q_OS_WIN
        // Without these programs do not start, or have no network. Python keeps the user's packages below APPDATA.
        u"SystemRoot"_s,
        u"SystemDrive"_s,
        u"windir"_s,
        u"ComSpec"_s,
        u"PATHEXT"_s,
        u"ProgramData"_s,
        u"ProgramFiles"_s,
        u"ProgramFiles(x86)"_s,
        u"OS"_s,
        u"PROCESSOR_ARCHITECTURE"_s,
        u"NUMBER_OF_PROCESSORS"_s,
        u"APPDATA"_s,
        u"LOCALAPPDATA"_s,
#endif
    };
}

//! What is used from the home folder. It holds packages, programs and what was built of them, and none of it says what is
//! sent where.
constexpr std::array lentPlaces{
    ".local/lib", "Library/Python", "node_modules", ".gem",           ".local/share/gem",  ".pyenv", ".asdf",
    ".nvm",       ".volta",         ".rbenv",       ".tool-versions", ".local/share/mise", "go",
};

//! What keeps programs from asking the network for something themselves.
constexpr std::array offlineVariables{
    std::pair("GOPROXY", "off"),       // packages, and
    std::pair("GOTOOLCHAIN", "local"), // another Go
    std::pair("POWERSHELL_TELEMETRY_OPTOUT", "1"),
    std::pair("POWERSHELL_UPDATECHECK", "Off"),
    std::pair("DENO_NO_UPDATE_CHECK", "1"),
    std::pair("DO_NOT_TRACK", "1"), // Bun
};

void linkTo(const QString &target, const QString &link)
{
    if (!QFile::exists(target))
        return;
    QDir().mkpath(QFileInfo(link).path());
    std::error_code problem; // see the header: what cannot be linked is left out
    if (QFileInfo(target).isDir())
        std::filesystem::create_directory_symlink(QFileInfo(target).filesystemAbsoluteFilePath(),
                                                  QFileInfo(link).filesystemAbsoluteFilePath(), problem);
    else
        std::filesystem::create_symlink(QFileInfo(target).filesystemAbsoluteFilePath(),
                                        QFileInfo(link).filesystemAbsoluteFilePath(), problem);
}

} // namespace

Result<Interpreter> interpreterOf(const SnippetLanguage &language)
{
    if (language.run.isEmpty())
        return failure(Error::Kind::Invalid,
                       Words::tr("Code in %1 has to be built in a project of its own, so it is not run by the check.")
                           .arg(language.name));
    QStringList names;
    for (const QStringList &command : language.run) {
        const QString program = findProgram(command.first());
        if (!program.isEmpty()) {
            // Go builds before it runs, for the first time with all that it brings along.
            const auto limit = command.first() == "go"_L1 ? 120s : 30s;
            return Interpreter{.program = program, .arguments = command.sliced(1), .limit = limit};
        }
        if (!names.contains(command.first()))
            names.append(command.first());
    }
    return failure(Error::Kind::Invalid,
                   Words::tr("Nothing was found on this computer that runs %1: install it (looked for: %2).")
                       .arg(language.name, names.join(", "_L1)));
}

QString dummyKey(const QString &name)
{
    // Each its own, so that one in the place of another is seen.
    return "etude-check-not-a-key-for-"_L1 + name;
}

QProcessEnvironment checkEnvironment(const QString &folder, const QStringList &secretNames)
{
    const QProcessEnvironment users = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : secretNames)
        environment.insert(name, dummyKey(name));
    for (const QString &name : passedVariables()) {
        if (users.contains(name))
            environment.insert(name, users.value(name));
    }
    QStringList path = QStringList(environment.value(u"PATH"_s)) + furtherFolders();
    path.removeAll(QString()); // an empty entry means the folder in which it runs
    environment.insert(u"PATH"_s, path.join(QDir::listSeparator()));
    const QString here = QDir::toNativeSeparators(folder);
    for (const QString &name : {u"HOME"_s, u"USERPROFILE"_s, u"TMPDIR"_s, u"TEMP"_s, u"TMP"_s, u"CURL_HOME"_s})
        environment.insert(name, here);
    // Python and others ask the system for a proxy where no variable speaks of one.
    for (const QString &name : {u"NO_PROXY"_s, u"no_proxy"_s})
        environment.insert(name, u"*"_s);
#ifndef Q_OS_WIN
    // In the user's own, the standard library is built once and not for each check. Windows has LOCALAPPDATA for that.
    if (!environment.contains(u"GOCACHE"_s))
        environment.insert(u"GOCACHE"_s,
                           QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + "/go-build"_L1);
#endif
    for (const auto &[name, value] : offlineVariables)
        environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    return environment;
}

void lendHome(const QString &folder, const QString &nodePackages)
{
    const QDir home = QDir::home();
    const QDir there(folder);
    for (const char *place : lentPlaces) {
        const QString name = QString::fromLatin1(place);
        const bool isReplaced = name == "node_modules"_L1 && !nodePackages.isEmpty();
        linkTo(isReplaced ? nodePackages : home.filePath(name), there.filePath(name));
    }
    // Where there is no such folder, Bun fetches packages from the network.
    there.mkpath(u"node_modules"_s);
    // Finding none in its home folder, curl asks the system for another one of the user.
    for (const QString &name : {u".curlrc"_s, u"_curlrc"_s})
        (void)QFile(there.filePath(name)).open(QIODevice::WriteOnly);
}

} // namespace etude
