// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/spending.h"

#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Every offset from UTC is a multiple of a quarter of an hour, so that such pieces can be put together to days of any zone,
//! however its offset changes over the year.
constexpr qint64 quarterMs = 15 * 60 * 1000;

QString keyColumn(SpendingBy by)
{
    switch (by) {
    case SpendingBy::Day:
        return u"started_at / %1"_s.arg(quarterMs);
    case SpendingBy::Endpoint:
        return u"endpoint"_s;
    case SpendingBy::Model:
        return u"model"_s;
    case SpendingBy::Preset:
        return u"preset"_s;
    case SpendingBy::Conversation:
        return u"conversation"_s;
    case SpendingBy::Nothing:
        break;
    }
    return u"''"_s;
}

//! Quarters of hours, newest first → days.
QList<Spent> daysOf(const QList<Spent> &quarters, const QTimeZone &zone)
{
    QList<Spent> days;
    for (const Spent &quarter : quarters) {
        const QDateTime begin = QDateTime::fromMSecsSinceEpoch(quarter.key.toLongLong() * quarterMs, zone);
        const QString key = begin.date().toString(Qt::ISODate);
        if (days.isEmpty() || days.constLast().key != key) {
            days.append(quarter);
            days.last().key = key;
            continue;
        }
        Spent &day = days.last();
        day.runs += quarter.runs;
        day.inputTokens += quarter.inputTokens;
        day.outputTokens += quarter.outputTokens;
        day.usd += quarter.usd;
        day.atLeast = day.atLeast || quarter.atLeast;
        day.unpricedRuns += quarter.unpricedRuns;
    }
    return days;
}

} // namespace

Result<QList<Spent>> spentIn(Database &database, const SpendingQuery &query)
{
    const bool isByDay = query.by == SpendingBy::Day;
    QStringList conditions;
    QVariantList values;
    if (query.since.isValid()) {
        conditions += u"started_at >= ?"_s;
        values += query.since.toMSecsSinceEpoch();
    }
    if (!query.conversation.isEmpty()) {
        conditions += u"conversation = ?"_s;
        values += query.conversation;
    }
    QString sums = u"SELECT "_s + keyColumn(query.by)
        + " AS k, count(*) AS n, total(input_tokens) AS i, total(output_tokens) AS o, total(usd) AS u,"
          " coalesce(max(at_least), 0) AS l, count(*) - count(usd) AS p FROM spending"_L1;
    if (!conditions.isEmpty())
        sums += " WHERE "_L1 + conditions.join(" AND "_L1);
    if (query.by != SpendingBy::Nothing)
        sums += " GROUP BY k"_L1;
    sums += isByDay ? " ORDER BY k DESC"_L1 : " ORDER BY u DESC, n DESC, k LIMIT ?"_L1;
    if (!isByDay)
        values += std::max(query.limit, 0);
    // The title is looked up for what is left of a sum, not for each run.
    if (query.by == SpendingBy::Conversation)
        sums = u"SELECT k, n, i, o, u, l, p, coalesce((SELECT title FROM spending JOIN runs ON id = run"
               " WHERE spending.conversation = k ORDER BY run DESC LIMIT 1), '') FROM ("_s
            + sums + ") ORDER BY u DESC, n DESC, k"_L1;

    Result<QSqlQuery> rows = database.run(sums, values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Spent> all;
    while (rows->next()) {
        all += {.key = rows->value(0).toString(),
                .runs = rows->value(1).toInt(),
                .inputTokens = rows->value(2).toLongLong(),
                .outputTokens = rows->value(3).toLongLong(),
                .usd = rows->value(4).toDouble(),
                .atLeast = rows->value(5).toBool(),
                .unpricedRuns = rows->value(6).toInt()};
        if (query.by == SpendingBy::Conversation)
            all.last().title = rows->value(7).toString();
    }
    if (const Result<void> ended = database.ended(*rows); !ended)
        return std::unexpected(ended.error());
    if (isByDay)
        all = daysOf(all, query.zone).mid(0, std::max(query.limit, 0));
    return all;
}

} // namespace etude
