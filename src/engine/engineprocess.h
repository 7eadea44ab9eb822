// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/enginekeeper.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QStringList>

namespace etude {

//! The process of an engine: its environment, its lines, its end.
class EngineProcess final : public QObject {
    Q_OBJECT
public:
    explicit EngineProcess(QObject *owner);
    //! Kills it.
    ~EngineProcess() override;

    void start(const QString &executable, const QStringList &arguments);
    //! Asks it to end, kills it if it does not, and deletes this; nothing is reported any more but `QObject::destroyed`.
    void endByItself();
    //! Waits up to a fifth of a second for its end, and reports that if it comes.
    void lookWhetherItEnded() { m_process.waitForFinished(200); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

Q_SIGNALS:
    void lineWritten(const QString &line);
    void notStarted(const QString &reason);
    void ended();

private:
    void read();
    void askToEnd();
    void kill();

    QProcess m_process;
    EngineKeeper m_keeper;
    QByteArray m_rest; //!< the begun line
};

} // namespace etude
