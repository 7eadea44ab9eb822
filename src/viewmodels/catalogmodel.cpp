// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/catalogmodel.h"

#include "viewmodels/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

static_assert(int(CatalogModel::ByReleased) == int(CatalogQuery::Sort::Released)
              && int(CatalogModel::ByReleased) == CatalogQuery::sortCount - 1);

CatalogModel::CatalogModel(const Rooms &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
    , m_files(rooms.folders)
    , m_refresh(rooms.catalog, m_files, rooms.transport)
{
}

CatalogModel::~CatalogModel() = default;

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

// --- The list ------------------------------------------------------------------------------------------------------

void CatalogModel::open(const QString &endpointId, const QString &modelId)
{
    m_isOpen = true;
    m_first = endpointId;
    m_modelInUse = modelId;
    // Keys, presets and favourites may have changed since it was open last.
    m_hosts.clear();
    m_presets.reset();
    loadFavourites();
    forgetMovedHosts();
    rebuild();
    const Endpoint *endpoint = m_rooms.endpoints.find(endpointId);
    const bool isKnown =
        std::ranges::any_of(m_models, [&](const ModelInfo &model) { return model.provider == endpointId; });
    if (!isKnown || (endpoint && !endpoint->builtIn))
        fetch(endpointId);
}

void CatalogModel::rebuild()
{
    if (!m_isOpen)
        return;
    const Basis basis{m_rooms.catalog.generation(), m_first, m_rooms.endpoints.all()};
    if (basis == m_basis)
        return;
    m_basis = basis;

    beginResetModel();
    m_rows.clear();
    m_found.clear();
    m_models = m_rooms.catalog.models();
    QSet<QString> localHosts;
    for (const Endpoint &endpoint : basis.endpoints) {
        if (endpoint.isEngine() || isLoopback(endpoint.baseUrl))
            localHosts.insert(endpoint.id);
        for (const QString &id : endpoint.models) { // added by hand
            if (!m_rooms.catalog.find(endpoint.id, id))
                m_models.append({.id = id, .provider = endpoint.id, .providerName = endpoint.name});
        }
    }
    for (const Provider &provider : m_rooms.catalog.providers()) {
        if (isLoopback(provider.endpoint.baseUrl))
            localHosts.insert(provider.id);
    }
    const auto goesFirst = [this](const ModelInfo &model) { return model.provider == m_first; };
    // The list shares its memory with the catalog for as long as nothing moves.
    if (!std::ranges::is_partitioned(std::as_const(m_models), goesFirst))
        std::ranges::stable_partition(m_models, goesFirst);
    m_search = std::make_unique<CatalogSearch>(m_models, localHosts);
    m_groups = CatalogGroups(m_models);
    m_openGroups.clear();
    endResetModel();
    find();
    Q_EMIT remade();
}

void CatalogModel::find()
{
    if (!m_search)
        return;
    QList<int> found = m_search->find(m_query);
    CatalogGroups groups = m_groups;
    groups.arrange(found);
    const int firstGroup = m_query.words.trimmed().isEmpty() || groups.count() == 0 ? -1 : groups.idAt(0);
    QList<Row> rows;
    for (int place = 0; place < groups.count(); ++place)
        appendRows(rows, groups, place, firstGroup);

    const int before = count();
    const int after = int(rows.size());
    // After a reset a view makes all of its rows anew, which is what takes time. So those that were there get other
    // contents, and then the rest comes or goes.
    const bool isReset = before == 0 || after == 0;
    if (isReset)
        beginResetModel();
    m_found = std::move(found);
    m_groups = std::move(groups);
    m_firstGroup = firstGroup;
    m_points.reset();
    m_rows = rows;
    if (isReset) {
        endResetModel();
    } else {
        m_rows.resize(before, rows.constLast());
        Q_EMIT dataChanged(index(0), index(before - 1));
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows.resize(after);
            endRemoveRows();
        } else if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows = rows;
            endInsertRows();
        }
    }
    Q_EMIT countChanged();
    Q_EMIT foundAnew();
}

void CatalogModel::appendRows(QList<Row> &rows, const CatalogGroups &groups, int place, int firstGroup) const
{
    const auto models = groups.found(place);
    if (models.size() == 1) {
        rows.append({place, models.front()});
        return;
    }
    rows.append({place, -1});
    if (const int id = groups.idAt(place); id != firstGroup && !m_openGroups.contains(id))
        return;
    for (const int model : models)
        rows.append({place, model});
}

void CatalogModel::setOpen(int row, bool isOpen)
{
    if (row < 0 || row >= count() || kindOf(m_rows[row]) != Group)
        return;
    const int place = m_rows[row].place;
    const int id = m_groups.idAt(place);
    if (isOpen == (id == m_firstGroup || m_openGroups.contains(id)))
        return;
    const auto models = m_groups.found(place);
    if (isOpen) {
        m_openGroups.insert(id);
        beginInsertRows({}, row + 1, row + int(models.size()));
        QList<Row> rows;
        for (const int model : models)
            rows.append({place, model});
        m_rows = m_rows.first(row + 1) + rows + m_rows.sliced(row + 1);
        endInsertRows();
    } else {
        m_openGroups.remove(id);
        if (id == m_firstGroup)
            m_firstGroup = -1;
        beginRemoveRows({}, row + 1, row + int(models.size()));
        m_rows.remove(row + 1, qsizetype(models.size()));
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row), index(row), {IsOpenRole, SpokenRole});
    Q_EMIT countChanged();
}

int CatalogModel::groupRow(int row) const
{
    if (row < 0 || row >= count() || kindOf(m_rows[row]) != Member)
        return -1;
    while (m_rows[row].model >= 0)
        --row;
    return row;
}

// --- The query -----------------------------------------------------------------------------------------------------

void CatalogModel::setCards(int cards)
{
    if (cards == m_cards || cards < 0)
        return;
    m_cards = cards;
    Q_EMIT cardsChanged();
}

void CatalogModel::setMinContext(int tokens)
{
    set(m_query.minContext, tokens > 0 ? std::optional<qint64>(tokens) : std::nullopt);
}

void CatalogModel::setMaxInputPrice(double usd)
{
    set(m_query.maxInputPrice, usd >= 0 ? std::optional(usd) : std::nullopt);
}

void CatalogModel::setFavouritesOnly(bool on)
{
    set(m_query.among, on ? std::optional(m_favourites) : std::nullopt);
}

QStringList CatalogModel::filters() const
{
    QStringList filters;
    const auto add = [&](bool isOn, const QString &words) {
        if (isOn)
            filters.append(words);
    };
    add(m_query.tools, tr("Tools"));
    add(m_query.reasoning, tr("Reasoning"));
    add(m_query.structuredOutput, tr("Structured output"));
    add(m_query.imageInput, tr("Vision"));
    add(m_query.openWeights, tr("Open weights"));
    add(m_query.free, tr("Free"));
    add(m_query.local, tr("Local"));
    add(favouritesOnly(), tr("Favourites"));
    if (m_query.minContext)
        filters.append(tr("Context ≥ %1").arg(contextText(*m_query.minContext)));
    if (m_query.maxInputPrice)
        filters.append(tr("Input ≤ %1").arg(usdText(*m_query.maxInputPrice)));
    if (!m_query.provider.isEmpty()) {
        const Endpoint *endpoint = m_rooms.endpoints.find(m_query.provider);
        filters.append(tr("Host: %1").arg(endpoint ? endpoint->name : m_query.provider));
    }
    return filters;
}

void CatalogModel::clearFilters()
{
    m_query = {.words = m_query.words, .sort = m_query.sort, .descending = m_query.descending};
    find();
    Q_EMIT queryChanged();
}

void CatalogModel::sortBy(Order order)
{
    // What people look for goes first: names from A, low prices, but large windows and what is new.
    const bool isLargeFirst = order == ByContext || order == ByMaxOutput || order == ByReleased;
    const auto sort = CatalogQuery::Sort(order);
    if (m_query.sort != sort) {
        m_query.sort = sort;
        m_query.descending = isLargeFirst;
    } else if (m_query.descending == isLargeFirst) {
        m_query.descending = !isLargeFirst;
    } else {
        m_query.sort = CatalogQuery::Sort::Relevance;
        m_query.descending = false;
    }
    find();
    Q_EMIT queryChanged();
}

// --- Favourites ----------------------------------------------------------------------------------------------------

void CatalogModel::loadFavourites()
{
    m_favourites.clear();
    for (const QString &favourite : m_rooms.settings.favourites()) {
        const qsizetype line = favourite.indexOf(u'\n');
        m_favourites.insert({favourite.first(std::max<qsizetype>(0, line)), favourite.sliced(line + 1)});
    }
}

bool CatalogModel::isFavourite(const ModelInfo &model) const
{
    return !m_favourites.isEmpty() && m_favourites.contains({model.provider, model.id});
}

bool CatalogModel::isFavourite(const Row &row) const
{
    return row.model >= 0 ? isFavourite(m_models[row.model])
                          : std::ranges::any_of(m_groups.all(m_groups.idAt(row.place)),
                                                [this](int model) { return isFavourite(m_models[model]); });
}

void CatalogModel::toggleFavourite(int row)
{
    if (row < 0 || row >= count())
        return;
    const Row toggled = m_rows[row];
    if (toggled.model >= 0 || !isFavourite(toggled)) {
        const ModelInfo &model = modelOf(toggled);
        setFavourite(model.provider, model.id, !isFavourite(model));
        return;
    }
    QList<std::pair<QString, QString>> marked;
    for (const int i : m_groups.all(m_groups.idAt(toggled.place))) {
        if (isFavourite(m_models[i]))
            marked.append({m_models[i].provider, m_models[i].id});
    }
    for (const auto &[provider, id] : marked)
        setFavourite(provider, id, false);
}

void CatalogModel::setFavourite(const QString &provider, const QString &modelId, bool on)
{
    m_rooms.settings.setFavourite(provider, modelId, on);
    loadFavourites();
    // Where only favourites are shown, one whose mark is taken away stays in sight, so that it can be given back; until
    // something else is looked for.
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {IsFavouriteRole, SpokenRole});
    Q_EMIT favouritesChanged();
}

} // namespace etude
