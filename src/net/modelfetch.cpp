// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/modelfetch.h"

#include "net/documentfetch.h"

#include <QCoreApplication>

namespace etude {

namespace {

//! Above this it is no list of models: the longest in the field has some 5 MB.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelFetch)
};

//! A host whose pages never end is no host that lists its models.
constexpr int mostPages = 100;

//! One endpoint's pages so far.
struct Fetch {
    Transport &transport;
    const Dialect &dialect;
    Endpoint endpoint;
    KeyLookup keys;
    QObject *context;
    std::function<void(const Result<FetchedModels> &)> done;
    QByteArrayList pages = {};
    qsizetype bytes = 0;
};

Error unknownDialectError(const Endpoint &endpoint)
{
    return {.kind = Error::Kind::Invalid,
            .words = Words::tr("“%1” is not a dialect that Etude speaks.").arg(endpoint.dialect)};
}

Error endlessError()
{
    return {.kind = Error::Kind::Protocol,
            .words = Words::tr("The list of models has no end: type the model's id instead.")};
}

//! The first page with the entries of those behind it.
QByteArray putTogether(const QByteArrayList &pages)
{
    Json whole = parseJson(pages.first()).value_or(Json::object());
    Json data = Json::array();
    for (const QByteArray &page : pages) {
        const Json document = parseJson(page).value_or(Json());
        for (const Json &entry : listAt(document, "data"))
            data.push_back(entry);
    }
    whole["data"] = std::move(data);
    whole["has_more"] = false;
    return jsonText(whole);
}

void finish(const Fetch &fetch, const QList<ModelInfo> &lastPage)
{
    const bool isOne = fetch.pages.size() == 1;
    const QByteArray body = isOne ? fetch.pages.first() : putTogether(fetch.pages);
    const Result<QList<ModelInfo>> models = isOne ? lastPage : fetch.dialect.parseModels(body);
    fetch.done(models.transform([&](const QList<ModelInfo> &list) {
        return FetchedModels{.models = list, .body = body, .source = modelsAddress(fetch.endpoint)};
    }));
}

void fetchPage(const std::shared_ptr<Fetch> &fetch, const HttpRequest &request)
{
    const auto take = [fetch, request](const Result<QByteArray> &page) {
        // Each by itself: an error among the pages must not pass for a short list.
        const auto models =
            page.and_then([&fetch](const QByteArray &body) { return fetch->dialect.parseModels(body); });
        if (!models) {
            fetch->done(std::unexpected(models.error()));
            return;
        }
        fetch->pages.append(*page);
        fetch->bytes += page->size();
        const std::optional<HttpRequest> next = fetch->dialect.nextModelsRequest(request, *page);
        if (!next)
            finish(*fetch, *models);
        else if (*next == request || fetch->pages.size() == mostPages || fetch->bytes > mostBytes)
            fetch->done(std::unexpected(endlessError()));
        else
            fetchPage(fetch, *next);
    };
    fetchDocument(fetch->transport, request, fetch->keys, transportOptions(fetch->endpoint), mostBytes, fetch->context,
                  take);
}

} // namespace

QString modelsAddress(const Endpoint &endpoint)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    return dialect ? withoutLogin(dialect->modelsRequest(endpoint).url) : QString();
}

Result<QList<ModelInfo>> modelsIn(const QByteArray &list, const Endpoint &endpoint)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    return dialect ? dialect->parseModels(list) : std::unexpected(unknownDialectError(endpoint));
}

void fetchModels(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, QObject *context,
                 std::function<void(const Result<FetchedModels> &)> done)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    if (!dialect) {
        const Error error = unknownDialectError(endpoint);
        QMetaObject::invokeMethod(context, [error, done] { done(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    fetchPage(std::make_shared<Fetch>(transport, *dialect, endpoint, keys, context, std::move(done)),
              dialect->modelsRequest(endpoint));
}

} // namespace etude
