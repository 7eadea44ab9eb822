// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/childprocess.h"
#include "check/differences.h"
#include "host/scriptedhost.h"
#include "snippets/snippets.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <functional>

namespace etude {

//! What is to be checked: what `snippet` is given, and where it runs.
struct CheckTask {
    QString language = {};
    HttpRequest request = {};
    QString dialect = {};
    SnippetOptions options = {};
    //! A `node_modules` folder whose packages the code may use; empty = that of the home folder, if there is one.
    QString nodePackages = {};
    //! The time that the code has; nothing = what is usual for the program that runs it.
    std::optional<std::chrono::milliseconds> limit = {};
    //! For tests: makes something else of the code before it runs.
    std::function<QString(const QString &code)> change = {};
};

//! What a check found.
struct CheckResult {
    enum class Kind {
        Same,      //!< the code sends the request that Run would send
        Different, //!< it sends another one, more than one, or none
        NotRun,    //!< it could not be run, or broke off before it sent anything
    };
    Kind kind = Kind::NotRun;
    //! For people, translated: "The code sends the same request as Run."
    QString sentence = {};
    QList<Difference> differences = {};
    QString program = {};   //!< whole path of what ran it; empty when nothing did
    int exitCode = 0;       //!< of that program; -1 when it was ended by a signal
    QByteArray output = {}; //!< the last 64 KiB of what it wrote
    QByteArray errors = {}; //!< the same for its standard error
    QDateTime time = {};    //!< when it ended
};

//! Runs a snippet as a user would, and compares what it sends with what Run would send.
//!
//! The code is the one that `snippet` gives, but that scheme, host and port in it are those of a recorder on 127.0.0.1,
//! which answers shortly in the words of the dialect. It runs in a folder of its own, which is removed afterwards, with a
//! dummy in place of each key, nothing to read, and a limit to its time.
//!
//! So the request cannot reach a host, and no key can reach anybody: the code knows neither. This is no cage, though. The
//! interpreter and the packages that the code uses are the user's own and may do what they do whenever they run; code that
//! Etude writes runs here, and none that came from elsewhere.
class SnippetCheck final : public QObject {
    Q_OBJECT
public:
    explicit SnippetCheck(CheckTask task, QObject *parent = nullptr);

    //! Once. `finished` follows once, never from within this call; deletion ends the check without it.
    void start();
    //! Ends the check: `finished` follows, with `NotRun`, if it did not yet.
    void cancel();

Q_SIGNALS:
    void finished(const etude::CheckResult &result);

private:
    [[nodiscard]] Result<ChildProcess::Command> prepare();
    [[nodiscard]] Result<QString> redirected(const QString &code) const;
    void record(const HostRequest &request);
    void settle(const ChildEnd &end);
    void judge();
    void judgeSilence();
    void judgeRequest();
    void give(CheckResult::Kind kind, const QString &sentence);

    CheckTask m_task;
    std::chrono::milliseconds m_limit{0};
    QString m_install; //!< how the package of the client is installed
    HttpRequest m_expected;
    QTemporaryDir m_folder;
    ScriptedHost m_recorder;
    ChildProcess m_child;
    QTimer m_settling;
    HostRequest m_received; //!< the first request
    qsizetype m_receivedCount = 0;
    ChildEnd m_end;
    CheckResult m_result;
};

} // namespace etude
