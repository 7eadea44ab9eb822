// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

namespace etude {

//! What became of a program.
struct ChildEnd {
    enum class Kind { Ended, NotStarted, TookTooLong, Stopped };
    Kind kind = Kind::Ended;
    int exitCode = 0;       //!< -1 when it was ended by a signal
    QString problem = {};   //!< why it was not started
    QByteArray output = {}; //!< the last `ChildProcess::keptBytes` of it
    QByteArray errors = {}; //!< the same
};

//! A program with nobody at its keyboard that leaves nothing behind: when it ends, when its time is over, when it is
//! stopped and when this is deleted, what it started ends too. What it writes is read to the end and kept in part.
//!
//! Out of scope: a child that takes care to get away (`setsid`).
class ChildProcess final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype keptBytes = 64 * 1024;

    explicit ChildProcess(QObject *owner);
    ~ChildProcess() override;

    struct Command {
        QString program = {};
        QStringList arguments = {};
        QProcessEnvironment environment = {};
        QString folder = {};
        std::chrono::milliseconds limit = {};
    };
    //! Once. `ended` follows, never from within this call.
    void start(const Command &command);
    //! Ends it; `ended` follows.
    void stop();

Q_SIGNALS:
    void ended(const etude::ChildEnd &end);

private:
    class Family;

    void end(ChildEnd::Kind kind);
    void finish();
    void read();

    QProcess m_process;
    QTimer m_limit;
    std::unique_ptr<Family> m_family;
    ChildEnd m_end;
};

} // namespace etude
