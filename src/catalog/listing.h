// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/modelinfo.h"

namespace etude {

// A listing is what one source says of a model: a `ModelInfo` whose members all have its origin. Several listings of one
// model at one host are put together here.

//! True where `a` goes before `b`: the newer one; of one day, the host's own word.
[[nodiscard]] bool isNewer(const Origin &a, const Origin &b);

//! What is known in all: each member from the newest listing that states it. Prices are all of one listing, the newest
//! that names a price: figures of two sources and dates must not stand side by side in one list. Only where an older one
//! agrees with it on input and output does it add what the newer one leaves out (tiers, searches).
//! `listings`: the newest first, at least one.
[[nodiscard]] ModelInfo merged(const QList<ModelInfo> &listings);

//! One line of the ledger.
struct LedgerLine {
    Fact fact;
    bool counts = true;     //!< it is the one that is used; the others are shown beside it
    bool disagrees = false; //!< another source says something else
    bool operator==(const LedgerLine &) const = default;
};
//! Every figure with its sources, the one that counts first, then the claims that pages list. What a third party lists is
//! "to verify".
[[nodiscard]] QList<LedgerLine> ledgerOf(const QList<ModelInfo> &listings);

//! What makes one model of several hosts' entries, whatever they call it: "DeepSeek V3.2", "Deepseek V3.2" and
//! `deepseek-ai/DeepSeek-V3.2` are all `deepseekv32`. Variants (Turbo, Thinking, a date) stay apart.
[[nodiscard]] QString groupKey(const ModelInfo &model);

} // namespace etude
