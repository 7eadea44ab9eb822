// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint.h"

#include <string>

namespace CLI {
class App;
}

namespace etude {

//! The way to an endpoint, as it stands on the command line.
struct WayOptions {
    std::string proxy = {};
    std::string proxyPasswordVariable = {};
    std::string caFile = {};
    std::string trustedSha256 = {};
    bool allowsPlainHttp = false;
};

void addWayOptions(CLI::App &command, WayOptions &options);
//! Reads the fields that are given into `endpoint`.
[[nodiscard]] Result<void> applyWay(const WayOptions &options, Endpoint &endpoint);

} // namespace etude
