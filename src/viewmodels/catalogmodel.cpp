// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/catalogmodel.h"

#include "net/modelfetch.h"
#include "viewmodels/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

CatalogModel::CatalogModel(const Rooms &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_rooms(rooms)
{
}

CatalogModel::~CatalogModel() = default;

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> CatalogModel::roleNames() const
{
    return {{IdRole, "modelId"},
            {NameRole, "name"},
            {ProviderRole, "provider"},
            {HostRole, "host"},
            {InputPriceRole, "inputPrice"},
            {OutputPriceRole, "outputPrice"},
            {ContextRole, "context"},
            {TagsRole, "tags"},
            {IsUsableRole, "isUsable"},
            {StatusRole, "status"}};
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelInfo &model = m_models[m_rows[index.row()]];
    switch (role) {
    case IdRole:
        return model.id;
    case NameRole:
    case Qt::DisplayRole:
        return model.name.isEmpty() ? model.id : model.name;
    case ProviderRole:
        return model.provider;
    case HostRole:
        return model.providerName;
    case InputPriceRole:
        return priceText(model.prices.input);
    case OutputPriceRole:
        return priceText(model.prices.output);
    case ContextRole:
        return model.contextTokens ? contextText(*model.contextTokens) : QString();
    case TagsRole: {
        QStringList tags;
        if (model.reasoning.value_or(false))
            tags.append(tr("reasoning"));
        if (model.tools.value_or(false))
            tags.append(tr("tools"));
        if (model.imageInput.value_or(false))
            tags.append(tr("vision"));
        if (model.openWeights.value_or(false))
            tags.append(tr("open weights"));
        return tags.join(u" · "_s);
    }
    case IsUsableRole:
        return isUsable(model);
    case StatusRole:
        return model.status;
    default:
        return {};
    }
}

bool CatalogModel::isUsable(const ModelInfo &model) const
{
    if (m_rooms.endpoints.find(model.provider))
        return true;
    const Provider *provider = m_rooms.catalog.provider(model.provider);
    return provider && !provider->endpoint.baseUrl.isEmpty();
}

void CatalogModel::open(const QString &endpointId)
{
    m_isOpen = true;
    const bool isNew = !m_search || endpointId != m_first;
    m_first = endpointId;
    if (isNew)
        rebuild();
    const bool isKnown =
        std::ranges::any_of(m_models, [&](const ModelInfo &model) { return model.provider == endpointId; });
    if (!isKnown || (m_rooms.endpoints.find(endpointId) && !m_rooms.endpoints.find(endpointId)->builtIn))
        fetch(endpointId);
}

void CatalogModel::rebuild()
{
    if (!m_isOpen)
        return;
    m_models.clear();
    for (const QList<ModelInfo> &models : std::as_const(m_fetched))
        m_models += models;
    // Ids that the user added by hand.
    for (const Endpoint &endpoint : m_rooms.endpoints.all()) {
        for (const QString &id : endpoint.models) {
            const bool isListed = std::ranges::any_of(m_fetched.value(endpoint.id),
                                                      [&](const ModelInfo &model) { return model.id == id; });
            if (!isListed)
                m_models.append({.id = id, .provider = endpoint.id, .providerName = endpoint.name});
        }
    }
    // What a host lists itself is newer than what the catalog says of that host; the catalog fills in what it left out.
    for (ModelInfo &model : m_models) {
        const ModelInfo *known = m_rooms.catalog.find(model.provider, model.id);
        if (!known)
            continue;
        if (model.name.isEmpty() || model.name == model.id)
            model.name = known->name;
        if (!model.prices.input && !model.prices.output)
            model.prices = known->prices;
        if (!model.contextTokens)
            model.contextTokens = known->contextTokens;
        if (!model.tools)
            model.tools = known->tools;
        if (!model.reasoning)
            model.reasoning = known->reasoning;
        if (!model.imageInput)
            model.imageInput = known->imageInput;
        if (!model.openWeights)
            model.openWeights = known->openWeights;
    }
    for (const ModelInfo &model : m_rooms.catalog.models()) {
        if (!m_fetched.contains(model.provider))
            m_models.append(model);
    }
    std::ranges::stable_partition(m_models, [this](const ModelInfo &model) { return model.provider == m_first; });
    m_search = std::make_unique<CatalogSearch>(m_models);
    find();
}

void CatalogModel::find()
{
    if (!m_search)
        return;
    beginResetModel();
    m_rows = m_search->find(m_query);
    endResetModel();
    Q_EMIT countChanged();
}

void CatalogModel::fetch(const QString &endpointId)
{
    const Endpoint *endpoint = m_rooms.endpoints.find(endpointId);
    if (!endpoint || endpoint->baseUrl.isEmpty())
        return;
    m_fetchNote = tr("Asking %1 for its models…").arg(endpoint->name);
    Q_EMIT fetchNoteChanged();
    m_rooms.secrets.prepare(secretNames(*endpoint), this, [this, endpoint = *endpoint](const Result<void> &prepared) {
        if (!prepared) {
            m_fetchNote = tr("%1 did not list its models: %2").arg(endpoint.name, describe(prepared.error()));
            Q_EMIT fetchNoteChanged();
            return;
        }
        fetchModels(m_rooms.transport, endpoint, m_rooms.secrets.lookup(), this,
                    [this, endpoint](const Result<FetchedModels> &fetched) {
                        takeFetched(endpoint, fetched.transform([](const FetchedModels &list) { return list.models; }));
                    });
    });
}

void CatalogModel::takeFetched(const Endpoint &endpoint, const Result<QList<ModelInfo>> &models)
{
    if (models) {
        QList<ModelInfo> listed = *models;
        for (ModelInfo &model : listed) {
            model.provider = endpoint.id;
            model.providerName = endpoint.name;
        }
        m_fetched.insert(endpoint.id, listed);
        m_fetchNote = tr("%1 lists %2 models").arg(endpoint.name, countText(listed.size()));
        rebuild();
        Q_EMIT fetched(endpoint.id, listed.size());
    } else {
        m_fetchNote = tr("%1 did not list its models: %2").arg(endpoint.name, describe(models.error()));
    }
    Q_EMIT fetchNoteChanged();
}

ModelDetail CatalogModel::detail(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const ModelInfo &model = m_models[m_rows[row]];
    ModelDetail detail{.name = model.name.isEmpty() ? model.id : model.name,
                       .id = model.id,
                       .provider = model.provider,
                       .host = model.providerName,
                       .description = model.description,
                       .isUsable = isUsable(model)};
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            detail.labels.append(label);
            detail.values.append(value);
        }
    };
    const auto price = [&](const QString &label, const std::optional<double> &usd, bool always) {
        if (usd || always)
            add(label, usd ? tr("%1 per million tokens").arg(usdText(*usd)) : tr("unknown"));
    };
    price(tr("Input"), model.prices.input, true);
    price(tr("Output"), model.prices.output, true);
    price(tr("Cached input"), model.prices.cachedInput, false);
    price(tr("Cache write"), model.prices.cacheWrite, false);
    price(tr("Reasoning"), model.prices.reasoning, false);
    if (!model.prices.origin.source.isEmpty()) {
        add(tr("Prices from"),
            model.prices.origin.retrieved.isValid()
                ? tr("%1, read %2").arg(model.prices.origin.source, model.prices.origin.retrieved.toString(Qt::ISODate))
                : model.prices.origin.source);
    }
    if (model.contextTokens)
        add(tr("Context"), tr("%1 tokens").arg(countText(*model.contextTokens)));
    if (model.maxOutputTokens)
        add(tr("Max output"), tr("%1 tokens").arg(countText(*model.maxOutputTokens)));
    add(tr("Abilities"), data(index(row), TagsRole).toString());
    add(tr("Family"), model.family);
    if (model.released.isValid())
        add(tr("Released"), model.released.toString(Qt::ISODate));
    if (model.updated.isValid())
        add(tr("Updated"), model.updated.toString(Qt::ISODate));
    add(tr("Status"), model.status);
    const Endpoint *endpoint = m_rooms.endpoints.find(model.provider);
    const Provider *provider = m_rooms.catalog.provider(model.provider);
    detail.endpoint = endpoint ? endpoint->baseUrl : provider ? provider->endpoint.baseUrl : QString();
    return detail;
}

} // namespace etude
