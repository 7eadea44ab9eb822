// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

#include "catalog/bundled.h"
#include "catalog/listing.h"
#include "catalog/modelsdev.h"
#include "catalog/pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace etude {

Json bundledJson(const QString &name)
{
    QFile file(u":/etude/catalog/"_s + name);
    Result<Json> json = file.open(QIODevice::ReadOnly) ? parseJson(QByteArrayView(file.readAll())) : Json();
    Q_ASSERT(json && !json->is_null());
    return *std::move(json);
}

namespace {

using Key = std::pair<QString, QString>; // provider, model

Key keyOf(const ModelInfo &model)
{
    return {model.provider, model.id};
}

Origin bundledOrigin()
{
    const Json about = bundledJson(u"models.dev.about.json"_s);
    return {.source = stringAt(about, "source"),
            .retrieved = QDate::fromString(stringAt(about, "retrieved"), Qt::ISODate),
            .enteredBy = u"models.dev"_s};
}

ModelList bundledList()
{
    QFile file(u":/etude/catalog/models.dev.json"_s);
    const Result<ModelList> list =
        file.open(QIODevice::ReadOnly) ? readModelsDev(file.readAll(), bundledOrigin()) : ModelList();
    Q_ASSERT_X(list && !list->models.isEmpty(), "catalog", list ? "" : qPrintable(list.error().words));
    return list.value_or(ModelList());
}

//! The newer list, and what only the older one has of hosts that the newer one knows: those models have vanished.
void keepVanished(ModelList &newer, const ModelList &older)
{
    QSet<Key> listed;
    QHash<QString, qsizetype> hosts;
    for (const ModelInfo &model : std::as_const(newer.models)) {
        listed.insert(keyOf(model));
        hosts.insert(model.provider, 0);
    }
    for (ModelInfo model : older.models) {
        if (listed.contains(keyOf(model)))
            continue;
        if (hosts.contains(model.provider))
            model.status = u"vanished"_s;
        newer.models += std::move(model);
    }
    std::ranges::stable_sort(newer.models, {}, &ModelInfo::provider);
    for (const Provider &provider : older.providers) {
        if (!std::ranges::contains(newer.providers, provider.id, &Provider::id))
            newer.providers += provider;
    }
}

CatalogChange changeBetween(const QList<ModelInfo> &before, const QList<ModelInfo> &after)
{
    QHash<Key, const ModelInfo *> known;
    const auto isThere = [](const ModelInfo &model) { return model.status != "vanished"_L1; };
    for (const ModelInfo &model : before) {
        if (isThere(model))
            known.insert(keyOf(model), &model);
    }
    CatalogChange change;
    QSet<QString> hosts;
    for (const ModelInfo &model : after) {
        if (!isThere(model))
            continue;
        ++change.models;
        hosts.insert(model.provider);
        const ModelInfo *old = known.take(keyOf(model));
        if (!old)
            ++change.added;
        else if (old->prices.input != model.prices.input || old->prices.output != model.prices.output)
            ++change.repriced;
    }
    change.hosts = hosts.size();
    change.vanished = known.size();
    return change;
}

} // namespace

class Catalog::Data final {
public:
    explicit Data(const FetchedLists &fetched);
    explicit Data(ModelList &&listed);

    void setOwnList(const OwnList &list);
    [[nodiscard]] const ModelInfo *find(const QString &provider, const QString &modelId) const;
    [[nodiscard]] QList<ModelInfo> listings(const ModelInfo &model) const;

    QList<Provider> providers;
    QList<ModelInfo> models;
    QList<StarterPrompt> starterPrompts;
    QStringList notices;
    Origin origin;
    QHash<QString, OwnList> own; //!< by endpoint

private:
    void build(ModelList &&listed);
    //! Appends a host, and moves its models here. Each source's list of them goes in the order in which ids that are new are
    //! to stand.
    void addHost(const Provider &provider, const QList<std::span<ModelInfo>> &sources);

    //! The models of a host stand together: first index and number.
    QHash<QString, std::pair<qsizetype, qsizetype>> m_ranges;
    //! What the sources say, where there are several of them.
    QHash<Key, QList<ModelInfo>> m_several;
};

Catalog::Data::Data(const FetchedLists &fetched)
{
    ModelList listed = bundledList();
    origin = bundledOrigin();
    // A program that is newer than the list that was fetched by an older one has the newer list itself.
    if (!fetched.modelsDev.isEmpty() && fetched.origin.retrieved > origin.retrieved) {
        Result<ModelList> newer = readModelsDev(fetched.modelsDev, fetched.origin);
        if (newer) {
            keepVanished(*newer, listed);
            listed = *std::move(newer);
            origin = fetched.origin;
        } else {
            notices += QCoreApplication::translate("Catalog",
                                                   "The list of models that was fetched on %1 cannot be used, so that "
                                                   "of %2 is: %3")
                           .arg(fetched.origin.retrieved.toString(Qt::ISODate), origin.retrieved.toString(Qt::ISODate),
                                newer.error().words);
        }
    }
    build(std::move(listed));
    for (const OwnList &list : fetched.own)
        setOwnList(list);
}

Catalog::Data::Data(ModelList &&listed)
{
    build(std::move(listed));
}

void Catalog::Data::build(ModelList &&listed)
{
    models.reserve(listed.models.size() + 16); // the pages add a few
    QHash<QString, std::span<ModelInfo>> rows;
    const std::span<ModelInfo> all(listed.models);
    for (size_t i = 0; i < all.size();) {
        size_t end = i;
        while (end < all.size() && all[end].provider == all[i].provider)
            ++end;
        rows.insert(all[i].provider, all.subspan(i, end - i));
        i = end;
    }
    QHash<QString, Provider> known;
    for (const Provider &provider : std::as_const(listed.providers))
        known.insert(provider.id, provider);

    // Built-in endpoints go first. They know their host's address better than any list does.
    const ModelList pages = readPages();
    for (const Endpoint &endpoint : builtInEndpoints()) {
        const auto page = std::ranges::find(pages.providers, endpoint.id, &Provider::id);
        const bool isKnown = known.contains(endpoint.id);
        if (page == pages.providers.end() && !isKnown)
            continue;
        Provider provider = isKnown ? known.take(endpoint.id) : *page;
        if (page != pages.providers.end()) {
            provider.name = page->name;
            provider.docs = page->docs;
        }
        provider.endpoint = endpoint;
        QList<ModelInfo> described;
        std::ranges::copy_if(pages.models, std::back_inserter(described),
                             [&](const ModelInfo &model) { return model.provider == endpoint.id; });
        addHost(provider, {described, rows.value(endpoint.id)});
        providers += provider;
    }
    for (const Provider &provider : std::as_const(listed.providers)) {
        if (!known.contains(provider.id))
            continue;
        addHost(provider, {rows.value(provider.id)});
        providers += provider;
    }

    for (const Json &prompt : bundledJson(u"starter.json"_s))
        starterPrompts += {.title = stringAt(prompt, "title"),
                           .text = stringAt(prompt, "text"),
                           .system = stringAt(prompt, "system"),
                           .source = stringAt(prompt, "source"),
                           .starterKnows = boolAt(prompt, "starter").value_or(false)};
}

void Catalog::Data::addHost(const Provider &provider, const QList<std::span<ModelInfo>> &sources)
{
    const qsizetype first = models.size();
    QHash<QString, qsizetype> places;
    for (const std::span<ModelInfo> source : sources) {
        for (ModelInfo &listing : source) {
            const auto place = places.constFind(listing.id);
            if (place == places.constEnd()) {
                places.insert(listing.id, models.size());
                models += std::move(listing);
                continue;
            }
            QList<ModelInfo> &several = m_several[{provider.id, listing.id}];
            if (several.isEmpty())
                several += models[*place];
            several += std::move(listing);
        }
    }
    for (ModelInfo &model : std::span(models).subspan(size_t(first))) {
        if (const auto several = m_several.find(keyOf(model)); several != m_several.end()) {
            std::ranges::stable_sort(*several, isNewer, &ModelInfo::origin);
            model = merged(*several);
        }
        model.provider = provider.id;
        model.providerName = provider.name;
    }
    m_ranges.insert(provider.id, {first, models.size() - first});
}

void Catalog::Data::setOwnList(const OwnList &list)
{
    // The host's entries as the other sources have them, and its own list anew.
    const auto found = std::ranges::find(providers, list.endpoint, &Provider::id);
    const Provider provider = found == providers.end() ? Provider{.id = list.endpoint, .name = list.name} : *found;
    if (found == providers.end())
        providers += provider;
    const Origin old = own.value(list.endpoint).origin;
    QList<ModelInfo> others;
    const auto [first, count] = m_ranges.value(list.endpoint, {models.size(), 0});
    for (const ModelInfo &model : models.sliced(first, count)) {
        for (ModelInfo &listing : listings(model)) {
            if (!old.isWhole() || listing.origin != old)
                others += std::move(listing);
        }
        m_several.remove(keyOf(model));
    }
    QSet<QString> listed;
    QList<ModelInfo> theirs = list.models;
    for (ModelInfo &model : theirs) {
        model.provider = provider.id;
        model.providerName = provider.name;
        model.origin = model.prices.origin = list.origin;
        listed.insert(model.id);
    }

    const QList<ModelInfo> behind = models.sliced(first + count);
    models.resize(first);
    addHost(provider, {theirs, others});
    for (ModelInfo &model : std::span(models).subspan(size_t(first))) {
        if (listed.contains(model.id))
            continue;
        // What its source says of it stays as it was.
        if (!m_several.contains(keyOf(model)))
            m_several.insert(keyOf(model), {model});
        model.status = u"vanished"_s;
    }
    const qsizetype grown = models.size() - first - count;
    for (auto &[start, size] : m_ranges) {
        if (start > first)
            start += grown;
    }
    models += behind;
    own.insert(list.endpoint, list);
}

const ModelInfo *Catalog::Data::find(const QString &provider, const QString &modelId) const
{
    const auto [first, count] = m_ranges.value(provider);
    const auto range = std::span(models).subspan(size_t(first), size_t(count));
    const auto found = std::ranges::find(range, modelId, &ModelInfo::id);
    return found == range.end() ? nullptr : &*found;
}

QList<ModelInfo> Catalog::Data::listings(const ModelInfo &model) const
{
    const auto several = m_several.constFind(keyOf(model));
    return several == m_several.constEnd() ? QList{model} : *several;
}

Catalog::Catalog(std::function<FetchedLists()> fetched)
    : m_fetched(std::move(fetched))
{
}

Catalog::~Catalog() = default;

const Catalog::Data &Catalog::data() const
{
    if (!m_data)
        m_data = std::make_unique<Data>(m_fetched ? m_fetched() : FetchedLists());
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
    (void)data(); // what is to be replaced
    // What the bundle has and the newer list has not is kept in sight.
    keepVanished(*newer, bundledList());
    auto data = std::make_unique<Data>(*std::move(newer));
    for (const OwnList &list : std::as_const(m_data->own))
        data->setOwnList(list);
    data->origin = origin;
    const CatalogChange change = changeBetween(m_data->models, data->models);
    m_data = std::move(data);
    ++m_generation;
    return change;
}

void Catalog::setOwnList(const OwnList &list)
{
    (void)data();
    m_data->setOwnList(list);
    ++m_generation;
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
