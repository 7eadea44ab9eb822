// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/catalogrefresh.h"

#include "catalog/modelsdev.h"
#include "net/documentfetch.h"
#include "net/modelfetch.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! models.dev's list has some 3 MB.
constexpr qsizetype mostBytes = 32 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatalogRefresh)
};

Origin originOf(const KeptList &list)
{
    return {.source = list.source, .retrieved = list.retrieved, .enteredBy = QUrl(list.source).host()};
}

Origin originOf(const KeptList &list, const Endpoint &endpoint)
{
    return {.source = list.source, .retrieved = list.retrieved, .enteredBy = endpoint.name, .isFirstHand = true};
}

} // namespace

FetchedLists keptLists(const CatalogFiles &files, const QList<Endpoint> &endpoints,
                       const std::function<void(const QString &)> &complain)
{
    FetchedLists lists;
    const auto take = [&complain](const Result<std::optional<KeptList>> &kept) {
        if (!kept)
            complain(kept.error().words);
        return kept.value_or(std::nullopt);
    };
    if (const std::optional<KeptList> list = take(files.modelsDev())) {
        lists.modelsDev = list->body;
        lists.origin = originOf(*list);
    }
    for (const Endpoint &endpoint : endpoints) {
        const Dialect *dialect = dialectById(endpoint.dialect);
        const std::optional<KeptList> list = take(files.hostList(endpoint.id));
        if (!dialect || !list || list->source != modelsAddress(endpoint))
            continue;
        const Result<QList<ModelInfo>> models = dialect->parseModels(list->body);
        if (models)
            lists.own.append({endpoint.id, endpoint.name, *models, otherModelIds(list->body),
                              originOf(*list, endpoint)});
        else
            complain(Words::tr("The kept list of %1's models cannot be read: fetch it again. (%2)")
                         .arg(endpoint.name, models.error().words));
    }
    return lists;
}

QString describeUpdateFailure(const Error &error)
{
    const auto words = [&error] {
        if (error.isTimeout)
            return Words::tr("the host sent nothing for too long; try again later.");
        if (error.kind != Error::Kind::Http)
            return error.words;
        return error.words.isEmpty()
            ? Words::tr("the host answered with HTTP %1.").arg(error.status)
            : Words::tr("the host answered with HTTP %1: %2").arg(error.status).arg(error.words);
    };
    return Words::tr("The catalog stays as it was: %1").arg(words());
}

CatalogRefresh::CatalogRefresh(Catalog &catalog, const CatalogFiles &files, Transport &transport)
    : m_catalog(catalog)
    , m_files(files)
    , m_transport(transport)
{
}

Result<std::optional<KeptList>> CatalogRefresh::listInUse(const QString &address) const
{
    // Reads the files for the first time, if it is the first: a broken list is kept aside then.
    const Origin used = m_catalog.origin();
    Result<std::optional<KeptList>> kept = m_files.modelsDev();
    // One that the catalog could not read is no reason to fetch nothing.
    if (kept && *kept && ((*kept)->source != address || used.source != address || used.retrieved != (*kept)->retrieved))
        return std::nullopt;
    return kept;
}

Result<CatalogChange> CatalogRefresh::take(const KeptList &list)
{
    if (const Result<void> kept = m_files.keepModelsDev(list); !kept)
        return std::unexpected(kept.error());
    return m_catalog.update(list.body, originOf(list));
}

void CatalogRefresh::update(const QString &address, const QDate &today, QObject *context,
                            std::function<void(const Result<CatalogUpdate> &)> done)
{
    const QString source = withoutLogin(address.trimmed());
    const Result<std::optional<KeptList>> inUse = listInUse(source);
    if (!inUse) {
        QMetaObject::invokeMethod(
            context, [error = inUse.error(), done] { done(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const KeptList known = inUse->value_or(KeptList());
    const auto takeAnswer = [this, known, source,
                             today](const std::optional<FetchedDocument> &document) -> Result<CatalogUpdate> {
        // What has not changed is true today, too.
        KeptList list = known;
        list.retrieved = today;
        if (document)
            list = {.body = document->body,
                    .source = source,
                    .retrieved = today,
                    .etag = document->version.etag,
                    .lastModified = document->version.lastModified};
        if (!document && known.retrieved == today)
            return CatalogUpdate{.lastFetched = known.retrieved};
        // What is in use has been read. Read twice is better than kept unread, or used and then not kept.
        if (document) {
            if (const Result<ModelList> read = readModelsDev(list.body, originOf(list)); !read)
                return std::unexpected(read.error());
        }
        return take(list).transform([&](const CatalogChange &change) {
            return CatalogUpdate{.change = document ? std::optional(change) : std::nullopt,
                                 .lastFetched = known.retrieved};
        });
    };
    fetchIfChanged(m_transport, source, {.etag = known.etag, .lastModified = known.lastModified}, {}, mostBytes,
                   context, [takeAnswer, done](const Result<std::optional<FetchedDocument>> &document) {
                       done(document.and_then(takeAnswer));
                   });
}

void CatalogRefresh::fetchOwnList(const Endpoint &endpoint, const KeyLookup &keys, const QDate &today, QObject *context,
                                  std::function<void(const Result<qsizetype> &)> done)
{
    const auto takeAnswer = [this, endpoint, today](const FetchedModels &fetched) -> Result<qsizetype> {
        if (fetched.models.isEmpty())
            return failure(Error::Kind::Protocol,
                           Words::tr("%1 lists no models: what was known of it stays.").arg(endpoint.name));
        const KeptList list{.body = fetched.body, .source = fetched.source, .retrieved = today};
        return m_files.keepHostList(endpoint.id, list).transform([&] {
            m_catalog.setOwnList({endpoint.id, endpoint.name, fetched.models, otherModelIds(fetched.body),
                                  originOf(list, endpoint)});
            return fetched.models.size();
        });
    };
    fetchModels(m_transport, endpoint, keys, context,
                [takeAnswer, done](const Result<FetchedModels> &fetched) { done(fetched.and_then(takeAnswer)); });
}

} // namespace etude
