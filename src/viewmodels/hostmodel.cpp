// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/hostmodel.h"

#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace etude {

HostModel::HostModel(SessionViewModel &session, Endpoints &endpoints, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_endpoints(endpoints)
    , m_rows(misbehaviours())
{
}

int HostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> HostModel::roleNames() const
{
    return {{IdRole, "modeId"}, {TitleRole, "title"}, {RemedyRole, "remedy"}, {AddressRole, "address"}};
}

QVariant HostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Misbehaviour &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return row.id;
    case TitleRole:
        return row.title;
    case RemedyRole:
        return row.remedy;
    case AddressRole:
        return isRunning() ? m_host->baseUrl(row.id) : QString();
    default:
        return {};
    }
}

void HostModel::start()
{
    if (isRunning())
        return;
    if (!m_host) {
        m_host = std::make_unique<MisbehavingHost>();
        connect(m_host.get(), &MisbehavingHost::requestReceived, this, [this](const HostRequest &request) {
            m_log.prepend(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s) + u"  "_s
                          + logLine(request).left(200));
            if (m_log.size() > mostLogLines)
                m_log.resize(mostLogLines);
            Q_EMIT logChanged();
        });
    }
    const auto started = m_host->start();
    m_problem = started ? QString() : describe(started.error());
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AddressRole});
    Q_EMIT stateChanged();
}

void HostModel::stop()
{
    if (!isRunning())
        return;
    m_host->stop();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {AddressRole});
    Q_EMIT stateChanged();
}

void HostModel::use(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    start();
    if (!isRunning())
        return;
    Endpoint endpoint{.id = u"misbehaving-host"_s,
                      .name = tr("Misbehaving host"),
                      .baseUrl = m_host->baseUrl(m_rows.at(row).id),
                      .auth = {.kind = Auth::Kind::None},
                      .models = {u"misbehaving"_s}};
    if (const auto saved = m_endpoints.save(endpoint); !saved) {
        m_problem = describe(saved.error());
        Q_EMIT stateChanged();
        return;
    }
    Q_EMIT endpointStored();
    m_session.choose(endpoint.id, endpoint.models.constFirst());
    m_session.reloadEndpoint();
}

} // namespace etude
