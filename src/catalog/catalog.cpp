// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/bundled.h"
#include "catalog/catalogdata.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

Json bundledJson(const QString &name)
{
    QFile file(u":/etude/catalog/"_s + name);
    Result<Json> json = file.open(QIODevice::ReadOnly) ? parseJson(QByteArrayView(file.readAll())) : Json();
    Q_ASSERT(json && !json->is_null());
    return *std::move(json);
}

Catalog::Catalog(std::function<FetchedLists()> fetched)
    : m_fetched(std::move(fetched))
{
}

Catalog::~Catalog() = default;

const CatalogData &Catalog::data() const
{
    if (!m_data)
        m_data = std::make_unique<CatalogData>(m_fetched ? m_fetched() : FetchedLists());
    return *m_data;
}

const QList<Provider> &Catalog::providers() const
{
    return data().providers;
}

const QList<ModelInfo> &Catalog::models() const
{
    return data().models;
}

const QList<StarterPrompt> &Catalog::starterPrompts() const
{
    return data().starterPrompts;
}

const ModelInfo *Catalog::find(const QString &provider, const QString &modelId) const
{
    return data().find(provider, modelId);
}

const Provider *Catalog::provider(const QString &id) const
{
    const QList<Provider> &all = data().providers;
    const auto found = std::ranges::find(all, id, &Provider::id);
    return found == all.end() ? nullptr : &*found;
}

QList<ModelInfo> Catalog::listings(const QString &provider, const QString &modelId) const
{
    const ModelInfo *model = find(provider, modelId);
    return model ? data().listings(*model) : QList<ModelInfo>();
}

Origin Catalog::origin() const
{
    return data().origin;
}

QStringList Catalog::notices() const
{
    return data().notices;
}

Result<CatalogChange> Catalog::update(QByteArrayView text, const Origin &origin)
{
    Result<ModelList> newer = readModelsDev(text, origin);
    if (!newer)
        return std::unexpected(newer.error());
    auto renewed = std::make_unique<CatalogData>(*std::move(newer), origin, data());
    const CatalogChange change = changeBetween(data().models, renewed->models);
    m_data = std::move(renewed);
    ++m_generation;
    return change;
}

void Catalog::setOwnList(const OwnList &list)
{
    (void)data();
    m_data->setOwnList(list);
    ++m_generation;
}

void Catalog::forgetOwnList(const QString &endpoint)
{
    (void)data();
    if (m_data->forgetOwnList(endpoint))
        ++m_generation;
}

QString Catalog::ownListSource(const QString &endpoint) const
{
    return data().own.value(endpoint).origin.source;
}

QList<Endpoint> builtInEndpoints()
{
    QList<Endpoint> endpoints;
    for (const Json &json : bundledJson(u"endpoints.json"_s)) {
        Result<Endpoint> endpoint = endpointFromJson(json);
        Q_ASSERT(endpoint.has_value());
        if (!endpoint)
            continue;
        endpoint->builtIn = true;
        endpoints += *std::move(endpoint);
    }
    return endpoints;
}

} // namespace etude
