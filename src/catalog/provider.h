// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"

#include <QString>

namespace etude {

//! A host of models, as the catalog knows it.
struct Provider {
    QString id = {};
    QString name = {};
    //! Ready to use: base address, dialects with paths, key variable. `baseUrl` is empty where it is not known.
    Endpoint endpoint = {};
    QString docs = {};
};

} // namespace etude
