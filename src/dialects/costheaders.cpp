// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/costheaders.h"

#include "core/headervalue.h"
#include "dialects/usagecounter.h"

#include <array>

namespace etude {

namespace {

//! All of them in dollars.
constexpr std::array<QByteArrayView, 2> costHeaders{
    "x-aimlapi-usd-spent",     // https://docs.aimlapi.com (aimlapi/api-docs, f14fa72)
    "x-litellm-response-cost", // https://docs.litellm.ai/docs/proxy/response_headers, 2026-10-15
};

} // namespace

std::optional<double> usdInHeaders(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    for (const QByteArrayView name : costHeaders) {
        bool isNumber = false;
        const double usd = headerValue(headers, name).trimmed().toDouble(&isNumber);
        if (isNumber && usd > 0 && plausibleUsd(usd))
            return usd;
    }
    return std::nullopt;
}

} // namespace etude
