// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the rows of the catalog. Worked out for the rows that are seen, when they are.
#include "viewmodels/catalogmodel.h"
#include "viewmodels/catalogwords.h"
#include "viewmodels/wording.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

QString nameOf(const ModelInfo &model)
{
    return model.name.isEmpty() ? model.id : model.name;
}

} // namespace

QHash<int, QByteArray> CatalogModel::roleNames() const
{
    return {{KindRole, "kind"},
            {NameRole, "name"},
            {NoteRole, "note"},
            {HostRole, "host"},
            {InputPriceRole, "inputPrice"},
            {OutputPriceRole, "outputPrice"},
            {PriceNoteRole, "priceNote"},
            {ContextRole, "context"},
            {MaxOutputRole, "maxOutput"},
            {ReleasedRole, "released"},
            {BadgeRole, "badge"},
            {IsOpenRole, "isOpen"},
            {IsFavouriteRole, "isFavourite"},
            {IsUsableRole, "isUsable"},
            {SpokenRole, "spoken"}};
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const ModelInfo &model = modelOf(row);
    const Kind kind = kindOf(row);
    switch (role) {
    case KindRole:
        return kind;
    case NameRole:
    case Qt::DisplayRole:
        return kind == Member ? model.providerName : kind == Group ? groupName(row.place) : nameOf(model);
    case NoteRole:
        return kind == Group ? tr("%1 · %2", "host and model id").arg(model.providerName, model.id) : model.id;
    case HostRole:
        return kind == Group ? tr("%n hosts", nullptr, int(m_groups.found(row.place).size()))
            : kind == Single ? model.providerName
                             : QString();
    case InputPriceRole:
        return priceText(model.prices.input);
    case OutputPriceRole:
        return priceText(model.prices.output);
    case PriceNoteRole:
        return kind == Group ? groupPrice(row.place) : priceNote(model.prices);
    case ContextRole:
        return tokenRange(row, &ModelInfo::contextTokens);
    case MaxOutputRole:
        return tokenRange(row, &ModelInfo::maxOutputTokens);
    case ReleasedRole:
        return model.released.toString(Qt::ISODate);
    case BadgeRole:
        return badgesOf(model).value(0);
    case IsOpenRole:
        return kind == Group
            && (m_groups.idAt(row.place) == m_firstGroup || m_openGroups.contains(m_groups.idAt(row.place)));
    case IsFavouriteRole:
        return isFavourite(row);
    case IsUsableRole:
        return hostOf(model.provider).isUsable;
    case SpokenRole:
        return spoken(row);
    default:
        return {};
    }
}

CatalogModel::Kind CatalogModel::kindOf(const Row &row) const
{
    if (row.model < 0)
        return Group;
    return m_groups.found(row.place).size() > 1 ? Member : Single;
}

const ModelInfo &CatalogModel::modelOf(const Row &row) const
{
    return m_models[row.model >= 0 ? row.model : preferred(row.place)];
}

const CatalogModel::Host &CatalogModel::hostOf(const QString &provider) const
{
    const auto known = m_hosts.constFind(provider);
    if (known != m_hosts.constEnd())
        return *known;
    Host host;
    if (const Endpoint *endpoint = m_rooms.endpoints.find(provider)) {
        host.isUsable = true;
        host.isReady = endpoint->auth.kind == Auth::Kind::None || endpoint->isEngine()
            || m_rooms.secrets.origin(endpoint->keyVariable) != Secrets::Origin::Missing;
    } else if (const Provider *listed = m_rooms.catalog.provider(provider)) {
        host.isUsable = !listed->endpoint.baseUrl.isEmpty();
    }
    return *m_hosts.insert(provider, host);
}

int CatalogModel::cheapest(int place) const
{
    return *std::ranges::min_element(m_groups.found(place), {},
                                     [this](int i) { return priceOrder(m_models[i].prices); });
}

int CatalogModel::preferred(int place) const
{
    return *std::ranges::min_element(m_groups.found(place), {}, [this](int i) {
        const ModelInfo &model = m_models[i];
        const Host &host = hostOf(model.provider);
        return std::tuple(model.provider != m_first, model.status == "vanished"_L1, !host.isReady, !host.isUsable,
                          priceOrder(model.prices));
    });
}

QString CatalogModel::groupName(int place) const
{
    QHash<QString, int> counts;
    QString name;
    for (const int i : m_groups.found(place)) {
        const QString offered = nameOf(m_models[i]);
        if (++counts[offered] > counts.value(name))
            name = offered;
    }
    return name;
}

QString CatalogModel::groupPrice(int place) const
{
    const Prices &lowest = m_models[cheapest(place)].prices;
    const PriceState state = stateOf(lowest);
    const bool isOne = std::ranges::all_of(m_groups.found(place), [&](int i) {
        const Prices &prices = m_models[i].prices;
        return stateOf(prices) != PriceState::Priced
            || (state == PriceState::Priced && prices.input == lowest.input && prices.output == lowest.output);
    });
    if (isOne)
        return pricePairText(lowest);
    return state == PriceState::Free ? tr("free at some")
                                     : tr("from %1", "the lowest of several prices").arg(pricePairText(lowest));
}

QString CatalogModel::tokenRange(const Row &row, std::optional<qint64> ModelInfo::*figure) const
{
    std::optional<qint64> least;
    std::optional<qint64> most;
    const auto take = [&](const ModelInfo &model) {
        if (const std::optional<qint64> tokens = model.*figure) {
            least = std::min(least.value_or(*tokens), *tokens);
            most = std::max(most.value_or(*tokens), *tokens);
        }
    };
    if (row.model >= 0)
        take(m_models[row.model]);
    else
        std::ranges::for_each(m_groups.found(row.place), [&](int i) { take(m_models[i]); });
    if (!most)
        return {};
    const QString from = contextText(*least);
    const QString to = contextText(*most);
    return from == to ? to : tr("%1–%2", "from and to").arg(from, to);
}

QString CatalogModel::spoken(const Row &row) const
{
    const ModelInfo &model = modelOf(row);
    QStringList parts;
    if (kindOf(row) == Group) {
        parts = {groupName(row.place), tr("%n hosts", nullptr, int(m_groups.found(row.place).size())),
                 tr("price %1").arg(groupPrice(row.place)), tr("stands for %1").arg(model.providerName)};
    } else {
        parts = {tr("%1 at %2").arg(nameOf(model), model.providerName),
                 tr("price %1").arg(pricePairText(model.prices))};
    }
    if (const QString tokens = tokenRange(row, &ModelInfo::contextTokens); !tokens.isEmpty())
        parts.append(tr("context %1").arg(tokens));
    parts.append(badgesOf(model));
    if (isFavourite(row))
        parts.append(tr("favourite"));
    if (!hostOf(model.provider).isUsable)
        parts.append(tr("address unknown"));
    return parts.join(", "_L1);
}

} // namespace etude
