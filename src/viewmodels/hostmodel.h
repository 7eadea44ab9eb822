// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/misbehavinghost.h"
#include "host/misbehaviour.h"
#include "viewmodels/sessionviewmodel.h"

#include <QAbstractListModel>

namespace etude {

//! The built-in misbehaving host: the ways in which it goes wrong, each with its address. It listens on this computer
//! only, from `start` until `stop` or the end of the program.
class HostModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)
    //! "http://127.0.0.1:41234"; empty while it does not run.
    Q_PROPERTY(QString url READ url NOTIFY stateChanged)
    //! Why it does not run, in one sentence.
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    //! The requests that came last, newest first: "14:03:12  POST /stall/v1/chat/completions". Never what they hold.
    Q_PROPERTY(QStringList log READ log NOTIFY logChanged)

public:
    enum Roles {
        IdRole = Qt::UserRole,
        TitleRole,
        RemedyRole,  //!< what a good client makes of it
        AddressRole, //!< base URL; empty while it does not run
    };
    static constexpr qsizetype mostLogLines = 100;

    explicit HostModel(SessionViewModel &session, Endpoints &endpoints, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isRunning() const { return m_host && m_host->isRunning(); }
    [[nodiscard]] QString url() const { return isRunning() ? m_host->url() : QString(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QStringList log() const { return m_log; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    //! Makes the way in this row the endpoint of the page; there is one such endpoint, used for all of them.
    Q_INVOKABLE void use(int row);

Q_SIGNALS:
    void stateChanged();
    void logChanged();
    void endpointStored();

private:
    SessionViewModel &m_session;
    Endpoints &m_endpoints;
    QList<Misbehaviour> m_rows;
    std::unique_ptr<MisbehavingHost> m_host; //!< from the first start on
    QString m_problem;
    QStringList m_log;
};

} // namespace etude
