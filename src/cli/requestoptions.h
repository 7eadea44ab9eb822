// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/wayoptions.h"
#include "core/httprequest.h"
#include "core/prompt.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace etude {

struct Program;

//! Where to send, as it stands on the command line.
struct EndpointOptions {
    std::string endpoint = {};
    std::string baseUrl = {};
    std::string dialect = {};
    std::optional<std::string> path = {};
    std::string auth = {};
    std::string keyVariable = {};
    std::vector<std::string> headers = {};
    std::optional<unsigned> connectTimeout = {};
    std::optional<unsigned> idleTimeout = {};
    WayOptions way = {};
};

//! What to send and where, as it stands on the command line.
struct RequestOptions {
    EndpointOptions where = {};
    std::optional<std::string> prompt = {};
    std::string model = {};
    std::optional<std::string> system = {};
    std::vector<std::string> messages = {};
    std::string preset = {};
    std::vector<std::string> variables = {};
    std::vector<std::string> parameters = {};
    std::string extra = {};
    bool isWhole = false;
};

//! A prompt and where it goes.
struct Composition {
    Prompt prompt = {};
    Endpoint endpoint = {};
};

//! The options that say what an endpoint is: for `endpoints add`, and with `--endpoint` for all that send something.
void addEndpointFields(CLI::App &command, EndpointOptions &options);
void addEndpointOptions(CLI::App &command, EndpointOptions &options);
//! `[PROMPT|-]` and the request options of the contract.
void addRequestOptions(CLI::App &command, RequestOptions &options);

//! Reads the fields that are given into `endpoint`.
[[nodiscard]] Result<void> applyFields(const EndpointOptions &options, Endpoint &endpoint);
//! The endpoint that the options name; `fallback` (a preset's) or the one used last where they name none, else the
//! built-in engine.
[[nodiscard]] Result<Endpoint> endpointFor(const Program &program, const EndpointOptions &options,
                                           const QString &fallback = {});
[[nodiscard]] Result<Composition> compose(const Program &program, const RequestOptions &options);
//! The request of a composition. Fails where there is no address, no message, or no such dialect.
[[nodiscard]] Result<HttpRequest> requestFor(const Composition &composition);
//! Fails naming the first variable in the request that is not set, and what to do about it.
[[nodiscard]] Result<void> checkKeys(const Program &program, const HttpRequest &request);

} // namespace etude
