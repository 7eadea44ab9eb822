// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/dialect.h"
#include "dialects/replyreader.h"
#include "fuzz/fuzz.h"

#include <QSet>

#include <cmath>

using namespace etude;

namespace {

void requireSanePrice(const std::optional<double> &price)
{
    fuzz::require(!price || (std::isfinite(*price) && *price >= 0), "a price is a number of at least 0");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const Dialect *dialect : allDialects()) {
        const Result<QList<ModelInfo>> models = dialect->parseModels(body);
        if (!models) {
            fuzz::require(!describe(models.error()).isEmpty(), "an error has words");
            continue;
        }
        QSet<QString> ids;
        for (const ModelInfo &model : *models) {
            fuzz::require(!model.id.isEmpty(), "a model has an id");
            fuzz::require(!ids.contains(model.id), "an id stands in the list once");
            ids.insert(model.id);
            fuzz::require(model.contextTokens.value_or(1) > 0 && model.maxOutputTokens.value_or(1) > 0,
                          "a limit is above 0");
            for (const auto &price : {model.prices.input, model.prices.output, model.prices.cachedInput,
                                      model.prices.cacheWrite, model.prices.reasoning})
                requireSanePrice(price);
        }
    }
    if (const Result<qint64> count = parseCount(body); !count)
        fuzz::require(!describe(count.error()).isEmpty(), "an error has words");
    static_cast<void>(errorWords(body));
    return 0;
}
