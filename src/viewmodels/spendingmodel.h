// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/sessionviewmodel.h"

#include <QAbstractListModel>

namespace etude {

//! What runs cost, added up by day, endpoint, model, preset or conversation, and the budget of a day.
class SpendingModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    //! The place of a `SpendingBy` among `groups`.
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(QStringList groups READ groups CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY summed)
    //! "$0.42 · 12 runs", "at least $0.42 · 12 runs, 3 of them without a known price", "no runs".
    Q_PROPERTY(QString today READ today NOTIFY summed)
    Q_PROPERTY(QString conversation READ conversation NOTIFY summed)
    Q_PROPERTY(QString all READ all NOTIFY summed)
    Q_PROPERTY(QString problem READ problem NOTIFY summed)
    //! US dollars a day, as typed: "0.5"; empty where there is none.
    Q_PROPERTY(QString budget READ budget NOTIFY budgetChanged)
    //! Why what was typed is no budget.
    Q_PROPERTY(QString budgetProblem READ budgetProblem NOTIFY budgetChanged)

public:
    enum Roles {
        NameRole = Qt::UserRole,
        RunsRole,   //!< "12"
        TokensRole, //!< "1,204 in · 338 out"
        CostRole,   //!< "$0.42", "at least $0.42", "unknown"
        NoteRole,   //!< "3 runs without a known price"; empty where all are known
        ShareRole,  //!< of the dearest row, from 0 to 1
    };

    SpendingModel(const Rooms &rooms, const SessionViewModel &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int group() const { return m_group; }
    void setGroup(int group);
    [[nodiscard]] QStringList groups() const;
    [[nodiscard]] QString today() const { return m_today; }
    [[nodiscard]] QString conversation() const { return m_conversation; }
    [[nodiscard]] QString all() const { return m_all; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString budget() const;
    [[nodiscard]] QString budgetProblem() const { return m_budgetProblem; }

    //! Adds up anew, and has the table shown.
    Q_INVOKABLE void show();
    //! "0.5", "$0.50", "0,5"; empty text takes the budget away.
    Q_INVOKABLE void setBudget(const QString &text);
    void reload();

Q_SIGNALS:
    void groupChanged();
    void summed();
    void budgetChanged();
    void showRequested();

private:
    [[nodiscard]] QString nameOf(const Spent &spent) const;
    [[nodiscard]] QString sumOf(const SpendingQuery &query);

    Rooms m_rooms;
    const SessionViewModel &m_session;
    int m_group = 0;
    QList<Spent> m_rows;
    double m_mostUsd = 0;
    QString m_today;
    QString m_conversation;
    QString m_all;
    QString m_problem;
    QString m_budgetProblem;
};

} // namespace etude
