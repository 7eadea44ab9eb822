// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalogdata.h"

#include "catalog/bundled.h"
#include "catalog/listing.h"
#include "catalog/pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace etude {

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

//! All that listed it do no longer.
bool isGone(const QList<ModelInfo> &listings)
{
    return std::ranges::all_of(listings, [](const ModelInfo &listing) { return listing.goneSince.isValid(); });
}

//! The host itself does not list it, and nobody has seen it there since.
bool isGone(const QList<ModelInfo> &listings, const OwnList &list)
{
    const QString &id = listings.constFirst().id;
    if (std::ranges::contains(list.models, id, &ModelInfo::id) || list.otherIds.contains(id))
        return false;
    return std::ranges::none_of(listings, [&list](const ModelInfo &listing) {
        return !listing.goneSince.isValid() && listing.origin.retrieved > list.origin.retrieved;
    });
}

//! The newer list, and what only the older one has. Of hosts that both know, those models are gone.
void keepGone(ModelList &newer, QList<ModelInfo> &&older, const QList<Provider> &olderProviders, const QDate &today)
{
    QSet<Key> listed;
    QSet<QString> hosts;
    for (const ModelInfo &model : std::as_const(newer.models)) {
        listed.insert(keyOf(model));
        hosts.insert(model.provider);
    }
    for (ModelInfo &model : older) {
        if (listed.contains(keyOf(model)))
            continue;
        listed.insert(keyOf(model));
        if (hosts.contains(model.provider) && !model.goneSince.isValid())
            model.goneSince = today;
        newer.models += std::move(model);
    }
    std::ranges::stable_sort(newer.models, {}, &ModelInfo::provider);
    for (const Provider &provider : olderProviders) {
        if (!std::ranges::contains(newer.providers, provider.id, &Provider::id))
            newer.providers += provider;
    }
}

//! A list that was fetched says what there is and what it costs, and not where keys go: hosts that are known keep their
//! address and variable, and a new one gets no variable that holds the key of another.
void keepKeysAtHome(ModelList &fetched, const QList<Provider> &known)
{
    QSet<QString> taken;
    for (const Endpoint &endpoint : builtInEndpoints())
        taken.insert(endpoint.keyVariable);
    for (const Provider &provider : known)
        taken.insert(provider.endpoint.keyVariable);
    for (Provider &provider : fetched.providers) {
        const auto same = std::ranges::find(known, provider.id, &Provider::id);
        if (same != known.end())
            provider.endpoint = same->endpoint;
        else if (taken.contains(provider.endpoint.keyVariable))
            provider.endpoint.keyVariable = keyVariableFor(provider.id);
    }
}

} // namespace

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

CatalogData::CatalogData(const FetchedLists &fetched)
{
    ModelList listed = bundledList();
    origin = bundledOrigin();
    // A program that is newer than the list that was fetched by an older one has the newer list itself.
    if (!fetched.modelsDev.isEmpty() && fetched.origin.retrieved >= origin.retrieved) {
        Result<ModelList> newer = readModelsDev(fetched.modelsDev, fetched.origin);
        if (newer) {
            keepKeysAtHome(*newer, listed.providers);
            keepGone(*newer, std::move(listed.models), listed.providers, fetched.origin.retrieved);
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

CatalogData::CatalogData(ModelList &&newer, const Origin &newerOrigin, const CatalogData &before)
    : notices(before.notices)
    , origin(newerOrigin)
{
    QList<ModelInfo> older;
    for (const ModelInfo &model : before.models) {
        for (const ModelInfo &listing : before.listings(model)) {
            if (!listing.origin.isFirstHand) // neither a page's word nor the host's own
                older += listing;
        }
    }
    keepKeysAtHome(newer, before.providers);
    keepGone(newer, std::move(older), before.providers, newerOrigin.retrieved);
    build(std::move(newer));
    for (const OwnList &list : before.own)
        setOwnList(list);
}

void CatalogData::build(ModelList &&listed)
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
    index();

    for (const Json &prompt : bundledJson(u"starter.json"_s))
        starterPrompts += {.title = stringAt(prompt, "title"),
                           .text = stringAt(prompt, "text"),
                           .system = stringAt(prompt, "system"),
                           .source = stringAt(prompt, "source"),
                           .starterKnows = boolAt(prompt, "starter").value_or(false)};
}

void CatalogData::addHost(const Provider &provider, const QList<std::span<ModelInfo>> &sources)
{
    const qsizetype first = models.size();
    QHash<QString, qsizetype> places;
    for (const std::span<ModelInfo> source : sources) {
        for (ModelInfo &listing : source) {
            listing.provider = provider.id;
            listing.providerName = provider.name;
            const auto place = places.constFind(listing.id);
            if (place == places.constEnd()) {
                places.insert(listing.id, models.size());
                models += std::move(listing);
                continue;
            }
            QList<ModelInfo> &several = m_listings[keyOf(listing)];
            if (several.isEmpty())
                several += models[*place];
            several += std::move(listing);
        }
    }
    const auto list = own.constFind(provider.id);
    for (ModelInfo &model : std::span(models).subspan(size_t(first))) {
        QList<ModelInfo> listings = m_listings.value(keyOf(model), {model});
        std::ranges::stable_sort(listings, isNewer, &ModelInfo::origin);
        const bool isVanished = list == own.constEnd() ? isGone(listings) : isGone(listings, *list);
        if (listings.size() == 1 && !isVanished)
            continue;
        m_listings.insert(keyOf(model), listings);
        model = merged(listings);
        if (isVanished)
            model.status = u"vanished"_s;
    }
}

void CatalogData::replaceHost(const Provider &provider, const QList<std::span<ModelInfo>> &sources)
{
    const auto [first, count] = m_ranges.value(provider.id, {models.size(), 0});
    for (const ModelInfo &model : std::span(models).subspan(size_t(first), size_t(count)))
        m_listings.remove(keyOf(model));
    const QList<ModelInfo> behind = models.sliced(first + count);
    models.resize(first);
    addHost(provider, sources);
    models += behind;
    index();
}

QList<ModelInfo> CatalogData::listingsOf(const QString &host) const
{
    QList<ModelInfo> all;
    const auto [first, count] = m_ranges.value(host);
    for (const ModelInfo &model : models.sliced(first, count))
        all += listings(model);
    return all;
}

void CatalogData::setOwnList(const OwnList &list)
{
    if (const QString before = own.value(list.endpoint).origin.source; before != list.origin.source)
        forgetOwnList(list.endpoint); // it is another host now
    const auto found = std::ranges::find(providers, list.endpoint, &Provider::id);
    const Provider provider = found == providers.end() ? Provider{.id = list.endpoint, .name = list.name} : *found;
    if (found == providers.end())
        providers += provider;

    QList<ModelInfo> others = listingsOf(list.endpoint);
    QSet<QString> known;
    for (const ModelInfo &listing : std::as_const(others))
        known.insert(listing.id);
    QSet<QString> listed;
    OwnList taken = list;
    for (ModelInfo &model : taken.models) {
        // Google lists its models by the names of its resources, and takes both.
        if (const QString id = model.id.mid(7); model.id.startsWith("models/"_L1) && known.contains(id))
            model.id = id;
        model.origin = model.prices.origin = list.origin;
        listed.insert(model.id);
    }
    // What it said of a model before is replaced; of one that it lists no longer it is remembered.
    const auto isOwn = [&](const ModelInfo &listing) { return listing.origin.source == list.origin.source; };
    others.removeIf([&](const ModelInfo &listing) { return isOwn(listing) && listed.contains(listing.id); });
    for (ModelInfo &listing : others) {
        if (isOwn(listing) && !listing.goneSince.isValid())
            listing.goneSince = list.origin.retrieved;
    }
    own.insert(list.endpoint, taken);
    replaceHost(provider, {taken.models, others});
}

bool CatalogData::forgetOwnList(const QString &endpoint)
{
    const auto list = own.constFind(endpoint);
    if (list == own.constEnd())
        return false;
    QList<ModelInfo> others = listingsOf(endpoint);
    others.removeIf([source = list->origin.source](const ModelInfo &listing) {
        return listing.origin.source == source;
    });
    own.erase(list);
    const auto provider = std::ranges::find(providers, endpoint, &Provider::id);
    replaceHost(*provider, {others});
    if (others.isEmpty())
        providers.erase(provider);
    return true;
}

void CatalogData::index()
{
    m_ranges.clear();
    for (qsizetype i = 0; i < models.size(); ++i) {
        auto &[first, count] = m_ranges[models[i].provider];
        if (count == 0)
            first = i;
        ++count;
    }
}

const ModelInfo *CatalogData::find(const QString &provider, const QString &modelId) const
{
    const auto [first, count] = m_ranges.value(provider);
    const auto range = std::span(models).subspan(size_t(first), size_t(count));
    const auto found = std::ranges::find(range, modelId, &ModelInfo::id);
    return found == range.end() ? nullptr : &*found;
}

QList<ModelInfo> CatalogData::listings(const ModelInfo &model) const
{
    const auto several = m_listings.constFind(keyOf(model));
    return several == m_listings.constEnd() ? QList{model} : *several;
}

} // namespace etude
