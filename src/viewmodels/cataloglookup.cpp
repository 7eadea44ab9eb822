// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single models of the catalog: that of a row, of a point of the picture, and all that is known of one.
#include "viewmodels/catalogmodel.h"
#include "viewmodels/catalogwords.h"

#include <algorithm>

namespace etude {

const ModelInfo *CatalogModel::find(const QString &provider, const QString &modelId) const
{
    const auto found = std::ranges::find_if(m_models, [&](const ModelInfo &model) {
        return model.id == modelId && model.provider == provider;
    });
    return found == m_models.end() ? nullptr : &*found;
}

ModelRef CatalogModel::modelAt(int row) const
{
    if (row < 0 || row >= count())
        return {};
    const ModelInfo &model = modelOf(m_rows[row]);
    return {.name = model.name.isEmpty() ? model.id : model.name,
            .provider = model.provider,
            .id = model.id,
            .isUsable = hostOf(model.provider).isUsable};
}

int CatalogModel::reveal(const QString &provider, const QString &modelId)
{
    const ModelInfo *model = find(provider, modelId);
    if (!model)
        return -1;
    const int sought = int(model - m_models.constData());
    for (int row = 0; row < count(); ++row) {
        if (m_rows[row].model < 0 && m_groups.idAt(m_rows[row].place) == m_groups.idOf(sought)
            && std::ranges::contains(m_groups.found(m_rows[row].place), sought))
            setOpen(row, true);
        if (m_rows[row].model == sought)
            return row;
    }
    return -1;
}

ModelDetail CatalogModel::detail(const QString &provider, const QString &modelId) const
{
    const ModelInfo *model = find(provider, modelId);
    if (!model)
        return {};
    QList<ModelInfo> listings = m_rooms.catalog.listings(provider, modelId);
    if (listings.isEmpty())
        listings.append(*model); // added by hand
    const Endpoint *endpoint = m_rooms.endpoints.find(provider);
    const Provider *known = m_rooms.catalog.provider(provider);
    DetailSources sources{.model = *model,
                          .listings = listings,
                          .endpoint = endpoint ? *endpoint
                              : known          ? known->endpoint
                                               : Endpoint(),
                          .docs = known ? known->docs : QString(),
                          .today = QDate::currentDate(),
                          .cards = m_cards};
    for (const int i : m_groups.all(m_groups.idOf(int(model - m_models.constData()))))
        sources.offers.append(&m_models[i]);
    for (const ModelInfo &other : m_models) {
        if (other.provider == provider)
            sources.hostModels.append(&other);
    }
    ModelDetail detail = detailOf(sources);
    detail.isUsable = hostOf(provider).isUsable;
    detail.isFavourite = isFavourite(*model);

    if (provider == m_first && modelId == m_modelInUse)
        detail.uses.append(tr("the open prompt"));
    if (!m_presets) {
        m_presets.emplace();
        for (const QString &name : presetNames(m_rooms.folders)) {
            if (const Result<Preset> preset = loadPreset(m_rooms.folders, name))
                m_presets->append(*preset);
        }
    }
    for (const Preset &preset : std::as_const(*m_presets)) {
        const Endpoint *target = m_rooms.endpoints.find(preset.endpoint);
        if (preset.prompt.model == modelId && (preset.endpoint.isEmpty() || (target && target->id == provider)))
            detail.uses.append(preset.name);
    }
    return detail;
}

// --- The picture ---------------------------------------------------------------------------------------------------

QList<QPointF> CatalogModel::pricePoints() const
{
    QList<QPointF> points;
    m_points.emplace();
    for (const int i : m_found) {
        const Prices &prices = m_models[i].prices;
        if (!prices.input || !prices.output || stateOf(prices) == PriceState::ZeroAsPrinted)
            continue;
        points.append({*prices.input, *prices.output});
        m_points->append(i);
    }
    return points;
}

ModelRef CatalogModel::modelAtPoint(int point) const
{
    if (!m_points || point < 0 || point >= m_points->size())
        return {};
    const ModelInfo &model = m_models[m_points->at(point)];
    return {
        .name = model.name, .provider = model.provider, .id = model.id, .isUsable = hostOf(model.provider).isUsable};
}

QString CatalogModel::pointText(int point) const
{
    if (!m_points || point < 0 || point >= m_points->size())
        return {};
    const ModelInfo &model = m_models[m_points->at(point)];
    return tr("%1 at %2, %3", "model, host, prices")
        .arg(model.name.isEmpty() ? model.id : model.name, model.providerName, pricePairText(model.prices));
}

int CatalogModel::pointOf(const QString &provider, const QString &modelId) const
{
    const ModelInfo *model = find(provider, modelId);
    return model && m_points ? int(m_points->indexOf(int(model - m_models.constData()))) : -1;
}

} // namespace etude
