// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/modelfetch.h"

#include "net/documentfetch.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Above this it is no list of models: the longest in the field has some 5 MB.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelFetch)
};

QString withoutLogin(const QString &address)
{
    const QUrl url(address);
    return url.userInfo().isEmpty() ? address : url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

} // namespace

void fetchModels(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, QObject *context,
                 std::function<void(const Result<FetchedModels> &)> done)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    if (!dialect) {
        const Error error{.kind = Error::Kind::Invalid,
                          .words = Words::tr("“%1” is not a dialect that Etude speaks.").arg(endpoint.dialect)};
        QMetaObject::invokeMethod(context, [error, done] { done(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    const HttpRequest request = dialect->modelsRequest(endpoint);
    fetchDocument(transport, request, keys, transportOptions(endpoint), mostBytes, context,
                  [dialect, done, source = withoutLogin(request.url)](const Result<QByteArray> &body) {
                      const Result<QList<ModelInfo>> models =
                          body ? dialect->parseModels(*body) : std::unexpected(body.error());
                      done(models.transform([&](const QList<ModelInfo> &list) {
                          return FetchedModels{.models = list, .body = *body, .source = source};
                      }));
                  });
}

} // namespace etude
