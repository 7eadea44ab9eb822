// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/endpointsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

bool needsKey(const Endpoint &endpoint)
{
    return endpoint.auth.kind != Auth::Kind::None && !endpoint.isEngine();
}

} // namespace

EndpointsModel::EndpointsModel(const Rooms &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
{
    reload();
}

void EndpointsModel::reload()
{
    beginResetModel();
    m_endpoints = m_rooms.endpoints.all();
    // The user's own first, then those whose key is there, then the rest as shipped.
    std::ranges::stable_sort(m_endpoints, {}, [this](const Endpoint &endpoint) {
        if (endpoint.isEngine())
            return 0;
        if (!endpoint.builtIn)
            return 1;
        return needsKey(endpoint) && m_rooms.secrets.origin(endpoint.keyVariable) != Secrets::Origin::Missing ? 2 : 3;
    });
    endResetModel();
    Q_EMIT hasUsableChanged();
}

bool EndpointsModel::hasUsable() const
{
    return std::ranges::any_of(m_endpoints, [this](const Endpoint &endpoint) {
        return !endpoint.builtIn
            || (needsKey(endpoint) && m_rooms.secrets.origin(endpoint.keyVariable) != Secrets::Origin::Missing);
    });
}

int EndpointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_endpoints.size());
}

QHash<int, QByteArray> EndpointsModel::roleNames() const
{
    return {{IdRole, "endpointId"},   {NameRole, "name"},       {AddressRole, "address"},    {DialectRole, "dialect"},
            {KeyNoteRole, "keyNote"}, {IsReadyRole, "isReady"}, {IsBuiltInRole, "isBuiltIn"}};
}

QVariant EndpointsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Endpoint &endpoint = m_endpoints[index.row()];
    switch (role) {
    case IdRole:
        return endpoint.id;
    case NameRole:
    case Qt::DisplayRole:
        return endpoint.name;
    case AddressRole:
        return endpoint.isEngine() ? tr("on this computer") : endpoint.baseUrl;
    case DialectRole:
        return endpoint.dialect;
    case KeyNoteRole:
        if (!needsKey(endpoint))
            return tr("no key needed");
        switch (m_rooms.secrets.origin(endpoint.keyVariable)) {
        case Secrets::Origin::Missing:
            return tr("%1 is not set").arg(endpoint.keyVariable);
        case Secrets::Origin::Environment:
            return tr("key from %1").arg(endpoint.keyVariable);
        case Secrets::Origin::Store:
            return tr("key in the key store");
        case Secrets::Origin::Session:
            return tr("key for this session");
        }
        return {};
    case IsReadyRole:
        return !needsKey(endpoint) || m_rooms.secrets.origin(endpoint.keyVariable) != Secrets::Origin::Missing;
    case IsBuiltInRole:
        return endpoint.builtIn;
    default:
        return {};
    }
}

int EndpointsModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_endpoints, id, &Endpoint::id);
    return found == m_endpoints.end() ? -1 : int(found - m_endpoints.begin());
}

QString EndpointsModel::idOf(int row) const
{
    return row >= 0 && row < m_endpoints.size() ? m_endpoints[row].id : QString();
}

} // namespace etude
