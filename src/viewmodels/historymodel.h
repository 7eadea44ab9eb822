// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/sessionviewmodel.h"

#include <QAbstractListModel>

namespace etude {

//! Past runs, newest first, grouped by day. Loaded piece by piece as the list is scrolled.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the workspace")
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Roles {
        IdRole = Qt::UserRole,
        TitleRole,
        DayRole,     //!< "Today", "Yesterday", "12 November 2026"
        NoteRole,    //!< time and model
        IsWholeRole, //!< ended without an error, or by the user
    };

    explicit HistoryModel(Runs &runs, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    Q_INVOKABLE void reload();
    Q_INVOKABLE void remove(int row);

Q_SIGNALS:
    void wordsChanged();
    void problemChanged();
    void countChanged();

private:
    void setProblem(const QString &problem);

    Runs &m_runs;
    QString m_words;
    QString m_problem;
    QList<RunSummary> m_rows;
    bool m_isLoaded = false;
    bool m_hasMore = true;
};

} // namespace etude
