// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/spendingmodel.h"

#include "viewmodels/wording.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr std::array groupings{SpendingBy::Day, SpendingBy::Endpoint, SpendingBy::Model, SpendingBy::Preset,
                               SpendingBy::Conversation};

bool isPartlyKnown(const Spent &spent)
{
    return spent.atLeast || spent.unpricedRuns > 0;
}

} // namespace

SpendingModel::SpendingModel(const Rooms &rooms, const SessionViewModel &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
    , m_session(session)
{
}

int SpendingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SpendingModel::roleNames() const
{
    return {{NameRole, "name"}, {RunsRole, "runs"}, {TokensRole, "tokens"},
            {CostRole, "cost"}, {NoteRole, "note"}, {ShareRole, "share"}};
}

QVariant SpendingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Spent &row = m_rows[index.row()];
    switch (role) {
    case NameRole:
        return nameOf(row);
    case RunsRole:
        return countText(row.runs);
    case TokensRole:
        return tr("%1 in · %2 out").arg(countText(row.inputTokens), countText(row.outputTokens));
    case CostRole:
        if (row.unpricedRuns == row.runs)
            return tr("unknown");
        return (isPartlyKnown(row) ? tr("at least %1") : u"%1"_s).arg(usdText(row.usd));
    case NoteRole:
        return row.unpricedRuns == 0 ? QString() : tr("%n run(s) without a known price", nullptr, row.unpricedRuns);
    case ShareRole:
        return m_mostUsd > 0 ? row.usd / m_mostUsd : 0.0;
    default:
        return {};
    }
}

QString SpendingModel::nameOf(const Spent &spent) const
{
    switch (groupings.at(size_t(m_group))) {
    case SpendingBy::Day: {
        const QDate day = QDate::fromString(spent.key, Qt::ISODate);
        return day == QDate::currentDate() ? tr("Today") : QLocale().toString(day, QLocale::LongFormat);
    }
    case SpendingBy::Endpoint: {
        const Endpoint *endpoint = m_rooms.endpoints.find(spent.key);
        return endpoint && !endpoint->name.isEmpty() ? endpoint->name : spent.key;
    }
    case SpendingBy::Preset:
        return spent.key.isEmpty() ? tr("Without a preset") : spent.key;
    case SpendingBy::Conversation:
        if (spent.key.isEmpty())
            return tr("Runs of earlier versions");
        return spent.title.isEmpty() ? tr("Deleted from the history") : spent.title;
    case SpendingBy::Model:
    case SpendingBy::Nothing:
        break;
    }
    return spent.key;
}

QStringList SpendingModel::groups() const
{
    return {tr("Day"), tr("Endpoint"), tr("Model"), tr("Preset"), tr("Conversation")};
}

void SpendingModel::setGroup(int group)
{
    if (group == m_group || group < 0 || group >= int(groupings.size()))
        return;
    m_group = group;
    reload();
    Q_EMIT groupChanged();
}

QString SpendingModel::sumOf(const SpendingQuery &query)
{
    const auto sums = m_rooms.runs.spending(query);
    if (!sums || sums->isEmpty() || sums->constFirst().runs == 0)
        return tr("no runs");
    const Spent &sum = sums->constFirst();
    const QString runs = tr("%n run(s)", nullptr, sum.runs);
    if (sum.unpricedRuns == sum.runs)
        return tr("cost unknown · %1").arg(runs);
    const QString usd = (isPartlyKnown(sum) ? tr("at least %1") : u"%1"_s).arg(usdText(sum.usd));
    return sum.unpricedRuns == 0
        ? u"%1 · %2"_s.arg(usd, runs)
        : tr("%1 · %2, %n of them without a known price", nullptr, sum.unpricedRuns).arg(usd, runs);
}

void SpendingModel::reload()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto rows = m_rooms.runs.spending({.by = groupings.at(size_t(m_group)), .zone = zone});
    beginResetModel();
    m_rows = rows.value_or(QList<Spent>());
    m_mostUsd = 0;
    for (const Spent &row : std::as_const(m_rows))
        m_mostUsd = std::max(m_mostUsd, row.usd);
    endResetModel();
    m_problem = rows ? QString() : describe(rows.error());
    m_today = sumOf({.since = QDate::currentDate().startOfDay(zone)});
    m_conversation = sumOf({.conversation = m_session.conversation()});
    m_all = sumOf({});
    Q_EMIT summed();
}

void SpendingModel::show()
{
    m_budgetProblem.clear();
    Q_EMIT budgetChanged();
    reload();
    Q_EMIT showRequested();
}

QString SpendingModel::budget() const
{
    const std::optional<double> usd = m_rooms.settings.dailyBudgetUsd();
    return usd ? QString::number(*usd) : QString();
}

void SpendingModel::setBudget(const QString &text)
{
    // "1,000" is a thousand to some and one to others: who types it is asked again.
    static const QRegularExpression ambiguous(u",[0-9]{3}(?![0-9])"_s);
    const QString typed = text.trimmed().remove(u'$').trimmed();
    const QString number = QString(typed).replace(u',', u'.');
    bool isNumber = number.isEmpty();
    const double usd = isNumber ? 0 : number.toDouble(&isNumber);
    const bool isBudget = number.isEmpty() || (isNumber && usd > 0 && usd < 1e9 && !typed.contains(ambiguous));
    m_budgetProblem =
        isBudget ? QString() : tr("A budget is an amount in US dollars above 0, such as 0.50; empty for none.");
    if (isBudget)
        m_rooms.settings.setDailyBudgetUsd(number.isEmpty() ? std::nullopt : std::optional(usd));
    Q_EMIT budgetChanged();
}

} // namespace etude
