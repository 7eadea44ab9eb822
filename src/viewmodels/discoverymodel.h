// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/discovery.h"
#include "viewmodels/sessionviewmodel.h"

#include <QAbstractListModel>

namespace etude {

//! The engines that were found on this computer, those that can be used at once first, and what keeps Etude's own from running. Looks when it is asked,
//! and only at 127.0.0.1.
class DiscoveryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(int count READ count NOTIFY stateChanged)
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY stateChanged)
    //! What became of the last search, where nothing was found or something failed; else empty.
    Q_PROPERTY(QString note READ note NOTIFY stateChanged)
    //! What it looks for: "Ollama, LM Studio, llama-server …".
    Q_PROPERTY(QString known READ known CONSTANT)
    //! What is missing to run the chosen model, and what to install; empty where it can be run.
    Q_PROPERTY(QString engineProblem READ engineProblem NOTIFY stateChanged)

public:
    enum Roles {
        NameRole = Qt::UserRole, //!< "Ollama 0.12.6"
        AddressRole,             //!< "127.0.0.1:11434"
        ModelsRole,              //!< "3 models: llama3.2:3b, qwen3:8b, …"; or why there are none
        IsReadyRole,
    };

    DiscoveryModel(SessionViewModel &session, const Rooms &rooms, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_finds.size()); }
    [[nodiscard]] bool isLooking() const { return m_search != nullptr; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString known() const;
    [[nodiscard]] QString engineProblem() const { return m_engineProblem; }

    //! Where the next search looks.
    void setPlan(const DiscoveryPlan &plan) { m_plan = plan; }
    //! Begins a search, unless one runs.
    Q_INVOKABLE void look();
    //! The same where nobody has asked: that nothing was found is not said.
    void lookUnasked();
    //! Makes the find in this row the endpoint of the page, with the first of its models; remembers it where it is not one
    //! of the known ones.
    Q_INVOKABLE void use(int row);

Q_SIGNALS:
    void stateChanged();
    void endpointStored();

private:
    void begin();
    void take(const QList<FoundEngine> &finds);

    SessionViewModel &m_session;
    Rooms m_rooms;
    DiscoveryPlan m_plan;
    QList<FoundEngine> m_finds;
    std::unique_ptr<QObject> m_search;
    bool m_isAsked = false;
    QString m_note;
    QString m_engineProblem;
};

} // namespace etude
