// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/modelfetch.h"

#include "net/documentfetch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace etude {

namespace {

//! Above this it is no list of models: the longest in the field has some 5 MB.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelFetch)
};

} // namespace

void fetchModels(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, QObject *context,
                 std::function<void(const Result<QList<ModelInfo>> &)> done)
{
    const Dialect *dialect = dialectById(endpoint.dialect);
    if (!dialect) {
        const Error error{.kind = Error::Kind::Invalid,
                          .words = Words::tr("“%1” is not a dialect that Etude speaks.").arg(endpoint.dialect)};
        QMetaObject::invokeMethod(context, [error, done] { done(std::unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    fetchDocument(transport, dialect->modelsRequest(endpoint), keys, transportOptions(endpoint), mostBytes, context,
                  [dialect, done](const Result<QByteArray> &body) {
                      done(body ? dialect->parseModels(*body) : std::unexpected(body.error()));
                  });
}

} // namespace etude
