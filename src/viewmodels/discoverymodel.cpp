// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/discoverymodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! What keeps the engine from running what it is to run.
QString problemOf(const EngineSpec &spec)
{
    if (executableOf(spec).isEmpty())
        return DiscoveryModel::tr(
            "This needs llama-server, which is not on this computer. It comes with llama.cpp: on a Debian newer than "
            "13 install the "
            "package llama.cpp-tools, on macOS call “brew install llama.cpp”. Everything else works without it.");
    if (modelFileOf(spec).isEmpty())
        return DiscoveryModel::tr(
            "The file of the starter model is missing: install Etude anew. Everything else works without it.");
    return {};
}

//! The first few by name: LM Studio lists all that were ever downloaded.
QString modelsText(const QStringList &models)
{
    constexpr qsizetype most = 5;
    if (models.isEmpty())
        return DiscoveryModel::tr("no model yet");
    QString names = models.first(std::min(most, models.size())).join(", "_L1);
    if (models.size() > most)
        names += u", …"_s;
    return DiscoveryModel::tr("%n model(s): %1", nullptr, int(models.size())).arg(names);
}

bool isReady(const FoundEngine &found)
{
    return found.state == FoundEngine::State::Ready && !found.models.isEmpty();
}

} // namespace

DiscoveryModel::DiscoveryModel(SessionViewModel &session, const Rooms &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_rooms(rooms)
    , m_engineProblem(problemOf(rooms.engine.spec()))
{
    connect(&rooms.engine, &Engine::specChanged, this, [this] {
        m_engineProblem = problemOf(m_rooms.engine.spec());
        Q_EMIT stateChanged();
    });
}

int DiscoveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> DiscoveryModel::roleNames() const
{
    return {{NameRole, "name"}, {AddressRole, "address"}, {ModelsRole, "models"}, {IsReadyRole, "isReady"}};
}

QVariant DiscoveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundEngine &found = m_finds.at(index.row());
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return found.version.isEmpty() ? found.name : u"%1 %2"_s.arg(found.name, found.version);
    case AddressRole:
        return u"127.0.0.1:%1"_s.arg(found.port);
    case ModelsRole:
        switch (found.state) {
        case FoundEngine::State::Loading:
            return tr("is loading its model");
        case FoundEngine::State::WantsKey:
            return tr("wants a key");
        case FoundEngine::State::Ready:
            return modelsText(found.models);
        }
        return {};
    case IsReadyRole:
        return isReady(found);
    default:
        return {};
    }
}

QString DiscoveryModel::known() const
{
    QStringList names;
    for (const KnownEngine &engine : m_plan.engines)
        names.append(engine.name);
    names.sort(Qt::CaseInsensitive);
    return names.join(", "_L1);
}

void DiscoveryModel::look()
{
    m_isAsked = true;
    if (!isLooking())
        begin();
}

void DiscoveryModel::lookUnasked()
{
    m_isAsked = false;
    if (!isLooking())
        begin();
}

void DiscoveryModel::begin()
{
    m_note.clear();
    m_engineProblem = problemOf(m_rooms.engine.spec()); // it may have been installed meanwhile
    m_search = std::make_unique<QObject>();
    discoverEngines(m_rooms.transport, m_plan.without(m_rooms.engine.endpoint()), m_search.get(),
                    [this](const QList<FoundEngine> &finds) { take(finds); });
    Q_EMIT stateChanged();
}

void DiscoveryModel::take(const QList<FoundEngine> &finds)
{
    m_search.release()->deleteLater(); // it is its own callback that runs
    beginResetModel();
    m_finds = finds;
    std::ranges::stable_partition(m_finds, isReady);
    endResetModel();
    if (finds.isEmpty() && m_isAsked)
        m_note = tr("No engine answers on this computer. Start one and look again; Etude knows %1.").arg(known());
    Q_EMIT stateChanged();
}

void DiscoveryModel::use(int row)
{
    if (row < 0 || row >= count())
        return;
    const FoundEngine found = m_finds.at(row);
    Endpoint endpoint = endpointFor(found, m_rooms.endpoints.all());
    const Endpoint *stored = endpoint.id.isEmpty() ? nullptr : m_rooms.endpoints.find(endpoint.id);
    if (!stored || *stored != endpoint) {
        const auto saved = m_rooms.endpoints.save(endpoint);
        if (!saved) {
            m_note = describe(saved.error());
            Q_EMIT stateChanged();
            return;
        }
        endpoint = *saved;
        Q_EMIT endpointStored();
    }
    m_session.choose(endpoint.id, found.models.value(0));
    m_session.reloadEndpoint();
}

} // namespace etude
