// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/wireeventsmodel.h"

#include "core/utf8.h"
#include "viewmodels/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

constexpr qsizetype shownDataBytes = 400;
constexpr qsizetype shownPiece = 60;

} // namespace

QString withVisibleSpace(QString text)
{
    return text.replace(u' ', u'␣').replace(u'\n', u'⏎').replace(u'\t', u'⇥');
}

WireEventsModel::WireEventsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int WireEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QHash<int, QByteArray> WireEventsModel::roleNames() const
{
    return {{TimeRole, "time"},   {GapShareRole, "gapShare"}, {EventRole, "event"},      {DataRole, "line"},
            {PieceRole, "piece"}, {MarksRole, "marks"},       {IsPlayedRole, "isPlayed"}};
}

QVariant WireEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_reading)
        return {};
    const WireEvent &event = m_reading->events.at(index.row());
    switch (role) {
    case TimeRole:
        return durationText(event.ms);
    case GapShareRole:
        return m_longestGap > 0 ? double(event.gapMs) / double(m_longestGap) : 0;
    case EventRole:
        return event.event.event == "message" ? QString() : textFromUtf8(event.event.event);
    case DataRole: {
        const QByteArrayView data(event.event.data);
        const QString text = textFromUtf8(data.first(std::min(data.size(), shownDataBytes))).simplified();
        return data.size() > shownDataBytes ? text + u'…' : text;
    }
    case PieceRole: {
        const bool isThought = event.thoughtsTo > event.thoughtsFrom;
        const QStringView whole = isThought ? m_reading->reply.reasoning : m_reading->reply.text;
        const qsizetype from = isThought ? event.thoughtsFrom : event.textFrom;
        const qsizetype to = isThought ? event.thoughtsTo : event.textTo;
        return withVisibleSpace(whole.sliced(from, std::min(to - from, shownPiece)).toString());
    }
    case MarksRole: {
        QStringList sentences;
        for (const Oddity oddity : event.oddities)
            sentences.append(describe(oddity));
        return sentences.join(u'\n');
    }
    case IsPlayedRole:
        return index.row() < m_played;
    default:
        return {};
    }
}

void WireEventsModel::reset(const WireReading *reading, int playedCount)
{
    beginResetModel();
    m_reading = reading;
    m_count = 0;
    m_longestGap = 0;
    m_longestGapRow = -1;
    m_revision = reading ? reading->revision : 0;
    takeNewRows();
    m_played = std::min(playedCount, m_count);
    endResetModel();
}

void WireEventsModel::takeNewRows()
{
    const int count = m_reading ? int(m_reading->events.size()) : 0;
    for (; m_count < count; ++m_count) {
        if (const qint64 gap = m_reading->events.at(m_count).gapMs; gap > m_longestGap) {
            m_longestGap = gap;
            m_longestGapRow = m_count;
        }
    }
}

void WireEventsModel::grow()
{
    if (!m_reading)
        return;
    // The part of the last event may have grown; after a revision that of every one is another.
    const bool isRevised = std::exchange(m_revision, m_reading->revision) != m_reading->revision;
    if (m_count > 0)
        Q_EMIT dataChanged(index(isRevised ? 0 : m_count - 1), index(m_count - 1), {PieceRole, MarksRole});
    const int count = int(m_reading->events.size());
    if (count == m_count)
        return;
    const bool isAllPlayed = m_played == m_count;
    const qint64 longestBefore = m_longestGap;
    beginInsertRows({}, m_count, count - 1);
    takeNewRows();
    if (isAllPlayed)
        m_played = count;
    endInsertRows();
    if (m_longestGap != longestBefore)
        Q_EMIT dataChanged(index(0), index(m_count - 1), {GapShareRole});
}

void WireEventsModel::setPlayedCount(int count)
{
    count = std::clamp(count, 0, m_count);
    const int from = std::min(count, m_played);
    const int to = std::max(count, m_played);
    m_played = count;
    if (to > from)
        Q_EMIT dataChanged(index(from), index(to - 1), {IsPlayedRole});
}
} // namespace etude
