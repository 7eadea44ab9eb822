// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/enginelog.h"

#include "viewmodels/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace etude {

namespace {

//! How many of the old lines are gone from the front of the new ones; all where they have nothing in common.
qsizetype goneLines(const QStringList &old, const QStringList &now)
{
    for (qsizetype gone = 0; gone < old.size(); ++gone) {
        const qsizetype kept = old.size() - gone;
        if (kept <= now.size() && std::equal(old.begin() + gone, old.end(), now.begin()))
            return gone;
    }
    return old.size();
}

} // namespace

EngineLog::EngineLog(const Engine &engine, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_engine(engine)
{
    setSourceModel(&m_lines);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &EngineLog::update);
    connect(&engine, &Engine::logChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    // A new start begins a new log without a line in it.
    connect(&engine, &Engine::stateChanged, this, &EngineLog::update);
    update();
}

void EngineLog::update()
{
    m_soon.stop();
    const QStringList old = m_lines.stringList();
    const QStringList &now = m_engine.log();
    // Only what is new is told, so that whoever reads further up is not moved.
    const qsizetype gone = goneLines(old, now);
    const qsizetype kept = old.size() - gone;
    if (gone == 0 && kept == now.size())
        return;
    if (kept == 0) {
        m_lines.setStringList(now);
    } else {
        m_lines.removeRows(0, int(gone));
        m_lines.insertRows(int(kept), int(now.size() - kept));
        for (qsizetype row = kept; row < now.size(); ++row)
            m_lines.setData(m_lines.index(int(row)), now[row]);
    }
    Q_EMIT linesChanged();
}

void EngineLog::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    setFilterFixedString(search.trimmed());
    Q_EMIT searchChanged();
    Q_EMIT linesChanged();
}

QString EngineLog::countNote() const
{
    const int all = m_lines.rowCount();
    if (m_search.trimmed().isEmpty())
        return tr("%n line(s)", nullptr, all);
    return tr("%1 of %n line(s)", nullptr, all).arg(countText(rowCount()));
}

QString EngineLog::text() const
{
    return m_engine.log().join(u'\n');
}

} // namespace etude
