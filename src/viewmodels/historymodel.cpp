// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/historymodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr int pageSize = 100;

} // namespace

HistoryModel::HistoryModel(Runs &runs, QObject *parent)
    : QAbstractListModel(parent)
    , m_runs(runs)
{
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{IdRole, "runId"}, {TitleRole, "title"}, {DayRole, "day"}, {NoteRole, "note"}, {IsWholeRole, "isWhole"}};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunSummary &run = m_rows[index.row()];
    const QDateTime local = run.startedAt.toLocalTime();
    switch (role) {
    case IdRole:
        return run.id;
    case TitleRole:
    case Qt::DisplayRole:
        return run.title;
    case DayRole: {
        const qint64 days = local.date().daysTo(QDate::currentDate());
        return days == 0 ? tr("Today")
            : days == 1  ? tr("Yesterday")
                         : QLocale().toString(local.date(), QLocale::LongFormat);
    }
    case NoteRole:
        return u"%1 · %2"_s.arg(QLocale().toString(local.time(), QLocale::ShortFormat), run.model);
    case IsWholeRole: // whoever stopped it knows
        return run.endState == endStateName(EndState::Finished) || run.endState == endStateName(EndState::CutAtLimit)
            || run.endState == endStateName(EndState::StoppedByUser);
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isLoaded && m_hasMore;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    const auto page = m_runs.list(m_words, pageSize, count());
    setProblem(page ? QString() : describe(page.error()));
    m_hasMore = page && page->size() == pageSize;
    if (!page || page->isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(page->size()) - 1);
    m_rows += *page;
    endInsertRows();
    Q_EMIT countChanged();
}

void HistoryModel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    reload();
    Q_EMIT wordsChanged();
}

void HistoryModel::reload()
{
    m_isLoaded = true;
    const auto page = m_runs.list(m_words, pageSize);
    setProblem(page ? QString() : describe(page.error()));
    beginResetModel();
    m_rows = page.value_or(QList<RunSummary>{});
    m_hasMore = m_rows.size() == pageSize;
    endResetModel();
    Q_EMIT countChanged();
}

void HistoryModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    if (const auto removed = m_runs.remove(m_rows[row].id); !removed) {
        setProblem(describe(removed.error()));
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void HistoryModel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace etude
