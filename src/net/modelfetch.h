// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"
#include "dialects/dialect.h"
#include "net/transport.h"

namespace etude {

//! What an endpoint lists.
struct FetchedModels {
    QList<ModelInfo> models = {};
    //! The answer as it came, pages put together, so that it can be kept and read again.
    QByteArray body = {};
    //! The address that it came from, without a login: `modelsAddress(endpoint)`.
    QString source = {};
};

//! Where an endpoint lists its models, without a login; empty for a dialect that Etude does not speak.
[[nodiscard]] QString modelsAddress(const Endpoint &endpoint);

//! The models in a list that an endpoint has sent.
[[nodiscard]] Result<QList<ModelInfo>> modelsIn(const QByteArray &list, const Endpoint &endpoint);

//! Asks an endpoint for its models, all pages of them; no list at all where one page fails. `done` is called once, later, in the thread of `context`, unless `context` is gone;
//! deleting `context` ends the exchange.
void fetchModels(Transport &transport, const Endpoint &endpoint, const KeyLookup &keys, QObject *context,
                 std::function<void(const Result<FetchedModels> &)> done);

} // namespace etude
